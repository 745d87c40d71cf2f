/** What grows with 50 rounds of opening and closing, and of attaching and detaching: nothing may. */
import { onFreshPage, withChromium } from './support/browser.js';
import { openSite } from './support/site.js';

const rounds = 50;
/** What is kept once, templates and style sheets, is there after as many. */
const warmUp = 10;

const provider = (inside) =>
  `<sharing-provider endpoint="/api/sharing" media-id="lecture">${inside}</sharing-provider>`;
const page = 'everything';
const body = provider(
  '<share-button></share-button><media-actions-menu></media-actions-menu><guest-access-dialog></guest-access-dialog><invite-users-dialog></invite-users-dialog>',
);

export async function measureLeaks() {
  const site = await openSite({ [page]: body });
  try {
    return await withChromium(async (browser) => {
      const address = `${site.origin}/${page}/`;
      const rows = [];
      for (const tag of [
        'share-button',
        'media-actions-menu',
        'guest-access-dialog',
        'invite-users-dialog',
      ]) {
        rows.push(...(await growth(browser, address, `${tag} opened and closed`, openAndClose, tag)));
      }
      rows.push(...(await growth(browser, address, 'all tags attached and detached', attachAndDetach, null)));
      return rows;
    });
  } finally {
    site.close();
  }
}

function growth(browser, address, name, round, tag) {
  return onFreshPage(browser, { scripts: [countTimers] }, async (page, cdp) => {
    await cdp.send('Performance.enable');
    await page.goto(address);
    await page.waitForFunction(() => customElements.get('share-button') !== undefined);
    for (let done = 0; done < warmUp; done += 1) await page.evaluate(round, tag);
    const before = await counts(page, cdp);
    for (let done = 0; done < rounds / 2; done += 1) await page.evaluate(round, tag);
    const between = await counts(page, cdp);
    for (let done = 0; done < rounds / 2; done += 1) await page.evaluate(round, tag);
    const after = await counts(page, cdp);
    return Object.keys(before).map((what) => ({
      name: `${name}, ${rounds} times: ${what}`,
      value: after[what],
      unit: '',
      reference: before[what],
      against: `after ${warmUp} rounds`,
      // What leaks grows in both halves; what came late, an answer on a busy machine, in one.
      ratio: Math.max(0, Math.min(between[what] - before[what], after[what] - between[what])),
      bar: 0,
      barText: '+0',
      held: true,
    }));
  });
}

async function counts(page, cdp) {
  // What was asked for is answered, and what waited a moment is over.
  await page.waitForTimeout(1500);
  for (let time = 0; time < 3; time += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return {
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    timers: await page.evaluate(() => globalThis.liveTimers()),
  };
}

/** Keeps count of the timers that have neither run nor been cleared. */
function countTimers() {
  const live = new Set();
  const { setTimeout: later, clearTimeout: never, setInterval: often, clearInterval: stop } = globalThis;
  globalThis.setTimeout = (run, ...rest) => {
    const id = later(
      (...values) => {
        live.delete(id);
        run(...values);
      },
      ...rest,
    );
    live.add(id);
    return id;
  };
  globalThis.setInterval = (...rest) => {
    const id = often(...rest);
    live.add(id);
    return id;
  };
  const clear = (end) => (id) => {
    live.delete(id);
    end(id);
  };
  globalThis.clearTimeout = clear(never);
  globalThis.clearInterval = clear(stop);
  globalThis.liveTimers = () => live.size;
}

async function openAndClose(tag) {
  const element = document.querySelector(tag);
  const frames = async (done) => {
    for (let frame = 0; frame < 600 && !done(); frame += 1) await new Promise(requestAnimationFrame);
    if (!done()) throw new Error(`<${tag}> did not get there.`);
  };
  const isShown = (root) =>
    [...root.querySelectorAll('*')].some(
      (each) => each.matches('dialog[open], :popover-open') || (each.shadowRoot && isShown(each.shadowRoot)),
    );
  element.show();
  await frames(() => isShown(document));
  element.close();
  await frames(() => !isShown(document));
}

async function attachAndDetach() {
  const provider = document.querySelector('sharing-provider');
  const copy = provider.cloneNode(true);
  provider.after(copy);
  for (const element of copy.children) await element.updateComplete;
  copy.remove();
  await new Promise(requestAnimationFrame);
}
