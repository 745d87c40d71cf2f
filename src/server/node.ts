/** The handler in Node: an HTTP server of its own, and the keys of a single machine. */
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { createSharingKeys, type SharingKeys } from '../secrets/keys.js';
import { requireKnown } from './handler-options.js';
import { optionalPackage } from './optional-package.js';

export type Fetch = (request: Request) => Response | Promise<Response>;

export interface RunningServer {
  readonly port: number;
  /**
   * Takes no new requests and ends event streams at once; what is being answered has ten seconds to end. Resolves when
   * nothing is open any more.
   */
  close(): Promise<void>;
}

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

/** Appends where the connection comes from, which no client can forge. */
function forwarded(request: Request, { incoming }: Exchange): Request {
  // A connection that is gone has no address any more, and nobody who waits for the answer.
  request.headers.append('x-forwarded-for', String(incoming.socket.remoteAddress));
  return request;
}

/**
 * Milliseconds that an idle connection is kept: longer than proxies keep theirs, a minute as a rule. A request that is
 * sent while this end closes is lost, and a proxy answers 502.
 */
const idle = 65_000;

export interface ServerOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** The address to listen at, such as `127.0.0.1`. Default: all addresses. */
  readonly hostname?: string;
}

/** Listens with any `Request -> Response`. */
export async function startServer(fetch: Fetch, options: ServerOptions): Promise<RunningServer> {
  // Typed or not: without a port it would listen at one that nobody has named.
  const { port, hostname } = { ...options };
  requireKnown({ ...options }, { port: true, hostname: true });
  // Digits are what comes of process.env.
  if (!/^\d+$/.test(String(port))) throw new TypeError('port: give a whole number; 0 takes a free one.');
  const { serve } = await optionalPackage(
    '@hono/node-server',
    'startServer',
    () => import('@hono/node-server'),
  );
  const open = new OpenAnswers();
  return new Promise((resolve, reject) => {
    // Of Node's own kind, where no other is asked for.
    const server = serve({
      fetch: async (request, env) => {
        const exchange = env as Exchange;
        const response = await fetch(forwarded(request, exchange));
        if (isStream(response)) open.addStream(exchange.outgoing);
        return response;
      },
      port,
      ...(hostname && { hostname }),
    }) as Server;
    server.keepAliveTimeout = idle;
    server.on('request', (_, outgoing) => {
      open.add(outgoing);
    });
    server.once('error', reject);
    server.once('listening', () => {
      resolve({
        port: (server.address() as AddressInfo).port,
        close: async () => {
          const closed = new Promise((free) => server.close(free));
          await open.end(patience);
          // What is left has nothing to say: a browser opens connections ahead.
          server.closeAllConnections();
          await closed;
        },
      });
    });
  });
}

/** Milliseconds that a request has to end when the server does. */
const patience = 10_000;

const isStream = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith('text/event-stream') === true;

/** What is being answered. */
class OpenAnswers {
  readonly #open = new Set<ServerResponse>();
  readonly #streams = new Set<ServerResponse>();
  #isEnding = false;
  #ended = () => {};

  add(outgoing: ServerResponse): void {
    this.#open.add(outgoing);
    outgoing.once('close', () => {
      this.#open.delete(outgoing);
      this.#streams.delete(outgoing);
      if (this.#isEnding && this.#open.size === 0) this.#ended();
    });
  }

  /** One that would never end by itself; who reads it comes again. */
  addStream(outgoing: ServerResponse): void {
    this.#streams.add(outgoing);
    if (this.#isEnding) outgoing.destroy();
  }

  /** Resolves when all have been given, or the time is over. */
  async end(limit: number): Promise<void> {
    this.#isEnding = true;
    for (const stream of this.#streams) stream.destroy();
    if (this.#open.size === 0) return;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.#ended = resolve;
      timer = setTimeout(resolve, limit);
    });
    clearTimeout(timer);
  }
}

/**
 * The keys in `file` (JSON, mode 0600), made at first use. For one machine; nodes of one service share theirs. A file that
 * is there is only read.
 */
export async function keysInFile(file: string): Promise<SharingKeys> {
  return (await readKeys(file)) ?? (await makeKeys(file)) ?? notKeys(file);
}

/** Null where there is no such file. */
async function readKeys(file: string): Promise<SharingKeys | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw cannot('read', file, error);
  }
  let keys: Partial<SharingKeys> | null;
  try {
    keys = JSON.parse(text) as Partial<SharingKeys> | null;
  } catch {
    // What the parser says quotes the file.
    return notKeys(file);
  }
  return keys?.derivation?.[0] && keys.passes?.[0] ? (keys as SharingKeys) : notKeys(file);
}

async function makeKeys(file: string): Promise<SharingKeys | null> {
  const fresh = `${file}.${crypto.randomUUID()}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    const text = `${JSON.stringify(await createSharingKeys(), null, 2)}\n`;
    await writeFile(fresh, text, { mode: 0o600, flush: true });
    try {
      // A link appears whole or not at all: of two processes that start at once, both read the same keys.
      await link(fresh, file);
      // Right at a first start. Later it is a file that was lost, and with it every link.
      console.warn(
        `guestlist: new keys were made in ${file}, as is right at a first start. If this service has had keys before, stop it and bring that file back from a backup: no link, invite or seat of theirs works with the new ones.`,
      );
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    } finally {
      await unlink(fresh);
    }
  } catch (error) {
    throw cannot('write', file, error);
  }
  return readKeys(file);
}

function notKeys(file: string): never {
  throw new Error(
    `keysInFile: ${file} does not hold keys. It is the JSON of createSharingKeys, { "derivation": […], "passes": […] }: bring it back from a backup, or remove it where no link has been made yet.`,
  );
}

function cannot(verb: 'read' | 'write', file: string, cause: unknown): Error {
  return new Error(`keysInFile: cannot ${verb} ${file}: ${(cause as Error).message}`, { cause });
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;
