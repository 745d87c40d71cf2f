/**
 * Everything that can be refused or go wrong, as codes that never change their meaning, each with its HTTP status; 0: it is
 * never sent. What a person reads is in locales, what a developer reads in error-table.ts, which no page loads.
 */
export const errorStatuses = {
  // A request that cannot be taken as it is
  MALFORMED_JSON: 400,
  IDEMPOTENCY_KEY_MISSING: 400,
  NOT_ALLOWED: 403,
  ORIGIN_NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  CHANGED_MEANWHILE: 409,
  MAIL_MISSING: 409,
  NO_PLACE_LEFT: 409,
  LINK_LIMIT_REACHED: 409,
  BODY_TOO_LARGE: 413,
  NOT_JSON: 415,
  INVALID_INPUT: 422,
  IDEMPOTENCY_KEY_REUSED: 422,
  // Why a guest does not get in
  LINK_UNKNOWN: 404,
  GUEST_ACCESS_OFF: 403,
  GUEST_LINK_NOT_YET: 403,
  GUEST_LINK_PAUSED: 403,
  GUEST_LINK_EXPIRED: 410,
  GUEST_LINK_USED_UP: 410,
  GUEST_LINK_REPLACED: 410,
  GUEST_LINK_DELETED: 410,
  ACCESS_CODE_WRONG: 403,
  TOO_MANY_TRIES: 429,
  TERMS_CHANGED: 409,
  GUEST_BLOCKED: 403,
  DOMAIN_NOT_ALLOWED: 403,
  GUEST_DECLINED: 403,
  // Why an invited person does not get in
  INVITE_EXPIRED: 410,
  INVITE_REVOKED: 410,
  INVITE_DECLINED: 410,
  INVITE_LOCKED: 403,
  WRONG_PERSON: 403,
  CODE_WRONG: 403,
  CODE_EXPIRED: 410,
  PROOF_NEEDED: 403,
  SESSION_OVER: 410,
  // Why somebody who was in is no longer
  GUEST_REMOVED: 403,
  GUEST_ERASED: 410,
  GUEST_LEFT: 410,
  SEAT_UNKNOWN: 401,
  PASS_INVALID: 401,
  // What an element says of its back end
  ENDPOINT_INVALID: 0,
  PROVIDER_UNDEFINED: 0,
  BACKEND_UNREACHABLE: 503,
  BACKEND_TIMEOUT: 504,
  BACKEND_REPLY_INVALID: 502,
  BACKEND_FAILED: 500,
  CRYPTO_MISSING: 0,
  STORAGE_UNAVAILABLE: 0,
  STORAGE_FULL: 0,
  TAB_OUTDATED: 0,
  OFFLINE: 0,
  MEDIA_ID_MISSING: 0,
  WINDOW_MISSING: 0,
  LINK_MISSING: 0,
  PAGE_REFUSED: 0,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof errorStatuses;

/** What is wrong with one field: the path as in the body, a code, and what a text needs to say. */
export interface FieldError {
  readonly field: string;
  readonly code: FieldErrorCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

export const fieldErrorCodes = [
  /** It is missing or empty. */
  'REQUIRED',
  /** Fewer characters than `params.minimum`. */
  'TOO_SHORT',
  /** More characters than `params.maximum`. */
  'TOO_LONG',
  /** A number below `params.minimum`, or a list with fewer. */
  'TOO_SMALL',
  /** A number above `params.maximum`, or a list with more. */
  'TOO_LARGE',
  /** Fewer choices of a question than `params.minimum`. */
  'TOO_FEW',
  /** No whole number. */
  'NOT_WHOLE',
  /** No email address. */
  'NOT_AN_ADDRESS',
  /** No domain, such as `example.org`. */
  'NOT_A_DOMAIN',
  /** No time in ISO 8601 with a zone. */
  'NOT_A_TIME',
  /** A time that is over. */
  'IN_THE_PAST',
  /** A start that comes after the end. */
  'AFTER_THE_END',
  /** Not the code that was asked for. */
  'WRONG_CODE',
  /** A value that this field does not take here. */
  'NOT_ALLOWED',
  /** There is no such field. */
  'UNKNOWN_FIELD',
  /** A value of another type. */
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

/** The one error of guestlist: a code, what a text needs, and the fields concerned. */
export class SharingError extends Error {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly fields: readonly FieldError[];
  readonly detail: string | null;

  constructor(code: ErrorCode, details: SharingErrorDetails = {}) {
    super(details.detail === undefined ? code : `${code}: ${details.detail}`, { cause: details.cause });
    this.name = 'SharingError';
    this.code = code;
    this.params = details.params ?? {};
    this.fields = details.fields ?? [];
    this.detail = details.detail ?? null;
  }

  get status(): number {
    return errorStatuses[this.code];
  }
}

export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(errorStatuses, value);
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
