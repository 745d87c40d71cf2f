import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumFlags, find, findHeadless } from './scripts/browsers.js';
import { startWebKit } from './scripts/webkit.js';
import { browserCommands } from './test/support/browser-commands.js';
import { bundledTests } from './test/support/bundled-tests.js';
import { totalsReporter } from './test/support/totals-reporter.js';

// Windows that fade in are a quarter of the browsers' work here, and are looked at in stories and end to end: each engine is
// told that people want less motion.
const launchers = {
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: findHeadless(), args: chromiumFlags },
      createBrowserContext: ({ browser }) =>
        browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], reducedMotion: 'reduce' }),
    }),
  // The launcher of Chrome speaks WebDriver BiDi, which Firefox understands.
  firefox: () =>
    chromeLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: find('firefox'),
        extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
      },
    }),
  webkit: async () => webdriverLauncher(await startWebKit()),
};

async function launch(engine) {
  const launcher = await launchers[engine]();
  const initialize = launcher.initialize.bind(launcher);
  // Launchers name themselves after what they were made for.
  launcher.initialize = async (...args) => {
    await initialize(...args);
    launcher.name = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' }[engine];
  };
  return launcher;
}

/**
 * WebKit runs tests in a frame, and there reports now and then that sizes were told one frame later, where the other
 * engines see no such thing. Nothing is lost by it (https://drafts.csswg.org/resize-observer/#deliver-resize-error).
 */
const page = (framework) => `<!doctype html>
<html>
  <head>
    <script>
      const isWebKit = !/Chrome|Firefox/.test(navigator.userAgent);
      addEventListener('error', (event) => {
        if (isWebKit && event.message.startsWith('ResizeObserver loop completed')) event.stopImmediatePropagation();
      });
    </script>
  </head>
  <body><script type="module" src="${framework}"></script></body>
</html>`;

const engines = (process.env.ENGINES ?? 'chromium,firefox,webkit').split(',');
const files = process.env.FILES?.split(',') ?? ['test/elements/**/*.test.ts'];
const [bundles, ...browsers] = await Promise.all([bundledTests(files), ...engines.map(launch)]);

export default {
  files,
  browsers,
  // WebKit's driver has one session, and the focus is in one window.
  concurrency: 1,
  concurrentBrowsers: engines.length,
  testRunnerHtml: page,
  testFramework: { config: { timeout: 120_000 } },
  // Of a whole file: axe looks at some dozens of states in one, and WebKit takes its time.
  testsFinishTimeout: 600_000,
  middleware: [
    bundles,
    // msw's worker has to come from the root of what it answers for.
    (context, next) => {
      if (context.path === '/mockServiceWorker.js')
        context.url = '/node_modules/msw/lib/mockServiceWorker.js';
      return next();
    },
    // A site that has the same answer to everything.
    (context, next) => {
      if (context.path.startsWith('/elsewhere/')) context.url = '/package.json';
      return next();
    },
  ],
  plugins: [browserCommands()],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), totalsReporter()],
  // Lit says in each file that it is Lit for developers.
  filterBrowserLogs: ({ args }) => !args.some((arg) => String(arg).includes('lit.dev/msg/dev-mode')),
};
