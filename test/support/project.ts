/** An empty project that has installed the package: from its tarball, and with nothing that it does not declare. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pack } from '../../scripts/pack.js';

export interface Project {
  readonly root: string;
  write(name: string, text: string): Promise<string>;
  remove(): Promise<void>;
}

const modules = path.resolve('node_modules');

let tarball: Buffer | undefined;
/** Once for all files of this process: it takes npm seconds. */
function packed(): Buffer {
  if (tarball === undefined) {
    const directory = mkdtempSync(path.join(tmpdir(), 'guestlist-packed-'));
    tarball = readFileSync(pack(directory));
    rmSync(directory, { recursive: true });
  }
  return tarball;
}

/** `beside` are packages that the project itself has asked for. */
export async function openProject(beside: readonly string[] = []): Promise<Project> {
  if (!existsSync('dist')) throw new Error('The package is not built: npm run build');
  const root = await mkdtemp(path.join(tmpdir(), 'guestlist-project-'));
  const home = path.join(root, 'node_modules/guestlist');
  await mkdir(home, { recursive: true });
  execFileSync('tar', ['-xz', '--strip-components=1', '-C', home], { input: packed() });
  const { dependencies } = JSON.parse(await readFile(path.join(home, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  // Links instead of a registry: the network is none of a test's business.
  for (const name of [...Object.keys(dependencies), ...beside]) {
    const link = path.join(root, 'node_modules', name);
    await mkdir(path.dirname(link), { recursive: true });
    await symlink(path.join(modules, name), link);
  }
  const write = async (name: string, text: string) => {
    const file = path.join(root, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    return file;
  };
  await write('package.json', JSON.stringify({ name: 'a-page', private: true, type: 'module' }));
  return { root, write, remove: () => rm(root, { recursive: true }) };
}
