/** Many addresses pasted at once: how long they take, and how long the page does nothing else. */
import { onFreshPage, withChromium } from './support/browser.js';
import { inPairs, median } from './support/pairs.js';
import { openSite } from './support/site.js';
import { withLongestTask } from './support/tasks.js';

const rounds = 15;
/** What somebody notices (https://www.w3.org/TR/longtasks-1/). */
const longTask = 50;

export async function measureAddresses() {
  const site = await openSite({ addresses: '' });
  try {
    return await withChromium((browser) =>
      onFreshPage(browser, {}, async (page, cdp) => {
        await page.goto(`${site.origin}/addresses/`);
        await page.waitForFunction(() => globalThis.read !== undefined);
        return [
          await time(page, 'list'),
          await time(page, 'table'),
          await block(page, cdp, 'list', 10_000),
          await block(page, cdp, 'list', 100_000),
          await block(page, cdp, 'table', 100_000),
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

/** Until there is a review: the longest task, and the longest time without a frame, which no bar is set for. */
async function block(page, cdp, kind, count) {
  await page.evaluate((many) => globalThis.prepare(many), count);
  const tasks = [];
  const gaps = [];
  for (let round = 0; round < 5; round += 1) {
    const read = () => page.evaluate(([what, many]) => globalThis.longestGap(what, many), [kind, count]);
    const { longest, result } = await withLongestTask(cdp, read);
    tasks.push(longest);
    gaps.push(result);
  }
  const value = median(tasks);
  return {
    name: `${count.toLocaleString('en')} as a ${kind}: longest task (no frame for ${Math.round(median(gaps))} ms)`,
    value,
    unit: 'ms',
    reference: longTask,
    against: 'a long task',
    ratio: value / longTask,
    low: Math.min(...tasks) / longTask,
    high: Math.max(...tasks) / longTask,
    bar: 1,
    held: true,
  };
}
