/** What is in each event, from the docstrings of src/ui/events.ts. */
import { code, table, typeCell } from './markdown.js';

/** Views that a detail holds. */
const views = ['GuestLinkView', 'InviteView', 'ParticipantView'];

/** Event -> class, as `HTMLElementEventMap` has them for whoever listens. */
function classesIn(source) {
  return [...source.matchAll(/'([a-z-]+)': (\w+Event);/g)].map(([, name, className]) => ({
    name,
    className,
  }));
}

const memberRow = ({ name, type, description }) => [code(name), typeCell(type), description];

function eventSection({ name, className }, { declarations, elements }) {
  const tags = elements.filter(({ events }) => events.some((one) => one.name === name));
  if (tags.length === 0) throw new Error(`No tag says that it fires ${name}.`);
  const isCancelable = new RegExp(`'${name}', [^;]*\\btrue\\)`).test(declarations.textOf(className));
  const from = tags.map(({ tag }) => `[\`<${tag}>\`](#${tag})`).join(', ');
  return `### \`${name}\`

${declarations.docOf(className)}

From ${from}. ${isCancelable ? 'Cancelable: `preventDefault()`.' : 'Not cancelable.'} Class \`${className}\`.
${table(null, ['detail', 'type', ''], declarations.membersOfArgument(className).map(memberRow))}`;
}

/** An event that a tag fires and nobody can look up. */
function requireAll(elements, events) {
  const known = events.map(({ name }) => name);
  const fired = elements.flatMap((element) => element.events.map(({ name }) => name));
  const lost = fired.find((name) => !known.includes(name));
  if (lost !== undefined) throw new Error(`${lost} is fired, and not in src/ui/events.ts.`);
}

export function eventsSection(declarations, elements, source) {
  const events = classesIn(source);
  requireAll(elements, events);
  const viewSections = views.map(
    (name) =>
      `### \`${name}\`\n${table(null, ['member', 'type', ''], declarations.membersOf(name).map(memberRow))}`,
  );
  return `## Events

They bubble and cross shadow roots, so that one listener on the document hears all of them. A window that a menu or a button
opens stands beside it: its events are heard at a common ancestor, not at the menu. Times are texts in ISO 8601.

${events.map((event) => eventSection(event, { declarations, elements })).join('\n')}
${viewSections.join('\n')}`;
}
