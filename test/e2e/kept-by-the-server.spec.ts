/** What outlives the process of the site, and what is in nothing that it writes. */
import { expect, test } from '@playwright/test';
import { DemoProcess } from './demo-process.js';
import { Guest, Owner } from './people.js';

let demo: DemoProcess;
test.beforeEach(async () => {
  demo = await DemoProcess.start();
});
test.afterEach(async () => {
  await demo.stop();
});

const secretOf = (link: string) => new URL(link).hash.replace('#join=', '');

test('an owner makes a link for one, a guest watches, a third is told, and a restart changes nothing @first-engine', async ({
  page,
  browser,
}) => {
  const owner = new Owner(page);
  await owner.begin(demo);
  const link = await owner.createLink('Open day', 1);
  expect(link).toMatch(new RegExp(`^${demo.url}/watch/lecture#join=1\\.`));

  const guest = await Guest.arrive(browser);
  await guest.open(link);
  await guest.join();
  await guest.expectPlaying();

  const third = await Guest.arrive(browser);
  const usedUp = third.page.getByRole('heading', { name: 'This link is used up' });
  await third.open(link);
  await expect(usedUp).toBeVisible();
  await expect(third.page.getByText('Ask the person who sent it to you for a new one.')).toBeVisible();
  await expect(third.page.locator('video')).toHaveCount(0);

  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    await demo.restart(signal);
    await third.open('about:blank');
    await third.open(link);
    await expect(usedUp).toBeVisible();
    await guest.page.reload();
    await guest.expectPlaying();
  }
  await page.reload();
  await owner.openGuestAccess();
  await expect(owner.dialog.getByRole('switch', { name: 'Enable guest access' })).toBeChecked();
  await expect(owner.dialog.getByRole('group', { name: 'Open day' })).toContainText('1 of 1 use');
  await Promise.all([guest.leave(), third.leave()]);
});

test('the secret is in no address bar, no request’s address, no log and not in the database', async ({
  page,
  browser,
}) => {
  const owner = new Owner(page);
  await owner.begin(demo);
  const link = await owner.createLink('Open day');
  const secret = secretOf(link);

  const guest = await Guest.arrive(browser);
  await guest.open(`${link}&t=1`);
  await expect(guest.page.getByRole('button', { name: 'Join' })).toBeVisible();
  expect(guest.page.url()).toBe(`${demo.url}/watch/lecture#t=1`);
  await guest.join('A guest', 'secretive@example.org');
  await guest.expectPlaying();
  await guest.page.reload();
  await guest.expectPlaying();

  const seats = await guest.page.evaluate(() => Object.values(sessionStorage).join('\n'));
  const seat = /1\.[\w-]+\.[\w-]{22}\.0\.[\w-]{22}/.exec(seats)?.[0];
  expect(seat).toBeDefined();
  expect(seats).not.toContain(secret);
  const [addresses, log, stored] = [guest.requests.join('\n'), demo.log, await demo.stored()];
  expect(addresses).toContain('/api/sharing/join');
  expect(log).toContain('/join');
  expect(stored).toContain('secretive@example.org');
  for (const mac of [secret, seat!].map((whole) => whole.split('.')[4]!)) {
    expect(addresses).not.toContain(mac);
    expect(log).not.toContain(mac);
    expect(stored).not.toContain(mac);
  }
  const cookies = await guest.page.context().cookies();
  const pass = cookies.find(({ value }) => value.startsWith('eyJ'));
  expect(pass).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  expect(log).not.toContain(pass!.value);
  expect(stored).not.toContain(pass!.value);
  await guest.leave();
});

test('what a guest may do is seen on the page, and asked again by the server @first-engine', async ({
  page,
  browser,
}) => {
  const owner = new Owner(page);
  await owner.signIn(demo);
  const reader = await Guest.arrive(browser);
  await reader.open(await owner.linkFor(demo, 'lecture', ['view']));
  await reader.join('A reader', 'reader@example.org');
  await expect(reader.page.getByText('You can read comments here, but not write any.')).toBeVisible();
  await expect(reader.page.getByRole('textbox', { name: 'Add a comment' })).toHaveCount(0);
  await expect(reader.page.getByRole('link', { name: 'Download' })).toHaveCount(0);
  const asReader = reader.page.request;
  const headers = { origin: demo.url };
  const address = `${demo.url}/watch/lecture`;
  expect((await asReader.post(`${address}/comment`, { data: { text: 'Hello' }, headers })).status()).toBe(
    403,
  );
  expect((await asReader.get(`${address}/download`)).status()).toBe(403);
  expect((await asReader.get(`${address}/edit`)).status()).toBe(403);

  const writer = await Guest.arrive(browser);
  await writer.open(await owner.linkFor(demo, 'lecture', ['view', 'download', 'comment']));
  await writer.join('A writer', 'writer@example.org');
  const downloading = writer.page.waitForEvent('download');
  await writer.page.getByRole('link', { name: 'Download' }).click();
  expect((await downloading).suggestedFilename()).toBe('lecture.webm');
  await writer.page.getByRole('textbox', { name: 'Add a comment' }).fill('<b>Not</b> bold');
  await writer.page.getByRole('button', { name: 'Comment', exact: true }).click();
  for (const each of [writer.page, reader.page, page]) {
    const comment = each.getByRole('log', { name: 'Comments' }).getByRole('listitem');
    await expect(comment).toContainText('A writer');
    await expect(comment).toContainText('<b>Not</b> bold');
  }

  // What was said is kept.
  await demo.restart('SIGKILL');
  await page.reload();
  await expect(page.getByRole('log', { name: 'Comments' })).toContainText('<b>Not</b> bold');
  await Promise.all([reader.leave(), writer.leave()]);
});
