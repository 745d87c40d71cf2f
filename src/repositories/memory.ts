/**
 * The reference repository: everything in memory, each verb one synchronous step, which is what
 * makes it atomic here. What this file does in plain objects, every other one does in transactions.
 */
import { Watchers } from '../domain/watchers.js';
import type { AccessRecord, GuestLinkRecord } from '../domain/guest-link.js';
import type { ParticipantRecord } from '../domain/participant.js';
import type { ChangeNotice, Claim, Repeated, SharingRepository, Written } from '../domain/ports.js';

/** Says that a step changed the medium, and whose pages have to know. */
type Changed = (mediaId: string, concerns?: ChangeNotice['concerns']) => void;

export function createMemoryRepository(): SharingRepository {
  const access = new Map<string, AccessRecord>();
  const links = new Map<string, GuestLinkRecord>();
  const participants = new Map<string, ParticipantRecord>();
  const blocks = new Set<string>();
  const claims = new Map<string, Claim>();
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
      const before = accessOf(mediaId);
      const revision = before.revision + 1;
      access.set(mediaId, { ...before, revision });
      watchers.tell({ mediaId, revision, concerns });
    });
    return Promise.resolve(outcome);
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

    setPaused: (id, { pausedAt, policyRevision }, claim) =>
      write(claim, (changed) => {
        const link = links.get(id);
        if (!link || link.deletedAt !== null || link.policyRevision !== policyRevision) {
          return { outcome: 'changed-meanwhile' };
        }
        links.set(id, { ...link, pausedAt, policyRevision: policyRevision + 1 });
        changed(link.mediaId);
        return { outcome: 'changed' };
      }),

    deleteLink: (id, at, claim) =>
      write(claim, (changed) => {
        const link = links.get(id);
        if (!link || link.deletedAt !== null) return { outcome: 'unknown' };
        links.set(id, { ...link, name: '', deletedAt: at, policyRevision: link.policyRevision + 1 });
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
        const link = links.get(participant.linkId);
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

    purge: (now) => {
      for (const [key, claim] of claims) if (claim.expiresAt <= now) claims.delete(key);
      return Promise.resolve();
    },
    watch: (mediaId, listener) => watchers.add(mediaId, listener),
    close: () => Promise.resolve(),
  };
}
