import { availableParallelism } from 'node:os';
import path from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumFlags, findHeadless } from '../scripts/browsers.js';

/** Each story is opened in Chromium, its play function run, and axe asked. */
export default defineConfig({
  root: path.join(import.meta.dirname, '..'),
  plugins: [storybookTest({ configDir: import.meta.dirname })],
  test: {
    name: 'stories',
    // A hang is a failure all the same; a busy machine is none.
    testTimeout: 120_000,
    // One page for all files: each would fetch and evaluate some hundreds of modules anew. A story begins with an empty
    // server and empty storage in any case, as it does for those who go from one to the next.
    isolate: false,
    // Usually one processor is left to others: of two that would be half of them.
    maxWorkers: availableParallelism(),
    browser: {
      enabled: true,
      headless: true,
      // What fades in has no contrast yet.
      provider: playwright({
        contextOptions: { reducedMotion: 'reduce' },
        launchOptions: { executablePath: findHeadless() ?? '', args: [...chromiumFlags] },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
