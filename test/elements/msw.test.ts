import { expect } from '@open-wc/testing';
import { setupWorker } from 'msw/browser';
import { createHttpBackend } from '../../src/backend/http-backend.js';
import { sharingHandlers } from '../../src/testing/msw.js';
import { createSharingSite } from '../../src/testing/sharing-site.js';
import { by } from '../support/intents.js';

describe('guestlist/testing/msw', () => {
  it('has the real handler answer what a page asks, by the worker', async () => {
    const endpoint = new URL('/api/by-worker', location.href).href;
    const site = await createSharingSite({ baseUrl: endpoint });
    const worker = setupWorker(...sharingHandlers(site.handler, endpoint));
    await worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
    try {
      const owner = createHttpBackend({ endpoint, headers: { 'x-test-user': 'owner' } });
      await owner.setGuestAccess('lecture', { enabled: true }, by());
      await owner.createGuestLink('lecture', { name: 'Open day' }, by());
      const { links } = await owner.listGuestLinks('lecture');
      expect(links.map(({ name }) => name)).to.deep.equal(['Open day']);
      expect(site.log.map(({ status }) => status)).to.deep.equal([200, 200, 200]);
    } finally {
      worker.stop();
    }
  });
});
