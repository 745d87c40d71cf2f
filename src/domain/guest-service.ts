/** What a guest asks for: what the link is, to come in, to stay in, to leave, to be forgotten. */
import { passClaims, passLifetime, sessionEnded } from './access-pass.js';
import { refusal, startsIn } from './admissibility.js';
import { emailKey, parseEmailAddress } from './email-address.js';
import { SharingError } from './errors.js';
import type { GuestLinkRecord } from './guest-link.js';
import { joinUrl } from './join-url.js';
import type { Capability, Media } from './media.js';
import { endCode, isBlocked, type ParticipantRecord } from './participant.js';
import type { AdmissionSnapshot, SecretSubject } from './ports.js';
import { answersTo, wrongCodes } from './questions.js';
import type {
  Admission,
  CalendarFile,
  CalendarQuestion,
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
import { claimOf, codeText, once, type ServiceParts } from './service-parts.js';
import { viewLink, viewSession } from './views.js';

/** Names the intent, and where the caller is: the network address if the host tells it. */
export interface GuestChange {
  readonly key: string;
  readonly address: string | null;
}

export interface GuestService {
  lookAtLink(question: LinkQuestion): Promise<LinkView>;
  join(request: JoinRequest, by: GuestChange): Promise<Admission>;
  renew(request: SeatRequest): Promise<Entry>;
  leave(request: SeatRequest, by: GuestChange): Promise<Nothing>;
  erase(request: SeatRequest, by: GuestChange): Promise<Nothing>;
  calendar(question: CalendarQuestion): Promise<CalendarFile>;
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

  /** The link and its medium, and why its holder is not let in at this moment; null where they are. */
  async function opened(snapshot: AdmissionSnapshot | null, { kid, rotation }: SecretSubject) {
    // A replaced link is derived with the key of its day: the one before it may have come from another.
    if (!snapshot || (rotation === snapshot.link.rotation && snapshot.link.kid !== kid)) throw unknown();
    const { link, access } = snapshot;
    const media = await parts.media.find(link.mediaId);
    if (!media) throw unknown();
    return { link, media, code: refusal({ link, access, media, rotation, now: clock.now() }) };
  }

  async function admissible(snapshot: AdmissionSnapshot | null, subject: SecretSubject) {
    const { link, media, code } = await opened(snapshot, subject);
    if (code) throw new SharingError(code, { params: reasons(link, clock.now()) });
    return { link, media };
  }

  async function participantOf(seat: string): Promise<ParticipantRecord | null> {
    const subject = await secrets.read('seat', seat);
    const participant = subject && (await repository.readParticipant(subject.id as ParticipantId));
    return participant?.kid === subject?.kid ? participant : null;
  }

  async function requireParticipant(seat: string): Promise<ParticipantRecord> {
    const participant = await participantOf(seat);
    if (!participant) throw new SharingError('SEAT_UNKNOWN');
    return participant;
  }

  /** Before a session begins there is nothing to do in it yet. */
  function capabilitiesNow({ capabilities }: ParticipantRecord, media: Media | null): Capability[] {
    return startsIn(media, clock.now()) === null ? [...capabilities] : [];
  }

  /** A fresh pass for somebody who is in, or the reason why they are not any more. */
  async function entryOf(participant: ParticipantRecord | null): Promise<Entry> {
    if (!participant) throw new SharingError('SEAT_UNKNOWN');
    const ended = endCode(participant);
    if (ended) throw new SharingError(ended);
    const media = await parts.media.find(participant.mediaId);
    if (media === null || sessionEnded(media)) throw new SharingError('SESSION_OVER');
    const { id, mediaId, name, email, role, answers } = participant;
    const now = clock.now();
    const capabilities = capabilitiesNow(participant, media);
    const pass = await passes.sign(passClaims(participant, capabilities, { baseUrl: parts.baseUrl, now }));
    return {
      pass,
      expiresIn: passLifetime,
      participantId: id,
      mediaId,
      name,
      email,
      role,
      capabilities,
      title: media.title,
      description: media.description ?? null,
      hostName: media.hostName ?? null,
      ...viewSession(media, now),
      answers,
    };
  }

  async function admissionOf(participant: ParticipantRecord | null): Promise<Admission> {
    const entry = await entryOf(participant);
    const seat = await secrets.derive('seat', { kid: participant!.kid, id: participant!.id, rotation: 0 });
    return { ...entry, seat };
  }

  /** Guesses are counted by link and caller; where nobody says who calls, by the link alone. */
  async function requireAccessCode(
    link: GuestLinkRecord,
    given: string | undefined,
    address: string | null,
  ): Promise<void> {
    if (link.accessCode === null) return;
    if (given === undefined || given.trim() === '') {
      throw new SharingError('INVALID_INPUT', { fields: [{ field: 'accessCode', code: 'REQUIRED' }] });
    }
    const isWrong = !(await secrets.isSealed(codeText(link.id, given), link.accessCode));
    const bucket = await secrets.digest(JSON.stringify(['access-code', link.id, address]));
    const now = clock.now();
    const judged = await repository.judgeTry({ bucket, isWrong, now, ...wrongCodes });
    if (judged.outcome === 'too-many') {
      const retryIn = Math.max(0, judged.retryAt - now);
      throw new SharingError('TOO_MANY_TRIES', { params: { retryIn } });
    }
    if (isWrong) {
      throw new SharingError('ACCESS_CODE_WRONG', { fields: [{ field: 'accessCode', code: 'WRONG_CODE' }] });
    }
  }

  return {
    async lookAtLink({ secret }) {
      const subject = await readSecret(secret);
      // No address is known yet, so none is blocked: the empty one is nobody's.
      const snapshot = await repository.readAdmission(subject.id as GuestLinkId, '');
      const { media, link } = await admissible(snapshot, subject);
      return viewLink(media, link, clock.now());
    },

    async join(request, { key, address: callerAddress }) {
      const subject = await readSecret(request.secret);
      const address = parseEmailAddress(request.email);
      if (!address) {
        throw new SharingError('INVALID_INPUT', { fields: [{ field: 'email', code: 'NOT_AN_ADDRESS' }] });
      }
      const linkId = subject.id as GuestLinkId;
      const held = request.seat === undefined ? null : await participantOf(request.seat);
      if (held?.linkId === linkId && held.endedAt === null) return admissionOf(held);

      const id = secrets.newId() as ParticipantId;
      // The code is proof and no part of the intent: a page that was reloaded asks again without it.
      const { accessCode, ...asked } = request;
      const intent = { caller: `guest:${linkId}`, key, asked: ['join', asked], ids: [id] };
      const claim = await claimOf(parts, intent);

      const admit = async () => {
        for (;;) {
          const snapshot = await repository.readAdmission(linkId, emailKey(address));
          const { link } = await admissible(snapshot, subject);
          const heldSeat = held?.mediaId === link.mediaId ? held : null;
          if (isBlocked({ addressBlocked: snapshot!.addressBlocked, heldSeat })) {
            throw new SharingError('GUEST_BLOCKED');
          }
          await requireAccessCode(link, accessCode, callerAddress);
          const answered = answersTo(link, request);
          const participant = guestOf({
            id,
            request,
            address,
            link,
            answered,
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
      const { id } = await requireParticipant(seat);
      const claim = await claimOf(parts, { caller: `seat:${id}`, key, asked: ['leave', id], ids: [] });
      await once(parts, claim, () =>
        repository.endParticipant(id, { reason: 'left', at: clock.now() }, claim),
      );
      return {};
    },

    async erase({ seat }, { key }) {
      const { id } = await requireParticipant(seat);
      const claim = await claimOf(parts, { caller: `seat:${id}`, key, asked: ['erase', id], ids: [] });
      await once(parts, claim, () => repository.eraseParticipant(id, clock.now(), claim));
      return {};
    },

    async calendar(question) {
      const { media, url } = await sessionFor(question);
      if (!media.startsAt) throw new SharingError('NOT_FOUND');
      const text = await parts.calendar({
        id: media.id,
        title: media.title,
        description: media.description ?? null,
        url,
        startsAt: Date.parse(media.startsAt),
        endsAt: media.endsAt ? Date.parse(media.endsAt) : null,
        hostName: media.hostName ?? null,
        now: clock.now(),
      });
      return { name: fileName(media.title), text };
    },

    async introspect({ pass }) {
      const claims = await passes.verify(pass, clock.now());
      const participant = claims && (await repository.readParticipant(claims.sub as ParticipantId));
      if (!participant || endCode(participant)) return { active: false };
      const media = await parts.media.find(participant.mediaId);
      if (sessionEnded(media)) return { active: false };
      const { id, mediaId, role } = participant;
      const capabilities = capabilitiesNow(participant, media);
      return { active: true, sub: id, medium: mediaId, role, capabilities };
    },
  };

  /** The medium that a link or a seat opens, and the address a calendar leads back to. */
  async function sessionFor({ secret, seat }: CalendarQuestion): Promise<{ media: Media; url: string }> {
    if ((secret === undefined) === (seat === undefined)) {
      throw new SharingError('INVALID_INPUT', { fields: [{ field: 'secret', code: 'REQUIRED' }] });
    }
    if (seat !== undefined) {
      const participant = await requireParticipant(seat);
      const ended = endCode(participant);
      if (ended) throw new SharingError(ended);
      const media = await parts.media.find(participant.mediaId);
      if (!media) throw new SharingError('NOT_FOUND');
      return { media, url: media.url };
    }
    const subject = await readSecret(secret!);
    const { link, media, code } = await opened(
      await repository.readAdmission(subject.id as GuestLinkId, ''),
      subject,
    );
    // A link that is not open yet is what a calendar is for.
    if (code && code !== 'GUEST_LINK_NOT_YET')
      throw new SharingError(code, { params: reasons(link, clock.now()) });
    return { media, url: joinUrl(media.url, secret!) };
  }
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

/** A title as a file's name, whatever the system: no separators, no characters that Windows refuses. */
function fileName(title: string): string {
  const name = title
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80);
  return `${name || 'event'}.ics`;
}

interface NewGuest {
  readonly id: ParticipantId;
  readonly request: JoinRequest;
  readonly address: string;
  readonly link: GuestLinkRecord;
  readonly answered: Pick<ParticipantRecord, 'answers' | 'acceptedTerms'>;
  readonly kid: string;
  readonly now: number;
}

function guestOf({ id, request, address, link, answered, kid, now }: NewGuest): ParticipantRecord {
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
    answers: answered.answers,
    acceptedTerms: answered.acceptedTerms,
    admittedAt: now,
    endedAt: null,
    endReason: null,
    kid,
  };
}
