/** What an owner can do about one guest of the list, and what the list says of it. */
import { SharingError } from '../../domain/errors.js';
import type { ParticipantView } from '../../domain/schemas.js';
import type { Texts } from '../../locales/texts.js';
import type { Question } from '../../ui/window/question-dialog.js';
import type { GuestAccess } from './guest-access.js';
import { isErased, isWaiting } from './guest-card.js';

/** `block` puts out and blocks, `block-ended` blocks who is no longer in. */
export type GuestStep = 'admit' | 'decline' | 'remove' | 'block' | 'block-ended' | 'unblock';

/** What lets somebody in or back stands in the row; what puts or keeps somebody out is behind its three dots. */
export interface GuestSteps {
  readonly inRow: readonly GuestStep[];
  readonly inMenu: readonly GuestStep[];
}

/** Of one who waits; of one who is in; of one who is no longer in and whose address is known: it is what is blocked. */
export function stepsFor(guest: ParticipantView): GuestSteps {
  if (guest.endedAt !== null) {
    if (isErased(guest)) return { inRow: [], inMenu: [] };
    return guest.endReason === 'blocked'
      ? { inRow: ['unblock'], inMenu: [] }
      : { inRow: [], inMenu: ['block-ended'] };
  }
  return isWaiting(guest)
    ? { inRow: ['admit', 'decline'], inMenu: [] }
    : { inRow: [], inMenu: ['remove', 'block'] };
}

export function stepLabel(step: GuestStep, texts: Texts['guest-list']): string {
  const labels = {
    admit: texts.admit,
    decline: texts.decline,
    remove: texts.remove,
    block: texts.removeAndBlock,
    'block-ended': texts.block,
    unblock: texts.unblock,
  };
  return labels[step];
}

/** What is said once it is done. */
export function stepStatus(step: GuestStep, name: string, texts: Texts['guest-list']): string {
  const statuses = {
    admit: texts.admittedStatus,
    decline: texts.declinedStatus,
    remove: texts.removedStatus,
    block: texts.removedAndBlockedStatus,
    'block-ended': texts.blockedStatus,
    unblock: texts.unblockedStatus,
  };
  return statuses[step](name);
}

/** What is asked before; null where nobody is put or kept out. */
export function stepQuestion(
  step: GuestStep,
  name: string,
  texts: Texts['guest-list'],
): Pick<Question, 'title' | 'text' | 'confirm'> | null {
  if (step === 'remove') {
    return { title: texts.removeTitle(name), text: texts.removeWay, confirm: texts.remove };
  }
  if (step === 'block') {
    const { removeAndBlockTitle, removeAndBlockWay, removeAndBlock } = texts;
    return { title: removeAndBlockTitle(name), text: removeAndBlockWay, confirm: removeAndBlock };
  }
  if (step === 'block-ended') {
    return { title: texts.blockTitle(name), text: texts.blockWay, confirm: texts.block };
  }
  return null;
}

export interface AskedStep {
  readonly guest: ParticipantView;
  readonly step: GuestStep;
  /** Of the intent, over all attempts. */
  readonly key: string;
}

/** The guest as they are after it. */
export async function takeStep(
  access: GuestAccess,
  { guest, step, key }: AskedStep,
): Promise<ParticipantView> {
  const { backend, mediaId } = await access.reach();
  const now = new Date(access.now).toISOString();
  if (step === 'remove' || step === 'block' || step === 'block-ended') {
    const isBlock = step !== 'remove';
    await backend.removeParticipant(mediaId, guest.id, { block: isBlock }, { key });
    return { ...guest, endedAt: guest.endedAt ?? now, endReason: isBlock ? 'blocked' : 'removed' };
  }
  if (step === 'unblock') {
    await backend.unblockParticipant(mediaId, guest.id, { key });
    return { ...guest, endReason: 'removed' };
  }
  const decision = { ids: [guest.id], admit: step === 'admit' };
  const { results } = await backend.decideWaiting(mediaId, decision, { key });
  const outcome = results[0]?.outcome;
  if (outcome === 'no-place') throw new SharingError('NO_PLACE_LEFT');
  // Somebody else has decided, or the guest went: the list says which.
  if (outcome === 'gone') throw new SharingError('CHANGED_MEANWHILE');
  return step === 'admit'
    ? { ...guest, waiting: false, admittedAt: now }
    : { ...guest, endedAt: now, endReason: 'declined' };
}
