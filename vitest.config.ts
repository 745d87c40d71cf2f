import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'test/support/postgres-setup.ts',
    include: ['test/node/**/*.test.ts'],
    coverage: {
      include: ['src/domain/**', 'src/protocol/**', 'src/secrets/**', 'src/repositories/**', 'src/server/**'],
    },
  },
});
