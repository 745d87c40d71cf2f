import { expect, test } from '@playwright/test';
import { Demo } from './demo.js';

let demo: Demo;
test.beforeEach(async () => {
  demo = await Demo.start();
});
test.afterEach(async () => {
  await demo.stop();
});

const link = 'https://media.example/watch/lecture';

test('what is copied in a frame of another origin is copied, or said not to be', async ({ page }) => {
  const body = (markup: string) => ({ contentType: 'text/html', body: `<!doctype html>${markup}` });
  await page.route(`${demo.url}/framed`, (route) =>
    route.fulfill(
      body(`<share-button url="${link}"></share-button><script type="module" src="/assets/watch.js"></script>`),
    ),
  );
  // The same server under another name is another origin, and this page gives the frame no permission.
  const outer = demo.url.replace('localhost', '127.0.0.1');
  await page.route(`${outer}/outer`, (route) =>
    route.fulfill(
      body(`<textarea aria-label="Paste here"></textarea>
        <iframe src="${demo.url}/framed" width="640" height="560"></iframe>`),
    ),
  );
  await page.goto(`${outer}/outer`);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Share', exact: true }).click();
  await frame.getByRole('button', { name: 'Copy link' }).click();
  const copied = frame.getByRole('button', { name: 'Copied' });
  const byHand = frame.getByText(/copy it yourself/);
  await expect(copied.or(byHand)).toBeVisible();
  if (await byHand.isVisible()) {
    const field = frame.getByRole('textbox', { name: 'Link' });
    await expect(field).toBeFocused();
    await page.keyboard.press('ControlOrMeta+c');
  }
  const paste = page.getByRole('textbox', { name: 'Paste here' });
  await paste.click();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(paste).toHaveValue(link);
});
