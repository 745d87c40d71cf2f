/** Links are kept whole: what is written is read, and a rule changes only where it was changed. */
import type { GuestLinkRecord } from '../../domain/guest-link.js';
import type { GuestLinkId, ParticipantId } from '../../domain/schemas.js';
import { equal } from '../assert.js';
import { claimFor, countOf, hour, listen, newId, now, times, type RepositoryCases } from './stage.js';

export const linkCases: RepositoryCases = {
  async 'a medium that nobody has touched is off, at revision 0, and empty'({ repository, mediaId }) {
    equal(await repository.readAccess(mediaId), { mediaId, enabled: false, revision: 0 }, 'access');
    equal(await repository.listLinks(mediaId), [], 'links');
    const query = { mediaId, linkId: null, after: null, limit: 50 };
    equal(await repository.listGuests(query), { guests: [], next: null }, 'guests');
    equal(await repository.countGuestsIn(mediaId, null), 0, 'guests in');
    equal(await repository.readLink(newId('link') as GuestLinkId), null, 'an unknown link');
    equal(await repository.readAdmission(newId('link') as GuestLinkId, ''), null, 'its admission');
    equal(await repository.readParticipant(newId('guest') as ParticipantId), null, 'an unknown guest');
  },

  async 'what is written is read as it was'(stage) {
    const { repository, mediaId } = stage;
    const plain = await stage.createLink({ expiry: { kind: 'session-end' } });
    const rich = await stage.createLink({
      name: 'Tür „offen“ \u{1f3ac} \'"; --',
      maxUses: 7,
      startsAt: now - hour,
      expiry: { kind: 'at', at: now + 30 * 24 * hour },
      capabilities: ['view', 'chat'],
      rotation: 2,
      previousValidUntil: now + hour,
      policyRevision: 4,
    });
    equal(await repository.readLink(plain.id), plain, 'a plain link');
    equal(await repository.readLink(rich.id), rich, 'a rich link');
    const listed = [plain, rich].map((link) => ({ link, guestsIn: 0, waiting: 0 }));
    equal(await repository.listLinks(mediaId), listed, 'oldest first');
    const guest = await stage.join(rich, { name: 'Zoë \u{1f44b}', capabilities: [], identity: 'verified' });
    equal(await repository.readParticipant(guest.id), guest, 'a guest');
    const used = { ...rich, uses: 1, lastUsedAt: guest.admittedAt };
    equal(await repository.readLink(rich.id), used, 'a join is one use and no change of a rule');
    const admission = await repository.readAdmission(rich.id, guest.emailKey);
    const access = await repository.readAccess(mediaId);
    equal(admission, { link: used, access, addressBlocked: false }, 'what the next is decided on');
  },

  async 'links are listed oldest first, in whatever order they were written'(stage) {
    const { repository, mediaId } = stage;
    const written: GuestLinkRecord[] = [];
    for (const after of [2, 0, 1]) written.push(await stage.createLink({ createdAt: now + after }));
    const listed = (await repository.listLinks(mediaId)).map(({ link }) => link);
    equal(listed, [written[1], written[2], written[0]], 'list');
  },

  async 'the limit of links holds, and a deleted one makes room'(stage) {
    const { repository, mediaId } = stage;
    const first = await stage.createLink();
    const tries = times(29, () => {
      const link = stage.newLink();
      return repository.createLink(link, { limit: 20 }, claimFor(link.id));
    });
    const written = await Promise.all(tries);
    equal(countOf(written, 'created'), 19, 'created');
    equal(countOf(written, 'limit-reached'), 10, 'refused');
    equal((await repository.listLinks(mediaId)).length, 20, 'list');
    await repository.deleteLink(first.id, now, claimFor());
    await stage.createLink();
    const elsewhere = stage.newLink({ mediaId: newId('other') });
    const { outcome } = await repository.createLink(elsewhere, { limit: 1 }, claimFor());
    equal(outcome, 'created', 'each medium has its own limit');
  },

  async 'of 30 links at once with a limit of 20 there are 20'(stage) {
    const { repository, mediaId } = stage;
    const tries = times(30, () => repository.createLink(stage.newLink(), { limit: 20 }, claimFor()));
    equal(countOf(await Promise.all(tries), 'created'), 20, 'created');
    equal((await repository.listLinks(mediaId)).length, 20, 'list');
    equal(await stage.revision(), 20, 'revision');
  },

  async 'a change writes all rules of a link, and nothing that joins change'(stage) {
    const { repository } = stage;
    const link = await stage.createLink({ maxUses: 5 });
    const guest = await stage.join(link);
    const changed: GuestLinkRecord = {
      ...link,
      name: 'Evening',
      maxUses: 9,
      startsAt: now,
      expiry: { kind: 'at', at: now + hour },
      capabilities: ['view', 'comment'],
      accessCode: 'k1.seal',
      message: 'Line one\nline two',
      terms: [{ version: 1, text: 'Be kind.' }],
      fields: [{ id: 'school', label: 'School', kind: 'choice', required: true, options: ['A', 'B'] }],
      pausedAt: now,
      kid: 'k2',
      rotation: 1,
      previousValidUntil: now + hour,
    };
    const { next, stop } = listen(repository, stage.mediaId);
    equal(await stage.update(changed, { uses: 0, lastUsedAt: null }), { outcome: 'changed' }, 'outcome');
    const kept = { ...changed, uses: 1, lastUsedAt: guest.admittedAt, policyRevision: 2 };
    equal(await repository.readLink(link.id), kept, 'link');
    equal((await next()).concerns, [guest.id], 'whose capabilities are others hears of it');
    const granted = { ...guest, capabilities: ['view', 'comment'] };
    equal(await repository.readParticipant(guest.id), granted, 'who is in');
    await stage.end(guest.id, 'left');
    equal((await stage.update(kept, { capabilities: ['view'] }, 2)).outcome, 'changed', 'again');
    equal((await next()).concerns, [guest.id], 'the guest leaving');
    equal((await next()).concerns, [], 'nobody is in');
    stop();
  },

  async 'a rule changes only where it was changed'(stage) {
    const { repository, mediaId } = stage;
    const [one, two] = [await stage.createLink(), await stage.createLink()];
    const elsewhere = await stage.createLink({ mediaId: newId('other') });
    await stage.update(one, { pausedAt: now });
    await repository.deleteLink(one.id, now, claimFor());
    equal((await repository.readLink(two.id))?.policyRevision, 1, 'the link beside it');
    await stage.setAccess(mediaId, true);
    equal((await repository.readLink(two.id))?.policyRevision, 2, 'the switch is for every link');
    equal(await repository.readLink(elsewhere.id), elsewhere, 'but of its medium only');
    equal((await repository.readAccess(elsewhere.mediaId)).enabled, false, 'and of its switch');
  },

  async 'of two who pause on the same policy at once, one is told that it changed'(stage) {
    const { repository } = stage;
    const link = await stage.createLink();
    const pause = (pausedAt: number) => stage.update(link, { pausedAt });
    const written = await Promise.all([pause(now), pause(now + 1)]);
    equal([countOf(written, 'changed'), countOf(written, 'changed-meanwhile')], [1, 1], 'outcomes');
    const paused = (await repository.readLink(link.id))!;
    equal(paused.policyRevision, 2, 'policy revision');
    equal(paused.pausedAt, written[0].outcome === 'changed' ? now : now + 1, 'the pause of who was told so');
    equal((await stage.update(paused, { pausedAt: null })).outcome, 'changed', 'resumed');
    equal(await repository.readLink(link.id), { ...link, policyRevision: 3 }, 'as it was');
  },

  async 'a deleted link leaves a tombstone without its name, and who is in stays in'(stage) {
    const { repository, mediaId } = stage;
    const [link, kept] = [await stage.createLink({ name: 'For Ada' }), await stage.createLink()];
    const guest = await stage.join(link);
    const used = (await repository.readLink(link.id))!;
    const { outcome } = await repository.deleteLink(link.id, now + hour, claimFor());
    equal(outcome, 'deleted', 'outcome');
    const tombstone = { ...used, name: '', deletedAt: now + hour, policyRevision: 2 };
    equal(await repository.readLink(link.id), tombstone, 'tombstone');
    equal((await repository.readAdmission(link.id, ''))?.link, tombstone, 'its holder can be told');
    equal(await repository.listLinks(mediaId), [{ link: kept, guestsIn: 0, waiting: 0 }], 'list');
    equal(await repository.readParticipant(guest.id), guest, 'the guest');
    equal(await repository.countGuestsIn(mediaId, null), 1, 'guests in');
    equal((await stage.end(guest.id, 'removed')).outcome, 'ended', 'and can still be removed');
  },
};
