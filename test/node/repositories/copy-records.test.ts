import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { InviteRecord } from '../../../src/domain/invite.js';
import type { SharingRepository } from '../../../src/domain/ports.js';
import type { ParticipantId } from '../../../src/domain/schemas.js';
import { copyRecords } from '../../../src/server/sql/copy-records.js';
import { openPostgresRepository } from '../../../src/server/sql/postgres-repository.js';
import { openSqliteRepository } from '../../../src/server/sql/sqlite-repository.js';
import {
  newChallenge,
  newInvite,
  newMail,
  personOf,
} from '../../../src/testing/repository/people-records.js';
import { newDatabase } from '../../support/postgres.js';
import { admit, claimOf, create, guestOf, linkOf, mediaId, now } from './records.js';

let directory: string;
let file: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'guestlist-'));
  file = join(directory, 'guestlist.db');
});
afterEach(() => rm(directory, { recursive: true }));

const link = linkOf('open', 5000);
const invite: InviteRecord = newInvite(mediaId, { firstName: 'Zoë \u{1f44b}', message: 'Come "early"\n' });
const challenge = newChallenge(invite);

/** Something of everything, and more guests than one batch takes. */
async function fill(repository: SharingRepository): Promise<void> {
  await create(repository, link);
  await Promise.all(Array.from({ length: 2500 }, (_, i) => admit(repository, link, `guest-${i}`)));
  const end = { reason: 'blocked', at: now } as const;
  const note = {
    action: 'guest-blocked',
    at: now,
    actorId: 'owner',
    actorName: null,
    linkId: null,
    participantId: 'guest-7' as ParticipantId,
    inviteId: null,
    count: null,
  } as const;
  await repository.endParticipant('guest-7' as ParticipantId, end, { ...claimOf('block'), note });
  const mail = newMail({ mediaId, inviteId: invite.id });
  const effect = { grants: null, endsAt: null };
  await repository.writeInvites([{ invite, expected: null, mail }], effect, claimOf('invite'));
  await repository.startChallenge({ challenge, mail: null, opens: true, counts: [] }, claimOf('challenge'));
  const guard = { revision: 1, challengeId: challenge.id, asRead: null, now };
  await repository.acceptInvite({ ...personOf(invite), id: 'ada' as ParticipantId }, guard, claimOf('ada'));
  await repository.judgeTry({ bucket: 'bucket', isWrong: true, limit: 1, window: 60_000, now, told: null });
}

const selection = { mediaId, search: '', sessionEnded: false, now };
const everything = async (repository: SharingRepository) => ({
  access: await repository.readAccess(mediaId),
  links: await repository.listLinks(mediaId),
  guests: await repository.listGuests({ mediaId, linkId: link.id, after: null, limit: 5000 }),
  people: await repository.listPeople({ mediaId, group: 'viewer', search: '', after: null, limit: 50 }),
  invites: await repository.listInvites({
    ...selection,
    filter: 'accepted',
    order: 'name',
    after: null,
    limit: 50,
  }),
  counts: await repository.countInvites({ ...selection, search: 'zoe' }),
  challenge: await repository.readChallenge(challenge.id),
  history: (await repository.listHistory({ mediaId, after: null, limit: 50 })).entries,
  blocked: await repository.readAdmission(link.id, 'guest-7@example.org'),
  claim: await repository.findClaim(claimOf('guest-2499')),
  tries: await repository.judgeTry({
    bucket: 'bucket',
    isWrong: false,
    limit: 1,
    window: 60_000,
    now,
    told: null,
  }),
});

describe('copying records to PostgreSQL', () => {
  it('brings everything, and the service goes on where it was', async () => {
    const source = await openSqliteRepository({ file });
    await fill(source);
    const before = await everything(source);
    await source.close();
    const url = await newDatabase(inject('postgres'));
    const copied = await copyRecords({ from: { file }, to: { url } });
    expect(copied).toMatchObject({ links: 1, participants: 2501, invites: 1, challenges: 1, mails: 1 });
    expect(copied).toMatchObject({ media: 1, blocks: 1, idempotency: 2505, history: 1, tries: 1 });
    const target = await openPostgresRepository({ url });
    try {
      expect(await everything(target)).toEqual(before);
      const { mails } = await target.leaseMail({ now, until: now + 1, limit: 9, pace: 100 });
      expect(mails.map(({ inviteId }) => inviteId)).toEqual([invite.id]);
      // Whoever comes next is the latest.
      const guest = guestOf(link, 'late');
      expect(await target.admit(guest, await reread(target), claimOf('late'))).toEqual({
        outcome: 'admitted',
      });
      const { guests } = await target.listGuests({ mediaId, linkId: link.id, after: null, limit: 1 });
      expect(guests[0]?.id).toBe('late');
    } finally {
      await target.close();
    }
  }, 60_000);

  it('is refused where no table has the prefix, and leaves both sides as they were', async () => {
    const source = await openSqliteRepository({ file });
    await create(source, link);
    await source.close();
    const url = await newDatabase(inject('postgres'));
    const tablesOf = () => {
      const db = new Database(file, { readonly: true });
      const tables = db.prepare('SELECT name FROM sqlite_master ORDER BY name').all();
      db.close();
      return tables;
    };
    const before = tablesOf();
    const wrong = copyRecords({ from: { file, tablePrefix: 'media_' }, to: { url, tablePrefix: 'media_' } });
    await expect(wrong).rejects.toThrow(`${file} has no tables of guestlist that begin with media_.`);
    expect(tablesOf()).toEqual(before);
    const target = new pg.Client(url);
    await target.connect();
    const { rows } = await target.query("SELECT 1 FROM pg_tables WHERE schemaname = 'public'");
    await target.end();
    expect(rows).toEqual([]);
  });

  it('is refused where the source is of another version, which is left as it is', async () => {
    await (await openSqliteRepository({ file })).close();
    const db = new Database(file);
    db.exec("DELETE FROM guestlist_migrations WHERE name LIKE '0010%'");
    db.close();
    const url = await newDatabase(inject('postgres'));
    await expect(copyRecords({ from: { file }, to: { url } })).rejects.toThrow(
      'of another version of guestlist',
    );
  });

  it('is refused where there is something already, and where there is nothing to copy', async () => {
    const source = await openSqliteRepository({ file });
    await create(source, link);
    await source.close();
    const url = await newDatabase(inject('postgres'));
    const target = await openPostgresRepository({ url });
    const other = linkOf('other');
    await create(target, other);
    try {
      await expect(copyRecords({ from: { file }, to: { url } })).rejects.toThrow(/is not empty/);
      expect((await target.listLinks(mediaId)).map((one) => one.link.id)).toEqual([other.id]);
    } finally {
      await target.close();
    }
    const missing = join(directory, 'missing.db');
    await expect(copyRecords({ from: { file: missing }, to: { url } })).rejects.toThrow(/no database/);
  }, 60_000);
});

/** With the policy of this moment: the block has raised it. */
const reread = async (repository: SharingRepository) => (await repository.readLink(link.id))!;
