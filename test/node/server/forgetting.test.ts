import { expect, it } from 'vitest';
import { createMemoryRepository } from '../../../src/repositories/memory.js';
import { createSharingSite } from '../../../src/testing/sharing-site.js';

const baseUrl = 'https://media.example.org/api/sharing';

const switchOn = (key: string) =>
  new Request(`${baseUrl}/media/lecture/guest-access`, {
    method: 'PUT',
    headers: {
      origin: 'https://media.example.org',
      'content-type': 'application/json',
      'idempotency-key': key,
      'x-test-user': 'owner',
    },
    body: '{"enabled":true}',
  });

it('a database that cannot forget is told to the host’s log, once an hour, and to nobody who asks', async () => {
  const repository = createMemoryRepository();
  const full = new Error('The disk is full.');
  let times = 0;
  repository.purge = () => {
    times += 1;
    return Promise.reject(full);
  };
  const site = await createSharingSite({ baseUrl, repository });
  for (const key of ['first', 'second']) expect((await site.handler(switchOn(key))).status).toBe(200);
  expect(times).toBe(1);
  const told = site.log.filter(({ method }) => method === 'PURGE');
  expect(told).toMatchObject([{ route: null, status: 500, code: 'BACKEND_FAILED', error: full }]);

  site.clockAhead = 60 * 60 * 1000;
  expect((await site.handler(switchOn('third'))).status).toBe(200);
  expect(times).toBe(2);
});
