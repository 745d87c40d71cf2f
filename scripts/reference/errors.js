/** Every code of the error table, and what helps. */
import { wordsIn } from '../words-in.js';
import { code, table, typeCell } from './markdown.js';
import { meant } from './words.js';

/** Codes below the heading that stands above the first of them. */
function groupsOf(entries) {
  const groups = [];
  for (const entry of entries) {
    if (entry.heading !== null) groups.push({ heading: entry.heading, entries: [] });
    groups.at(-1).entries.push(entry);
  }
  return groups;
}

const memberRow = ({ name, type, isOptional, description }) => [
  code(isOptional ? `${name}?` : name),
  typeCell(type),
  description,
];

/** Of src/domain/limits.ts. */
async function limitsSection(load) {
  const limits = await load('./src/domain/limits.ts');
  const rowsOf = (name, unit) =>
    wordsIn('src/domain/limits.ts', name).map(({ word, description }) => {
      if (description === '') throw new Error(`limits.ts, ${name}: ${word} has no docstring.`);
      return [description.replace(/\.$/, ''), `${limits[name][word].toLocaleString('en')}${unit}`];
    });
  const body = ['The body of a request', `${limits.largestBody.toLocaleString('en')} bytes`];
  const rows = [...rowsOf('longest', ' characters'), ...rowsOf('most', ''), ...rowsOf('mostAtOnce', '')];
  return `### How much a request may carry

A larger body is \`BODY_TOO_LARGE\`; a longer text, a larger number or a longer list is \`INVALID_INPUT\`, with \`TOO_LONG\`
or \`TOO_LARGE\` at its field. Characters are UTF-16 units, as \`maxlength\` counts them.
${table(null, ['what', 'at most'], [body, ...rows])}`;
}

/** Titles and ways forward, as they stand in windows and at the form. */
async function readSection(load, words) {
  const { entryErrorTexts } = await load('./src/locales/en/entry-errors.ts');
  const rows = words.map(({ word }) => [code(word), entryErrorTexts[word].title, entryErrorTexts[word].way]);
  return `### What people read

In English, where a code comes up; other wording is the group \`errors\` of \`configureGuestlist({ locales })\`.
${table(null, ['code', 'title', 'the way forward'], rows)}`;
}

export async function errorsSection(declarations, load) {
  const { errorTable } = await load('./src/domain/error-table.ts');
  const { SharingError } = await load('./src/domain/errors.ts');
  const { toProblem } = await load('./src/protocol/problem.ts');
  const example = new SharingError('INVALID_INPUT', {
    fields: [{ field: 'name', code: 'TOO_LONG', params: { maximum: 100 } }],
  });
  const rowOf = ({ word, description }) => {
    const { status, title } = errorTable[word];
    return [code(word), status === 0 ? '' : String(status), title, description];
  };
  const groups = groupsOf(meant('error-table', 'titles')).map(({ heading, entries }) =>
    table(heading, ['code', 'status', 'means', 'what helps'], entries.map(rowOf)),
  );
  const fields = meant('errors', 'fieldErrorCodes').map(({ word, description }) => [code(word), description]);
  return `## Error codes

A code never changes its meaning. A page hears it in [\`sharing-error\`](#sharing-error) and
[\`guest-ended\`](#guest-ended); an adapter throws \`new SharingError(code)\`; a server answers a problem document (RFC 9457,
\`application/problem+json\`) with it. Codes without a status are never sent. The table is also
\`errorTable\` of \`guestlist/domain\`.

\`\`\`json
${JSON.stringify(toProblem(example))}
\`\`\`
${table('A problem document', ['member', 'type', ''], declarations.membersOf('Problem').map(memberRow))}${groups.join('')}
**Of one field**, in \`errors\`:
${table(null, ['code', 'means'], fields)}
${await limitsSection(load)}
${await readSection(load, meant('error-table', 'titles'))}`;
}
