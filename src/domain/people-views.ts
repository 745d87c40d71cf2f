/** Records of particular people as the outside sees them. */
import { stateAt } from './invite-changes.js';
import { type InviteRecord } from './invite.js';
import { inviteState } from './kept-invites.js';
import { joinUrl } from './made-url.js';
import type { Media } from './media.js';
import type { ParticipantRecord } from './participant.js';
import type { InviteView, LinkView, WaitingView } from './schemas.js';
import { viewExpiry, viewSession } from './views.js';

const iso = (time: number): string => new Date(time).toISOString();

export interface SeenInvite {
  readonly media: Media;
  /** Null where its key is lost. */
  readonly secret: string | null;
  readonly blocked: boolean;
  readonly now: number;
}

export function viewInvite(invite: InviteRecord, { media, secret, blocked, now }: SeenInvite): InviteView {
  return {
    id: invite.id,
    email: invite.email,
    firstName: invite.firstName,
    lastName: invite.lastName,
    role: invite.role,
    state: inviteState(invite, media, now),
    blocked,
    stateAt: iso(stateAt(invite, media, now)),
    url: secret === null ? '' : joinUrl(media.url, secret),
    message: invite.message,
    expiry: viewExpiry(invite.expiry),
    mail: invite.mail,
    mailedAt: invite.mailedAt === null ? null : iso(invite.mailedAt),
    mailError: invite.mailError,
    createdAt: iso(invite.createdAt),
    by: invite.invitedByName,
  };
}

/** What whoever holds an invite's link may know before they have proven who they are: nothing of the invite itself. */
export function viewInviteLink(media: Media, proof: LinkView['proof'], now: number): LinkView {
  return {
    link: 'invite',
    proof,
    approval: false,
    mediaId: media.id,
    kind: media.kind,
    title: media.title,
    description: media.description ?? null,
    hostName: media.hostName ?? null,
    ...viewSession(media, now),
    message: null,
    asksAccessCode: false,
    terms: null,
    fields: [],
  };
}

export function viewWaiting(participant: ParticipantRecord, media: Media, now: number): WaitingView {
  return {
    waiting: true,
    participantId: participant.id,
    mediaId: participant.mediaId,
    name: participant.name,
    email: participant.email,
    title: media.title,
    description: media.description ?? null,
    hostName: media.hostName ?? null,
    ...viewSession(media, now),
  };
}
