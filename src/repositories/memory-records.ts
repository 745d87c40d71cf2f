/** What the reference repository keeps, and the one way in which it changes. */
import type { ChallengeRecord } from '../domain/challenge.js';
import type { AccessRecord, GuestLinkRecord } from '../domain/guest-link.js';
import type { HistoryNote } from '../domain/history.js';
import type { InviteRecord } from '../domain/invite.js';
import type { MailRecord } from '../domain/mail.js';
import type { ParticipantRecord } from '../domain/participant.js';
import type { ParticipantId } from '../domain/ids.js';
import type { ChangeNotice, Claim, Judged, Repeated, Try, Written } from '../domain/ports.js';
import { Watchers } from '../domain/watchers.js';

/** Says that a step changed the medium, and whose pages have to know. */
export type Changed = (mediaId: string, concerns?: ChangeNotice['concerns']) => void;

export class MemoryRecords {
  readonly access = new Map<string, AccessRecord>();
  readonly links = new Map<string, GuestLinkRecord>();
  readonly participants = new Map<string, ParticipantRecord>();
  readonly invites = new Map<string, InviteRecord>();
  readonly challenges = new Map<string, ChallengeRecord>();
  readonly mails = new Map<string, MailRecord>();
  mailFreeAt = 0;
  readonly blocks = new Set<string>();
  readonly claims = new Map<string, Claim>();
  readonly history: (HistoryNote & { readonly mediaId: string; readonly id: string })[] = [];
  readonly tries = new Map<string, { readonly wrong: number; readonly endsAt: number }>();
  readonly watchers = new Watchers();

  accessOf(mediaId: string): AccessRecord {
    return this.access.get(mediaId) ?? { mediaId, enabled: false, revision: 0 };
  }

  peopleOf(mediaId: string): ParticipantRecord[] {
    return [...this.participants.values()].filter((person) => person.mediaId === mediaId);
  }

  isBlocked(mediaId: string, emailKey: string): boolean {
    return this.blocks.has(blockKey(mediaId, emailKey));
  }

  block(mediaId: string, emailKey: string): void {
    this.blocks.add(blockKey(mediaId, emailKey));
    this.raisePolicy(mediaId);
  }

  /** Whether it was blocked. */
  unblock(mediaId: string, emailKey: string): boolean {
    return this.blocks.delete(blockKey(mediaId, emailKey));
  }

  findClaim(claim: Claim): Repeated | null {
    const known = this.claims.get(claimKey(claim));
    if (!known) return null;
    if (known.bodyDigest !== claim.bodyDigest) return { outcome: 'key-reused' };
    return { outcome: 'repeated', ids: known.ids };
  }

  /** Repeats are answered, the step is taken once, and only a step that changed something is claimed and told. */
  write<Outcome>(claim: Claim, step: (changed: Changed) => Outcome): Promise<Written<Outcome>> {
    const repeated = this.findClaim(claim);
    if (repeated) return Promise.resolve(repeated);
    const outcome = step((mediaId, concerns = []) => {
      this.claims.set(claimKey(claim), claim);
      if (claim.note) this.addNote(mediaId, claim.note);
      this.raiseRevision(mediaId, concerns);
    });
    return Promise.resolve(outcome);
  }

  addNote(mediaId: string, note: HistoryNote): void {
    this.history.push({ ...note, mediaId, id: String(this.history.length + 1) });
  }

  raiseRevision(mediaId: string, concerns: ChangeNotice['concerns']): void {
    const before = this.accessOf(mediaId);
    const revision = before.revision + 1;
    this.access.set(mediaId, { ...before, revision });
    this.watchers.tell({ mediaId, revision, concerns });
  }

  /** What was decided on a link of this medium is decided again. */
  raisePolicy(mediaId: string): void {
    for (const link of this.links.values()) {
      if (link.mediaId === mediaId) {
        this.links.set(link.id, { ...link, policyRevision: link.policyRevision + 1 });
      }
    }
  }

  /** Changes people who are in or wait; returns their ids. */
  changePeople(
    people: readonly ParticipantRecord[],
    change: (person: ParticipantRecord) => Partial<ParticipantRecord>,
  ): ParticipantId[] {
    for (const person of people) this.participants.set(person.id, { ...person, ...change(person) });
    return people.map(({ id }) => id);
  }

  judgeTry({ bucket, isWrong, limit, window, now, told }: Try): Judged {
    const known = this.tries.get(bucket);
    const { wrong, endsAt } = known && known.endsAt > now ? known : { wrong: 0, endsAt: now + window };
    if (wrong >= limit) return { outcome: 'too-many', retryAt: endsAt };
    if (isWrong) this.tries.set(bucket, { wrong: wrong + 1, endsAt });
    if (isWrong && told && wrong + 1 === limit) {
      this.addNote(told.mediaId, told.note);
      this.raiseRevision(told.mediaId, []);
    }
    return { outcome: 'judged' };
  }

  /** Codes and mails that nobody can need any more. */
  forgetOld(now: number): void {
    for (const [id, { expiresAt }] of this.challenges) if (expiresAt + day <= now) this.challenges.delete(id);
    for (const [id, mail] of this.mails) {
      if (mail.state !== 'queued' && mail.dueAt + day <= now) this.mails.delete(id);
    }
  }

  /** As named now: what was erased or deleted has no name any more. */
  subjectOf({ linkId, participantId, inviteId }: HistoryNote): string | null {
    const named =
      (linkId !== null && this.links.get(linkId)?.name) ||
      (participantId !== null && this.participants.get(participantId)?.name) ||
      (inviteId !== null && this.invites.get(inviteId)?.email);
    return named || null;
  }
}

const day = 24 * 60 * 60 * 1000;
const blockKey = (mediaId: string, emailKey: string) => `${mediaId}\n${emailKey}`;
const claimKey = (claim: Claim) => `${claim.caller}\n${claim.key}`;
