/** What is done to one invite: made, made anew, changed, taken back, restored, declined, mailed. */
import { SharingError, type FieldError } from './errors.js';
import { resolveExpiry, textOf, type Expiry } from './guest-link.js';
import type { HistoryAction, HistoryNote } from './history.js';
import { isMailable, type InviteRecord } from './invite.js';
import { inviteState } from './kept-invites.js';
import { wrongTimes } from './link-rules.js';
import type { MailResult } from './mail.js';
import { isLive as isLiveKind, type Media } from './media.js';
import { rolesFor } from './media-rights.js';
import type { Secrets } from './ports.js';
import type { ExpiryDraft, InviteChange, InviteDraft, InviteId, InviteRequest } from './schemas.js';

export interface NewInvite {
  readonly id: InviteId;
  readonly kid: string;
  readonly media: Media;
  readonly draft: InviteDraft;
  /** As `parseEmailAddress` and `emailKey` have it. */
  readonly email: string;
  readonly emailKey: string;
  readonly shared: Omit<InviteRequest, 'invites'>;
  readonly by: { readonly id: string; readonly name: string | null };
  /** The invite of the address that has ended; its row is taken up again, its old link stays dead. */
  readonly before: InviteRecord | null;
  /** In the request. */
  readonly position: number;
  readonly now: number;
}

export function newInvite({
  id,
  kid,
  media,
  draft,
  email,
  emailKey,
  shared,
  by,
  before,
  position,
  now,
}: NewInvite): InviteRecord {
  return {
    id,
    mediaId: media.id,
    email,
    emailKey,
    firstName: nameOf(draft.firstName) || (before?.firstName ?? ''),
    lastName: nameOf(draft.lastName) || (before?.lastName ?? ''),
    role: draft.role,
    message: textOf(shared.message),
    locale: shared.locale ?? 'en',
    expiry: resolveExpiry(shared.expiry ?? { kind: 'never' }, now),
    createdAt: now,
    position,
    invitedById: by.id,
    invitedByName: by.name,
    mail: shared.mail ? 'queued' : 'none',
    mailedAt: null,
    mailError: null,
    openedAt: null,
    acceptedAt: null,
    declinedAt: null,
    revokedAt: null,
    lockedAt: null,
    failedTries: 0,
    kid,
    rotation: before === null ? 0 : before.rotation + 1,
    revision: before === null ? 1 : before.revision + 1,
  };
}

const nameOf = (typed: string | undefined): string => typed?.trim().normalize('NFC') ?? '';

/** What the shapes alone cannot say of how long invites last. */
export function requireExpiry(expiry: ExpiryDraft | undefined, media: Media, now: number): void {
  if (expiry === undefined) return;
  const fields: FieldError[] = [];
  if (expiry.kind === 'session-end' && !isLiveKind(media.kind)) {
    fields.push({ field: 'expiry.kind', code: 'NOT_ALLOWED' });
  }
  const resolved = resolveExpiry(expiry, now);
  const endsAt = resolved.kind === 'at' ? resolved.at : null;
  fields.push(...wrongTimes({ startsAt: null, endsAt }, null, now));
  if (fields.length > 0) throw new SharingError('INVALID_INPUT', { fields });
}

/** A role that this kind of medium does not have is nobody's. */
export function requireRole(role: InviteRecord['role'] | undefined, media: Media): void {
  if (role === undefined || rolesFor(media.kind).includes(role)) return;
  throw new SharingError('INVALID_INPUT', { fields: [{ field: 'role', code: 'NOT_ALLOWED' }] });
}

/** The invite after a change, itself where that is the same, or null where it is not what the change needs (any more). */
export function changedInvite(
  invite: InviteRecord,
  change: Omit<InviteChange, 'ids'>,
  media: Media,
  now: number,
): InviteRecord | null {
  const { role, expiry, revoked } = change;
  const state = inviteState(invite, media, now);
  // A restored invite holds again; one that was declined or locked has to be made anew.
  if (revoked !== undefined ? revoked === (state === 'revoked') : !isChangeable(state)) return null;
  const changed = {
    ...invite,
    role: role ?? invite.role,
    expiry: expiry === undefined ? invite.expiry : resolveExpiry(expiry, now),
    revokedAt: revoked === undefined ? invite.revokedAt : revoked ? now : null,
  };
  if (JSON.stringify(changed) === JSON.stringify(invite)) return invite;
  return { ...changed, revision: invite.revision + 1 };
}

const isChangeable = (state: string): boolean => !['revoked', 'declined', 'locked'].includes(state);

/** With a link of the present key where that of its own is lost: the old one opens nothing any more. */
export function withKey(invite: InviteRecord, { knows, currentKid }: Secrets): InviteRecord {
  return knows(invite.kid) ? invite : { ...invite, kid: currentKid, rotation: invite.rotation + 1 };
}

/** The invite with its mail on the way again, or null where nobody could use it. */
export function resentInvite(
  invite: InviteRecord,
  { media, blocked, now }: { readonly media: Media; readonly blocked: boolean; readonly now: number },
): InviteRecord | null {
  if (!isMailable({ state: inviteState(invite, media, now), blocked })) return null;
  return { ...invite, mail: 'queued', mailError: null, revision: invite.revision + 1 };
}

export function declinedInvite(invite: InviteRecord, now: number): InviteRecord {
  return { ...invite, declinedAt: now, revision: invite.revision + 1 };
}

/** When an invite came to the state it is in. */
export function stateAt(invite: InviteRecord, media: Pick<Media, 'ended' | 'endsAt'>, now: number): number {
  const ended = invite.expiry.kind === 'at' ? invite.expiry.at : Date.parse(media.endsAt ?? '') || now;
  const times = {
    pending: invite.createdAt,
    sent: invite.mailedAt,
    failed: invite.mailedAt,
    opened: invite.openedAt,
    accepted: invite.acceptedAt,
    declined: invite.declinedAt,
    expired: ended,
    revoked: invite.revokedAt,
    locked: invite.lockedAt,
  };
  return times[inviteState(invite, media, now)] ?? invite.createdAt;
}

/** Milliseconds since 1970; null where nothing but the host ends it. */
export function expiresAt(expiry: Expiry): number | null {
  return expiry.kind === 'at' ? expiry.at : null;
}

/** What rules say of an invite, over what joins and mail have written meanwhile. */
export function ruledInvite(invite: InviteRecord, now: InviteRecord): InviteRecord {
  const { openedAt, acceptedAt, failedTries } = now;
  const { mail, mailedAt, mailError } = invite.mail === 'queued' ? invite : now;
  return { ...invite, openedAt, acceptedAt, failedTries, mail, mailedAt, mailError };
}

/** What a mail's end says of its invite; what nobody wanted any more says nothing. */
export function mailOutcome(
  result: MailResult,
): Partial<Pick<InviteRecord, 'mail' | 'mailedAt' | 'mailError'>> {
  if (result.outcome === 'sent') return { mail: 'sent', mailedAt: result.at, mailError: null };
  if (result.outcome === 'failed') return { mail: 'failed', mailedAt: result.at, mailError: result.error };
  // It waits and says why.
  return result.outcome === 'again' ? { mailError: result.error } : {};
}

/** Told in the medium's history when guesses lock an invite. */
export function lockNote({ id }: InviteRecord, now: number): HistoryNote {
  return {
    action: 'invite-locked',
    at: now,
    actorId: '',
    actorName: null,
    linkId: null,
    participantId: null,
    inviteId: id,
    count: null,
  };
}

/** How the history names a change. */
export function changeAction({ revoked }: Omit<InviteChange, 'ids'>): HistoryAction {
  if (revoked === undefined) return 'invite-edited';
  return revoked ? 'invite-revoked' : 'invite-restored';
}
