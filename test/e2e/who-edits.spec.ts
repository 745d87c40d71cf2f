/** What a role allows is there on the page, for whoever came by a link. */
import { expect, test } from '@playwright/test';
import { Demo } from './demo.js';
import { comeByMail, Inviter } from './invited.js';
import { Owner } from './people.js';

let demo: Demo;
test.beforeEach(async () => {
  demo = await Demo.start();
});
test.afterEach(async () => {
  await demo.stop();
});

test('a collaborator edits the words of the page by their pass, and is no owner of the site @one-engine', async ({
  page,
  browser,
}) => {
  await new Owner(page).signIn(demo);
  const email = 'editor@example.org';
  const inviter = new Inviter(page);
  await inviter.open();
  await inviter.invite(email, 'collaborator');

  const editor = await comeByMail(browser, demo, email);
  await editor.page.getByRole('link', { name: 'Edit' }).click();
  await editor.page.getByRole('textbox', { name: 'Title' }).fill('Opening lecture, with notes');
  await editor.page.getByRole('button', { name: 'Save' }).click();
  await expect(
    editor.page.getByRole('heading', { name: 'Opening lecture, with notes' }).first(),
  ).toBeVisible();
  const figures = await editor.page.request.get(`${demo.url}/watch/lecture/analytics`);
  expect(figures.status()).toBe(403);
  await editor.leave();
});
