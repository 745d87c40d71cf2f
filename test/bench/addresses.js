/** Many addresses pasted at once: how long they take, and how long the page does nothing else. */
import { onFreshPage, withChromium } from './support/browser.js';
import { inPairs, median } from './support/pairs.js';
import { openSite } from './support/site.js';

const rounds = 15;
/** What somebody notices: a frame is dropped, a key waits. */
const longTask = 50;

export async function measureAddresses() {
  const site = await openSite({ addresses: '' });
  try {
    return await withChromium((browser) =>
      onFreshPage(browser, {}, async (page) => {
        await page.goto(`${site.origin}/addresses/`);
        await page.waitForFunction(() => globalThis.read !== undefined);
        return [
          await time(page, 'list'),
          await time(page, 'table'),
          await block(page, 'list', 10_000),
          await block(page, 'list', 100_000),
          await block(page, 'table', 100_000),
        ];
      }),
    );
  } finally {
    site.close();
  }
}

async function time(page, kind) {
  const count = 10_000;
  await page.evaluate((many) => globalThis.prepare(many), count);
  const figures = await inPairs({
    rounds,
    ours: () => page.evaluate(([what, many]) => globalThis.read(what, many), [kind, count]),
    reference: () => page.evaluate((many) => globalThis.split(many), count),
  });
  return {
    name: `10,000 addresses pasted as a ${kind}`,
    ...figures,
    unit: 'ms',
    against: 'split, one expression',
    bar: 8,
    held: true,
  };
}

async function block(page, kind, count) {
  await page.evaluate((many) => globalThis.prepare(many), count);
  const values = [];
  for (let round = 0; round < 5; round += 1) {
    values.push(await page.evaluate(([what, many]) => globalThis.longestBlock(what, many), [kind, count]));
  }
  const value = median(values);
  return {
    name: `${count.toLocaleString('en')} as a ${kind}: longest without a frame`,
    value,
    unit: 'ms',
    reference: longTask,
    against: 'a long task',
    ratio: value / longTask,
    low: Math.min(...values) / longTask,
    high: Math.max(...values) / longTask,
    bar: 1,
    held: true,
  };
}
