/** Admission is one guarded write: exactly as many as there are places, on the rules of this moment. */
import type { GuestLinkRecord } from '../../domain/guest-link.js';
import type { ParticipantRecord } from '../../domain/participant.js';
import type { Try } from '../../domain/ports.js';
import { equal, ok } from '../assert.js';
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

export const admissionCases: RepositoryCases = {
  async 'a link with k places admits exactly k of 64 at once'(stage) {
    const { repository, mediaId } = stage;
    for (const maxUses of [1, 10, 63, null]) {
      const link = await stage.createLink({ maxUses });
      const before = await stage.revision();
      const guests = times(64, () => stage.newGuest(link));
      const written = await Promise.all(guests.map((guest) => stage.admit(guest)));
      const places = maxUses ?? 64;
      equal(countOf(written, 'admitted'), places, `admitted of ${maxUses}`);
      equal(countOf(written, 'refused'), 64 - places, `refused of ${maxUses}`);
      equal((await repository.readLink(link.id))?.uses, places, 'uses');
      equal(await repository.countGuestsIn(mediaId, link.id), places, 'guests in');
      equal(await stage.revision(), before + places, 'revision');
      for (const [i, guest] of guests.entries()) {
        const is = (await repository.readParticipant(guest.id)) !== null;
        equal(is, written[i]?.outcome === 'admitted', 'who was told to be in is in, and nobody else');
      }
    }
  },

  async 'a join that was decided before a rule changed is refused'(stage) {
    const { repository, mediaId } = stage;
    const changes: Record<string, (link: GuestLinkRecord, guest: ParticipantRecord) => Promise<Outcome>> = {
      change: (link) => stage.update(link, { pausedAt: now }),
      delete: ({ id }) => repository.deleteLink(id, now, claimFor()),
      switch: () => stage.setAccess(mediaId, false),
      block: (_, guest) => stage.end(guest.id, 'blocked'),
    };
    for (const [what, change] of Object.entries(changes)) {
      const created = await stage.createLink();
      const guest = await stage.join(created);
      const decided = (await repository.readAdmission(created.id, 'late@example.org'))!;
      await change(decided.link, guest);
      const after = await repository.readLink(created.id);
      ok(after!.policyRevision > decided.link.policyRevision, `${what} raises the policy revision`);
      const late = stage.newGuest(created);
      equal(await stage.admit(late, decided.link.policyRevision), { outcome: 'refused' }, what);
      equal(await repository.readParticipant(late.id), null, `${what}, guest`);
      equal(await repository.readLink(created.id), after, `${what}, no place is taken`);
    }
  },

  async 'joins that meet a pause are in or refused, and the uses agree'(stage) {
    const { repository, mediaId } = stage;
    const link = await stage.createLink();
    const join = () => stage.admit(stage.newGuest(link));
    const before = times(16, join);
    const pause = stage.update(link, { pausedAt: now });
    const written = await Promise.all([...before, ...times(16, join)]);
    await pause;
    const admitted = countOf(written, 'admitted');
    equal((await repository.readLink(link.id))?.uses, admitted, 'uses');
    equal(await repository.countGuestsIn(mediaId, link.id), admitted, 'guests in');
    equal((await join()).outcome, 'refused', 'afterwards');
  },

  async 'wrong tries are counted until their window ends, and no more than allowed at once'({ repository }) {
    const bucket = newId('bucket');
    const judge = (isWrong: boolean, at = now, of = bucket) =>
      repository.judgeTry({ bucket: of, isWrong, limit: 10, window: hour, now: at, told: null });
    const judged = { outcome: 'judged' };
    const tooMany = { outcome: 'too-many', retryAt: now + hour };
    equal(await judge(false), judged, 'a right one');
    const tries = await Promise.all(times(16, () => judge(true)));
    equal([countOf(tries, 'judged'), countOf(tries, 'too-many')], [10, 6], 'at once');
    equal(await judge(false, now + 1), tooMany, 'a right one, too late');
    equal(await judge(true, now + 1, newId('bucket')), judged, 'somebody else');
    equal(await judge(true, now + hour), judged, 'after the window');
    equal(await judge(false, now + hour), judged, 'which begins anew');
  },

  async 'the wrong try after which no more are taken is told to the owners, once'(stage) {
    const { repository, mediaId } = stage;
    const { id } = await stage.createLink({ name: 'Press' });
    const bucket = newId('bucket');
    const nobody = { actorId: '', actorName: null, participantId: null, inviteId: null, count: null };
    const note = { ...nobody, action: 'link-guessed', at: now, linkId: id } as const;
    const judge = (isWrong: boolean, told: Try['told'] = { mediaId, note }) =>
      repository.judgeTry({ bucket, isWrong, limit: 5, window: hour, now, told });
    const newest = async () => {
      const { entries } = await repository.listHistory({ mediaId, after: null, limit: 1 });
      return entries.map(({ id: _, ...said }) => said);
    };
    const { heard, next, stop } = listen(repository, mediaId);
    for (const isWrong of [true, true, true, true, false]) await judge(isWrong);
    equal([heard, await newest()], [[], []], 'before');
    const before = await stage.revision();
    await Promise.all(times(16, () => judge(true)));
    equal(await next(), { mediaId, revision: before + 1, concerns: [] }, 'the owners hear');
    equal(await newest(), [{ ...note, subject: 'Press' }], 'the history');
    await judge(false);
    equal(await stage.revision(), before + 1, 'once');
    stop();
  },
};
