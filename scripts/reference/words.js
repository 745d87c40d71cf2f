/** Media, roles, grades and states: the words of src/domain, and what follows from each. */
import { wordsIn } from '../words-in.js';
import { code, table } from './markdown.js';

/** With a meaning for each: an empty cell says nothing. */
export function meant(file, name) {
  const words = wordsIn(`src/domain/${file}.ts`, name);
  const bare = words.find(({ description }) => description === '');
  if (bare) throw new Error(`${file}.ts, ${name}: ${bare.word} has no docstring.`);
  return words;
}

const wordRow = ({ word, description }) => [code(word), description];

/** What each word means, and in a third column a code that somebody is told. */
function withCodes(words, codes) {
  return words.map(({ word, description }) => [
    code(word),
    description,
    codes[word] === undefined ? '' : `[${code(codes[word])}](#error-codes)`,
  ]);
}

const listed = (words) => words.map(code).join(', ');

/** Kinds that give the same share a row. */
function rightsRows({ mediaKinds }, rights) {
  const rows = new Map();
  for (const kind of mediaKinds) {
    const usual = rights.defaultGuestCapabilities(kind);
    const more = rights.guestCapabilities(kind).filter((one) => !usual.includes(one));
    const ofGuests = `${listed(usual)}; if the link names them ${listed(more)}`;
    const roles = rights.rolesFor(kind).map((role) => [role, listed(rights.roleCapabilities(kind, role))]);
    for (const [role, can] of [['guest', more.length > 0 ? ofGuests : listed(usual)], ...roles]) {
      const key = `${role}: ${can}`;
      rows.set(key, { kinds: [...(rows.get(key)?.kinds ?? []), kind], role, can });
    }
  }
  const order = (row) => mediaKinds.indexOf(row.kinds[0]);
  return [...rows.values()]
    .sort((one, other) => order(one) - order(other))
    .map(({ kinds, role, can }) => [listed(kinds), code(role), can]);
}

export async function wordsSection(load) {
  const media = await load('./src/domain/media.ts');
  const rights = await load('./src/domain/media-rights.ts');
  const { guestLinkRefusals } = await load('./src/domain/admissibility.ts');
  const { inviteRefusals } = await load('./src/domain/invite.ts');
  const { endCodes } = await load('./src/domain/participant.ts');
  const meanings = (file, name) => table(null, ['', 'means'], meant(file, name).map(wordRow));
  const told = (file, name, codes) => table(null, ['', 'means', 'told'], withCodes(meant(file, name), codes));
  return `## Media, roles and states

### Kinds of media
${meanings('media', 'mediaKinds')}
### Who can open a medium without a link
${meanings('media', 'visibilities')}
### Capabilities

What somebody may do. They are in the pass: your page shows and your server allows what they say.
${meanings('media', 'capabilities')}
### Roles
${meanings('media', 'roles')}
### What a role may do

By the kind of medium. A guest has what the link names, of what a guest can have: nobody has proven who a guest is. Somebody
who is signed in at your site and takes part has the last role of the kind where \`permissions\` lets them moderate,
else \`viewer\`.

The table is fixed: a host gives no role more. To give less, leave out in your own server what you do not want, where it reads
the \`capabilities\` of a pass: what a capability opens is up to your server, but for \`moderate\`, which guestlist heeds itself.
${table(null, ['kind', 'role', 'may'], rightsRows(media, rights))}
### How sure it is who somebody is

\`identity\` of a pass and of a participant.
${meanings('participant', 'identityGrades')}
### States of a guest link

Who presses _Join_ is told the code. The first that is true counts: deleted or replaced, the session is over, expired,
used up, guest access is off, paused, not yet.
${told('admissibility', 'guestLinkStates', guestLinkRefusals)}
### States of an invite

The first that is true counts: revoked, declined, locked, expired, accepted, opened, failed, sent, pending.
${told('invite', 'inviteStates', inviteRefusals)}
### What became of the mail of an invite
${meanings('invite', 'mailStates')}
### Why somebody is no longer in

\`endReason\` of a participant, and the code that the person is told, the \`reason\` of [\`guest-ended\`](#guest-ended).
${told('participant', 'endReasons', endCodes)}`;
}
