/** The guide's own code for each kind of server, as it is printed, on a real port with the package as it is packed. */
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openProject, type Project } from '../../support/project.js';

const origin = 'https://media.example.org';
/** In place of the one that the guide makes of a host's own sign-in. */
const sharing = `
import { createSharingSite } from 'guestlist/testing';
export const { handler: sharing } = await createSharingSite({ baseUrl: '${origin}/api/sharing' });
`;

let project: Project;
let scripts: string[];
beforeAll(async () => {
  project = await openProject(['hono', 'kysely', 'libsql', '@hono/node-server', 'express', 'fastify']);
  await project.write('sharing.js', sharing);
  const guide = await readFile('docs/server.md', 'utf8');
  scripts = [...guide.matchAll(/^```js\n([^]*?)^```/gm)].map(([, script = '']) => script);
});
afterAll(() => project.remove());

/** What is added to a script of the guide: a port of its own, and a way to get hold of it. */
const mounts = {
  'node:http': (script: string) => `${script.replace('8080, ', '0, ')}\nexport { server };`,
  "from 'hono'": (script: string) =>
    `import { createAdaptorServer } from '@hono/node-server';\n${script}\nexport const server = createAdaptorServer(app).listen(0);`,
  express: (script: string) => `${script}\nexport const server = app.listen(0);`,
  fastify: (script: string) =>
    `${script}\nfastify.get('/', () => 'A page of your own');\nawait fastify.listen({ port: 0 });\nexport const { server } = fastify;`,
};

async function open(name: string, change: (script: string) => string): Promise<Server> {
  const found = scripts.filter((script) => script.includes(name) && script.includes('sharing.js'));
  expect(found, name).toHaveLength(1);
  const file = await project.write(
    `${path.basename(name, '.js').replace(/\W/g, '')}-${Math.random()}.js`,
    change(found[0]!),
  );
  const { server } = (await import(pathToFileURL(file).href)) as { server: Server };
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  return server;
}

let server: Server;
const ask = (method: string, at: string, body?: string, signal?: AbortSignal) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${at}`, {
    method,
    headers: {
      origin,
      'content-type': 'application/json',
      'x-test-user': 'owner',
      'idempotency-key': crypto.randomUUID(),
    },
    ...(body !== undefined && { body }),
    ...(signal && { signal }),
  });

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(async () => {
  vi.restoreAllMocks();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe.each(Object.entries(mounts))('mounted as the guide has it: %s', (name, change) => {
  beforeEach(async () => {
    server = await open(name, change);
  });

  it('takes what is asked and changed, in whatever characters, and refuses in its own words', async () => {
    expect((await ask('GET', '/api/sharing/openapi.json')).status).toBe(200);
    const on = await ask('PUT', '/api/sharing/media/lecture/guest-access', '{"enabled":true}');
    expect([on.status, ((await on.json()) as { mediaId: string }).mediaId]).toEqual([200, 'lecture']);
    const named = JSON.stringify({ name: 'Tag der offenen Tür \u{1f44b}' });
    const made = await ask('POST', '/api/sharing/media/lecture/guest-links', named);
    expect(await made.json()).toMatchObject({ name: 'Tag der offenen Tür \u{1f44b}', uses: 0 });
    for (const [body, code] of [
      ['{"name":', 'MALFORMED_JSON'],
      [JSON.stringify({ name: 'x'.repeat(100_000) }), 'BODY_TOO_LARGE'],
      ['{"colour":1}', 'INVALID_INPUT'],
    ] as const) {
      const refused = await ask('POST', '/api/sharing/media/lecture/guest-links', body);
      expect(await refused.json()).toMatchObject({ code });
    }
    expect(await (await ask('GET', '/api/sharing/nothing')).json()).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('tells of changes as they happen', async () => {
    const leaving = new AbortController();
    const events = await ask('GET', '/api/sharing/media/lecture/events', undefined, leaving.signal);
    expect(events.headers.get('content-type')).toBe('text/event-stream');
    const heard = events.body!.pipeThrough(new TextDecoderStream()).getReader();
    const next = async () => Number(/"revision":(\d+)/.exec((await heard.read()).value ?? '')?.[1]);
    const revision = await next();
    await ask('POST', '/api/sharing/media/lecture/guest-links', '{"name":"Changes"}');
    expect(await next()).toBe(revision + 1);
    leaving.abort();
    await expect(heard.read()).rejects.toThrow();
  });
});

describe('mounted behind a parser of bodies', () => {
  it('in Express, changes are refused, and the answer says where to mount it', async () => {
    const parsed = 'const app = express();\napp.use(express.json());';
    server = await open('express', (script) =>
      mounts.express(script.replace('const app = express();', parsed)),
    );
    const refused = await ask('PUT', '/api/sharing/media/lecture/guest-access', '{"enabled":true}');
    expect(await refused.json()).toMatchObject({
      code: 'MALFORMED_JSON',
      detail: 'The body was read before it got here: mount the handler before parsers of bodies.',
    });
  });
});
