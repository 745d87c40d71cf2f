/** Invites and the proofs that they are for the right person, in IndexedDB. */
import { codeHolds, codeRules, codesCountFor, planCode } from '../domain/challenge.js';
import { lockNote, ruledInvite } from '../domain/invite-changes.js';
import { nameKey } from '../domain/kept-invites.js';
import type { InviteRecord } from '../domain/invite.js';
import type {
  InviteEffect,
  InviteLists,
  InviteVerbs,
  InviteWrite,
  ProofVerbs,
} from '../domain/invite-ports.js';
import type { ParticipantId } from '../domain/ids.js';
import type { MailRecord } from '../domain/mail.js';
import { isAsRead } from '../domain/participant.js';
import { searchKey } from '../domain/search-key.js';
import type { BrowserDatabase } from './browser-database.js';
import type { InviteRow, MailRow, Transaction, Write } from './browser-rows.js';
import { countInvites, invitePage, personOfInvite } from './indexed-db-people-reads.js';
import { isBlocked } from './indexed-db-reads.js';
import { addNote, changePerson, judgeTry, putPerson, type RecordWrites } from './indexed-db-writes.js';

export function invitesInDatabase(
  database: BrowserDatabase,
  writes: RecordWrites,
): InviteVerbs & InviteLists & ProofVerbs {
  return {
    readInvite: (id) => database.read(['invites'], (tx) => inviteOf(tx, id)),
    findInvites: (mediaId, emailKeys) =>
      database.read(['invites'], async (tx) => {
        const byAddress = tx.objectStore('invites').index('of-address');
        const rows = await Promise.all(emailKeys.map((emailKey) => byAddress.get([mediaId, emailKey])));
        return rows.flatMap((row) => (row ? [row.invite] : []));
      }),
    findBlocked: (mediaId, emailKeys) =>
      database.read(['blocks'], async (tx) => {
        const blocked = await Promise.all(emailKeys.map((emailKey) => isBlocked(tx, { mediaId, emailKey })));
        return emailKeys.filter((_, at) => blocked[at]);
      }),
    listInvites: (query) => database.read(['invites', 'blocks'], (tx) => invitePage(tx, query)),
    countInvites: (selection) => database.read(['invites', 'blocks'], (tx) => countInvites(tx, selection)),

    writeInvites: (asked, effect, claim) =>
      writes.claimed(claim, async (tx, changed) => {
        const missed: InviteWrite[] = [];
        const concerned: ParticipantId[] = [];
        let mediaId: string | null = null;
        for (const one of asked) {
          const { invite, expected } = one;
          const there = await tx
            .objectStore('invites')
            .index('of-address')
            .get([invite.mediaId, invite.emailKey]);
          if ((there?.invite.revision ?? null) !== expected) {
            missed.push(one);
            continue;
          }
          mediaId = invite.mediaId;
          concerned.push(...(await writeInvite(tx, one, effect)));
        }
        if (mediaId !== null) await changed(mediaId, concerned);
        return { outcome: 'written', missed: missed.map(({ invite }) => invite.id) };
      }),

    readChallenge: (id) =>
      database.read(['challenges'], async (tx) => (await tx.objectStore('challenges').get(id)) ?? null),
    startChallenge: (start, claim) =>
      writes.claimed(claim, async (tx, changed) => {
        const { mediaId, emailKey, createdAt: now } = start.challenge;
        const times = IDBKeyRange.bound([emailKey, now - codesCountFor], [emailKey, []], true);
        const lately = await tx.objectStore('challenges').index('of-address').getAll(times);
        const plan = planCode(start, lately);
        if (plan.outcome === 'wait') return plan;
        for (const count of start.counts) {
          const judged = await judgeTry(tx, count, changed);
          if (judged.outcome === 'too-many') return { outcome: 'wait', retryAt: judged.retryAt };
        }
        const { challenge, mail } = plan;
        const { opens } = start;
        await tx.objectStore('challenges').put(challenge);
        if (mail) await putMail(tx, mail);
        const invite = opens ? await inviteOf(tx, challenge.inviteId) : null;
        if (invite) await putInvite(tx, { ...invite, openedAt: invite.openedAt ?? now });
        await changed(mediaId);
        return { outcome: 'started' };
      }),
    countWrongCode: (id, now) =>
      writes.unclaimed(async (tx, changed) => {
        const challenge = await tx.objectStore('challenges').get(id);
        if (!challenge || challenge.tries >= codeRules.tries) return { outcome: 'over' };
        const tries = challenge.tries + 1;
        await tx.objectStore('challenges').put({ ...challenge, tries });
        // Guesses at an address that is not invited are no guesses at the invited person's code.
        const invite = challenge.isMailed ? await inviteOf(tx, challenge.inviteId) : null;
        if (invite) {
          const failedTries = invite.failedTries + 1;
          const locks = failedTries >= codeRules.lockAfter && invite.lockedAt === null;
          const lock = locks ? { lockedAt: now, revision: invite.revision + 1 } : {};
          await putInvite(tx, { ...invite, failedTries, ...lock });
          if (locks) {
            await addNote(tx, invite.mediaId, lockNote(invite, now));
            await changed(invite.mediaId);
          }
        }
        return { outcome: 'counted', triesLeft: codeRules.tries - tries };
      }),

    useChallenge: (id, now) =>
      writes.unclaimed(async (tx) => {
        const challenge = await tx.objectStore('challenges').get(id);
        if (!challenge || !codeHolds(challenge, now)) return false;
        await tx.objectStore('challenges').put({ ...challenge, usedAt: now });
        return true;
      }),

    readAcceptance: (id) =>
      database.read(['invites', 'guests', 'blocks'], async (tx) => {
        const invite = await inviteOf(tx, id);
        if (!invite) return null;
        const participant = (await personOfInvite(tx, id))?.guest ?? null;
        return { invite, participant, addressBlocked: await isBlocked(tx, invite) };
      }),
    acceptInvite: (participant, { revision, challengeId, asRead, now }, claim) =>
      writes.claimed(claim, async (tx, changed) => {
        const invite = await inviteOf(tx, participant.inviteId);
        const challenge = challengeId === null ? null : await tx.objectStore('challenges').get(challengeId);
        const before = (await tx.objectStore('guests').get(participant.id))?.guest ?? null;
        const other = invite && (await personOfInvite(tx, invite.id));
        const isOpen =
          invite?.revision === revision &&
          (challenge === null || (challenge !== undefined && codeHolds(challenge, now))) &&
          isAsRead(before, asRead) &&
          !(await isBlocked(tx, invite)) &&
          (!other || other.guest.id === participant.id);
        if (!isOpen) return { outcome: 'refused' };
        if (challenge) await tx.objectStore('challenges').put({ ...challenge, usedAt: now });
        await putInvite(tx, {
          ...invite,
          openedAt: invite.openedAt ?? now,
          acceptedAt: invite.acceptedAt ?? now,
        });
        await putPerson(tx, participant);
        await changed(invite.mediaId, before ? [participant.id] : []);
        return { outcome: 'accepted' };
      }),
  };
}

/** Returns whom it concerns who is in by the invite. */
async function writeInvite(
  tx: Write,
  { invite, mail }: InviteWrite,
  { grants, endsAt }: InviteEffect,
): Promise<ParticipantId[]> {
  const before = await inviteOf(tx, invite.id);
  const isAnew = before?.rotation !== invite.rotation;
  await putInvite(tx, isAnew ? invite : ruledInvite(invite, before));
  if (mail) await putMail(tx, mail);
  const row = await personOfInvite(tx, invite.id);
  if (row?.guest.endedAt !== null || (grants === null && endsAt === null)) return [];
  await changePerson(tx, row, {
    ...(grants && { role: invite.role, capabilities: grants }),
    ...(endsAt !== null && { endedAt: endsAt, endReason: 'revoked' }),
  });
  return [row.guest.id];
}

export async function inviteOf<M extends IDBTransactionMode>(
  tx: Transaction<M>,
  id: string | null,
): Promise<InviteRecord | null> {
  if (id === null) return null;
  return (await tx.objectStore('invites').get(id))?.invite ?? null;
}

export async function putInvite(tx: Write, invite: InviteRecord): Promise<void> {
  const { mediaId, createdAt, position, email, id } = invite;
  const row: InviteRow = {
    invite,
    newest: [mediaId, createdAt, position, id],
    name: [mediaId, nameKey(invite), id],
    email: [mediaId, searchKey(email), id],
  };
  await tx.objectStore('invites').put(row);
}

export async function putMail(tx: Write, mail: MailRecord): Promise<void> {
  const row: MailRow = mail.state === 'queued' ? { mail, due: mail.dueAt } : { mail, settled: mail.dueAt };
  await tx.objectStore('mails').put(row);
}
