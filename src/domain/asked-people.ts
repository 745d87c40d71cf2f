/** What is asked about invited people and those in a session: strict, as in asked.ts. */
import * as z from 'zod/mini';
import { expiryDraft, joinRequest, line, secret, text } from './asked.js';
import { challengeId, inviteId, participantId } from './ids.js';
import { inviteFilters } from './invite-list.js';
import { inviteOrders, peopleGroups } from './invite-ports.js';
import { longest, mostAtOnce } from './limits.js';
import { inviteRoles, roles } from './media.js';
import { isTyped } from './text-rules.js';

const email = z
  .string()
  .check(z.refine(isTyped, { params: { code: 'REQUIRED' }, abort: true }), z.maxLength(longest.email));
const role = z.enum(inviteRoles);
// A name that is not known is empty, not missing.
const givenName = z.union([z.literal(''), line(longest.name)]);

export const inviteDraft = z.strictObject({
  email,
  firstName: z.optional(givenName),
  lastName: z.optional(givenName),
  role,
});
export type InviteDraft = z.infer<typeof inviteDraft>;

/** Many people at once, who share all but who they are and their role. */
export const inviteRequest = z.strictObject({
  invites: z.array(inviteDraft).check(z.minLength(1), z.maxLength(mostAtOnce.invites)),
  /** Whether each of them is mailed their link. */
  mail: z.boolean(),
  /** Takes back blocks of these addresses; without it who is blocked is refused. Default: `false`. */
  unblock: z.optional(z.boolean()),
  /** Says what would become of each, and changes nothing. Default: `false`. */
  dryRun: z.optional(z.boolean()),
  message: z.optional(z.nullable(text(longest.message))),
  expiry: z.optional(expiryDraft),
  /** Of the mail, as BCP 47 has it. Default: `en`. */
  locale: z.optional(z.string().check(z.regex(/^[A-Za-z0-9-]{2,35}$/))),
});
export type InviteRequest = z.infer<typeof inviteRequest>;

const ids = z.array(inviteId).check(z.minLength(1), z.maxLength(mostAtOnce.ids));

/** What is not named stays as it is. */
export const inviteChange = z.strictObject({
  ids,
  role: z.optional(role),
  expiry: z.optional(expiryDraft),
  /** True takes the invites back, and puts out who is in by them; false undoes it: the same links hold again. */
  revoked: z.optional(z.boolean()),
  /** Takes back a block of their addresses, which lets nobody in; goes with no other change. */
  blocked: z.optional(z.literal(false)),
});
export type InviteChange = z.infer<typeof inviteChange>;

export const invitesNamed = z.strictObject({ ids });
export type InvitesNamed = z.infer<typeof invitesNamed>;

/** The beginning of a name or an address of people the host knows. */
export const peopleSearch = z.strictObject({ text: z.string().check(z.maxLength(longest.email)) });
export type PeopleSearch = z.infer<typeof peopleSearch>;

// Of addresses and names: in a body, where no log of addresses keeps it. What nobody is called finds nobody.
const search = z.string();

/** Invites by the beginning of the address or of a name; beside the search as in a list without one. */
export const inviteSearch = z.strictObject({
  search,
  filter: z.optional(z.enum(inviteFilters)),
  order: z.optional(z.enum(inviteOrders)),
  after: z.optional(inviteId),
});
export type InviteSearch = z.infer<typeof inviteSearch>;

export const inviteCountSearch = z.strictObject({ search });
export type InviteCountSearch = z.infer<typeof inviteCountSearch>;

/** People of a session by the beginning of their name or address. */
export const participantSearch = z.strictObject({
  search,
  group: z.optional(z.enum(peopleGroups)),
  after: z.optional(participantId),
});
export type ParticipantSearch = z.infer<typeof participantSearch>;

/** Everything an invite would be, to see what it would do before it is sent. */
export const invitePreview = z.strictObject({
  invite: inviteDraft,
  message: inviteRequest.shape.message,
  expiry: inviteRequest.shape.expiry,
  locale: inviteRequest.shape.locale,
});
export type InvitePreview = z.infer<typeof invitePreview>;

/** Asks for a code to the address. For an invite, whether it is the invited one is not told. */
export const proofRequest = z.strictObject({
  secret,
  email,
  /** Of a guest link that asks for one: without it nothing is mailed. */
  accessCode: joinRequest.shape.accessCode,
  /** What was answered to the same request before: where its code still holds, none is mailed and it goes on. */
  challengeId: z.optional(challengeId),
  /** Of the mail with the code; that for an invite is in the language of the invite. Default: `en`. */
  locale: inviteRequest.shape.locale,
});
export type ProofRequest = z.infer<typeof proofRequest>;

const proof = {
  challengeId: z.optional(challengeId),
  code: z.optional(z.string().check(z.maxLength(32))),
};

/**
 * `email`: may be missing where the page's own sign-in is the proof. `seat`: one of this browser; a guest who is
 * in becomes the invited person.
 */
export const acceptance = z.strictObject({
  secret,
  email: z.optional(email),
  ...proof,
  seat: z.optional(secret),
});
export type Acceptance = z.infer<typeof acceptance>;

/**
 * The address has to be the invited one; whether it was is not told. Once somebody has come in by the invite it takes
 * more: their `seat`, or what proves the address for `accept`.
 */
export const declination = z.strictObject({ secret, email, ...proof, seat: z.optional(secret) });
export type Declination = z.infer<typeof declination>;

export const waitingDecision = z.strictObject({
  ids: z.array(participantId).check(z.minLength(1), z.maxLength(mostAtOnce.ids)),
  admit: z.boolean(),
});
export type WaitingDecision = z.infer<typeof waitingDecision>;

/** `guest`: of who came by a guest link, what it grants again. */
export const participantChange = z.strictObject({ role: z.enum(roles) });
export type ParticipantChange = z.infer<typeof participantChange>;
