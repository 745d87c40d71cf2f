/** What somebody is called is looked for in a body: an address is kept in logs, histories and proxies. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/domain/schemas.js';
import { headers as names } from '../../../src/protocol/routes.js';
import { createSharingSite, type SharingSite } from '../../../src/testing/sharing-site.js';

const baseUrl = 'https://media.example.org/api/sharing';
const cleo = 'cleo@example.org';

let site: SharingSite;
beforeEach(async () => {
  site = await createSharingSite({ baseUrl });
  const invites = [{ email: cleo, role: 'viewer' }];
  expect((await ask('POST', '/invites', { invites, mail: false })).status).toBe(200);
});

async function ask(method: string, path: string, body?: unknown, type = 'application/json') {
  const headers = {
    origin: 'https://media.example.org',
    'x-test-user': 'owner',
    'content-type': type,
    [names.idempotencyKey]: 'invite-cleo',
  };
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  return site.handler(new Request(`${baseUrl}/media/lecture${path}`, init));
}

const searches = ['/invites/search', '/invites/search/count', '/people/search'];

describe('a search', () => {
  it.each(['/invites', '/invites/count', '/people'])('in the address of %s is refused', async (path) => {
    const response = await ask('GET', `${path}?search=${cleo}`);
    const problem = (await response.json()) as Problem;
    expect(problem).toMatchObject({
      code: 'INVALID_INPUT',
      errors: [{ field: 'search', code: 'NOT_ALLOWED' }],
    });
    expect(problem.detail).toContain('into the body');
    expect((await ask('GET', path)).status).toBe(200);
  });

  it.each(searches)('at %s needs JSON, and takes no word that it does not know', async (path) => {
    expect((await ask('POST', path, { search: 'c' }, 'text/plain')).status).toBe(415);
    for (const [field, body] of [
      ['search', {}],
      ['search', { search: 7 }],
      ['colour', { search: 'c', colour: 'red' }],
    ] as const) {
      const problem = (await (await ask('POST', path, body)).json()) as Problem;
      expect([problem.code, problem.errors?.map((one) => one.field)]).toEqual(['INVALID_INPUT', [field]]);
    }
    expect((await ask('POST', path, { search: 'c'.repeat(10_000) })).status).toBe(200);
  });

  it('finds, and stays out of the log', async () => {
    const found = (await (await ask('POST', '/invites/search', { search: 'CLEO' })).json()) as {
      invites: { email: string }[];
    };
    expect(found.invites.map(({ email }) => email)).toEqual([cleo]);
    for (const path of searches) await ask('POST', path, { search: cleo });
    expect(site.log.map(({ route }) => route)).toContain('/media/:mediaId/people/search');
    expect(JSON.stringify(site.log)).not.toContain(cleo);
  });
});
