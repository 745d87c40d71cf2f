/** A thousand share buttons, and a thousand menus, on one page: time, heap and DOM nodes. */
import { onFreshPage, withChromium } from './support/browser.js';
import { summary } from './support/pairs.js';
import { openSite } from './support/site.js';

const count = 1000;
const rounds = 15;
const pairs = [
  ['share-button', 'least-button', '1,000 share buttons'],
  ['media-actions-menu', 'least-menu', '1,000 menus'],
];
const measures = [
  ['time', 'ms', 1.7],
  ['heap', 'kB', 3],
  ['nodes', '', 1.2],
];

export async function measureMany() {
  const site = await openSite({ many: '' });
  try {
    return await withChromium(async (browser) => {
      const make = (tag) => makeMany(browser, `${site.origin}/many/`, tag);
      const rows = [];
      for (const [ours, least, name] of pairs) {
        await make(ours);
        await make(least);
        const samples = [];
        for (let round = 0; round < rounds; round += 1) {
          const first = round % 2 === 0 ? await make(ours) : null;
          const reference = await make(least);
          samples.push({ ours: first ?? (await make(ours)), reference });
        }
        for (const [what, unit, bar] of measures) {
          const values = samples.map((each) => ({ ours: each.ours[what], reference: each.reference[what] }));
          rows.push({
            name: `${name}: ${what}`,
            ...summary(values),
            unit,
            against: 'least Lit elements',
            bar,
            held: true,
          });
        }
      }
      return rows;
    });
  } finally {
    site.close();
  }
}

function makeMany(browser, address, tag) {
  return onFreshPage(browser, {}, async (page, cdp) => {
    await page.goto(address);
    await page.waitForFunction(() => globalThis.make !== undefined);
    const before = await counts(cdp);
    const time = await page.evaluate(([name, many]) => globalThis.make(name, many), [tag, count]);
    const after = await counts(cdp);
    return { time, heap: (after.heap - before.heap) / 1000, nodes: after.nodes - before.nodes };
  });
}

async function counts(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes } = await cdp.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes };
}
