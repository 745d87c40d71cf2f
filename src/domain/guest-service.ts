/** What a guest asks for: what the link is, to come in, to stay in, to leave, to be forgotten. */
import { requireAccessCode } from './access-code.js';
import { emailKey, parseEmailAddress } from './email-address.js';
import { SharingError } from './errors.js';
import type { Entries } from './entries.js';
import { admitsDomain, type GuestLinkRecord } from './guest-link.js';
import { renewedByHost, shownBy } from './host-renewal.js';
import { isBlocked, type ParticipantRecord } from './participant.js';
import { calendarFor } from './guest-calendar.js';
import { requireCode } from './mailed-code.js';
import type { Principal } from './permissions.js';
import type { Presented } from './presented.js';
import { viewInviteLink } from './people-views.js';
import { answersTo } from './questions.js';
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
  WaitingSeat,
  WaitingView,
} from './schemas.js';
import { claimOf, once, type ServiceParts } from './service-parts.js';
import { viewLink } from './views.js';

/** Names the intent, and where the caller is: the network address if the host tells it. */
export interface GuestChange {
  readonly key: string;
  readonly address: string | null;
}

export interface GuestService {
  lookAtLink(question: LinkQuestion): Promise<LinkView>;
  join(request: JoinRequest, by: GuestChange): Promise<Admission | WaitingSeat>;
  /** `signedIn` is asked for whom the host has let in. */
  renew(request: SeatRequest, signedIn: () => Promise<Principal | null>): Promise<Entry | WaitingView>;
  leave(request: SeatRequest, by: GuestChange): Promise<Nothing>;
  erase(request: SeatRequest, by: GuestChange): Promise<Nothing>;
  calendar(question: CalendarQuestion): Promise<CalendarFile>;
  introspect(question: PassQuestion): Promise<Introspection>;
}

export function createGuestService(
  parts: ServiceParts,
  { presented, entries }: { readonly presented: Presented; readonly entries: Entries },
): GuestService {
  const { repository, secrets, passes, clock } = parts;
  const { renewalOf, admissionOf } = entries;
  const { readSecret, participantOf, requireParticipant } = presented;

  return {
    async lookAtLink({ secret }) {
      const invite = await presented.readInviteSecret(secret);
      if (invite) {
        const { media, code } = await presented.openInvite(invite);
        if (code) throw new SharingError(code);
        return viewInviteLink(media, parts.proof, clock.now());
      }
      const { media, link } = presented.admissible(await presented.look(await readSecret(secret)));
      return viewLink(media, link, clock.now());
    },

    async join(request, { key: intentKey, address: callerAddress }) {
      const subject = await readSecret(request.secret);
      const address = parseEmailAddress(request.email);
      if (!address) {
        throw new SharingError('INVALID_INPUT', { fields: [{ field: 'email', code: 'NOT_AN_ADDRESS' }] });
      }
      const linkId = subject.id as GuestLinkId;
      const held = request.seat === undefined ? null : await participantOf(request.seat);
      if (held?.linkId === linkId && held.endedAt === null) return admissionOf(held);
      const key = emailKey(address);

      const id = secrets.newId() as ParticipantId;
      // The code is proof and no part of the intent: a page that was reloaded asks again without it.
      const { accessCode, challengeId, code, ...asked } = request;
      const claimFor = (participantId: ParticipantId) => {
        const intent = { caller: `guest:${linkId}`, key: intentKey, asked: ['join', asked] };
        return claimOf(parts, { ...intent, ids: [participantId] });
      };
      const claim = await claimFor(id);
      let isProven = false;
      let admittedId = id;

      /** Whether the address was proven for this link; a code is taken once, whatever is decided again after it. */
      const prove = async (link: GuestLinkRecord) => {
        if (!link.verifiesEmail || isProven) return;
        const proof = await requireCode(
          parts,
          { challengeId, code, address: callerAddress },
          { linkId, inviteId: null, emailKey: key },
        );
        if (!(await repository.useChallenge(proof, clock.now()))) throw new SharingError('CODE_EXPIRED');
        isProven = true;
      };

      const admit = async () => {
        for (;;) {
          const snapshot = await repository.readAdmission(linkId, key);
          const opened = await presented.open(snapshot, subject);
          const { link } = opened;
          // Who has proven to be a guest who is in comes back, also on a link that is used up by now.
          const known = link.verifiesEmail ? await repository.findVerifiedGuest(linkId, key) : null;
          const back = known?.endedAt === null ? known : null;
          if (!back || opened.code !== 'GUEST_LINK_USED_UP') presented.admissible(opened);
          if (!admitsDomain(link.domains, key)) throw new SharingError('DOMAIN_NOT_ALLOWED');
          const heldSeat = held?.mediaId === link.mediaId ? held : null;
          if (isBlocked({ addressBlocked: snapshot!.addressBlocked, heldSeat })) {
            throw new SharingError('GUEST_BLOCKED');
          }
          await requireAccessCode(parts, link, { accessCode, address: callerAddress });
          const answered = answersTo(link, request);
          await prove(link);
          if (back) {
            const added = await repository.addSeat(back.id, back.seats, await claimFor(back.id));
            admittedId = back.id;
            if (added.outcome !== 'refused') return added;
            continue;
          }
          const participant = guestOf({
            id,
            request,
            address,
            link,
            answered,
            kid: secrets.currentKid,
            now: clock.now(),
          });
          const write = link.approval ? repository.wait : repository.admit;
          const written = await write(participant, link, claim);
          admittedId = id;
          // Refused by the guard: somebody changed a rule or took the last place since the snapshot.
          // What is read next says which, so this ends.
          if (written.outcome !== 'refused') return written;
        }
      };
      const written = await once<{ outcome: string }>(parts, claim, admit);
      const admitted = 'ids' in written ? (written.ids[0] as ParticipantId) : admittedId;
      return admissionOf(await repository.readParticipant(admitted));
    },

    renew: async ({ seat }, signedIn) =>
      renewalOf(await renewedByHost(parts, await participantOf(seat), signedIn)),

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
      const known = claims && (await repository.readParticipant(claims.sub as ParticipantId));
      const participant = known && shownBy(claims, known);
      const capabilities = participant && (await entries.capabilitiesOf(participant));
      if (!capabilities) return { active: false };
      const { id, mediaId, role } = participant;
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
    identity: link.verifiesEmail ? 'verified' : 'typed',
    answers: answered.answers,
    acceptedTerms: answered.acceptedTerms,
    waiting: link.approval,
    admittedAt: now,
    endedAt: null,
    endReason: null,
    kid,
    seats: 0,
    seenAt: null,
  };
}
