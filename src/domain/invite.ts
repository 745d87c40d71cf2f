/** What becomes of one invite. Times in records are milliseconds since 1970, by the server's clock. */
import type { ErrorCode } from './errors.js';
import type { Expiry } from './guest-link.js';
import type { InviteRole } from './media.js';
import type { InviteId } from './schemas.js';

/** What became of the last mail about an invite. */
export const mailStates = [
  /** No mail was asked for. */
  'none',
  /** Waits to be sent, or to be tried again. */
  'queued',
  /** The receiving server has taken it. */
  'sent',
  /** The receiving server will not take it, it came back later, or it was tried for two days. */
  'failed',
] as const;
export type MailState = (typeof mailStates)[number];

/** An invite as it is kept: one for each address and medium, taken up again when somebody is invited again. */
export interface InviteRecord {
  readonly id: InviteId;
  readonly mediaId: string;
  /** As it is mailed; compared through `emailKey`. */
  readonly email: string;
  readonly emailKey: string;
  /** Empty where nobody gave them. */
  readonly firstName: string;
  readonly lastName: string;
  readonly role: InviteRole;
  /** Personal words of the host; null for none. */
  readonly message: string | null;
  /** Of the mail, as BCP 47 has it. */
  readonly locale: string;
  readonly expiry: Expiry;
  readonly createdAt: number;
  /** Where in its request it stood: those of one request share a moment, and keep their order by this. */
  readonly position: number;
  readonly invitedById: string;
  readonly invitedByName: string | null;
  readonly mail: MailState;
  readonly mailedAt: number | null;
  /** Why the mail failed, in the words of the receiving server; null where it did not. */
  readonly mailError: string | null;
  /** The person pressed *Continue*: nothing that merely fetches a URL does. */
  readonly openedAt: number | null;
  readonly acceptedAt: number | null;
  readonly declinedAt: number | null;
  readonly revokedAt: number | null;
  /** Too many wrong codes: somebody else may be guessing. */
  readonly lockedAt: number | null;
  /** Wrong codes since the invite was made or taken up again. */
  readonly failedTries: number;
  /** Which derivation key its secret comes from. */
  readonly kid: string;
  /** How often it was made anew; the secret of an earlier rotation is one of an invite that was taken back. */
  readonly rotation: number;
  /** Rises with each change of a rule (role, expiry, revoking, declining, locking), not with mail or joins. */
  readonly revision: number;
}

export const inviteStates = [
  /** Made; its mail is not sent yet, or none was asked for. */
  'pending',
  /** Its mail was taken by the receiving server. */
  'sent',
  /** Its mail could not be delivered. The link works all the same. */
  'failed',
  /** The person has opened the link and gone on from its first page. A mere visit is none. */
  'opened',
  /** The person has come in, and can come back. */
  'accepted',
  /** The person does not want it. */
  'declined',
  /** Its time is over, or that of the session it lasts as long as. */
  'expired',
  /** Who invites has taken it back. */
  'revoked',
  /** Twenty wrong codes were typed. Who is in stays in; inviting again makes a new link. */
  'locked',
] as const;
export type InviteState = (typeof inviteStates)[number];

/** Whether a mail with its link would be of any use to the person. */
export function isMailable({ state, blocked }: Invited): boolean {
  return !blocked && inviteRefusals[state] === undefined;
}

interface Invited {
  readonly state: InviteState;
  readonly blocked: boolean;
}

/** What the holder of its link is told; of other states nothing. */
export const inviteRefusals: Partial<Record<InviteState, ErrorCode>> = {
  revoked: 'INVITE_REVOKED',
  declined: 'INVITE_DECLINED',
  locked: 'INVITE_LOCKED',
  expired: 'INVITE_EXPIRED',
};
