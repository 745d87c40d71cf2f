/** Two nodes of one service, each with a mail worker of its own, on databases as they are in use. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import type { MailRecord } from '../../../src/domain/mail.js';
import type { SharingRepository } from '../../../src/domain/ports.js';
import { createMailWorker } from '../../../src/mail/worker.js';
import { openPostgresRepository } from '../../../src/server/sql/postgres-repository.js';
import { openSqliteRepository } from '../../../src/server/sql/sqlite-repository.js';
import { anew, newInvite, newMail, noEffect } from '../../../src/testing/repository/people-records.js';
import { newDatabase } from '../../support/postgres.js';
import { claimOf } from '../repositories/records.js';
import { message } from './examples.js';

const perSecond = 10;
const pace = 1000 / perSecond;
const minute = 60_000;

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function nodesOn(database: string): Promise<readonly SharingRepository[]> {
  const open = await opener(database);
  const nodes = [await open(), await open()];
  ends.push(() => Promise.all(nodes.map((node) => node.close())));
  return nodes;
}

async function opener(database: string): Promise<() => Promise<SharingRepository>> {
  if (database === 'PostgreSQL') {
    const url = await newDatabase(inject('postgres'));
    return () => openPostgresRepository({ url });
  }
  const directory = await mkdtemp(join(tmpdir(), 'guestlist-pace-'));
  ends.push(() => rm(directory, { recursive: true }));
  return () => openSqliteRepository({ file: join(directory, 'guestlist.db') });
}

async function queue(repository: SharingRepository, count: number): Promise<void> {
  const writes = Array.from({ length: count }, () => {
    const invite = newInvite('keynote');
    return anew(invite, newMail({ mediaId: 'keynote', inviteId: invite.id }, { createdAt: Date.now() }));
  });
  await repository.writeInvites(writes, noEffect, claimOf(`invites-${count}`));
}

describe.each(['SQLite', 'PostgreSQL'])('two mail workers on one %s', (database) => {
  it('send at the pace of one, and one goes on at it where the other has gone', async () => {
    const nodes = await nodesOn(database);
    await queue(nodes[0]!, 20);
    /** By node, when each of its mails was handed out. */
    const taken: number[][] = [[], []];
    const all = () => taken.flat().sort((a, b) => a - b);
    const stops = nodes.map((repository, index) => {
      const compose = async ({ id, dueAt }: MailRecord) => {
        taken[index]!.push(dueAt - minute);
        return { ...message, messageId: `${id}@test` };
      };
      const mailer = { send: () => Promise.resolve() };
      const stop = createMailWorker({ repository, compose, mailer, clock: Date, perSecond }).start();
      ends.push(stop);
      return stop;
    });
    await vi.waitFor(() => expect(all().length).toBeGreaterThan(7), 30_000);
    await stops[0]!();
    await vi.waitFor(() => expect(all()).toHaveLength(20), 30_000);
    const gaps = all().map((at, index, times) => at - (times[index - 1] ?? -Infinity));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(pace);
    expect(taken[1]!.length).toBeGreaterThan(0);
  }, 90_000);
});
