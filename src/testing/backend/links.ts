/** What an owner does with links: create, edit, pause, replace, delete, and what is refused at the field. */
import type { GuestLinkDraft } from '../../domain/schemas.js';
import { equal, failsWith, ok } from '../assert.js';
import { by, secretOf, type BackendCases } from './stage.js';

export const linkCases: BackendCases = {
  async 'a medium begins with guest access off and no links'({ owner, mediaId }) {
    const medium = await owner.describe(mediaId);
    equal(medium.guestAccess, { enabled: false, guestsIn: 0, links: 0, activeLinks: 0 }, 'guest access');
    equal((await owner.listGuestLinks(mediaId)).links, [], 'links');
  },

  async 'a stranger gets one answer for what exists and what does not'({ stranger, mediaId }) {
    for (const id of [mediaId, 'no-such-medium']) {
      await failsWith('NOT_FOUND', stranger.describe(id), 'describe');
      await failsWith('NOT_FOUND', stranger.listGuestLinks(id), 'list');
      await failsWith('NOT_FOUND', stranger.createGuestLink(id, { name: 'Mine' }, by()), 'create');
      await failsWith('NOT_FOUND', stranger.setGuestAccess(id, { enabled: true }, by()), 'switch');
      await failsWith('NOT_FOUND', stranger.listGuests(id), 'guests');
    }
  },

  async 'a link is created, listed and opens the medium for who holds it'(stage) {
    const link = await stage.createLink({ name: 'Open day', maxUses: 3 });
    equal([link.name, link.maxUses, link.uses, link.state], ['Open day', 3, 0, 'active'], 'link');
    equal(
      (await stage.links()).map(({ id, url }) => [id, url]),
      [[link.id, link.url]],
      'list',
    );
    const seen = await stage.stranger.lookAtLink({ secret: secretOf(link) });
    equal(seen.mediaId, stage.mediaId, 'the link names its medium');
    equal((await stage.links())[0]?.uses, 0, 'looking is no use');
  },

  async 'a repeated creation makes one link'({ owner, mediaId }) {
    const key = by();
    const made = await Promise.all(
      Array.from({ length: 8 }, () => owner.createGuestLink(mediaId, { name: 'Once' }, key)),
    );
    equal(new Set(made.map(({ id }) => id)).size, 1, 'links');
    equal((await owner.listGuestLinks(mediaId)).links.length, 1, 'list');
    await failsWith(
      'IDEMPOTENCY_KEY_REUSED',
      owner.createGuestLink(mediaId, { name: 'Twice' }, key),
      'reuse',
    );
  },

  async 'the limit of links holds'(stage) {
    const { owner, mediaId } = stage;
    const { limit } = await owner.listGuestLinks(mediaId);
    const tries = Array.from({ length: limit + 1 }, () =>
      owner.createGuestLink(mediaId, { name: 'One' }, by()),
    );
    const settled = await Promise.allSettled(tries);
    equal(settled.filter(({ status }) => status === 'fulfilled').length, limit, 'created');
    await failsWith('LINK_LIMIT_REACHED', stage.createLink(), 'one more');
  },

  async 'an edit changes what it names, and tells who read an older one'(stage) {
    const { owner, mediaId } = stage;
    const link = await stage.createLink({ name: 'Open day', maxUses: 3, message: 'Bring a pen.' });
    const change = { name: 'Open evening', maxUses: null, terms: 'Be kind.', revision: link.revision };
    const edited = await owner.changeGuestLink(mediaId, link.id, change, by());
    equal([edited.name, edited.maxUses, edited.message], ['Open evening', null, 'Bring a pen.'], 'edited');
    equal(edited.terms, { version: 1, text: 'Be kind.' }, 'terms');
    equal(edited.url, link.url, 'the same address');
    const stale = owner.changeGuestLink(mediaId, link.id, { name: 'Mine', revision: link.revision }, by());
    await failsWith('CHANGED_MEANWHILE', stale, 'an old revision');
    equal((await stage.links())[0]?.name, 'Open evening', 'what was confirmed stays');
  },

  async 'a paused link tells its holder so and works again when resumed'(stage) {
    const { owner, mediaId } = stage;
    const link = await stage.createLink();
    const paused = await owner.changeGuestLink(
      mediaId,
      link.id,
      { paused: true, revision: link.revision },
      by(),
    );
    equal(paused.state, 'paused', 'state');
    await stage.refused('GUEST_LINK_PAUSED', link, 'paused');
    const stale = { paused: false, revision: link.revision };
    await failsWith(
      'CHANGED_MEANWHILE',
      owner.changeGuestLink(mediaId, link.id, stale, by()),
      'an old revision',
    );
    await owner.changeGuestLink(mediaId, link.id, { paused: false, revision: paused.revision }, by());
    await stage.join(link);
  },

  async 'a replaced link tells its holder so, and with grace works on for a while'(stage) {
    const { owner, mediaId } = stage;
    const link = await stage.createLink();
    const replace = (revision: number, graceHours: number) =>
      owner.replaceGuestLink(mediaId, link.id, { graceHours, revision }, by());
    const graced = await replace(link.revision, 1);
    ok(graced.url !== link.url, 'another address');
    ok(graced.previousValidUntil !== null, 'the old one works for a while');
    await stage.join(link, 'old@example.org');
    await stage.join(graced, 'new@example.org');
    equal((await stage.links())[0]?.uses, 2, 'both count for the same link');
    const replaced = await replace(graced.revision, 0);
    equal(replaced.previousValidUntil, null, 'no grace');
    await stage.refused('GUEST_LINK_REPLACED', graced, 'replaced');
    await stage.refused('GUEST_LINK_REPLACED', link, 'the one before');
    await stage.join(replaced, 'newest@example.org');
    await failsWith('CHANGED_MEANWHILE', replace(graced.revision, 0), 'an old revision');
  },

  async 'a deleted link says so to its holder, and who is in stays in'(stage) {
    const { owner, stranger, mediaId } = stage;
    const link = await stage.createLink();
    const { seat } = await stage.join(link);
    const key = by();
    await owner.deleteGuestLink(mediaId, link.id, key);
    await owner.deleteGuestLink(mediaId, link.id, key);
    await failsWith('NOT_FOUND', owner.deleteGuestLink(mediaId, link.id, by()), 'deleting it again');
    equal(await stage.links(), [], 'list');
    await stage.refused('GUEST_LINK_DELETED', link, 'deleted');
    equal((await stranger.renew({ seat })).mediaId, mediaId, 'the guest is still in');
  },

  async 'what a link may do is checked at the field'(stage) {
    const wrong: Record<string, Partial<GuestLinkDraft>> = {
      capabilities: { capabilities: ['view', 'moderate'] },
      startsAt: { startsAt: '2031-01-02T00:00:00Z', expiry: { kind: 'at', at: '2031-01-01T00:00:00Z' } },
      'fields.1.id': {
        fields: [
          { id: 'a', label: 'One', kind: 'text', required: true },
          { id: 'a', label: 'Two', kind: 'text', required: true },
        ],
      },
      'fields.0.options': {
        fields: [{ id: 'a', label: 'Which', kind: 'choice', required: true, options: ['1'] }],
      },
      accessCode: { accessCode: '123' },
    };
    for (const [name, draft] of Object.entries(wrong)) {
      const { fields } = await failsWith('INVALID_INPUT', stage.createLink(draft), name);
      equal(
        fields.map(({ field }) => field),
        [name],
        name,
      );
    }
    equal(await stage.links(), [], 'nothing was created');
  },

  async 'a link of the past, and an end that this kind does not have, are refused at the field'(stage) {
    const past = stage.createLink({ expiry: { kind: 'at', at: '2001-01-01T00:00:00Z' } });
    const inPast = await failsWith('INVALID_INPUT', past, 'past');
    equal(
      inPast.fields.map(({ field, code }) => [field, code]),
      [['expiry.at', 'IN_THE_PAST']],
      'field',
    );
    const noSession = await failsWith(
      'INVALID_INPUT',
      stage.createLink({ expiry: { kind: 'session-end' } }),
      'end',
    );
    equal(
      noSession.fields.map(({ field }) => field),
      ['expiry.kind'],
      'field',
    );
  },

  async 'a link that has not begun says when it will'(stage) {
    const startsAt = '2101-01-01T00:00:00.000Z';
    const link = await stage.createLink({ startsAt });
    equal([link.state, link.startsAt], ['not-yet', startsAt], 'link');
    const look = stage.stranger.lookAtLink({ secret: secretOf(link) });
    equal((await failsWith('GUEST_LINK_NOT_YET', look, 'looking')).params['startsAt'], startsAt, 'when');
  },
};
