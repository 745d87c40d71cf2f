import { readFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProject, type Project } from '../../support/project.js';

let project: Project;
beforeAll(async () => {
  const peers = ['hono', '@hono/node-server', 'kysely', 'libsql', 'msw'];
  const host = ['@types/react', '@types/node', 'vue', 'svelte'];
  project = await openProject([...peers, ...host]);
});
afterAll(() => project.remove());

const page = `
import { configureGuestlist, defineAs, SharingError, type GuestLinkView } from 'guestlist';
import 'guestlist/define';
import 'guestlist/define/media-actions-menu';
import { createHttpBackend } from 'guestlist/backend/http';
import { guestCapabilities } from 'guestlist/domain';
import { en } from 'guestlist/locales/en';
const menu = document.querySelector('media-actions-menu')!;
menu.mediaId = 'lecture';
menu.show();
const form = document.createElement('guest-join-form');
form.addEventListener('guest-joined', (event) => { event.waitUntil(Promise.resolve(event.detail.pass)); });
const name: string = ({} as GuestLinkView).name;
configureGuestlist({ backend: createHttpBackend({ endpoint: '/api/sharing' }), locales: [en] });
document.addEventListener('guest-joined', (event) => { console.log(event.detail.pass); });
window.addEventListener('sharing-error', (event) => { console.log(event.detail.code); });
defineAs('guest-join-form', 'my-form');
export const all = [name, guestCapabilities('video'), new SharingError('NOT_FOUND').code];
`;

const server = `
import { createSharingHandler, createSharingKeys } from 'guestlist/server';
import { createSmtpMailer } from 'guestlist/server/mail';
import { startServer } from 'guestlist/server/node';
import { openSqliteRepository } from 'guestlist/server/sql';
import { backendCases, repositoryCases } from 'guestlist/testing';
import { sharingHandlers } from 'guestlist/testing/msw';
const handler = createSharingHandler({
  keys: await createSharingKeys(),
  authenticate: () => null,
  permissions: () => ({ share: true, guestAccess: { reason: 'Upgrade' }, invite: false, moderate: false }),
  media: { find: () => Promise.resolve(null) },
  repository: await openSqliteRepository({ file: 'x.db' }),
  baseUrl: 'https://media.example.org/api/sharing',
});
const mailer = createSmtpMailer({ url: 'smtp://localhost', from: { name: 'Media', address: 'media@example.org' } });
export const all = [mailer, await startServer(handler, { port: 0 }), backendCases, repositoryCases, sharingHandlers];
`;

const react = `
import 'guestlist/types/react';
export const tree = (
  <sharing-provider endpoint="/api/sharing" media-id="lecture">
    <media-actions-menu hide="share" onshare-open={(event) => { event.preventDefault(); }}><a href="/edit">Edit</a></media-actions-menu>
    <guest-join-form onguest-joined={(event) => { event.waitUntil(Promise.resolve(event.detail.pass)); }} />
  </sharing-provider>
);
`;

const vue = `
import 'guestlist/types/vue';
import type { GlobalComponents } from 'vue';
type Props = InstanceType<GlobalComponents['media-actions-menu']>['$props'];
export const props: Props = { 'media-id': 'lecture', open: true, class: 'x', 'onshare-open': (event) => { event.preventDefault(); } };
`;

const svelte = `
import 'guestlist/types/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';
export const props: SvelteHTMLElements['guest-join-form'] = { 'media-id': 'lecture', class: 'x', 'onguest-joined': (event) => { event.waitUntil(Promise.resolve()); } };
`;

/** What the code of the docs takes as given: the host's own, and servers that are none of ours. */
const given = `
declare function sessionOf(request: Request): Promise<{ user: { id: string } } | null>;
declare function userOf(cookie: string | null): { id: string } | undefined;
declare function ownerOf(mediaId: string): string;
declare function mediumOf(id: string): ReturnType<import('guestlist/server').SharingHandlerOptions['media']['find']>;
declare const options: import('guestlist/server').SharingHandlerOptions;
type Answer = (request: import('node:http').IncomingMessage & { originalUrl: string }, response: import('node:http').ServerResponse) => unknown;
declare module 'express' {
  export default function express(): { use(path: string, answer: Answer): void };
}
declare module 'fastify' {
  interface Scope {
    register(add: (scope: Scope) => Promise<void>): void;
    removeAllContentTypeParsers(): void;
    addContentTypeParser(type: string, parse: (request: unknown, payload: unknown, done: (error: null) => void) => void): void;
    all(path: string, answer: (request: { raw: Parameters<Answer>[0] }, reply: { raw: Parameters<Answer>[1]; hijack(): void }) => unknown): void;
  }
  export default function fastify(): Scope;
}
`;

/** The scripts of a page of the docs that are for a server, as files of a project that is checked strictly. */
async function scriptsIn(page: string): Promise<Record<string, string>> {
  const text = await readFile(page, 'utf8');
  const scripts = [...text.matchAll(/^```js\n([^]*?)^```/gm)].map(([, script = '']) => script);
  const ofServer = scripts.filter((script) => /^\{|\/server|sharing\.js/.test(script));
  return Object.fromEntries(
    ofServer.map((script, index) => {
      const name = /^\/\/ (\w+)\.js\n/.exec(script)?.[1] ?? `${path.basename(page, '.md')}-${index}`;
      const isObject = script.startsWith('{');
      const type = 'NonNullable<Awaited<ReturnType<typeof mediumOf>>>';
      return [`${name}.ts`, isObject ? `export const medium: ${type} = ${script}` : `${script}export {};\n`];
    }),
  );
}

const good = { 'page.ts': page, 'server.ts': server, 'react.tsx': react, 'vue.ts': vue, 'svelte.ts': svelte };

const wrong = {
  'wrong-property.ts': "import 'guestlist'; document.querySelector('media-actions-menu')!.mediaId = 7;",
  'wrong-event.ts':
    "import 'guestlist'; document.body.addEventListener('guest-joined', (e) => e.detail.password);",
  'wrong-tag.ts': "import 'guestlist/define/no-such-tag';",
  'wrong-react.tsx': `import 'guestlist/types/react'; export const menu = <media-actions-menu open="yes" />;`,
  'wrong-vue.ts': vue.replace('open: true', 'open: 7'),
  'wrong-svelte.ts': svelte.replace("'lecture'", '7'),
};

/** What the compiler says, by file of the project. */
function complaints(files: Record<string, string>, options: ts.CompilerOptions): Record<string, string[]> {
  const said: Record<string, string[]> = Object.fromEntries(Object.keys(files).map((name) => [name, []]));
  const names = Object.keys(files).map((name) => path.join(project.root, name));
  const program = ts.createProgram(names, {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    jsx: ts.JsxEmit.ReactJSX,
    types: ['node'],
    typeRoots: [path.join(project.root, 'node_modules/@types')],
    ...options,
  });
  // The project's own files and the package's declarations; those of others are others' business.
  const ours = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(project.root));
  const found = [
    ...program.getGlobalDiagnostics(),
    ...ours.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]),
  ];
  for (const { file, messageText } of found) {
    const name = file ? path.relative(project.root, file.fileName) : '';
    (said[name] ??= []).push(ts.flattenDiagnosticMessageText(messageText, '\n'));
  }
  return said;
}

const plain = ['page.ts', 'server.ts', 'wrong-property.ts', 'wrong-event.ts', 'wrong-tag.ts'];
const everything = Object.keys({ ...good, ...wrong });

// The compiler reads the types of three frameworks: a while, on a machine that does other things too.
describe('the types of the tarball', { timeout: 120_000 }, () => {
  it('say that the scripts of the docs are right', async () => {
    const files = { ...(await scriptsIn('README.md')), ...(await scriptsIn('docs/server.md')) };
    expect(Object.keys(files).length).toBeGreaterThan(7);
    for (const [name, text] of Object.entries({ ...files, 'given.d.ts': given }))
      await project.write(name, text);
    const module = { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 };
    const said = complaints({ ...files, 'given.d.ts': given }, module);
    expect(Object.entries(said).filter(([, found]) => found.length > 0)).toEqual([]);
  });

  it.each([
    ['bundler', everything, ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
    ['node16', plain, ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
  ])('say what is right and what is not, found as %s does', async (_, names, module, moduleResolution) => {
    const files = Object.fromEntries(
      Object.entries({ ...good, ...wrong }).filter(([name]) => names.includes(name)),
    );
    for (const [name, text] of Object.entries(files)) await project.write(name, text);
    const said = complaints(files, { module, moduleResolution });
    const verdicts = Object.entries(said).map(([name, found]) => [
      name,
      name in wrong ? found.length > 0 : found,
    ]);
    expect(verdicts).toEqual(names.map((name) => [name, name in wrong ? true : []]));
  });
});
