import { chromium } from 'playwright';
import { chromiumFlags, find } from '../../../scripts/browsers.js';

/** Runs with a Chromium whose collector can be called. */
export async function withChromium(run) {
  const browser = await chromium.launch({
    executablePath: find('chromium') ?? undefined,
    args: [...chromiumFlags, '--js-flags=--expose-gc'],
  });
  try {
    return await run(browser);
  } finally {
    await browser.close();
  }
}

/** Runs with a page that has seen nothing yet: no cache, no storage. `slower`: times the CPU is slowed down. */
export async function onFreshPage(browser, { slower = 1, scripts = [] }, run) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    const failures = [];
    page.on('pageerror', (error) => failures.push(error));
    const cdp = await context.newCDPSession(page);
    if (slower > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
    for (const script of scripts) await page.addInitScript(script);
    const result = await run(page, cdp);
    if (failures.length > 0) throw failures[0];
    return result;
  } finally {
    await context.close();
  }
}
