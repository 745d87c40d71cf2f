/** What is asked: strict, so that a field nobody knows is told and not lost. */
import * as v from 'valibot';
import { challengeId, time } from './ids.js';
import { capabilities } from './media.js';

/** The longest value a field takes, in UTF-16 units; forms use the same. */
export const longest = {
  name: 100,
  email: 254,
  secret: 200,
  accessCode: 64,
  message: 1000,
  terms: 10_000,
  label: 120,
  answer: 500,
  domain: 253,
} as const;
/** The most that can be asked for: people of a link, days until it expires, further fields of a form, … */
export const most = {
  uses: 1_000_000,
  days: 3650,
  fields: 10,
  options: 20,
  graceHours: 720,
  domains: 50,
} as const;

const isVisible = (text: string) => /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text);
const notBlank = (isText: (text: string) => boolean) =>
  v.pipe(v.string(), v.check(isText, 'REQUIRED'), v.metadata({ minLength: 1, allOf: [{ pattern: '\\S' }] }));
// A name is one line of text that can be seen: no control characters, no direction overrides (they repaint the
// words around), no halves of characters (a database makes others of them).
export const line = (max: number) =>
  v.pipe(
    notBlank(isVisible),
    v.maxLength(max),
    v.regex(/^[^\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u),
  );
// A text of several lines keeps its line breaks and tabs.
export const text = (max: number) =>
  v.pipe(v.string(), v.maxLength(max), v.regex(/^(?:[\t\n\r]|[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069])*$/u));
// A time that can be told again: in another zone, the first and the last hours of what can be written are in none.
const [firstYear, lastYear] = [Date.parse('0000-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59.999Z')];
const instant = v.pipe(
  time,
  v.check((text) => Date.parse(text) >= firstYear && Date.parse(text) <= lastYear, 'NOT_A_TIME'),
);
const integer = v.pipe(v.number(), v.integer());
const whole = (max: number) => v.pipe(integer, v.minValue(1), v.maxValue(max));
export const secret = v.pipe(v.string(), v.maxLength(longest.secret));

export const expiryDraft = v.variant('kind', [
  v.strictObject({ kind: v.literal('never') }),
  v.strictObject({ kind: v.literal('days'), days: whole(most.days) }),
  v.strictObject({ kind: v.literal('at'), at: instant }),
  v.strictObject({ kind: v.literal('session-end') }),
]);
export type ExpiryDraft = v.InferOutput<typeof expiryDraft>;

/** One more thing that a form asks: a line of text, one of several, or a box to tick. */
export const guestField = v.strictObject({
  // Answers are by id, and Valibot keeps nothing under these two: every object has something of the kind.
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,32}$/), v.notValues(['constructor', 'prototype'])),
  label: line(longest.label),
  kind: v.picklist(['text', 'choice', 'tick']),
  required: v.boolean(),
  options: v.optional(v.pipe(v.array(line(longest.label)), v.maxLength(most.options))),
});
export type GuestField = v.InferOutput<typeof guestField>;

const rules = {
  name: line(longest.name),
  maxUses: v.optional(v.nullable(whole(most.uses))),
  startsAt: v.optional(v.nullable(instant)),
  expiry: v.optional(expiryDraft),
  /** `view` is always among them. */
  capabilities: v.optional(v.array(v.picklist(capabilities))),
  /** Null takes it away. */
  accessCode: v.optional(
    v.nullable(v.pipe(v.string(), v.minLength(4), v.maxLength(longest.accessCode), v.regex(/^\P{Cs}*$/u))),
  ),
  message: v.optional(v.nullable(text(longest.message))),
  terms: v.optional(v.nullable(text(longest.terms))),
  fields: v.optional(v.pipe(v.array(guestField), v.maxLength(most.fields))),
  /** Each guest waits until the host lets them in. */
  approval: v.optional(v.boolean()),
  /** Each guest proves the address with a code. A rule about domains switches it on: a typed domain is theatre. */
  verifiesEmail: v.optional(v.boolean()),
  /** Null takes the rule away. */
  domains: v.optional(
    v.nullable(
      v.strictObject({
        rule: v.picklist(['allow', 'block']),
        domains: v.pipe(
          v.array(v.pipe(v.string(), v.maxLength(longest.domain))),
          v.minLength(1),
          v.maxLength(most.domains),
        ),
      }),
    ),
  ),
};

export const guestLinkDraft = v.strictObject(rules);
export type GuestLinkDraft = v.InferOutput<typeof guestLinkDraft>;

/** What is not named stays as it is. */
const edit = { ...rules, name: v.optional(rules.name), paused: v.optional(v.boolean()) };
/** `revision` is the link's, as it was read: somebody else's change in between is told, not lost. */
export const guestLinkChange = v.strictObject({ ...edit, revision: integer });
export type GuestLinkChange = v.InferOutput<typeof guestLinkChange>;
export type GuestLinkEdit = Omit<GuestLinkChange, 'revision'>;

/** A new address for a link; the old one goes on working for so many hours. */
export const replacement = v.strictObject({
  graceHours: v.pipe(integer, v.minValue(0), v.maxValue(most.graceHours)),
  revision: integer,
});
export type Replacement = v.InferOutput<typeof replacement>;

/** What becomes of guests who are in when access is switched off. */
export const guestAccessChange = v.strictObject({
  enabled: v.boolean(),
  guests: v.optional(v.picklist(['stay', 'leave'])),
});
export type GuestAccessChange = v.InferOutput<typeof guestAccessChange>;

export const removal = v.strictObject({ block: v.boolean() });
export type Removal = v.InferOutput<typeof removal>;

export const linkQuestion = v.strictObject({ secret });
export type LinkQuestion = v.InferOutput<typeof linkQuestion>;

export const email = v.pipe(
  notBlank((typed) => typed.trim() !== ''),
  v.maxLength(longest.email),
);

/** What every guest types. */
const guestFields = { name: line(longest.name), email };
export const guestDetails = v.strictObject(guestFields);

/** `seat` is one this browser still holds: whoever has one comes back instead of being counted again. */
export const joinRequest = v.strictObject({
  secret,
  ...guestFields,
  seat: v.optional(secret),
  accessCode: v.optional(v.pipe(v.string(), v.maxLength(longest.accessCode))),
  /** The version of the terms that were read and accepted. */
  acceptedTerms: v.optional(integer),
  /** Where the link asks for a proven address: the challenge of `prove`, and the code that was mailed. */
  challengeId: v.optional(challengeId),
  code: v.optional(v.pipe(v.string(), v.maxLength(32))),
  /** By the id of the field; a ticked box answers `yes`. */
  answers: v.optional(v.record(v.string(), line(longest.answer))),
});
export type JoinRequest = v.InferOutput<typeof joinRequest>;

export const seatRequest = v.strictObject({ seat: secret });
export type SeatRequest = v.InferOutput<typeof seatRequest>;

/** Whose session it is: of who holds a link, or of who is in. Exactly one of the two. */
export const calendarQuestion = v.strictObject({ secret: v.optional(secret), seat: v.optional(secret) });
export type CalendarQuestion = v.InferOutput<typeof calendarQuestion>;

export const passQuestion = v.strictObject({ pass: v.pipe(v.string(), v.maxLength(4096)) });
export type PassQuestion = v.InferOutput<typeof passQuestion>;
