/** The package as it would be published, from what was built: the path of its tarball. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';

export function pack(directory = '.cache/package') {
  mkdirSync(directory, { recursive: true });
  // Without scripts: `prepack` would build anew.
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', directory];
  const [{ filename }] = JSON.parse(execFileSync('npm', args, { encoding: 'utf8' }));
  return path.join(directory, filename);
}
