import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

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
      // Found one by one, Lit would be there in several versions.
      optimizeDeps: {
        include: [
          'lit',
          'lit/directive-helpers.js',
          'lit/directives/repeat.js',
          'lit/static-html.js',
          '@lit/context',
          '@floating-ui/dom',
          'zod/mini',
          'jose',
          'hono',
          'hono/cors',
          'msw',
          'eventsource-parser',
          'dom-accessibility-api',
        ],
      },
    }),
};

export default config;
