/** What pages pay, in bytes: built as a page would, minified, each file through gzip. `--json` for a machine. */
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { esbuildMinifyStyles } from './minify-styles.js';

const root = path.join(import.meta.dirname, '..');
/** What a page has with nothing but Lit: the reference of the ratios. */
const litAlone = "import { LitElement, html, css } from 'lit'; export { LitElement, html, css };";
const define = (...tags) => tags.map((tag) => `import './src/define/${tag}.js';`).join('\n');

/** `budget`: bytes that fail the run when they are exceeded. `aim`: the figure to reach, as bytes or times lit. */
const measures = [
  { name: 'lit alone', code: litAlone, budget: 6000 },
  { name: 'three-dot menu, closed', code: define('media-actions-menu'), budget: 9600, aim: '1.45 x' },
  {
    name: 'menu and provider, closed',
    code: define('media-actions-menu', 'sharing-provider'),
    budget: 10_400,
  },
  { name: 'join form, before its link is looked at', code: define('guest-join-form'), budget: 20_200 },
  { name: 'all four elements, closed', code: define('all'), budget: 24_700, aim: '2.60 x' },
  {
    name: 'journey: an owner manages guest access',
    code: define('media-actions-menu', 'sharing-provider'),
    lazy: true,
    budget: 62_000,
    aim: '45000 B',
  },
  {
    name: 'journey: a guest joins',
    code: define('guest-join-form', 'sharing-provider'),
    lazy: true,
    budget: 41_000,
    aim: '45000 B',
  },
];

/** The entry and what it imports at once; with `lazy` also what it may load later. */
async function measure({ code, lazy = false }) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: '/out',
    write: false,
    metafile: true,
    logLevel: 'error',
    plugins: [esbuildMinifyStyles],
  });
  const sizes = new Map(
    outputFiles.map((file) => [path.basename(file.path), gzipSync(file.contents, { level: 9 }).length]),
  );
  const outputs = new Map(
    Object.entries(metafile.outputs).map(([file, output]) => [path.basename(file), output]),
  );
  const wanted = new Set();
  const visit = (file) => {
    if (wanted.has(file)) return;
    wanted.add(file);
    for (const { path: imported, kind } of outputs.get(file)?.imports ?? []) {
      if (kind !== 'dynamic-import' || lazy) visit(path.basename(imported));
    }
  };
  visit('stdin.js');
  return { bytes: [...wanted].reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0), files: wanted.size };
}

const rows = [];
for (const { name, budget, aim = '', ...what } of measures) {
  const { bytes, files } = await measure(what);
  const ratio = Number((bytes / (rows[0]?.bytes ?? bytes)).toFixed(2));
  rows.push({ name, bytes, files, ratio, budget, aim, ok: bytes <= budget });
}

if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
else {
  const width = Math.max(...rows.map(({ name }) => name.length));
  console.log(`${'gzip'.padStart(width + 8)}  files  x lit  budget  aim`);
  for (const { name, bytes, files, ratio, budget, aim, ok } of rows) {
    const cells = [
      name.padEnd(width),
      String(bytes).padStart(7),
      String(files).padStart(6),
      ratio.toFixed(2).padStart(6),
      String(budget).padStart(7),
      aim.padStart(8),
    ];
    console.log(`${cells.join(' ')}${ok ? '' : '  OVER'}`);
  }
}
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1;
