import { afterEach, describe, expect, inject, it } from 'vitest';
import type { SharingRepository } from '../../../src/domain/ports.js';
import { openPostgresRepository } from '../../../src/server/sql/postgres-repository.js';
import {
  newChallenge,
  newInvite,
  newMail,
  personOf,
} from '../../../src/testing/repository/people-records.js';
import { newDatabase } from '../../support/postgres.js';
import { claimOf, create, guestOf, linkOf, mediaId, now } from './records.js';

const open: SharingRepository[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((repository) => repository.close()));
});

async function threeNodes(): Promise<(index: number) => SharingRepository> {
  const url = await newDatabase(inject('postgres'));
  open.push(...(await Promise.all(times(3, () => openPostgresRepository({ url })))));
  return (index) => open[index % 3]!;
}

const times = <Value>(count: number, make: (index: number) => Value) =>
  Array.from({ length: count }, (_, index) => make(index));
const countOf = (written: readonly { outcome: string }[], outcome: string) =>
  written.filter((one) => one.outcome === outcome).length;
const write = (node: SharingRepository, invite: ReturnType<typeof newInvite>, mail = null) =>
  node.writeInvites([{ invite, expected: null, mail }], { grants: null, endsAt: null }, claimOf(invite.id));

describe('three nodes on one database, and their people', () => {
  it('let one person in of 64 who accept one invite at once', async () => {
    const node = await threeNodes();
    const invite = newInvite(mediaId);
    await write(node(0), invite);
    const guard = { revision: 1, challengeId: null, asRead: null, now };
    const written = await Promise.all(
      times(64, (i) => node(i).acceptInvite(personOf(invite), guard, claimOf(`accept-${i}`))),
    );
    expect([countOf(written, 'accepted'), countOf(written, 'refused')]).toEqual([1, 63]);
    expect((await node(1).countPeople(mediaId, '')).viewer).toBe(1);
  });

  it('mail five codes of 48 for an address on two media, and count five of 48 guesses', async () => {
    const node = await threeNodes();
    const invite = newInvite(mediaId);
    await write(node(0), invite);
    const challenges = times(48, (i) => newChallenge(invite, i % 3 === 0 ? { mediaId: 'elsewhere' } : {}));
    const started = await Promise.all(
      challenges.map((challenge, i) =>
        node(i).startChallenge({ challenge, mail: null, opens: false, counts: [] }, claimOf(`start-${i}`)),
      ),
    );
    expect(countOf(started, 'started')).toBe(48);
    const kept = await Promise.all(challenges.map(({ id }) => node(1).readChallenge(id)));
    const mailed = kept.filter((challenge) => challenge?.isMailed);
    expect(mailed).toHaveLength(5);
    const { id } = mailed[0]!;
    const guesses = await Promise.all(times(48, (i) => node(i).countWrongCode(id, now)));
    expect([countOf(guesses, 'counted'), countOf(guesses, 'over')]).toEqual([5, 43]);
    expect((await node(2).readInvite(invite.id))?.failedTries).toBe(5);
  });

  it('admit exactly as many who wait as there are places, while others come', async () => {
    const node = await threeNodes();
    const link = linkOf('open', 10);
    await create(node(0), link);
    const waiting = times(32, (i) => ({ ...guestOf(link, `waits-${i}`), waiting: true }));
    const rules = { policyRevision: 1 };
    for (const [i, guest] of waiting.entries()) await node(i).wait(guest, rules, claimOf(`wait-${i}`));
    const written = await Promise.all(
      waiting.flatMap(({ id }, i) => [
        node(i).admitWaiting(id, now, claimOf(`admit-${i}`)),
        node(i + 1).admit(guestOf(link, `comes-${i}`), rules, claimOf(`come-${i}`)),
      ]),
    );
    expect(countOf(written, 'admitted')).toBe(10);
    expect((await node(1).readLink(link.id))?.uses).toBe(10);
    expect(await node(2).countGuestsIn(mediaId, link.id)).toBe(10);
  });

  it('never send one mail twice', async () => {
    const node = await threeNodes();
    const writes = times(60, () => {
      const invite = newInvite(mediaId);
      return { invite, expected: null, mail: newMail({ mediaId, inviteId: invite.id }) };
    });
    await node(0).writeInvites(writes, { grants: null, endsAt: null }, claimOf('invites'));
    const lease = { now, until: now + 60_000, limit: 7, pace: 0 };
    const leases = await Promise.all(times(12, (i) => node(i).leaseMail(lease)));
    const leased = leases.flatMap(({ mails }) => mails);
    expect(new Set(leased.map(({ id }) => id)).size).toBe(leased.length);
    const rest = await node(0).leaseMail({ ...lease, limit: 100 });
    expect(leased.length + rest.mails.length).toBe(60);
  });
});
