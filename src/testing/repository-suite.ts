/** What any `SharingRepository` has to hold, for authors of storage to run in their own test framework. */
import type { SharingRepository } from '../domain/ports.js';
import type { ConformanceCase } from './assert.js';
import { admissionCases } from './repository/admission.js';
import { changeCases } from './repository/changes.js';
import { guestCases } from './repository/guests.js';
import { inviteFilterCases } from './repository/invite-filters.js';
import { inviteListCases } from './repository/invite-lists.js';
import { inviteCases } from './repository/invites.js';
import { linkCases } from './repository/links.js';
import { mailCases } from './repository/mail.js';
import { peopleCases } from './repository/people.js';
import { proofCases } from './repository/proofs.js';
import { repeatCases } from './repository/repeats.js';
import { roleCases } from './repository/roles.js';
import { Stage } from './repository/stage.js';
import { waitingCases } from './repository/waiting.js';

const cases = {
  ...linkCases,
  ...admissionCases,
  ...repeatCases,
  ...guestCases,
  ...changeCases,
  ...inviteCases,
  ...inviteFilterCases,
  ...inviteListCases,
  ...proofCases,
  ...mailCases,
  ...peopleCases,
  ...roleCases,
  ...waitingCases,
};

/**
 * Each case opens a repository, works on media of its own in it, and closes it.
 *
 * @example
 * for (const { name, run } of repositoryCases(openRepository)) it(name, run);
 */
export function repositoryCases(open: () => Promise<SharingRepository>): ConformanceCase[] {
  return Object.entries(cases).map(([name, body]) => ({
    name,
    async run() {
      const repository = await open();
      try {
        await body(new Stage(repository));
      } finally {
        await repository.close();
      }
    },
  }));
}
