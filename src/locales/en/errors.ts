import type { Formats } from '../texts.js';

/** What went wrong, and the way forward. */
export interface FailureText {
  readonly title: string;
  readonly way: string;
}

/** One text for each code of the table of errors. */
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
  LINK_UNKNOWN: {
    title: 'This link does not work',
    way: 'Check that you have all of it, or ask the person who sent it to you for a new one.',
  },
  GUEST_ACCESS_OFF: {
    title: 'Guest access is off',
    way: 'Ask the person who sent you the link to switch it on.',
  },
  GUEST_LINK_NOT_YET: {
    title: 'This link does not work yet',
    way: 'Come back a little later, or ask the person who sent it to you when it opens.',
  },
  GUEST_LINK_PAUSED: {
    title: 'This link is paused',
    way: 'Ask the person who sent it to you to resume it, or come back later.',
  },
  GUEST_LINK_EXPIRED: {
    title: 'This link has expired',
    way: 'Ask the person who sent it to you for a new one.',
  },
  GUEST_LINK_USED_UP: {
    title: 'This link is used up',
    way: 'Ask the person who sent it to you for a new one.',
  },
  GUEST_LINK_REPLACED: {
    title: 'This link was replaced',
    way: 'Ask the person who sent it to you for the new one.',
  },
  GUEST_LINK_DELETED: {
    title: 'This link was deleted',
    way: 'Ask the person who sent it to you for a new one.',
  },
  ACCESS_CODE_WRONG: {
    title: 'This access code is wrong',
    way: 'Check it, or ask the person who sent you the link.',
  },
  TOO_MANY_TRIES: {
    title: 'Too many wrong codes from this network',
    way: 'Wait a few minutes, then try again with the code you were given.',
  },
  TERMS_CHANGED: {
    title: 'The terms have just changed',
    way: 'Read the new ones above and accept them, then join.',
  },
  GUEST_BLOCKED: { title: 'The host has closed this link to you', way: 'Ask the host if that is a mistake.' },
  DOMAIN_NOT_ALLOWED: {
    title: 'This link is not for your address',
    way: 'Use another address of yours, or ask the person who sent it to you.',
  },
  GUEST_DECLINED: { title: 'The host has not let you in', way: 'Ask the host if that is a mistake.' },
  INVITE_EXPIRED: {
    title: 'This invitation has expired',
    way: 'Ask the person who invited you for a new one.',
  },
  INVITE_REVOKED: {
    title: 'This invitation was taken back',
    way: 'Ask the person who invited you if that is a mistake.',
  },
  INVITE_DECLINED: {
    title: 'This invitation was declined',
    way: 'To come after all, ask the person who invited you to invite you again.',
  },
  INVITE_LOCKED: {
    title: 'This invitation is locked',
    way: 'Too many wrong codes were typed. Ask the person who invited you for a new one.',
  },
  WRONG_PERSON: {
    title: 'This invitation is for somebody else',
    way: 'Use the address it was sent to, or ask the person who invited you.',
  },
  CODE_WRONG: { title: 'This code is wrong', way: 'Check the newest mail, or ask for a new code.' },
  CODE_EXPIRED: { title: 'This code no longer holds', way: 'Ask for a new one.' },
  PROOF_NEEDED: {
    title: 'It is not clear yet who you are',
    way: 'Sign in with the address that was invited, then try again.',
  },
  SESSION_OVER: { title: 'The session is over', way: 'Ask the host whether there is a recording.' },
  GUEST_REMOVED: {
    title: 'The host has ended your visit',
    way: 'Ask the host if you would like to come back.',
  },
  GUEST_ERASED: {
    title: 'Your entry is erased',
    way: 'Your name, your email and your answers are gone. Open the link again to come back; that takes a new place.',
  },
  GUEST_LEFT: {
    title: 'You have left',
    way: 'To come back, open your link or your invitation once more. A link with a number of uses needs one for that.',
  },
  SEAT_UNKNOWN: { title: 'Your place was not found', way: 'Join again with the link.' },
  PASS_INVALID: { title: 'Your pass no longer holds', way: 'Join again with the link.' },
  ENDPOINT_INVALID: {
    title: 'Sharing is not set up on this page',
    way: 'Tell the people who run it that the address of the sharing service is wrong.',
  },
  PROVIDER_UNDEFINED: {
    title: 'Sharing is not set up on this page',
    way: 'Tell the people who run it that sharing-provider is not defined: import guestlist/define/sharing-provider.',
  },
  BACKEND_UNREACHABLE: {
    title: 'The sharing service does not answer',
    way: 'Check your connection, then try again.',
  },
  BACKEND_TIMEOUT: { title: 'That is taking too long', way: 'Check your connection, then try again.' },
  BACKEND_REPLY_INVALID: {
    title: 'The answer could not be read',
    way: 'Tell the people who run it that what answers at the endpoint is no guestlist server.',
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
  OFFLINE: { title: 'You are offline', way: 'Connect to the internet, then try again.' },
  MEDIA_ID_MISSING: {
    title: 'Sharing is not set up on this page',
    way: 'Tell the people who run it that the media-id is missing.',
  },
  LINK_MISSING: {
    title: 'You need a link to join',
    way: 'Open the link you were sent, all of it.',
  },
  PAGE_REFUSED: { title: 'The page did not let you in', way: 'Try again, or ask the host.' },
};

type Params = Readonly<Record<string, string | number>>;
const amount = (params: Params, name: string, formats: Formats): string =>
  formats.number(Number(params[name] ?? 0));

/** What is wrong with one field, below it. */
export const fieldTexts = {
  REQUIRED: () => 'Fill this in.',
  TOO_SHORT: (params: Params, formats: Formats) =>
    `Use at least ${amount(params, 'minimum', formats)} characters.`,
  TOO_LONG: (params: Params, formats: Formats) =>
    `Use at most ${amount(params, 'maximum', formats)} characters.`,
  TOO_SMALL: (params: Params, formats: Formats) =>
    `Use a number of ${amount(params, 'minimum', formats)} or more.`,
  TOO_LARGE: (params: Params, formats: Formats) =>
    `Use a number of ${amount(params, 'maximum', formats)} or less.`,
  TOO_FEW: () => 'Give two or more, one on each line.',
  NOT_WHOLE: () => 'Use a whole number, such as 50.',
  NOT_AN_ADDRESS: () => 'Use an email address, such as name@example.com.',
  NOT_A_DOMAIN: () => 'Use a domain, such as example.org.',
  NOT_A_TIME: () => 'Choose a date and a time.',
  IN_THE_PAST: () => 'Choose a time in the future.',
  AFTER_THE_END: () => 'Choose a start before the end.',
  WRONG_CODE: () => 'This code is wrong.',
  NOT_ALLOWED: () => 'Leave out special characters.',
  UNKNOWN_FIELD: () => 'This cannot be saved here.',
  WRONG_TYPE: () => 'Check what is typed here.',
} satisfies Record<string, (params: Params, formats: Formats) => string>;
