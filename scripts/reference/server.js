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

export function serverSection(declarations) {
  const options = (name) =>
    table(null, ['option', 'type', 'without it', ''], declarations.membersOf(name).map(optionRow));
  const members = (title, name) =>
    table(title, ['member', 'type', ''], declarations.membersOf(name).map(memberRow));
  return `## The server's options

What [server.md](server.md) explains, option by option.

### \`createSharingHandler\`

Of \`guestlist/server\`.
${options('SharingHandlerOptions')}${members('What it returns: a function from `Request` to `Promise<Response>`, with', 'SharingHandlerTools')}
${members('What `authenticate` gives', 'Principal')}${members('What `permissions` gives', 'Permissions')}
Each is \`true\`, \`false\` (the door is absent), or \`{ reason }\` (the door is shown closed, with this sentence).
${members('What `media.find` gives', 'Media')}${members('What `people` is', 'PeopleDirectory')}${members('Whom it finds', 'KnownPerson')}${members('What `log` is given', 'LogEntry')}${members('What `mail.log` is given', 'MailLogEntry')}${members('What `mailer.send` is given', 'MailMessage')}${members('What a pass says', 'PassClaims')}
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
${options('MailTemplatesOptions')}`;
}
