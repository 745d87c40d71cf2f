import { defineConfig, devices, type Project } from '@playwright/test';
import { chromiumFlags, find, findHeadless } from './scripts/browsers.js';
import { round } from './test/support/rounds.js';

/**
 * What `npm run test:long` has and the usual run leaves to it: looks that differ little from others, and what the server
 * does, seen in the second engine as well. See the tests' tags.
 */
const isLong = Boolean(process.env['LONG']);
const left = isLong ? [] : [/@long/];

const chromium: Project = {
  name: 'chromium',
  use: {
    ...devices['Desktop Chrome'],
    // Windows that fade in are a good part of the browser's work. Those tests have them that are about one way from end to end.
    reducedMotion: 'reduce',
    launchOptions: { executablePath: findHeadless() ?? '', args: chromiumFlags },
  },
};

const firefox: Project = {
  name: 'firefox',
  // What one engine can tell about the site needs no second one.
  grepInvert: [/@emulated/, /@one-engine/, ...(isLong ? [] : [/@first-engine/, ...left])],
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    // The distribution's Firefox knows none of these over its protocol.
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
    launchOptions: { executablePath: find('firefox') ?? '' },
  },
};

export default defineConfig({
  grepInvert: left,
  testDir: 'test/e2e',
  outputDir: 'test-results',
  // Once for all tests, which then start the demo as it was built.
  globalSetup: './scripts/build-demo.js',
  build: { external: ['**/demo/dist/**'] },
  // A test that is left alone would hide all others.
  forbidOnly: true,
  // A hang is a failure all the same; a busy machine is none.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // Each test has a server and people of its own, and waits half of its time for a browser.
  workers: '150%',
  fullyParallel: true,
  reporter: [['list']],
  use: { actionTimeout: 20_000 },
  projects: { usual: [chromium], engines: [firefox] }[round ?? ''] ?? [chromium, firefox],
});
