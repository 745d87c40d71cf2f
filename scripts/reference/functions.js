/** Functions of the package: where each is, what goes in, what comes out. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { code, oneLine, table } from './markdown.js';
import { optionRow } from './server.js';

/** Entry of the package, and the file that declares the function. */
const functions = [
  ['configureGuestlist', 'guestlist', 'src/ui/configuration.ts', 'GuestlistConfiguration'],
  ['defineAs', 'guestlist', 'src/define-as.ts'],
  ['checkPage', 'guestlist', 'src/doctor/check-page.ts'],
  ['createHttpBackend', 'guestlist/backend/http', 'src/backend/http-backend.ts', 'HttpBackendOptions'],
  ['loadLocale', 'guestlist/locales/load', 'src/locales/load.ts'],
  ['keysInFile', 'guestlist/server/node', 'src/server/node.ts'],
  ['createSharingKeys', 'guestlist/server', 'src/secrets/keys.ts'],
  [
    'createBunnyStreamPlayback',
    'guestlist/playback/bunny-stream',
    'src/playback/bunny-stream.ts',
    'BunnyStreamOptions',
  ],
  [
    'createCloudflareStreamPlayback',
    'guestlist/playback/cloudflare-stream',
    'src/playback/cloudflare-stream.ts',
    'CloudflareStreamOptions',
  ],
  [
    'createCloudFrontPlayback',
    'guestlist/playback/cloudfront',
    'src/playback/cloudfront.ts',
    'CloudFrontOptions',
  ],
  ['createJwPlayerPlayback', 'guestlist/playback/jw-player', 'src/playback/jw-player.ts', 'JwPlayerOptions'],
  ['createLiveKitPlayback', 'guestlist/playback/livekit', 'src/playback/livekit.ts', 'LiveKitOptions'],
  ['createMuxPlayback', 'guestlist/playback/mux', 'src/playback/mux.ts', 'MuxOptions'],
];

/** As it is called, and the docstring. */
export function functionIn(file, name) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = source.statements.find((one) => ts.isFunctionDeclaration(one) && one.name.text === name);
  if (found === undefined) throw new Error(`${file} has no function ${name}.`);
  const text = oneLine(ts.getTextOfJSDocComment(found.jsDoc?.at(-1)?.comment) ?? '');
  if (text === '') throw new Error(`${file}: ${name} has no docstring.`);
  const given = found.parameters.map((one) => one.getText()).join(', ');
  return { call: `${name}(${given}): ${found.type.getText()}`, text };
}

export function functionsSection(declarations) {
  const sections = functions.map(([name, entry, file, options]) => {
    const { call, text } = functionIn(file, name);
    const rows = options === undefined ? [] : declarations.membersOf(options).map(optionRow);
    return `### \`${name}\`

Of ${code(entry)}: ${code(call)}.

${text}
${table(null, ['option', 'type', 'without it', ''], rows)}`;
  });
  const keys = ['SharingKeys', 'DerivationKey', 'PassKey'].map((name) =>
    table(
      `\`${name}\``,
      ['member', 'type', ''],
      declarations.membersOf(name).map((one) => [code(one.name), code(one.type), one.description]),
    ),
  );
  return `## Functions

Classes, types and further functions are in the declarations of the package. Those of the server with many options have
[sections of their own](#the-servers-options).

${sections.join('\n')}${keys.join('')}`;
}
