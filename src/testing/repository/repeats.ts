/** A repeated request has one effect, and what is refused has none. */
import type { Claim } from '../../domain/ports.js';
import type { ParticipantId } from '../../domain/schemas.js';
import { equal } from '../assert.js';
import {
  claimFor,
  countOf,
  hour,
  listen,
  newId,
  now,
  times,
  type RepositoryCases,
  type Outcome,
} from './stage.js';
import { verbs } from './verbs.js';

export const repeatCases: RepositoryCases = {
  async 'of 32 repeats at once one has an effect, and the others get its ids'(stage) {
    for (const { what, outcome, run } of await verbs(stage)) {
      const before = await stage.revision();
      const claim = claimFor('first', 'second');
      const written = await Promise.all(times(32, () => run(claim)));
      equal(countOf(written, outcome), 1, `${what}, effects`);
      const repeated = written.filter((one) => one.outcome !== outcome);
      const again = { outcome: 'repeated', ids: ['first', 'second'] };
      equal(
        repeated,
        times(31, () => again),
        `${what}, repeats`,
      );
      equal(await stage.revision(), before + 1, `${what}, revision`);
      equal(await run(claim), again, `${what}, later`);
    }
  },

  async 'a repeat of a join that took the last place is no refusal'(stage) {
    const link = await stage.createLink({ maxUses: 1 });
    const guest = stage.newGuest(link);
    const claim = claimFor(guest.id);
    equal((await stage.admit(guest, 1, claim)).outcome, 'admitted', 'first');
    equal(await stage.admit(guest, 1, claim), { outcome: 'repeated', ids: [guest.id] }, 'again');
    equal((await stage.admit(stage.newGuest(link))).outcome, 'refused', 'somebody else');
  },

  async 'a key that comes with another body is refused, without effect'(stage) {
    const { repository, mediaId } = stage;
    const used = claimFor('first');
    equal(
      await repository.setAccess(mediaId, { enabled: true, endGuestsAt: null }, used),
      { outcome: 'changed' },
      'first',
    );
    const other = { ...used, bodyDigest: 'another' };
    for (const { what, outcome, run } of await verbs(stage)) {
      const before = await stage.everything();
      equal(await run(other), { outcome: 'key-reused' }, what);
      equal(await stage.everything(), before, `${what}, effect`);
      // The next verb has to find what it stands on.
      equal((await run(claimFor())).outcome, outcome, `${what}, with a key of its own`);
    }
  },

  async 'what is refused leaves no claim, no revision, no guest and no notice'(stage) {
    const { repository, mediaId } = stage;
    const [open, full] = [await stage.createLink(), await stage.createLink({ maxUses: 1 })];
    const [gone, deleted] = [await stage.join(full), await stage.createLink()];
    await stage.end(gone.id, 'left');
    await repository.deleteLink(deleted.id, now, claimFor());
    const unknown = stage.newLink();
    const [stale, late, lost] = [open, full, unknown].map((link) => stage.newGuest(link));
    const end = { reason: 'removed', at: now } as const;
    const nobody = newId('guest') as ParticipantId;

    const refused: Record<string, readonly [string, (claim: Claim) => Promise<Outcome>]> = {
      'one link too many': ['limit-reached', (claim) => repository.createLink(unknown, { limit: 2 }, claim)],
      'pausing on an old policy': [
        'changed-meanwhile',
        (claim) => stage.update(open, { pausedAt: now }, 0, claim),
      ],
      'pausing a deleted link': [
        'changed-meanwhile',
        (claim) => stage.update(deleted, { pausedAt: now }, 2, claim),
      ],
      'pausing an unknown link': [
        'changed-meanwhile',
        (claim) => stage.update(unknown, { pausedAt: now }, 1, claim),
      ],
      'deleting twice': ['unknown', (claim) => repository.deleteLink(deleted.id, now + hour, claim)],
      'deleting an unknown link': ['unknown', (claim) => repository.deleteLink(unknown.id, now, claim)],
      'a join on an old policy': ['refused', (claim) => stage.admit(stale!, 0, claim)],
      'a join without a place': ['refused', (claim) => stage.admit(late!, 1, claim)],
      'a join on an unknown link': ['refused', (claim) => stage.admit(lost!, 1, claim)],
      'ending twice': ['not-in', (claim) => repository.endParticipant(gone.id, end, claim)],
      'erasing nobody': ['unknown', (claim) => repository.eraseParticipant(nobody, now, claim)],
      'unblocking who is not blocked': [
        'not-blocked',
        (claim) => repository.unblock({ mediaId, emailKey: gone.emailKey, participantId: gone.id }, claim),
      ],
      'ending nobody': ['not-in', (claim) => repository.endParticipant(nobody, end, claim)],
    };
    const { heard, next, stop } = listen(repository, mediaId);
    const before = await stage.everything();
    for (const [what, [outcome, run]] of Object.entries(refused)) {
      const claim = claimFor('first');
      equal(await run(claim), { outcome }, what);
      equal(await repository.findClaim(claim), null, `${what}, claim`);
      equal(await stage.everything(), before, `${what}, effect`);
    }
    for (const { id } of [stale!, late!, lost!]) equal(await repository.readParticipant(id), null, 'a guest');
    equal((await repository.readLink(deleted.id))?.deletedAt, now, 'the tombstone keeps its time');
    await stage.setAccess(mediaId, true);
    await next();
    equal(heard.length, 1, 'only the change is told');
    stop();
  },

  async 'a claim is found by its caller and key'(stage) {
    const { repository, mediaId } = stage;
    const claim = claimFor('first', 'second');
    equal(await repository.findClaim(claim), null, 'before');
    await repository.setAccess(mediaId, { enabled: true, endGuestsAt: null }, claim);
    const found = { outcome: 'repeated', ids: ['first', 'second'] };
    equal(await repository.findClaim(claim), found, 'after');
    equal(await repository.findClaim({ ...claim, ids: ['other'] }), found, 'the ids that were kept');
    const other = { ...claim, bodyDigest: 'another' };
    equal(await repository.findClaim(other), { outcome: 'key-reused' }, 'another body');
    const stranger = { ...claim, caller: 'owner:2' };
    equal(await repository.findClaim(stranger), null, 'another caller');
    const { outcome } = await repository.createLink(stage.newLink(), { limit: 20 }, stranger);
    equal(outcome, 'created', 'the key of another caller is another key');
  },

  async 'purge forgets claims that have expired, and nothing else'(stage) {
    const { repository, mediaId } = stage;
    const link = await stage.createLink();
    await stage.join(link);
    const [old, young] = [claimFor('old'), claimFor('young')].map((claim, i) => ({
      ...claim,
      expiresAt: now + i * hour,
    }));
    for (const claim of [old!, young!]) {
      await repository.setAccess(mediaId, { enabled: true, endGuestsAt: null }, claim);
    }
    const before = await stage.everything();
    await repository.purge(now + 1);
    equal(await repository.findClaim(old!), null, 'expired');
    equal(await repository.findClaim(young!), { outcome: 'repeated', ids: ['young'] }, 'not yet');
    equal(await stage.everything(), before, 'records');
    await repository.setAccess(mediaId, { enabled: false, endGuestsAt: null }, old!);
    equal((await repository.readAccess(mediaId)).enabled, false, 'a forgotten key counts as new');
  },
};
