/** Invites and the codes that prove their addresses, in SQLite. */
import { codeHolds, codeRules, codesCountFor, planCode } from '../../domain/challenge.js';
import type { InviteId, ParticipantId } from '../../domain/ids.js';
import { isAsRead } from '../../domain/participant.js';
import type { InviteVerbs, ProofVerbs } from '../../domain/invite-ports.js';
import { lockNote, ruledInvite } from '../../domain/invite-changes.js';
import { challengeOf, inviteOf, rowOfChallenge, rowOfInvite, rowOfMail } from './people-rows.js';
import { participantOf } from './rows.js';
import type { SqliteRecords } from './sqlite-records.js';

export function invitesInSqlite(records: SqliteRecords): InviteVerbs & ProofVerbs {
  const { commits, read, write } = records;
  return {
    readInvite: async (id) => {
      const row = read.invite(id);
      return row ? inviteOf(row) : null;
    },
    writeInvites: (writes, { grants, endsAt }, claim) =>
      commits.commit(claim, (changed) => {
        const missed: InviteId[] = [];
        const concerned: ParticipantId[] = [];
        for (const { invite, expected, mail } of writes) {
          const before = write.inviteOfAddress(invite.mediaId, invite.emailKey);
          if ((before?.revision ?? null) !== expected) {
            missed.push(invite.id);
            continue;
          }
          const isAnew = before?.rotation !== invite.rotation;
          write.saveInvite(rowOfInvite(isAnew ? invite : ruledInvite(invite, inviteOf(before))));
          if (mail) write.saveMail(rowOfMail(mail));
          if (grants === null && endsAt === null) continue;
          const row = write.personOfInvite(invite.id);
          if (row?.ended_at !== null) continue;
          const person = participantOf(row);
          records.savePerson(person, {
            ...person,
            ...(grants && { role: invite.role, capabilities: grants }),
            ...(endsAt !== null && { endedAt: endsAt, endReason: 'revoked' }),
          });
          concerned.push(person.id);
        }
        if (missed.length < writes.length) changed(writes[0]!.invite.mediaId, concerned);
        return { outcome: 'written', missed };
      }),

    readChallenge: async (id) => {
      const row = read.challenge(id);
      return row ? challengeOf(row) : null;
    },
    startChallenge: (start, claim) =>
      commits.commit(claim, (changed) => {
        const { mediaId, emailKey, createdAt: now } = start.challenge;
        const lately = write.latelyMailed(emailKey, now - codesCountFor).map(challengeOf);
        const plan = planCode(start, lately);
        if (plan.outcome === 'wait') return plan;
        for (const count of start.counts) {
          const judged = commits.judgeTry(count, changed);
          if (judged.outcome === 'too-many') return { outcome: 'wait', retryAt: judged.retryAt };
        }
        const { challenge, mail } = plan;
        const { opens } = start;
        write.saveChallenge(rowOfChallenge(challenge));
        if (mail) write.saveMail(rowOfMail(mail));
        const row = opens && challenge.inviteId !== null ? write.invite(challenge.inviteId) : undefined;
        if (row?.opened_at === null) write.saveInvite(rowOfInvite({ ...inviteOf(row), openedAt: now }));
        changed(mediaId);
        return { outcome: 'started' };
      }),
    countWrongCode: (id, now) =>
      commits.change((changed) => {
        const row = write.challenge(id);
        if (!row || row.tries >= codeRules.tries) return { outcome: 'over' };
        const challenge = challengeOf(row);
        const tries = challenge.tries + 1;
        write.saveChallenge(rowOfChallenge({ ...challenge, tries }));
        const counted = { outcome: 'counted', triesLeft: codeRules.tries - tries } as const;
        const found = challenge.inviteId === null ? undefined : write.invite(challenge.inviteId);
        // Guesses at an address that is not invited are no guesses at the invited person's code.
        if (!found || !challenge.isMailed) return counted;
        const invite = { ...inviteOf(found), failedTries: found.failed_tries + 1 };
        const locks = invite.failedTries >= codeRules.lockAfter && invite.lockedAt === null;
        const locked = { ...invite, lockedAt: now, revision: invite.revision + 1 };
        write.saveInvite(rowOfInvite(locks ? locked : invite));
        if (locks) {
          commits.note(invite.mediaId, lockNote(invite, now));
          changed(invite.mediaId);
        }
        return counted;
      }),

    useChallenge: (id, now) =>
      commits.change(() => {
        const row = write.challenge(id);
        if (!row || !codeHolds(challengeOf(row), now)) return false;
        write.saveChallenge(rowOfChallenge({ ...challengeOf(row), usedAt: now }));
        return true;
      }),

    readAcceptance: async (id) =>
      records.atOneInstant(() => {
        const row = read.acceptance(id);
        if (!row) return null;
        const person = row.person === null ? undefined : read.participant(row.person);
        return {
          invite: inviteOf(row),
          participant: person ? participantOf(person) : null,
          addressBlocked: row.blocked === 1,
        };
      }),
    acceptInvite: (participant, { revision, challengeId, asRead, now }, claim) =>
      commits.commit(claim, (changed) => {
        const row = participant.inviteId === null ? undefined : write.invite(participant.inviteId);
        const code = challengeId === null ? null : write.challenge(challengeId);
        const kept = write.participant(participant.id);
        const before = kept ? participantOf(kept) : null;
        const other = row && write.personOfInvite(row.id);
        const isOpen =
          row?.revision === revision &&
          (code === null || (code !== undefined && codeHolds(challengeOf(code), now))) &&
          isAsRead(before, asRead) &&
          !write.blockOfAddress(row.media_id, row.email_key) &&
          (!other || other.id === participant.id);
        if (!isOpen) return { outcome: 'refused' };
        if (code) write.saveChallenge(rowOfChallenge({ ...challengeOf(code), usedAt: now }));
        const invite = inviteOf(row);
        const [openedAt, acceptedAt] = [invite.openedAt ?? now, invite.acceptedAt ?? now];
        write.saveInvite(rowOfInvite({ ...invite, openedAt, acceptedAt }));
        records.savePerson(before, participant);
        changed(invite.mediaId, before ? [participant.id] : []);
        return { outcome: 'accepted' };
      }),
  };
}
