/** A service whose database is away for a while. */
import { describe, expect, it, vi } from 'vitest';
import type { SharingRepository } from '../../../src/domain/ports.js';
import type { Problem } from '../../../src/domain/schemas.js';
import { createMemoryRepository } from '../../../src/repositories/memory.js';
import { tellingOutOfReach } from '../../../src/server/sql/out-of-reach.js';
import { openPostgresRepository } from '../../../src/server/sql/postgres-repository.js';
import { createSharingSite } from '../../../src/testing/sharing-site.js';
import { PostgresCluster } from '../../support/postgres.js';
import { mediaId } from '../repositories/records.js';

const baseUrl = 'https://media.example.org/api/sharing';

async function openOn(repository: SharingRepository) {
  const site = await createSharingSite({ baseUrl, repository });
  const ask = async (path: string, change?: string) => {
    const headers = {
      'x-test-user': 'owner',
      origin: new URL(baseUrl).origin,
      'content-type': 'application/json',
      'idempotency-key': 'key',
    };
    const init = change === undefined ? { headers } : { headers, method: 'PUT', body: change };
    const response = await site.handler(new Request(baseUrl + path, init));
    const { status } = response;
    return {
      status,
      body: (await response.json()) as Problem,
      retryAfter: response.headers.get('retry-after'),
    };
  };
  return { site, ask };
}

const away = { status: 503, body: { code: 'BACKEND_UNREACHABLE' }, retryAfter: '5' };

describe('a service whose database is away', () => {
  it('says so, to who asks and to who watches over it, and goes on when it is back', async () => {
    const cluster = await PostgresCluster.start();
    const repository = await openPostgresRepository({ url: cluster.urlOf('postgres') });
    try {
      const { site, ask } = await openOn(repository);
      const list = `/media/${mediaId}/guest-links`;
      expect((await ask('/health')).status).toBe(200);
      expect((await ask(list)).status).toBe(200);
      await cluster.halt('SIGQUIT');
      expect(await ask('/health')).toMatchObject(away);
      expect(await ask(list)).toMatchObject(away);
      expect(await ask(`/media/${mediaId}/guest-access`, '{"enabled":true}')).toMatchObject(away);
      // The operator is told why.
      expect(String(site.log.at(-1)?.error)).toContain('ECONNREFUSED');
      expect((await ask('/jwks.json')).status).toBe(200);
      await cluster.boot();
      await expect.poll(async () => (await ask('/health')).status, { timeout: 10_000 }).toBe(200);
      expect((await ask(list)).status).toBe(200);
    } finally {
      await repository.close();
      await cluster.stop();
    }
  });

  it('is not waited for by who watches', async () => {
    vi.useFakeTimers();
    try {
      const repository = { ...createMemoryRepository(), readAccess: () => new Promise<never>(() => {}) };
      const { ask } = await openOn(repository);
      const asked = ask('/health');
      await vi.waitFor(() => {
        expect(vi.getTimerCount()).toBeGreaterThan(0);
      });
      await vi.advanceTimersByTimeAsync(3000);
      expect(await asked).toMatchObject(away);
    } finally {
      vi.useRealTimers();
    }
  });

  const failing = (error: Error) =>
    tellingOutOfReach({ ...createMemoryRepository(), readAccess: () => Promise.reject(error) }).readAccess(
      '',
    );
  const coded = (code: string) => Object.assign(new Error('words'), { code });

  it.each([
    'ECONNREFUSED',
    '57P01',
    '08006',
    '53300',
    '25006',
    'SQLITE_BUSY',
    'SQLITE_IOERR_WRITE',
    'SQLITE_FULL',
  ])('is known by %s', async (code) => {
    const error = coded(code);
    await expect(failing(error)).rejects.toMatchObject({ code: 'BACKEND_UNREACHABLE', cause: error });
  });

  it('is not what is wrong with the service itself', async () => {
    for (const error of [
      coded('23505'),
      coded('42P01'),
      coded('SQLITE_CONSTRAINT'),
      new TypeError('words'),
    ]) {
      await expect(failing(error)).rejects.toBe(error);
    }
  });
});
