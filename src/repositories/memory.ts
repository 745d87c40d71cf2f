/**
 * The reference repository: everything in memory, each verb one synchronous step, which is what
 * makes it atomic here. What this file does in plain objects, every other one does in transactions.
 */
import { tombstoneOf, type GuestLinkRecord } from '../domain/guest-link.js';
import type { HistoryRecord } from '../domain/history.js';
import { canEnd, erased, isGuest, isPlainGuest, unblocked } from '../domain/participant.js';
import type { ParticipantId } from '../domain/ids.js';
import type { SharingRepository } from '../domain/ports.js';
import { invitesInMemory } from './memory-invites.js';
import { mailInMemory } from './memory-mail.js';
import { peopleInMemory } from './memory-people.js';
import { proofsInMemory } from './memory-proofs.js';
import { MemoryRecords } from './memory-records.js';

export function createMemoryRepository(): SharingRepository {
  const records = new MemoryRecords();
  const { links, participants, claims, tries } = records;
  const write: MemoryRecords['write'] = (claim, step) => records.write(claim, step);

  const guestsOf = (mediaId: string, linkId: string | null) =>
    records
      .peopleOf(mediaId)
      .filter((guest) => guest.linkId !== null && (linkId === null || guest.linkId === linkId));
  const present = (mediaId: string, linkId: string | null) =>
    guestsOf(mediaId, linkId).filter((guest) => guest.endedAt === null);
  const guestsIn = (mediaId: string, linkId: string | null) =>
    present(mediaId, linkId).filter((guest) => isGuest(guest) && !guest.waiting).length;

  /** Guests of a link who are in without a role are given what it grants now; returns those for whom that is something new. */
  function grantAgain(link: GuestLinkRecord, before: GuestLinkRecord): ParticipantId[] {
    if (String(link.capabilities) === String(before.capabilities)) return [];
    const guests = present(link.mediaId, link.id).filter(isPlainGuest);
    return records.changePeople(guests, () => ({ capabilities: link.capabilities }));
  }

  return {
    ...invitesInMemory(records),
    ...proofsInMemory(records),
    ...mailInMemory(records),
    ...peopleInMemory(records),
    readAccess: (mediaId) => Promise.resolve(records.accessOf(mediaId)),
    readLink: (id) => Promise.resolve(links.get(id) ?? null),
    readAdmission: (id, emailKey) => {
      const link = links.get(id);
      return Promise.resolve(
        link
          ? {
              link,
              access: records.accessOf(link.mediaId),
              addressBlocked: records.isBlocked(link.mediaId, emailKey),
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
            waiting: present(mediaId, link.id).filter((guest) => guest.waiting).length,
          })),
      ),
    readParticipant: (id) => Promise.resolve(participants.get(id) ?? null),
    listGuests: ({ mediaId, linkId, after, limit }) => {
      const all = guestsOf(mediaId, linkId).reverse();
      const start = after === null ? 0 : all.findIndex((guest) => guest.id === after) + 1 || all.length;
      const guests = all.slice(start, start + limit);
      const next = start + limit < all.length ? guests.at(-1)!.id : null;
      return Promise.resolve({ guests, next });
    },
    countGuestsIn: (mediaId, linkId) => Promise.resolve(guestsIn(mediaId, linkId)),
    findClaim: (claim) => Promise.resolve(records.findClaim(claim)),

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
        records.access.set(mediaId, { ...records.accessOf(mediaId), enabled });
        records.raisePolicy(mediaId);
        if (endGuestsAt !== null) {
          const guests = present(mediaId, null).filter(isGuest);
          records.changePeople(guests, () => ({ endedAt: endGuestsAt, endReason: 'switched-off' }));
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
        if (!guest || !canEnd(guest, reason)) return { outcome: 'not-in' };
        participants.set(id, { ...guest, endedAt: guest.endedAt ?? at, endReason: reason });
        if (reason === 'blocked') records.block(guest.mediaId, guest.emailKey);
        changed(guest.mediaId, [id]);
        return { outcome: 'ended' };
      }),

    unblock: ({ mediaId, emailKey, participantId }, claim) =>
      write(claim, (changed) => {
        const wasBlocked = records.unblock(mediaId, emailKey);
        const people = records
          .peopleOf(mediaId)
          .filter(({ endReason }) => endReason === 'blocked')
          .filter(({ id, emailKey: key }) => id === participantId || (key === emailKey && key !== ''));
        if (!wasBlocked && people.length === 0) return { outcome: 'not-blocked' };
        records.raisePolicy(mediaId);
        changed(mediaId, records.changePeople(people, unblocked));
        return { outcome: 'unblocked' };
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
      const all = records.history.filter((note) => note.mediaId === mediaId).reverse();
      const start = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1 || all.length;
      const entries = all
        .slice(start, start + limit)
        .map(({ mediaId: _, ...note }): HistoryRecord => ({ ...note, subject: records.subjectOf(note) }));
      return Promise.resolve({ entries, next: start + limit < all.length ? entries.at(-1)!.id : null });
    },

    judgeTry: (attempt) => Promise.resolve(records.judgeTry(attempt)),

    mediumChanged: (mediaId) => {
      records.raiseRevision(mediaId, 'all');
      return Promise.resolve();
    },

    purge: (now) => {
      for (const [key, claim] of claims) if (claim.expiresAt <= now) claims.delete(key);
      for (const [bucket, { endsAt }] of tries) if (endsAt <= now) tries.delete(bucket);
      records.forgetOld(now);
      return Promise.resolve();
    },
    watch: (mediaId, listener) => records.watchers.add(mediaId, listener),
    close: () => Promise.resolve(),
  };
}
