import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { axeOptions } from '../support/axe-options.js';

/** No violation in what is on the screen, and nothing that has to be scrolled to the side. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  // What fades has no contrast of its own yet; it begins with the frame that draws it.
  await page.evaluate(async () => {
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    const below = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? below(element.shadowRoot) : []),
      ]);
    const ending = below(document)
      .flatMap((element) => element.getAnimations())
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  // A page that was loaded anew has lost it; to read it anew at each look would take longer than looking.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate((options) => axe.run(options), axeOptions);
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found, state).toEqual([]);
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(overflow, `${state}: sideways`).toBe(0);
}
