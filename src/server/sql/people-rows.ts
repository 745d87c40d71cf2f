/** Between rows and records of invites, codes and mail. */
import type { Selectable } from 'kysely';
import type { ChallengeRecord } from '../../domain/challenge.js';
import { nameKey } from '../../domain/kept-invites.js';
import type { InviteRecord, MailState } from '../../domain/invite.js';
import type { MailRecord } from '../../domain/mail.js';
import type { InviteRole } from '../../domain/media.js';
import type { ChallengeId, GuestLinkId, InviteId } from '../../domain/schemas.js';
import { searchKey } from '../../domain/search-key.js';
import { shelfOf } from './invite-shelves.js';
import { expiryOf } from './rows.js';
import type { ChallengesTable, InvitesTable, MailsTable } from './tables.js';

export function inviteOf(row: Selectable<InvitesTable>): InviteRecord {
  return {
    id: row.id as InviteId,
    mediaId: row.media_id,
    email: row.email,
    emailKey: row.email_key,
    firstName: row.first_name,
    lastName: row.last_name,
    role: row.role as InviteRole,
    message: row.message,
    locale: row.locale,
    expiry: expiryOf(row),
    createdAt: row.created_at,
    position: row.position,
    invitedById: row.invited_by_id,
    invitedByName: row.invited_by_name,
    mail: row.mail as MailState,
    mailedAt: row.mailed_at,
    mailError: row.mail_error,
    openedAt: row.opened_at,
    acceptedAt: row.accepted_at,
    declinedAt: row.declined_at,
    revokedAt: row.revoked_at,
    lockedAt: row.locked_at,
    failedTries: row.failed_tries,
    kid: row.kid,
    rotation: row.rotation,
    revision: row.revision,
  };
}

export function rowOfInvite(invite: InviteRecord): InvitesTable {
  return {
    id: invite.id,
    media_id: invite.mediaId,
    email: invite.email,
    email_key: invite.emailKey,
    first_name: invite.firstName,
    last_name: invite.lastName,
    role: invite.role,
    message: invite.message,
    locale: invite.locale,
    expiry_kind: invite.expiry.kind,
    expires_at: invite.expiry.kind === 'at' ? invite.expiry.at : null,
    created_at: invite.createdAt,
    position: invite.position,
    invited_by_id: invite.invitedById,
    invited_by_name: invite.invitedByName,
    mail: invite.mail,
    mailed_at: invite.mailedAt,
    mail_error: invite.mailError,
    opened_at: invite.openedAt,
    accepted_at: invite.acceptedAt,
    declined_at: invite.declinedAt,
    revoked_at: invite.revokedAt,
    locked_at: invite.lockedAt,
    failed_tries: invite.failedTries,
    kid: invite.kid,
    rotation: invite.rotation,
    revision: invite.revision,
    email_search: searchKey(invite.email),
    first_search: searchKey(`${invite.firstName} ${invite.lastName}`),
    last_search: nameKey(invite),
    name_search: nameKey(invite),
    shelf: shelfOf(invite),
  };
}

export function challengeOf(row: Selectable<ChallengesTable>): ChallengeRecord {
  return {
    id: row.id as ChallengeId,
    mediaId: row.media_id,
    linkId: row.link_id as GuestLinkId | null,
    inviteId: row.invite_id as InviteId | null,
    email: row.email,
    emailKey: row.email_key,
    isMailed: row.is_mailed === 1,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    tries: row.tries,
    usedAt: row.used_at,
    kid: row.kid,
  };
}

export function rowOfChallenge(challenge: ChallengeRecord): ChallengesTable {
  return {
    id: challenge.id,
    media_id: challenge.mediaId,
    link_id: challenge.linkId,
    invite_id: challenge.inviteId,
    email: challenge.email,
    email_key: challenge.emailKey,
    is_mailed: Number(challenge.isMailed),
    created_at: challenge.createdAt,
    expires_at: challenge.expiresAt,
    tries: challenge.tries,
    used_at: challenge.usedAt,
    kid: challenge.kid,
  };
}

export function mailOf(row: Selectable<MailsTable>): MailRecord {
  return {
    id: row.id,
    mediaId: row.media_id,
    kind: row.kind,
    inviteId: row.invite_id as InviteId | null,
    challengeId: row.challenge_id as ChallengeId | null,
    locale: row.locale,
    createdAt: row.created_at,
    dueAt: row.due_at,
    tries: row.tries,
    state: row.state,
  };
}

export function rowOfMail(mail: MailRecord): MailsTable {
  return {
    id: mail.id,
    media_id: mail.mediaId,
    kind: mail.kind,
    invite_id: mail.inviteId,
    challenge_id: mail.challengeId,
    locale: mail.locale,
    created_at: mail.createdAt,
    due_at: mail.dueAt,
    tries: mail.tries,
    state: mail.state,
  };
}
