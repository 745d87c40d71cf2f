/** The panel of a session that runs, without a mouse: who waits is let in or not, who is in gets a role or goes. */
import { expect, test, type Locator } from '@playwright/test';
import { Demo } from './demo.js';
import { comeByMail, Inviter } from './invited.js';
import { Keys } from './keys.js';
import { Guest, Owner } from './people.js';

let demo: Demo;
test.beforeEach(async () => {
  demo = await Demo.start();
});
test.afterEach(async () => {
  await demo.stop();
});

test('admits one and declines one, changes a role and removes a guest @one-engine', async ({
  page,
  browser,
}) => {
  const owner = new Owner(page);
  const keys = new Keys(page);
  const email = 'speaker@example.org';
  await owner.signIn(demo, '', 'keynote');
  await keys.use(page.getByRole('button', { name: 'Start now' }));
  await expect(page.getByRole('button', { name: 'End session' })).toBeVisible();
  const inviter = new Inviter(page);
  await keys.choose(page.getByRole('button', { name: 'More actions' }), 'Invite users');
  await inviter.invite(email, 'viewer');
  await keys.press('Escape');
  await expect(inviter.dialog).toBeHidden();
  const invited = await comeByMail(browser, demo, email);

  const link = await owner.linkFor(demo, 'keynote', ['view'], { approval: true });
  const waiting = async (name: string): Promise<Guest> => {
    const guest = await Guest.arrive(browser);
    await guest.open(link);
    await guest.fill(name, `${name.toLowerCase().replace(' ', '.')}@example.org`);
    await guest.page.getByRole('button', { name: 'Join' }).click();
    await expect(guest.page.getByRole('heading', { name: 'Waiting to join' })).toBeVisible();
    return guest;
  };
  const [first, second] = [await waiting('Anna First'), await waiting('Berta Second')];

  await keys.to(page.getByRole('tab', { name: 'Conversation' }));
  await keys.press('ArrowRight');
  const panel = page.locator('participants-panel');
  await expect(page.getByRole('tab', { name: 'Participants' })).toHaveAttribute('aria-selected', 'true');
  const waiter = (name: string): Locator => panel.getByRole('listitem').filter({ hasText: name });
  const row = (name: string): Locator => panel.getByRole('group', { name, exact: true });

  await keys.use(waiter('Anna First').getByRole('button', { name: 'Admit', exact: true }));
  await first.expectPlaying();
  // The row that had the focus is gone: it is where the person goes on.
  await keys.isAt(waiter('Berta Second'));
  await keys.press('Tab');
  await keys.press('Tab');
  await keys.isAt(waiter('Berta Second').getByRole('button', { name: 'Decline' }));
  await keys.press('Enter');
  await expect(second.page.getByRole('heading', { name: 'The host has not let you in' })).toBeVisible();
  await keys.isWithin(panel);

  const role = row(email).getByLabel('Role');
  await keys.to(role);
  await keys.press('ArrowDown');
  await expect(role).toHaveValue('speaker');
  await expect(invited.page.getByRole('status').filter({ hasText: 'Speaker' })).toBeVisible();
  await keys.isAt(role);

  // A guest on the stage may do what their link does not grant, and it is not said that they have proven who they are.
  const message = first.page.getByRole('textbox', { name: 'Message' });
  await expect(message).toHaveCount(0);
  const ofGuest = row('Anna First').getByLabel('Role');
  await keys.to(ofGuest);
  await expect(ofGuest).toHaveValue('guest');
  await keys.press('ArrowDown', 'ArrowDown');
  await expect(ofGuest).toHaveValue('speaker');
  await expect(first.page.getByRole('status').filter({ hasText: 'Speaker' })).toBeVisible();
  await expect(message).toBeVisible();
  await first.expectPlaying();
  await expect(row('Anna First').getByText('typed, not verified')).toBeVisible();
  await keys.isAt(ofGuest);

  const menu = panel.getByRole('button', { name: 'Actions for Anna First' });
  await keys.choose(menu, 'Remove');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await keys.press('Escape');
  await keys.isAt(menu);
  await keys.choose(menu, 'Remove');
  await keys.confirm('Remove');
  await expect(first.page.getByRole('heading', { name: 'The host has ended your visit' })).toBeVisible();
  await expect(row('Anna First')).toHaveCount(0);
  await keys.isWithin(panel);
  await Promise.all([first.leave(), second.leave(), invited.leave()]);
});
