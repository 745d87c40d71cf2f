/** Where databases and profiles are that live for a test. */
import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import path from 'node:path';

const memory = '/dev/shm';
/** In bytes. A whole run has taken 0.8 GB. */
const enough = 4 * 2 ** 30;

/**
 * In memory, where there is room for them: a disk would be waited for at each change, for what nobody reads again. Gone with
 * this process. Comes as what the environment of a runner is told.
 */
export function openScratch() {
  if (!existsSync(memory) || room() < enough) return {};
  const directory = mkdtempSync(path.join(memory, 'guestlist-'));
  // PostgreSQL runs as somebody else.
  chmodSync(directory, 0o711);
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  return { TMPDIR: directory };
}

function room() {
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize;
}
