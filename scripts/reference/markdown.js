/** Pieces of a page in Markdown. */

const cell = (text) => (text ?? '').replaceAll('\n', ' ').replaceAll('|', '\\|');

/** Nothing where there are no rows; the title stands above it in bold, or is null. */
export function table(title, names, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  const lines = [line(names), line(names.map(() => '---')), ...rows.map(line)];
  return `\n${title === null ? '' : `**${title}**\n\n`}${lines.join('\n')}\n`;
}

export const code = (text) => `\`${text}\``;

/** A docstring of several lines as one. */
export const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** Names in types that have a section of their own. */
const sections = {
  GuestLinkView: 'guestlinkview',
  InviteView: 'inviteview',
  ParticipantView: 'participantview',
  MediaKind: 'kinds-of-media',
  Visibility: 'who-can-open-a-medium-without-a-link',
  Capability: 'capabilities',
  InviteRole: 'roles',
  Role: 'roles',
  IdentityGrade: 'how-sure-it-is-who-somebody-is',
  GuestLinkState: 'states-of-a-guest-link',
  InviteState: 'states-of-an-invite',
  MailState: 'what-became-of-the-mail-of-an-invite',
  ProofMode: 'how-invited-people-prove-who-they-are',
  ErrorCode: 'error-codes',
  MailAddress: 'mailaddress',
  SharingKeys: 'createsharingkeys',
};

export function typeCell(type) {
  const named = Object.keys(sections).find((name) => new RegExp(`\\b${name}\\b`).test(type));
  return named === undefined ? code(type) : `[${code(type)}](#${sections[named]})`;
}
