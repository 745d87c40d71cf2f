/** Invites and the codes that prove their addresses, in PostgreSQL. */
import { codeHolds, codeRules, codesCountFor, planCode } from '../../domain/challenge.js';
import type { InviteId, ParticipantId } from '../../domain/ids.js';
import { lockNote, ruledInvite } from '../../domain/invite-changes.js';
import { isAsRead } from '../../domain/participant.js';
import { challengeOf, inviteOf, rowOfChallenge, rowOfInvite, rowOfMail } from './people-rows.js';
import type { PostgresRecords } from './postgres-records.js';
import { participantOf } from './rows.js';
import type { InviteVerbs, ProofVerbs } from '../../domain/invite-ports.js';

export function invitesInPostgres(records: PostgresRecords): InviteVerbs & ProofVerbs {
  const { pool, commits, read, write } = records;
  return {
    readInvite: async (id) => {
      const row = await read.invite(pool, id);
      return row ? inviteOf(row) : null;
    },
    writeInvites: (writes, { grants, endsAt }, claim) =>
      commits.commit(claim, async (db, changed) => {
        const missed: InviteId[] = [];
        const concerned: ParticipantId[] = [];
        const mediaId = writes[0]?.invite.mediaId;
        if (mediaId !== undefined) await commits.lock(db, mediaId);
        for (const { invite, expected, mail } of writes) {
          const before = await write.inviteOfAddress(db, invite.mediaId, invite.emailKey);
          if ((before?.revision ?? null) !== expected) {
            missed.push(invite.id);
            continue;
          }
          const isAnew = before?.rotation !== invite.rotation;
          await write.saveInvite(db, rowOfInvite(isAnew ? invite : ruledInvite(invite, inviteOf(before))));
          if (mail) await write.saveMail(db, rowOfMail(mail));
          if (grants === null && endsAt === null) continue;
          const row = await write.personOfInvite(db, invite.id);
          if (row?.ended_at !== null) continue;
          const person = participantOf(row);
          await records.savePerson(db, person, {
            ...person,
            ...(grants && { role: invite.role, capabilities: grants }),
            ...(endsAt !== null && { endedAt: endsAt, endReason: 'revoked' }),
          });
          concerned.push(person.id);
        }
        if (mediaId !== undefined && missed.length < writes.length) await changed(mediaId, concerned);
        return { outcome: 'written' as const, missed };
      }),

    readChallenge: async (id) => {
      const row = await read.challenge(pool, id);
      return row ? challengeOf(row) : null;
    },
    startChallenge: (start, claim) =>
      commits.commit(claim, async (db, changed) => {
        const { mediaId, emailKey, createdAt: now } = start.challenge;
        // The address is of all media; who has it may want a medium, and never the other way round.
        await commits.lock(db, `codes for ${emailKey}`);
        await commits.lock(db, mediaId);
        const lately = (await write.latelyMailed(db, emailKey, now - codesCountFor)).map(challengeOf);
        const plan = planCode(start, lately);
        if (plan.outcome === 'wait') return plan;
        for (const count of start.counts) {
          const judged = await commits.judgeTry(db, count, changed);
          if (judged.outcome === 'too-many') return { outcome: 'wait' as const, retryAt: judged.retryAt };
        }
        const { challenge, mail } = plan;
        const { opens } = start;
        await write.saveChallenge(db, rowOfChallenge(challenge));
        if (mail) await write.saveMail(db, rowOfMail(mail));
        const row =
          opens && challenge.inviteId !== null ? await read.invite(db, challenge.inviteId) : undefined;
        if (row?.opened_at === null) {
          await write.saveInvite(db, rowOfInvite({ ...inviteOf(row), openedAt: now }));
        }
        await changed(mediaId);
        return { outcome: 'started' as const };
      }),
    countWrongCode: (id, now) =>
      commits.change(async (db, changed) => {
        const row = await commits.locked(db, read.challenge, id);
        if (!row || row.tries >= codeRules.tries) return { outcome: 'over' as const };
        const challenge = challengeOf(row);
        const tries = challenge.tries + 1;
        await write.saveChallenge(db, rowOfChallenge({ ...challenge, tries }));
        const counted = { outcome: 'counted', triesLeft: codeRules.tries - tries } as const;
        const found = challenge.inviteId === null ? undefined : await read.invite(db, challenge.inviteId);
        // Guesses at an address that is not invited are no guesses at the invited person's code.
        if (!found || !challenge.isMailed) return counted;
        const invite = { ...inviteOf(found), failedTries: found.failed_tries + 1 };
        const locks = invite.failedTries >= codeRules.lockAfter && invite.lockedAt === null;
        const locked = { ...invite, lockedAt: now, revision: invite.revision + 1 };
        await write.saveInvite(db, rowOfInvite(locks ? locked : invite));
        if (locks) {
          await commits.note(db, invite.mediaId, lockNote(invite, now));
          await changed(invite.mediaId);
        }
        return counted;
      }),

    useChallenge: (id, now) =>
      commits.change(async (db) => {
        const row = await commits.locked(db, read.challenge, id);
        if (!row || !codeHolds(challengeOf(row), now)) return false;
        await write.saveChallenge(db, rowOfChallenge({ ...challengeOf(row), usedAt: now }));
        return true;
      }),

    readAcceptance: async (id) => {
      const row = await read.acceptance(pool, id);
      return row
        ? {
            invite: inviteOf(row),
            participant: row.person && participantOf(row.person),
            addressBlocked: row.blocked,
          }
        : null;
    },
    acceptInvite: (participant, { revision, challengeId, asRead, now }, claim) =>
      commits.commit(claim, async (db, changed) => {
        await commits.lock(db, participant.mediaId);
        const { inviteId } = participant;
        const row = inviteId === null ? undefined : await read.acceptance(db, inviteId);
        const code = challengeId === null ? null : await read.challenge(db, challengeId);
        const kept = await write.participant(db, participant.id);
        const before = kept ? participantOf(kept) : null;
        const other = row && (await write.personOfInvite(db, row.id));
        const isOpen =
          row?.revision === revision &&
          (code === null || (code !== undefined && codeHolds(challengeOf(code), now))) &&
          isAsRead(before, asRead) &&
          !row.blocked &&
          (!other || other.id === participant.id);
        if (!isOpen) return { outcome: 'refused' as const };
        if (code) await write.saveChallenge(db, rowOfChallenge({ ...challengeOf(code), usedAt: now }));
        const invite = inviteOf(row);
        const [openedAt, acceptedAt] = [invite.openedAt ?? now, invite.acceptedAt ?? now];
        await write.saveInvite(db, rowOfInvite({ ...invite, openedAt, acceptedAt }));
        await records.savePerson(db, before, participant);
        await changed(invite.mediaId, before ? [participant.id] : []);
        return { outcome: 'accepted' as const };
      }),
  };
}
