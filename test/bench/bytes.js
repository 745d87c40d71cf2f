/** What pages pay, in bytes: built as a page would with Vite, minified, each file it loads through gzip. */
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { noPreloadHelper } from '../../scripts/no-preload-helper.js';
import { viteMinifyTemplates } from '../../scripts/minify-templates.js';
import { root } from './support/source.js';

/** What a page has with nothing but Lit: the reference of the ratios. */
const litAlone = "import { LitElement, html, css } from 'lit'; globalThis.lit = [LitElement, html, css];";
const define = (...tags) => tags.map((tag) => `import '/src/define/${tag}.ts';`).join('\n');
const journey = (...tags) => define('sharing-provider', ...tags);

/**
 * `times`: the bar as times lit alone; `held`: reached, so that missing it fails the run. `without`: what may be loaded
 * later counts too, but for these windows. It has no bar: what is really loaded on the way has one (see journeys.js).
 */
const measures = [
  { name: 'share button, closed', code: define('share-button'), times: 1.45, held: true },
  { name: 'three-dot menu, closed', code: define('media-actions-menu'), times: 1.45, held: true },
  { name: 'all elements, closed', code: define('all'), times: 2.6, held: true },
  {
    name: 'share, with all it may load',
    code: journey('share-button'),
    without: ['guest-access-dialog', 'invite-users-dialog'],
  },
  {
    name: 'guest access, with all it may load',
    code: journey('media-actions-menu'),
    without: ['share-window', 'invite-users-dialog'],
  },
  {
    name: 'invites, with all they may load',
    code: journey('media-actions-menu'),
    without: ['share-window', 'guest-access-dialog'],
  },
  { name: 'a guest joins, with all it may load', code: journey('guest-join-form'), without: [] },
  {
    name: 'the participants panel, with all it may load',
    code: journey('participants-panel'),
    without: ['share-window', 'guest-access-dialog', 'invite-users-dialog'],
  },
  { name: 'all elements, with all they may load', code: define('all'), without: [] },
];

/** Only on the browser's own back end: journeys are measured on a server. */
const embedded = ['backend/local-backend.ts'];

/** What loads a window: its tag, and what is in it. */
const filesOf = (window) => [`define/${window}.ts`, `elements/${window}/render-window.ts`];

export async function measureBytes() {
  const lit = await bytesOf({ code: litAlone });
  const rows = [];
  for (const { name, times, held, ...what } of measures) {
    const value = await bytesOf(what);
    rows.push({
      name,
      value,
      unit: 'B',
      reference: lit,
      against: 'lit alone',
      ratio: value / lit,
      bar: times,
      held,
    });
  }
  return rows;
}

/** The entry and what it imports at once; given `without`, also what it may load later. */
async function bytesOf({ code, without }) {
  const chunks = await chunksOf(code);
  const wanted = new Set();
  const visit = (name) => {
    const chunk = chunks.get(name);
    if (!chunk || wanted.has(chunk)) return;
    wanted.add(chunk);
    chunk.imports.forEach(visit);
    if (without === undefined) return;
    for (const later of chunk.dynamicImports) {
      if (
        ![...without.flatMap(filesOf), ...embedded].some((file) =>
          chunks.get(later)?.facadeModuleId?.endsWith(file),
        )
      )
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
      noPreloadHelper,
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
