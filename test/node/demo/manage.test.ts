/** What the owner does on the site itself is for the site's own people, whatever a pass allows. */
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

it.each<[string, Visitor | null, number, number]>([
  ['the owner', owner, 200, 303],
  ['a member who may look', viewer, 403, 403],
  ['a stranger', null, 403, 403],
  ['a guest who was made collaborator', collaborator, 403, 403],
  ['a moderator who came by an invite', moderator, 403, 403],
])('%s: words, figures and the hand on a session', async (_, visitor, read, changed) => {
  const store = openStore(':memory:');
  const { send, find } = siteFor(visitor, store);
  const before = find('seminar');
  const seen = [await send('/watch/seminar/edit'), await send('/watch/seminar/analytics')];
  const done = [
    await send('/watch/seminar/edit', { title: 'Another', description: '' }),
    await send('/watch/seminar/session', { action: 'end' }),
  ];
  expect([seen, done]).toEqual([
    [read, read],
    [changed, changed],
  ]);
  const isChanged = changed === 303;
  expect(find('seminar')).toMatchObject(isChanged ? { title: 'Another', ended: true } : before);
  store.close();
});
