/** docs/reference.md: what each tag takes, tells and can be styled by. */

const cell = (text) => (text ?? '').replaceAll('\n', ' ').replaceAll('|', '\\|');

function table(title, names, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return `\n**${title}**\n\n${[line(names), line(names.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

const code = (text) => `\`${text}\``;
const described = (prefix) => (one) => [code(prefix(one.name)), one.description];

function fieldRow({ name, attribute, type, default: initial, description, readonly }) {
  const attributeName = attribute === undefined ? '' : code(attribute);
  return [
    code(name),
    attributeName,
    code(type.text),
    readonly ? 'read only' : code(initial ?? ''),
    description,
  ];
}

function methodRow({ name, parameters = [], description }) {
  return [code(`${name}(${parameters.map((one) => one.name).join(', ')})`), description];
}

function sectionOf(element) {
  const fields = [...element.properties, ...element.readonly];
  return [
    `## \`<${element.tag}>\`\n\n${element.description}\n\nClass \`${element.className}\`.\n`,
    table('Properties', ['property', 'attribute', 'type', 'default', ''], fields.map(fieldRow)),
    table('Methods', ['method', ''], element.methods.map(methodRow)),
    table('Events', ['event', ''], element.events.map(described((name) => name))),
    table('Slots', ['slot', ''], element.slots.map(described((name) => name || 'default'))),
    table('Parts', ['part', ''], element.parts.map(described((name) => `::part(${name})`))),
    table('States', ['state', ''], element.states.map(described((name) => `:state(${name})`))),
    table('Custom properties', ['property', ''], element.customProperties.map(described((name) => name))),
  ].join('');
}

export function referenceOf(elements) {
  return `# Reference

Written by \`npm run manifest\` from the elements' own docstrings; do not edit it. Events bubble and cross shadow roots.

${elements.map(sectionOf).join('\n')}`;
}
