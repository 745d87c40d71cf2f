/** What any `SharingBackend` has to hold, for adapter authors to run in their own test framework. */
import type { ConformanceCase } from './assert.js';
import { blockedAddressCases } from './backend/blocked-addresses.js';
import { changeCases } from './backend/changes.js';
import { guestCases } from './backend/guests.js';
import { inviteCases } from './backend/invites.js';
import { joiningCases } from './backend/joining.js';
import { linkCases } from './backend/links.js';
import { peopleCases } from './backend/people.js';
import { Stage, type BackendWorld } from './backend/stage.js';

export type { BackendWorld };

const cases = {
  ...linkCases,
  ...joiningCases,
  ...guestCases,
  ...changeCases,
  ...inviteCases,
  ...blockedAddressCases,
  ...peopleCases,
};

/**
 * @example
 * for (const { name, run } of backendCases(openWorld)) it(name, run);
 */
export function backendCases(open: () => Promise<BackendWorld>): ConformanceCase[] {
  return Object.entries(cases).map(([name, body]) => ({
    name,
    async run() {
      const world = await open();
      try {
        await body(new Stage(world));
      } finally {
        await world.close();
      }
    },
  }));
}
