/** Every verb of a repository that changes something. */
import type { ChangeNotice, Claim } from '../../domain/ports.js';
import type { ParticipantId } from '../../domain/schemas.js';
import { now, type Outcome, type Stage } from './stage.js';

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
      run: (claim) => repository.createLink(late, { limit: 3 }, claim),
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
    { what: 'remove', outcome: 'ended', concerns: [removed.id], run: end(removed.id, 'removed') },
    { what: 'block', outcome: 'ended', concerns: [blocked.id], run: end(blocked.id, 'blocked') },
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
