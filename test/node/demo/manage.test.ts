/** What a pass that edits opens on the site, and what needs its own sign-in. */
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import type { MediumEnv, Visitor } from '../../../demo/server/access.js';
import { manageRoutes } from '../../../demo/server/manage.js';
import { createCatalogue, type SiteMedia } from '../../../demo/server/media.js';
import { openStore, type Store } from '../../../demo/server/store.js';
import { roleCapabilities } from '../../../src/domain/media-rights.js';

const guest = (capabilities: Visitor['capabilities']): Visitor => ({
  id: 'ada',
  isGuest: true,
  capabilities,
});
const collaborator = guest(roleCapabilities('video', 'collaborator'));
const moderator = guest(roleCapabilities('room', 'moderator'));
const viewer: Visitor = { id: 'viewer', isGuest: false, capabilities: ['view'] };
const owner: Visitor = { id: 'owner', isGuest: false, capabilities: ['view', 'edit', 'moderate'] };

function siteFor(visitor: Visitor | null, store: Store) {
  const catalogue = createCatalogue('http://localhost', store);
  const find = (id: string): SiteMedia => catalogue.find(id)!;
  const mediaChanged = () => Promise.resolve();
  const site = new Hono<MediumEnv>()
    .use('/watch/:id/*', (context, next) => {
      context.set('medium', find(context.req.param('id')));
      context.set('visitor', visitor);
      return next();
    })
    .route('/watch/:id', manageRoutes({ catalogue, store, mediaChanged }));
  const send = async (path: string, form?: Record<string, string>) =>
    (await site.request(path, form && { method: 'POST', body: new URLSearchParams(form) })).status;
  return { send, find };
}

it.each<[string, Visitor | null, { words: boolean; session: boolean }]>([
  ['the owner', owner, { words: true, session: true }],
  ['a member who may look', viewer, { words: false, session: false }],
  ['a stranger', null, { words: false, session: false }],
  ['a collaborator who came by a link', collaborator, { words: true, session: false }],
  ['a moderator who came by an invite', moderator, { words: true, session: false }],
])('%s: words by the pass, figures and the hand on a session by the sign-in', async (_, visitor, may) => {
  const store = openStore(':memory:');
  const { send, find } = siteFor(visitor, store);
  const before = find('seminar');
  const read = [await send('/watch/seminar/edit'), await send('/watch/seminar/analytics')];
  const done = [
    await send('/watch/seminar/edit', { title: 'Another', description: '' }),
    await send('/watch/seminar/session', { action: 'end' }),
  ];
  const doors = [may.words, may.session];
  expect(read).toEqual(doors.map((isOpen) => (isOpen ? 200 : 403)));
  expect(done).toEqual(doors.map((isOpen) => (isOpen ? 303 : 403)));
  const title = may.words ? 'Another' : before.title;
  expect(find('seminar')).toMatchObject({ title, ended: may.session });
  store.close();
});
