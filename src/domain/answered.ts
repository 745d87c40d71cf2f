/** What is answered: tolerant of what a newer server adds. */
import * as v from 'valibot';
import { guestLinkId, participantId, time } from './ids.js';
import { capabilities, mediaKinds, roles, visibilities } from './media.js';
import { historyActions } from './history.js';
import { identityGrades } from './participant.js';

// The contract's description names the words of this version. A word that this client does not know yet becomes
// one it can show.
export const known = <const T extends readonly string[]>(words: T, other: T[number]) =>
  v.pipe(
    v.string(),
    v.metadata({ enum: words }),
    v.transform((word): T[number] => (words.includes(word) ? word : other)),
  );

// Lists lose the words this client does not know.
const knownOnly = <const T extends readonly string[]>(words: T) =>
  v.pipe(
    v.array(v.string()),
    v.metadata({ items: { type: 'string', enum: words } }),
    v.transform((all): T[number][] => all.filter((word) => words.includes(word))),
  );

const permission = v.union([v.boolean(), v.object({ reason: v.string() })]);

export const mediumView = v.object({
  mediaId: v.string(),
  kind: known(mediaKinds, 'video'),
  title: v.string(),
  description: v.nullable(v.string()),
  /** The page of the medium, absolute, as it is shared. */
  url: v.string(),
  /** What an embed shows; null where the host has none. */
  embedUrl: v.nullable(v.string()),
  /** Who can open `url` without a guest link. */
  visibility: known(visibilities, 'private'),
  startsAt: v.nullable(time),
  endsAt: v.nullable(time),
  /** The live session is over. */
  ended: v.boolean(),
  /** Rises with everything that changes on the medium; an event names it. */
  revision: v.number(),
  permissions: v.object({
    share: permission,
    guestAccess: permission,
    invite: permission,
    moderate: permission,
  }),
  /** Null where guest access is not this person's to know. */
  guestAccess: v.nullable(
    v.object({
      enabled: v.boolean(),
      guestsIn: v.number(),
      /** How many links admit at this moment; 0 while guest access is off. */
      activeLinks: v.number(),
    }),
  ),
  /** Null where invites are not this person's to know. */
  invites: v.nullable(v.object({ all: v.number(), pending: v.number() })),
  /** How many wait to be let in; null where that is not this person's to know. */
  waiting: v.nullable(v.number()),
});
export type MediumView = v.InferOutput<typeof mediumView>;

const terms = v.object({ version: v.number(), text: v.string() });
const fieldKinds = ['text', 'choice', 'tick'] as const;
const field = v.object({
  id: v.string(),
  label: v.string(),
  kind: known(fieldKinds, 'text'),
  required: v.boolean(),
  options: v.optional(v.array(v.string())),
});

export const expiryView = v.union([
  v.object({ kind: v.literal('at'), at: time }),
  v.object({ kind: v.picklist(['never', 'session-end']) }),
]);

export const guestLinkStates = ['active', 'paused', 'not-yet', 'expired', 'used-up'] as const;

export const guestLinkView = v.object({
  id: guestLinkId,
  name: v.string(),
  /** The whole link, secret included: only who may manage guest access is given it. */
  url: v.string(),
  state: known(guestLinkStates, 'paused'),
  uses: v.number(),
  maxUses: v.nullable(v.number()),
  expiry: expiryView,
  startsAt: v.nullable(time),
  capabilities: knownOnly(capabilities),
  /** Whether an access code is asked; the code itself is never told. */
  hasAccessCode: v.boolean(),
  message: v.nullable(v.string()),
  terms: v.nullable(terms),
  fields: v.array(field),
  approval: v.boolean(),
  verifiesEmail: v.boolean(),
  domains: v.nullable(
    v.object({ rule: known(['allow', 'block'] as const, 'allow'), domains: v.array(v.string()) }),
  ),
  /** How many of its guests wait to be let in. */
  waiting: v.number(),
  /** Until when the address before this one still works; null if it does not. */
  previousValidUntil: v.nullable(time),
  lastUsedAt: v.nullable(time),
  createdAt: time,
  guestsIn: v.number(),
  revision: v.number(),
});
export type GuestLinkView = v.InferOutput<typeof guestLinkView>;

export const guestLinkList = v.object({
  links: v.array(guestLinkView),
  limit: v.number(),
  enabled: v.boolean(),
  revision: v.number(),
  /** The server's now: a list is read by its clock, not by the device's. */
  now: time,
});
export type GuestLinkList = v.InferOutput<typeof guestLinkList>;

export const participantView = v.object({
  id: participantId,
  name: v.string(),
  email: v.string(),
  role: known(roles, 'guest'),
  identity: known(identityGrades, 'typed'),
  /** By the id of the link's field. */
  answers: v.record(v.string(), v.string()),
  /** The version of the terms that was accepted; null where none were asked. */
  acceptedTerms: v.nullable(v.number()),
  /** Whether they still wait for the host. */
  waiting: v.boolean(),
  /** Whether a page of theirs is open. */
  present: v.boolean(),
  /** Whether the person who asks is this one. */
  isSelf: v.boolean(),
  /** Which roles they can be given; none where the role is not this person's to change. */
  assignableRoles: v.array(v.string()),
  /** Since when they are in, or wait. */
  admittedAt: time,
  endedAt: v.nullable(time),
  endReason: v.nullable(v.string()),
});
export type ParticipantView = v.InferOutput<typeof participantView>;

export const participantPage = v.object({
  participants: v.array(participantView),
  /** Where the next page begins; null at the end. */
  next: v.nullable(v.string()),
  revision: v.number(),
});
export type ParticipantPage = v.InferOutput<typeof participantPage>;

/** One thing that somebody did about a medium's guest access. */
export const historyEntry = v.object({
  id: v.string(),
  at: time,
  action: known(historyActions, 'changed'),
  /** Who did it; null where the host gives no name. */
  by: v.nullable(v.string()),
  /** The link or the guest it was done to, as named now; null where there is none, or its name is forgotten. */
  subject: v.nullable(v.string()),
});
export type HistoryEntry = v.InferOutput<typeof historyEntry>;

export const historyPage = v.object({
  entries: v.array(historyEntry),
  /** Where the next page begins; null at the end. */
  next: v.nullable(v.string()),
});
export type HistoryPage = v.InferOutput<typeof historyPage>;

/** When a live session is; `opensIn` counts from the answer, because a device's clock may be wrong. */
export const session = {
  startsAt: v.nullable(time),
  endsAt: v.nullable(time),
  /** Milliseconds until it begins; null where it has begun, or where there is nothing to wait for. */
  opensIn: v.nullable(v.number()),
};

/** How somebody proves to be the invited person. */
export const proofModes = ['code', 'typed', 'signed-in'] as const;
export type ProofMode = (typeof proofModes)[number];

/** What the holder of a true link sees before joining. */
export const linkView = v.object({
  /** Which kind of link it is. */
  link: known(['guest', 'invite'] as const, 'guest'),
  /** How the address is proven; null where it need not be. */
  proof: v.nullable(known(proofModes, 'code')),
  /** The host lets each guest in by hand. */
  approval: v.boolean(),
  mediaId: v.string(),
  kind: known(mediaKinds, 'video'),
  title: v.string(),
  description: v.nullable(v.string()),
  hostName: v.nullable(v.string()),
  ...session,
  message: v.nullable(v.string()),
  asksAccessCode: v.boolean(),
  terms: v.nullable(terms),
  fields: v.array(field),
});
export type LinkView = v.InferOutput<typeof linkView>;

/** A calendar file (RFC 5545). */
export const calendarFile = v.object({ name: v.string(), text: v.string() });
export type CalendarFile = v.InferOutput<typeof calendarFile>;

export const entry = v.object({
  /** The access pass: a JWT for the page's own server. */
  pass: v.string(),
  /** Milliseconds from now; relative, because a device's clock may be wrong. */
  expiresIn: v.number(),
  participantId,
  mediaId: v.string(),
  name: v.string(),
  email: v.string(),
  role: known(roles, 'guest'),
  /** None before a live session begins. */
  capabilities: v.array(v.string()),
  title: v.string(),
  description: v.nullable(v.string()),
  hostName: v.nullable(v.string()),
  ...session,
  answers: v.record(v.string(), v.string()),
});
export type Entry = v.InferOutput<typeof entry>;

/** An entry with the seat that renews it; given once, at admission. */
export const admission = v.object({ ...entry.entries, seat: v.string() });
export type Admission = v.InferOutput<typeof admission>;

/** After RFC 7662: what a pass says, while it holds. */
export const introspection = v.object({
  active: v.boolean(),
  sub: v.optional(participantId),
  medium: v.optional(v.string()),
  role: v.optional(known(roles, 'guest')),
  capabilities: v.optional(v.array(v.string())),
});
export type Introspection = v.InferOutput<typeof introspection>;

export const changeEvent = v.object({ medium: v.string(), revision: v.number() });
export type ChangeEvent = v.InferOutput<typeof changeEvent>;

export const nothing = v.object({});
export type Nothing = object;

export const problem = v.object({
  code: v.string(),
  status: v.number(),
  title: v.string(),
  params: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
  errors: v.optional(
    v.array(
      v.object({
        field: v.string(),
        code: v.string(),
        params: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
      }),
    ),
  ),
});
export type Problem = v.InferOutput<typeof problem>;
