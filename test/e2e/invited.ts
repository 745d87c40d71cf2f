/** Invites by mail on the demo's pages: what an owner does in the window, and an invited person with their mail. */
import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { Guest } from './people.js';

interface Mail {
  readonly to: readonly { readonly address: string }[];
  readonly text: string;
}

export class Inviter {
  readonly dialog: Locator;
  readonly region: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: 'Invite users' });
    this.region = this.dialog.getByRole('region', { name: 'Invite link' });
  }

  async open(): Promise<void> {
    await this.#page.getByRole('button', { name: 'More actions' }).click();
    await this.#page.getByRole('menuitem', { name: 'Invite users' }).click();
    await expect(this.dialog).toBeVisible();
  }

  async fill(email: string, role: string): Promise<void> {
    await this.dialog.getByRole('combobox', { name: 'Email address' }).fill(email);
    await this.dialog.getByRole('form', { name: 'New invitation' }).getByLabel('Role').selectOption(role);
  }

  async generate(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Generate invite link' }).click();
  }

  async invite(email: string, role: string): Promise<void> {
    await this.fill(email, role);
    await this.generate();
    // The list may tell of it before the answer is here, and until then the form has something to lose.
    await expect(this.region.getByText(email)).toBeVisible();
    await expect(this.row(email)).toBeVisible();
  }

  row(email: string): Locator {
    return this.dialog.getByRole('grid', { name: 'Invited people' }).getByRole('row', { name: email });
  }

  async says(email: string, state: string): Promise<void> {
    await expect(this.row(email).getByText(state, { exact: true })).toBeVisible();
  }

  /** What the menu of a row offers, where there is a question with its answer. */
  async choose(email: string, item: string): Promise<void> {
    await this.row(email)
      .getByRole('button', { name: `Actions for ${email}` })
      .click();
    await this.#page.getByRole('menuitem', { name: item }).click();
  }

  async confirm(verb: string): Promise<void> {
    await this.#page.getByRole('alertdialog').getByRole('button', { name: verb, exact: true }).click();
  }
}

/** Everything that was mailed to somebody, newest first, as the mailbox of the site has it. */
export async function mailsTo(page: Page, site: { readonly url: string }, email: string): Promise<Mail[]> {
  const all = (await (await page.request.get(`${site.url}/mail.json`)).json()) as Mail[];
  return all.filter(({ to }) => to.some(({ address }) => address === email));
}

/** Opens the link of their mail at a site, which may be another node than the one that mailed it, and proves the address. */
export async function comeByMail(
  browser: Browser,
  site: { readonly url: string },
  email: string,
  listen?: (guest: Guest) => Promise<void>,
): Promise<Guest> {
  const guest = await Guest.arrive(browser);
  await listen?.(guest);
  const { page } = guest;
  await expect.poll(async () => (await mailsTo(page, site, email)).length).toBe(1);
  const [invite] = await mailsTo(page, site, email);
  const { pathname, hash } = new URL(/http\S+#join=\S+/.exec(invite!.text)![0]);
  await guest.open(site.url + pathname + hash);
  await page.getByRole('textbox', { name: 'Email' }).fill(email);
  await page.getByRole('button', { name: 'Continue' }).click();
  const code = page.getByRole('textbox', { name: 'Code' });
  await expect(code).toBeVisible();
  await expect.poll(async () => (await mailsTo(page, site, email)).length).toBe(2);
  const [mail] = await mailsTo(page, site, email);
  await code.fill(/\b\d{6}\b/.exec(mail!.text)![0]);
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByRole('button', { name: 'Leave' }).first()).toBeVisible();
  return guest;
}
