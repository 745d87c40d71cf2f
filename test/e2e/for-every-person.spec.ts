import { expect, test, type Browser, type BrowserContextOptions } from '@playwright/test';
import { expectAccessible } from './axe.js';
import { Demo } from './demo.js';
import { Guest, Owner } from './people.js';

let demo: Demo;
test.beforeEach(async () => {
  demo = await Demo.start();
});
test.afterEach(async () => {
  await demo.stop();
});

type Look = BrowserContextOptions & { readonly direction: 'ltr' | 'rtl' };

// Long are those whose halves others cover; `npm run test:long` has them all. Chromium alone emulates what
// they are made of; the other engines are asked by axe in test/elements.
const looks: Record<string, Look> = {
  'light, left to right @long': { colorScheme: 'light', direction: 'ltr' },
  'dark, left to right @long': { colorScheme: 'dark', direction: 'ltr' },
  'light, right to left @long': { colorScheme: 'light', direction: 'rtl' },
  'dark, right to left, 360 px': {
    colorScheme: 'dark',
    direction: 'rtl',
    viewport: { width: 360, height: 740 },
  },
  'light, 320 px, by touch': {
    colorScheme: 'light',
    direction: 'ltr',
    viewport: { width: 320, height: 640 },
    hasTouch: true,
  },
  'forced colours, reduced motion': {
    forcedColors: 'active',
    reducedMotion: 'reduce',
    direction: 'ltr',
  },
};

for (const [name, { direction, ...own }] of Object.entries(looks)) {
  const look: BrowserContextOptions = { reducedMotion: 'no-preference', ...own };
  test(`every state can be used by everybody: ${name} @emulated`, async ({ browser }) => {
    // Fourteen states, each looked at by axe.
    test.slow();
    const context = await browser.newContext(look);
    const page = await context.newPage();
    const owner = new Owner(page);
    const { dialog } = owner;
    await owner.signIn(demo, `&dir=${direction}`);
    await expectAccessible(page, 'closed');
    await page.getByRole('button', { name: 'More actions' }).click();
    await expect(page.getByRole('menuitem', { name: 'Manage guest access' })).toBeVisible();
    await expectAccessible(page, 'menu');
    await page.getByRole('menuitem', { name: 'Manage guest access' }).click();
    await expect(dialog.getByRole('switch')).toBeVisible();
    await expectAccessible(page, 'off and empty');
    await owner.switchOn();
    await expectAccessible(page, 'on and empty');
    await dialog.getByRole('button', { name: 'Create new link' }).click();
    await dialog.getByRole('combobox', { name: 'Expires' }).selectOption('On a date');
    await expectAccessible(page, 'form');
    await dialog.getByRole('button', { name: 'Create', exact: true }).click();
    await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
    await expectAccessible(page, 'form with errors');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    const link = await owner.createLink('A link with quite a long name for what it is', 1);
    await expectAccessible(page, 'list');

    const opened = link.replace('#', `?dir=${direction}#`);
    const guest = await arrive(browser, look, opened);
    await expectAccessible(guest.page, 'join form');
    await guest.page.getByRole('button', { name: 'Join' }).click();
    await expect(guest.page.getByRole('textbox', { name: 'Name' })).toBeFocused();
    await expectAccessible(guest.page, 'join form with errors');
    await guest.join();
    await guest.page.getByRole('button', { name: 'Your entry' }).click();
    await expectAccessible(guest.page, 'admitted');
    const third = await arrive(browser, look, opened);
    await expect(third.page.getByRole('heading', { name: 'This link is used up' })).toBeVisible();
    await expectAccessible(third.page, 'used up');

    await dialog.getByRole('button', { name: /^Actions for/ }).click();
    await expect(page.getByRole('menuitem', { name: 'Delete' })).toBeVisible();
    await expectAccessible(page, 'menu of a link');
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await expectAccessible(page, 'question');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
    await dialog.getByRole('button', { name: /^Actions for/ }).click();
    await page.getByRole('menuitem', { name: 'Guests' }).click();
    await expect(dialog.getByText('guest@example.org')).toBeVisible();
    await expectAccessible(page, 'guests');
    await Promise.all([context.close(), guest.leave(), third.leave()]);
  });
}

async function arrive(browser: Browser, look: BrowserContextOptions, link: string): Promise<Guest> {
  const guest = await Guest.arrive(browser, look);
  await guest.open(link);
  await expect(guest.page.getByRole('heading', { level: 2 })).toBeVisible();
  return guest;
}

test('by keyboard alone: an owner makes a link, a guest joins and leaves', async ({ page, browser }) => {
  const owner = new Owner(page);
  const { dialog } = owner;
  const { keyboard } = page;
  await owner.signIn(demo);
  await expect(page.getByRole('button', { name: 'More actions' })).toBeVisible();
  await tabTo(owner, 'More actions');
  await keyboard.press('Enter');
  const manage = page.getByRole('menuitem', { name: 'Manage guest access' });
  await expect(page.getByRole('menuitem', { name: 'Share' })).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Invite users' })).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(manage).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Download' })).toBeFocused();
  await keyboard.press('m');
  await expect(manage).toBeFocused();
  await keyboard.press('Enter');
  await expect(dialog.getByRole('switch')).toBeFocused();
  await keyboard.press('Space');
  await expect(dialog.getByRole('switch')).toBeChecked();
  await tabTo(owner, 'Create new link');
  await keyboard.press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await keyboard.type('Open day');
  await keyboard.press('Enter');
  const copy = dialog.getByRole('button', { name: 'Copy link' });
  await expect(copy).toBeFocused();
  const link = await owner.copyLink('Open day', () => keyboard.press('Enter'));
  await keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'More actions' })).toBeFocused();

  const guest = await Guest.arrive(browser);
  await guest.open(link);
  await expect(guest.page.getByRole('textbox', { name: 'Name' })).toBeVisible();
  await tabTo(guest, 'Name');
  await guest.page.keyboard.type('A guest');
  await guest.page.keyboard.press('Tab');
  await guest.page.keyboard.type('guest@example.org');
  await guest.page.keyboard.press('Enter');
  await expect(guest.page.getByRole('button', { name: 'Leave' })).toBeVisible();
  await guest.page.keyboard.press('Tab');
  await expect(guest.page.getByRole('button', { name: 'Your entry' })).toBeFocused();
  await guest.page.keyboard.press('Tab');
  await guest.page.keyboard.press('Enter');
  await expect(guest.page.getByRole('heading', { name: 'You have left' })).toBeFocused();
  await guest.leave();
});

/** As many presses as it takes, within reason. */
async function tabTo({ page }: { page: Owner['page'] }, name: string): Promise<void> {
  const wanted = page.getByRole('button', { name }).or(page.getByRole('textbox', { name }));
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element.matches(':focus'))) return;
  }
  throw new Error(`${name} is not reached by Tab`);
}
