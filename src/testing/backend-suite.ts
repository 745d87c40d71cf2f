/** What any `SharingBackend` has to hold, for adapter authors to run in their own test framework. */
import { SharingError } from '../domain/errors.js';
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
      } catch (thrown) {
        throw mistakeIn(thrown);
      } finally {
        await world.close();
      }
    },
  }));
}

/** What a back end throws that is no refusal is its author's to see, with the place where it was thrown. */
function mistakeIn(thrown: unknown): unknown {
  const isMistake = thrown instanceof SharingError && thrown.code === 'BACKEND_FAILED';
  return isMistake ? (thrown.cause ?? thrown) : thrown;
}
