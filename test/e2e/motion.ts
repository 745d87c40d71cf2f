/** As most people have it: windows fade in. For `test.use`, where the other tests are told that less motion is wanted. */
import type { BrowserContextOptions } from '@playwright/test';

type ReducedMotion = BrowserContextOptions['reducedMotion'];

export async function reducedMotion(
  { browserName }: { browserName: string },
  use: (value: Exclude<ReducedMotion, undefined>) => Promise<void>,
): Promise<void> {
  // The distribution's Firefox is not asked for it over its protocol.
  await use(browserName === 'firefox' ? null : 'no-preference');
}
