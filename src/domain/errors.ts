/**
 * Everything that can be refused or go wrong, as codes that never change their meaning. The text a
 * person reads is in locales; the titles here are for developers and travel in problem documents.
 */
export const errorTable = {
  // A request that cannot be taken as it is
  MALFORMED_JSON: { status: 400, title: 'The body is not JSON.' },
  IDEMPOTENCY_KEY_MISSING: { status: 400, title: 'A change needs an Idempotency-Key header.' },
  NOT_ALLOWED: { status: 403, title: 'The caller may not do this.' },
  ORIGIN_NOT_ALLOWED: { status: 403, title: 'This origin may not change anything here.' },
  NOT_FOUND: { status: 404, title: 'There is no such thing, or it is not yours to know.' },
  METHOD_NOT_ALLOWED: { status: 405, title: 'This address does not take this method.' },
  CHANGED_MEANWHILE: { status: 409, title: 'Somebody else has changed it since it was read.' },
  MAIL_MISSING: { status: 409, title: 'This service sends no mail.' },
  NO_PLACE_LEFT: { status: 409, title: 'The link of this guest has no place left.' },
  LINK_LIMIT_REACHED: { status: 409, title: 'The medium has as many links as it may have.' },
  BODY_TOO_LARGE: { status: 413, title: 'The body is larger than the limit.' },
  NOT_JSON: { status: 415, title: 'Content-Type has to be application/json.' },
  INVALID_INPUT: { status: 422, title: 'A field is missing, unknown or not allowed as it is.' },
  IDEMPOTENCY_KEY_REUSED: { status: 422, title: 'This key came before with another body.' },
  // Why a guest does not get in
  LINK_UNKNOWN: { status: 404, title: 'This link is wrong or unknown.' },
  GUEST_ACCESS_OFF: { status: 403, title: 'Guest access is switched off.' },
  GUEST_LINK_NOT_YET: { status: 403, title: 'This link does not admit yet.' },
  GUEST_LINK_PAUSED: { status: 403, title: 'This link is paused.' },
  GUEST_LINK_EXPIRED: { status: 410, title: 'This link has expired.' },
  GUEST_LINK_USED_UP: { status: 410, title: 'This link is used up.' },
  GUEST_LINK_REPLACED: { status: 410, title: 'This link was replaced by another one.' },
  GUEST_LINK_DELETED: { status: 410, title: 'This link was deleted.' },
  ACCESS_CODE_WRONG: { status: 403, title: 'This access code is wrong.' },
  TOO_MANY_TRIES: { status: 429, title: 'Too many wrong tries; wait before the next one.' },
  TERMS_CHANGED: { status: 409, title: 'The terms have changed since they were read.' },
  GUEST_BLOCKED: { status: 403, title: 'The host has blocked this guest.' },
  DOMAIN_NOT_ALLOWED: { status: 403, title: 'Addresses of this domain are not admitted by this link.' },
  GUEST_DECLINED: { status: 403, title: 'The host has not let this guest in.' },
  // Why an invited person does not get in
  INVITE_EXPIRED: { status: 410, title: 'This invite has expired.' },
  INVITE_REVOKED: { status: 410, title: 'This invite was taken back.' },
  INVITE_DECLINED: { status: 410, title: 'This invite was declined.' },
  INVITE_LOCKED: { status: 403, title: 'Too many wrong codes: the host has to invite again.' },
  WRONG_PERSON: { status: 403, title: 'This invite is for another address.' },
  CODE_WRONG: { status: 403, title: 'This code is wrong.' },
  CODE_EXPIRED: { status: 410, title: 'This code no longer holds: ask for a new one.' },
  PROOF_NEEDED: { status: 403, title: 'The address has to be proven first.' },
  SESSION_OVER: { status: 410, title: 'The session is over.' },
  // Why somebody who was in is no longer
  GUEST_REMOVED: { status: 403, title: 'The host has removed this guest.' },
  GUEST_ERASED: { status: 410, title: 'This guest has erased their entry.' },
  GUEST_LEFT: { status: 410, title: 'This guest has left.' },
  SEAT_UNKNOWN: { status: 401, title: 'This seat is wrong or unknown.' },
  PASS_INVALID: { status: 401, title: 'This pass is wrong, expired or ended.' },
  // What an element says of its back end
  ENDPOINT_INVALID: { status: 0, title: 'The endpoint of the back end is not a URL.' },
  PROVIDER_UNDEFINED: { status: 0, title: 'A sharing-provider names an endpoint, but is not defined.' },
  BACKEND_UNREACHABLE: { status: 503, title: 'The back end cannot be reached.' },
  BACKEND_TIMEOUT: { status: 504, title: 'The back end did not answer in time.' },
  BACKEND_REPLY_INVALID: { status: 502, title: 'The back end answered something unknown.' },
  BACKEND_FAILED: { status: 500, title: 'The back end failed.' },
  CRYPTO_MISSING: { status: 0, title: 'This page is not secure: crypto.subtle is missing.' },
  STORAGE_UNAVAILABLE: { status: 0, title: 'This browser keeps no data for this page.' },
  STORAGE_FULL: { status: 0, title: 'This browser has no room left for this page.' },
  TAB_OUTDATED: { status: 0, title: 'A newer version of this page has changed what is kept.' },
  OFFLINE: { status: 0, title: 'This device is offline.' },
  MEDIA_ID_MISSING: { status: 0, title: 'No media-id is set.' },
  LINK_MISSING: { status: 0, title: 'The page was opened without a link.' },
  PAGE_REFUSED: { status: 0, title: 'The page did not take the pass.' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ErrorCode = keyof typeof errorTable;

/** What is wrong with one field: the path as in the body, a code, and what a text needs to say. */
export interface FieldError {
  readonly field: string;
  readonly code: FieldErrorCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

export const fieldErrorCodes = [
  'REQUIRED',
  'TOO_SHORT',
  'TOO_LONG',
  'TOO_SMALL',
  'TOO_LARGE',
  'TOO_FEW',
  'NOT_WHOLE',
  'NOT_AN_ADDRESS',
  'NOT_A_DOMAIN',
  'NOT_A_TIME',
  'IN_THE_PAST',
  'AFTER_THE_END',
  'WRONG_CODE',
  'NOT_ALLOWED',
  'UNKNOWN_FIELD',
  'WRONG_TYPE',
] as const;
export type FieldErrorCode = (typeof fieldErrorCodes)[number];

export interface SharingErrorDetails {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly fields?: readonly FieldError[];
  /** What a developer may want to know of this one; never shown to a person. */
  readonly detail?: string;
  readonly cause?: unknown;
}

/** The one error of guestlist: a code of the table, what a text needs, and the fields concerned. */
export class SharingError extends Error {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly fields: readonly FieldError[];
  readonly detail: string | null;

  constructor(code: ErrorCode, details: SharingErrorDetails = {}) {
    super(`${code}: ${errorTable[code].title}`, { cause: details.cause });
    this.name = 'SharingError';
    this.code = code;
    this.params = details.params ?? {};
    this.fields = details.fields ?? [];
    this.detail = details.detail ?? null;
  }

  get status(): number {
    return errorTable[this.code].status;
  }
}

export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(errorTable, value);
}

/** Whatever was thrown, as a SharingError; what is not ours becomes BACKEND_FAILED. */
export function asSharingError(thrown: unknown): SharingError {
  if (thrown instanceof SharingError) return thrown;
  // A second copy of the library on the page throws its own class, so the code decides.
  if (thrown instanceof Error && 'code' in thrown && isErrorCode(thrown.code)) {
    const { params, fields } = thrown as Partial<SharingError>;
    return new SharingError(thrown.code, { params: params ?? {}, fields: fields ?? [], cause: thrown });
  }
  return new SharingError('BACKEND_FAILED', { cause: thrown });
}
