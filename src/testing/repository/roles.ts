/** What somebody in a session is: given another role, taken it again, and of which link they still are. */
import type { RoleGuard } from '../../domain/invite-ports.js';
import type { ParticipantRecord } from '../../domain/participant.js';
import type { ParticipantId } from '../../domain/schemas.js';
import { equal, ok } from '../assert.js';
import { accept, createInvite, newPerson } from './people-records.js';
import {
  claimFor,
  listen,
  newId,
  now,
  times,
  type Outcome,
  type RepositoryCases,
  type Stage,
} from './stage.js';

const speaker = { role: 'speaker', capabilities: ['view', 'speak'] } as const;
const guestAgain = { role: 'guest', capabilities: ['view'] } as const;
const unguarded: RoleGuard = { inviteId: null, policyRevision: null };

function change(
  { repository }: Stage,
  { id }: Pick<ParticipantRecord, 'id'>,
  to: Parameters<Stage['repository']['changeRole']>[1],
  guard: Partial<RoleGuard> = {},
  claim = claimFor(id),
): Promise<Outcome> {
  return repository.changeRole(id, to, { ...unguarded, ...guard }, claim);
}

export const roleCases: RepositoryCases = {
  async 'a role changes for who is in'(stage) {
    const { repository, mediaId } = stage;
    const person = newPerson(mediaId, { userId: newId('user'), identity: 'signed-in' });
    await repository.attend(person, { asRead: null }, claimFor(person.id));
    const { next, stop } = listen(repository, mediaId);
    equal(await change(stage, person, speaker), { outcome: 'changed' }, 'outcome');
    equal((await next()).concerns, [person.id], 'their page hears of it');
    equal(await repository.readParticipant(person.id), { ...person, ...speaker }, 'the person');
    const byHost = { ...speaker, hostRole: 'viewer' } as const;
    equal(await change(stage, person, byHost), { outcome: 'changed' }, 'and what the host made of them');
    equal(await change(stage, person, speaker), { outcome: 'changed' }, 'which a role alone leaves');
    equal(await repository.readParticipant(person.id), { ...person, ...byHost }, 'the same person');
    const back = { ...person, seats: 1, hostRole: 'moderator' } as const;
    await repository.attend(back, { asRead: { ...person, ...byHost } }, claimFor(person.id));
    equal(await repository.readParticipant(person.id), back, 'who comes back');
    await stage.end(person.id, 'removed');
    equal(await change(stage, person, speaker), { outcome: 'not-in' }, 'who is out');
    const nobody = { id: newId('person') as ParticipantId };
    equal(await change(stage, nobody, speaker), { outcome: 'not-in' }, 'nobody');
    stop();
  },

  async 'a guest with a role is still one of their link, but for what it grants'(stage) {
    const { repository, mediaId } = stage;
    const link = await stage.createLink();
    const [guest, plain] = [await stage.join(link), await stage.join(link)];
    const { next, stop } = listen(repository, mediaId);
    equal(await change(stage, guest, speaker), { outcome: 'changed' }, 'outcome');
    equal((await next()).concerns, [guest.id], 'their page hears of it');
    const counts = await repository.countPeople(mediaId, '');
    equal([counts.speaker, counts.guest], [1, 1], 'in the groups of the session');
    equal(await repository.countGuestsIn(mediaId, null), 2, 'guests in');
    equal((await repository.listLinks(mediaId))[0]?.guestsIn, 2, 'counted at the link');
    const { guests } = await repository.listGuests({ mediaId, linkId: link.id, after: null, limit: 9 });
    equal(guests, [plain, { ...guest, ...speaker }], 'in the list of its guests');
    equal((await stage.update(link, { capabilities: ['view', 'comment'] })).outcome, 'changed', 'a rule');
    equal((await next()).concerns, [plain.id], 'of which the other one hears');
    equal(await repository.readParticipant(guest.id), { ...guest, ...speaker }, 'is not theirs');
    equal((await repository.readParticipant(plain.id))?.capabilities, ['view', 'comment'], 'but a guest’s');
    await stage.setAccess(mediaId, false, now + 1);
    equal((await repository.readParticipant(guest.id))?.endReason, 'switched-off', 'out with all guests');
    equal(await repository.countGuestsIn(mediaId, link.id), 0, 'nobody is in');
    stop();
  },

  async 'a guest again is refused what the link no longer grants, without a trace'(stage) {
    const { repository } = stage;
    const link = await stage.createLink({ capabilities: ['view', 'chat'] });
    const guest = await stage.join(link);
    await change(stage, guest, speaker);
    equal((await stage.update(link, { capabilities: ['view'] })).outcome, 'changed', 'a rule');
    const before = await stage.everything();
    const claim = claimFor(guest.id);
    const early = await change(stage, guest, guestAgain, { policyRevision: 1 }, claim);
    equal(early, { outcome: 'refused' }, 'decided before');
    equal(await stage.everything(), before, 'nothing changed');
    const after = await change(stage, guest, guestAgain, { policyRevision: 2 }, claim);
    equal(after, { outcome: 'changed' }, 'decided again');
    equal(await repository.readParticipant(guest.id), { ...guest, ...guestAgain }, 'a guest again');
    await repository.deleteLink(link.id, now, claimFor(link.id));
    const buried = (await repository.readLink(link.id))!;
    equal(buried.capabilities, ['view'], 'a link that is deleted still says what it granted');
    await change(stage, guest, speaker);
    const { policyRevision } = buried;
    equal((await change(stage, guest, guestAgain, { policyRevision })).outcome, 'changed', 'and gives it');
  },

  async 'who is made a guest while the link changes has what it grants then'(stage) {
    const { repository } = stage;
    const link = await stage.createLink();
    const guests: ParticipantRecord[] = [];
    for (const _ of times(8, (i) => i)) guests.push(await stage.join(link));
    for (const guest of guests) await change(stage, guest, speaker);
    const before = guests.slice(0, 4).map((guest) => change(stage, guest, guestAgain, { policyRevision: 1 }));
    const update = stage.update(link, { capabilities: ['view', 'comment'] });
    const after = guests.slice(4).map((guest) => change(stage, guest, guestAgain, { policyRevision: 1 }));
    await Promise.all([...before, update, ...after]);
    for (const { id } of guests) {
      const { role, capabilities } = (await repository.readParticipant(id))!;
      const is = String(capabilities);
      ok(role === 'speaker' ? is === 'view,speak' : is === 'view,comment', `${role} may ${is}`);
    }
  },

  async 'a role that was meant for a guest is not given to the invited person they have become'(stage) {
    const { repository } = stage;
    const [link, invite] = [await stage.createLink(), await createInvite(stage)];
    const guest = await stage.join(link);
    const invited: ParticipantRecord = {
      ...guest,
      inviteId: invite.id,
      role: 'viewer',
      identity: 'invited',
      seats: 1,
    };
    equal((await accept(stage, invited, { asRead: guest })).outcome, 'accepted', 'invited');
    equal(await change(stage, guest, speaker), { outcome: 'refused' }, 'outcome');
    equal(await repository.readParticipant(guest.id), invited, 'the person');
  },
};
