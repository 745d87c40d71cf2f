import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import ical from 'node-ical';
import { Demo } from './demo.js';
import {
  giveAddress,
  giveCode,
  guessed,
  InviteWindow,
  mailedCode,
  mailsOf,
  mailsTo,
} from './invite-window.js';
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

const email = 'speaker@example.org';

test('an owner invites a speaker, who comes in by mail and nobody else does; the window shows each step @first-engine', async ({
  page,
  browser,
}) => {
  await new Owner(page).signIn(demo, '', 'keynote');
  const window = new InviteWindow(page);
  await window.open();
  const link = await window.invite(email, 'speaker');
  await window.expectState(email, 'sent');
  await expect(window.row(email).getByLabel('Role')).toHaveValue('speaker');

  // The mail, as text, as HTML and as a calendar file that two programs read alike.
  const [mail] = await mailsTo(demo, email);
  expect(mail!.text).toContain(link);
  expect(mail!.html).toContain(`href="${link}"`);
  const file = mail!.attachments.find(({ type }) => type === 'text/calendar')!.content;
  const parsed = new ICAL.Component(ICAL.parse(file) as string);
  const event = new ICAL.Event(parsed.getFirstSubcomponent('vevent')!);
  const same = Object.values(ical.sync.parseICS(file)).find((part) => part?.type === 'VEVENT')!;
  expect(same).toMatchObject({ summary: event.summary });
  expect(same.start.getTime()).toBe(event.startDate.toJSDate().getTime());
  expect(mail!.text).toContain(event.summary);

  // Looking at the link is no step of anybody's.
  const speaker = await Guest.arrive(browser);
  await speaker.open(link);
  await expect(speaker.page.getByRole('textbox', { name: 'Email' })).toBeVisible();
  expect(speaker.page.url()).toBe(`${demo.url}/watch/keynote`);
  await window.expectState(email, 'sent');

  // Whoever has the link and not the mailbox gets no further, and learns nothing by trying.
  const stranger = await Guest.arrive(browser);
  await stranger.open(link);
  await giveAddress(stranger.page, 'stranger@example.org');
  await window.expectState(email, 'sent');
  await giveAddress(speaker.page, email);
  await window.expectState(email, 'opened');
  const code = await mailedCode(demo, email);
  expect(await mailsTo(demo, 'stranger@example.org')).toEqual([]);
  for (const { page: form } of [speaker, stranger]) {
    await expect(
      form.getByText('If s•••@example.org is the invited address, a code is on its way.'),
    ).toBeVisible();
    await giveCode(form, guessed(code));
    await expect(form.getByText('This code is wrong. 4 tries left.')).toBeVisible();
    await expect(form.getByRole('button', { name: 'Leave' })).toHaveCount(0);
  }
  await giveCode(stranger.page, code);
  await expect(stranger.page.getByText('This code is wrong. 3 tries left.')).toBeVisible();

  await giveCode(speaker.page, code);
  await expect(speaker.page.getByRole('button', { name: 'Leave' }).first()).toBeVisible();
  await window.expectState(email, 'accepted');

  await window.dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Start now' }).click();
  await speaker.expectPlaying();
  await page.getByRole('tab', { name: 'Participants' }).click();
  await expect(page.getByRole('combobox', { name: 'Role', description: email })).toHaveValue('speaker');

  await window.open();
  await window.revoke(email);
  await expect(speaker.page.locator('site-visitor')).toHaveCount(0);
  const taken = 'This invitation was taken back';
  const again = await Guest.arrive(browser);
  await again.open(link);
  await expect(again.page.getByRole('heading', { name: taken })).toBeVisible();
  await giveCode(stranger.page, code);
  await expect(stranger.page.getByRole('heading', { name: taken })).toBeVisible();

  await window.dialog.getByRole('button', { name: 'Undo' }).click();
  await window.expectState(email, 'accepted');
  expect((await mailsOf(demo)).length).toBe(2);
  await Promise.all([speaker, stranger, again].map((person) => person.leave()));
});
