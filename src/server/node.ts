/** The handler in Node: an HTTP server of its own, and the keys of a single machine. */
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { createSharingKeys, type SharingKeys } from '../secrets/keys.js';
import { optionalPackage } from './optional-package.js';

export type Fetch = (request: Request) => Response | Promise<Response>;

export interface RunningServer {
  readonly port: number;
  /** Ends open streams too; resolves when the port is free again. */
  close(): Promise<void>;
}

/** Appends where the connection comes from, which no client can forge. */
function forwarded(request: Request, { incoming }: { readonly incoming: IncomingMessage }): Request {
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
export async function startServer(fetch: Fetch, { port, hostname }: ServerOptions): Promise<RunningServer> {
  const { serve } = await optionalPackage(
    '@hono/node-server',
    'startServer',
    () => import('@hono/node-server'),
  );
  return new Promise((resolve, reject) => {
    // Of Node's own kind, where no other is asked for.
    const server = serve({
      fetch: (request, env) => fetch(forwarded(request, env as { incoming: IncomingMessage })),
      port,
      ...(hostname && { hostname }),
    }) as Server;
    server.keepAliveTimeout = idle;
    server.once('error', reject);
    server.once('listening', () => {
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((closed) => {
            server.close(() => {
              closed();
            });
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** The keys in `file` (JSON, mode 0600), made at first use. For one machine; nodes of one service share theirs. */
export async function keysInFile(file: string): Promise<SharingKeys> {
  await mkdir(dirname(file), { recursive: true });
  const fresh = `${file}.${crypto.randomUUID()}`;
  await writeFile(fresh, `${JSON.stringify(await createSharingKeys(), null, 2)}\n`, {
    mode: 0o600,
    flush: true,
  });
  try {
    // A link appears whole or not at all: of two processes that start at once, both read the same keys.
    await link(fresh, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await unlink(fresh);
  }
  return JSON.parse(await readFile(file, 'utf8')) as SharingKeys;
}
