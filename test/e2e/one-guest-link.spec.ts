import { expect, test } from '@playwright/test';
import { Demo } from './demo.js';
import { reducedMotion } from './motion.js';
import { Guest, Owner } from './people.js';

test.use({ reducedMotion });

let demo: Demo;
test.beforeEach(async () => {
  demo = await Demo.start();
});
test.afterEach(async () => {
  await demo.stop();
});

const closedToYou = 'The host has closed this link to you';

test('a reload before joining loses nothing', async ({ page, browser }) => {
  const owner = new Owner(page);
  await owner.begin(demo);
  const link = await owner.createLink('Open day');

  const guest = await Guest.arrive(browser);
  await guest.open(link);
  await guest.fill('A guest', 'guest@exam');
  await guest.page.reload();
  await expect(guest.page.getByRole('textbox', { name: 'Name' })).toHaveValue('A guest');
  await expect(guest.page.getByRole('textbox', { name: 'Email' })).toHaveValue('guest@exam');
  await guest.join();
  await guest.leave();
});

test('the file is for those who are in, and for nobody else @one-engine', async ({
  page,
  browser,
  request,
}) => {
  const file = (url: string) => request.get(`${demo.url}${url}`).then((response) => response.status());
  const owner = new Owner(page);
  await owner.signIn(demo);
  const src = new URL((await page.locator('video').getAttribute('src'))!, demo.url).pathname;
  expect(await file(src)).toBe(403);
  expect((await page.request.get(`${demo.url}${src}`)).status()).toBe(200);

  await owner.openGuestAccess();
  await owner.switchOn();
  const link = await owner.createLink('Open day');
  const guest = await Guest.arrive(browser);
  await guest.open(link);
  const guestsFile = async () =>
    (await guest.page.request.get(`${demo.url}${src}`, { headers: { range: 'bytes=0-99' } })).status();
  expect(await guestsFile()).toBe(403);
  await guest.join();
  expect(await guestsFile()).toBe(206);
  const forged = await request.get(`${demo.url}${src}`, {
    headers: { cookie: 'pass=eyJhbGciOiJub25lIn0.e30.' },
  });
  expect(forged.status()).toBe(403);

  await guest.page.getByRole('button', { name: 'Leave' }).first().click();
  await expect(guest.page.locator('video')).toHaveCount(0);
  expect(await guestsFile()).toBe(403);
  await guest.leave();
});

for (const how of ['Remove', 'Remove and block'] as const) {
  const engines = how === 'Remove' ? '' : '@one-engine';
  test(`${how}: the guest’s page knows within a second ${engines}`, async ({ page, browser }) => {
    const owner = new Owner(page);
    await owner.begin(demo);
    const link = await owner.createLink('Open day');
    const guest = await Guest.arrive(browser);
    await guest.open(link);
    await guest.join();
    await guest.expectPlaying();

    await guest.stopTime();
    await owner.openGuests('Open day');
    await owner.chooseForGuest(how);
    const answered = page.waitForResponse(/\/removal$/);
    await page.getByRole('alertdialog').getByRole('button', { name: how, exact: true }).click();
    await answered;
    await guest.within(1000, () => expect(guest.page.locator('video')).toHaveCount(0));
    const blocked = how === 'Remove and block';
    await expect(
      guest.page.getByRole('heading', { name: blocked ? closedToYou : /ended your visit/ }),
    ).toBeVisible();

    // Another tab of the same browser, the same address: in again, unless it was blocked.
    const again = await guest.page.context().newPage();
    await again.goto(link);
    await again.getByRole('textbox', { name: 'Name' }).fill('A guest');
    await again.getByRole('textbox', { name: 'Email' }).fill('Guest@example.org');
    await again.getByRole('button', { name: 'Join' }).click();
    await expect(
      blocked ? again.getByRole('heading', { name: closedToYou }) : again.locator('video'),
    ).toBeVisible();
    await guest.leave();
  });
}

test('switched off with leave now: every guest’s page knows within a second @first-engine', async ({
  page,
  browser,
}) => {
  const owner = new Owner(page);
  await owner.begin(demo);
  const link = await owner.createLink('Open day');
  const guests = [await Guest.arrive(browser), await Guest.arrive(browser)];
  for (const guest of guests) {
    await guest.open(link);
    await guest.join();
    await guest.expectPlaying();
    await guest.stopTime();
  }
  await owner.dialog.getByRole('switch', { name: 'Enable guest access' }).click();
  const question = page.getByRole('alertdialog');
  await question.getByRole('radio', { name: /leave now/i }).check();
  const answered = page.waitForResponse(/\/guest-access$/);
  await question.getByRole('button', { name: 'Switch off' }).click();
  await answered;
  for (const guest of guests) {
    await guest.within(1000, () => expect(guest.page.locator('video')).toHaveCount(0));
  }
  await expect(owner.dialog.getByRole('switch', { name: 'Enable guest access' })).not.toBeChecked();
  await Promise.all(guests.map((guest) => guest.leave()));
});
