/**
 * The reference repository: everything in memory, each verb one synchronous step, which is what
 * makes it atomic here. What this file does in plain objects, every other one does in transactions.
 */
import { Watchers } from '../domain/watchers.js';
import { tombstoneOf, type AccessRecord, type GuestLinkRecord } from '../domain/guest-link.js';
import type { HistoryNote, HistoryRecord } from '../domain/history.js';
import { erased, type ParticipantRecord } from '../domain/participant.js';
import type { ParticipantId } from '../domain/ids.js';
import type { ChangeNotice, Claim, Repeated, SharingRepository, Written } from '../domain/ports.js';

/** Says that a step changed the medium, and whose pages have to know. */
type Changed = (mediaId: string, concerns?: ChangeNotice['concerns']) => void;

export function createMemoryRepository(): SharingRepository {
  const access = new Map<string, AccessRecord>();
  const links = new Map<string, GuestLinkRecord>();
  const participants = new Map<string, ParticipantRecord>();
  const blocks = new Set<string>();
  const claims = new Map<string, Claim>();
  const history: (HistoryNote & { readonly mediaId: string; readonly id: string })[] = [];
  const tries = new Map<string, { readonly wrong: number; readonly endsAt: number }>();
  const watchers = new Watchers();

  const accessOf = (mediaId: string): AccessRecord =>
    access.get(mediaId) ?? { mediaId, enabled: false, revision: 0 };
  const guestsOf = (mediaId: string) =>
    [...participants.values()].filter((guest) => guest.mediaId === mediaId);
  const guestsIn = (mediaId: string, linkId: string | null) =>
    guestsOf(mediaId).filter(
      (guest) => guest.endedAt === null && (linkId === null || guest.linkId === linkId),
    ).length;
  const blockKey = (mediaId: string, emailKey: string) => `${mediaId}\n${emailKey}`;

  const claimKey = (claim: Claim) => `${claim.caller}\n${claim.key}`;

  function findClaim(claim: Claim): Repeated | null {
    const known = claims.get(claimKey(claim));
    if (!known) return null;
    if (known.bodyDigest !== claim.bodyDigest) return { outcome: 'key-reused' };
    return { outcome: 'repeated', ids: known.ids };
  }

  /** Repeats are answered, the step is taken once, and only a step that changed something is claimed and told. */
  function write<Outcome>(claim: Claim, step: (changed: Changed) => Outcome): Promise<Written<Outcome>> {
    const repeated = findClaim(claim);
    if (repeated) return Promise.resolve(repeated);
    const outcome = step((mediaId, concerns = []) => {
      claims.set(claimKey(claim), claim);
      if (claim.note) history.push({ ...claim.note, mediaId, id: String(history.length + 1) });
      raiseRevision(mediaId, concerns);
    });
    return Promise.resolve(outcome);
  }

  function raiseRevision(mediaId: string, concerns: ChangeNotice['concerns']): void {
    const before = accessOf(mediaId);
    const revision = before.revision + 1;
    access.set(mediaId, { ...before, revision });
    watchers.tell({ mediaId, revision, concerns });
  }

  /** As named now: what was erased or deleted has no name any more. */
  function subjectOf({ linkId, participantId }: HistoryNote): string | null {
    const named = linkId === null ? participantId && participants.get(participantId) : links.get(linkId);
    return named?.name || null;
  }

  /** Guests of a link who are in are given what it grants now; returns those for whom that is something new. */
  function grantAgain(link: GuestLinkRecord, before: GuestLinkRecord): ParticipantId[] {
    if (String(link.capabilities) === String(before.capabilities)) return [];
    const present = guestsOf(link.mediaId).filter(
      (guest) => guest.linkId === link.id && guest.endedAt === null,
    );
    for (const guest of present) {
      participants.set(guest.id, { ...guest, capabilities: link.capabilities });
    }
    return present.map(({ id }) => id);
  }

  function raisePolicy(mediaId: string): void {
    for (const link of links.values()) {
      if (link.mediaId === mediaId) {
        links.set(link.id, { ...link, policyRevision: link.policyRevision + 1 });
      }
    }
  }

  return {
    readAccess: (mediaId) => Promise.resolve(accessOf(mediaId)),
    readLink: (id) => Promise.resolve(links.get(id) ?? null),
    readAdmission: (id, emailKey) => {
      const link = links.get(id);
      return Promise.resolve(
        link
          ? {
              link,
              access: accessOf(link.mediaId),
              addressBlocked: blocks.has(blockKey(link.mediaId, emailKey)),
            }
          : null,
      );
    },
    listLinks: (mediaId) =>
      Promise.resolve(
        [...links.values()]
          .filter((link) => link.mediaId === mediaId && link.deletedAt === null)
          .sort((a, b) => a.createdAt - b.createdAt)
          .map((link) => ({
            link,
            guestsIn: guestsIn(mediaId, link.id),
            waiting: 0,
          })),
      ),
    readParticipant: (id) => Promise.resolve(participants.get(id) ?? null),
    listGuests: ({ mediaId, linkId, after, limit }) => {
      const all = guestsOf(mediaId)
        .filter((guest) => linkId === null || guest.linkId === linkId)
        .reverse();
      const start = after === null ? 0 : all.findIndex((guest) => guest.id === after) + 1 || all.length;
      const guests = all.slice(start, start + limit);
      const next = start + limit < all.length ? guests.at(-1)!.id : null;
      return Promise.resolve({ guests, next });
    },
    countGuestsIn: (mediaId, linkId) => Promise.resolve(guestsIn(mediaId, linkId)),
    findClaim: (claim) => Promise.resolve(findClaim(claim)),

    createLink: (link, { limit }, claim) =>
      write(claim, (changed) => {
        const existing = [...links.values()].filter(
          (other) => other.mediaId === link.mediaId && other.deletedAt === null,
        );
        if (existing.length >= limit) return { outcome: 'limit-reached' };
        links.set(link.id, link);
        changed(link.mediaId);
        return { outcome: 'created' };
      }),

    updateLink: (link, { policyRevision }, claim) =>
      write(claim, (changed) => {
        const before = links.get(link.id);
        if (!before || before.deletedAt !== null || before.policyRevision !== policyRevision) {
          return { outcome: 'changed-meanwhile' };
        }
        const { uses, lastUsedAt } = before;
        links.set(link.id, { ...link, uses, lastUsedAt, policyRevision: policyRevision + 1 });
        changed(before.mediaId, grantAgain(link, before));
        return { outcome: 'changed' };
      }),

    deleteLink: (id, at, claim) =>
      write(claim, (changed) => {
        const link = links.get(id);
        if (!link || link.deletedAt !== null) return { outcome: 'unknown' };
        links.set(id, { ...tombstoneOf(link, at), policyRevision: link.policyRevision + 1 });
        changed(link.mediaId);
        return { outcome: 'deleted' };
      }),

    setAccess: (mediaId, { enabled, endGuestsAt }, claim) =>
      write(claim, (changed) => {
        access.set(mediaId, { ...accessOf(mediaId), enabled });
        raisePolicy(mediaId);
        if (endGuestsAt !== null) {
          for (const guest of guestsOf(mediaId)) {
            if (guest.endedAt === null) {
              participants.set(guest.id, { ...guest, endedAt: endGuestsAt, endReason: 'switched-off' });
            }
          }
        }
        changed(mediaId, endGuestsAt === null ? [] : 'all');
        return { outcome: 'changed' };
      }),

    admit: (participant, { policyRevision }, claim) =>
      write(claim, (changed) => {
        const link = participant.linkId === null ? undefined : links.get(participant.linkId);
        const open =
          link?.policyRevision === policyRevision && (link.maxUses === null || link.uses < link.maxUses);
        if (!open) return { outcome: 'refused' };
        links.set(link.id, { ...link, uses: link.uses + 1, lastUsedAt: participant.admittedAt });
        participants.set(participant.id, participant);
        changed(link.mediaId);
        return { outcome: 'admitted' };
      }),

    endParticipant: (id, { reason, at }, claim) =>
      write(claim, (changed) => {
        const guest = participants.get(id);
        if (!guest || (guest.endedAt !== null && reason !== 'blocked')) return { outcome: 'not-in' };
        participants.set(id, { ...guest, endedAt: guest.endedAt ?? at, endReason: reason });
        if (reason === 'blocked') {
          blocks.add(blockKey(guest.mediaId, guest.emailKey));
          raisePolicy(guest.mediaId);
        }
        changed(guest.mediaId, [id]);
        return { outcome: 'ended' };
      }),

    eraseParticipant: (id, at, claim) =>
      write(claim, (changed) => {
        const guest = participants.get(id);
        if (!guest) return { outcome: 'unknown' };
        participants.set(id, erased(guest, at));
        changed(guest.mediaId, [id]);
        return { outcome: 'erased' };
      }),

    listHistory: ({ mediaId, after, limit }) => {
      const all = history.filter((note) => note.mediaId === mediaId).reverse();
      const start = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1 || all.length;
      const entries = all
        .slice(start, start + limit)
        .map(({ mediaId: _, ...note }): HistoryRecord => ({ ...note, subject: subjectOf(note) }));
      return Promise.resolve({ entries, next: start + limit < all.length ? entries.at(-1)!.id : null });
    },

    judgeTry: ({ bucket, isWrong, limit, window, now }) => {
      const known = tries.get(bucket);
      const { wrong, endsAt } = known && known.endsAt > now ? known : { wrong: 0, endsAt: now + window };
      if (wrong >= limit) return Promise.resolve({ outcome: 'too-many', retryAt: endsAt });
      if (isWrong) tries.set(bucket, { wrong: wrong + 1, endsAt });
      return Promise.resolve({ outcome: 'judged' });
    },

    mediumChanged: (mediaId) => {
      raiseRevision(mediaId, 'all');
      return Promise.resolve();
    },

    purge: (now) => {
      for (const [key, claim] of claims) if (claim.expiresAt <= now) claims.delete(key);
      for (const [bucket, { endsAt }] of tries) if (endsAt <= now) tries.delete(bucket);
      return Promise.resolve();
    },
    watch: (mediaId, listener) => watchers.add(mediaId, listener),
    close: () => Promise.resolve(),
  };
}
