/** What a failure means for whoever wants in, or is in. */
import { SharingError, type ErrorCode } from '../../domain/errors.js';
import { isNetwork } from '../../ui/failure.js';

/** Closed doors that the host may open while somebody waits. */
export const hostCodes: readonly ErrorCode[] = [
  'GUEST_ACCESS_OFF',
  'GUEST_LINK_NOT_YET',
  'GUEST_LINK_PAUSED',
  'SESSION_OVER',
];

const final: readonly ErrorCode[] = [
  'LINK_MISSING',
  'LINK_UNKNOWN',
  'GUEST_LINK_REPLACED',
  'GUEST_LINK_DELETED',
  'INVITE_DECLINED',
];

/** Whether trying again can help by itself: the back end was not reached, or failed. */
export function isPassing({ status }: SharingError): boolean {
  return status === 0 || status >= 500;
}

/** Whether what became of a press is that the network was away. */
export function isNetworkTrouble(doing: unknown): boolean {
  return doing instanceof SharingError && isNetwork(doing);
}

/** Whether the page looks again by itself. */
export function isAwaited(error: SharingError): boolean {
  return error.code === 'BACKEND_FAILED' || isNetwork(error) || hostCodes.includes(error.code);
}

/** Whether the back end says that this person is not in, or does not come in. */
export function isOut({ code }: SharingError): boolean {
  return /^(LINK|GUEST|INVITE|SEAT|SESSION)_/.test(code);
}

/** Whether this person wanted out. */
export function isParting({ code }: SharingError): boolean {
  return code === 'GUEST_LEFT' || code === 'GUEST_ERASED';
}

/** As whom this person has just declined, if they are the invited one; null where they have not. */
export function declinedAs({ code, params }: SharingError): string | null {
  return code === 'INVITE_DECLINED' && params['email'] !== undefined ? String(params['email']) : null;
}

/** Whether this person wanted it so. */
export function isWished(error: SharingError): boolean {
  return isParting(error) || declinedAs(error) !== null;
}

/** Whether a seat alone may open again: the back end was away, or the session is held once more. */
export function isSuspended(error: SharingError): boolean {
  return isPassing(error) || error.code === 'SESSION_OVER';
}

/** Whether nobody can make this link or seat open again. */
export function isFinal({ code }: SharingError): boolean {
  return final.includes(code);
}

/** When a link opens that does not yet, in milliseconds from now; null where nobody says. */
export function opensIn({ code, params }: SharingError): number | null {
  if (code !== 'GUEST_LINK_NOT_YET') return null;
  const delay = Number(params['opensIn'] ?? Date.parse(String(params['startsAt'])) - Date.now());
  return delay > 0 ? delay : null;
}
