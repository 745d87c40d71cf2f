import { expect, test } from '@playwright/test';
import { Demo } from './demo.js';
import { Guest, Owner } from './people.js';

let demo: Demo;
test.beforeEach(async () => {
  demo = await Demo.start();
});
test.afterEach(async () => {
  await demo.stop();
});

test('what is typed in a window never reaches the player’s hotkeys', async ({ page }) => {
  const owner = new Owner(page);
  await owner.signIn(demo);
  const player = () =>
    page
      .locator('video')
      .evaluate((video: HTMLVideoElement) => [video.paused, video.muted, document.fullscreenElement]);
  await page.keyboard.press('m');
  expect(await player()).toEqual([true, true, null]);
  await owner.openGuestAccess();
  await owner.dialog.getByRole('button', { name: 'Create new link' }).click();
  await owner.dialog.getByRole('textbox', { name: 'Name' }).pressSequentially('mkf mkf m');
  await expect(owner.dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('mkf mkf m');
  expect(await player()).toEqual([true, true, null]);
});

test('a window stands above a fullscreen player', async ({ page }) => {
  const owner = new Owner(page);
  await owner.signIn(demo);
  await owner.openGuestAccess();
  await page.keyboard.press('Escape');
  await expect(owner.dialog).toBeHidden();
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.localName)).toBe('video');
  await page.evaluate(() => document.querySelector('guest-access-dialog')?.show());
  // A real click: it would land on the film if the film were above.
  await owner.switchOn();
  expect(await page.evaluate(() => document.fullscreenElement?.localName)).toBe('video');
});

test('a device that is wrong by a day changes nothing @first-engine', async ({ page, browser }) => {
  const owner = new Owner(page);
  await page.addInitScript(() => {
    const { now } = Date;
    Date.now = () => now() + 86_400_000;
  });
  await owner.begin(demo);
  const link = await owner.createLink('Open day');
  const guest = await Guest.arrive(browser);
  await guest.page.addInitScript(() => {
    const { now } = Date;
    Date.now = () => now() - 86_400_000;
  });
  await guest.open(link);
  await guest.join();
  await guest.expectPlaying();
  await guest.leave();
});

test('without a network it says so, keeps what was typed, and goes on when there is one', async ({
  page,
  browser,
}) => {
  const owner = new Owner(page);
  await owner.begin(demo);
  const link = await owner.createLink('Open day');
  const guest = await Guest.arrive(browser);
  await guest.open(link);
  await guest.fill('A guest', 'guest@example.org');
  await guest.page.route('**/api/sharing/**', (route) => route.abort());
  await guest.page.getByRole('button', { name: 'Join' }).click();
  await expect(guest.page.getByRole('alert')).toContainText('Nothing you typed is lost. Try again.');
  await expect(guest.page.getByRole('textbox', { name: 'Name' })).toHaveValue('A guest');
  await guest.page.unroute('**/api/sharing/**');
  await guest.page.getByRole('button', { name: 'Join' }).click();
  await guest.expectPlaying();
  await guest.leave();
});
