/**
 * What editors and frameworks know of the tags, from custom-elements.json: typed templates for React, Vue and Svelte,
 * completion for VS Code (html-custom-data) and JetBrains (web-types). Written into dist by the build.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { comment, elementsIn } from './elements.js';

const generated = 'Generated from custom-elements.json.';

/** The words that an attribute takes; none where it takes any text. */
const wordsOf = ({ type }) => [...type.text.matchAll(/'([^']+)'/g)].map(([, word]) => word);

/** Those of a list that its docstring names: a page writes several, with spaces between them. */
function listedWords({ description = '' }) {
  const [, list = ''] = /separated by spaces: (.*)/s.exec(description) ?? [];
  return [...list.matchAll(/`([^`]+)`/g)].map(([, word]) => word);
}

/** The properties of a tag in a template: attributes, what can be set, and `on…` for events. */
function templateProps({ className, attributes, properties, events }) {
  const lines = [];
  const add = (name, type, description) => {
    const key = /^\w+$/.test(name) ? name : `'${name}'`;
    lines.push(...comment(description, '    '), `    ${key}?: ${type};`);
  };
  for (const { name, type, description } of attributes) {
    const isText = type.text !== 'boolean' && wordsOf({ type }).length === 0;
    add(name, isText ? 'string | null' : type.text, description);
  }
  const names = new Set(attributes.map(({ name }) => name));
  for (const { name, description } of properties) {
    if (!names.has(name)) add(name, `${className}['${name}']`, description);
  }
  for (const { name, description } of events) {
    add(`on${name}`, `(event: HTMLElementEventMap['${name}']) => void`, description);
  }
  return lines.join('\n');
}

/** Windows stand beside the tag that opened them, so that what they tell is heard at what is around both. */
function withEventsHeard(elements) {
  const all = new Map(elements.flatMap(({ events }) => events.map((event) => [event.name, event])));
  return elements.map((element) =>
    element.tag === 'sharing-provider' ? { ...element, events: [...all.values()] } : element,
  );
}

const tagMap = (elements, type) =>
  elements
    .flatMap((element) => [
      ...comment(element.description, '    '),
      `    '${element.tag}': ${type(element)};`,
    ])
    .join('\n');

const classesOf = (elements) => elements.map(({ className }) => className).join(', ');
const ownProps = (elements) =>
  elements
    .map((element) => `  interface ${element.className}Props {\n${templateProps(element)}\n  }`)
    .join('\n');

function reactTypes(elements) {
  return `/** Tags in JSX: \`import 'guestlist/types/react'\`, once. ${generated} */
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { ${classesOf(elements)} } from '../index.js';

type Tag<Element, Own> = Own & Omit<HTMLAttributes<Element>, keyof Own> & ClassAttributes<Element>;

declare namespace Own {
${ownProps(elements)}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tagMap(elements, ({ className }) => `Tag<${className}, Own.${className}Props>`)}
    }
  }
}
`;
}

function svelteTypes(elements) {
  return `/** Tags in Svelte 5: \`import 'guestlist/types/svelte'\`, once. ${generated} */
import type { HTMLAttributes } from 'svelte/elements';
import type { ${classesOf(elements)} } from '../index.js';

type Tag<Element extends EventTarget, Own> = Own & Omit<HTMLAttributes<Element>, keyof Own>;

declare namespace Own {
${ownProps(elements)}
}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tagMap(elements, ({ className }) => `Tag<${className}, Own.${className}Props>`)}
  }
}
`;
}

function vueTypes(elements) {
  const events = ({ events: all }) =>
    `{ ${all.map(({ name }) => `'${name}': (event: HTMLElementEventMap['${name}']) => void`).join('; ')} }`;
  return `/** Tags in Vue templates: \`import 'guestlist/types/vue'\`, once. ${generated} */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ${classesOf(elements)} } from '../index.js';

type Tag<Element, Own, Events extends Record<string, (event: never) => void>> = new () => Element & {
  /** What a template may set. Vue sets a property where the element has one. */
  $props: Own & Omit<HTMLAttributes, keyof Own> & PublicProps;
  $emit: EmitFn<Events>;
};

declare namespace Own {
${ownProps(elements)}
}

declare module 'vue' {
  interface GlobalComponents {
${tagMap(elements, (element) => `Tag<${element.className}, Own.${element.className}Props, ${events(element)}>`)}
  }
}
`;
}

/** https://github.com/microsoft/vscode-custom-data */
function vscodeData(elements) {
  return {
    version: 1.1,
    tags: elements.map(({ tag, description, attributes }) => ({
      name: tag,
      description: { kind: 'markdown', value: description },
      attributes: attributes.map((attribute) => {
        const words = [...wordsOf(attribute), ...listedWords(attribute)];
        return {
          name: attribute.name,
          description: { kind: 'markdown', value: attribute.description },
          ...(attribute.type.text === 'boolean' && { valueSet: 'v' }),
          ...(words.length > 0 && { values: words.map((name) => ({ name })) }),
        };
      }),
    })),
  };
}

/** A list of words is a text here: two of them would be marked as wrong. */
function webTypesValue(attribute) {
  const words = wordsOf(attribute);
  if (words.length > 0) return { value: { type: 'enum' }, values: words.map((name) => ({ name })) };
  return { value: attribute.type.text === 'boolean' ? { kind: 'no-value' } : { type: 'string' } };
}

/** https://github.com/JetBrains/web-types */
function webTypes(elements, version) {
  const named = (all) => all.map(({ name, description }) => ({ name, description }));
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: 'guestlist',
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tag,
          description: element.description,
          attributes: element.attributes.map((attribute) => ({
            name: attribute.name,
            description: attribute.description,
            ...webTypesValue(attribute),
            required: false,
          })),
          slots: named(element.slots),
          css: {
            parts: named(element.parts),
            'pseudo-classes': element.states.map(({ name, description }) => ({
              name: `state(${name})`,
              description,
            })),
          },
          js: {
            properties: element.properties.map(({ name, type, description }) => ({
              name,
              type: type.text,
              description,
            })),
            events: named(element.events),
          },
        })),
      },
    },
  };
}

export function writeEditorData(directory, { version }) {
  const elements = withEventsHeard(elementsIn(JSON.parse(readFileSync('custom-elements.json', 'utf8'))));
  const types = { react: reactTypes, vue: vueTypes, svelte: svelteTypes };
  mkdirSync(`${directory}/types`, { recursive: true });
  for (const [name, write] of Object.entries(types)) {
    writeFileSync(`${directory}/types/${name}.d.ts`, write(elements));
    // The import is for the compiler; at run time there is nothing.
    writeFileSync(`${directory}/types/${name}.js`, 'export {};\n');
  }
  const json = (name, data) =>
    writeFileSync(`${directory}/${name}.json`, `${JSON.stringify(data, null, 2)}\n`);
  json('html-custom-data', vscodeData(elements));
  json('web-types', webTypes(elements, version));
}
