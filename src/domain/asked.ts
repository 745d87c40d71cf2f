/** What is asked: strict, so that a field nobody knows is told and not lost. */
import * as z from 'zod/mini';
import { challengeId, time } from './ids.js';
import { longest, most } from './limits.js';
import { capabilities } from './media.js';
import { isTellable, isTyped, isVisible } from './text-rules.js';

// A name is one line of text that can be seen: no control characters, no direction overrides (they repaint the
// words around), no halves of characters (a database makes others of them).
export const line = (max: number) =>
  z
    .string()
    .check(
      z.refine(isVisible, { params: { code: 'REQUIRED' }, abort: true }),
      z.maxLength(max),
      z.regex(/^[^\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u),
    );
// A text of several lines keeps its line breaks and tabs.
export const text = (max: number) =>
  z.string().check(z.maxLength(max), z.regex(/^(?:[\t\n\r]|[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069])*$/u));
const instant = time.check(z.refine(isTellable, { params: { code: 'NOT_A_TIME' } }));
const whole = (max: number) => z.int().check(z.minimum(1), z.maximum(max));
export const secret = z.string().check(z.maxLength(longest.secret));

export const expiryDraft = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('never') }),
  z.strictObject({ kind: z.literal('days'), days: whole(most.days) }),
  z.strictObject({ kind: z.literal('at'), at: instant }),
  z.strictObject({ kind: z.literal('session-end') }),
]);
export type ExpiryDraft = z.infer<typeof expiryDraft>;

/** One more thing that a form asks: a line of text, one of several, or a box to tick. */
export const guestField = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,32}$/)),
  label: line(longest.label),
  kind: z.enum(['text', 'choice', 'tick']),
  required: z.boolean(),
  options: z.optional(z.array(line(longest.label)).check(z.maxLength(most.options))),
});
export type GuestField = z.infer<typeof guestField>;

const rules = {
  name: line(longest.name),
  maxUses: z.optional(z.nullable(whole(most.uses))),
  startsAt: z.optional(z.nullable(instant)),
  expiry: z.optional(expiryDraft),
  /** `view` is always among them. */
  capabilities: z.optional(z.array(z.enum(capabilities))),
  /** Null takes it away. */
  accessCode: z.optional(
    z.nullable(z.string().check(z.minLength(4), z.maxLength(longest.accessCode), z.regex(/^\P{Cs}*$/u))),
  ),
  message: z.optional(z.nullable(text(longest.message))),
  terms: z.optional(z.nullable(text(longest.terms))),
  fields: z.optional(z.array(guestField).check(z.maxLength(most.fields))),
  /** Each guest waits until the host lets them in. */
  approval: z.optional(z.boolean()),
  /** Each guest proves the address with a code. A rule about domains switches it on: a typed domain is theatre. */
  verifiesEmail: z.optional(z.boolean()),
  /** Null takes the rule away. */
  domains: z.optional(
    z.nullable(
      z.strictObject({
        rule: z.enum(['allow', 'block']),
        domains: z
          .array(z.string().check(z.maxLength(longest.domain)))
          .check(z.minLength(1), z.maxLength(most.domains)),
      }),
    ),
  ),
};

export const guestLinkDraft = z.strictObject(rules);
export type GuestLinkDraft = z.infer<typeof guestLinkDraft>;

/** What is not named stays as it is. */
const edit = { ...rules, name: z.optional(rules.name), paused: z.optional(z.boolean()) };
/** `revision` is the link's, as it was read: somebody else's change in between is told, not lost. */
export const guestLinkChange = z.strictObject({ ...edit, revision: z.int() });
export type GuestLinkChange = z.infer<typeof guestLinkChange>;
export type GuestLinkEdit = Omit<GuestLinkChange, 'revision'>;

/** A new address for a link; the old one goes on working for so many hours. */
export const replacement = z.strictObject({
  graceHours: z.int().check(z.minimum(0), z.maximum(most.graceHours)),
  revision: z.int(),
});
export type Replacement = z.infer<typeof replacement>;

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
  email: z
    .string()
    .check(z.refine(isTyped, { params: { code: 'REQUIRED' }, abort: true }), z.maxLength(longest.email)),
};
export const guestDetails = z.strictObject(guestFields);

/** `seat` is one this browser still holds: whoever has one comes back instead of being counted again. */
export const joinRequest = z.strictObject({
  secret,
  ...guestFields,
  seat: z.optional(secret),
  accessCode: z.optional(z.string().check(z.maxLength(longest.accessCode))),
  /** The version of the terms that were read and accepted. */
  acceptedTerms: z.optional(z.int()),
  /** Where the link asks for a proven address: the challenge of `prove`, and the code that was mailed. */
  challengeId: z.optional(challengeId),
  code: z.optional(z.string().check(z.maxLength(32))),
  /** By the id of the field; a ticked box answers `yes`. */
  answers: z.optional(z.record(z.string(), line(longest.answer))),
});
export type JoinRequest = z.infer<typeof joinRequest>;

export const seatRequest = z.strictObject({ seat: secret });
export type SeatRequest = z.infer<typeof seatRequest>;

/** Whose session it is: of who holds a link, or of who is in. Exactly one of the two. */
export const calendarQuestion = z.strictObject({ secret: z.optional(secret), seat: z.optional(secret) });
export type CalendarQuestion = z.infer<typeof calendarQuestion>;

export const passQuestion = z.strictObject({ pass: z.string().check(z.maxLength(4096)) });
export type PassQuestion = z.infer<typeof passQuestion>;
