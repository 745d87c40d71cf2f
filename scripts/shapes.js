/**
 * The shapes of src/domain from its schemas: what pages check replies and forms by, see decision 28; and the names of all
 * texts. With --check it only says whether they are up to date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import prettier from 'prettier';
import { openSource } from './load-source.js';

const { load, close } = await openSource();
const schemas = await load('./src/domain/schemas.ts');
const ids = await load('./src/domain/ids.ts');
const rules = await load('./src/domain/text-rules.ts');
const { routes } = await load('./src/protocol/routes.ts');
const { en } = await load('./src/locales/en.ts');
await close();

const words = (all) => all.map((word) => `'${word}'`);
/** Tolerant of words it does not know: see `known` in answered.ts. */
const isOpen = (schema) => schema.words !== undefined;
const checksOf = (def) =>
  (def.checks ?? []).map((check) => check._zod.def).filter(({ check }) => check !== 'overwrite');

/** The fewest and the most of a list, where a schema says so. */
const lengthsOf = (def) => {
  const [fewest, most] = ['min_length', 'max_length'].map((kind) =>
    checksOf(def).find(({ check }) => check === kind),
  );
  if (most) return [fewest?.minimum ?? 0, most.maximum];
  return fewest ? [fewest.minimum] : [];
};

const usual = new Map([
  [ids.time, 'time'],
  [ids.guestLinkId, 'id'],
]);
const nameOf = new Map(Object.entries(schemas).map(([name, schema]) => [schema, name]));
const replies = [...new Set([...Object.values(routes).map(({ reply }) => reply), schemas.problem])];
const forms = ['guestLinkDraft', 'guestLinkChange', 'inviteRequest'].map((name) => schemas[name]);

const files = {
  'src/domain/reply-shapes.ts': fileOf('What is answered', replies),
  'src/domain/form-shapes.ts': fileOf('What the forms of whoever shares ask for', forms),
  // A guest loads no other form.
  'src/domain/join-shapes.ts': fileOf('What the form of a guest asks for', [schemas.joinRequest]),
  'src/ui/text-names.ts': namesFile(en.texts),
};

for (const [file, text] of Object.entries(files)) {
  const options = await prettier.resolveConfig(file);
  const fresh = await prettier.format(text, { ...options, parser: 'typescript' });
  if (!process.argv.includes('--check')) {
    await writeFile(file, fresh);
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== fresh) {
    console.log(`${file} is not up to date: npm run manifest`);
    process.exitCode = 1;
  }
}

/** Without the texts themselves: whoever looks for a misspelt name needs no English. */
function namesFile(texts) {
  const groups = Object.entries(texts).map(
    ([group, words]) => `'${group}': '${Object.keys(words).join(' ')}'.split(' '),`,
  );
  return [
    '/** The names of all texts, by group. Written by `npm run manifest` from src/locales/en. */',
    'export const textNames: Readonly<Record<string, readonly string[]>> = {',
    ...groups,
    '};',
  ].join('\n');
}

/** @param {string} what @param {unknown[]} wanted */
function fileOf(what, wanted) {
  const used = { shapes: new Set(), rules: new Set() };
  const times = countOf(wanted);
  const names = new Map();
  const lines = [];

  /** A schema that is exported, or that stands in several places, has a name of its own. */
  function write(schema) {
    if (names.has(schema)) return names.get(schema);
    const isWanted = wanted.includes(schema);
    if (!isWanted && times.get(schema) < 2) return describe(schema);
    const text = describe(schema);
    // A word that is written sooner than it is named stays as it is.
    if (!isWanted && text.length < 24) return text;
    const name = usual.get(schema) ?? nameOf.get(schema) ?? `shape${names.size}`;
    lines.push(isWanted ? `export const ${name}: Of<'${name}'> = ${text};\n` : `const ${name} = ${text};\n`);
    names.set(schema, name);
    return name;
  }

  const call = (name, ...args) => {
    used.shapes.add(name);
    return `${name}(${args.join(', ')})`;
  };

  function describe(schema) {
    const { def } = schema._zod;
    switch (def.type) {
      case 'string':
        return describeText(schema, def);
      case 'number':
        return def.format === undefined ? call('number') : call('whole', ...checksOf(def).map(ruleOf));
      case 'boolean':
        return call('flag');
      case 'literal':
        return call('oneOf', ...def.values.map((value) => JSON.stringify(value)));
      case 'enum':
        return call('oneOf', ...words(Object.values(def.entries)));
      case 'optional':
        return call('optional', write(def.innerType));
      case 'nullable':
        return call('maybe', write(def.innerType));
      case 'array':
        if (isOpen(schema)) return call('knownOnly', ...words(schema.words));
        return call('list', write(def.element), ...lengthsOf(def));
      case 'record':
        return call('record', write(def.valueType));
      case 'object':
        return call(def.catchall ? 'strict' : 'object', fieldsOf(def.shape));
      case 'union':
        if (def.discriminator === undefined) return call('union', ...def.options.map(write));
        return call('either', `'${def.discriminator}'`, optionsOf(def));
      default:
        throw new Error(`There is no shape for a schema of the type "${def.type}".`);
    }
  }

  function describeText(schema, def) {
    if (isOpen(schema)) {
      const other = schema._zod.run({ value: '\0', issues: [] }, {}).value;
      return call('known', ...words([other, ...schema.words]));
    }
    // A format is a check of its own.
    const own = def.check === undefined ? [] : [def];
    return call('text', ...[...own, ...checksOf(def)].map(ruleOf));
  }

  function ruleOf(def) {
    switch (def.check) {
      case 'min_length':
        return call('from', def.minimum);
      case 'max_length':
        return call('upTo', def.maximum);
      case 'greater_than':
        return call('from', def.value);
      case 'less_than':
        return call('upTo', def.value);
      case 'string_format':
        return call('like', String(def.pattern), ...(def.format === 'datetime' ? [`'NOT_A_TIME'`] : []));
      case 'custom': {
        const [name] = Object.entries(rules).find(([, rule]) => rule === def.fn) ?? [];
        if (name === undefined) throw new Error('A schema asks what src/domain/text-rules.ts does not have.');
        used.rules.add(name);
        return call('must', name, `'${def.params.code}'`, ...(def.abort ? ['true'] : []));
      }
      default:
        throw new Error(`There is no rule for a check of the kind "${def.check}".`);
    }
  }

  const fieldsOf = (shape) =>
    `{ ${Object.entries(shape)
      .map(([name, schema]) => `${name}: ${write(schema)}`)
      .join(', ')} }`;

  const optionsOf = ({ options, discriminator }) =>
    `{ ${options
      .map((option) => `'${option._zod.def.shape[discriminator]._zod.def.values[0]}': ${write(option)}`)
      .join(', ')} }`;

  wanted.forEach(write);
  const list = (names) => [...names].sort().join(', ');
  return [
    `/** ${what}, as a page checks it. Written by \`npm run manifest\` from the schemas: change those. */`,
    "import type * as z from 'zod/mini';",
    "import type * as schemas from './schemas.js';",
    `import { ${list(used.shapes)}, type Shape } from './shape.js';`,
    used.rules.size > 0 ? `import { ${list(used.rules)} } from './text-rules.js';` : '',
    '',
    'type Of<Name extends keyof typeof schemas> = Shape<z.infer<(typeof schemas)[Name]>>;',
    '',
    ...lines,
  ].join('\n');
}

/** How often each schema stands in others. */
function countOf(wanted, times = new Map()) {
  for (const schema of wanted) {
    const count = times.get(schema) ?? 0;
    times.set(schema, count + 1);
    if (count === 0) countOf(partsOf(schema._zod.def), times);
  }
  return times;
}

function partsOf({ innerType, element, valueType, shape, options }) {
  return [innerType, element, valueType, ...Object.values(shape ?? {}), ...(options ?? [])].filter(Boolean);
}
