/** Guests whom the host lets in by hand: they take a place when they are admitted, and not before. */
import type { GuestLinkRecord } from '../../domain/guest-link.js';
import type { ParticipantRecord } from '../../domain/participant.js';
import type { ParticipantId } from '../../domain/schemas.js';
import { equal } from '../assert.js';
import { comeIn, createInvite } from './people-records.js';
import { claimFor, countOf, listen, newId, now, times, type RepositoryCases, type Stage } from './stage.js';

async function wait(stage: Stage, link: GuestLinkRecord): Promise<ParticipantRecord> {
  const guest = stage.newGuest(link, { waiting: true });
  const { policyRevision } = (await stage.repository.readLink(link.id))!;
  const { outcome } = await stage.repository.wait(guest, { policyRevision }, claimFor(guest.id));
  equal(outcome, 'waiting', 'a guest who waits');
  return guest;
}

const admit = ({ repository }: Stage, id: ParticipantId, at = now + 5) =>
  repository.admitWaiting(id, at, claimFor(id));

export const waitingCases: RepositoryCases = {
  async 'of 64 who wait and are admitted at once exactly as many come in as there are places'(stage) {
    const { repository, mediaId } = stage;
    for (const maxUses of [1, 10, null]) {
      const link = await stage.createLink({ maxUses });
      const guests: ParticipantRecord[] = [];
      for (const _ of times(64, () => 0)) guests.push(await wait(stage, link));
      equal((await repository.readLink(link.id))?.uses, 0, 'who waits takes no place');
      const before = await stage.revision();
      const answers = await Promise.all(guests.map(({ id }) => admit(stage, id)));
      const places = maxUses ?? 64;
      equal([countOf(answers, 'admitted'), countOf(answers, 'no-place')], [places, 64 - places], 'outcomes');
      equal((await repository.readLink(link.id))?.uses, places, 'uses');
      equal(await repository.countGuestsIn(mediaId, link.id), places, 'guests in');
      equal(await stage.revision(), before + places, 'revision');
      const listed = (await repository.listLinks(mediaId)).find((one) => one.link.id === link.id);
      equal([listed?.guestsIn, listed?.waiting], [places, 64 - places], 'counted at the link');
      for (const [i, guest] of guests.entries()) {
        const isIn = answers[i]?.outcome === 'admitted';
        const expected = isIn ? { ...guest, waiting: false, admittedAt: now + 5 } : guest;
        equal(await repository.readParticipant(guest.id), expected, 'who was told to be in is in');
      }
    }
  },

  async 'places go to who comes and who waits alike'(stage) {
    const { repository } = stage;
    const link = await stage.createLink({ maxUses: 8 });
    const guests: ParticipantRecord[] = [];
    for (const _ of times(16, () => 0)) guests.push(await wait(stage, link));
    const answers = await Promise.all(
      guests.flatMap(({ id }) => [admit(stage, id), stage.admit(stage.newGuest(link))]),
    );
    equal(countOf(answers, 'admitted'), 8, 'admitted');
    equal((await repository.readLink(link.id))?.uses, 8, 'uses');
    const late = stage.newGuest(link, { waiting: true });
    const refused = await repository.wait(late, { policyRevision: 1 }, claimFor());
    equal(refused.outcome, 'refused', 'nobody waits for a link that is used up');
    equal(await repository.readParticipant(late.id), null, 'who was refused');
  },

  async 'who waits is read, listed and counted as such, and hears of the decision'(stage) {
    const { repository, mediaId } = stage;
    const link = await stage.createLink({ maxUses: 3 });
    const { next, stop } = listen(repository, mediaId);
    const [guest, other] = [await wait(stage, link), await wait(stage, link)];
    await next();
    equal((await next()).concerns, [], 'the owners hear of them');
    equal(await repository.readParticipant(guest.id), guest, 'the guest');
    const { guests } = await repository.listGuests({ mediaId, linkId: link.id, after: null, limit: 9 });
    equal(guests, [other, guest], 'listed');
    equal(await repository.countGuestsIn(mediaId, null), 0, 'nobody is in');
    equal((await admit(stage, guest.id)).outcome, 'admitted', 'admitted');
    equal((await next()).concerns, [guest.id], 'their page hears of it');
    equal((await repository.readLink(link.id))?.lastUsedAt, now + 5, 'a use of the link');
    const end = { reason: 'declined', at: now + 6 } as const;
    equal((await repository.endParticipant(other.id, end, claimFor())).outcome, 'ended', 'declined');
    equal((await next()).concerns, [other.id], 'so does who is declined');
    const declined = { ...other, endedAt: now + 6, endReason: 'declined' };
    equal(await repository.readParticipant(other.id), declined, 'declined');
    equal(await repository.countGuestsIn(mediaId, link.id), 1, 'one is in');
    for (const { id } of [guest, other]) equal((await admit(stage, id)).outcome, 'not-waiting', 'once');
    const role = { role: 'guest', capabilities: ['view'] } as const;
    const third = await wait(stage, link);
    const early = repository.changeRole(third.id, role, { inviteId: null, policyRevision: 1 }, claimFor());
    equal((await early).outcome, 'not-in', 'no role before that');
    const erased = await repository.eraseParticipant(third.id, now + 7, claimFor());
    equal(erased.outcome, 'erased', 'erased');
    equal(await repository.countGuestsIn(mediaId, link.id), 1, 'one is still in');
    equal((await repository.listLinks(mediaId))[0]?.waiting, 0, 'nobody waits');
    const nobody = newId('guest') as ParticipantId;
    equal((await admit(stage, nobody)).outcome, 'not-waiting', 'nobody');
    stop();
  },

  async 'what was decided before a rule changed lets nobody wait'(stage) {
    const { repository } = stage;
    const link = await stage.createLink();
    await stage.update(link, { pausedAt: now });
    const guest = stage.newGuest(link, { waiting: true });
    const refused = await repository.wait(guest, { policyRevision: 1 }, claimFor());
    equal(refused.outcome, 'refused', 'outcome');
    equal(await repository.readParticipant(guest.id), null, 'the guest');
  },

  async 'rules of a link and the switch reach who waits, and not who is invited'(stage) {
    const { repository, mediaId } = stage;
    const link = await stage.createLink();
    const [guest, waiting, upgraded] = [
      await stage.join(link),
      await wait(stage, link),
      await stage.join(link),
    ];
    const invite = await createInvite(stage);
    const invited = {
      ...upgraded,
      inviteId: invite.id,
      role: 'viewer',
      identity: 'invited',
      seats: 1,
    } as const;
    const guard = { revision: 1, challengeId: null, asRead: upgraded, now };
    equal(
      (await repository.acceptInvite(invited, guard, claimFor())).outcome,
      'accepted',
      'a guest, invited',
    );
    const person = await comeIn(stage, await createInvite(stage));
    const { next, stop } = listen(repository, mediaId);
    const capabilities = ['view', 'chat'] as const;
    equal((await stage.update(link, { capabilities })).outcome, 'changed', 'a rule');
    const { concerns } = await next();
    const heard = [concerns.length, ...[guest, waiting].map(({ id }) => concerns.includes(id))];
    equal(heard, [2, true, true], 'who hears of it');
    equal((await repository.readParticipant(waiting.id))?.capabilities, capabilities, 'who waits');
    equal(await repository.readParticipant(upgraded.id), invited, 'who is invited by now');
    await stage.setAccess(mediaId, false, now + 1);
    for (const { id } of [guest, waiting]) {
      const after = await repository.readParticipant(id);
      equal([after?.endedAt, after?.endReason], [now + 1, 'switched-off'], 'a guest');
    }
    equal(await repository.readParticipant(upgraded.id), invited, 'who is invited stays');
    equal(await repository.readParticipant(person.id), person, 'as does who came by no link');
    const [listed] = await repository.listLinks(mediaId);
    equal([listed?.guestsIn, listed?.waiting], [0, 0], 'counted at the link');
    equal((await stage.end(upgraded.id, 'removed')).outcome, 'ended', 'who can still be removed');
    equal(await repository.countGuestsIn(mediaId, null), 0, 'and takes no guest with them');
    stop();
  },
};
