/** What is asked about invited people and those in a session: strict, as in asked.ts. */
import * as v from 'valibot';
import { email, expiryDraft, line, longest, secret, text } from './asked.js';
import { challengeId, inviteId, participantId } from './ids.js';
import { inviteRoles } from './media.js';

/** The most that one request carries: invites that are made, ids that something is done to. */
export const mostAtOnce = { invites: 100, ids: 500 } as const;

const role = v.picklist(inviteRoles);
// A name that is not known is empty, not missing.
const givenName = v.union([v.literal(''), line(longest.name)]);

export const inviteDraft = v.strictObject({
  email,
  firstName: v.optional(givenName),
  lastName: v.optional(givenName),
  role,
});
export type InviteDraft = v.InferOutput<typeof inviteDraft>;

/** Many people at once, who share all but who they are and their role. */
export const inviteRequest = v.strictObject({
  invites: v.pipe(v.array(inviteDraft), v.minLength(1), v.maxLength(mostAtOnce.invites)),
  /** Whether each of them is mailed their link. */
  mail: v.boolean(),
  message: v.optional(v.nullable(text(longest.message))),
  expiry: v.optional(expiryDraft),
  /** Of the mail, as BCP 47 has it. Default: `en`. */
  locale: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{2,35}$/))),
});
export type InviteRequest = v.InferOutput<typeof inviteRequest>;

const ids = v.pipe(v.array(inviteId), v.minLength(1), v.maxLength(mostAtOnce.ids));

/** What is not named stays as it is. */
export const inviteChange = v.strictObject({
  ids,
  role: v.optional(role),
  expiry: v.optional(expiryDraft),
  /** True takes the invites back, and puts out who is in by them; false undoes it: the same links hold again. */
  revoked: v.optional(v.boolean()),
});
export type InviteChange = v.InferOutput<typeof inviteChange>;

export const invitesNamed = v.strictObject({ ids });
export type InvitesNamed = v.InferOutput<typeof invitesNamed>;

/** The beginning of a name or an address of people the host knows. */
export const peopleSearch = v.strictObject({ text: v.pipe(v.string(), v.maxLength(longest.email)) });
export type PeopleSearch = v.InferOutput<typeof peopleSearch>;

/** Everything an invite would be, to see what it would do before it is sent. */
export const invitePreview = v.strictObject({
  invite: inviteDraft,
  message: inviteRequest.entries.message,
  expiry: inviteRequest.entries.expiry,
  locale: inviteRequest.entries.locale,
});
export type InvitePreview = v.InferOutput<typeof invitePreview>;

/** Asks for a code to the address. For an invite, whether it is the invited one is not told. */
export const proofRequest = v.strictObject({ secret, email });
export type ProofRequest = v.InferOutput<typeof proofRequest>;

const proof = {
  challengeId: v.optional(challengeId),
  code: v.optional(v.pipe(v.string(), v.maxLength(32))),
};

/** `seat`: one of this browser. A guest who is in becomes the invited person. */
export const acceptance = v.strictObject({ secret, email, ...proof, seat: v.optional(secret) });
export type Acceptance = v.InferOutput<typeof acceptance>;

/** The address has to be the invited one; whether it was is not told. */
export const declination = v.strictObject({ secret, email });
export type Declination = v.InferOutput<typeof declination>;

export const waitingDecision = v.strictObject({
  ids: v.pipe(v.array(participantId), v.minLength(1), v.maxLength(mostAtOnce.ids)),
  admit: v.boolean(),
});
export type WaitingDecision = v.InferOutput<typeof waitingDecision>;

export const participantChange = v.strictObject({ role });
export type ParticipantChange = v.InferOutput<typeof participantChange>;
