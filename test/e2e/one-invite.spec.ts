import { expect, test } from '@playwright/test';
import { takeFromFragment } from '../../src/domain/join-url.js';
import { Demo } from './demo.js';
import { Owner } from './people.js';

let demo: Demo;
test.beforeEach(async () => {
  demo = await Demo.start();
});
test.afterEach(async () => {
  await demo.stop();
});

interface Mail {
  readonly to: readonly { readonly address: string }[];
  readonly text: string;
}

const email = 'speaker@example.org';

test('an owner invites a speaker, who proves the address; the window shows each step as it happens', async ({
  page,
  playwright,
}) => {
  const request = await playwright.request.newContext();
  /** What was mailed to the invited person, newest first. */
  const mails = async (): Promise<Mail[]> => {
    const all = (await (await request.get(`${demo.url}/mail.json`)).json()) as Mail[];
    return all.filter(({ to }) => to.some(({ address }) => address === email));
  };
  /** As the person's own browser would ask. */
  const ask = async (what: string, data: object): Promise<Record<string, string>> => {
    const headers = { origin: demo.url, 'idempotency-key': crypto.randomUUID() };
    const answer = await request.post(`${demo.url}/api/sharing/${what}`, { data, headers });
    expect(answer.ok(), await answer.text()).toBe(true);
    return (await answer.json()) as Record<string, string>;
  };

  await new Owner(page).signIn(demo, '', 'keynote');
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Invite users' }).click();
  const dialog = page.getByRole('dialog', { name: 'Invite users' });
  await dialog.getByRole('combobox', { name: 'Email address' }).fill(email);
  await dialog.getByRole('form', { name: 'New invite' }).getByLabel('Role').selectOption('speaker');
  await dialog.getByRole('button', { name: 'Generate invite link' }).click();
  const region = dialog.getByRole('region', { name: 'Invite link' });
  await expect(region.getByText('Sent', { exact: true })).toBeVisible();
  const row = dialog.getByRole('grid', { name: 'Invited people' }).getByRole('row', { name: email });
  const says = (state: string) => expect(row.getByText(state, { exact: true })).toBeVisible();
  await says('sent');
  await expect(row.getByLabel('Role')).toHaveValue('speaker');

  const link = await region.getByRole('textbox', { name: 'Link' }).inputValue();
  expect((await mails())[0]!.text).toContain(link);
  const { secret } = takeFromFragment(new URL(link).hash);

  const { challengeId } = await ask('proof', { secret, email });
  await says('opened');
  await expect.poll(async () => (await mails()).length).toBe(2);
  const code = /\b\d{6}\b/.exec((await mails())[0]!.text)![0];
  await ask('acceptance', { secret, email, challengeId, code });
  await says('accepted');

  await row.getByRole('button', { name: `Actions for ${email}` }).click();
  await page.getByRole('menuitem', { name: 'Revoke' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click();
  await says('revoked');
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await says('accepted');
  await request.dispose();
});
