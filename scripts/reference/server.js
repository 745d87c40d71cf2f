/** What a host gives to the server, and what it gets to see, from the types of src/server. */
import { code, table, typeCell } from './markdown.js';
import { meant } from './words.js';

/** `Default: …` ends a docstring, and says what happens without the option. */
export function optionRow({ name, type, isOptional, description }) {
  const [, text, initial] = /^(.*?)\s*(?:Default: (.*?)\.)?$/.exec(description);
  if (isOptional !== (initial !== undefined)) {
    throw new Error(`${name}: what can be left out says "Default: …." at its end, and nothing else does.`);
  }
  return [code(name), typeCell(type), isOptional ? initial : 'needed', text];
}

const memberRow = ({ name, type, isOptional, description }) => [
  code(isOptional ? `${name}?` : name),
  typeCell(type),
  description,
];

const minutes = (milliseconds) => `${milliseconds / 60_000} minutes`;

/** What is counted, by the figures of the rules; and what is not. */
async function limitedSection(declarations, load) {
  const { codeRules } = await load('./src/domain/challenge.ts');
  const { wrongCodes } = await load('./src/domain/questions.ts');
  const handlerOptions = declarations.membersOf('SharingHandlerOptions');
  const byDefault = (wanted) => optionRow(handlerOptions.find(({ name }) => name === wanted))[2];
  const { pause, perWindow, window, tries, lifetime, lockAfter, ofGuestLinks } = codeRules;
  const { askedOfInvite, askedOfLink, askedOfLinkByAll } = codeRules;
  const often = (rule) => `${rule.limit.toLocaleString('en')} in ${minutes(rule.window)}`;
  const rows = [
    [
      'codes that are mailed',
      `one in ${pause / 1000} seconds, ${perWindow} in ${minutes(window)}, for one address on all media; ${ofGuestLinks} of them for guest links`,
    ],
    [
      'requests for codes',
      `of one invite ${often(askedOfInvite)}, of one guest link ${often(askedOfLink)}, for one caller (\`trustedProxies\`); of one guest link ${often(askedOfLinkByAll)} for all callers`,
    ],
    [
      'wrong codes',
      `${tries} for each code, which holds for ${minutes(lifetime)}; an invite is locked after ${lockAfter}`,
    ],
    [
      'wrong access codes, and wrong codes that were mailed for a guest link',
      `${wrongCodes.limit} in ${minutes(wrongCodes.window)}, each, for one link and one caller (\`trustedProxies\`)`,
    ],
    ['mails', `${byDefault('mail.perSecond')} a second, of the whole service (\`mail.perSecond\`)`],
    ['guest links of a medium', `${byDefault('limits.linksPerMedium')} (\`limits.linksPerMedium\`)`],
  ];
  return `### What is limited
${table(null, ['what', 'how many'], rows)}
**Not limited** are look-ups at links, joins, and questions about passes. Put a limiter of your own in front of
\`/link\`, \`/join\` and \`/introspect\`, for instance in the proxy.
How much one request may carry: [error codes](#how-much-a-request-may-carry).
`;
}

export async function serverSection(declarations, load) {
  const options = (name) =>
    table(null, ['option', 'type', 'without it', ''], declarations.membersOf(name).map(optionRow));
  const members = (title, name) =>
    table(title, ['member', 'type', ''], declarations.membersOf(name).map(memberRow));
  return `## The server's options

What [server.md](server.md) explains, option by option.

### \`createSharingHandler\`

Of \`guestlist/server\`.
${options('SharingHandlerOptions')}${members('What it returns: a function from `Request` to `Promise<Response>`, with', 'SharingHandlerTools')}
How to rotate keys: [server.md](server.md#keys). Mails that come back, and where \`messageId\` is from: [server.md](server.md#mail).
${members('What `authenticate` gives', 'Principal')}${members('What `permissions` gives', 'Permissions')}
Each is \`true\`, \`false\` (the door is absent), or \`{ reason }\` (the door is shown closed, with this sentence).
${members('What `media.find` gives', 'Media')}${members('What `people` is', 'PeopleDirectory')}${members('Whom it finds', 'KnownPerson')}${members('What `log` is given', 'LogEntry')}${members('What `mail.log` is given', 'MailLogEntry')}${members('What `mailer.send` is given', 'MailMessage')}${members('What a pass says', 'PassClaims')}
### \`MailAddress\`
${members(null, 'MailAddress')}
${await limitedSection(declarations, load)}
### How invited people prove who they are

\`proof\` of the handler.
${table(
  null,
  ['', 'means'],
  meant('answered', 'proofModes').map(({ word, description }) => [code(word), description]),
)}
### \`startServer\`

Of \`guestlist/server/node\`: \`startServer(handler, options)\` resolves to \`{ port, close() }\`.
${options('ServerOptions')}
### \`openSqliteRepository\`

Of \`guestlist/server/sql\`.
${options('SqliteRepositoryOptions')}
### \`openPostgresRepository\`

Of \`guestlist/server/sql\`.
${options('PostgresRepositoryOptions')}
### \`createSmtpMailer\`

Of \`guestlist/server/mail\`.
${options('SmtpMailerOptions')}
### \`createMailTemplates\`

Of \`guestlist/server\`.
${options('MailTemplatesOptions')}
Mails with looks of your own: \`mail.templates\` of the handler, an object with the same two functions.
${members('It has', 'MailTemplates')}${members('What both resolve to: `MailContent`', 'MailContent')}
### \`InviteMail\`
${members('What `invite` is given', 'InviteMail')}
### \`CodeMail\`
${members('What `code` is given', 'CodeMail')}`;
}
