/**
 * The closed share UI, painted, and its dialog, opened twice: guestlist, native HTML, plain Lit and Shoelace
 * doing the same on fresh pages in turn, at the CPU's speed and at a quarter of it.
 */
import { onFreshPage, withChromium } from './support/browser.js';
import { quiet, watchNetwork } from './support/network.js';
import { installPeers } from './support/peers.js';
import { summary } from './support/pairs.js';
import { openSite } from './support/site.js';

const bodies = {
  guestlist: `<sharing-provider endpoint="/api/sharing" media-id="lecture">
    <share-button></share-button><media-actions-menu></media-actions-menu>
  </sharing-provider>`,
  native: '',
  'plain-lit': '<plain-share></plain-share>',
  shoelace: '',
};
const names = { native: 'native HTML', 'plain-lit': 'plain Lit', shoelace: 'Shoelace' };
const rounds = 15;

/** `[what, beside whom, bar at x1, bar at x4, whose, where not guestlist's]`; no bar: for comparison only. */
const rowsOf = [
  ['paint', 'native', 1.5, 1.5],
  ['paint', 'plain-lit'],
  ['paint', 'shoelace', 0.5, 0.5],
  // How much of that is the browser's own: no page is painted sooner than one without a library.
  ['paint', 'shoelace', undefined, undefined, 'native'],
  ['open', 'native', 1.5, 1.7],
  ['open', 'plain-lit'],
  ['open', 'shoelace'],
  ['again', 'native', 1.25, 1.25],
];
const labels = {
  paint: 'closed share UI painted',
  open: 'dialog opened first, settled',
  again: 'dialog opened again, settled',
};

export async function measureShareUi() {
  installPeers();
  const site = await openSite(bodies);
  try {
    return await withChromium(async (browser) => {
      const rows = [];
      for (const slower of [1, 4]) {
        const samples = [];
        const pages = Object.keys(bodies);
        for (const page of pages) await visit(browser, site.origin, page, slower);
        await sameTask(browser, site.origin, pages);
        for (let round = 0; round < rounds; round += 1) {
          const sample = {};
          // Each begins a round as often as it ends one.
          const order = round % 2 === 0 ? pages : [...pages].reverse();
          for (const page of order) sample[page] = await visit(browser, site.origin, page, slower);
          samples.push(sample);
        }
        rows.push(...rowsAt(slower, samples));
      }
      return rows;
    });
  } finally {
    site.close();
  }
}

function rowsAt(slower, samples) {
  return rowsOf.map(([what, beside, atOnce, atFourth, of = 'guestlist']) => ({
    name: `${labels[what]}${of === 'guestlist' ? '' : ` in ${names[of]}`}, CPU x${slower}`,
    ...summary(samples.map((sample) => ({ ours: sample[of][what], reference: sample[beside][what] }))),
    unit: 'ms',
    against: names[beside],
    bar: slower === 1 ? atOnce : atFourth,
    held: beside === 'native' && (what === 'paint' || slower === 1),
  }));
}

/** One visit: the page as it is first painted, then a person who hovers, presses, closes and presses again. */
function visit(browser, origin, name, slower) {
  return onFreshPage(browser, { slower, scripts: [watchNetwork, findDialogs] }, async (page) => {
    await page.goto(`${origin}/${name}/`);
    const share = page.getByRole('button', { name: 'Share', exact: true });
    await share.waitFor();
    const paint = await page.evaluate(firstPaint);
    await share.hover();
    await page.evaluate(quiet);
    const press = async () => {
      await page.evaluate(watchPress);
      await page.mouse.down();
      await page.mouse.up();
      return page.evaluate(() => globalThis.settled);
    };
    const open = await press();
    await page.keyboard.press('Escape');
    await page.evaluate(untilClosed);
    await share.hover();
    await page.evaluate(quiet);
    const again = await press();
    return { paint, open, again };
  });
}

/** What is compared has the same in it: as many buttons, links, fields and titles on each page with its dialog. */
async function sameTask(browser, origin, pages) {
  const roles = ['button', 'link', 'textbox', 'checkbox', 'heading'];
  const told = await Promise.all(
    pages.map((name) =>
      onFreshPage(browser, { scripts: [watchNetwork] }, async (page) => {
        await page.goto(`${origin}/${name}/`);
        await page.getByRole('button', { name: 'Share', exact: true }).click();
        await page.getByRole('link').last().waitFor();
        await page.evaluate(quiet);
        const counts = roles.map(async (role) => `${await page.getByRole(role).count()} ${role}`);
        return (await Promise.all(counts)).join(', ');
      }),
    ),
  );
  if (new Set(told).size > 1) throw new Error(pages.map((name, at) => `${name}: ${told[at]}`).join('\n'));
}

function findDialogs() {
  globalThis.openDialog = (root = document) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('dialog[open], sl-dialog[open]'))
        return element.shadowRoot?.querySelector('[part=panel]') ?? element;
      const inner = element.shadowRoot && globalThis.openDialog(element.shadowRoot);
      if (inner) return inner;
    }
    return null;
  };
}

/** From the page's first script to the first paint of its only content. */
function firstPaint() {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const entry = list.getEntriesByName('first-contentful-paint')[0];
      if (entry) resolve(entry.startTime - globalThis.startedAt);
    }).observe({ type: 'paint', buffered: true });
  });
}

/** Milliseconds from the press to the first of three equal frames with the dialog on show and nothing asked. */
function watchPress() {
  globalThis.settled = new Promise((resolve) => {
    let pressed = 0;
    addEventListener('pointerdown', (event) => (pressed = event.timeStamp), { capture: true, once: true });
    let dialog = null;
    let same = 0;
    let since = 0;
    let before = '';
    const look = () => {
      if (pressed > 0) dialog ??= globalThis.openDialog();
      const { x, y, width, height } = dialog?.getBoundingClientRect() ?? { width: 0 };
      const isShown = width > 0 && getComputedStyle(dialog).opacity === '1' && globalThis.pending === 0;
      const state = isShown ? [x, y, width, height, dialog.querySelectorAll('*').length].join() : '';
      if (state === '' || state !== before) [same, since] = [0, performance.now()];
      else same += 1;
      before = state;
      if (same === 2) resolve(since - pressed);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

function untilClosed() {
  return new Promise((resolve) => {
    const look = () => {
      if (globalThis.openDialog() === null) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
}
