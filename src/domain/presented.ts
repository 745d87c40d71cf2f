/** What is presented opens: a link to who holds its secret, an entry to who holds its seat. */
import { refusal } from './admissibility.js';
import { SharingError, type ErrorCode } from './errors.js';
import type { GuestLinkRecord } from './guest-link.js';
import type { Media } from './media.js';
import type { ParticipantRecord } from './participant.js';
import type { AdmissionSnapshot, SecretSubject } from './ports.js';
import type { GuestLinkId, ParticipantId } from './schemas.js';
import type { ServiceParts } from './service-parts.js';

export interface OpenedLink {
  readonly link: GuestLinkRecord;
  readonly media: Media;
  /** Why its holder is not let in at this moment; null where they are. */
  readonly code: ErrorCode | null;
}

export interface Presented {
  /** Rejects with LINK_UNKNOWN for whatever is no secret of a link. */
  readSecret(secret: string): Promise<SecretSubject>;
  /** The link of a secret as it stands for nobody in particular. */
  look(subject: SecretSubject): Promise<OpenedLink>;
  open(snapshot: AdmissionSnapshot | null, subject: SecretSubject): Promise<OpenedLink>;
  /** The same, or the true reason why its holder is not let in. */
  admissible(opened: OpenedLink): OpenedLink;
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
    return participant?.kid === subject?.kid ? participant : null;
  }

  return {
    async readSecret(secret) {
      const subject = await secrets.read('guest-link', secret);
      if (!subject) throw unknown();
      return subject;
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
