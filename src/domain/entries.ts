/** What somebody who is in is given: a pass, and the seat that renews it. */
import { passClaims, passLifetime, sessionEnded } from './access-pass.js';
import { refusal, startsIn } from './admissibility.js';
import { SharingError, type ErrorCode } from './errors.js';
import { inviteState, refusalOf } from './kept-invites.js';
import type { Capability, Media } from './media.js';
import { endCode, isGuest, type ParticipantRecord } from './participant.js';
import { viewWaiting } from './people-views.js';
import type { Admission, Entry, GuestLinkId, WaitingSeat, WaitingView } from './schemas.js';
import type { ServiceParts } from './service-parts.js';
import { viewSession } from './views.js';

export interface Entries {
  /** A fresh pass, or that they still wait; rejects with the reason why they are not in any more. */
  entryOf(participant: ParticipantRecord | null): Promise<Entry | WaitingView>;
  /** The same, and for a guest whether they could leave and come back. */
  renewalOf(participant: ParticipantRecord | null): Promise<Entry | WaitingView>;
  /** An entry with the seat of the latest device. */
  admissionOf(participant: ParticipantRecord | null): Promise<Admission | WaitingSeat>;
  /** What they may do at this moment; null where they are not in. */
  capabilitiesOf(participant: ParticipantRecord): Promise<Capability[] | null>;
}

export function createEntries(parts: ServiceParts): Entries {
  const { passes, secrets, clock } = parts;

  /** Before a session begins there is nothing to do in it yet. */
  function capabilitiesNow({ capabilities }: ParticipantRecord, media: Media): Capability[] {
    return startsIn(media, clock.now()) === null ? [...capabilities] : [];
  }

  /** The medium they are in; rejects with the reason why they are not. */
  async function requireIn(participant: ParticipantRecord): Promise<Media> {
    const invite = participant.inviteId && (await parts.repository.readInvite(participant.inviteId));
    const ended = endCode(participant);
    // Who has declined was not put out by the host, and is not told so.
    const isDeclined = ended === 'INVITE_REVOKED' && invite && inviteState(invite, null, 0) === 'declined';
    if (ended) throw new SharingError(isDeclined ? 'INVITE_DECLINED' : ended);
    const media = await parts.media.find(participant.mediaId);
    if (media === null || sessionEnded(media)) throw new SharingError('SESSION_OVER');
    const refused = invite && refusalOf(invite, media, clock.now());
    // Wrong codes lock the way in, not the person who is in already.
    if (refused && refused !== 'INVITE_LOCKED') throw new SharingError(refused);
    return media;
  }

  /** Why the link of a guest would not let them in once more; what they hold is taken for the link of now. */
  async function refusalNow(linkId: GuestLinkId, emailKey: string): Promise<ErrorCode | null> {
    const snapshot = await parts.repository.readAdmission(linkId, emailKey);
    const media = snapshot && (await parts.media.find(snapshot.link.mediaId));
    if (!media) return 'GUEST_LINK_DELETED';
    return refusal({ ...snapshot, media, rotation: snapshot.link.rotation, now: parts.clock.now() });
  }

  async function entryOf(participant: ParticipantRecord | null): Promise<Entry | WaitingView> {
    if (!participant) throw new SharingError('SEAT_UNKNOWN');
    const media = await requireIn(participant);
    const now = clock.now();
    if (participant.waiting) return viewWaiting(participant, media, now);
    const { id, mediaId, name, email, role, answers } = participant;
    const capabilities = capabilitiesNow(participant, media);
    const pass = await passes.sign(passClaims(participant, capabilities, { issuer: parts.issuer, now }));
    return {
      pass,
      expiresIn: passLifetime,
      participantId: id,
      mediaId,
      name,
      email,
      role,
      isGuest: isGuest(participant),
      capabilities,
      title: media.title,
      description: media.description ?? null,
      hostName: media.hostName ?? null,
      ...viewSession(media, now),
      answers,
    };
  }

  return {
    entryOf,
    async renewalOf(participant) {
      const entry = await entryOf(participant);
      const { waiting, linkId, emailKey } = participant!;
      if (waiting || linkId === null || !isGuest(participant!)) return entry;
      return { ...entry, noWayBack: await refusalNow(linkId, emailKey) };
    },
    async admissionOf(participant) {
      const entry = await entryOf(participant);
      const { kid, id, seats } = participant!;
      return { ...entry, seat: await secrets.derive('seat', { kid, id, rotation: seats }) };
    },
    async capabilitiesOf(participant) {
      if (participant.waiting) return null;
      try {
        return capabilitiesNow(participant, await requireIn(participant));
      } catch (thrown) {
        if (thrown instanceof SharingError) return null;
        throw thrown;
      }
    },
  };
}
