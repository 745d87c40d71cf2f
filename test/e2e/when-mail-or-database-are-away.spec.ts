/** What is beside the site goes away and comes back: nothing is lost, it is said, and nobody has to restart anything. */
import { expect, test } from '@playwright/test';
import { freePort } from '../../scripts/free-port.js';
import { startMailServer } from '../support/mail-server.js';
import { newDatabase, PostgresCluster } from '../support/postgres.js';
import { DemoProcess } from './demo-process.js';
import { Inviter } from './invited.js';
import { Guest, Owner } from './people.js';

test('without a mail server an invite waits and says why; with one it goes by itself @one-engine', async ({
  page,
}) => {
  const email = 'ana@example.org';
  const port = await freePort();
  const demo = await DemoProcess.start({ SMTP_URL: `smtp://127.0.0.1:${port}` });
  try {
    await new Owner(page).signIn(demo);
    const inviter = new Inviter(page);
    await inviter.open();
    await inviter.invite(email, 'viewer');
    await inviter.says(email, 'queued');
    await expect(inviter.region.getByText('Queued', { exact: true })).toBeVisible();
    for (const place of [inviter.region, inviter.row(email)]) {
      await expect(
        place.getByText('The mail server did not take the mail. It is tried again by itself.'),
      ).toBeVisible();
    }

    const server = await startMailServer(port);
    try {
      await inviter.says(email, 'sent');
      await expect(inviter.region.getByText('Sent', { exact: true })).toBeVisible();
      expect(server.received.map(({ recipients }) => recipients)).toEqual([[email]]);
    } finally {
      await server.close();
    }
  } finally {
    await demo.stop();
  }
});

test('without its database the site says so, keeps what was typed, and goes on when it is back @one-engine', async ({
  page,
  browser,
}) => {
  const cluster = await PostgresCluster.start();
  const demo = await DemoProcess.start({ DATABASE_URL: await newDatabase(cluster.urlOf('postgres')) });
  try {
    const owner = new Owner(page);
    await owner.begin(demo);
    const link = await owner.createLink('Open day', 2);
    const [early, late] = [await Guest.arrive(browser), await Guest.arrive(browser)];
    await early.open(link);
    await early.join('Who came before', 'before@example.org');
    await late.open(link);
    await late.fill('Who comes after', 'after@example.org');
    await owner.dialog.getByRole('button', { name: 'Create new link' }).click();
    await owner.dialog.getByRole('textbox', { name: 'Name' }).fill('For the press');

    await cluster.halt('SIGQUIT');
    await late.page.getByRole('button', { name: 'Join' }).click();
    await expect(late.page.getByRole('alert')).toContainText('Nothing you typed is lost.');
    await expect(late.page.getByRole('textbox', { name: 'Name' })).toHaveValue('Who comes after');
    const create = owner.dialog.getByRole('button', { name: 'Create', exact: true });
    await create.click();
    await expect(owner.dialog.getByRole('alert')).toContainText('Nothing you typed is lost.');
    await expect(owner.dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('For the press');
    // Nobody is sent away for what is not their doing.
    await expect(early.page.getByRole('button', { name: 'Leave' }).first()).toBeVisible();

    await cluster.boot();
    await late.page.getByRole('button', { name: 'Join' }).click();
    await late.expectPlaying();
    await create.click();
    await expect(owner.dialog.getByRole('group', { name: 'For the press' })).toBeVisible();
    // Heard without a reload, though what listens for changes was cut off.
    await expect(owner.dialog.getByRole('group', { name: 'Open day' })).toContainText('2 of 2 use');
    await early.page.reload();
    await early.expectPlaying();
    await Promise.all([early.leave(), late.leave()]);
  } finally {
    await demo.stop();
    await cluster.stop();
  }
});
