/** Between rows and records. */
import type { Selectable } from 'kysely';
import type { DomainRule, Expiry, GuestLinkRecord, Terms } from '../../domain/guest-link.js';
import type { Capability, Role } from '../../domain/media.js';
import type { EndReason, IdentityGrade, ParticipantRecord } from '../../domain/participant.js';
import type { HistoryAction, HistoryRecord } from '../../domain/history.js';
import type { GuestField, GuestLinkId, InviteId, ParticipantId } from '../../domain/schemas.js';
import type { Claim, Repeated } from '../../domain/ports.js';
import { searchKey } from '../../domain/search-key.js';
import type { HistoryTable, IdempotencyTable, LinksTable, ParticipantsTable } from './tables.js';

/** What a link's record says; who is in is counted by the repository. */
export type LinkRow = Omit<LinksTable, 'guests_in'>;
export type ParticipantRow = Omit<ParticipantsTable, 'seq'>;

export function linkOf(row: Selectable<LinksTable>): GuestLinkRecord {
  return {
    id: row.id as GuestLinkId,
    mediaId: row.media_id,
    name: row.name,
    maxUses: row.max_uses,
    uses: row.uses,
    startsAt: row.starts_at,
    expiry: expiryOf(row),
    capabilities: JSON.parse(row.capabilities) as Capability[],
    accessCode: row.access_code,
    message: row.message,
    terms: JSON.parse(row.terms) as Terms[],
    fields: JSON.parse(row.fields) as GuestField[],
    approval: row.approval === 1,
    verifiesEmail: row.verifies_email === 1,
    domains: row.domains === null ? null : (JSON.parse(row.domains) as DomainRule),
    pausedAt: row.paused_at,
    deletedAt: row.deleted_at,
    lastUsedAt: row.last_used_at,
    createdAt: row.created_at,
    kid: row.kid,
    rotation: row.rotation,
    previousValidUntil: row.previous_valid_until,
    policyRevision: row.policy_revision,
  };
}

export function expiryOf({
  expiry_kind,
  expires_at,
}: Pick<Selectable<LinksTable>, 'expiry_kind' | 'expires_at'>): Expiry {
  return expiry_kind === 'at' ? { kind: 'at', at: Number(expires_at) } : { kind: expiry_kind };
}

export function rowOfLink(link: GuestLinkRecord): LinkRow {
  return {
    id: link.id,
    media_id: link.mediaId,
    name: link.name,
    max_uses: link.maxUses,
    uses: link.uses,
    starts_at: link.startsAt,
    expiry_kind: link.expiry.kind,
    expires_at: link.expiry.kind === 'at' ? link.expiry.at : null,
    capabilities: JSON.stringify(link.capabilities),
    access_code: link.accessCode,
    message: link.message,
    terms: JSON.stringify(link.terms),
    fields: JSON.stringify(link.fields),
    approval: Number(link.approval),
    verifies_email: Number(link.verifiesEmail),
    domains: link.domains && JSON.stringify(link.domains),
    paused_at: link.pausedAt,
    deleted_at: link.deletedAt,
    last_used_at: link.lastUsedAt,
    created_at: link.createdAt,
    kid: link.kid,
    rotation: link.rotation,
    previous_valid_until: link.previousValidUntil,
    policy_revision: link.policyRevision,
  };
}

export function participantOf(row: Selectable<ParticipantsTable>): ParticipantRecord {
  return {
    id: row.id as ParticipantId,
    mediaId: row.media_id,
    linkId: row.link_id as GuestLinkId | null,
    inviteId: row.invite_id as InviteId | null,
    userId: row.user_id,
    name: row.name,
    email: row.email,
    emailKey: row.email_key,
    role: row.role as Role,
    capabilities: JSON.parse(row.capabilities) as Capability[],
    identity: row.identity as IdentityGrade,
    answers: JSON.parse(row.answers) as Record<string, string>,
    acceptedTerms: row.accepted_terms,
    waiting: row.waiting === 1,
    admittedAt: row.admitted_at,
    endedAt: row.ended_at,
    endReason: row.end_reason as EndReason | null,
    kid: row.kid,
    seats: row.seats,
    seenAt: row.seen_at,
    ...(row.host_role !== null && { hostRole: row.host_role as Role }),
  };
}

export function rowOfParticipant(guest: ParticipantRecord): ParticipantRow {
  return {
    id: guest.id,
    media_id: guest.mediaId,
    link_id: guest.linkId,
    invite_id: guest.inviteId,
    user_id: guest.userId,
    name: guest.name,
    email: guest.email,
    email_key: guest.emailKey,
    role: guest.role,
    capabilities: JSON.stringify(guest.capabilities),
    identity: guest.identity,
    answers: JSON.stringify(guest.answers),
    accepted_terms: guest.acceptedTerms,
    waiting: Number(guest.waiting),
    admitted_at: guest.admittedAt,
    ended_at: guest.endedAt,
    end_reason: guest.endReason,
    kid: guest.kid,
    seats: guest.seats,
    seen_at: guest.seenAt,
    host_role: guest.hostRole ?? null,
    name_search: searchKey(guest.name),
    email_search: searchKey(guest.email),
  };
}

export function historyOf(row: Selectable<HistoryTable> & { subject: string | null }): HistoryRecord {
  return {
    id: String(row.seq),
    action: row.action as HistoryAction,
    at: row.at,
    actorId: row.actor_id,
    actorName: row.actor_name,
    linkId: row.link_id as GuestLinkId | null,
    participantId: row.participant_id as ParticipantId | null,
    inviteId: row.invite_id as InviteId | null,
    count: row.count,
    subject: row.subject || null,
  };
}

/** What a request gets whose claim is there already; null where there is none. */
export function repeatedBy(claim: Claim, row: IdempotencyTable | undefined): Repeated | null {
  if (!row) return null;
  if (row.body_digest !== claim.bodyDigest) return { outcome: 'key-reused' };
  return { outcome: 'repeated', ids: JSON.parse(row.ids) as string[] };
}
