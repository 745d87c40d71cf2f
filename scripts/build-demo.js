/** Builds the demo: its pages for the browser, its server for Node. Also what Playwright runs before its tests. */
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';

const root = path.join(import.meta.dirname, '..');
const built = path.join(root, 'demo/dist');

export default async function buildDemo() {
  process.chdir(root);
  // Beside what is there: a node that runs goes on serving, and two that start at once do not empty each other's folder.
  const fresh = path.join(root, `.cache/demo-${process.pid}`);
  await build({ build: { outDir: path.join(fresh, 'client') } });
  await build({
    configFile: false,
    logLevel: 'warn',
    // One file, without the hundreds that Node would look for at each start; only what is no JavaScript stays outside.
    ssr: { noExternal: true, external: ['libsql', 'pg-native'] },
    build: { ssr: 'demo/server/main.ts', outDir: path.join(fresh, 'server'), target: 'node20' },
  });
  await replace(fresh);
}

/** @param {string} fresh */
async function replace(fresh) {
  const former = `${fresh}-former`;
  await rename(built, former).catch(ignore('ENOENT'));
  // Another start has put the same there meanwhile.
  await rename(fresh, built).catch(ignore('ENOTEMPTY', 'EEXIST'));
  await Promise.all([fresh, former].map((folder) => rm(folder, { recursive: true, force: true })));
}

/** @param {...string} codes */
function ignore(...codes) {
  return (/** @type {NodeJS.ErrnoException} */ error) => {
    if (!codes.includes(error.code ?? '')) throw error;
  };
}
