/**
 * dist/ from src/: the compiler, the templates made small, the contract's description, what editors know, the build for
 * pages without one. A file whose source is gone goes too, or it would be published.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildCdn } from './build-cdn.js';
import { writeEditorData } from './editor-data.js';
import { minifyTemplates } from './minify-templates.js';

rmSync('dist', { recursive: true, force: true });
const args = ['node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.build.json'];
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;

for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.js')) continue;
  const name = path.join('dist', file);
  const code = readFileSync(name, 'utf8');
  const small = minifyTemplates(code);
  if (small !== code) writeFileSync(name, small);
}

const { createOpenApiDocument } = await import('../dist/protocol/openapi.js');
const contract = createOpenApiDocument({ baseUrl: '/api/sharing' });
writeFileSync('dist/openapi.json', `${JSON.stringify(contract, null, 2)}\n`);

writeEditorData('dist', JSON.parse(readFileSync('package.json', 'utf8')));
await buildCdn('dist/cdn');
