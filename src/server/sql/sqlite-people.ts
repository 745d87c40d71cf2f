/** People in a session, in SQLite. */
import type { PeopleVerbs } from '../../domain/invite-ports.js';
import { isAsRead, isPresent, type ParticipantRecord } from '../../domain/participant.js';
import { participantOf } from './rows.js';
import type { SqliteRecords } from './sqlite-records.js';

export function peopleInSqlite(records: SqliteRecords): PeopleVerbs {
  const { commits, read, write } = records;
  const personOf = (id: string): ParticipantRecord | null => {
    const row = write.participant(id);
    return row ? participantOf(row) : null;
  };

  return {
    findVerifiedGuest: async (linkId, emailKey) => {
      const row = read.verifiedGuest(linkId, emailKey);
      return row ? participantOf(row) : null;
    },
    findUser: async (mediaId, userId) => {
      const row = read.user(mediaId, userId);
      return row ? participantOf(row) : null;
    },
    addSeat: (id, seatsBefore, claim) =>
      commits.commit(claim, (changed) => {
        const person = personOf(id);
        if (person?.endedAt !== null || person.seats !== seatsBefore) return { outcome: 'refused' };
        records.savePerson(person, { ...person, seats: seatsBefore + 1 });
        changed(person.mediaId);
        return { outcome: 'added' };
      }),
    wait: (participant, { policyRevision }, claim) =>
      commits.commit(claim, (changed) => {
        if (!write.hasPlace(participant.linkId, policyRevision)) return { outcome: 'refused' };
        records.savePerson(null, participant);
        changed(participant.mediaId);
        return { outcome: 'waiting' };
      }),
    admitWaiting: (id, at, claim) =>
      commits.commit(claim, (changed) => {
        const guest = personOf(id);
        if (!guest?.waiting || guest.endedAt !== null) return { outcome: 'not-waiting' };
        if (write.takePlaceOfWaiting(at, guest.linkId) === 0) return { outcome: 'no-place' };
        records.savePerson(guest, { ...guest, waiting: false, admittedAt: at });
        changed(guest.mediaId, [id]);
        return { outcome: 'admitted' };
      }),
    attend: (participant, { asRead }, claim) =>
      commits.commit(claim, (changed) => {
        const { mediaId, userId } = participant;
        const row = write.user(mediaId, userId);
        const known = row ? participantOf(row) : null;
        if (!isAsRead(known, asRead)) return { outcome: 'refused' };
        records.savePerson(known, participant);
        changed(mediaId);
        return { outcome: 'attending' };
      }),
    changeRole: (id, to, { inviteId, policyRevision }, claim) =>
      commits.commit(claim, (changed) => {
        const person = personOf(id);
        if (person?.endedAt !== null || person.waiting) return { outcome: 'not-in' };
        const link = policyRevision === null ? null : write.policyOf(person.linkId);
        const isAsRead = person.inviteId === inviteId && (link?.policy_revision ?? null) === policyRevision;
        if (!isAsRead) return { outcome: 'refused' };
        records.savePerson(person, { ...person, ...to });
        changed(person.mediaId, [id]);
        return { outcome: 'changed' };
      }),

    markPresent: (ids, now) =>
      commits.change((changed) => {
        const people = ids.flatMap((id) => personOf(id) ?? []).filter(({ endedAt }) => endedAt === null);
        const arrived = people.filter((person) => !isPresent(person, now));
        for (const person of people) write.markSeen(now, person.id);
        for (const mediaId of new Set(arrived.map((person) => person.mediaId))) changed(mediaId);
      }),
    markAway: (id) =>
      commits.change((changed) => {
        const person = personOf(id);
        if (person === null || person.seenAt === null) return;
        write.markSeen(null, id);
        changed(person.mediaId);
      }),
  };
}
