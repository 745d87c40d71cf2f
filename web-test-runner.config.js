import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumFlags, find } from './scripts/browsers.js';
import { startWebKit } from './scripts/webkit.js';
import { browserCommands } from './test/support/browser-commands.js';
import { totalsReporter } from './test/support/totals-reporter.js';

const launchers = {
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: find('chromium'), args: chromiumFlags },
      createBrowserContext: ({ browser }) =>
        browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] }),
    }),
  // The launcher of Chrome speaks WebDriver BiDi, which Firefox understands.
  firefox: () => chromeLauncher({ launchOptions: { browser: 'firefox', executablePath: find('firefox') } }),
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

/** A package that is no module yet: bundlers wrap it so, and this runner bundles nothing. */
const umdAsModule = (matches) => ({
  name: 'umd-as-module',
  transform: ({ path, body }) =>
    matches.test(path)
      ? `const module = { exports: {} }, exports = module.exports;\n${body}\nexport default module.exports;`
      : undefined,
});

/** A package that asks Node what it runs in: bundlers answer for it, and this runner bundles nothing. */
const nodeEnvironment = (matches) => ({
  name: 'node-environment',
  transform: ({ path, body }) =>
    matches.test(path) ? String(body).replaceAll('process.env.NODE_ENV', "'development'") : undefined,
});

const engines = (process.env.ENGINES ?? 'chromium,firefox,webkit').split(',');

export default {
  files: process.env.FILES?.split(',') ?? 'test/elements/**/*.test.ts',
  nodeResolve: { exportConditions: ['browser', 'development'] },
  browsers: await Promise.all(engines.map(launch)),
  // WebKit's driver has one session, and the focus is in one window.
  concurrency: 1,
  concurrentBrowsers: engines.length,
  testFramework: { config: { timeout: 120_000 } },
  // Of a whole file: axe looks at some dozens of states in one, and WebKit takes its time.
  testsFinishTimeout: 600_000,
  middleware: [
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
  plugins: [
    umdAsModule(/\/papaparse\//),
    nodeEnvironment(/\/@tanstack\/virtual-core\//),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    browserCommands(),
  ],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), totalsReporter()],
  // Lit says in each file that it is Lit for developers.
  filterBrowserLogs: ({ args }) => !args.some((arg) => String(arg).includes('lit.dev/msg/dev-mode')),
};
