import { expect, type Locator, type Page } from '@playwright/test';

/** So many stops no page of the demo has. */
const mostStops = 80;

/** Somebody without a mouse: what they reach they reach with Tab, and see that they are there. */
export class Keys {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Stop by stop, until what is wanted has the focus. */
  async to(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    for (let stops = 0; stops < mostStops && !(await hasFocus(target)); stops += 1) await this.press(key);
    await this.isAt(target);
  }

  /** Where the focus has to be by now, in sight and drawn as such. */
  async isAt(target: Locator): Promise<void> {
    await expect(target).toBeFocused();
    await expect(target).toBeInViewport();
    expect(await target.evaluate((element) => element.matches(':focus-visible'))).toBe(true);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Goes to a button, or the like, and presses it. */
  async use(target: Locator, key = 'Enter'): Promise<void> {
    await this.to(target);
    await this.press(key);
  }

  /** Opens a menu, and goes down to an item of it. */
  async choose(button: Locator, item: string): Promise<void> {
    await this.use(button);
    const wanted = this.page.getByRole('menuitem', { name: item, exact: true });
    await expect(this.page.getByRole('menuitem').and(this.page.locator(':focus'))).toHaveCount(1);
    for (let stops = 0; stops < mostStops && !(await hasFocus(wanted)); stops += 1) {
      await this.press('ArrowDown');
    }
    await this.isAt(wanted);
    await this.press('Enter');
  }

  /** A question before a dangerous step: its verb, from wherever it begins. */
  async confirm(verb: string): Promise<void> {
    const question = this.page.getByRole('alertdialog');
    await this.use(question.getByRole('button', { name: verb, exact: true }));
    await expect(question).toBeHidden();
  }

  /** The focus has not been lost: it is on something inside. */
  async isWithin(container: Locator): Promise<void> {
    await expect.poll(() => container.evaluate((element) => element.matches(':focus-within'))).toBe(true);
    const where = await this.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.localName;
    });
    expect(['body', 'dialog', undefined]).not.toContain(where);
  }
}

async function hasFocus(target: Locator): Promise<boolean> {
  return (await target.count()) === 1 && (await target.evaluate((element) => element.matches(':focus')));
}
