import { spawn } from 'node:child_process';
import { chmod, chown, stat } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSecrets } from '../../../src/secrets/derived-secrets.js';
import type { SharingKeys } from '../../../src/secrets/keys.js';
import { createPassSigner } from '../../../src/secrets/pass-signer.js';
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

  it('does not say a password that it was given in the wrong place', async () => {
    const { code, err } = await copy('postgres://media:s3cret@db/media');
    expect(code).toBe(2);
    expect(err).toContain("Unexpected argument 'postgres://media:***@db/media'");
    expect(err).not.toContain('s3cret');
  });

  it('says that there is nothing to copy', async () => {
    const { code, err } = await copy('--from', 'missing.db', '--to', 'postgres://localhost/media');
    expect([code, err]).toEqual([1, 'There is no database at missing.db.\n']);
  });
});

describe('the examples in the tarball', () => {
  const rotate = (...args: string[]) => run('node_modules/guestlist/docs/examples/rotate-keys.js', ...args);
  const fileOf = (name: string) => path.join(project.root, 'keys', name);

  /** Whether a node with `these` keys takes what one with `those` has made. */
  async function reads(these: SharingKeys, those: SharingKeys): Promise<boolean[]> {
    const [reader, maker] = [createSecrets(these), createSecrets(those)];
    const subject = { kid: maker.currentKid, id: maker.newId(), rotation: 0 };
    const link = await maker.derive('guest-link', subject);
    const issuer = 'https://media.example.org/api/sharing';
    const pass = await createPassSigner(those, { issuer }).sign({
      ...{ iss: issuer, aud: issuer, sub: 'guest', medium: 'lecture', iat: 0, exp: 300 },
    } as never);
    return [
      (await reader.read('guest-link', link)) !== null,
      (await createPassSigner(these, { issuer }).verify(pass, 1000)) !== null,
    ];
  }

  it('rotate keys so that nodes of two steps take what the other makes', async () => {
    const file = fileOf('guestlist-keys.json');
    const steps = [await keysInFile(file)];
    // As a service's own group reads it; root can also give it away.
    await chmod(file, 0o640);
    if (process.getuid?.() === 0) await chown(file, 12345, 12346);
    const before = await stat(file);
    const step = async (...args: string[]) => {
      const { code, out, err } = await rotate(file, ...args);
      expect([code, err]).toEqual([0, '']);
      steps.push(await keysInFile(file));
      return out;
    };
    const kidsOf = ({ derivation, passes }: SharingKeys) => [derivation[0].kid, passes[0].kid];
    const next = /--use (\S+) (\S+)/.exec(await step('--add'))!.slice(1);
    await step('--use', ...next);
    // Once more changes nothing.
    await step('--use', ...next);
    await step('--drop', ...kidsOf(steps[0]!));
    expect(steps.map(kidsOf)).toEqual([kidsOf(steps[0]!), kidsOf(steps[0]!), next, next, next]);
    expect([steps[4]!.derivation.length, steps[4]!.passes.length]).toEqual([1, 1]);
    for (const [at, later] of steps.slice(1, 4).entries()) {
      expect(await reads(steps[at]!, later)).toEqual([true, true]);
      expect(await reads(later, steps[at]!)).toEqual([true, true]);
    }
    const { mode, uid, gid } = await stat(file);
    expect([mode & 0o777, uid, gid]).toEqual([0o640, before.uid, before.gid]);
  });

  it('say why keys cannot be rotated so, leave them as they are, and tell nothing of them', async () => {
    const file = fileOf('others.json');
    const keys = await keysInFile(file);
    const [kid, passKid] = [keys.derivation[0].kid, keys.passes[0].kid];
    const noKeys = await project.write('keys/none.json', '{"derivation":[{"kid":"a","secret":"s3cret"');
    for (const [args, words] of [
      [[], /^node rotate-keys\.js <file> /],
      [[file, '--drop'], /^node rotate-keys\.js <file> /],
      [[file, '--rotate'], /^node rotate-keys\.js <file> /],
      [[noKeys, '--add'], /none\.json does not hold keys: it is the file of keysInFile/],
      [[fileOf('missing.json'), '--add'], /missing\.json cannot be read: ENOENT/],
      [[file, '--use', 'other'], /^There is no key other\./],
      [[file, '--use', kid], /^Name one key of "passes": /],
      [[file, '--drop', passKid], /is in use: --use another one first\./],
    ] as const) {
      const { code, out, err } = await rotate(...args);
      expect([code, out]).toEqual([1, '']);
      expect(err).toMatch(words);
      expect(err).not.toMatch(/s3cret|^\s+at /m);
    }
    expect(await keysInFile(file)).toEqual(keys);
  });
});
