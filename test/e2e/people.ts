/** What an owner and a guest do on the demo's pages, by the promised names. */
import { expect, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test';

/** A site that runs, whoever runs it. */
interface Site {
  readonly url: string;
}

export class Owner {
  readonly page: Page;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Manage guest access' });
  }

  async signIn(demo: Site, query = '', medium = 'lecture'): Promise<void> {
    await this.page.goto(`${demo.url}/watch/${medium}?as=owner${query}`);
  }

  /** Signed in, the window open, guest access on. */
  async begin(demo: Site, query = '', medium?: string): Promise<void> {
    await this.signIn(demo, query, medium);
    await this.openGuestAccess();
    await this.switchOn();
  }

  async openGuestAccess(): Promise<void> {
    await this.page.getByRole('button', { name: 'More actions' }).click();
    await this.page.getByRole('menuitem', { name: 'Manage guest access' }).click();
    await expect(this.dialog).toBeVisible();
  }

  async switchOn(): Promise<void> {
    const control = this.dialog.getByRole('switch', { name: 'Enable guest access' });
    await control.click();
    await expect(control).toBeChecked();
  }

  async createLink(name: string, uses?: number): Promise<string> {
    await this.dialog.getByRole('button', { name: 'Create new link' }).click();
    await this.dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    if (uses !== undefined)
      await this.dialog.getByRole('textbox', { name: 'Number of uses' }).fill(String(uses));
    await this.dialog.getByRole('button', { name: 'Create', exact: true }).click();
    return this.copyLink(name);
  }

  /** `press`: by the mouse unless told otherwise. */
  async copyLink(name: string, press?: () => Promise<void>): Promise<string> {
    const copy = this.dialog.getByRole('group', { name }).getByRole('button', { name: 'Copy link' });
    await expect(copy).toBeFocused();
    await (press ? press() : copy.click());
    await expect(this.dialog.getByRole('group', { name }).getByText('Copied')).toBeVisible();
    return pasted(this.page.context());
  }

  /** A link without its window, which other tests open: guest access is on, and guests may do what is named. */
  async linkFor(
    demo: Site,
    medium: string,
    capabilities?: readonly string[],
    rules: Readonly<Record<string, unknown>> = {},
  ): Promise<string> {
    const change = () => ({ origin: demo.url, 'idempotency-key': crypto.randomUUID() });
    const address = `${demo.url}/api/sharing/media/${medium}`;
    const { request } = this.page;
    await request.put(`${address}/guest-access`, { data: { enabled: true }, headers: change() });
    const name = `For ${capabilities?.join(', ') ?? 'everybody'}`;
    const data = { name, ...(capabilities && { capabilities }), ...rules };
    const answer = await request.post(`${address}/guest-links`, { data, headers: change() });
    expect(answer.ok(), await answer.text()).toBe(true);
    const { url } = (await answer.json()) as { url: string };
    return url;
  }

  async openGuests(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name: `Actions for ${name}` }).click();
    await this.page.getByRole('menuitem', { name: 'Guests' }).click();
  }

  /** Behind the three dots of the one guest that is listed; a question follows. */
  async chooseForGuest(step: 'Remove' | 'Remove and block'): Promise<void> {
    await this.dialog.getByRole('button', { name: /^Actions for / }).click();
    await this.dialog.getByRole('menuitem', { name: step, exact: true }).click();
  }
}

/** Over what is there, key by key. */
async function typeInto(field: Locator, text: string): Promise<void> {
  await field.press('ControlOrMeta+A');
  await field.pressSequentially(text);
}

/** What the clipboard holds, as a person would find out: by pasting it. */
async function pasted(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.setContent('<textarea aria-label="Paste here"></textarea>');
  const area = page.getByRole('textbox', { name: 'Paste here' });
  await area.focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(area).not.toHaveValue('');
  const text = await area.inputValue();
  await page.close();
  return text;
}

export class Guest {
  readonly page: Page;
  /** Every address that the page has asked for. */
  readonly requests: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on('request', (request) => this.requests.push(request.url()));
  }

  /** A fresh profile: nothing of anybody else is in it. */
  static async arrive(browser: Browser, options?: Parameters<Browser['newContext']>[0]): Promise<Guest> {
    const context = await browser.newContext(options);
    return new Guest(await context.newPage());
  }

  /** Another tab of a browser that is open. */
  static async inTabBeside(page: Page): Promise<Guest> {
    return new Guest(await page.context().newPage());
  }

  async open(link: string): Promise<void> {
    await this.page.goto(link);
  }

  async fill(name: string, email: string): Promise<void> {
    await typeInto(this.page.getByRole('textbox', { name: 'Name' }), name);
    await typeInto(this.page.getByRole('textbox', { name: 'Email' }), email);
  }

  async join(name = 'A guest', email = 'guest@example.org'): Promise<void> {
    await this.fill(name, email);
    await this.page.getByRole('button', { name: 'Join' }).click();
    await expect(this.page.getByRole('button', { name: 'Leave' }).first()).toBeVisible();
  }

  /** Plays for real: time goes on, and a film has pictures. */
  async expectPlaying(): Promise<void> {
    const player = this.page.locator('video, audio');
    // Some players draw themselves around a film that has no place of its own.
    await expect(player).toBeAttached();
    await player.evaluate((element: HTMLMediaElement) => {
      element.muted = true;
      return element.play();
    });
    await expect
      .poll(() => player.evaluate((element: HTMLMediaElement) => element.currentTime))
      .toBeGreaterThan(0.2);
    // A film that goes on costs time that the rest of the test needs.
    await player.evaluate((element: HTMLMediaElement) => element.pause());
    if (!(await player.evaluate((element) => element.localName === 'video'))) return;
    await expect(player).toBeVisible();
    expect(await player.evaluate((element: HTMLVideoElement) => element.videoWidth)).toBeGreaterThan(0);
  }

  /** Every timer of this browser's pages stands still until `within`. */
  async stopTime(): Promise<void> {
    const { clock } = this.page;
    await clock.install();
    await clock.pauseAt(await this.page.evaluate(() => Date.now() + 10_000));
  }

  /** What is so after as many milliseconds of the page's own time, however busy the machine is. */
  async within(time: number, expectation: () => Promise<void>): Promise<void> {
    await this.page.clock.runFor(time);
    await expectation();
    await this.page.clock.resume();
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
