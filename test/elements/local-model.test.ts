import { createLocalBackend } from '../../src/backend/local-backend.js';
import { noPermissions } from '../../src/domain/permissions.js';
import { checkModel } from '../support/model/check-model.js';
import type { ModelWorld } from '../support/model/steps.js';
import { mailIn } from '../support/local-mail.js';

let databases = 0;

async function open(): Promise<ModelWorld> {
  let ahead = 0;
  const options = {
    database: `model-${(databases += 1)}-${performance.now()}`,
    clock: { now: () => Date.now() + ahead },
    linksPerMedium: 4,
  };
  return {
    owner: createLocalBackend(options),
    stranger: createLocalBackend({ ...options, permissions: noPermissions }),
    mediaId: 'lecture',
    mailTo: (address) => mailIn(options.database, address),
    startedAt: Date.now(),
    advance: (milliseconds) => {
      ahead += milliseconds;
    },
    close: async () => {},
  };
}

describe('the embedded back end', () => {
  it('does as the model of a medium', async function () {
    this.timeout(120_000);
    await checkModel(open, 6);
  });
});
