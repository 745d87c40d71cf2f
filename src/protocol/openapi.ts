/** The contract's description for who writes a server or a client elsewhere: OpenAPI 3.1, from the routes and their schemas. */
import { inviteFilters } from '../domain/invite-list.js';
import { inviteOrders, peopleGroups } from '../domain/invite-ports.js';
import { errorTable } from '../domain/error-table.js';
import type { ErrorCode } from '../domain/errors.js';
import { operations, type Operation } from './openapi-operations.js';
import { jsonSchemas, referTo, type JsonSchema } from './openapi-schemas.js';
import { problemType } from './problem.js';
import {
  eventsPath,
  headers,
  healthPath,
  keysPath,
  openApiPath,
  routes,
  type Route,
  type RouteName,
} from './routes.js';
import { problem } from '../domain/schemas.js';

export interface OpenApiDocument {
  readonly openapi: '3.1.1';
  readonly info: JsonSchema;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;
}

const description = `How a page asks for guest access, and how a server answers it.

- Every refusal is a problem document (RFC 9457) with a \`code\` that never changes its meaning.
- A change is sent as \`application/json\` with an \`${headers.idempotencyKey}\`: the same request with the same key has one
  effect and one answer for 24 hours, another body with that key is refused.
- A change comes from an origin that may (the server's own, or one it names), or from a program that sends
  \`Authorization\` and no \`Origin\`.
- Secrets of links, seats and passes travel in bodies, never in addresses.
- Questions are strict: an unknown field is refused. Answers are not: a client ignores fields that it does not know,
  and takes a word that it does not know for the most harmless one.
- An address that is none of these answers NOT_FOUND, another method METHOD_NOT_ALLOWED.`;

/** `baseUrl` is where the handler is reached. */
export function createOpenApiDocument({ baseUrl }: { readonly baseUrl: string }): OpenApiDocument {
  return {
    openapi: '3.1.1',
    info: { title: 'guestlist', version: '1', summary: 'Guest links and invites to media', description },
    servers: [{ url: baseUrl }],
    paths: pathsOf(),
    components: {
      schemas: { ...jsonSchemas(), KeySet: keySet },
      parameters: { idempotencyKey },
      securitySchemes,
    },
  };
}

function pathsOf(): OpenApiDocument['paths'] {
  const paths: Record<string, Record<string, JsonSchema>> = {};
  const add = (path: string, method: string, operation: JsonSchema) => {
    (paths[templateOf(path)] ??= {})[method.toLowerCase()] = operation;
  };
  for (const name of Object.keys(routes) as RouteName[]) {
    const route: Route = routes[name];
    add(route.path, route.method, operationOf(name, route));
  }
  add(eventsPath, 'GET', {
    ...commonOf('watch', operations.watch),
    parameters: [...parametersOf(eventsPath), lastEventId],
    responses: {
      200: {
        description: 'A stream that stays open.',
        content: { 'text/event-stream': { schema: { type: 'string' } } },
      },
      ...refusalsOf(operations.watch.refusals),
    },
  });
  add(keysPath, 'GET', {
    operationId: 'keys',
    summary: 'The public keys of passes',
    description: 'A new key is announced here before it signs; keep the set for minutes, not for days.',
    security: [],
    responses: { 200: jsonAnswer({ $ref: '#/components/schemas/KeySet' }) },
  });
  add(openApiPath, 'GET', {
    operationId: 'contract',
    summary: 'This document',
    security: [],
    responses: { 200: jsonAnswer({ type: 'object' }) },
  });
  add(healthPath, 'GET', {
    operationId: 'health',
    summary: 'Whether the service can answer',
    description: 'For who watches over it, or leads requests to one node of several: it asks the database.',
    security: [],
    responses: { 200: jsonAnswer({ type: 'object' }), ...refusalsOf(['BACKEND_UNREACHABLE']) },
  });
  return paths;
}

function operationOf(name: RouteName, route: Route): JsonSchema {
  const operation = operations[name];
  const parameters = [
    ...parametersOf(route.path),
    ...(route.query ?? []).map((query) => queryParameters[query]),
    ...(route.change ? [{ $ref: '#/components/parameters/idempotencyKey' }] : []),
  ];
  return {
    ...commonOf(name, operation),
    ...(parameters.length > 0 && { parameters }),
    ...(route.body && {
      requestBody: { required: true, content: { 'application/json': { schema: referTo(route.body) } } },
    }),
    responses: {
      200: jsonAnswer(referTo(route.reply)),
      ...refusalsOf([...usualRefusals(route), ...operation.refusals]),
    },
  };
}

function commonOf(name: string, { summary, description, by }: Operation): JsonSchema {
  return {
    operationId: name,
    summary,
    ...(description !== undefined && { description }),
    security: by.flatMap((who) => securityOf[who]),
  };
}

const securityOf: Record<Operation['by'][number], readonly JsonSchema[]> = {
  host: [{ hostSession: [] }, { hostToken: [] }],
  pass: [{ pass: [] }],
};

const securitySchemes: Record<string, JsonSchema> = {
  hostSession: {
    type: 'apiKey',
    in: 'cookie',
    name: 'session',
    description: 'The host’s own sign-in, whatever its cookie is called.',
  },
  hostToken: { type: 'http', scheme: 'bearer', description: 'The host’s own sign-in of a program.' },
  pass: {
    type: 'apiKey',
    in: 'header',
    name: headers.pass,
    description: 'The pass of somebody who is in; the seat of a guest who waits.',
  },
};

/** What any route of this shape can be refused with. */
function usualRefusals({ body, change }: Route): readonly ErrorCode[] {
  return [
    ...(change ? (['IDEMPOTENCY_KEY_MISSING', 'IDEMPOTENCY_KEY_REUSED', 'ORIGIN_NOT_ALLOWED'] as const) : []),
    ...((body ?? change) ? (['NOT_JSON', 'BODY_TOO_LARGE'] as const) : []),
    ...(body ? (['MALFORMED_JSON', 'INVALID_INPUT'] as const) : []),
  ];
}

/** By status, as OpenAPI has it; the codes of each are told apart in the body. */
function refusalsOf(codes: readonly ErrorCode[]): Record<string, JsonSchema> {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of new Set<ErrorCode>([...codes, 'BACKEND_FAILED'])) {
    const { status } = errorTable[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, of]) => [
      status,
      {
        description: of.map((code) => `\`${code}\`: ${errorTable[code].title}`).join('\n\n'),
        content: {
          [problemType]: {
            schema: { allOf: [referTo(problem), { type: 'object', properties: { code: { enum: of } } }] },
          },
        },
      },
    ]),
  );
}

function jsonAnswer(schema: JsonSchema): JsonSchema {
  return { description: 'Done.', content: { 'application/json': { schema } } };
}

function parametersOf(path: string): JsonSchema[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function templateOf(path: string): string {
  return path.replace(/:(\w+)/g, '{$1}');
}

const wordIn = (name: string, description: string, words: readonly string[]): JsonSchema => ({
  name,
  in: 'query',
  description,
  schema: { enum: [...words] },
});

const queryParameters: Record<NonNullable<Route['query']>[number], JsonSchema> = {
  filter: wordIn('filter', 'Which ones.', inviteFilters),
  order: wordIn('order', 'In which order.', inviteOrders),
  group: wordIn('group', 'Of this group only.', peopleGroups),
  link: { name: 'link', in: 'query', description: 'Of this link only.', schema: { type: 'string' } },
  after: {
    name: 'after',
    in: 'query',
    description: 'The `next` of the page before.',
    schema: { type: 'string' },
  },
};

const idempotencyKey: JsonSchema = {
  name: headers.idempotencyKey,
  in: 'header',
  required: true,
  description: 'Names the caller’s intent: the same for each attempt, another one for another intent.',
  schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,100}$' },
};

const lastEventId: JsonSchema = {
  name: headers.lastEventId,
  in: 'header',
  description: 'The id of the last event that was heard. The present revision is told in any case.',
  schema: { type: 'string' },
};

/** RFC 7517, as far as it is used. */
const keySet: JsonSchema = {
  type: 'object',
  required: ['keys'],
  properties: {
    keys: {
      type: 'array',
      items: {
        type: 'object',
        required: ['kid', 'kty', 'crv', 'x', 'y', 'alg', 'use'],
        properties: {
          kid: { type: 'string' },
          kty: { const: 'EC' },
          crv: { const: 'P-256' },
          x: { type: 'string' },
          y: { type: 'string' },
          alg: { const: 'ES256' },
          use: { const: 'sig' },
        },
      },
    },
  },
};
