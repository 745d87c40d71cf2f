/** What an invited person asks for: a code that proves the address, to come in, to decline. */
import { requireAccessCode, type TriedCode } from './access-code.js';
import { codeRules, type ChallengeRecord } from './challenge.js';
import { emailKey, parseEmailAddress } from './email-address.js';
import type { Entries } from './entries.js';
import { SharingError } from './errors.js';
import { admitsDomain } from './guest-link.js';
import type { GuestChange } from './guest-service.js';
import { declinedInvite } from './invite-changes.js';
import type { InviteRecord } from './invite.js';
import { newMail } from './mail-composer.js';
import { countsOf, heldChallenge, requireCode } from './mailed-code.js';
import type { Media } from './media.js';
import { roleCapabilities } from './media-rights.js';
import type { ParticipantRecord } from './participant.js';
import type { Principal } from './permissions.js';
import type { OpenedInvite, Presented } from './presented.js';
import type {
  Acceptance,
  Admission,
  Challenge,
  ChallengeId,
  Declination,
  GuestLinkId,
  InviteId,
  Nothing,
  ParticipantId,
  ProofRequest,
} from './schemas.js';
import { wrongCodes } from './questions.js';
import { claimOf, once, type ServiceParts } from './service-parts.js';
import { requireFewTries, tooManyTries } from './wrong-tries.js';

export interface ProofService {
  prove(request: ProofRequest, by: GuestChange): Promise<Challenge>;
  /** `principal`: who is signed in at the host, asked where that is the proof. */
  accept(request: Acceptance, by: GuestChange, principal: Principal | null): Promise<Admission>;
  /** `principal`: as for `accept`. */
  decline(request: Declination, by: GuestChange, principal: Principal | null): Promise<Nothing>;
}

/** What an address is proven for. */
interface ProvenFor {
  readonly media: Media;
  readonly linkId: GuestLinkId | null;
  readonly invite: InviteRecord | null;
  /** False where no code may leave: the address is not the invited one. */
  readonly isMailed: boolean;
}

export function createProofService(
  parts: ServiceParts,
  { presented, entries }: { readonly presented: Presented; readonly entries: Entries },
): ProofService {
  const { repository, secrets, clock } = parts;

  async function admissibleInvite(secret: string): Promise<OpenedInvite> {
    const subject = await presented.readInviteSecret(secret);
    if (!subject) throw new SharingError('LINK_UNKNOWN');
    const opened = await presented.openInvite(subject);
    if (opened.code) throw new SharingError(opened.code, { params: reasons(opened.invite) });
    return opened;
  }

  async function provenFor(secret: string, key: string, tried: TriedCode): Promise<ProvenFor> {
    if (await presented.readInviteSecret(secret)) {
      const { invite, media } = await admissibleInvite(secret);
      return { media, linkId: null, invite, isMailed: invite.emailKey === key };
    }
    const { link, media } = presented.admissible(await presented.look(await presented.readSecret(secret)));
    // A link that asks for no proof sends no mail either: else anybody could have anybody mailed.
    if (!link.verifiesEmail) throw new SharingError('NOT_ALLOWED');
    if (!admitsDomain(link.domains, key)) throw new SharingError('DOMAIN_NOT_ALLOWED');
    // Nor does one with an access code for whoever does not know it.
    await requireAccessCode(parts, link, tried);
    return { media, linkId: link.id, invite: null, isMailed: true };
  }

  /** By the time of the request: how long it took is not told. */
  function answer({ id: challengeId, createdAt, expiresAt }: ChallengeRecord, now: number): Challenge {
    const left = (at: number) => Math.max(0, at - now);
    return { challengeId, expiresIn: left(expiresAt), resendIn: left(createdAt + codeRules.pause) };
  }

  /** Who comes in: on a further device, as the guest who is here already, or for the first time. */
  function invitedPerson(
    { invite, participant, media }: OpenedInvite,
    guest: ParticipantRecord | null,
    now: number,
  ): { readonly person: ParticipantRecord; readonly asRead: ParticipantRecord | null } {
    const before = participant ?? guest;
    const name = `${invite.firstName} ${invite.lastName}`.trim();
    const isIn = before !== null && before.endedAt === null && !before.waiting;
    return {
      asRead: before,
      person: {
        id: before?.id ?? (secrets.newId() as ParticipantId),
        mediaId: invite.mediaId,
        linkId: before?.linkId ?? null,
        inviteId: invite.id,
        userId: null,
        name: name || before?.name || invite.email,
        email: invite.email,
        emailKey: invite.emailKey,
        role: invite.role,
        capabilities: roleCapabilities(media.kind, invite.role),
        identity: parts.proof === 'code' ? 'invited' : parts.proof,
        answers: before?.answers ?? {},
        acceptedTerms: before?.acceptedTerms ?? null,
        waiting: false,
        admittedAt: isIn ? before.admittedAt : now,
        endedAt: null,
        endReason: null,
        kid: before?.kid ?? secrets.currentKid,
        seats: before === null ? 0 : before.seats + 1,
        seenAt: before?.seenAt ?? null,
      },
    };
  }

  /** The guest of this medium whose seat it is. */
  async function guestOf(seat: string | undefined, mediaId: string): Promise<ParticipantRecord | null> {
    const held = seat === undefined ? null : await presented.participantOf(seat);
    const isGuest = held?.mediaId === mediaId && held.endedAt === null && held.inviteId === null;
    return isGuest && held.userId === null ? held : null;
  }

  /** The challenge that proves it where a code does, else null; rejects where nothing does. */
  async function requireProof(
    { invite }: OpenedInvite,
    { challengeId, code }: Pick<Acceptance, 'challengeId' | 'code'>,
    { key, address }: { readonly key: string; readonly address: string | null },
    principal: Principal | null,
  ): Promise<ChallengeId | null> {
    if (parts.proof === 'code') {
      const of = { linkId: null, inviteId: invite.id, emailKey: key };
      return requireCode(parts, { challengeId, code, address: null }, of);
    }
    const isTyped = parts.proof === 'typed';
    const proven = isTyped ? key : emailKey(parseEmailAddress(principal?.email ?? '') ?? '');
    const isWrong = proven !== invite.emailKey;
    // Whoever has the link could try all that they know.
    const at = ['typed-address', invite.id];
    if (isTyped) await requireFewTries(parts, { at, address, isWrong, rule: wrongCodes });
    if (isWrong) throw new SharingError('WRONG_PERSON');
    return null;
  }

  /** Whether the invited person declines; rejects where others have to be kept from it. */
  async function mayDecline(
    opened: OpenedInvite,
    { seat, ...request }: Declination,
    typed: { readonly key: string; readonly address: string | null },
    principal: Principal | null,
  ): Promise<boolean> {
    const { invite, participant } = opened;
    const { key, address } = typed;
    if (participant === null) {
      // Whether it was the invited address shows at the link: so guesses are few.
      const isWrong = invite.emailKey !== key;
      await requireFewTries(parts, { at: ['declination', invite.id], address, isWrong, rule: wrongCodes });
      return !isWrong;
    }
    // Somebody would be put out, whom an address that others may know proves nothing of.
    const held = seat === undefined ? null : await presented.participantOf(seat);
    if (held?.id === participant.id) return true;
    if (parts.proof === 'typed') throw new SharingError('PROOF_NEEDED');
    await requireProof(opened, request, typed, principal);
    return true;
  }

  return {
    async prove(request, { key: intent, address: callerAddress }) {
      const { address, key } = addressOf(request.email);
      const tried = { accessCode: request.accessCode, address: callerAddress };
      const { media, linkId, invite, isMailed } = await provenFor(request.secret, key, tried);
      if (parts.mail === null) throw new SharingError('MAIL_MISSING');
      const of = { linkId, inviteId: invite?.id ?? null, emailKey: key };
      const now = clock.now();
      const held = await heldChallenge(parts, request.challengeId, of);
      if (held) return answer(held, now);
      const challenge: ChallengeRecord = {
        ...of,
        id: secrets.newId() as ChallengeId,
        mediaId: media.id,
        // To the mailbox that was invited: one that reads alike may be somebody else's (RFC 5321, section 2.4).
        email: isMailed && invite ? invite.email : address,
        isMailed,
        createdAt: now,
        expiresAt: now + codeRules.lifetime,
        tries: 0,
        usedAt: null,
        kid: secrets.currentKid,
      };
      const locale = invite?.locale ?? request.locale ?? 'en';
      const mail = newMail(secrets, { kind: 'code', challenge, locale, now });
      const caller = `proof:${linkId ?? invite?.id ?? ''}`;
      const claim = await claimOf(parts, {
        caller,
        key: intent,
        // A page may have changed its language before it asks again.
        asked: ['prove', request.secret, request.email],
        ids: [challenge.id],
      });
      const counts = await countsOf(parts, of, callerAddress);
      const opens = invite !== null && isMailed;
      const start = { challenge, mail: isMailed ? mail : null, opens, counts };
      const written = await once(parts, claim, () => repository.startChallenge(start, claim));
      // The worker is told in either case, so that both take the same time.
      parts.mail.queued();
      if (written.outcome === 'wait') throw tooManyTries(written.retryAt, now);
      if (written.outcome === 'started') return answer(challenge, now);
      const known = await repository.readChallenge(written.ids[0] as ChallengeId);
      if (!known) throw new SharingError('CODE_EXPIRED');
      return answer(known, now);
    },

    async accept(request, { key: intent, address }, principal) {
      const { key } = parts.proof === 'signed-in' ? { key: '' } : addressOf(request.email ?? '');
      const { secret, email = '', seat } = request;
      const first = await presented.readInviteSecret(secret);
      if (!first) throw new SharingError('LINK_UNKNOWN');
      // The code is proof and no part of the intent: a page that was reloaded asks again without it.
      const asked = ['accept', secret, email];
      const claimWith = (ids: readonly ParticipantId[]) =>
        claimOf(parts, { caller: `invite:${first.id}`, key: intent, asked, ids });

      let admitted: ParticipantId | null = null;
      const written = await once(parts, await claimWith([]), async () => {
        for (;;) {
          const opened = await admissibleInvite(secret);
          if (opened.addressBlocked) throw new SharingError('GUEST_BLOCKED');
          const challengeId = await requireProof(opened, request, { key, address }, principal);
          const guest = await guestOf(seat, opened.media.id);
          const now = clock.now();
          const { person, asRead } = invitedPerson(opened, guest, now);
          const guard = { revision: opened.invite.revision, challengeId, asRead, now };
          const accepted = await repository.acceptInvite(person, guard, await claimWith([person.id]));
          admitted = person.id;
          // Refused by the guard: what is read next says why, so this ends.
          if (accepted.outcome !== 'refused') return accepted;
        }
      });
      const id = written.outcome === 'repeated' ? (written.ids[0] as ParticipantId) : admitted!;
      const entry = await entries.admissionOf(await repository.readParticipant(id));
      if ('waiting' in entry) throw new SharingError('SEAT_UNKNOWN');
      return entry;
    },

    async decline(request, { key: intent, address }, principal) {
      const { secret, email } = request;
      const { key } = addressOf(email);
      const subject = await presented.readInviteSecret(secret);
      if (!subject) throw new SharingError('LINK_UNKNOWN');
      const now = clock.now();
      const claim = await claimOf(parts, {
        caller: `invite:${subject.id}`,
        key: intent,
        asked: ['decline', secret, email],
        ids: [],
        note: { ...byNobody, action: 'invite-declined', at: now, inviteId: subject.id as InviteId },
      });
      await once<{ outcome: string }>(parts, claim, async () => {
        for (;;) {
          const opened = await admissibleInvite(secret);
          const { invite, participant } = opened;
          const may = await mayDecline(opened, request, { key, address }, principal);
          if (!may) return { outcome: 'ignored' };
          const write = { invite: declinedInvite(invite, now), expected: invite.revision, mail: null };
          // Who comes in at this moment has proven more than who declines.
          const effect = { grants: null, endsAt: participant === null ? null : now };
          const written = await repository.writeInvites([write], effect, claim);
          if (written.outcome !== 'written' || written.missed.length === 0) return written;
        }
      });
      return {};
    },
  };
}

const byNobody = {
  actorId: '',
  actorName: null,
  linkId: null,
  participantId: null,
  count: null,
} as const;

function addressOf(typed: string): { readonly address: string; readonly key: string } {
  const address = parseEmailAddress(typed);
  if (address === null) {
    throw new SharingError('INVALID_INPUT', { fields: [{ field: 'email', code: 'NOT_AN_ADDRESS' }] });
  }
  return { address, key: emailKey(address) };
}

/** What a refusal's text needs to say. */
function reasons({ expiry }: InviteRecord): Record<string, string> {
  return expiry.kind === 'at' ? { endsAt: new Date(expiry.at).toISOString() } : {};
}
