/** The reference for people in a session: who waits, who is in, from which devices, and as what. */
import {
  countLimit,
  groupOf,
  peopleGroups,
  type PeopleGroup,
  type PeopleLists,
  type PeopleVerbs,
} from '../domain/invite-ports.js';
import { byEnd, isAsRead, isKnownBlocked, isPresent, type ParticipantRecord } from '../domain/participant.js';
import { searchKey } from '../domain/search-key.js';
import { follow, nextOf } from './memory-pages.js';
import type { MemoryRecords } from './memory-records.js';

export function peopleInMemory(records: MemoryRecords): PeopleVerbs & PeopleLists {
  const { participants, links } = records;
  const here = (mediaId: string, search: string) =>
    records
      .peopleOf(mediaId)
      .filter(({ endedAt }) => endedAt === null)
      .filter(({ name, email }) => [name, email].some((text) => searchKey(text).startsWith(search)));

  return {
    findVerifiedGuest: (linkId, emailKey) => {
      const verified = [...participants.values()].filter(
        (guest) => guest.linkId === linkId && guest.emailKey === emailKey && guest.identity === 'verified',
      );
      return Promise.resolve(verified.find(({ endedAt }) => endedAt === null) ?? verified[0] ?? null);
    },
    findUser: (mediaId, userId) =>
      Promise.resolve(records.peopleOf(mediaId).find((person) => person.userId === userId) ?? null),
    addSeat: (id, seatsBefore, claim) =>
      records.write(claim, (changed) => {
        const person = participants.get(id);
        if (person?.endedAt !== null || person.seats !== seatsBefore) return { outcome: 'refused' };
        participants.set(id, { ...person, seats: seatsBefore + 1 });
        changed(person.mediaId);
        return { outcome: 'added' };
      }),
    wait: (participant, { policyRevision }, claim) =>
      records.write(claim, (changed) => {
        const link = participant.linkId === null ? undefined : links.get(participant.linkId);
        const hasPlace = link && (link.maxUses === null || link.uses < link.maxUses);
        if (link?.policyRevision !== policyRevision || !hasPlace) return { outcome: 'refused' };
        participants.set(participant.id, participant);
        changed(participant.mediaId);
        return { outcome: 'waiting' };
      }),
    admitWaiting: (id, at, claim) =>
      records.write(claim, (changed) => {
        const guest = participants.get(id);
        const link = guest?.linkId ? links.get(guest.linkId) : undefined;
        if (!link || !guest?.waiting || guest.endedAt !== null) return { outcome: 'not-waiting' };
        if (link.maxUses !== null && link.uses >= link.maxUses) return { outcome: 'no-place' };
        links.set(link.id, { ...link, uses: link.uses + 1, lastUsedAt: at });
        participants.set(id, { ...guest, waiting: false, admittedAt: at });
        changed(guest.mediaId, [id]);
        return { outcome: 'admitted' };
      }),
    attend: (participant, { asRead }, claim) =>
      records.write(claim, (changed) => {
        const { mediaId, userId } = participant;
        const known = records.peopleOf(mediaId).find((person) => person.userId === userId);
        if (!isAsRead(known ?? null, asRead)) return { outcome: 'refused' };
        participants.set(participant.id, participant);
        changed(participant.mediaId);
        return { outcome: 'attending' };
      }),
    changeRole: (id, to, { inviteId, policyRevision }, claim) =>
      records.write(claim, (changed) => {
        const person = participants.get(id);
        if (person?.endedAt !== null || person.waiting) return { outcome: 'not-in' };
        const link = policyRevision === null || person.linkId === null ? null : links.get(person.linkId);
        const isAsRead = person.inviteId === inviteId && (link?.policyRevision ?? null) === policyRevision;
        if (!isAsRead) return { outcome: 'refused' };
        participants.set(id, { ...person, ...to });
        changed(person.mediaId, [id]);
        return { outcome: 'changed' };
      }),

    listPeople: ({ mediaId, group, search, after, limit }) => {
      const rank = (person: ParticipantRecord) => peopleGroups.indexOf(groupOf(person));
      const all = records
        .peopleOf(mediaId)
        .reverse()
        .sort((a, b) => rank(a) - rank(b));
      const shown = here(mediaId, search).filter((person) => group === null || groupOf(person) === group);
      const rest = follow(all, after).filter((person) => shown.includes(person));
      return Promise.resolve({ people: rest.slice(0, limit), next: nextOf(rest, limit) });
    },
    countPeople: (mediaId, search) => {
      const people = here(mediaId, search);
      const count = (group: PeopleGroup) => people.filter((person) => groupOf(person) === group).length;
      const counts = peopleGroups.map((group) => [group, Math.min(countLimit, count(group))]);
      return Promise.resolve(Object.fromEntries(counts) as Record<PeopleGroup, number>);
    },
    listBlocked: (mediaId, limit) => {
      const blocked = records.peopleOf(mediaId).filter(isKnownBlocked).reverse();
      return Promise.resolve(blocked.sort(byEnd).slice(0, limit));
    },
    markPresent: (ids, now) => {
      const people = ids
        .flatMap((id) => participants.get(id) ?? [])
        .filter(({ endedAt }) => endedAt === null);
      const arrived = new Set(people.filter((one) => !isPresent(one, now)).map(({ mediaId }) => mediaId));
      records.changePeople(people, () => ({ seenAt: now }));
      for (const mediaId of arrived) records.raiseRevision(mediaId, []);
      return Promise.resolve();
    },
    markAway: (id) => {
      const person = participants.get(id);
      if (person && person.seenAt !== null) {
        participants.set(id, { ...person, seenAt: null });
        records.raiseRevision(person.mediaId, []);
      }
      return Promise.resolve();
    },
  };
}
