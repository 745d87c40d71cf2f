import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { takeFromFragment } from '../../../src/domain/join-url.js';
import type { GuestLinkView } from '../../../src/domain/schemas.js';
import { createOpenApiDocument } from '../../../src/protocol/openapi.js';
import { referTo } from '../../../src/protocol/openapi-schemas.js';
import {
  eventsPath,
  headers as names,
  healthPath,
  keysPath,
  openApiPath,
  routes,
} from '../../../src/protocol/routes.js';
import { createMemoryRepository } from '../../../src/repositories/memory.js';
import { backendCases } from '../../../src/testing/backend-suite.js';
import { createSharingSite } from '../../../src/testing/sharing-site.js';
import { openWorld } from '../backend/worlds.js';

const baseUrl = 'https://media.example.org/api/sharing';
const contract = createOpenApiDocument({ baseUrl });

interface Operation {
  readonly operationId: string;
  readonly requestBody?: unknown;
  readonly responses: Record<string, { content: Record<string, object> }>;
}

const operations = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    method: method.toUpperCase(),
    path,
    // `:` of a path stands for itself, a parameter for one segment.
    pattern: new RegExp(`${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
    operation: operation as unknown as Operation,
  })),
);
const operationOf = (method: string, pathname: string) =>
  operations.find((one) => one.method === method && one.pattern.test(pathname));

const ajv = formats(new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }));
ajv.addSchema({ $id: 'contract', ...contract }, undefined, false, false);
ajv.addVocabulary(['openapi', 'info', 'servers', 'paths', 'components']);

/** What is wrong with a value at this place of the document; null where it is as described. */
function wrongAt(place: readonly string[], value: unknown): string | null {
  const pointer = place.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')));
  const validate = ajv.getSchema(`contract#/${pointer.join('/')}/schema`);
  if (!validate) return `${place.join(' ')} is not described`;
  return validate(value) ? null : `${place.join(' ')}: ${ajv.errorsText(validate.errors)}`;
}

const wrong: string[] = [];
const succeeded = new Set<string>();

/** Holds what goes over the wire against the description. */
async function held(request: Request, handle: (request: Request) => Promise<Response>): Promise<Response> {
  const asked = await request.clone().text();
  const response = await handle(request);
  const found = operationOf(request.method, new URL(request.url).pathname);
  if (!found) {
    wrong.push(`${request.method} ${new URL(request.url).pathname} is not described`);
    return response;
  }
  const { method, path, operation } = found;
  const place = ['paths', path, method.toLowerCase()];
  const type = (response.headers.get('content-type') ?? '').split(';')[0]!;
  if (response.ok) succeeded.add(operation.operationId);
  const taken = operation.requestBody && response.ok;
  const problems = [
    taken ? wrongAt([...place, 'requestBody', 'content', 'application/json'], JSON.parse(asked)) : null,
    type === 'text/event-stream'
      ? null
      : wrongAt(
          [...place, 'responses', String(response.status), 'content', type],
          await response.clone().json(),
        ),
  ];
  wrong.push(...problems.filter((one) => one !== null));
  return response;
}

describe('the description of the contract', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate({ ...structuredClone(contract) });
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  });

  it('names every route, and no other', () => {
    const template = (path: string) => path.replace(/:(\w+)/g, '{$1}');
    const mounted = [
      ...Object.entries(routes).map(([name, { method, path }]) => `${name} ${method} ${template(path)}`),
      `watch GET ${template(eventsPath)}`,
      `keys GET ${keysPath}`,
      `contract GET ${openApiPath}`,
      `health GET ${healthPath}`,
    ];
    const described = operations.map(
      ({ method, path, operation }) => `${operation.operationId} ${method} ${path}`,
    );
    expect(described.sort()).toEqual(mounted.sort());
  });

  it('leaves no shape without a name', () => {
    expect(() => referTo(z.object({}))).toThrow('openapi-schemas.ts');
  });

  it('keeps what a reader has to know: open lists, blank names, unknown fields', () => {
    const schemas = contract.components['schemas']!;
    expect(schemas['GuestLinkView']).toMatchObject({
      properties: { state: { enum: ['active', 'paused', 'not-yet', 'expired', 'used-up'] } },
    });
    const draft = ajv.getSchema('contract#/components/schemas/GuestLinkDraft')!;
    expect(
      [{ name: 'Open day' }, { name: ' ' }, { name: 'Open day', colour: 'red' }, {}].map((one) => draft(one)),
    ).toEqual([true, false, false, false]);
  });
});

describe('what a server says', () => {
  beforeEach(() => {
    vi.stubGlobal('document', { baseURI: 'http://localhost/' });
    vi.stubGlobal('navigator', { onLine: true });
    wrong.length = 0;
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    expect(wrong).toEqual([]);
  });
  afterAll(() => {
    const all = operations.map(({ operation }) => operation.operationId);
    expect([...succeeded].sort()).toEqual(all.sort());
  });

  const open = () => openWorld(createMemoryRepository(), (handle) => (request) => held(request, handle));
  for (const { name, run } of backendCases(open)) it(name, run);

  it('the rest: calendar, keys, and the description itself', async () => {
    const startsAt = '2101-01-01T00:00:00Z';
    const media = [{ id: 'keynote', kind: 'live-event', title: 'Keynote', url: baseUrl, startsAt }] as const;
    const site = await createSharingSite({ baseUrl, media });
    const ask = async (method: string, path: string, body?: object) => {
      const headers = {
        origin: new URL(baseUrl).origin,
        'content-type': 'application/json',
        'x-test-user': 'owner',
        [names.idempotencyKey]: `${method}${path}`,
      };
      const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
      return held(new Request(baseUrl + path, init), site.handler);
    };
    await ask('PUT', '/media/keynote/guest-access', { enabled: true });
    const link = (await (
      await ask('POST', '/media/keynote/guest-links', { name: 'Press' })
    ).json()) as GuestLinkView;
    const { secret } = takeFromFragment(new URL(link.url).hash);
    expect((await ask('POST', '/calendar', { secret })).status).toBe(200);
    await ask('GET', keysPath);
    await ask('GET', healthPath);

    const served = await ask('GET', openApiPath);
    expect(served.headers.get('cache-control')).toBe('public, max-age=300');
    expect(await served.json()).toEqual(contract);
    expect((await site.handler(new Request(baseUrl + openApiPath, { method: 'POST' }))).status).toBe(405);
  });
});
