/** What pages pay, in bytes: built as a page would with Vite, minified, each file it loads through gzip. */
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { viteMinifyTemplates } from '../../scripts/minify-templates.js';
import { root } from './support/source.js';

/** What a page has with nothing but Lit: the reference of the ratios. */
const litAlone = "import { LitElement, html, css } from 'lit'; globalThis.lit = [LitElement, html, css];";
const define = (...tags) => tags.map((tag) => `import '/src/define/${tag}.ts';`).join('\n');
const journey = (...tags) => define('sharing-provider', ...tags);

const kilobytes = (amount) => amount * 1000;

/**
 * `times`: the bar as times lit alone; `bytes`: as bytes. `lazy`: with what is loaded later, but for `without`.
 * `held`: reached, so that missing it fails the run.
 */
const measures = [
  { name: 'share button, closed', code: define('share-button'), times: 1.45, held: true },
  { name: 'three-dot menu, closed', code: define('media-actions-menu'), times: 1.45, held: true },
  { name: 'all elements, closed', code: define('all'), times: 2.6, held: true },
  {
    name: 'journey: share',
    code: journey('share-button'),
    lazy: true,
    without: ['define/guest-access-dialog.ts', 'define/invite-users-dialog.ts'],
    bytes: kilobytes(45),
    held: false,
  },
  {
    name: 'journey: an owner manages guest access',
    code: journey('media-actions-menu'),
    lazy: true,
    without: ['define/share-window.ts', 'define/invite-users-dialog.ts'],
    bytes: kilobytes(45),
    held: false,
  },
  {
    name: 'journey: an owner invites users',
    code: journey('media-actions-menu'),
    lazy: true,
    without: ['define/share-window.ts', 'define/guest-access-dialog.ts'],
    bytes: kilobytes(45),
    held: false,
  },
  {
    name: 'journey: a guest joins',
    code: journey('guest-join-form'),
    lazy: true,
    // Whoever comes in when it has begun, and asks nothing about themselves, never loads these.
    without: ['join-countdown.ts', 'entry-panel.ts'],
    bytes: kilobytes(45),
    held: false,
  },
  { name: 'all journeys together', code: define('all'), lazy: true, bytes: kilobytes(80), held: false },
];

/** Only on the browser's own back end: journeys are measured on a server. */
const embedded = ['backend/local-backend.ts'];

export async function measureBytes() {
  const lit = await bytesOf({ code: litAlone });
  const rows = [];
  for (const { name, times, bytes, held, ...what } of measures) {
    const value = await bytesOf(what);
    rows.push({
      name,
      value,
      unit: 'B',
      reference: lit,
      against: 'lit alone',
      ratio: value / lit,
      // A bar in bytes, told as the ratio that every other row is held to.
      bar: times ?? bytes / lit,
      barText: bytes === undefined ? undefined : `${bytes / 1000} kB`,
      held,
    });
  }
  return rows;
}

/** The entry and what it imports at once; with `lazy` also what it may load later. */
async function bytesOf({ code, lazy = false, without = [] }) {
  const chunks = await chunksOf(code);
  const wanted = new Set();
  const visit = (name) => {
    const chunk = chunks.get(name);
    if (!chunk || wanted.has(chunk)) return;
    wanted.add(chunk);
    chunk.imports.forEach(visit);
    if (!lazy) return;
    for (const later of chunk.dynamicImports) {
      if (![...without, ...embedded].some((file) => chunks.get(later)?.facadeModuleId?.endsWith(file)))
        visit(later);
    }
  };
  visit([...chunks.values()].find(({ isEntry }) => isEntry).fileName);
  return [...wanted].reduce((sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).length, 0);
}

async function chunksOf(code) {
  const entry = 'virtual:page';
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [
      viteMinifyTemplates,
      // Vite's own code for style sheets of what is loaded later: there are none, and other bundlers have no such thing.
      {
        name: 'no-preload-helper',
        enforce: 'pre',
        load: (id) =>
          id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null,
      },
      {
        name: 'page',
        resolveId: (id) => (id === entry ? path.join(root, 'page.ts') : undefined),
        load: (id) => (id === path.join(root, 'page.ts') ? code : undefined),
      },
    ],
    build: { write: false, target: 'es2022', modulePreload: false, rollupOptions: { input: entry } },
  });
  return new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
}
