/** What is answered about invited people and those in a session: tolerant, as in answered.ts. */
import * as z from 'zod/mini';
import { admission, entry, expiryView, known, participantView, session } from './answered.js';
import { challengeId, inviteId, participantId, time } from './ids.js';
import { inviteStates, mailStates } from './invite.js';
import { inviteRoles } from './media.js';

export const inviteView = z.object({
  /** Of the invite. */
  id: inviteId,
  /** Whom it is for. */
  email: z.string(),
  /** Empty where nobody gave it. */
  firstName: z.string(),
  /** Empty where nobody gave it. */
  lastName: z.string(),
  /** What they are invited as. */
  role: known(inviteRoles, 'viewer'),
  /** What has become of it. */
  state: known(inviteStates, 'pending'),
  /** Whether their address is blocked: then the link does not let them in, whatever its state is. */
  blocked: z.boolean(),
  /** When it came to that state. */
  stateAt: time,
  /** The whole link, secret included: only who may invite is given it. Empty where the server has lost its key. */
  url: z.string(),
  /** Personal words of who invites; null for none. */
  message: z.nullable(z.string()),
  /** When it ends. */
  expiry: expiryView,
  /** What became of the last mail about it. */
  mail: known(mailStates, 'none'),
  /** When it was sent, or given up; null before. */
  mailedAt: z.nullable(time),
  /** Why it was given up, in the words of the receiving server; null otherwise. */
  mailError: z.nullable(z.string()),
  /** When they were invited. */
  createdAt: time,
  /** Who invited; null where the host gives no name. */
  by: z.nullable(z.string()),
});
export type InviteView = z.infer<typeof inviteView>;

export const invitePage = z.object({
  invites: z.array(inviteView),
  /** Where the next page begins; null at the end. */
  next: z.nullable(z.string()),
  revision: z.number(),
});
export type InvitePage = z.infer<typeof invitePage>;

const inviteCount = z.object({
  all: z.number(),
  pending: z.number(),
  accepted: z.number(),
  problems: z.number(),
});
/** Each stops at 1,001, which means more than a thousand. */
export const inviteCounts = z.extend(inviteCount, { revision: z.number() });
export type InviteCounts = z.infer<typeof inviteCounts>;

const outcomes = ['created', 'already-invited', 'refused'] as const;
export const invitesMade = z.object({
  /** One for each draft, in their order. */
  results: z.array(
    z.object({
      outcome: known(outcomes, 'created'),
      /** Null where it was refused, and in a dry run where it would be made. */
      invite: z.nullable(inviteView),
      /**
       * Why it was refused: a code of the error table's fields, or `GUEST_BLOCKED` where the host has blocked the address
       * and the request does not take that back; null where it was not.
       */
      code: z.nullable(z.string()),
    }),
  ),
});
export type InvitesMade = z.infer<typeof invitesMade>;

export const invitesChanged = z.object({
  invites: z.array(inviteView),
  /** Those that are not what the change needs (any more), such as a resend of an invite that was taken back. */
  unchanged: z.array(inviteId),
});
export type InvitesChanged = z.infer<typeof invitesChanged>;

export const peopleFound = z.object({
  people: z.array(z.object({ email: z.string(), firstName: z.string(), lastName: z.string() })),
  /** The host tells of nobody whose whole address was not typed. */
  exactOnly: z.boolean(),
});
export type PeopleFound = z.infer<typeof peopleFound>;

/** What an invite would do for this person at this moment. */
export const invitePreviewed = z.object({
  /** Why it would not let them in, as a code of the error table; null where it would. */
  code: z.nullable(z.string()),
  capabilities: z.array(z.string()),
  ...session,
  /** How the person would prove the address. */
  proof: known(['code', 'typed', 'signed-in'] as const, 'code'),
  mail: z.object({ subject: z.string(), text: z.string(), html: z.string() }),
});
export type InvitePreviewed = z.infer<typeof invitePreviewed>;

/** The same whether the address is the invited one or not. */
export const challenge = z.object({
  challengeId,
  /** Milliseconds from now for which a code holds. */
  expiresIn: z.number(),
  /** Milliseconds from now until another code can be asked for. */
  resendIn: z.number(),
});
export type Challenge = z.infer<typeof challenge>;

/** Somebody whom the host has not let in yet. The seat is given once, when they begin to wait. */
export const waitingView = z.object({
  waiting: z.literal(true),
  participantId,
  mediaId: z.string(),
  name: z.string(),
  email: z.string(),
  title: z.string(),
  description: z.nullable(z.string()),
  hostName: z.nullable(z.string()),
  ...session,
});
export type WaitingView = z.infer<typeof waitingView>;

export const waitingSeat = z.extend(waitingView, { seat: z.string() });
export type WaitingSeat = z.infer<typeof waitingSeat>;

/** Somebody is in, or waits until the host lets them in. */
export const joined = z.union([admission, waitingSeat]);
export const renewed = z.union([entry, waitingView]);

const peopleCount = z.object({
  waiting: z.number(),
  moderator: z.number(),
  speaker: z.number(),
  collaborator: z.number(),
  viewer: z.number(),
  guest: z.number(),
});
export const peoplePage = z.object({
  people: z.array(participantView),
  next: z.nullable(z.string()),
  /** Each stops at 1,001, which means more than a thousand. */
  counts: peopleCount,
  /**
   * With the first page of all groups: who was blocked last and can be unblocked by whoever asks, twenty at most.
   * Whatever is searched for.
   */
  blocked: z.optional(z.array(participantView)),
  revision: z.number(),
});
export type PeoplePage = z.infer<typeof peoplePage>;

export const waitingDecided = z.object({
  /** One for each id, in their order. */
  results: z.array(
    z.object({
      id: participantId,
      outcome: known(['admitted', 'declined', 'no-place', 'gone'] as const, 'gone'),
    }),
  ),
});
export type WaitingDecided = z.infer<typeof waitingDecided>;
