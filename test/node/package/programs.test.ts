import { spawn } from 'node:child_process';
import { access, readdir, readFile, stat } from 'node:fs/promises';
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

describe('a service without Nodemailer', () => {
  it('ends when it starts, and says what to install', async () => {
    const script = `
      import { createSmtpMailer } from 'guestlist/server/mail';
      createSmtpMailer({ url: 'smtp://localhost', from: { name: 'Media', address: 'media@example.org' } });
      setTimeout(() => {}, 60_000);
    `;
    const { code, err } = await run(await project.write('mail.js', script));
    expect(code).toBe(1);
    expect(err).toContain('Mail needs nodemailer, which is not installed: npm install nodemailer');
  });
});

describe('the docs in the tarball', () => {
  it('come along, and what they link to with them', async () => {
    const home = path.join(project.root, 'node_modules/guestlist');
    const pages = (await readdir(path.join(home, 'docs'))).filter((name) => name.endsWith('.md'));
    expect(pages.sort()).toEqual(['adapter-author.md', 'page-author.md', 'reference.md', 'server.md']);
    // For who works on the package itself, and has more than the tarball.
    const elsewhere = ['CONTRIBUTING.md', 'docs/decisions'];
    for (const page of ['README.md', ...pages.map((name) => `docs/${name}`)]) {
      const text = await readFile(path.join(home, page), 'utf8');
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link);
      for (const link of links.filter((one) => !elsewhere.includes(one))) {
        await access(path.join(home, path.dirname(page), link));
      }
    }
  });

  it('put a new key before those of a file, which go on reading', async () => {
    const file = path.join(project.root, 'keys/guestlist-keys.json');
    const old = await keysInFile(file);
    const { code, err } = await run('node_modules/guestlist/docs/examples/rotate-keys.js', file);
    expect([code, err]).toEqual([0, '']);
    const keys = await keysInFile(file);
    expect(keys.derivation.slice(1)).toEqual(old.derivation);
    expect(keys.passes.slice(1)).toEqual(old.passes);
    expect(keys.derivation[0].kid).not.toBe(old.derivation[0].kid);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });
});
