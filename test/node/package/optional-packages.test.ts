/** Which packages beside guestlist which call needs, as the guide has it, and what is said where one is missing. */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openProject, type Project } from '../../support/project.js';

let project: Project;
beforeAll(async () => {
  project = await openProject();
  await project.write('guestlist.db', '');
});
afterAll(() => project.remove());

const peers = Object.keys(
  (JSON.parse(await readFile('package.json', 'utf8')) as { peerDependencies: object }).peerDependencies,
);
const guide = await readFile('docs/server.md', 'utf8');
const section = /\n## What to install\n([^]*?)\n## /.exec(guide)?.[1] ?? '';
const words = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
/** The call of a row, and what it needs. */
const rows = section
  .split('\n')
  .map((line) => line.split('|').slice(1, 3))
  .map(([use, needed]) => ({ call: words(use)[0] ?? '', needed: words(needed) }))
  .filter(({ needed }) => needed.length > 0);

const from = "{ file: 'guestlist.db' }";
// Nobody listens there: how a database is missed is no business of this.
const to = "{ url: 'postgres://127.0.0.1:1/media' }";
const handler = `createSharingHandler({
  keys: await createSharingKeys(), baseUrl: 'https://media.example.org/api/sharing',
  authenticate: () => null, permissions: () => ({}), media: { find: async () => null }, repository: { readAccess() {} },
})`;
const mailer = `createSmtpMailer({ url: 'smtp://127.0.0.1:1', from: { address: 'media@example.org' } }).close()`;
const scripts: Readonly<Record<string, string>> = {
  createSharingHandler: `import { createSharingHandler, createSharingKeys } from 'guestlist/server'; ${handler};`,
  startServer: `import { startServer } from 'guestlist/server/node';
    await (await startServer(() => new Response(), { port: 0 })).close();`,
  openSqliteRepository: `import { openSqliteRepository } from 'guestlist/server/sql'; await openSqliteRepository(${from});`,
  openPostgresRepository: `import { openPostgresRepository } from 'guestlist/server/sql'; await openPostgresRepository(${to});`,
  copyRecords: `import { copyRecords } from 'guestlist/server/sql'; await copyRecords({ from: ${from}, to: ${to} });`,
  createSmtpMailer: `import { createSmtpMailer } from 'guestlist/server/mail'; ${mailer};`,
  'guestlist/testing': `import { createSharingSite } from 'guestlist/testing';
    await createSharingSite({ baseUrl: 'https://media.example.org/api/sharing' });`,
  'guestlist/testing/msw': `import 'guestlist/testing/msw';`,
};

const linkOf = (name: string) => path.join(project.root, 'node_modules', name);
async function install(names: readonly string[]): Promise<void> {
  for (const name of names) {
    await mkdir(path.dirname(linkOf(name)), { recursive: true });
    await symlink(path.resolve('node_modules', name), linkOf(name));
  }
}
afterEach(() => Promise.all(peers.map((name) => rm(linkOf(name), { force: true }))));

/** What a script says of its failure. */
async function failureOf(call: string): Promise<string> {
  const file = await project.write('call.js', scripts[call]!);
  const child = spawn(process.execPath, [file], { cwd: project.root });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  await new Promise((resolve) => child.once('close', resolve));
  return said;
}
const missing = /which is not installed|Cannot find package/;

describe('what the guide says is to be installed', { timeout: 60_000 }, () => {
  it('names every optional package, and every call that there is a script for', () => {
    expect([...new Set(rows.flatMap(({ needed }) => needed))].sort()).toEqual([...peers].sort());
    expect(rows.map(({ call }) => call).sort()).toEqual(Object.keys(scripts).sort());
  });

  it.each(rows)('is missed by $call, one by one: $needed', async ({ call, needed }) => {
    for (const name of needed) {
      await install(needed.filter((other) => other !== name));
      const said = await failureOf(call);
      if (name === 'msw') expect(said).toContain("Cannot find package 'msw'");
      else expect(said).toContain(`needs ${name}, which is not installed: npm install ${name}`);
      await Promise.all(needed.map((other) => rm(linkOf(other), { force: true })));
    }
  });

  it.each(rows)('is enough for $call', async ({ call, needed }) => {
    await install(needed);
    expect(await failureOf(call)).not.toMatch(missing);
  });
});

describe('what needs nothing', () => {
  it('is everything else that runs in Node', async () => {
    const entries = [
      'guestlist/domain',
      'guestlist/backend/http',
      'guestlist/server',
      'guestlist/server/node',
    ];
    const others = [
      'guestlist/server/sql',
      'guestlist/server/mail',
      'guestlist/testing',
      'guestlist/locales/de',
    ];
    const imports = [...entries, ...others].map((entry) => `await import('${entry}');`).join('\n');
    const file = await project.write('entries.js', imports);
    const child = spawn(process.execPath, [file], { cwd: project.root });
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  });
});
