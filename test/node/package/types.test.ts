import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints, type Compiler } from '../../support/compile.js';
import { openProject, type Project } from '../../support/project.js';

let project: Project;
beforeAll(async () => {
  const peers = ['hono', '@hono/node-server', 'kysely', 'libsql', 'msw'];
  const host = ['@types/react', '@types/node', 'vue', 'svelte'];
  project = await openProject([...peers, ...host]);
});
afterAll(() => project.remove());

const page = `
import { checkPage, configureGuestlist, defineAs, SharingError, type GuestLinkView } from 'guestlist';
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
menu.attachShadow({ mode: 'open' }).addEventListener('role-changed', (event) => { console.log(event.detail.role); });
defineAs('guest-join-form', 'my-form');
void checkPage().then(([finding]) => { console.log(finding?.check === 'storage', finding?.mend); });
export const all = [name, guestCapabilities('video'), new SharingError('NOT_FOUND').code];
`;

/** What whoever writes a back end of their own names. */
const adapter = `
import type {
  CallOptions, ChangeOptions, GuestsQuery, HistoryQuery, InvitesQuery, MediaIntroduction, PassOptions, PeopleBackend,
  PeopleListQuery, SharingBackend, Watching,
} from 'guestlist';
import type { Capability, ErrorCode, Media, MediaKind, Permissions, Principal } from 'guestlist/domain';
type Asked<Verb extends keyof SharingBackend> = Parameters<NonNullable<Extract<SharingBackend[Verb], (...asked: never[]) => unknown>>>;
const guests: GuestsQuery = {} satisfies NonNullable<Asked<'listGuests'>[1]>;
const history: HistoryQuery = { after: 'x' } satisfies NonNullable<Asked<'listHistory'>[1]>;
const invites: InvitesQuery = { order: 'newest' } satisfies NonNullable<Asked<'listInvites'>[1]>;
const people: PeopleListQuery = { group: 'waiting' } satisfies NonNullable<Asked<'listPeople'>[1]>;
const by: ChangeOptions & PassOptions & CallOptions = { key: 'k', pass: null };
const medium: MediaIntroduction = { id: 'lecture', url: 'https://media.example.org/lecture' };
const verbs: (keyof PeopleBackend)[] = ['listPeople'];
export const all = [guests, history, invites, people, by, medium, verbs];
export type Further = [Capability, ErrorCode, Media, MediaKind, Permissions, Principal, Watching];
`;

const server = `
import { createMuxPlayback } from 'guestlist/playback/mux';
import { createSharingHandler, createSharingKeys } from 'guestlist/server';
import type { Media, MediaDirectory, PeopleDirectory, Permissions, PermissionsOf, Principal } from 'guestlist/server';
import { createSmtpMailer } from 'guestlist/server/mail';
import { startServer } from 'guestlist/server/node';
import { openSqliteRepository } from 'guestlist/server/sql';
import { backendCases, repositoryCases } from 'guestlist/testing';
import { sharingHandlers } from 'guestlist/testing/msw';
const nobody: Principal | null = null;
const doors: Permissions = { share: true, guestAccess: { reason: 'Upgrade' }, invite: false, moderate: false };
const permissions: PermissionsOf = () => doors;
const lecture: Media = { id: 'lecture', kind: 'video', title: 'Lecture', url: 'https://media.example.org/lecture' };
const media: MediaDirectory = { find: (id) => Promise.resolve(id === lecture.id ? lecture : null) };
const people: PeopleDirectory = { search: ({ text }) => Promise.resolve([{ email: text }]) };
const handler = createSharingHandler({
  keys: await createSharingKeys(),
  authenticate: () => nobody,
  permissions,
  media,
  people,
  repository: await openSqliteRepository({ file: 'x.db' }),
  baseUrl: 'https://media.example.org/api/sharing',
});
const mailer = createSmtpMailer({ url: 'smtp://localhost', from: { name: 'Media', address: 'media@example.org' } });
const play = createMuxPlayback({ keyId: 'key', privateKey: 'pem' });
const url: string | undefined = (await play('playback', { capabilities: ['view'] }))?.url;
export const all = [url, mailer, await startServer(handler, { port: 0 }), backendCases, repositoryCases, sharingHandlers];
`;

const react = `
import 'guestlist/types/react';
export const tree = (
  <sharing-provider endpoint="/api/sharing" media-id="lecture" onguest-link-created={({ detail }) => { detail.link.name.trim(); }}>
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

const tags = [
  'guest-access-dialog',
  'guest-join-form',
  'invite-users-dialog',
  'media-actions-menu',
  'participants-panel',
  'share-button',
  'sharing-provider',
];

const good = {
  'page.ts': page,
  'adapter.ts': adapter,
  'server.ts': server,
  'react.tsx': react,
  'vue.ts': vue,
  'svelte.ts': svelte,
};

const wrong = {
  'wrong-property.ts': "import 'guestlist'; document.querySelector('media-actions-menu')!.mediaId = 7;",
  'wrong-event.ts':
    "import 'guestlist'; document.body.addEventListener('guest-joined', (e) => e.detail.password);",
  'wrong-tag.ts': "import 'guestlist/define/no-such-tag';",
  'wrong-react.tsx': `import 'guestlist/types/react'; export const menu = <media-actions-menu open="yes" />;`,
  'wrong-vue.ts': vue.replace('open: true', 'open: 7'),
  'wrong-svelte.ts': svelte.replace("'lecture'", '7'),
};

const plain = ['page.ts', 'adapter.ts', 'server.ts', 'wrong-property.ts', 'wrong-event.ts', 'wrong-tag.ts'];
const everything = Object.keys({ ...good, ...wrong });

// The compiler reads the types of three frameworks: a while, on a machine that does other things too.
describe('the types of the tarball', { timeout: 120_000 }, () => {
  it.each<[moduleResolution: string, module: string, compiler: Compiler, names: string[]]>([
    ['bundler', 'esnext', 'TypeScript 7', everything],
    ['node16', 'node16', 'TypeScript 6', plain],
  ])(
    'say what is right and what is not, found as %s does',
    async (moduleResolution, module, compiler, names) => {
      const files = Object.fromEntries(
        Object.entries({ ...good, ...wrong }).filter(([name]) => names.includes(name)),
      );
      for (const [name, text] of Object.entries(files)) await project.write(name, text);
      // The fast one reads the package's declarations themselves, too, with all that they name.
      const options = { module, moduleResolution, skipLibCheck: compiler === 'TypeScript 6' };
      const said = complaints(project.root, files, options, compiler);
      const verdicts = Object.entries(said).map(([name, found]) => [
        name,
        name in wrong ? found.length > 0 : found,
      ]);
      expect(verdicts).toEqual(names.map((name) => [name, name in wrong ? true : []]));
    },
  );

  // By itself: what another file of a page imports would bring the types along.
  it('come with a tag alone, as its element and its events', async () => {
    const text = `
import 'guestlist/define/guest-join-form';
document.querySelector('guest-join-form')!.mediaId = 'lecture';
document.addEventListener('guest-joined', (event) => { event.waitUntil(Promise.resolve(event.detail.pass)); });
`;
    await project.write('alone.ts', text);
    const options = { module: 'esnext', moduleResolution: 'bundler' };
    expect(complaints(project.root, { 'alone.ts': text }, options)).toEqual({ 'alone.ts': [] });
  });

  it.each(tags)('come with each: %s', async (tag) => {
    const declared = await readFile(`dist/define/${tag}.d.ts`, 'utf8');
    expect(declared).toMatch(
      new RegExp(`^export type \\{ \\w+Element \\} from '../elements/.*/${tag}.js';$`, 'm'),
    );
    expect(declared).toContain("export type { SharingEventMap } from '../ui/events.js';");
  });
});
