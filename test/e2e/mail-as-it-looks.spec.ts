/** The HTML part of a mail in the site's mailbox: as its reader will see it, whatever the policy of the page around it. */
import { expect, test } from '@playwright/test';
import { Demo } from './demo.js';
import { InviteWindow } from './invite-window.js';
import { listen } from './listen.js';
import { Owner } from './people.js';

let demo: Demo;
test.beforeAll(async () => {
  demo = await Demo.start();
});
test.afterAll(async () => {
  await demo.stop();
});

const looks = {
  light: { card: 'rgb(255, 255, 255)', button: 'rgb(36, 86, 214)' },
  dark: { card: 'rgb(29, 31, 36)', button: 'rgb(143, 178, 255)' },
} as const;

for (const backend of ['', '&backend=browser']) {
  test(`a mail has its own styles under the strict policy${backend} @emulated`, async ({ page }) => {
    const heard = await listen(page);
    await new Owner(page).signIn(demo, `&csp=strict${backend}`, 'keynote');
    const window = new InviteWindow(page);
    await window.open();
    const link = await window.invite('speaker@example.org', 'speaker');
    await page.goto(`${demo.url}/mail?csp=strict${backend}`);
    await page.getByRole('button', { name: 'HTML' }).click();
    const mail = page.frameLocator('iframe');
    const button = mail.getByRole('link', { name: 'Open the invitation' });
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expect(button).toHaveCSS('background-color', looks[colorScheme].button);
        await expect(mail.locator('.card')).toHaveCSS('background-color', looks[colorScheme].card);
        await expect(mail.locator('.card')).toHaveCSS('border-radius', '12px');
      }
      const body = mail.locator('body');
      expect(await body.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    }
    expect(heard).toEqual([]);
    await button.click();
    await expect(page).toHaveURL((url) => url.pathname === new URL(link).pathname);
  });
}
