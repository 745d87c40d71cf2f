/** Takes the pictures of the README anew, from the demo as it is: `node scripts/pictures.js`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { chromiumFlags, find } from './browsers.js';
import buildDemo from './build-demo.js';

const root = path.join(import.meta.dirname, '..');
const directory = path.join(root, 'demo');

await buildDemo();
const { startDemo } = await import(path.join(directory, 'dist/server/main.js'));
const dataDirectory = await mkdtemp(path.join(tmpdir(), 'guestlist-pictures-'));
const demo = await startDemo({ port: 0, directory, dataDirectory, fresh: false, log: () => {} });
const browser = await chromium.launch({ executablePath: find('chromium') ?? undefined, args: chromiumFlags });
try {
  // Each of a medium that nobody is invited to yet.
  for (const [colorScheme, medium] of [
    ['light', 'keynote'],
    ['dark', 'seminar'],
  ]) {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 1040, height: 700 },
      reducedMotion: 'reduce',
    });
    await invite(await context.newPage(), medium, `docs/pictures/invite-${colorScheme}.png`);
    await context.close();
  }
} finally {
  await browser.close();
  await demo.close();
  await rm(dataDirectory, { recursive: true, force: true });
}

/** Who invites for a session, with one who has been sent a link. */
async function invite(page, medium, file) {
  await page.goto(`${demo.url}/watch/${medium}?as=owner`);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Invite users' }).click();
  const dialog = page.getByRole('dialog', { name: 'Invite users' });
  await dialog.getByRole('combobox', { name: 'Email address' }).fill('ada@example.org');
  await dialog.getByRole('textbox', { name: 'First name' }).fill('Ada');
  await dialog.getByRole('form').getByLabel('Role').selectOption('speaker');
  await dialog.getByRole('button', { name: 'Generate invite link' }).click();
  await dialog.getByRole('region', { name: 'Invite link' }).getByText('Sent', { exact: true }).waitFor();
  await page.screenshot({ path: path.join(root, file) });
}
