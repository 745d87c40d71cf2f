/** Whether what a provider names as its server is one. */
import { isProvider } from './definitions.js';
import type { PageFinding } from './finding.js';

export async function checkServers(elements: readonly HTMLElement[]): Promise<PageFinding[]> {
  const endpoints = elements.filter(isProvider).flatMap((provider) => {
    const { endpoint } = provider as HTMLElement & { readonly endpoint?: string | null };
    return endpoint ?? provider.getAttribute('endpoint') ?? [];
  });
  const findings = await Promise.all([...new Set(endpoints)].map(checkServer));
  return findings.filter((finding) => finding !== null);
}

async function checkServer(endpoint: string): Promise<PageFinding | null> {
  const address = `${endpoint.replace(/\/+$/, '')}/jwks.json`;
  const refusals: string[] = [];
  const hear = ({ effectiveDirective }: SecurityPolicyViolationEvent) => refusals.push(effectiveDirective);
  document.addEventListener('securitypolicyviolation', hear);
  try {
    const answer = await fetch(address);
    const { keys } = (await answer.json().catch(() => ({}))) as { readonly keys?: unknown };
    if (answer.ok && Array.isArray(keys)) return null;
    return {
      check: 'server',
      problem: `What answers at endpoint="${endpoint}" is not guestlist (${answer.status} for ${address}).`,
      mend: 'The endpoint is the path of baseUrl, below which the handler is mounted.',
    };
  } catch {
    // The request fails before the policy's refusal is told.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return refusals.includes('connect-src') ? notConnected(endpoint) : notReached(endpoint);
  } finally {
    document.removeEventListener('securitypolicyviolation', hear);
  }
}

function notConnected(endpoint: string): PageFinding {
  const { origin } = new URL(endpoint, location.href);
  return {
    check: 'content-security-policy',
    problem: `The policy lets no script ask endpoint="${endpoint}".`,
    mend: `connect-src ${origin === location.origin ? "'self'" : origin}`,
  };
}

function notReached(endpoint: string): PageFinding {
  const { origin } = new URL(endpoint, location.href);
  const mend =
    origin === location.origin
      ? 'Is the server running, and the device online?'
      : `Is it running? If it is, name this page's origin in its allowedOrigins: ['${location.origin}'].`;
  return { check: 'server', problem: `Nobody answers at endpoint="${endpoint}".`, mend };
}
