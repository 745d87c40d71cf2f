/** What each tag takes, tells and can be styled by, from custom-elements.json. */
import { code, table } from './markdown.js';

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

const eventRow = ({ name, description }) => [`[${code(name)}](#${name})`, description];

function sectionOf(element) {
  const fields = [...element.properties, ...element.readonly];
  return [
    `## \`<${element.tag}>\`\n\n${element.description}\n\nClass \`${element.className}\`.\n`,
    table('Properties', ['property', 'attribute', 'type', 'default', ''], fields.map(fieldRow)),
    table('Methods', ['method', ''], element.methods.map(methodRow)),
    table('Events', ['event', ''], element.events.map(eventRow)),
    table('Slots', ['slot', ''], element.slots.map(described((name) => name || 'default'))),
    table('Parts', ['part', ''], element.parts.map(described((name) => `::part(${name})`))),
    table('States', ['state', ''], element.states.map(described((name) => `:state(${name})`))),
    table('Custom properties', ['property', ''], element.customProperties.map(described((name) => name))),
  ].join('');
}

export const tagSections = (elements) => elements.map(sectionOf).join('\n');
