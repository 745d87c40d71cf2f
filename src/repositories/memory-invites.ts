/** The reference for invites: their list, what an owner makes of them, and coming in by one. */
import { codeHolds } from '../domain/challenge.js';
import type { InviteId, ParticipantId } from '../domain/ids.js';
import { ruledInvite } from '../domain/invite-changes.js';
import { inviteFilters, type InviteFilter } from '../domain/invite-list.js';
import {
  countLimit,
  type InviteLists,
  type InviteSelection,
  type InviteVerbs,
} from '../domain/invite-ports.js';
import type { InviteRecord } from '../domain/invite.js';
import { byInviteOrder, inviteMatches } from '../domain/kept-invites.js';
import { isAsRead, type ParticipantRecord } from '../domain/participant.js';
import { follow, nextOf } from './memory-pages.js';
import type { MemoryRecords } from './memory-records.js';

export function invitesInMemory(records: MemoryRecords): InviteVerbs & InviteLists {
  const { invites, challenges, mails, participants } = records;

  const personOf = (inviteId: string): ParticipantRecord | null =>
    [...participants.values()].find((person) => person.inviteId === inviteId) ?? null;
  const inviteFor = (mediaId: string, emailKey: string): InviteRecord | undefined =>
    [...invites.values()].find((invite) => invite.mediaId === mediaId && invite.emailKey === emailKey);
  const matches = (invite: InviteRecord, filter: InviteFilter, selection: InviteSelection) =>
    inviteMatches(invite, records.isBlocked(invite.mediaId, invite.emailKey), filter, selection);

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
      records.write(claim, (changed) => {
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

    readAcceptance: (id) => {
      const invite = invites.get(id);
      if (!invite) return Promise.resolve(null);
      const addressBlocked = records.isBlocked(invite.mediaId, invite.emailKey);
      return Promise.resolve({ invite, participant: personOf(id), addressBlocked });
    },
    acceptInvite: (participant, { revision, challengeId, asRead, now }, claim) =>
      records.write(claim, (changed) => {
        const invite = participant.inviteId === null ? undefined : invites.get(participant.inviteId);
        const challenge = challengeId === null ? null : challenges.get(challengeId);
        const before = participants.get(participant.id) ?? null;
        const other = invite && personOf(invite.id);
        const isOpen =
          invite?.revision === revision &&
          (challenge === null || (challenge !== undefined && codeHolds(challenge, now))) &&
          isAsRead(before, asRead) &&
          !records.isBlocked(invite.mediaId, invite.emailKey) &&
          (!other || other.id === participant.id);
        if (!isOpen) return { outcome: 'refused' };
        if (challenge) challenges.set(challenge.id, { ...challenge, usedAt: now });
        const acceptedAt = invite.acceptedAt ?? now;
        invites.set(invite.id, { ...invite, openedAt: invite.openedAt ?? now, acceptedAt });
        participants.set(participant.id, participant);
        changed(invite.mediaId, before ? [participant.id] : []);
        return { outcome: 'accepted' };
      }),
  };
}
