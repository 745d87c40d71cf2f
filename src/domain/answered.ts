/** What is answered: tolerant of what a newer server adds. */
import * as z from 'zod/mini';
import { guestLinkStates } from './admissibility.js';
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

export const guestLinkView = z.object({
  /** Of the link. */
  id: guestLinkId,
  /** As its owner named it; guests never see it. */
  name: z.string(),
  /** The whole link, secret included: only who may manage guest access is given it. Empty where the server has lost its key. */
  url: z.string(),
  /** Where it stands by itself, whatever the switch of the medium says. */
  state: known(guestLinkStates, 'paused'),
  /** How many people came in by it. */
  uses: z.number(),
  /** How many it admits; null for any number. */
  maxUses: z.nullable(z.number()),
  /** When it ends. */
  expiry: expiryView,
  /** From when on it admits; null for at once. */
  startsAt: z.nullable(time),
  /** What its guests may do. */
  capabilities: knownOnly(capabilities),
  /** Whether an access code is asked; the code itself is never told. */
  hasAccessCode: z.boolean(),
  /** Shown to who is about to join. */
  message: z.nullable(z.string()),
  /** What guests have to accept; null for nothing. */
  terms: z.nullable(terms),
  /** What is asked beside name and email. */
  fields: z.array(field),
  /** Whether each guest waits until the host lets them in. */
  approval: z.boolean(),
  /** Whether each guest proves the address with a mailed code. */
  verifiesEmail: z.boolean(),
  /** Whose addresses are admitted, or refused; null for everybody's. */
  domains: z.nullable(
    z.object({ rule: known(['allow', 'block'] as const, 'allow'), domains: z.array(z.string()) }),
  ),
  /** How many of its guests wait to be let in. */
  waiting: z.number(),
  /** Until when the address before this one still works; null if it does not. */
  previousValidUntil: z.nullable(time),
  /** When somebody last came in by it. */
  lastUsedAt: z.nullable(time),
  /** When it was made. */
  createdAt: time,
  /** How many of its guests are in at this moment. */
  guestsIn: z.number(),
  /** Of its rules: a change names the one that it was decided on. */
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
  /** Who it is. */
  id: participantId,
  /** As they typed it, or as it stands in the invite or at the host. */
  name: z.string(),
  /** The same. */
  email: z.string(),
  /** What they are in this session. */
  role: known(roles, 'guest'),
  /** By which guest link they came; null where by none. */
  linkId: z.optional(z.nullable(guestLinkId)),
  /** How sure it is who they are. */
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
  /** Which roles they can be given, of a guest `guest` as well; none where the role is not this person's to change. */
  assignableRoles: z.array(z.string()),
  /** Whether the person who asks may put them out. */
  removable: z.boolean(),
  /** Since when they are in, or wait. */
  admittedAt: time,
  /** Null while they are in. */
  endedAt: z.nullable(time),
  /** Why they are no longer in; null while they are. */
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
export const proofModes = [
  /** A code that is mailed to the invited address. */
  'code',
  /** Whoever has the link and types the invited address is taken at their word. */
  'typed',
  /** Signed in at the host's own site with the invited address, as `authenticate` tells it. */
  'signed-in',
] as const;
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
  /** Whether they came by a guest link and are nobody else by now: in whatever role, an invite makes more of them. */
  isGuest: z.optional(z.boolean()),
  /** None before a live session begins. */
  capabilities: z.array(z.string()),
  title: z.string(),
  description: z.nullable(z.string()),
  hostName: z.nullable(z.string()),
  ...session,
  answers: z.record(z.string(), z.string()),
  /** At renewal, of a guest in whatever role: the code with which their link would refuse them, were they to leave and come back now. */
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
  /** Of the error table. */
  code: z.string(),
  /** Of HTTP. */
  status: z.number(),
  /** What it means, to developers. */
  title: z.string(),
  /** What a developer may want to know of this one; never shown to a person. */
  detail: z.optional(z.string()),
  /** What a text needs to say, such as how long to wait. */
  params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
  /** What is wrong with which field. */
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
