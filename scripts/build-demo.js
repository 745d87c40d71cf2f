/** Builds the demo: its pages for the browser, its server for Node. Also what Playwright runs before its tests. */
import path from 'node:path';
import { build } from 'vite';

const root = path.join(import.meta.dirname, '..');

export default async function buildDemo() {
  process.chdir(root);
  await build();
  await build({
    configFile: false,
    logLevel: 'warn',
    build: { ssr: 'demo/server/main.ts', outDir: 'demo/dist/server', emptyOutDir: true, target: 'node20' },
  });
}
