/** Whole tasks without a mouse: real keys alone, and the focus in sight and never lost. */
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { Demo } from './demo.js';
import { InviteWindow, mailedCode, mailsTo } from './invite-window.js';
import { Keys } from './keys.js';
import { Guest, Owner } from './people.js';

/** One site for all; each task has a medium, a link or a person of its own. */
let demo: Demo;
test.beforeAll(async () => {
  demo = await Demo.start();
});
test.afterAll(async () => {
  await demo.stop();
});

interface OwnersKeys {
  readonly owner: Owner;
  readonly keys: Keys;
  readonly menu: Locator;
}

async function signIn(page: Page, medium: string): Promise<OwnersKeys> {
  const owner = new Owner(page);
  await owner.signIn(demo, '', medium);
  return { owner, keys: new Keys(page), menu: page.getByRole('button', { name: 'More actions' }) };
}

/** *Manage guest access*, with a link of that name. */
async function withLink(page: Page, medium: string, name: string): Promise<OwnersKeys & { link: Locator }> {
  const tools = await signIn(page, medium);
  const { owner, keys, menu } = tools;
  const { dialog } = owner;
  await keys.choose(menu, 'Manage guest access');
  const control = dialog.getByRole('switch', { name: 'Enable guest access' });
  await keys.to(control);
  if (!(await control.isChecked())) await keys.press(' ');
  await keys.use(dialog.getByRole('button', { name: 'Create new link' }));
  await keys.isAt(dialog.getByRole('textbox', { name: 'Name' }));
  await keys.type(name);
  await keys.press('Enter');
  const link = dialog.getByRole('group', { name });
  await keys.isAt(link.getByRole('button', { name: 'Copy link' }));
  return { ...tools, link };
}

/** *Invite users*, with the address under the cursor. */
async function inviting(page: Page, medium: string): Promise<OwnersKeys & { window: InviteWindow }> {
  const tools = await signIn(page, medium);
  await tools.keys.choose(tools.menu, 'Invite users');
  const window = new InviteWindow(page);
  await tools.keys.isAt(window.email);
  return { ...tools, window };
}

/** A guest who comes by keys alone; where they wait or are in. */
async function arrive(browser: Browser, link: string, name: string): Promise<Guest & { keys: Keys }> {
  const guest = await Guest.arrive(browser);
  await guest.open(link);
  const keys = new Keys(guest.page);
  await keys.to(guest.page.getByRole('textbox', { name: 'Name' }));
  await keys.type(name);
  await keys.press('Tab');
  await keys.type(`${name.toLowerCase().replace(' ', '.')}@example.org`);
  await keys.press('Enter');
  return Object.assign(guest, { keys });
}

test('makes a guest link and copies it @one-engine', async ({ page }) => {
  const { owner, keys } = await withLink(page, 'lecture', 'By keys');
  const url = await owner.copyLink('By keys', () => keys.press('Enter'));
  expect(url).toMatch(new RegExp(`^${demo.url}/watch/lecture#join=1\\.`));
});

test('pauses a guest link, and resumes it @one-engine', async ({ page }) => {
  const { keys, link } = await withLink(page, 'lecture', 'To pause');
  await keys.use(link.getByRole('button', { name: 'Pause', exact: true }));
  await expect(link.getByText('paused')).toBeVisible();
  await keys.isAt(link.getByRole('button', { name: 'Resume' }));
  await keys.press('Enter');
  await expect(link.getByText('active')).toBeVisible();
});

test('deletes a guest link, once it is confirmed @one-engine', async ({ page }) => {
  const { owner, keys, link } = await withLink(page, 'podcast', 'To delete');
  const menu = link.getByRole('button', { name: 'Actions for To delete' });
  await keys.choose(menu, 'Delete');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await keys.press('Escape');
  await keys.isAt(menu);
  await keys.choose(menu, 'Delete');
  await keys.confirm('Delete');
  await expect(link).toHaveCount(0);
  await keys.isWithin(owner.dialog);
});

test('invites one person, and copies the link @one-engine', async ({ page }) => {
  const { keys, window } = await inviting(page, 'lecture');
  await keys.type('one@example.org');
  await keys.to(window.dialog.getByRole('form', { name: 'New invitation' }).getByLabel('Role'));
  await keys.press('ArrowDown');
  await keys.use(window.dialog.getByRole('button', { name: 'Generate invite link' }));
  await keys.isAt(window.made.getByRole('button', { name: 'Copy link' }));
  await keys.press('Enter');
  await expect(window.made.getByText('Copied')).toBeVisible();
  await expect(window.made.getByText('For one@example.org, Collaborator.')).toBeVisible();
  await expect(window.made.getByText('Sent', { exact: true })).toBeVisible();
});

test('adds three who were pasted, one of them put right @one-engine', async ({ page, context }) => {
  const { keys, window } = await inviting(page, 'handout');
  const { dialog } = window;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() =>
    navigator.clipboard.writeText('A One <a@example.org>\nB Two <b@gmial.com>\nC Three <c@example.org>'),
  );
  await keys.press('ControlOrMeta+V');
  await keys.isAt(dialog.getByRole('heading', { name: 'Review' }));
  await keys.use(dialog.getByRole('button', { name: 'Use b@gmail.com' }));
  await keys.isAt(dialog.getByRole('button', { name: 'Edit b@gmail.com' }));
  await keys.to(dialog.getByRole('button', { name: 'Send 3 invitations' }), 'Shift+Tab');
  await keys.press('Enter');
  await expect(dialog.getByRole('heading', { name: '3 people are invited' })).toBeFocused();
  await keys.use(dialog.getByRole('button', { name: 'Show invited people' }));
  await keys.isWithin(dialog);
  for (const email of ['a@example.org', 'b@gmail.com', 'c@example.org']) {
    await window.expectState(email, 'sent');
  }
});

test('changes a role in the list, and revokes an invite there @one-engine', async ({ page }) => {
  const { keys, window } = await inviting(page, 'keynote');
  await keys.type('other@example.org');
  await keys.press('Enter');
  await expect(window.row('other@example.org')).toBeVisible();
  const row = window.row('other@example.org');
  const menu = row.getByRole('button', { name: 'Actions for other@example.org' });
  // The list is one stop, its head; from there to the cell with the role, which is entered and left.
  await keys.to(window.grid.getByRole('checkbox', { name: 'Select all shown' }));
  await keys.press('ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter');
  const role = row.getByLabel('Role');
  await expect(role).toBeFocused();
  await keys.press('ArrowDown');
  await expect(role).toHaveValue('speaker');
  await expect(window.dialog.getByText('Role of 1 person changed').first()).toBeVisible();
  await keys.press('Escape', 'End');
  await keys.isAt(menu);
  await keys.choose(menu, 'Revoke');
  await keys.confirm('Revoke');
  await window.expectState('other@example.org', 'revoked');
  await keys.isWithin(window.dialog);
});

test('joins as a guest, and leaves @one-engine', async ({ page, browser }) => {
  const { owner } = await signIn(page, 'lecture');
  const guest = await arrive(
    browser,
    await owner.linkFor(demo, 'lecture', ['view', 'comment']),
    'Gail Guest',
  );
  const entry = guest.page.getByRole('button', { name: 'Your entry' });
  await guest.keys.use(entry);
  await expect(guest.page.getByText('gail.guest@example.org')).toBeVisible();
  await guest.keys.isAt(entry);
  await guest.keys.use(guest.page.getByRole('button', { name: 'Leave' }).first());
  const left = guest.page.getByRole('heading', { name: 'You have left' });
  await expect(left).toBeFocused();
  await guest.leave();
});

test('comes in as who was invited, with the code that was mailed @one-engine', async ({ page, browser }) => {
  const { keys, window } = await inviting(page, 'podcast');
  const email = 'invited@example.org';
  await keys.type(email);
  await keys.press('Enter');
  await expect(window.made.getByText('Sent', { exact: true })).toBeVisible();
  const link = /http\S+#join=\S+/.exec((await mailsTo(demo, email))[0]!.text)![0];
  const guest = await Guest.arrive(browser);
  await guest.open(link);
  const theirs = new Keys(guest.page);
  await theirs.to(guest.page.getByRole('textbox', { name: 'Email' }));
  await theirs.type(email);
  await theirs.press('Enter');
  await theirs.isAt(guest.page.getByRole('textbox', { name: 'Code' }));
  await theirs.type(await mailedCode(demo, email));
  await theirs.press('Enter');
  await theirs.to(guest.page.getByRole('button', { name: 'Leave' }).first());
  await window.expectState(email, 'accepted');
  await guest.leave();
});

test('shares the link from a start time @one-engine', async ({ page, context }) => {
  const { keys } = await signIn(page, 'lecture');
  const door = page.getByRole('button', { name: 'Share', exact: true });
  await keys.use(door);
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await expect(dialog).toBeVisible();
  await keys.to(dialog.getByRole('checkbox', { name: 'Start at' }));
  await keys.press(' ');
  await keys.to(dialog.getByRole('textbox', { name: 'Start time' }));
  await keys.press('ControlOrMeta+A');
  await keys.type('0:05');
  const copy = dialog.getByRole('button', { name: 'Copy link' });
  await keys.to(copy, 'Shift+Tab');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await keys.press('Enter');
  await expect(dialog.getByText('Copied', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${demo.url}/watch/lecture#t=5`);
  await keys.press('Escape');
  await keys.isAt(door);
});
