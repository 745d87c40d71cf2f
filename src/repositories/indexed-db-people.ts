/** Mail that is to go out, and the people of a session, in IndexedDB. */
import { mailOutcome } from '../domain/invite-changes.js';
import { isMailFree, type MailRecord } from '../domain/mail.js';
import type { MailVerbs, PeopleLists, PeopleVerbs } from '../domain/invite-ports.js';
import { isAsRead, isPresent } from '../domain/participant.js';
import type { BrowserDatabase } from './browser-database.js';
import { inviteOf, putInvite, putMail } from './indexed-db-invites.js';
import { countPeople, findUser, listBlocked, peoplePage } from './indexed-db-people-reads.js';
import { changePerson, putLink, putPerson, type RecordWrites } from './indexed-db-writes.js';

export function mailInDatabase(writes: RecordWrites): MailVerbs {
  return {
    leaseMail: (lease) =>
      writes.unclaimed(async (tx) => {
        const { now, until, limit, pace } = lease;
        const before = (await tx.objectStore('pace').get('mail'))?.freeAt ?? 0;
        if (!isMailFree(before, lease)) return { mails: [], freeAt: before };
        const due = await tx.objectStore('mails').index('due').getAll(IDBKeyRange.upperBound(now));
        const leased = due
          .map(({ mail }) => mail)
          .sort((a, b) => urgency(a) - urgency(b) || a.createdAt - b.createdAt)
          .slice(0, limit)
          .map((mail): typeof mail => ({ ...mail, dueAt: until, tries: mail.tries + 1 }));
        for (const mail of leased) await putMail(tx, mail);
        const freeAt = now + leased.length * pace;
        if (freeAt > now) await tx.objectStore('pace').put({ name: 'mail', freeAt });
        return { mails: leased, freeAt };
      }),
    settleMail: ({ id, dueAt }, result) =>
      writes.unclaimed(async (tx, changed) => {
        const mail = (await tx.objectStore('mails').get(id))?.mail;
        if (mail?.dueAt !== dueAt || mail.state !== 'queued') return;
        const isAgain = result.outcome === 'again';
        const state = isAgain ? 'queued' : result.outcome === 'failed' ? 'failed' : 'sent';
        await putMail(tx, { ...mail, state, dueAt: isAgain ? result.dueAt : result.at });
        const invite = mail.kind === 'invite' ? await inviteOf(tx, mail.inviteId) : null;
        if (!invite) return;
        await putInvite(tx, { ...invite, ...mailOutcome(result) });
        await changed(invite.mediaId);
      }),
    reportBounce: (id, { at, error }) =>
      writes.unclaimed(async (tx, changed) => {
        const invite = await inviteOf(tx, id);
        if (!invite) return false;
        await putInvite(tx, { ...invite, mail: 'failed', mailedAt: at, mailError: error });
        await changed(invite.mediaId);
        return true;
      }),
  };
}

const urgency = ({ kind }: MailRecord): number => (kind === 'code' ? 0 : 1);

export function peopleInDatabase(database: BrowserDatabase, writes: RecordWrites): PeopleVerbs & PeopleLists {
  return {
    findVerifiedGuest: (linkId, emailKey) =>
      database.read(['guests'], async (tx) => {
        const rows = await tx.objectStore('guests').index('of-link-address').getAll([linkId, emailKey]);
        const verified = rows
          .sort((a, b) => a.seq - b.seq)
          .flatMap(({ guest }) => (guest.identity === 'verified' ? [guest] : []));
        return verified.find(({ endedAt }) => endedAt === null) ?? verified[0] ?? null;
      }),
    findUser: (mediaId, userId) => database.read(['guests'], (tx) => findUser(tx, mediaId, userId)),

    addSeat: (id, seatsBefore, claim) =>
      writes.claimed(claim, async (tx, changed) => {
        const row = await tx.objectStore('guests').get(id);
        if (row?.guest.endedAt !== null || row.guest.seats !== seatsBefore) return { outcome: 'refused' };
        await changePerson(tx, row, { seats: seatsBefore + 1 });
        await changed(row.guest.mediaId);
        return { outcome: 'added' };
      }),
    wait: (participant, { policyRevision }, claim) =>
      writes.claimed(claim, async (tx, changed) => {
        const { linkId } = participant;
        const link = linkId === null ? undefined : (await tx.objectStore('links').get(linkId))?.link;
        const hasPlace = link && (link.maxUses === null || link.uses < link.maxUses);
        if (link?.policyRevision !== policyRevision || !hasPlace) return { outcome: 'refused' };
        await putPerson(tx, participant);
        await changed(participant.mediaId);
        return { outcome: 'waiting' };
      }),
    admitWaiting: (id, at, claim) =>
      writes.claimed(claim, async (tx, changed) => {
        const row = await tx.objectStore('guests').get(id);
        const linkId = row?.guest.linkId;
        const link = linkId ? (await tx.objectStore('links').get(linkId))?.link : undefined;
        if (!link || !row?.guest.waiting || row.guest.endedAt !== null) return { outcome: 'not-waiting' };
        if (link.maxUses !== null && link.uses >= link.maxUses) return { outcome: 'no-place' };
        await putLink(tx, { ...link, uses: link.uses + 1, lastUsedAt: at });
        await changePerson(tx, row, { waiting: false, admittedAt: at });
        await changed(row.guest.mediaId, [id]);
        return { outcome: 'admitted' };
      }),
    attend: (participant, { asRead }, claim) =>
      writes.claimed(claim, async (tx, changed) => {
        const { mediaId, userId } = participant;
        const known = userId === null ? null : await findUser(tx, mediaId, userId);
        if (!isAsRead(known, asRead)) return { outcome: 'refused' };
        await putPerson(tx, participant);
        await changed(participant.mediaId);
        return { outcome: 'attending' };
      }),
    changeRole: (id, to, { inviteId, policyRevision }, claim) =>
      writes.claimed(claim, async (tx, changed) => {
        const row = await tx.objectStore('guests').get(id);
        if (row?.guest.endedAt !== null || row.guest.waiting) return { outcome: 'not-in' };
        const linkId = policyRevision === null ? null : row.guest.linkId;
        const link = linkId === null ? null : (await tx.objectStore('links').get(linkId))?.link;
        const isAsRead = row.guest.inviteId === inviteId && (link?.policyRevision ?? null) === policyRevision;
        if (!isAsRead) return { outcome: 'refused' };
        await changePerson(tx, row, to);
        await changed(row.guest.mediaId, [id]);
        return { outcome: 'changed' };
      }),

    listPeople: (query) => database.read(['guests'], (tx) => peoplePage(tx, query)),
    countPeople: (mediaId, search) => database.read(['guests'], (tx) => countPeople(tx, mediaId, search)),
    listBlocked: (mediaId, limit) =>
      database.read(['guests', 'blocks'], (tx) => listBlocked(tx, mediaId, limit)),
    markPresent: (ids, now) =>
      writes.unclaimed(async (tx, changed) => {
        const arrived = new Set<string>();
        for (const id of ids) {
          const row = await tx.objectStore('guests').get(id);
          if (row?.guest.endedAt !== null) continue;
          if (!isPresent(row.guest, now)) arrived.add(row.guest.mediaId);
          await changePerson(tx, row, { seenAt: now });
        }
        for (const mediaId of arrived) await changed(mediaId);
      }),
    markAway: (id) =>
      writes.unclaimed(async (tx, changed) => {
        const row = await tx.objectStore('guests').get(id);
        if (!row || row.guest.seenAt === null) return;
        await changePerson(tx, row, { seenAt: null });
        await changed(row.guest.mediaId);
      }),
  };
}
