/** Nodes of one service: the same keys and records, each reached under an address of its own. */
import { expect, it } from 'vitest';
import { takeFromFragment } from '../../../src/domain/join-url.js';
import type { Admission, GuestLinkView, Introspection } from '../../../src/domain/schemas.js';
import { headers as names } from '../../../src/protocol/routes.js';
import { createMemoryRepository } from '../../../src/repositories/memory.js';
import { createSharingKeys } from '../../../src/secrets/keys.js';
import { createSharingSite } from '../../../src/testing/sharing-site.js';

const guest = { name: 'A guest', email: 'guest@example.org' };
const removal = (id: string) => `/media/lecture/participants/${id}/removal`;

/** Two nodes; `issuer` is what both name. */
async function openNodes(issuer?: string) {
  const keys = await createSharingKeys();
  const repository = createMemoryRepository();
  const open = async (origin: string) => {
    const baseUrl = `${origin}/api/sharing`;
    const node = await createSharingSite({
      baseUrl,
      keys,
      repository,
      ...(issuer !== undefined && { issuer }),
    });
    return async <Reply>(method: string, path: string, body: object): Promise<Reply> => {
      const headers = {
        origin,
        'content-type': 'application/json',
        'x-test-user': 'owner',
        [names.idempotencyKey]: crypto.randomUUID(),
      };
      const init = { method, headers, body: JSON.stringify(body) };
      const answer = await node.handler(new Request(baseUrl + path, init));
      expect(answer.status).toBe(200);
      return (await answer.json()) as Reply;
    };
  };
  const first = await open('https://a.example.org');
  const second = await open('https://b.example.org');
  await first('PUT', '/media/lecture/guest-access', { enabled: true });
  const { url } = await first<GuestLinkView>('POST', '/media/lecture/guest-links', { name: 'Open day' });
  const { secret } = takeFromFragment(new URL(url).hash);
  const entry = await first<Admission>('POST', '/join', { secret, ...guest });
  const isActive = async (at: typeof first) =>
    (await at<Introspection>('POST', '/introspect', { pass: entry.pass })).active;
  return { first, second, entry, isActive };
}

it('take each other’s passes where they name one issuer, and know of an end at once', async () => {
  const { first, second, entry, isActive } = await openNodes('https://media.example.org');
  expect(await isActive(first)).toBe(true);
  expect(await isActive(second)).toBe(true);
  await second('POST', removal(entry.participantId), { block: false });
  expect(await isActive(first)).toBe(false);
});

it('keep to their own passes otherwise, and renew an entry all the same', async () => {
  const { first, second, entry, isActive } = await openNodes();
  expect(await isActive(first)).toBe(true);
  expect(await isActive(second)).toBe(false);
  const renewed = await second<Admission>('POST', '/pass', { seat: entry.seat });
  expect(renewed.participantId).toBe(entry.participantId);
});
