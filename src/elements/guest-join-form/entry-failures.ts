/** What a failure means for whoever wants in, or is in. */
import type { ErrorCode, SharingError } from '../../domain/errors.js';

/** Failures that end when the network is there again. */
export const networkCodes: readonly ErrorCode[] = ['OFFLINE', 'BACKEND_UNREACHABLE', 'BACKEND_TIMEOUT'];

const final: readonly ErrorCode[] = [
  'LINK_MISSING',
  'LINK_UNKNOWN',
  'GUEST_LINK_REPLACED',
  'GUEST_LINK_DELETED',
  'SESSION_OVER',
];

/** Whether trying again can help by itself: the back end was not reached, or failed. */
export function isPassing({ status }: SharingError): boolean {
  return status === 0 || status >= 500;
}

/** Whether the back end says that this person is not in, or does not come in. */
export function isOut({ code }: SharingError): boolean {
  return /^(LINK|GUEST|SEAT|SESSION)_/.test(code);
}

/** Whether nobody can make this link or seat open again. */
export function isFinal({ code }: SharingError): boolean {
  return final.includes(code);
}
