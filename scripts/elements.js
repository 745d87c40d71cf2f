/** The tags as a manifest has them, in the shape that what is generated from it needs. */

export function elementsIn({ modules }) {
  const elements = modules.flatMap(({ declarations }) => declarations.map(elementOf));
  return elements.sort((one, other) => (one.tag < other.tag ? -1 : 1));
}

function elementOf({ name, tagName, description, members = [], attributes = [], ...rest }) {
  const fields = members.filter(({ kind }) => kind === 'field');
  const { events = [], slots = [], cssParts = [], cssProperties = [], cssStates = [] } = rest;
  return {
    tag: tagName,
    className: name,
    description,
    attributes,
    /** What a page can set, and what it can only read. */
    properties: fields.filter(({ readonly }) => !readonly),
    readonly: fields.filter(({ readonly }) => readonly),
    methods: members.filter(({ kind }) => kind === 'method'),
    events,
    slots,
    parts: cssParts,
    customProperties: cssProperties,
    states: cssStates,
  };
}

/** A docstring, indented; nothing where there is nothing to say. */
export function comment(text, indent) {
  if (!text) return [];
  const lines = text.replaceAll('*/', '*\\/').split('\n');
  if (lines.length === 1) return [`${indent}/** ${lines[0]} */`];
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`];
}
