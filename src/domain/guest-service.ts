/** What a guest asks for: what the link is, to come in, to stay in, to leave. */
import { passClaims, passLifetime, sessionEnded } from './access-pass.js';
import { emailKey, parseEmailAddress } from './email-address.js';
import { SharingError } from './errors.js';
import { refusal } from './guest-link.js';
import { endCode, isBlocked, type ParticipantRecord } from './participant.js';
import type { AdmissionSnapshot, SecretSubject } from './ports.js';
import type {
  Admission,
  Entry,
  GuestLinkId,
  Introspection,
  JoinRequest,
  LinkQuestion,
  LinkView,
  Nothing,
  ParticipantId,
  PassQuestion,
  SeatRequest,
} from './schemas.js';
import { claimOf, once, type ServiceParts } from './service-parts.js';
import { viewLink } from './views.js';

export interface GuestService {
  lookAtLink(question: LinkQuestion): Promise<LinkView>;
  join(request: JoinRequest, by: { readonly key: string }): Promise<Admission>;
  renew(request: SeatRequest): Promise<Entry>;
  leave(request: SeatRequest, by: { readonly key: string }): Promise<Nothing>;
  introspect(question: PassQuestion): Promise<Introspection>;
}

export function createGuestService(parts: ServiceParts): GuestService {
  const { repository, secrets, passes, clock } = parts;

  /** What a forged or unknown secret gets, whatever it resembles. */
  const unknown = () => new SharingError('LINK_UNKNOWN');

  async function readSecret(secret: string): Promise<SecretSubject> {
    const subject = await secrets.read('guest-link', secret);
    if (!subject) throw unknown();
    return subject;
  }

  /** The medium, if this snapshot lets a holder of the secret in; else the true reason. */
  async function admissible(snapshot: AdmissionSnapshot | null, { kid, rotation }: SecretSubject) {
    if (snapshot?.link.kid !== kid) throw unknown();
    const { link, access } = snapshot;
    const media = await parts.media.find(link.mediaId);
    if (!media) throw unknown();
    const code = refusal({ link, access, media, rotation, now: clock.now() });
    if (code) throw new SharingError(code, { params: reasons(snapshot) });
    return { link, media };
  }

  async function participantOf(seat: string): Promise<ParticipantRecord | null> {
    const subject = await secrets.read('seat', seat);
    const participant = subject && (await repository.readParticipant(subject.id as ParticipantId));
    return participant?.kid === subject?.kid ? participant : null;
  }

  /** A fresh pass for somebody who is in, or the reason why they are not any more. */
  async function entryOf(participant: ParticipantRecord | null): Promise<Entry> {
    if (!participant) throw new SharingError('SEAT_UNKNOWN');
    const ended = endCode(participant);
    if (ended) throw new SharingError(ended);
    if (sessionEnded(await parts.media.find(participant.mediaId))) throw new SharingError('SESSION_OVER');
    const { id, mediaId, name, email, role, capabilities } = participant;
    const pass = await passes.sign(passClaims(participant, parts, clock.now()));
    return {
      pass,
      expiresIn: passLifetime,
      participantId: id,
      mediaId,
      name,
      email,
      role,
      capabilities: [...capabilities],
    };
  }

  async function admissionOf(participant: ParticipantRecord | null): Promise<Admission> {
    const entry = await entryOf(participant);
    const seat = await secrets.derive('seat', { kid: participant!.kid, id: participant!.id, rotation: 0 });
    return { ...entry, seat };
  }

  return {
    async lookAtLink({ secret }) {
      const subject = await readSecret(secret);
      // No address is known yet, so none is blocked: the empty one is nobody's.
      const snapshot = await repository.readAdmission(subject.id as GuestLinkId, '');
      return viewLink((await admissible(snapshot, subject)).media);
    },

    async join(request, { key }) {
      const subject = await readSecret(request.secret);
      const address = parseEmailAddress(request.email);
      if (!address) {
        throw new SharingError('INVALID_INPUT', { fields: [{ field: 'email', code: 'NOT_AN_ADDRESS' }] });
      }
      const linkId = subject.id as GuestLinkId;
      const held = request.seat === undefined ? null : await participantOf(request.seat);
      if (held?.linkId === linkId && held.endedAt === null) return admissionOf(held);

      const id = secrets.newId() as ParticipantId;
      const intent = { caller: `guest:${linkId}`, key, asked: ['join', request], ids: [id] };
      const claim = await claimOf(parts, intent);

      const admit = async () => {
        for (;;) {
          const snapshot = await repository.readAdmission(linkId, emailKey(address));
          const { link } = await admissible(snapshot, subject);
          const heldSeat = held?.mediaId === link.mediaId ? held : null;
          if (isBlocked({ addressBlocked: snapshot!.addressBlocked, heldSeat })) {
            throw new SharingError('GUEST_BLOCKED');
          }
          const participant = guestOf({
            id,
            request,
            address,
            link,
            kid: secrets.currentKid,
            now: clock.now(),
          });
          const written = await repository.admit(participant, link, claim);
          // Refused by the guard: somebody changed a rule or took the last place since the snapshot.
          // What is read next says which, so this ends.
          if (written.outcome !== 'refused') return written;
        }
      };
      const written = await once(parts, claim, admit);
      const admitted = written.outcome === 'repeated' ? (written.ids[0] as ParticipantId) : id;
      return admissionOf(await repository.readParticipant(admitted));
    },

    renew: async ({ seat }) => entryOf(await participantOf(seat)),

    async leave({ seat }, { key }) {
      const participant = await participantOf(seat);
      if (!participant) throw new SharingError('SEAT_UNKNOWN');
      const { id } = participant;
      const claim = await claimOf(parts, { caller: `seat:${id}`, key, asked: ['leave', id], ids: [] });
      await once(parts, claim, () =>
        repository.endParticipant(id, { reason: 'left', at: clock.now() }, claim),
      );
      return {};
    },

    async introspect({ pass }) {
      const claims = await passes.verify(pass, clock.now());
      const participant = claims && (await repository.readParticipant(claims.sub as ParticipantId));
      if (!participant || endCode(participant)) return { active: false };
      if (sessionEnded(await parts.media.find(participant.mediaId))) return { active: false };
      const { id, mediaId, role, capabilities } = participant;
      return { active: true, sub: id, medium: mediaId, role, capabilities: [...capabilities] };
    },
  };
}

/** What a refusal's text needs to say. */
function reasons({ link }: AdmissionSnapshot): Record<string, string | number> {
  return link.maxUses === null ? {} : { uses: link.uses, maxUses: link.maxUses };
}

interface NewGuest {
  readonly id: ParticipantId;
  readonly request: JoinRequest;
  readonly address: string;
  readonly link: AdmissionSnapshot['link'];
  readonly kid: string;
  readonly now: number;
}

function guestOf({ id, request, address, link, kid, now }: NewGuest): ParticipantRecord {
  return {
    id,
    mediaId: link.mediaId,
    linkId: link.id,
    name: request.name.trim().normalize('NFC'),
    email: address,
    emailKey: emailKey(address),
    role: 'guest',
    capabilities: link.capabilities,
    identity: 'typed',
    admittedAt: now,
    endedAt: null,
    endReason: null,
    kid,
  };
}
