import type { Preview } from '@storybook/web-components-vite';
import { mswLoader } from 'msw-storybook-addon/csf3';
import '../src/define/all.js';
import { handlers } from '../stories/support/stage.js';
import { axeOptions } from '../test/support/axe-options.js';

const preview: Preview = {
  loaders: [mswLoader()],
  parameters: {
    msw: handlers,
    a11y: { test: 'error', options: { ...axeOptions, resultTypes: ['violations', 'incomplete'] } },
    layout: 'padded',
    options: { storySort: { order: ['Guest access', 'Three-dot menu', 'Join form'] } },
  },
  globalTypes: {
    scheme: {
      description: 'Light or dark',
      toolbar: { icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true },
    },
    direction: {
      description: 'Writing direction',
      toolbar: { icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  initialGlobals: { scheme: 'light', direction: 'ltr' },
  decorators: [
    (story, { globals }) => {
      const { scheme, direction } = globals as { scheme: string; direction: string };
      const page = document.documentElement;
      page.dir = direction;
      page.lang = 'en';
      page.style.colorScheme = scheme;
      page.style.fontFamily = 'system-ui, sans-serif';
      page.style.background = scheme === 'dark' ? '#121315' : '#fff';
      return story();
    },
  ],
};

export default preview;
