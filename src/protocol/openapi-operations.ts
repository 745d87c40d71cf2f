/** What each route is for, who may ask, and with which codes it can be refused. */
import type { ErrorCode } from '../domain/errors.js';
import type { RouteName } from './routes.js';

export interface Operation {
  readonly summary: string;
  readonly description?: string;
  /** `host` is signed in at the host, `pass` is a guest who is in; who has neither holds a secret in the body. */
  readonly by: readonly ('host' | 'pass')[];
  /** Beside those that its method and body bring along. */
  readonly refusals: readonly ErrorCode[];
}

const ofOwner = { by: ['host'] } as const;
const ofGuest = { by: [] } as const;
/** Who moderates is signed in at the host, or in the session with a pass that says so. */
const ofModerator = { by: ['host', 'pass'] } as const;

const door: readonly ErrorCode[] = ['NOT_ALLOWED', 'NOT_FOUND'];
/** Why a link does not admit. */
const closed: readonly ErrorCode[] = [
  'LINK_UNKNOWN',
  'GUEST_ACCESS_OFF',
  'GUEST_LINK_NOT_YET',
  'GUEST_LINK_PAUSED',
  'GUEST_LINK_EXPIRED',
  'GUEST_LINK_USED_UP',
  'GUEST_LINK_REPLACED',
  'GUEST_LINK_DELETED',
  'SESSION_OVER',
];
/** Why an invite lets nobody in. */
const over: readonly ErrorCode[] = [
  'LINK_UNKNOWN',
  'INVITE_EXPIRED',
  'INVITE_REVOKED',
  'INVITE_DECLINED',
  'INVITE_LOCKED',
  'SESSION_OVER',
];
/** Why a code proves nothing. */
const unproven: readonly ErrorCode[] = ['PROOF_NEEDED', 'CODE_WRONG', 'CODE_EXPIRED', 'TOO_MANY_TRIES'];
const ofPeople: readonly ErrorCode[] = [...door, 'PASS_INVALID'];
/** Why somebody is not in any more. */
const ended: readonly ErrorCode[] = [
  'GUEST_LEFT',
  'GUEST_REMOVED',
  'GUEST_BLOCKED',
  'GUEST_ERASED',
  'GUEST_ACCESS_OFF',
  'GUEST_DECLINED',
  'INVITE_EXPIRED',
  'INVITE_REVOKED',
  'INVITE_DECLINED',
  'SESSION_OVER',
];

export const operations: Record<RouteName | 'watch', Operation> = {
  describe: {
    ...ofOwner,
    summary: 'What a medium is, and what the caller may do with it',
    description: 'Who may do nothing gets NOT_FOUND, as for a medium that does not exist.',
    refusals: ['NOT_FOUND'],
  },
  setGuestAccess: {
    ...ofOwner,
    summary: 'Switch guest access on or off',
    description: 'Off stops every link at once; on again, the same links work.',
    refusals: door,
  },
  listGuestLinks: { ...ofOwner, summary: 'The guest links of a medium, oldest first', refusals: door },
  createGuestLink: {
    ...ofOwner,
    summary: 'Create a guest link',
    refusals: [...door, 'LINK_LIMIT_REACHED'],
  },
  changeGuestLink: {
    ...ofOwner,
    summary: 'Edit, pause or resume a guest link',
    refusals: [...door, 'CHANGED_MEANWHILE'],
  },
  replaceGuestLink: {
    ...ofOwner,
    summary: 'Give a guest link a new address',
    description: 'The old one stops at once, or after so many hours. Uses, guests and rules stay.',
    refusals: [...door, 'CHANGED_MEANWHILE'],
  },
  deleteGuestLink: {
    ...ofOwner,
    summary: 'Delete a guest link',
    description: 'Who is in stays in. Takes no body, and the JSON content type all the same.',
    refusals: door,
  },
  listGuests: {
    ...ofOwner,
    summary: 'Guests of a medium or of one link, newest first',
    refusals: [...door, 'INVALID_INPUT'],
  },
  removeParticipant: {
    ...ofModerator,
    summary: 'Remove a guest, and block them if wished',
    description: 'Answers the same for a guest who has just left.',
    refusals: door,
  },
  unblockParticipant: {
    ...ofModerator,
    summary: 'Take back the block of a guest',
    description:
      'Lets nobody in: address and browser may come again. Of a guest who was erased since, the address is not known any more, and stays blocked. Answers the same for who is not blocked.',
    refusals: door,
  },
  listHistory: { ...ofOwner, summary: 'Who did what about guest access, newest first', refusals: door },
  listInvites: {
    ...ofOwner,
    summary: 'Invited people, in pages',
    refusals: [...door, 'INVALID_INPUT'],
  },
  countInvites: {
    ...ofOwner,
    summary: 'How many are invited, and how it stands with them',
    description: 'Each count stops at 1,001.',
    refusals: [...door, 'INVALID_INPUT'],
  },
  searchInvites: {
    ...ofOwner,
    summary: 'Invited people by the beginning of the address or of a name, in pages',
    description: 'Changes nothing. What is looked for is in the body, where no log of addresses keeps it.',
    refusals: door,
  },
  countFoundInvites: {
    ...ofOwner,
    summary: 'How many such a search finds, and how it stands with them',
    description: 'Changes nothing. Each count stops at 1,001.',
    refusals: door,
  },
  createInvites: {
    ...ofOwner,
    summary: 'Invite up to 100 people',
    description:
      'Each is accounted for: who is invited already is told, not invited twice; who is blocked is refused, unless `unblock` takes that back. With `dryRun` nothing is changed, and each is told what would become of it.',
    refusals: [...door, 'MAIL_MISSING'],
  },
  changeInvites: {
    ...ofOwner,
    summary: 'Change, take back or restore up to 500 invites',
    description:
      'A role takes effect at once, also for who is in; who is in by an invite that is taken back is out.',
    refusals: door,
  },
  resendInvites: {
    ...ofOwner,
    summary: 'Mail up to 500 invites again',
    refusals: [...door, 'MAIL_MISSING'],
  },
  findPeople: { ...ofOwner, summary: 'People the host knows', refusals: door },
  previewInvite: {
    ...ofOwner,
    summary: 'What an invite would do and its mail would say',
    description: 'Changes nothing.',
    refusals: door,
  },
  listPeople: {
    ...ofModerator,
    summary: 'Who is in a session or waits, by group',
    refusals: [...ofPeople, 'INVALID_INPUT'],
  },
  searchPeople: {
    ...ofModerator,
    summary: 'Who of a session or its waiting people is called so, by group',
    description: 'Changes nothing. What is looked for is in the body, where no log of addresses keeps it.',
    refusals: ofPeople,
  },
  decideWaiting: {
    ...ofModerator,
    summary: 'Let in or decline up to 500 who wait',
    description:
      'Each is accounted for. Letting in takes a place of the link; where none is left, it says so.',
    refusals: ofPeople,
  },
  changeParticipant: {
    ...ofModerator,
    summary: 'Give somebody who is in another role',
    description:
      'Takes effect at once. Who came by a guest link is given any role but one that moderates, and by `guest` what their link grants again.',
    refusals: ofPeople,
  },
  attend: {
    ...ofOwner,
    summary: 'Come into the session as who is signed in at the host',
    description:
      'Into what is live, a live-event or a room, for whom the host lets in: to pass its address on is no way in.',
    refusals: [...door, 'GUEST_BLOCKED', 'SESSION_OVER'],
  },
  prove: {
    ...ofGuest,
    summary: 'Have a code mailed that proves an address',
    description:
      'For an invite, the answer is the same for the invited address and for any other. One code a minute, five in half an hour for an address on all media: what comes sooner waits for its minute, and of an invite what is too much is not mailed. Who sends the `challengeId` of before goes on with it. Requests of one caller are limited for each link. Where a guest link asks for an access code, it is judged before anything is mailed.',
    refusals: [
      ...closed,
      ...over,
      'DOMAIN_NOT_ALLOWED',
      'ACCESS_CODE_WRONG',
      'NOT_ALLOWED',
      'TOO_MANY_TRIES',
      'MAIL_MISSING',
    ],
  },
  accept: {
    ...ofGuest,
    summary: 'Come in through an invite',
    description: 'With the seat of a guest who is in, that guest becomes the invited person.',
    refusals: [...over, ...unproven, 'WRONG_PERSON', 'GUEST_BLOCKED', ...ended],
  },
  decline: {
    ...ofGuest,
    summary: 'Decline an invite',
    description:
      'Answers the same where the address is not the invited one, and changes nothing then; ten such in 15 minutes are all for one caller. Once somebody has come in, it takes their seat, or what proves the address.',
    refusals: [...over, ...unproven, 'WRONG_PERSON'],
  },
  lookAtLink: {
    ...ofGuest,
    summary: 'What a link opens and asks',
    description: 'Consumes nothing and marks nothing as opened: a preview or a scanner may ask as well.',
    refusals: [...closed, ...over],
  },
  join: {
    ...ofGuest,
    summary: 'Come in through a guest link',
    description: 'Of many at once exactly as many are admitted as there are places.',
    refusals: [
      ...closed,
      'ACCESS_CODE_WRONG',
      'TOO_MANY_TRIES',
      'TERMS_CHANGED',
      'GUEST_BLOCKED',
      'DOMAIN_NOT_ALLOWED',
      ...unproven,
      // A repeat is answered with where that guest stands by now.
      ...ended,
    ],
  },
  renew: {
    ...ofGuest,
    summary: 'A fresh pass for a seat',
    description:
      'To be asked before the pass ends, and when an event tells of a change. Whom the host has let in sends their sign-in, too: without it the pass does not moderate.',
    refusals: ['SEAT_UNKNOWN', ...ended],
  },
  leave: { ...ofGuest, summary: 'Leave', description: 'Frees no place.', refusals: ['SEAT_UNKNOWN'] },
  erase: {
    ...ofGuest,
    summary: 'Leave, and have name, email and answers forgotten',
    refusals: ['SEAT_UNKNOWN'],
  },
  calendar: {
    ...ofGuest,
    summary: 'The live session as a calendar file',
    refusals: [
      'NOT_FOUND',
      'SEAT_UNKNOWN',
      ...closed.filter((code) => code !== 'GUEST_LINK_NOT_YET'),
      ...over,
      ...ended,
    ],
  },
  introspect: {
    ...ofGuest,
    summary: 'Whether a pass holds at this moment',
    description: 'For the page’s own server, before it gives the file. Knows of an end at once.',
    refusals: [],
  },
  watch: {
    by: ['host', 'pass'],
    summary: 'Changes of a medium, as they happen',
    description:
      'Server-sent events: first the present revision, then one for each change that concerns the caller. ' +
      'A comment comes every 15 seconds; who hears nothing for longer connects anew. Each event’s `data` is a ' +
      '`ChangeEvent` as JSON. A stream ends after a while, so that who may listen is asked again.',
    refusals: [...door, 'PASS_INVALID'],
  },
};
