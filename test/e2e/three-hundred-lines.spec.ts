import { expect, test } from '@playwright/test';
import { Demo } from './demo.js';
import { InviteWindow, mailsOf } from './invite-window.js';
import { Owner } from './people.js';

let demo: Demo;
test.beforeEach(async () => {
  demo = await Demo.start();
});
test.afterEach(async () => {
  await demo.stop();
});

const lines = 300;
const already = 'already@example.org';

/** As a spreadsheet gives its rows: one of each thirty comes twice, and some are not as they should be. */
function sheet(): string {
  const broken = ['', 'not yet known', 'half@', 'two@@example.org', '@example.org'];
  const misspelt = ['gmial.com', 'gmial.com', 'hotmial.com', 'gmail.con', '', 'outlok.com'];
  const row = (number: number): string => {
    const names = `Given${number}\tFamily${number}`;
    const email = `person${number}@example.org`;
    if (number === 33) return `${names}\t${already}`;
    if (number % 60 === 40) return `${names}\t${broken[Math.floor(number / 60)]}`;
    if (number % 50 === 20) return `${names}\tperson${number}@${misspelt[Math.floor(number / 50)]}`;
    if (number % 30 === 5) return `${names}\tPERSON${number - 1}@Example.org `;
    if (number % 30 === 10) return `\t\tGiven${number} Family${number} <${email}>`;
    return number % 30 === 15 ? `"Given ${number}"\tFamily${number}\t${email}` : `${names}\t${email}`;
  };
  const rows = Array.from({ length: lines }, (_, index) => row(index + 1));
  return ['First name\tLast name\tEmail', ...rows].join('\r\n');
}

test('300 lines of a spreadsheet are reviewed, put right and sent; each is accounted for @one-engine', async ({
  page,
  context,
}) => {
  await new Owner(page).signIn(demo, '', 'keynote');
  const window = new InviteWindow(page);
  const { dialog } = window;
  await window.open();
  await window.invite(already, 'speaker');

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), sheet());
  await window.email.press('ControlOrMeta+V');
  await expect(dialog.getByRole('heading', { name: 'Review' })).toBeVisible();

  const filters = dialog.getByRole('group', { name: 'Show' });
  const counts = async (...names: readonly string[]): Promise<number[]> =>
    Promise.all(
      names.map(async (name) => {
        const text = await filters.getByRole('button', { name: new RegExp(`^${name}`) }).textContent();
        return Number(/\d+/.exec(text ?? '')?.[0]);
      }),
    );
  const reviewed = () => counts('All', 'Ready', 'Problems', 'Skipped');
  // Ten came twice, and one is invited already; of the problems five look misspelt and five are no addresses.
  await expect.poll(reviewed).toEqual([lines, 279, 10, 11]);

  // Put right: one as suggested, one as it stands, one by hand, one not at all; then all other suggestions.
  const rows = dialog.getByRole('list', { name: 'People to invite' }).getByRole('listitem');
  await dialog.getByRole('button', { name: 'Use person20@gmail.com' }).click();
  await rows.filter({ hasText: 'person70@gmial.com' }).getByRole('button', { name: 'Keep as typed' }).click();
  await dialog.getByRole('button', { name: 'Edit half@' }).click();
  await dialog.getByRole('textbox', { name: 'Email address' }).fill('whole@example.org');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await dialog.getByRole('button', { name: 'Leave out @example.org' }).click();
  expect(await reviewed()).toEqual([lines, 282, 6, 12]);
  await dialog.getByRole('button', { name: /^Use all \d suggestions$/ }).click();
  const [, ready, problems, skipped] = await reviewed();
  expect(ready! + problems! + skipped!).toBe(lines);

  // The second hundred arrives, and its answer does not.
  const invites = `${demo.url}/api/sharing/media/keynote/invites`;
  let asked = 0;
  await page.route(invites, async (route) => {
    asked += 1;
    if (asked !== 2) return route.continue();
    await route.fetch();
    await route.abort();
  });
  await dialog.getByRole('button', { name: `Send ${ready} invitations` }).click();
  await expect(dialog.getByText('The sharing service does not answer')).toBeVisible();
  const outcome = () => counts('All', 'Invited', 'Not invited', 'Still to invite', 'Problems', 'Skipped');
  expect(await outcome()).toEqual([lines, 100, 0, ready! - 100, problems, skipped]);
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByRole('heading', { name: `${ready} people are invited` })).toBeVisible();
  expect(await outcome()).toEqual([lines, ready, 0, 0, problems, skipped]);

  // Nobody twice, though some were asked for twice; everybody has a mail of their own.
  await dialog.getByRole('button', { name: 'Show invited people' }).click();
  await expect(filters.getByRole('button', { name: /^All/ })).toContainText(String(ready! + 1));
  const isMailed = { timeout: 60_000, intervals: [1000] };
  await expect.poll(async () => (await mailsOf(demo)).length, isMailed).toBe(ready! + 1);
  const mailed = (await mailsOf(demo)).flatMap(({ to }) => to.map(({ address }) => address));
  expect(new Set(mailed).size).toBe(ready! + 1);
  expect(mailed).toEqual(
    expect.arrayContaining(['person20@gmail.com', 'person70@gmial.com', 'whole@example.org']),
  );
  expect(mailed.filter((address) => address === 'person4@example.org')).toHaveLength(1);
  await dialog.getByRole('searchbox').fill('person15@');
  await expect(window.row('person15@example.org')).toContainText('Given 15 Family15');
});
