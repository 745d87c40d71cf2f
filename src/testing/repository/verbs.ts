/** Every verb of a repository that changes something. */
import type { ChangeNotice, Claim } from '../../domain/ports.js';
import type { ParticipantId } from '../../domain/schemas.js';
import {
  anew,
  comeIn,
  createInvite,
  newChallenge,
  newInvite,
  newPerson,
  personOf,
} from './people-records.js';
import { claimFor, now, type Outcome, type Stage } from './stage.js';

export interface Verb {
  readonly what: string;
  readonly outcome: string;
  readonly concerns: ChangeNotice['concerns'];
  run(claim: Claim): Promise<Outcome>;
}

/** Every verb once, to be run in this order, each with something to change. */
export async function verbs(stage: Stage): Promise<readonly Verb[]> {
  const { repository, mediaId } = stage;
  const [link, doomed, late] = [await stage.createLink(), await stage.createLink(), stage.newLink()];
  const [removed, blocked, next] = [await stage.join(link), await stage.join(link), stage.newGuest(link)];
  const end = (id: ParticipantId, reason: 'removed' | 'blocked') => (claim: Claim) =>
    repository.endParticipant(id, { reason, at: now }, claim);
  const access = (enabled: boolean, endGuestsAt: number | null) => (claim: Claim) =>
    repository.setAccess(mediaId, { enabled, endGuestsAt }, claim);
  return [
    {
      what: 'createLink',
      outcome: 'created',
      concerns: [],
      run: (claim) => repository.createLink(late, { limit: 4 }, claim),
    },
    { what: 'admit', outcome: 'admitted', concerns: [], run: (claim) => stage.admit(next, 1, claim) },
    {
      what: 'updateLink',
      outcome: 'changed',
      concerns: [],
      run: (claim) => stage.update(link, { pausedAt: now }, 1, claim),
    },
    {
      what: 'deleteLink',
      outcome: 'deleted',
      concerns: [],
      run: (claim) => repository.deleteLink(doomed.id, now, claim),
    },
    ...(await peopleVerbs(stage)),
    { what: 'remove', outcome: 'ended', concerns: [removed.id], run: end(removed.id, 'removed') },
    { what: 'block', outcome: 'ended', concerns: [blocked.id], run: end(blocked.id, 'blocked') },
    {
      what: 'unblock',
      outcome: 'unblocked',
      concerns: [blocked.id],
      run: (claim) =>
        repository.unblock({ mediaId, emailKey: blocked.emailKey, participantId: blocked.id }, claim),
    },
    {
      what: 'erase',
      outcome: 'erased',
      concerns: [removed.id],
      run: (claim) => repository.eraseParticipant(removed.id, now, claim),
    },
    { what: 'switch on', outcome: 'changed', concerns: [], run: access(true, null) },
    { what: 'switch off, guests leave', outcome: 'changed', concerns: 'all', run: access(false, now) },
  ];
}

async function peopleVerbs(stage: Stage): Promise<readonly Verb[]> {
  const { repository, mediaId } = stage;
  const [invite, used] = [await createInvite(stage), await createInvite(stage)];
  const link = await stage.createLink();
  const [invited, coming, attending] = [
    await comeIn(stage, used),
    personOf(invite),
    newPerson(mediaId, { userId: 'user-1', identity: 'signed-in' }),
  ];
  const [waiting, late] = [stage.newGuest(link, { waiting: true }), stage.newGuest(link, { waiting: true })];
  await repository.wait(waiting, { policyRevision: 1 }, claimFor());
  const effect = { grants: null, endsAt: null };
  const role = { role: 'viewer', capabilities: ['view'] } as const;
  const guard = { revision: 1, challengeId: null, asRead: null, now };
  const verb = (what: string, outcome: string, run: Verb['run'], concerns: Verb['concerns'] = []): Verb => ({
    what,
    outcome,
    concerns,
    run,
  });
  const challenge = newChallenge(invite);
  return [
    verb('writeInvites', 'written', (claim) =>
      repository.writeInvites([anew(newInvite(mediaId))], effect, claim),
    ),
    verb('startChallenge', 'started', (claim) =>
      repository.startChallenge({ challenge, mail: null, opens: true, counts: [] }, claim),
    ),
    verb('acceptInvite', 'accepted', (claim) => repository.acceptInvite(coming, guard, claim)),
    verb('addSeat', 'added', (claim) => repository.addSeat(invited.id, 0, claim)),
    verb('wait', 'waiting', (claim) => repository.wait(late, { policyRevision: 1 }, claim)),
    verb('admitWaiting', 'admitted', (claim) => repository.admitWaiting(waiting.id, now, claim), [
      waiting.id,
    ]),
    verb('attend', 'attending', (claim) => repository.attend(attending, { asRead: null }, claim)),
    verb(
      'changeRole',
      'changed',
      (claim) => repository.changeRole(attending.id, role, { inviteId: null, policyRevision: null }, claim),
      [attending.id],
    ),
  ];
}
