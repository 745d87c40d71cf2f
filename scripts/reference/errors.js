/** Every code of the error table, and what helps. */
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
${table(null, ['code', 'means'], fields)}`;
}
