/** dist/ from src/, by the compiler alone. A file whose source is gone goes too, or it would be published. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
const args = ['--no-install', 'tsc', '-p', 'tsconfig.build.json'];
process.exitCode = spawnSync('npx', args, { stdio: 'inherit' }).status ?? 1;
