/** A connection that goes while a window is open: said where it was pressed, truly, and nothing typed is lost. */
import { expect, test } from '@playwright/test';
import { Demo } from './demo.js';
import { Inviter } from './invited.js';
import { Guest, Owner } from './people.js';

/** What stays of it until it is tried again is not that somebody is offline. */
const over = 'That failed while you were offline';

let demo: Demo;
test.beforeEach(async () => {
  demo = await Demo.start();
});
test.afterEach(async () => {
  await demo.stop();
});

test('an invite that cannot be sent says that there is no connection, and goes when there is @one-engine', async ({
  page,
  context,
}) => {
  await new Owner(page).signIn(demo, '', 'lecture');
  const inviter = new Inviter(page);
  await inviter.open();
  await inviter.fill('one@example.org', 'viewer');
  await expect(inviter.dialog.getByText('Nobody invited yet')).toBeVisible();
  await context.setOffline(true);
  const offline = inviter.dialog.getByRole('alert').filter({ hasText: 'You are offline' });
  // What checks the form is loaded with the first press: that does not come, either.
  await inviter.dialog.getByRole('button', { name: 'What they would get' }).click();
  await expect(offline).toBeVisible();
  await inviter.generate();
  await expect(offline).toBeVisible();
  await expect(inviter.dialog.getByRole('alert')).toHaveCount(1);
  await context.setOffline(false);
  const late = inviter.dialog.getByRole('alert').filter({ hasText: over });
  await expect(late).toBeVisible();
  await expect(offline).toHaveCount(0);
  await inviter.generate();
  await inviter.says('one@example.org', 'sent');
  await expect(late).toHaveCount(0);

  // In the row of somebody who is invited it is no other.
  const revoke = async () => {
    await inviter.choose('one@example.org', 'Revoke');
    await inviter.confirm('Revoke');
  };
  await revoke();
  await inviter.says('one@example.org', 'revoked');
  await context.setOffline(true);
  await inviter.choose('one@example.org', 'Restore');
  await expect(offline).toBeVisible();
  await context.setOffline(false);
  await expect(late).toBeVisible();
  await expect(offline).toHaveCount(0);
  await context.setOffline(true);
  await expect(offline).toBeVisible();
  await context.setOffline(false);
  await late.getByRole('button', { name: 'Try again' }).click();
  await inviter.says('one@example.org', 'sent');
  await expect(late).toHaveCount(0);
});

test('the menu of a guest that does not load says so at the guest, and opens when there is a connection @one-engine', async ({
  page,
  browser,
  context,
}) => {
  const owner = new Owner(page);
  await owner.signIn(demo, '', 'keynote');
  const guest = await Guest.arrive(browser);
  await guest.open(await owner.linkFor(demo, 'keynote', ['view']));
  await guest.join('Anna First', 'anna@example.org');
  await page.getByRole('tab', { name: 'Participants' }).click();
  const row = page.locator('participants-panel').getByRole('group', { name: 'Anna First', exact: true });
  const menu = row.getByRole('button', { name: 'Actions for Anna First' });
  await expect(menu).toBeVisible();
  await context.setOffline(true);
  await menu.click();
  const offline = row.getByRole('alert').filter({ hasText: 'You are offline' });
  await expect(offline).toBeVisible();
  await context.setOffline(false);
  await row.getByRole('alert').filter({ hasText: over }).getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('menuitem', { name: 'Remove', exact: true })).toBeFocused();
  await expect(offline).toHaveCount(0);
  await guest.leave();
});

test('a window that does not load is missed in the menu, and opens when there is a connection @one-engine', async ({
  page,
  context,
}) => {
  const owner = new Owner(page);
  await owner.signIn(demo, '', 'lecture');
  await page.getByRole('button', { name: 'More actions' }).click();
  const item = page.getByRole('menuitem', { name: 'Manage guest access' });
  await expect(item).toBeVisible();
  await context.setOffline(true);
  await item.click();
  await expect(page.getByRole('menu').getByText('You are offline')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('menu').getByText(over)).toBeVisible();
  await page.getByRole('menuitem', { name: 'Try again' }).click();
  await expect(owner.dialog).toBeVisible();
});

test('a window behind Share that does not load is missed in Share, and opens when there is a connection @one-engine', async ({
  page,
  context,
}) => {
  const owner = new Owner(page);
  await owner.signIn(demo, '', 'lecture');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const share = page.getByRole('dialog', { name: 'Share' });
  const door = share.getByRole('button', { name: 'Guest access' });
  await expect(door).toBeVisible();
  await context.setOffline(true);
  await door.click();
  const offline = share.getByRole('alert').filter({ hasText: 'You are offline' });
  await expect(offline).toBeVisible();
  await context.setOffline(false);
  await share.getByRole('alert').filter({ hasText: over }).getByRole('button', { name: 'Try again' }).click();
  await expect(owner.dialog).toBeVisible();
  await expect(share).toBeHidden();
});
