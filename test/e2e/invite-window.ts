/** What an owner does with invites, and an invited person with theirs, by the promised names. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Mail } from '../../demo/server/mailbox.js';
import type { Demo } from './demo.js';

export class InviteWindow {
  readonly page: Page;
  readonly dialog: Locator;
  readonly grid: Locator;
  /** What came of the last invite. */
  readonly made: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Invite users' });
    this.grid = this.dialog.getByRole('grid', { name: 'Invited people' });
    this.made = this.dialog.getByRole('region', { name: 'Invite link' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'More actions' }).click();
    await this.page.getByRole('menuitem', { name: 'Invite users' }).click();
    await expect(this.email).toBeVisible();
  }

  get email(): Locator {
    return this.dialog.getByRole('combobox', { name: 'Email address' });
  }

  /** The link that came of it; the mail has left. */
  async invite(email: string, role: string): Promise<string> {
    await this.email.fill(email);
    await this.dialog.getByRole('form', { name: 'New invitation' }).getByLabel('Role').selectOption(role);
    await this.dialog.getByRole('button', { name: 'Generate invite link' }).click();
    await expect(this.made.getByText('Sent', { exact: true })).toBeVisible();
    return this.made.getByRole('textbox', { name: 'Link' }).inputValue();
  }

  row(email: string): Locator {
    return this.grid.getByRole('row', { name: email });
  }

  async expectState(email: string, state: string): Promise<void> {
    await expect(this.row(email).getByText(state, { exact: true })).toBeVisible();
  }

  async revoke(email: string): Promise<void> {
    await this.row(email)
      .getByRole('button', { name: `Actions for ${email}` })
      .click();
    await this.page.getByRole('menuitem', { name: 'Revoke' }).click();
    await this.page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click();
    await this.expectState(email, 'revoked');
  }
}

/** The first half of coming in: the address, then *Continue*. */
export async function giveAddress(page: Page, email: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Email' }).fill(email);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('textbox', { name: 'Code' })).toBeVisible();
}

/** The second half. */
export async function giveCode(page: Page, code: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Code' }).fill(code);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
}

/** What the site has mailed to somebody, newest first. */
export async function mailsTo(demo: Demo, email: string): Promise<Mail[]> {
  return (await mailsOf(demo)).filter(({ to }) => to.some(({ address }) => address === email));
}

export async function mailsOf(demo: Demo): Promise<Mail[]> {
  return (await (await fetch(`${demo.url}/mail.json`)).json()) as Mail[];
}

/** The code of the newest mail, once it is there. */
export async function mailedCode(demo: Demo, email: string): Promise<string> {
  const code = async () =>
    /^\d{6}(?= is your code)/.exec((await mailsTo(demo, email))[0]?.subject ?? '')?.[0];
  await expect.poll(code).toBeDefined();
  return (await code())!;
}

/** One that is certainly not it. */
export function guessed(code: string): string {
  return String((Number(code) + 1) % 1_000_000).padStart(6, '0');
}
