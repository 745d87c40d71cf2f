import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'test/support/postgres-setup.ts',
    include: ['test/node/**/*.test.ts'],
    // A hang is a failure all the same; a busy machine is none.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One process for many files: to load what they share anew for each of them was a fifth of the whole run.
    // So a test puts back what it stubs, and leaves nothing behind in a module.
    isolate: false,
    // Usually one processor is left to others: of two that would be half of them.
    maxWorkers: availableParallelism(),
    coverage: {
      include: ['src/domain/**', 'src/protocol/**', 'src/secrets/**', 'src/repositories/**', 'src/server/**'],
      // Per folder: what is well tested in one does not make up for another. IndexedDB is tested in browsers.
      thresholds: {
        'src/domain/**': { lines: 95, branches: 95 },
        'src/protocol/**': { lines: 95, branches: 95 },
        'src/server/**': { lines: 95, branches: 95 },
      },
    },
  },
});
