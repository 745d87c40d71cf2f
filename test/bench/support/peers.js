import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './source.js';

/** Installs the libraries that guestlist is compared with, which nothing else needs. */
export function installPeers() {
  const cwd = path.join(root, 'test/bench');
  if (existsSync(path.join(cwd, 'node_modules'))) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The libraries to compare with could not be installed.');
}
