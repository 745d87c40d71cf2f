/** Two nodes of one service, each on a port of its own: the same database, keys and mailbox, and nothing between them. */
import { expect, test } from '@playwright/test';
import { newDatabase, PostgresCluster } from '../support/postgres.js';
import { DemoProcess } from './demo-process.js';
import { comeByMail, Inviter } from './invited.js';
import { Guest, Owner } from './people.js';

// One database server for all that is here.
test.describe.configure({ mode: 'default' });

let cluster: PostgresCluster;
let a: DemoProcess;
let b: DemoProcess;
test.beforeAll(async () => {
  cluster = await PostgresCluster.start();
});
test.afterAll(async () => {
  await cluster.stop();
});
test.beforeEach(async () => {
  const env = { DATABASE_URL: await newDatabase(cluster.urlOf('postgres')) };
  a = await DemoProcess.start(env);
  b = await DemoProcess.start({ ...env, DEMO_DATA: a.dataDir });
});
test.afterEach(async () => {
  await b.stop();
  await a.stop();
});

const email = 'speaker@example.org';

/** What the join form tells the page that it is in. */
async function hearRoles({ page }: Guest): Promise<string[]> {
  const roles: string[] = [];
  await page.exposeFunction('hearRole', (role: string) => roles.push(role));
  await page.addInitScript(() => {
    document.addEventListener('role-changed', ({ detail }) => {
      (window as unknown as { hearRole(role: string): void }).hearRole(detail.role);
    });
  });
  return roles;
}

/** When the join form told its page of a role or of an end, by the clock of this machine. */
async function keepMoments({ page }: Guest): Promise<void> {
  await page.addInitScript(() => {
    const moments: Record<string, number> = {};
    Object.assign(window, { moments });
    document.addEventListener('role-changed', ({ detail }) => (moments[detail.role] = Date.now()));
    document.addEventListener('guest-ended', ({ detail }) => (moments[detail.reason] = Date.now()));
  });
}

function momentOf({ page }: Guest, name: string): Promise<number> {
  return page.evaluate(
    (what) => (window as unknown as { moments: Record<string, number> }).moments[what] ?? 0,
    name,
  );
}

test('whom an owner at one node invites, demotes and revokes learns of it at the other, and the owner of them @one-engine', async ({
  page,
  browser,
}) => {
  await new Owner(page).signIn(a, '', 'keynote');
  await page.getByRole('button', { name: 'Start now' }).click();
  const inviter = new Inviter(page);
  await inviter.open();
  await inviter.invite(email, 'speaker');
  await inviter.says(email, 'sent');

  let roles: string[] = [];
  const guest = await comeByMail(browser, b, email, async (each) => {
    roles = await hearRoles(each);
  });
  await guest.expectPlaying();
  // Without a reload: the other node said so.
  await inviter.says(email, 'accepted');

  await inviter.row(email).getByLabel('Role').selectOption('viewer');
  await expect.poll(() => roles).toEqual(['viewer']);
  await expect(guest.page.locator('video')).toBeVisible();
  expect((await guest.page.request.get(`${b.url}/watch/keynote/file`)).status()).toBe(200);

  await inviter.choose(email, 'Revoke');
  await inviter.confirm('Revoke');
  await inviter.says(email, 'revoked');
  await expect(guest.page.locator('video')).toHaveCount(0);
  for (const node of [a, b]) {
    expect((await guest.page.request.get(`${node.url}/watch/keynote/file`)).status()).toBe(403);
  }
  await guest.leave();
});

test('whom an owner at one node removes is out at the other @one-engine', async ({ page, browser }) => {
  const owner = new Owner(page);
  await owner.begin(a);
  const link = await owner.createLink('Open day', 2);
  const guest = await Guest.arrive(browser);
  await guest.open(link.replace(a.url, b.url));
  await guest.join();
  await guest.expectPlaying();
  await expect(owner.dialog.getByRole('group', { name: 'Open day' })).toContainText('1 of 2 use');
  // The pass that one node gave is a pass at the other, too: cookies know of no ports.
  expect((await guest.page.request.get(`${a.url}/watch/lecture/file`)).status()).toBe(200);

  await owner.openGuests('Open day');
  await owner.chooseForGuest('Remove');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(guest.page.getByRole('heading', { name: 'The host has ended your visit' })).toBeVisible();
  await guest.leave();
});

test('what is done at one node is known in a page at the other within a second @one-engine', async ({
  page,
  browser,
}) => {
  const owner = new Owner(page);
  await owner.signIn(a, '', 'keynote');
  await page.getByRole('button', { name: 'Start now' }).click();
  const inviter = new Inviter(page);
  await inviter.open();
  await inviter.invite(email, 'speaker');
  await inviter.says(email, 'sent');
  const guest = await comeByMail(browser, b, email, keepMoments);
  await guest.expectPlaying();
  await inviter.says(email, 'accepted');

  const asked: number[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PATCH') asked.push(Date.now());
  });
  const took: Record<string, number> = {};
  for (const role of ['viewer', 'moderator', 'speaker']) {
    await inviter.row(email).getByLabel('Role').selectOption(role);
    await expect.poll(() => momentOf(guest, role)).toBeGreaterThan(0);
    took[role] = (await momentOf(guest, role)) - asked.at(-1)!;
  }
  await inviter.choose(email, 'Revoke');
  await inviter.confirm('Revoke');
  await expect.poll(() => momentOf(guest, 'INVITE_REVOKED')).toBeGreaterThan(0);
  took['revoked'] = (await momentOf(guest, 'INVITE_REVOKED')) - asked.at(-1)!;
  test.info().annotations.push({ type: 'milliseconds', description: JSON.stringify(took) });
  expect(Math.max(...Object.values(took)), JSON.stringify(took)).toBeLessThan(1000);
  await guest.leave();
});
