import { expect, test } from '@playwright/test';
import { Demo } from './demo.js';
import { listen } from './listen.js';
import { giveAddress, giveCode, guessed, InviteWindow } from './invite-window.js';
import { Guest, Owner } from './people.js';

/** One site for all: what a test does stays in its own browser. */
let demo: Demo;
test.beforeAll(async () => {
  demo = await Demo.start();
});
test.afterAll(async () => {
  await demo.stop();
});

const playing = (guest: Guest) => guest.expectPlaying();

/** What a guest sees of each sample. */
const seen: Readonly<Record<string, (guest: Guest) => Promise<void>>> = {
  lecture: playing,
  podcast: playing,
  async handout({ page }) {
    const sheet = page.getByRole('img', { name: 'Page 1' });
    await expect.poll(() => sheet.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(794);
  },
  async exam({ page }) {
    await page.getByRole('group', { name: /^1\./ }).getByRole('radio').nth(1).check();
    await page.getByRole('group', { name: /^2\./ }).getByRole('radio').nth(1).check();
    await page.getByRole('button', { name: 'Check answers' }).click();
    await expect(page.getByText(/of 2 right/)).toBeVisible();
  },
  keynote: playing,
  seminar: playing,
};

for (const [id, isSeen] of Object.entries(seen)) {
  const engines = id === 'lecture' ? '' : '@one-engine';
  test(`${id} on the browser’s own back end: an owner’s tab lets in the tab beside it ${engines}`, async ({
    page,
  }) => {
    const heard = await listen(page);
    const owner = new Owner(page);
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
    await owner.begin(demo, '&backend=browser', id);
    await expect(owner.dialog.getByText('Works in this browser only')).toBeVisible();
    const link = await owner.createLink('Open day', 1);
    expect(link).toContain(`${demo.url}/watch/${id}?backend=browser#join=`);

    const guest = await Guest.inTabBeside(page);
    const guestHeard = await listen(guest.page);
    await guest.open(link);
    await expect(guest.page.locator('site-visitor')).toHaveCount(0);
    await guest.join();
    await isSeen(guest);

    await expect(owner.dialog.getByRole('group', { name: 'Open day' })).toContainText('1 of 1 use');
    await owner.openGuests('Open day');
    await expect(owner.dialog.getByText('guest@example.org')).toBeVisible();
    await owner.chooseForGuest('Remove');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(guest.page.getByRole('heading', { name: 'The host has ended your visit' })).toBeVisible();
    await expect(guest.page.locator('site-visitor')).toHaveCount(0);
    expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
    if (id === 'keynote' || id === 'seminar') {
      const tab = page.getByRole('tab', { name: 'Participants', includeHidden: true });
      await expect(tab).toHaveAttribute('aria-selected', 'true');
    }
    expect([...heard, ...guestHeard]).toEqual([]);
  });
}

test('Share on the browser’s own back end: what is embedded shows the sample to everybody @one-engine', async ({
  page,
  browser,
}) => {
  const heard = await listen(page);
  for (const id of ['lecture', 'handout']) {
    await page.goto(`${demo.url}/watch/${id}?as=owner&backend=browser`);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const share = page.getByRole('dialog', { name: 'Share' });
    await share.getByRole('button', { name: 'Embed', exact: true }).click();
    await expect(share.getByRole('textbox', { name: 'Code' })).toHaveValue(
      new RegExp(`src="${demo.url}/embed/${id}\\?backend=browser"`),
    );
  }
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(`${demo.url}/embed/lecture?backend=browser`);
  await expect(stranger.locator('#player')).toHaveJSProperty('error', null);
  await expect
    .poll(() => stranger.locator('#player').evaluate((video) => (video as HTMLVideoElement).readyState))
    .toBeGreaterThan(0);
  await stranger.goto(`${demo.url}/embed/lecture`);
  await expect(stranger.getByRole('link', { name: 'Open the page' })).toBeVisible();
  // Nor does a page name a player that it has not.
  expect(heard).toEqual([]);
});

test('an invite on the browser’s own back end: by its own mailbox a speaker comes in @one-engine', async ({
  page,
}) => {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
  await new Owner(page).signIn(demo, '&backend=browser', 'keynote');
  const window = new InviteWindow(page);
  await window.open();
  await expect(window.dialog.getByText('Works in this browser only')).toBeVisible();
  const email = 'speaker@example.org';
  const link = await window.invite(email, 'speaker');
  await window.expectState(email, 'sent');

  const mailbox = await page.context().newPage();
  await mailbox.goto(`${demo.url}/mail?backend=browser`);
  await expect(mailbox.getByRole('article').getByRole('link', { name: link })).toBeVisible();

  const speaker = await Guest.inTabBeside(page);
  await speaker.open(link);
  await giveAddress(speaker.page, email);
  await window.expectState(email, 'opened');
  await mailbox.bringToFront();
  const mail = mailbox.getByRole('article', { name: /^\d{6} is your code/ });
  const code = /^\d{6}/.exec((await mail.getByRole('heading').textContent())!)![0];
  await speaker.page.bringToFront();
  await giveCode(speaker.page, guessed(code));
  await expect(speaker.page.getByText('This code is wrong. 4 tries left.')).toBeVisible();
  await giveCode(speaker.page, code);
  await speaker.expectPlaying();
  const told = speaker.page.evaluate(
    () =>
      new Promise((resolve) =>
        document.addEventListener('role-changed', (event) => resolve((event as CustomEvent).detail), {
          once: true,
        }),
      ),
  );

  await page.bringToFront();
  await window.expectState(email, 'accepted');
  await window.row(email).getByLabel('Role').selectOption('viewer');
  expect(await told).toMatchObject({ role: 'viewer' });
  await expect(speaker.page.getByRole('button', { name: 'Leave' }).first()).toBeVisible();
  await window.revoke(email);
  await expect(speaker.page.getByRole('heading', { name: 'This invitation was taken back' })).toBeVisible();
  await expect(speaker.page.locator('site-visitor')).toHaveCount(0);
  expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
});
