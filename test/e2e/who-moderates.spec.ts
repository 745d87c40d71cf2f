/** The panel of a session is there for whoever may moderate, and asks nothing of the server for anybody else. */
import { expect, test, type Page } from '@playwright/test';
import { Demo } from './demo.js';
import { comeByMail, Inviter } from './invited.js';
import { Guest, Owner } from './people.js';

let demo: Demo;
test.beforeEach(async () => {
  demo = await Demo.start();
});
test.afterEach(async () => {
  await demo.stop();
});

/** What a console would show in red. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('response', (answer) => {
    if (answer.status() >= 400) heard.push(`${answer.status()} ${answer.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(String(error)));
  return heard;
}

test('a guest of a live session asks for nothing that is not theirs, and who is given the role moderator has the panel for as long @one-engine', async ({
  page,
  browser,
}) => {
  const owner = new Owner(page);
  await owner.signIn(demo, '', 'keynote');
  await page.getByRole('button', { name: 'Start now' }).click();
  const tab = (of: Page) => of.getByRole('tab', { name: 'Participants' });
  const email = 'helper@example.org';
  const inviter = new Inviter(page);
  await inviter.open();
  await inviter.invite(email, 'speaker');
  await page.keyboard.press('Escape');
  await tab(page).click();

  const heard: string[][] = [];
  const listen = async (to: Guest) => void heard.push(complaints(to.page));
  const guest = await Guest.arrive(browser);
  await listen(guest);
  await guest.open(await owner.linkFor(demo, 'keynote'));
  await guest.join('Anna First', 'anna@example.org');
  const helper = await comeByMail(browser, demo, email, listen);
  for (const { page: each } of [guest, helper]) {
    await each.getByRole('textbox', { name: 'Message' }).fill('Hello');
    await each.keyboard.press('Enter');
  }
  await expect(guest.page.getByRole('log', { name: 'Chat' }).getByText('Hello')).toHaveCount(2);
  expect(heard).toEqual([[], []]);

  const role = page.getByRole('combobox', { name: 'Role', description: email });
  await role.selectOption('moderator');
  await tab(helper.page).click();
  const panel = helper.page.locator('participants-panel');
  await expect(panel.getByRole('group', { name: 'Anna First', exact: true })).toBeVisible();
  await expect(tab(guest.page)).toHaveCount(0);

  await panel.getByRole('button', { name: 'Actions for Anna First' }).focus();
  await expect(role).toHaveValue('moderator');
  await role.selectOption('speaker');
  await expect(tab(helper.page)).toHaveCount(0);
  await expect(panel).toHaveCount(0);
  // The focus goes to what is shown in its place.
  await expect(helper.page.locator('[data-tab="Conversation"]')).toBeFocused();
  await role.selectOption('moderator');
  await expect(panel.getByRole('group', { name: 'Anna First', exact: true })).toHaveCount(1);
  expect(heard[0]).toEqual([]);
  await Promise.all([guest.leave(), helper.leave()]);
});
