import type { Formats } from '../texts.js';

/** What went wrong, and the way forward. */
export interface FailureText {
  readonly title: string;
  readonly way: string;
  /** The same once the cause has gone, where that is known. */
  readonly later?: FailureText;
}

/** What can go wrong in every window. Why somebody does not come in is in entry-errors.ts: only who comes in loads it. */
export const errorTexts = {
  MALFORMED_JSON: {
    title: 'That could not be read',
    way: 'Reload the page and try again.',
  } as FailureText,
  IDEMPOTENCY_KEY_MISSING: { title: 'That could not be saved', way: 'Reload the page and try again.' },

  NOT_ALLOWED: { title: 'You cannot change this', way: 'Ask the owner to give you access.' },
  ORIGIN_NOT_ALLOWED: {
    title: 'This page may not make changes',
    way: 'Ask the site to allow this page to use its sharing service.',
  },
  NOT_FOUND: { title: 'Nothing here for you to manage', way: 'Sign in with the account that owns it.' },
  METHOD_NOT_ALLOWED: { title: 'That is not possible here', way: 'Reload the page and try again.' },
  CHANGED_MEANWHILE: {
    title: 'Somebody else has just changed this',
    way: 'You now see how it is. Try again if it is still needed.',
  },
  MAIL_MISSING: {
    title: 'This site sends no mail',
    way: 'Tell the people who run it, or send the link another way.',
  },
  NO_PLACE_LEFT: {
    title: 'No place is left',
    way: 'Raise the number of uses of the link, then admit again.',
  },
  LINK_LIMIT_REACHED: {
    title: 'No more links fit here',
    way: 'Delete a link you no longer need to make room.',
  },
  BODY_TOO_LARGE: { title: 'That is too much at once', way: 'Shorten the text and try again.' },
  NOT_JSON: { title: 'That could not be read', way: 'Reload the page and try again.' },
  INVALID_INPUT: { title: 'Some fields need another look', way: 'Change what is marked, then try again.' },
  IDEMPOTENCY_KEY_REUSED: { title: 'That could not be saved', way: 'Try again.' },
  PASS_INVALID: { title: 'Your pass no longer works', way: 'Join again with the link.' },
  ENDPOINT_INVALID: {
    title: 'Sharing is not set up on this page',
    way: 'Tell the people who run it that the address of the sharing service is wrong.',
  },
  PROVIDER_UNDEFINED: {
    title: 'Sharing is not set up on this page',
    way: 'Tell the people who run it that sharing-provider is not defined.',
  },
  BACKEND_UNREACHABLE: {
    title: 'The sharing service does not answer',
    way: 'Nothing you typed is lost. Try again.',
  },
  BACKEND_TIMEOUT: { title: 'That is taking too long', way: 'Check your connection, then try again.' },
  BACKEND_REPLY_INVALID: {
    title: 'The answer could not be read',
    way: 'Tell the people who run it that its service answers in a way that guestlist does not understand.',
  },
  BACKEND_FAILED: { title: 'Something went wrong', way: 'Nothing you typed is lost. Try again.' },
  CRYPTO_MISSING: {
    title: 'Sharing needs a secure page',
    way: 'Open this page with https:// at the start of its address.',
  },
  STORAGE_UNAVAILABLE: {
    title: 'This browser keeps no data for this page',
    way: 'Allow the site to keep data, or leave private browsing, then try again.',
  },
  STORAGE_FULL: {
    title: 'This browser has no room left',
    way: 'Free some space on this device, then try again.',
  },
  TAB_OUTDATED: { title: 'This page is out of date', way: 'Reload the page, then try again.' },
  OFFLINE: {
    title: 'You are offline',
    way: 'Connect to the internet, then try again.',
    later: { title: 'That failed while you were offline', way: 'The connection is back: try again.' },
  } as FailureText,
  MEDIA_ID_MISSING: {
    title: 'Sharing is not set up on this page',
    way: 'Tell the people who run it that the media-id is missing.',
  },
  WINDOW_MISSING: {
    title: 'Sharing is not set up on this page',
    way: 'Tell the people who run it that a window is missing: checkPage() of guestlist says why.',
  },
};

export type Params = Readonly<Record<string, string | number>>;
export const amount = (params: Params, name: string, formats: Formats): string =>
  formats.number(Number(params[name] ?? 0));

/** What is wrong with one field, below it. What only hosts can type wrong is in host-fields.ts. */
export const fieldTexts = {
  REQUIRED: () => 'Fill this in.',
  TOO_SHORT: (params: Params, formats: Formats) =>
    `Use at least ${amount(params, 'minimum', formats)} characters.`,
  TOO_LONG: (params: Params, formats: Formats) =>
    `Use at most ${amount(params, 'maximum', formats)} characters.`,
  NOT_AN_ADDRESS: () => 'Use an email address, such as name@example.com.',
  WRONG_CODE: () => 'This code is wrong.',
  NOT_ALLOWED: () => 'Leave out special characters.',
  UNKNOWN_FIELD: () => 'This cannot be saved here.',
  WRONG_TYPE: () => 'Check what is typed here.',
} satisfies Record<string, (params: Params, formats: Formats) => string>;
