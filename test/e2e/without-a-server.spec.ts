import { expect, test, type Page } from '@playwright/test';
import type { SharingBackend } from '../../src/backend/backend.js';
import { PlainPage } from './plain-page.js';
import { Guest, Owner } from './people.js';

const tags = `
  <h1>A plain page</h1>
  <media-actions-menu media-id="handout" media-kind="document" media-title="Handout"></media-actions-menu>
  <guest-join-form media-id="handout"><template><p>The handout itself</p></template></guest-join-form>`;
const script = `
  import './src/define/all.ts';
  import { createLocalBackend } from './src/backend/local-backend.ts';
  globalThis.createLocalBackend = createLocalBackend;`;

let plain: PlainPage;
test.beforeAll(async () => {
  plain = await PlainPage.start(tags, script);
});
test.afterAll(async () => {
  await plain.stop();
});

const note = 'Works in this browser only';

test('tags on a plain page let a guest in from another tab, and no server is asked', async ({ page }) => {
  const owner = new Owner(page);
  await page.goto(plain.url);
  await owner.openGuestAccess();
  await expect(owner.dialog.getByText(note)).toBeVisible();
  await owner.switchOn();
  const link = await owner.createLink('Open day', 1);
  expect(link).toMatch(new RegExp(`^${plain.url}#join=1\\.`));

  const guest = await Guest.inTabBeside(page);
  await guest.open(link);
  await expect(guest.page.getByRole('heading', { name: 'Join “Handout”' })).toBeVisible();
  await expect(guest.page.getByText(note)).toBeVisible();
  await expect(guest.page.getByText('The handout itself')).toHaveCount(0);
  await guest.join();
  await expect(guest.page.getByText('The handout itself')).toBeVisible();
  await expect(owner.dialog.getByRole('group', { name: 'Open day' })).toContainText('1 of 1 use');

  const third = await Guest.inTabBeside(page);
  await third.open(link);
  await expect(third.page.getByRole('heading', { name: 'This link is used up' })).toBeVisible();

  await guest.page.reload();
  await expect(guest.page.getByText('The handout itself')).toBeVisible();
  await page.reload();
  await owner.openGuestAccess();
  await expect(owner.dialog.getByRole('switch', { name: 'Enable guest access' })).toBeChecked();

  await owner.openGuests('Open day');
  await owner.chooseForGuest('Remove');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(guest.page.getByRole('heading', { name: 'The host has ended your visit' })).toBeVisible();
  await expect(guest.page.getByText('The handout itself')).toHaveCount(0);
  expect(plain.strayRequests).toEqual([]);
});

interface RacePage {
  createLocalBackend(): SharingBackend;
}

/** So many people at once, from this tab; how many of them are in. */
function joinAtOnce(page: Page, secret: string, people: number): Promise<number> {
  return page.evaluate(
    async ([link, count]) => {
      const backend = (globalThis as unknown as RacePage).createLocalBackend();
      const joins = Array.from({ length: count }, (_, i) =>
        backend.join(
          { secret: link, name: 'A guest', email: `guest${i}@example.org` },
          { key: crypto.randomUUID() },
        ),
      );
      const settled = await Promise.allSettled(joins);
      return settled.filter(({ status }) => status === 'fulfilled').length;
    },
    [secret, people] as const,
  );
}

test('of 64 who join at once in three tabs, as many are in as there are places', async ({ page }) => {
  const owner = new Owner(page);
  await page.goto(plain.url);
  await owner.openGuestAccess();
  await owner.switchOn();
  for (const places of [1, 10, 63]) {
    const link = await owner.createLink(`For ${places}`, places);
    const secret = new URL(link).hash.replace('#join=', '');
    const tabs = [page, await page.context().newPage(), await page.context().newPage()];
    await Promise.all(tabs.slice(1).map((tab) => tab.goto(plain.url)));
    const admitted = await Promise.all(tabs.map((tab, i) => joinAtOnce(tab, secret, i === 0 ? 22 : 21)));
    expect(admitted.reduce((sum, count) => sum + count)).toBe(places);
    await expect(owner.dialog.getByRole('group', { name: `For ${places}` })).toContainText(
      `${places} of ${places} use`,
    );
    await Promise.all(tabs.slice(1).map((tab) => tab.close()));
  }
});
