import { spawn } from 'node:child_process';
import { chmod, chown, stat } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keysInFile } from '../../../src/server/node.js';
import { openProject, type Project } from '../../support/project.js';

let project: Project;
beforeAll(async () => {
  project = await openProject(['hono', 'kysely', 'libsql']);
});
afterAll(() => project.remove());

/** What a program of the project says, and how it ends. */
function run(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const { DATABASE_URL: _, ...env } = process.env;
    const child = spawn(process.execPath, args, { cwd: project.root, env });
    let [out, err] = ['', ''];
    child.stdout.on('data', (text: Buffer) => (out += text.toString()));
    child.stderr.on('data', (text: Buffer) => (err += text.toString()));
    child.once('close', (code) => {
      resolve({ code, out, err });
    });
  });
}
const copy = (...args: string[]) => run('node_modules/guestlist/bin/guestlist-copy.js', ...args);

describe('guestlist-copy', () => {
  it.each(['--help', '-h'])('says how it is called: %s', async (option) => {
    const { code, out, err } = await copy(option);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^guestlist-copy --from /);
  });

  it('says what is wrong, and how it is called, without a stack', async () => {
    for (const [args, words] of [
      [['--form', 'guestlist.db'], /^Unknown option '--form'/],
      [['guestlist.db'], /^Unexpected argument 'guestlist.db'/],
      [['--from', 'guestlist.db'], /^guestlist-copy --from/],
    ] as const) {
      const { code, out, err } = await copy(...args);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(words);
      expect(err).toContain('guestlist-copy --from');
      expect(err).not.toMatch(/^\s+at /m);
    }
  });

  it('says that there is nothing to copy', async () => {
    const { code, err } = await copy('--from', 'missing.db', '--to', 'postgres://localhost/media');
    expect([code, err]).toEqual([1, 'There is no database at missing.db.\n']);
  });
});

describe('the examples in the tarball', () => {
  it('put a new key before those of a file, which go on reading', async () => {
    const file = path.join(project.root, 'keys/guestlist-keys.json');
    const old = await keysInFile(file);
    // As a service's own group reads it; root can also give it away.
    await chmod(file, 0o640);
    if (process.getuid?.() === 0) await chown(file, 12345, 12346);
    const before = await stat(file);
    const { code, err } = await run('node_modules/guestlist/docs/examples/rotate-keys.js', file);
    expect([code, err]).toEqual([0, '']);
    const keys = await keysInFile(file);
    expect(keys.derivation.slice(1)).toEqual(old.derivation);
    expect(keys.passes.slice(1)).toEqual(old.passes);
    expect(keys.derivation[0].kid).not.toBe(old.derivation[0].kid);
    const { mode, uid, gid } = await stat(file);
    expect([mode & 0o777, uid, gid]).toEqual([0o640, before.uid, before.gid]);
  });
});
