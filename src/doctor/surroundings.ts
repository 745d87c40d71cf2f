/** What the browser and the frame around the page let it do. */
import type { PageFinding } from './finding.js';

export function checkContext(): PageFinding[] {
  // Typed as always there; plain http on a network has none.
  if ((crypto as Partial<Crypto>).subtle) return [];
  return [
    {
      check: 'secure-context',
      problem:
        'The page is no secure context (plain http on a network): it has no crypto.subtle, and copies the older way.',
      mend: 'Serve it by https, or open it at http://localhost.',
    },
  ];
}

interface Policy {
  allowsFeature(name: string): boolean;
}

/** Chromium alone tells. */
export function checkPermissions(): PageFinding[] {
  const { featurePolicy: policy } = document as Document & { readonly featurePolicy?: Policy };
  if (!policy) return [];
  const uses = {
    'clipboard-write': 'copying links',
    fullscreen: 'players in fullscreen',
    // Where the system has no sheet, nothing is missing.
    ...('share' in navigator && { 'web-share': 'More options' }),
  };
  const refused = Object.entries(uses).filter(([name]) => !policy.allowsFeature(name));
  return refused.map(([name, use]) => ({
    check: 'permissions-policy',
    problem: `The permissions policy refuses ${name}: ${use}.`,
    mend:
      window.top === window
        ? `Take it out of the header, or send Permissions-Policy: ${name}=(self).`
        : `<iframe allow="${name}"> in the page around this one, whose own policy has to allow it too.`,
  }));
}

export async function checkStorage(): Promise<PageFinding[]> {
  const lost = {
    sessionStorage: 'a guest who reloads the page has to join again',
    localStorage: 'Remember me is forgotten',
  };
  const findings = (Object.keys(lost) as (keyof typeof lost)[])
    .filter((name) => !keeps(name))
    .map((name) => blocked(name, lost[name]));
  if (await opensDatabase()) return findings;
  return [...findings, blocked('indexedDB', 'nothing can be shared without a server')];
}

function blocked(name: string, what: string): PageFinding {
  return {
    check: 'storage',
    problem: `${name} is blocked or full: ${what}.`,
    mend: 'Allow the site to store data; of a sandboxed frame, add allow-same-origin.',
  };
}

const probe = 'guestlist-check-page';

function keeps(name: 'localStorage' | 'sessionStorage'): boolean {
  try {
    const storage = globalThis[name];
    storage.setItem(probe, probe);
    storage.removeItem(probe);
    return true;
  } catch {
    return false;
  }
}

function opensDatabase(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(probe);
      request.onerror = () => resolve(false);
      request.onsuccess = () => {
        request.result.close();
        indexedDB.deleteDatabase(probe);
        resolve(true);
      };
    } catch {
      resolve(false);
    }
  });
}
