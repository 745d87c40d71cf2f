import { readFileSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    // The project's own vite.config.ts is that of the demo's pages.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  stories: ['../stories/**/*.stories.ts'],
  addons: [
    '@storybook/addon-docs',
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
    'msw-storybook-addon',
  ],
  staticDirs: [{ from: '../node_modules/msw/lib/mockServiceWorker.js', to: '/mockServiceWorker.js' }],
  core: { disableTelemetry: true },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      // What is found later makes the server begin anew, under the feet of the story that is open: a window then fails to
      // load, and Lit is there in several versions.
      optimizeDeps: {
        include: [
          ...Object.keys(dependencies),
          'lit/directive-helpers.js',
          'lit/directives/repeat.js',
          'lit/static-html.js',
          'zod/mini',
          'hono',
          'hono/cors',
          'msw',
          'dom-accessibility-api',
        ],
      },
    }),
};

export default config;
