/** The reference for invites, proofs, mail and people in a session. */
import { codeHolds, codeRules, isSameProof, nextCodeAt } from '../domain/challenge.js';
import { lockNote, mailOutcome, ruledInvite } from '../domain/invite-changes.js';
import { inviteFilters, type InviteFilter } from '../domain/invite-list.js';
import { byInviteOrder, inviteMatches } from '../domain/kept-invites.js';
import type { InviteRecord } from '../domain/invite.js';
import {
  countLimit,
  peopleGroups,
  type InviteRepository,
  type InviteSelection,
  type PeopleGroup,
  groupOf,
} from '../domain/invite-ports.js';
import { isMailFree, settled, type MailRecord } from '../domain/mail.js';
import { isPresent, type ParticipantRecord } from '../domain/participant.js';
import type { InviteId, ParticipantId } from '../domain/ids.js';
import { searchKey } from '../domain/search-key.js';
import type { MemoryRecords } from './memory-records.js';

export function peopleInMemory(records: MemoryRecords): InviteRepository {
  const { invites, challenges, mails, participants, links } = records;
  const write: MemoryRecords['write'] = (claim, step) => records.write(claim, step);

  const personOf = (inviteId: string): ParticipantRecord | null =>
    [...participants.values()].find((person) => person.inviteId === inviteId) ?? null;
  const inviteFor = (mediaId: string, emailKey: string): InviteRecord | undefined =>
    [...invites.values()].find((invite) => invite.mediaId === mediaId && invite.emailKey === emailKey);
  const matches = (invite: InviteRecord, filter: InviteFilter, selection: InviteSelection) =>
    inviteMatches(invite, records.isBlocked(invite.mediaId, invite.emailKey), filter, selection);
  const here = (mediaId: string, search: string) =>
    records
      .peopleOf(mediaId)
      .filter(({ endedAt }) => endedAt === null)
      .filter(({ name, email }) => [name, email].some((text) => searchKey(text).startsWith(search)));

  return {
    readInvite: (id) => Promise.resolve(invites.get(id) ?? null),
    findInvites: (mediaId, emailKeys) =>
      Promise.resolve(
        [...invites.values()].filter(
          (invite) => invite.mediaId === mediaId && emailKeys.includes(invite.emailKey),
        ),
      ),
    findBlocked: (mediaId, emailKeys) =>
      Promise.resolve(emailKeys.filter((key) => records.isBlocked(mediaId, key))),
    listInvites: ({ filter, order, after, limit, ...selection }) => {
      const all = [...invites.values()]
        .filter(({ mediaId }) => mediaId === selection.mediaId)
        .sort(byInviteOrder(order));
      const rest = follow(all, after).filter((invite) => matches(invite, filter, selection));
      return Promise.resolve({ invites: rest.slice(0, limit), next: nextOf(rest, limit) });
    },
    countInvites: (selection) => {
      const count = (filter: InviteFilter) =>
        [...invites.values()].filter((invite) => matches(invite, filter, selection)).length;
      const counts = inviteFilters.map((filter) => [filter, Math.min(countLimit, count(filter))]);
      return Promise.resolve(Object.fromEntries(counts) as Record<InviteFilter, number>);
    },

    writeInvites: (writes, { grants, endsAt }, claim) =>
      write(claim, (changed) => {
        const missed: InviteId[] = [];
        const concerned: ParticipantId[] = [];
        for (const { invite, expected, mail } of writes) {
          const before = inviteFor(invite.mediaId, invite.emailKey);
          if ((before?.revision ?? null) !== expected) {
            missed.push(invite.id);
            continue;
          }
          const isAnew = !before || before.rotation !== invite.rotation;
          invites.set(invite.id, isAnew ? invite : ruledInvite(invite, before));
          if (mail) mails.set(mail.id, mail);
          const person = personOf(invite.id);
          if (person?.endedAt !== null || (grants === null && endsAt === null)) continue;
          participants.set(person.id, {
            ...person,
            ...(grants && { role: invite.role, capabilities: grants }),
            ...(endsAt !== null && { endedAt: endsAt, endReason: 'revoked' }),
          });
          concerned.push(person.id);
        }
        if (missed.length < writes.length) changed(writes[0]!.invite.mediaId, concerned);
        return { outcome: 'written', missed };
      }),

    readChallenge: (id) => Promise.resolve(challenges.get(id) ?? null),
    startChallenge: ({ challenge, mail, opens }, claim) =>
      write(claim, (changed) => {
        const { mediaId, emailKey, createdAt: now } = challenge;
        const lately = [...challenges.values()]
          .filter((one) => one.mediaId === mediaId && one.emailKey === emailKey)
          .filter((one) => one.createdAt > now - codeRules.window)
          .sort((a, b) => b.createdAt - a.createdAt);
        const retryAt = nextCodeAt(lately);
        if (retryAt > now) {
          const same = lately.find((one) => isSameProof(one, challenge) && codeHolds(one, now));
          return { outcome: 'wait', retryAt, challenge: same ?? null };
        }
        challenges.set(challenge.id, challenge);
        if (mail) mails.set(mail.id, mail);
        const invite = challenge.inviteId === null ? undefined : invites.get(challenge.inviteId);
        if (opens && invite) invites.set(invite.id, { ...invite, openedAt: invite.openedAt ?? now });
        changed(mediaId);
        return { outcome: 'started' };
      }),
    countWrongCode: (id, now) => {
      const challenge = challenges.get(id);
      if (!challenge || challenge.tries >= codeRules.tries) return Promise.resolve({ outcome: 'over' });
      const tries = challenge.tries + 1;
      challenges.set(id, { ...challenge, tries });
      const invite = challenge.inviteId === null ? undefined : invites.get(challenge.inviteId);
      // Guesses at an address that is not invited are no guesses at the invited person's code.
      if (invite && challenge.isMailed) {
        const failedTries = invite.failedTries + 1;
        const locks = failedTries >= codeRules.lockAfter && invite.lockedAt === null;
        invites.set(invite.id, {
          ...invite,
          failedTries,
          ...(locks && { lockedAt: now, revision: invite.revision + 1 }),
        });
        if (locks) {
          records.addNote(invite.mediaId, lockNote(invite, now));
          records.raiseRevision(invite.mediaId, []);
        }
      }
      return Promise.resolve({ outcome: 'counted', triesLeft: codeRules.tries - tries });
    },

    useChallenge: (id, now) => {
      const challenge = challenges.get(id);
      if (!challenge || !codeHolds(challenge, now)) return Promise.resolve(false);
      challenges.set(id, { ...challenge, usedAt: now });
      return Promise.resolve(true);
    },

    readAcceptance: (id) => {
      const invite = invites.get(id);
      if (!invite) return Promise.resolve(null);
      const addressBlocked = records.isBlocked(invite.mediaId, invite.emailKey);
      return Promise.resolve({ invite, participant: personOf(id), addressBlocked });
    },
    acceptInvite: (participant, { revision, challengeId, seatsBefore, now }, claim) =>
      write(claim, (changed) => {
        const invite = participant.inviteId === null ? undefined : invites.get(participant.inviteId);
        const challenge = challengeId === null ? null : challenges.get(challengeId);
        const before = participants.get(participant.id);
        const other = invite && personOf(invite.id);
        const isOpen =
          invite?.revision === revision &&
          (challenge === null || (challenge !== undefined && codeHolds(challenge, now))) &&
          (before?.seats ?? null) === seatsBefore &&
          (!other || other.id === participant.id);
        if (!isOpen) return { outcome: 'refused' };
        if (challenge) challenges.set(challenge.id, { ...challenge, usedAt: now });
        const acceptedAt = invite.acceptedAt ?? now;
        invites.set(invite.id, { ...invite, openedAt: invite.openedAt ?? now, acceptedAt });
        participants.set(participant.id, participant);
        changed(invite.mediaId, before ? [participant.id] : []);
        return { outcome: 'accepted' };
      }),

    leaseMail: (lease) => {
      const { now, until, limit, pace } = lease;
      if (!isMailFree(records.mailFreeAt, lease)) {
        return Promise.resolve({ mails: [], freeAt: records.mailFreeAt });
      }
      const due = [...mails.values()]
        .filter(({ state, dueAt }) => state === 'queued' && dueAt <= now)
        .sort((a, b) => urgency(a) - urgency(b) || a.createdAt - b.createdAt)
        .slice(0, limit)
        .map((mail): typeof mail => ({ ...mail, dueAt: until, tries: mail.tries + 1 }));
      for (const mail of due) mails.set(mail.id, mail);
      const freeAt = now + due.length * pace;
      if (freeAt > now) records.mailFreeAt = freeAt;
      return Promise.resolve({ mails: due, freeAt });
    },
    settleMail: ({ id, dueAt }, result) => {
      const mail = mails.get(id);
      if (mail?.dueAt !== dueAt || mail.state !== 'queued') return Promise.resolve();
      mails.set(id, settled(mail, result));
      const invite =
        mail.inviteId === null || mail.kind !== 'invite' ? undefined : invites.get(mail.inviteId);
      if (invite) {
        invites.set(invite.id, { ...invite, ...mailOutcome(result) });
        records.raiseRevision(invite.mediaId, []);
      }
      return Promise.resolve();
    },
    reportBounce: (id, { at, error }) => {
      const invite = invites.get(id);
      if (invite) {
        invites.set(id, { ...invite, mail: 'failed', mailedAt: at, mailError: error });
        records.raiseRevision(invite.mediaId, []);
      }
      return Promise.resolve(invite !== undefined);
    },

    findVerifiedGuest: (linkId, emailKey) =>
      Promise.resolve(
        [...participants.values()].find(
          (guest) => guest.linkId === linkId && guest.emailKey === emailKey && guest.identity === 'verified',
        ) ?? null,
      ),
    findUser: (mediaId, userId) =>
      Promise.resolve(records.peopleOf(mediaId).find((person) => person.userId === userId) ?? null),
    addSeat: (id, seatsBefore, claim) =>
      write(claim, (changed) => {
        const person = participants.get(id);
        if (person?.endedAt !== null || person.seats !== seatsBefore) return { outcome: 'refused' };
        participants.set(id, { ...person, seats: seatsBefore + 1 });
        changed(person.mediaId);
        return { outcome: 'added' };
      }),
    wait: (participant, { policyRevision }, claim) =>
      write(claim, (changed) => {
        const link = participant.linkId === null ? undefined : links.get(participant.linkId);
        const hasPlace = link && (link.maxUses === null || link.uses < link.maxUses);
        if (link?.policyRevision !== policyRevision || !hasPlace) return { outcome: 'refused' };
        participants.set(participant.id, participant);
        changed(participant.mediaId);
        return { outcome: 'waiting' };
      }),
    admitWaiting: (id, at, claim) =>
      write(claim, (changed) => {
        const guest = participants.get(id);
        const link = guest?.linkId ? links.get(guest.linkId) : undefined;
        if (!link || !guest?.waiting || guest.endedAt !== null) return { outcome: 'not-waiting' };
        if (link.maxUses !== null && link.uses >= link.maxUses) return { outcome: 'no-place' };
        links.set(link.id, { ...link, uses: link.uses + 1, lastUsedAt: at });
        participants.set(id, { ...guest, waiting: false, admittedAt: at });
        changed(guest.mediaId, [id]);
        return { outcome: 'admitted' };
      }),
    attend: (participant, { seatsBefore }, claim) =>
      write(claim, (changed) => {
        const { mediaId, userId } = participant;
        const known = records.peopleOf(mediaId).find((person) => person.userId === userId);
        const isAsRead = known
          ? known.id === participant.id && known.seats === seatsBefore
          : seatsBefore === null;
        if (!isAsRead) return { outcome: 'refused' };
        participants.set(participant.id, participant);
        changed(participant.mediaId);
        return { outcome: 'attending' };
      }),
    changeRole: (id, to, claim) =>
      write(claim, (changed) => {
        const person = participants.get(id);
        if (person?.endedAt !== null || person.waiting) return { outcome: 'not-in' };
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

/** What comes after an entry; after one that is not in the list nothing does. */
function follow<Entry extends { readonly id: string }>(
  all: readonly Entry[],
  after: string | null,
): readonly Entry[] {
  if (after === null) return all;
  const position = all.findIndex(({ id }) => id === after);
  return position === -1 ? [] : all.slice(position + 1);
}

function nextOf<Id extends string>(rest: readonly { readonly id: Id }[], limit: number): Id | null {
  return rest.length > limit ? rest[limit - 1]!.id : null;
}

const urgency = ({ kind }: MailRecord): number => (kind === 'code' ? 0 : 1);
