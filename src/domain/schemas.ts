/**
 * The shapes of everything that crosses a boundary. Strict on what is asked, tolerant of what is
 * answered: an older client lives with a newer server. No transforms, so that both ends see the same.
 */
import * as z from 'zod/mini';
import { mediaKinds, roles } from './media.js';
import { identityGrades } from './participant.js';

// What crosses the boundary as a time: ISO 8601 with a zone.
const time = z.iso.datetime({ offset: true });
const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/));

export const guestLinkId = id.brand<'GuestLinkId'>();
export const participantId = id.brand<'ParticipantId'>();
export type GuestLinkId = z.infer<typeof guestLinkId>;
export type ParticipantId = z.infer<typeof participantId>;

// --- what is asked ---------------------------------------------------------------------------

/** The longest value a field takes, in UTF-16 units; forms use the same. */
export const longest = { name: 100, email: 254, secret: 200 } as const;
/** How many people a link can be limited to, and after how many days it can expire. */
export const most = { uses: 1_000_000, days: 3650 } as const;

// A name is one line of text: no control characters, no direction overrides (they repaint the words around).
const line = (max: number) =>
  z.string().check(
    z.refine((text) => text.trim() !== '', { params: { code: 'REQUIRED' }, abort: true }),
    z.maxLength(max),
    z.regex(/^[^\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u),
  );
const whole = (max: number) => z.int().check(z.minimum(1), z.maximum(max));
const secret = z.string().check(z.maxLength(longest.secret));

export const expiryDraft = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('never') }),
  z.strictObject({ kind: z.literal('days'), days: whole(most.days) }),
  z.strictObject({ kind: z.literal('at'), at: time }),
  z.strictObject({ kind: z.literal('session-end') }),
]);
export type ExpiryDraft = z.infer<typeof expiryDraft>;

export const guestLinkDraft = z.strictObject({
  name: line(longest.name),
  maxUses: z.optional(z.nullable(whole(most.uses))),
  expiry: z.optional(expiryDraft),
});
export type GuestLinkDraft = z.infer<typeof guestLinkDraft>;

/** `revision` is the link's, as it was read: somebody else's change in between is told, not lost. */
export const guestLinkChange = z.strictObject({ paused: z.boolean(), revision: z.int() });
export type GuestLinkChange = z.infer<typeof guestLinkChange>;

/** What becomes of guests who are in when access is switched off. */
export const guestAccessChange = z.strictObject({
  enabled: z.boolean(),
  guests: z.optional(z.enum(['stay', 'leave'])),
});
export type GuestAccessChange = z.infer<typeof guestAccessChange>;

export const removal = z.strictObject({ block: z.boolean() });
export type Removal = z.infer<typeof removal>;

export const linkQuestion = z.strictObject({ secret });
export type LinkQuestion = z.infer<typeof linkQuestion>;

/** What every guest types. */
const guestFields = {
  name: line(longest.name),
  email: z.string().check(
    z.refine((text) => text.trim() !== '', { params: { code: 'REQUIRED' }, abort: true }),
    z.maxLength(longest.email),
  ),
};
export const guestDetails = z.strictObject(guestFields);

/** `seat` is one this browser still holds: whoever has one comes back instead of being counted again. */
export const joinRequest = z.strictObject({ secret, ...guestFields, seat: z.optional(secret) });
export type JoinRequest = z.infer<typeof joinRequest>;

export const seatRequest = z.strictObject({ seat: secret });
export type SeatRequest = z.infer<typeof seatRequest>;

export const passQuestion = z.strictObject({ pass: z.string().check(z.maxLength(4096)) });
export type PassQuestion = z.infer<typeof passQuestion>;

// --- what is answered ------------------------------------------------------------------------

// A word that this client does not know yet becomes one it can show. (`z.catch` says the same, and
// brings three kilobytes of zod along.)
const known = <const T extends readonly string[]>(words: T, other: T[number]) =>
  z.string().check(z.overwrite((word) => (words.includes(word) ? word : other))) as unknown as z.ZodMiniType<
    T[number]
  >;

const permission = z.union([z.boolean(), z.object({ reason: z.string() })]);

export const mediumView = z.object({
  mediaId: z.string(),
  kind: known(mediaKinds, 'video'),
  title: z.string(),
  /** Rises with everything that changes on the medium; an event names it. */
  revision: z.number(),
  permissions: z.object({
    share: permission,
    guestAccess: permission,
    invite: permission,
    moderate: permission,
  }),
  /** Null where guest access is not this person's to know. */
  guestAccess: z.nullable(z.object({ enabled: z.boolean(), guestsIn: z.number() })),
});
export type MediumView = z.infer<typeof mediumView>;

export const guestLinkStates = ['active', 'paused', 'not-yet', 'expired', 'used-up'] as const;

export const guestLinkView = z.object({
  id: guestLinkId,
  name: z.string(),
  /** The whole link, secret included: only who may manage guest access is given it. */
  url: z.string(),
  state: known(guestLinkStates, 'paused'),
  uses: z.number(),
  maxUses: z.nullable(z.number()),
  expiry: z.union([
    z.object({ kind: z.literal('at'), at: time }),
    z.object({ kind: z.enum(['never', 'session-end']) }),
  ]),
  startsAt: z.nullable(time),
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

/** What the holder of a true link sees before joining. */
export const linkView = z.object({
  mediaId: z.string(),
  kind: known(mediaKinds, 'video'),
  title: z.string(),
  hostName: z.nullable(z.string()),
});
export type LinkView = z.infer<typeof linkView>;

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
  capabilities: z.array(z.string()),
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
