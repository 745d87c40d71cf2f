/** `guestlist/cdn`: one module for a page without a build. It defines all tags and loads each window when it is first wanted. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

/**
 * @param {string} from where it is read from, relative to here: compiled, or as it is written
 * @returns the files, by name
 */
export async function bundleCdn(from, { plugins = [], outDir = undefined } = {}) {
  const entry = path.resolve(from, '../guestlist-cdn.ts');
  const doctor = path.resolve(`${from}/doctor/check-page${from.endsWith('dist') ? '.js' : '.ts'}`);
  // What the module gives beside the tags: `import { configureGuestlist } from '…'`.
  const code = [
    `import '${from}/define/all.js';`,
    `import '${from}/define/page-language.js';`,
    `export * from '${from}/page.js';`,
    // The back end of the browser is loaded by pages without a server only.
    `export const openLocalMailbox = async (options) =>`,
    `  (await import('${from}/backend/local-backend.js')).openLocalMailbox(options);`,
    `export const loadLocale = async (lang) => (await import('${from}/locales/load.js')).loadLocale(lang);`,
  ].join('\n');
  const [{ output }] = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      ...plugins,
      withoutCommonJs,
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: {
      target: 'es2022',
      // Later files are imported plainly: without what Vite wraps around each for style sheets, of which there are none.
      lib: { entry, formats: ['es'] },
      write: outDir !== undefined,
      outDir,
      rollupOptions: {
        // The doctor is a module of its own: `import { checkPage } from '/guestlist/check-page.js'`.
        input: { index: entry, 'check-page': doctor },
        // A page may name the module with a query or by another address: no file of it imports that one again.
        preserveEntrySignatures: 'strict',
        output: {
          minify: true,
          comments: false,
          entryFileNames: '[name].js',
          // Blockers hide what is called after sharing: a chunk's name says nothing. A hash alone may begin with a hyphen, as options do.
          chunkFileNames: 'c[hash].js',
          codeSplitting: { groups: [closedIn(entry), ...together] },
        },
      },
    },
  });
  return new Map(output.map((file) => [file.fileName, file.code]));
}

/** The one library that is no module would bring glue for all that are none, which every page loads. */
const withoutCommonJs = {
  name: 'without-common-js',
  transform: (code, id) =>
    id.endsWith('/papaparse.min.js') || id.endsWith('/papaparse.js')
      ? `const module = { exports: {} };const exports = module.exports;\n${code}\nexport default module.exports;`
      : null,
};

/** What always comes together is one file, and goes through gzip once. */
const together = [
  // What draws lists, and what keeps those of hosts up to date.
  ['directive-helpers', 'ui/controllers/focus-keeper', 'ui/controllers/medium-reading', 'ui/each-row'],
  // What every way through a page asks a server with, checks its replies with and is drawn with.
  [
    'backend/checked-backend',
    'backend/http-backend',
    'domain/join-url',
    'domain/media',
    'domain/text-rules',
    'locales/en/errors',
    'locales/en/window',
    'ui/failure',
    'ui/form/field',
    'ui/find-backend',
    'ui/icons/icons',
    'ui/intent',
    'ui/internal',
    'ui/load-part',
    'ui/localize',
    'ui/medium-introduction',
    'ui/styles/buttons',
    'ui/styles/controls',
  ],
  // What hosts see of all, what their windows have, what their menus have, and what their lists have: a file takes along what it
  // imports, unless that is named before.
  ['ui/icons/host-icons', 'ui/source', 'ui/window/windows-on-page'],
  ['ui/styles/dialog'],
  [
    'ui/controllers/copy-controller',
    'ui/controllers/medium-controller',
    'ui/copy',
    'ui/copy-button',
    'ui/opener-mistakes',
    'ui/window/dialog-shell',
    'ui/window/open-window',
    'ui/styles/dialog-shell',
  ],
  ['ui/menu/menu', 'ui/place', 'ui/styles/menu'],
  [
    'domain/invite-ports',
    'domain/limits',
    'ui/address',
    'ui/controllers/list-rows',
    'ui/controllers/settled-choice',
    'ui/controllers/typed-search',
    'ui/styles/bar',
  ],
  // Alone, as they come with much else: with every other language, with forms of hosts and of guests, with what hurts.
  ['locales/en/times'],
  ['domain/email-address'],
  ['ui/window/question-dialog'],
  // What windows with lists have, with what their forms have.
  [
    'domain/form-shapes',
    'domain/link-rules',
    'domain/media-rights',
    'ui/controllers/lazy-controller',
    'ui/window/reading-window',
    'ui/styles/reading-window',
    'ui/window/window-renderer',
    'locales/en/expiry',
    'locales/en/host-fields',
    'ui/form/expiry-fields',
    'ui/form/form-controls',
    'ui/styles/form',
    'ui/form/typed-expiry',
    'ui/form/zoned-time',
  ],
  // What all of invites know of one.
  ['domain/invite', 'domain/invite-list', 'locales/abilities', 'locales/en/roles'],
  // Why somebody does not come in, which a preview of an invite says too; and all else of the form that comes at once.
  ['locales/en/entry-errors'],
  ['elements/guest-join-form/form/check-typed', 'elements/guest-join-form/joining'],
  ['elements/share-button/share-panel', 'elements/share-window/share-window'],
  // What saves people, which guests' lists have too; and the window of invites with its list, which it always shows.
  ['ui/csv-export'],
  [
    'domain/mail-trouble',
    'domain/misspelt-address',
    'elements/invite-users-dialog/filter-buttons.styles',
    'elements/invite-users-dialog/mail-trouble',
    'elements/invite-users-dialog/mail-trouble.styles',
    'locales/en/mail-trouble',
    'elements/invite-users-dialog/list/invite-list',
    'elements/invite-users-dialog/render-window',
  ],
].map((files, index) => ({
  name: `together-${index}`,
  // Compiled, or as it is written.
  test: new RegExp(`/(src|dist|lit|lit-html)/(${files.join('|')})\\.[jt]s$`),
}));

/**
 * What a page loads before anybody clicks is one file, and not one for each way in which later files share it. What defines the
 * tags stays in the entry: the doctor shares this file, and would define what it has to find missing.
 */
function closedIn(entry) {
  let closed;
  return {
    name(module, graph) {
      closed ??= reachedFrom(entry, graph);
      return module !== entry && closed.has(module) && !defines.test(module) ? 'closed' : null;
    },
  };
}

const defines = /\/(src|dist)\/define\/[^/]+\.[jt]s$/;

function reachedFrom(module, graph, reached = new Set()) {
  if (reached.has(module)) return reached;
  reached.add(module);
  graph.getModuleInfo(module)?.importedIds.forEach((each) => reachedFrom(each, graph, reached));
  return reached;
}

export async function buildCdn(outDir) {
  await bundleCdn('./dist', { outDir });
  const types = [
    "import '../define/all.js';",
    "import type { openLocalMailbox as open } from '../backend/local-backend.js';",
    "export * from '../page.js';",
    'export declare function openLocalMailbox(',
    '  ...options: Parameters<typeof open>',
    '): Promise<ReturnType<typeof open>>;',
    "export { loadLocale } from '../locales/load.js';",
  ];
  writeFileSync(`${outDir}/index.d.ts`, `${types.join('\n')}\n`);
  writeFileSync(`${outDir}/check-page.d.ts`, "export * from '../doctor/check-page.js';\n");
}
