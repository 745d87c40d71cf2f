/** What a guest asks for: what the link is, to come in, to stay in, to leave, to be forgotten. */
import { passClaims, passLifetime, sessionEnded } from './access-pass.js';
import { startsIn } from './admissibility.js';
import { emailKey, parseEmailAddress } from './email-address.js';
import { SharingError } from './errors.js';
import type { GuestLinkRecord } from './guest-link.js';
import type { Capability, Media } from './media.js';
import { endCode, isBlocked, type ParticipantRecord } from './participant.js';
import { calendarFor } from './guest-calendar.js';
import { createPresented } from './presented.js';
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

  const presented = createPresented(parts);
  const { readSecret, participantOf, requireParticipant } = presented;

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
      const { media, link } = presented.admissible(await presented.look(await readSecret(secret)));
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
          const { link } = presented.admissible(await presented.open(snapshot, subject));
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

    calendar: (question) => calendarFor(parts, presented, question),

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
    inviteId: null,
    userId: null,
    name: request.name.trim().normalize('NFC'),
    email: address,
    emailKey: emailKey(address),
    role: 'guest',
    capabilities: link.capabilities,
    identity: 'typed',
    answers: answered.answers,
    acceptedTerms: answered.acceptedTerms,
    waiting: false,
    admittedAt: now,
    endedAt: null,
    endReason: null,
    kid,
    seats: 0,
    seenAt: null,
  };
}
