import { errorTexts } from './errors.js';

/** What can go wrong for who comes in: with errors.ts there is one text for each code. */
export const entryErrorTexts = {
  ...errorTexts,

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
    title: 'Too many wrong tries from this network',
    way: 'Wait a few minutes, then try again.',
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
  CODE_EXPIRED: { title: 'This code no longer works', way: 'Ask for a new one.' },
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
    way: 'To come back, open the link you were sent once more. If its places are counted, that takes a new one.',
  },
  SEAT_UNKNOWN: { title: 'Your place was not found', way: 'Join again with the link.' },
  LINK_MISSING: {
    title: 'You need a link to join',
    way: 'Open the link you were sent, all of it.',
  },
  PAGE_REFUSED: { title: 'The page did not let you in', way: 'Try again, or ask the host.' },
};
