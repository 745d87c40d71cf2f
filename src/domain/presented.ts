/** What is presented opens: a link to who holds its secret, an entry to who holds its seat. */
import { refusal } from './admissibility.js';
import { SharingError, type ErrorCode } from './errors.js';
import type { GuestLinkRecord } from './guest-link.js';
import type { Media } from './media.js';
import type { InviteSnapshot } from './invite-ports.js';
import { refusalOf } from './kept-invites.js';
import { holdsSeat, type ParticipantRecord } from './participant.js';
import type { AdmissionSnapshot, SecretSubject } from './ports.js';
import type { GuestLinkId, InviteId, ParticipantId } from './schemas.js';
import type { ServiceParts } from './service-parts.js';

export interface OpenedLink {
  readonly link: GuestLinkRecord;
  readonly media: Media;
  /** Why its holder is not let in at this moment; null where they are. */
  readonly code: ErrorCode | null;
}

export interface OpenedInvite extends InviteSnapshot {
  readonly media: Media;
  /** Why its holder is not let in, whoever it is; null where the invited person is. */
  readonly code: ErrorCode | null;
}

export interface Presented {
  /** Rejects with LINK_UNKNOWN for whatever is no secret of a guest link. */
  readSecret(secret: string): Promise<SecretSubject>;
  /** Null for whatever is no secret of an invite. */
  readInviteSecret(secret: string): Promise<SecretSubject | null>;
  /** The invite of a secret, with the true reason why it lets nobody in; LINK_UNKNOWN where there is none. */
  openInvite(subject: SecretSubject): Promise<OpenedInvite>;
  /** The link of a secret as it stands for nobody in particular. */
  look(subject: SecretSubject): Promise<OpenedLink>;
  open(snapshot: AdmissionSnapshot | null, subject: SecretSubject): Promise<OpenedLink>;
  /** The same, or the true reason why its holder is not let in. */
  admissible(opened: OpenedLink): OpenedLink;
  /** Null also for the seat of a device that came so long ago that it is asked again. */
  participantOf(seat: string): Promise<ParticipantRecord | null>;
  /** Rejects with SEAT_UNKNOWN. */
  requireParticipant(seat: string): Promise<ParticipantRecord>;
}

export function createPresented({ repository, secrets, media: directory, clock }: ServiceParts): Presented {
  /** What a forged or unknown secret gets, whatever it resembles. */
  const unknown = () => new SharingError('LINK_UNKNOWN');

  async function open(snapshot: AdmissionSnapshot | null, { kid, rotation }: SecretSubject) {
    // A replaced link is derived with the key of its day: the one before it may have come from another.
    if (!snapshot || (rotation === snapshot.link.rotation && snapshot.link.kid !== kid)) throw unknown();
    const { link, access } = snapshot;
    const media = await directory.find(link.mediaId);
    if (!media) throw unknown();
    return { link, media, code: refusal({ link, access, media, rotation, now: clock.now() }) };
  }

  async function participantOf(seat: string): Promise<ParticipantRecord | null> {
    const subject = await secrets.read('seat', seat);
    const participant = subject && (await repository.readParticipant(subject.id as ParticipantId));
    if (!participant || participant.kid !== subject.kid) return null;
    return holdsSeat(participant, subject.rotation) ? participant : null;
  }

  return {
    async readSecret(secret) {
      const subject = await secrets.read('guest-link', secret);
      if (!subject) throw unknown();
      return subject;
    },
    readInviteSecret: (secret) => secrets.read('invite', secret),
    async openInvite({ id, kid, rotation }) {
      const snapshot = await repository.readAcceptance(id as InviteId);
      const media = snapshot && (await directory.find(snapshot.invite.mediaId));
      if (!media) throw unknown();
      const { invite } = snapshot;
      const isOfNow = rotation === invite.rotation;
      if (isOfNow && kid !== invite.kid) throw unknown();
      // A secret from before the person was invited again is one that was taken back.
      const ended = isOfNow ? refusalOf(invite, media, clock.now()) : 'INVITE_REVOKED';
      return { ...snapshot, media, code: ended ?? (media.ended ? 'SESSION_OVER' : null) };
    },
    // No address is known yet, so none is blocked: the empty one is nobody's.
    look: async (subject) => open(await repository.readAdmission(subject.id as GuestLinkId, ''), subject),
    open,
    admissible(opened) {
      const { link, code } = opened;
      if (code) throw new SharingError(code, { params: reasons(link, clock.now()) });
      return opened;
    },
    participantOf,
    async requireParticipant(seat) {
      const participant = await participantOf(seat);
      if (!participant) throw new SharingError('SEAT_UNKNOWN');
      return participant;
    },
  };
}

/** What a refusal's text needs to say. */
function reasons(link: GuestLinkRecord, now: number): Record<string, string | number> {
  return {
    ...(link.maxUses !== null && { uses: link.uses, maxUses: link.maxUses }),
    ...(link.startsAt !== null && { startsAt: new Date(link.startsAt).toISOString() }),
    // Counted from the answer, because a device's clock may be wrong.
    ...(link.startsAt !== null && link.startsAt > now && { opensIn: link.startsAt - now }),
    ...(link.expiry.kind === 'at' && { endsAt: new Date(link.expiry.at).toISOString() }),
  };
}
