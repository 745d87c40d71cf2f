/** The real server in the page: every request of a test goes through its handler, on an empty repository. */
import { FetchInterceptor } from '@mswjs/interceptors/fetch';
import type { GuestLinkDraft, GuestLinkView } from '../../src/domain/schemas.js';
import { createHttpBackend } from '../../src/backend/http-backend.js';
import type { SharingBackend } from '../../src/backend/backend.js';
import {
  createSharingSite,
  type SharingSite,
  type SharingSiteOptions,
} from '../../src/testing/sharing-site.js';
import { inPageHandler } from '../../src/testing/in-page.js';
import { by, secretOf } from './intents.js';
import type { Network } from './line.js';

export const endpoint = new URL('/api/sharing', location.href).href;

const plain: Network = (request, serve) => serve(request);
let network = plain;
let site: SharingSite;

const answer = (request: Request) => network(request, (passed) => site.handler(passed));

// A worker would do the same with more ado: each request would take the way through another process, twice, and
// WebKit hands it no streams. The worker itself is asked in msw.test.ts, and in every story.
const interceptor = new FetchInterceptor();
interceptor.apply();
interceptor.on('request', ({ request, controller }) => {
  if (!request.url.startsWith(endpoint)) return;
  // The interceptor waits for what its listeners return.
  return inPageHandler(answer)(request).then((response) => controller.respondWith(response)) as never;
});

export class TestSite {
  readonly site: SharingSite;
  readonly owner: SharingBackend;
  readonly stranger: SharingBackend;

  constructor(mounted: SharingSite) {
    this.site = mounted;
    this.owner = this.as('owner');
    this.stranger = this.as('nobody');
  }

  /** Asks as somebody who is signed in at the host. */
  as(user: string): SharingBackend {
    return createHttpBackend({ endpoint, headers: { 'x-test-user': user } });
  }

  /** The page's own session: `owner`, or null for nobody. */
  signIn(user: string | null): void {
    this.site.signedIn = user;
  }

  /** Until the next test. `plain` again: `site.network()`. */
  network(next: Network = plain): void {
    network = next;
  }

  async switchOn(mediaId = 'lecture'): Promise<void> {
    await this.owner.setGuestAccess(mediaId, { enabled: true }, by());
  }

  async createLink(draft: Partial<GuestLinkDraft> = {}): Promise<GuestLinkView> {
    await this.switchOn();
    return this.owner.createGuestLink('lecture', { name: 'Open day', ...draft }, by());
  }

  async join(link: GuestLinkView, email = 'guest@example.org') {
    return this.stranger.join({ secret: secretOf(link), name: 'A guest', email }, by());
  }
}

export { by, secretOf };
export { Line, type Network } from './line.js';

/** An empty server; call it before each test. */
export async function openSite(
  options: Partial<
    Pick<SharingSiteOptions, 'media' | 'linksPerMedium' | 'mailer' | 'people' | 'proof' | 'repository'>
  > = {},
): Promise<TestSite> {
  network = plain;
  site = await createSharingSite({ baseUrl: endpoint, ...options });
  return new TestSite(site);
}

/** The network as it is in a lift. */
export const unreachable: Network = () => Promise.resolve(Response.error());

/** A network that holds what `holds` says until it is released. */
export function held(holds: (request: Request) => boolean | Promise<boolean>): {
  network: Network;
  release(): void;
} {
  let release: () => void = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  return {
    network: async (request, serve) => {
      if (await holds(request)) await released;
      return serve(request);
    },
    release: () => release(),
  };
}
