import { readdirSync, writeSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumFlags, find, findHeadless } from './scripts/browsers.js';
import { startWebKit } from './scripts/webkit.js';
import { browserCommands } from './test/support/browser-commands.js';
import { bundledTests } from './test/support/bundled-tests.js';
import { filesOf, round } from './test/support/rounds.js';
import { totalsReporter } from './test/support/totals-reporter.js';

const noEmulation = { colorScheme: null, forcedColors: null };
const chromiumContext = { permissions: ['clipboard-read', 'clipboard-write'], reducedMotion: 'reduce' };

/**
 * As many pages as files run at once, each with storage of its own. A file comes into one that another has left, as in the
 * other engines: a new one would have all that they share compiled anew.
 */
function pagesToReuse() {
  const left = [];
  return async ({ browser }) => {
    const page = left.pop() ?? (await (await browser.newContext(chromiumContext)).newPage());
    const close = async () => {
      // The runner has left the file by then. What tests have emulated ends with it.
      await page.emulateMedia({ ...noEmulation, reducedMotion: 'reduce' });
      left.push(page);
    };
    return { newPage: () => page, close };
  };
}

// Windows that fade in are a quarter of the browsers' work here, and are looked at in stories and end to end: each engine is
// told that people want less motion.
const launchers = {
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: findHeadless(), args: chromiumFlags },
      createBrowserContext: pagesToReuse(),
      // Some wait for the clock for half of their time.
      concurrency: round === 'usual' ? 4 : 1,
    }),
  // The launcher of Chrome speaks WebDriver BiDi, which Firefox understands.
  firefox: () =>
    chromeLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: find('firefox'),
        extraPrefsFirefox: {
          'ui.prefersReducedMotion': 1,
          // A process to spare is started for nothing: each file comes into the page of the one before.
          'dom.ipc.processPrelaunch.enabled': false,
        },
        // Nobody asks what was loaded, and telling it takes the browser's own process longer than loading it.
        networkEnabled: false,
      },
    }),
  webkit: async () => {
    const launcher = webdriverLauncher(await startWebKit());
    // Its own way waits for no page: one that did not come ended the whole run, and nobody was told which.
    launcher.startSession = async (id, url) => {
      await launcher.ensureManagerInitialized();
      await launcher.driverManager.startSession(id, url);
    };
    return launcher;
  },
};

// The runner keeps what is said for a quiet moment, and after this there is none.
process.on('uncaughtExceptionMonitor', (error) => writeSync(2, `${error?.stack ?? error}\n`));

const allFiles = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`)
    .sort();

/** Each engine begins elsewhere: where a file waits for the clock in one, the others have their work for the processors. */
function groupsOf(engine, index) {
  const own = filesOf(engine, files);
  const first = Math.floor((own.length * index) / engines.length);
  const turned = [...own.slice(first), ...own.slice(0, first)];
  // WebKit takes longest. Its driver has one page: of two browsers each gets its part of the files.
  const shares = Math.min(own.length, engine === 'webkit' && round !== 'usual' ? 2 : 1);
  return Array.from({ length: shares }, async (_, share) => ({
    name: `${engine}-${share}`,
    files: turned.filter((_file, place) => place % shares === share),
    browsers: [await launch(engine)],
  }));
}

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
const files = process.env.FILES?.split(',') ?? allFiles('test/elements');
const [bundles, ...groups] = await Promise.all([bundledTests(files), ...engines.flatMap(groupsOf)]);

export default {
  groups,
  // WebKit's driver has one session, and the focus is in one window.
  concurrency: 1,
  concurrentBrowsers: groups.length,
  testRunnerHtml: page,
  testFramework: { config: { timeout: 120_000 } },
  // A browser takes its time to come up where others want the processors, too.
  browserStartTimeout: 120_000,
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
