/** What the page's content security policy refuses of what the tags need. */
import type { PageFinding } from './finding.js';

interface Violation {
  readonly effectiveDirective: string;
  readonly blockedURL: string | null;
}

interface TrustedTypes {
  createPolicy(name: string, rules: object): unknown;
}

const needed = /^(script-src|style-src|connect-src|img-src|trusted-types|require-trusted-types-for)/;

export function checkPolicy(): PageFinding[] {
  const refused = new Map(
    recorded()
      .filter(({ effectiveDirective }) => needed.test(effectiveDirective))
      .map(({ effectiveDirective, blockedURL }) => [
        `${effectiveDirective} ${blockedURL ?? ''}`.trim(),
        effectiveDirective,
      ]),
  );
  const findings = [...refused].map(([what, directive]): PageFinding => ({
    check: 'content-security-policy',
    problem: `The policy has refused: ${what}.`,
    mend: `If that is of guestlist, name it in ${directive}. Inline styles and scripts it needs none.`,
  }));
  return acceptsAnotherLit() ? findings : [...findings, trustedTypesFinding];
}

const trustedTypesFinding: PageFinding = {
  check: 'content-security-policy',
  problem:
    'The policy lets one script alone make the trusted type lit-html: another copy of Lit would not start.',
  mend: "trusted-types lit-html 'allow-duplicates'",
};

/** Lit has made one already when this runs. */
function acceptsAnotherLit(): boolean {
  const { trustedTypes } = globalThis as typeof globalThis & { readonly trustedTypes?: TrustedTypes };
  try {
    trustedTypes?.createPolicy('lit-html', {});
    return true;
  } catch {
    return false;
  }
}

/** What was refused before anybody listened; Chromium alone remembers. */
function recorded(): readonly Violation[] {
  if (typeof ReportingObserver === 'undefined') return [];
  try {
    const observer = new ReportingObserver(() => undefined, { types: ['csp-violation'], buffered: true });
    observer.observe();
    const reports = observer.takeRecords();
    observer.disconnect();
    return reports.map(({ body }) => body as unknown as Violation);
  } catch {
    return [];
  }
}
