/** The reference for codes that prove an address. */
import { codeHolds, codeRules, codesCountFor, planCode } from '../domain/challenge.js';
import { lockNote } from '../domain/invite-changes.js';
import type { ProofVerbs } from '../domain/invite-ports.js';
import type { MemoryRecords } from './memory-records.js';

export function proofsInMemory(records: MemoryRecords): ProofVerbs {
  const { invites, challenges, mails } = records;

  return {
    readChallenge: (id) => Promise.resolve(challenges.get(id) ?? null),
    startChallenge: (start, claim) =>
      records.write(claim, (changed) => {
        const { mediaId, emailKey, createdAt: now } = start.challenge;
        const lately = [...challenges.values()].filter(
          (one) => one.emailKey === emailKey && one.createdAt > now - codesCountFor,
        );
        const plan = planCode(start, lately);
        if (plan.outcome === 'wait') return plan;
        for (const count of start.counts) {
          const judged = records.judgeTry(count);
          if (judged.outcome === 'too-many') return { outcome: 'wait', retryAt: judged.retryAt };
        }
        const { challenge, mail } = plan;
        const { opens } = start;
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
  };
}
