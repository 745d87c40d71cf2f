/** What is answered about invited people and those in a session: tolerant, as in answered.ts. */
import * as v from 'valibot';
import { expiryView, known, participantView, session } from './answered.js';
import { challengeId, inviteId, participantId, time } from './ids.js';
import { inviteStates, mailStates } from './invite.js';
import { inviteRoles } from './media.js';

export const inviteView = v.object({
  id: inviteId,
  email: v.string(),
  firstName: v.string(),
  lastName: v.string(),
  role: known(inviteRoles, 'viewer'),
  state: known(inviteStates, 'pending'),
  /** When it came to that state. */
  stateAt: time,
  /** The whole link, secret included: only who may invite is given it. */
  url: v.string(),
  message: v.nullable(v.string()),
  expiry: expiryView,
  mail: known(mailStates, 'none'),
  mailedAt: v.nullable(time),
  /** In the words of the receiving server. */
  mailError: v.nullable(v.string()),
  createdAt: time,
  /** Who invited; null where the host gives no name. */
  by: v.nullable(v.string()),
});
export type InviteView = v.InferOutput<typeof inviteView>;

export const invitePage = v.object({
  invites: v.array(inviteView),
  /** Where the next page begins; null at the end. */
  next: v.nullable(v.string()),
  revision: v.number(),
});
export type InvitePage = v.InferOutput<typeof invitePage>;

const inviteCount = v.object({
  all: v.number(),
  pending: v.number(),
  accepted: v.number(),
  problems: v.number(),
});
/** Each stops at 1,001, which means more than a thousand. */
export const inviteCounts = v.object({ ...inviteCount.entries, revision: v.number() });
export type InviteCounts = v.InferOutput<typeof inviteCounts>;

const outcomes = ['created', 'already-invited', 'refused'] as const;
export const invitesMade = v.object({
  /** One for each draft, in their order. */
  results: v.array(
    v.object({
      outcome: known(outcomes, 'created'),
      /** Null where it was refused. */
      invite: v.nullable(inviteView),
      /** Why it was refused: a code of the error table's fields; null where it was not. */
      code: v.nullable(v.string()),
    }),
  ),
});
export type InvitesMade = v.InferOutput<typeof invitesMade>;

export const invitesChanged = v.object({
  invites: v.array(inviteView),
  /** Those that are not what the change needs (any more), such as a resend of an invite that was taken back. */
  unchanged: v.array(inviteId),
});
export type InvitesChanged = v.InferOutput<typeof invitesChanged>;

export const peopleFound = v.object({
  people: v.array(v.object({ email: v.string(), firstName: v.string(), lastName: v.string() })),
  /** The host tells of nobody whose whole address was not typed. */
  exactOnly: v.boolean(),
});
export type PeopleFound = v.InferOutput<typeof peopleFound>;

/** What an invite would do for this person at this moment. */
export const invitePreviewed = v.object({
  /** Why it would not let them in, as a code of the error table; null where it would. */
  code: v.nullable(v.string()),
  capabilities: v.array(v.string()),
  ...session,
  /** How the person would prove the address. */
  proof: known(['code', 'typed', 'signed-in'] as const, 'code'),
  mail: v.object({ subject: v.string(), text: v.string(), html: v.string() }),
});
export type InvitePreviewed = v.InferOutput<typeof invitePreviewed>;

/** The same whether the address is the invited one or not. */
export const challenge = v.object({
  challengeId,
  /** Milliseconds from now for which a code holds. */
  expiresIn: v.number(),
  /** Milliseconds from now until another code can be asked for. */
  resendIn: v.number(),
});
export type Challenge = v.InferOutput<typeof challenge>;

/** Somebody whom the host has not let in yet. The seat is given once, when they begin to wait. */
export const waitingView = v.object({
  waiting: v.literal(true),
  participantId,
  mediaId: v.string(),
  name: v.string(),
  email: v.string(),
  title: v.string(),
  description: v.nullable(v.string()),
  hostName: v.nullable(v.string()),
  ...session,
});
export type WaitingView = v.InferOutput<typeof waitingView>;

export const waitingSeat = v.object({ ...waitingView.entries, seat: v.string() });
export type WaitingSeat = v.InferOutput<typeof waitingSeat>;

const peopleCount = v.object({
  waiting: v.number(),
  moderator: v.number(),
  speaker: v.number(),
  collaborator: v.number(),
  viewer: v.number(),
  guest: v.number(),
});
export const peoplePage = v.object({
  people: v.array(participantView),
  next: v.nullable(v.string()),
  /** Each stops at 1,001, which means more than a thousand. */
  counts: peopleCount,
  revision: v.number(),
});
export type PeoplePage = v.InferOutput<typeof peoplePage>;

export const waitingDecided = v.object({
  /** One for each id, in their order. */
  results: v.array(
    v.object({
      id: participantId,
      outcome: known(['admitted', 'declined', 'no-place', 'gone'] as const, 'gone'),
    }),
  ),
});
export type WaitingDecided = v.InferOutput<typeof waitingDecided>;
