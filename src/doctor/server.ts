/** Whether what a provider names as its server is one. */
import { isProvider } from './definitions.js';
import type { PageFinding } from './finding.js';

export async function checkServers(elements: readonly HTMLElement[]): Promise<PageFinding[]> {
  const endpoints = elements.filter(isProvider).flatMap((provider) => {
    const { endpoint } = provider as HTMLElement & { readonly endpoint?: string | URL | null };
    // A page may have set a URL.
    return String(endpoint ?? provider.getAttribute('endpoint') ?? '') || [];
  });
  const findings = await Promise.all([...new Set(endpoints)].map(checkServer));
  return findings.filter((finding) => finding !== null);
}

/** Milliseconds that a server has for its answer, as those who ask it for a page give it. */
const patience = 15_000;

async function checkServer(endpoint: string): Promise<PageFinding | null> {
  const origin = originOf(endpoint);
  if (origin === null) return noAddress(endpoint);
  const address = `${endpoint.replace(/\/+$/, '')}/jwks.json`;
  const listening = new AbortController();
  const refused = refusal(origin, listening.signal);
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(patience) });
    const reply = (await answer.json().catch(() => null)) as { readonly keys?: unknown } | null;
    if (answer.ok && Array.isArray(reply?.keys)) return null;
    const problem = `What answers at endpoint="${endpoint}" is not guestlist (${answer.status} for ${address}).`;
    return { check: 'server', problem, mend: whereItIs };
  } catch {
    setTimeout(() => listening.abort(), telling);
    return (await refused) ? notConnected(endpoint, origin) : notReached(endpoint, origin);
  } finally {
    listening.abort();
  }
}

/** Milliseconds that a policy has to tell what it refused: the request fails before. */
const telling = 1000;

/** Whether the policy tells, before `signal`, that it lets no script ask this origin. */
function refusal(origin: string, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(false));
    document.addEventListener(
      'securitypolicyviolation',
      // Another server is asked at the same time.
      ({ effectiveDirective, blockedURI }) => {
        if (effectiveDirective === 'connect-src' && originOf(blockedURI) === origin) resolve(true);
      },
      { signal },
    );
  });
}

const whereItIs = 'The endpoint is the path of baseUrl, below which the handler is mounted.';

/** Null where it is no address: relative to the page, as it is asked. */
function originOf(endpoint: string): string | null {
  try {
    return new URL(endpoint, document.baseURI).origin;
  } catch {
    return null;
  }
}

function noAddress(endpoint: string): PageFinding {
  return { check: 'server', problem: `endpoint="${endpoint}" is no address.`, mend: whereItIs };
}

function notConnected(endpoint: string, origin: string): PageFinding {
  return {
    check: 'content-security-policy',
    problem: `The policy lets no script ask endpoint="${endpoint}".`,
    mend: `connect-src ${origin === location.origin ? "'self'" : origin}`,
  };
}

function notReached(endpoint: string, origin: string): PageFinding {
  const mend =
    origin === location.origin
      ? 'Is the server running, and the device online?'
      : `Is it running? If it is, name this page's origin in its allowedOrigins: ['${location.origin}'].`;
  return { check: 'server', problem: `Nobody answers at endpoint="${endpoint}".`, mend };
}
