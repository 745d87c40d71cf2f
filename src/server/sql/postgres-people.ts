/** People in a session, in PostgreSQL. */
import { isAsRead, presenceLifetime } from '../../domain/participant.js';
import type { PostgresRecords } from './postgres-records.js';
import { participantOf } from './rows.js';
import type { PeopleVerbs } from '../../domain/invite-ports.js';

export function peopleInPostgres(records: PostgresRecords): PeopleVerbs {
  const { pool, commits, read, write } = records;
  return {
    findVerifiedGuest: async (linkId, emailKey) => {
      const row = await read.verifiedGuest(pool, linkId, emailKey);
      return row ? participantOf(row) : null;
    },
    findUser: async (mediaId, userId) => {
      const row = await read.user(pool, mediaId, userId);
      return row ? participantOf(row) : null;
    },
    addSeat: (id, seatsBefore, claim) =>
      commits.commit(claim, async (db, changed) => {
        const person = await records.lockedPerson(db, id);
        if (person?.endedAt !== null || person.seats !== seatsBefore) return { outcome: 'refused' as const };
        await records.savePerson(db, person, { ...person, seats: seatsBefore + 1 });
        await changed(person.mediaId);
        return { outcome: 'added' as const };
      }),
    wait: (participant, { policyRevision }, claim) =>
      commits.commit(claim, async (db, changed) => {
        await commits.lock(db, participant.mediaId);
        if (!(await write.hasPlace(db, participant.linkId, policyRevision))) {
          return { outcome: 'refused' as const };
        }
        await records.savePerson(db, null, participant);
        await changed(participant.mediaId);
        return { outcome: 'waiting' as const };
      }),
    admitWaiting: (id, at, claim) =>
      commits.commit(claim, async (db, changed) => {
        const guest = await records.lockedPerson(db, id);
        if (!guest?.waiting || guest.endedAt !== null) return { outcome: 'not-waiting' as const };
        if ((await write.takePlaceOfWaiting(db, at, guest.linkId)) === 0) {
          return { outcome: 'no-place' as const };
        }
        await records.savePerson(db, guest, { ...guest, waiting: false, admittedAt: at });
        await changed(guest.mediaId, [id]);
        return { outcome: 'admitted' as const };
      }),
    attend: (participant, { asRead }, claim) =>
      commits.commit(claim, async (db, changed) => {
        const { mediaId, userId } = participant;
        await commits.lock(db, mediaId);
        const row = await write.user(db, mediaId, userId);
        const known = row ? participantOf(row) : null;
        if (!isAsRead(known, asRead)) return { outcome: 'refused' as const };
        await records.savePerson(db, known, participant);
        await changed(mediaId);
        return { outcome: 'attending' as const };
      }),
    changeRole: (id, to, { inviteId, policyRevision }, claim) =>
      commits.commit(claim, async (db, changed) => {
        const person = await records.lockedPerson(db, id);
        if (person?.endedAt !== null || person.waiting) return { outcome: 'not-in' as const };
        const link = policyRevision === null ? null : await write.policyOf(db, person.linkId);
        const isAsRead = person.inviteId === inviteId && (link?.policy_revision ?? null) === policyRevision;
        if (!isAsRead) return { outcome: 'refused' as const };
        await records.savePerson(db, person, { ...person, ...to });
        await changed(person.mediaId, [id]);
        return { outcome: 'changed' as const };
      }),

    markPresent: (ids, now) =>
      commits.change(async (db, changed) => {
        const seen = await write.seen(db, ids, now);
        const arrived = seen.filter(({ before }) => before === null || before <= now - presenceLifetime);
        // In one order, so that no two wait for each other.
        for (const mediaId of [...new Set(arrived.map((person) => person.media_id))].sort()) {
          await changed(mediaId);
        }
      }),
    markAway: (id) =>
      commits.change(async (db, changed) => {
        const gone = await write.away(db, id);
        if (gone) await changed(gone.media_id);
      }),
  };
}
