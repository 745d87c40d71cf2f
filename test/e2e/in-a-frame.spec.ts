import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base } from '@playwright/test';
import { Demo } from './demo.js';

const test = base.extend({
  launchOptions: [
    // Firefox's driver reaches into no frame that runs in a process of its own.
    ({ launchOptions }, use) =>
      use({ ...launchOptions, env: { ...process.env, MOZ_FORCE_DISABLE_FISSION: '1' } }),
    { scope: 'worker' },
  ],
});

const link = 'https://media.example/watch/lecture';

let demo: Demo;
let server: Server;
let port: number;

/** A page with a frame; under another name the same server is another origin. The library is the demo's. */
const pages: Readonly<Record<string, () => string>> = {
  '/outer': () => `<textarea aria-label="Paste here"></textarea>
    <iframe src="http://localhost:${port}/framed" width="640" height="560"></iframe>`,
  '/framed': () =>
    `<share-button url="${link}"></share-button><script type="module" src="/assets/watch.js"></script>`,
};

test.beforeEach(async () => {
  demo = await Demo.start();
  server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    if (page) {
      response.setHeader('content-type', 'text/html').end(`<!doctype html>${page()}`);
      return;
    }
    void fetch(demo.url + (request.url ?? '')).then(async (asset) => {
      response.setHeader('content-type', asset.headers.get('content-type') ?? 'text/plain');
      response.writeHead(asset.status).end(Buffer.from(await asset.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  ({ port } = server.address() as AddressInfo);
});
test.afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await demo.stop();
});

test('what is copied in a frame of another origin is copied, or said not to be', async ({ page }) => {
  await page.goto(`http://127.0.0.1:${port}/outer`);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Share', exact: true }).press('Enter');
  await frame.getByRole('button', { name: 'Copy link' }).press('Enter');
  const copied = frame.getByRole('button', { name: 'Copied' });
  const byHand = frame.getByText(/copy it yourself/);
  await expect(copied.or(byHand)).toBeVisible();
  if (await byHand.isVisible()) {
    await expect(frame.getByRole('textbox', { name: 'Link' })).toBeFocused();
    await page.keyboard.press('ControlOrMeta+c');
  }
  const paste = page.getByRole('textbox', { name: 'Paste here' });
  await paste.focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(paste).toHaveValue(link);
});
