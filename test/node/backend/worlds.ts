/** A real server on a real socket, on any repository. */
import type { SharingBackend } from '../../../src/backend/backend.js';
import { createHttpBackend } from '../../../src/backend/http-backend.js';
import type { SharingRepository } from '../../../src/domain/ports.js';
import { startServer } from '../../../src/server/node.js';
import type { BackendWorld } from '../../../src/testing/backend-suite.js';
import {
  createSharingSite,
  type SharingSite,
  type SharingSiteOptions,
} from '../../../src/testing/sharing-site.js';

type Handler = (request: Request) => Promise<Response>;

export interface ServedWorld extends BackendWorld {
  readonly site: SharingSite;
  /** Mails nothing from then on. */
  stopMail(): Promise<void>;
  /** Somebody who is signed in at the host. */
  as(user: string): SharingBackend;
}

/** `through` stands between the socket and the handler, and sees what goes over the wire. */
export async function openWorld(
  repository: SharingRepository,
  through = (handler: Handler): Handler => handler,
  options: Omit<SharingSiteOptions, 'baseUrl' | 'repository'> = {},
): Promise<ServedWorld> {
  const handle = through((request) => site.handler(request));
  const server = await startServer(handle, { port: 0, hostname: '127.0.0.1' });
  const baseUrl = `http://127.0.0.1:${server.port}/api/sharing`;
  const site = await createSharingSite({ ...options, baseUrl, repository });
  const stopMail = site.handler.sendMail();
  const as = (user: string) =>
    createHttpBackend({
      endpoint: baseUrl,
      headers: { 'x-test-user': user, origin: new URL(baseUrl).origin },
    });
  return {
    site,
    stopMail,
    as,
    owner: as('owner'),
    stranger: as('nobody'),
    mediaId: 'lecture',
    sessionId: 'seminar',
    mailTo: site.mailTo,
    close: async () => {
      await stopMail();
      await server.close();
      await repository.close();
    },
  };
}
