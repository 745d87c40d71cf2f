/** What is answered: tolerant of what a newer server adds. */
import * as z from 'zod/mini';
import { guestLinkId, participantId, time } from './ids.js';
import { capabilities, mediaKinds, roles, visibilities } from './media.js';
import { historyActions } from './history.js';
import { identityGrades } from './participant.js';

// What may be answered by this version; the contract's description names it, no schema can.
const open = <S>(schema: z.ZodMiniType, words: readonly string[]) =>
  Object.assign(schema, { words }) as unknown as z.ZodMiniType<S>;

// A word that this client does not know yet becomes one it can show. (`z.catch` says the same, and
// brings three kilobytes of zod along.)
export const known = <const T extends readonly string[]>(words: T, other: T[number]) =>
  open<T[number]>(z.string().check(z.overwrite((word) => (words.includes(word) ? word : other))), words);

// Lists lose the words this client does not know.
const knownOnly = <const T extends readonly string[]>(words: T) =>
  open<T[number][]>(
    z.array(z.string()).check(z.overwrite((all) => all.filter((word) => words.includes(word)))),
    words,
  );

const permission = z.union([z.boolean(), z.object({ reason: z.string() })]);

export const mediumView = z.object({
  mediaId: z.string(),
  kind: known(mediaKinds, 'video'),
  title: z.string(),
  description: z.nullable(z.string()),
  /** The page of the medium, absolute, as it is shared. */
  url: z.string(),
  /** What an embed shows; null where the host has none. */
  embedUrl: z.nullable(z.string()),
  /** Who can open `url` without a guest link. */
  visibility: known(visibilities, 'private'),
  startsAt: z.nullable(time),
  endsAt: z.nullable(time),
  /** The live session is over. */
  ended: z.boolean(),
  /** Rises with everything that changes on the medium; an event names it. */
  revision: z.number(),
  permissions: z.object({
    share: permission,
    guestAccess: permission,
    invite: permission,
    moderate: permission,
  }),
  /** Null where guest access is not this person's to know. */
  guestAccess: z.nullable(
    z.object({
      enabled: z.boolean(),
      guestsIn: z.number(),
      /** How many links there are. */
      links: z.number(),
      /** How many links admit at this moment; 0 while guest access is off. */
      activeLinks: z.number(),
    }),
  ),
  /** Null where invites are not this person's to know. */
  invites: z.nullable(z.object({ all: z.number(), pending: z.number() })),
  /** How many wait to be let in; null where that is not this person's to know. */
  waiting: z.nullable(z.number()),
});
export type MediumView = z.infer<typeof mediumView>;

const terms = z.object({ version: z.number(), text: z.string() });
const fieldKinds = ['text', 'choice', 'tick'] as const;
const field = z.object({
  id: z.string(),
  label: z.string(),
  kind: known(fieldKinds, 'text'),
  required: z.boolean(),
  options: z.optional(z.array(z.string())),
});

export const expiryView = z.union([
  z.object({ kind: z.literal('at'), at: time }),
  z.object({ kind: z.enum(['never', 'session-end']) }),
]);

export const guestLinkStates = ['active', 'paused', 'not-yet', 'expired', 'used-up'] as const;

export const guestLinkView = z.object({
  id: guestLinkId,
  name: z.string(),
  /** The whole link, secret included: only who may manage guest access is given it. */
  url: z.string(),
  state: known(guestLinkStates, 'paused'),
  uses: z.number(),
  maxUses: z.nullable(z.number()),
  expiry: expiryView,
  startsAt: z.nullable(time),
  capabilities: knownOnly(capabilities),
  /** Whether an access code is asked; the code itself is never told. */
  hasAccessCode: z.boolean(),
  message: z.nullable(z.string()),
  terms: z.nullable(terms),
  fields: z.array(field),
  approval: z.boolean(),
  verifiesEmail: z.boolean(),
  domains: z.nullable(
    z.object({ rule: known(['allow', 'block'] as const, 'allow'), domains: z.array(z.string()) }),
  ),
  /** How many of its guests wait to be let in. */
  waiting: z.number(),
  /** Until when the address before this one still works; null if it does not. */
  previousValidUntil: z.nullable(time),
  lastUsedAt: z.nullable(time),
  createdAt: time,
  guestsIn: z.number(),
  revision: z.number(),
});
export type GuestLinkView = z.infer<typeof guestLinkView>;

export const guestLinkList = z.object({
  links: z.array(guestLinkView),
  limit: z.number(),
  enabled: z.boolean(),
  revision: z.number(),
  /** The server's now: a list is read by its clock, not by the device's. */
  now: time,
});
export type GuestLinkList = z.infer<typeof guestLinkList>;

export const participantView = z.object({
  id: participantId,
  name: z.string(),
  email: z.string(),
  role: known(roles, 'guest'),
  identity: known(identityGrades, 'typed'),
  /** By the id of the link's field. */
  answers: z.record(z.string(), z.string()),
  /** The version of the terms that was accepted; null where none were asked. */
  acceptedTerms: z.nullable(z.number()),
  /** Whether they still wait for the host. */
  waiting: z.boolean(),
  /** Whether a page of theirs is open. */
  present: z.boolean(),
  /** Whether the person who asks is this one. */
  isSelf: z.boolean(),
  /** Which roles they can be given; none where the role is not this person's to change. */
  assignableRoles: z.array(z.string()),
  /** Whether the person who asks may put them out. */
  removable: z.boolean(),
  /** Since when they are in, or wait. */
  admittedAt: time,
  endedAt: z.nullable(time),
  endReason: z.nullable(z.string()),
});
export type ParticipantView = z.infer<typeof participantView>;

export const participantPage = z.object({
  participants: z.array(participantView),
  /** Where the next page begins; null at the end. */
  next: z.nullable(z.string()),
  revision: z.number(),
});
export type ParticipantPage = z.infer<typeof participantPage>;

/** One thing that somebody did about a medium's guest access. */
export const historyEntry = z.object({
  id: z.string(),
  at: time,
  action: known(historyActions, 'changed'),
  /** Who did it; null where the host gives no name. */
  by: z.nullable(z.string()),
  /** The link or the guest it was done to, as named now; null where there is none, or its name is forgotten. */
  subject: z.nullable(z.string()),
});
export type HistoryEntry = z.infer<typeof historyEntry>;

export const historyPage = z.object({
  entries: z.array(historyEntry),
  /** Where the next page begins; null at the end. */
  next: z.nullable(z.string()),
});
export type HistoryPage = z.infer<typeof historyPage>;

/** When a live session is; `opensIn` counts from the answer, because a device's clock may be wrong. */
export const session = {
  startsAt: z.nullable(time),
  endsAt: z.nullable(time),
  /** Milliseconds until it begins; null where it has begun, or where there is nothing to wait for. */
  opensIn: z.nullable(z.number()),
};

/** How somebody proves to be the invited person. */
export const proofModes = ['code', 'typed', 'signed-in'] as const;
export type ProofMode = (typeof proofModes)[number];

/** What the holder of a true link sees before joining. */
export const linkView = z.object({
  /** Which kind of link it is. */
  link: known(['guest', 'invite'] as const, 'guest'),
  /** How the address is proven; null where it need not be. */
  proof: z.nullable(known(proofModes, 'code')),
  /** The host lets each guest in by hand. */
  approval: z.boolean(),
  mediaId: z.string(),
  kind: known(mediaKinds, 'video'),
  title: z.string(),
  description: z.nullable(z.string()),
  hostName: z.nullable(z.string()),
  ...session,
  message: z.nullable(z.string()),
  asksAccessCode: z.boolean(),
  terms: z.nullable(terms),
  fields: z.array(field),
});
export type LinkView = z.infer<typeof linkView>;

/** A calendar file (RFC 5545). */
export const calendarFile = z.object({ name: z.string(), text: z.string() });
export type CalendarFile = z.infer<typeof calendarFile>;

export const entry = z.object({
  /** The access pass: a JWT for the page's own server. */
  pass: z.string(),
  /** Milliseconds from now; relative, because a device's clock may be wrong. */
  expiresIn: z.number(),
  participantId,
  mediaId: z.string(),
  name: z.string(),
  email: z.string(),
  role: known(roles, 'guest'),
  /** None before a live session begins. */
  capabilities: z.array(z.string()),
  title: z.string(),
  description: z.nullable(z.string()),
  hostName: z.nullable(z.string()),
  ...session,
  answers: z.record(z.string(), z.string()),
  /** At renewal, of a guest: the code with which their link would refuse them, were they to leave and come back now. */
  noWayBack: z.optional(z.nullable(z.string())),
});
export type Entry = z.infer<typeof entry>;

/** An entry with the seat that renews it; given once, at admission. */
export const admission = z.extend(entry, { seat: z.string() });
export type Admission = z.infer<typeof admission>;

/** After RFC 7662: what a pass says, while it holds. */
export const introspection = z.object({
  active: z.boolean(),
  sub: z.optional(participantId),
  medium: z.optional(z.string()),
  role: z.optional(known(roles, 'guest')),
  capabilities: z.optional(z.array(z.string())),
});
export type Introspection = z.infer<typeof introspection>;

export const changeEvent = z.object({ medium: z.string(), revision: z.number() });
export type ChangeEvent = z.infer<typeof changeEvent>;

export const nothing = z.object({});
export type Nothing = z.infer<typeof nothing>;

export const problem = z.object({
  code: z.string(),
  status: z.number(),
  title: z.string(),
  detail: z.optional(z.string()),
  params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
  errors: z.optional(
    z.array(
      z.object({
        field: z.string(),
        code: z.string(),
        params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
      }),
    ),
  ),
});
export type Problem = z.infer<typeof problem>;
