/** A private PostgreSQL on a loopback port, in a directory of its own, gone with the tests. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../../scripts/free-port.js';
import { postgresPrograms } from '../../scripts/postgres.js';

export class PostgresCluster {
  readonly #programs: string;
  readonly #directory: string;
  readonly #owner: { uid?: number; gid?: number };
  readonly port: number;
  #server: ChildProcess | null = null;

  private constructor(
    programs: string,
    directory: string,
    owner: { uid?: number; gid?: number },
    port: number,
  ) {
    this.#programs = programs;
    this.#directory = directory;
    this.#owner = owner;
    this.port = port;
  }

  static async start(): Promise<PostgresCluster> {
    const programs = postgresPrograms();
    if (programs === null) throw new Error('The tests need PostgreSQL: apt-get install postgresql');
    const directory = mkdtempSync(join(tmpdir(), 'guestlist-pg-'));
    // The server refuses to run as root.
    const isRoot = process.getuid?.() === 0;
    const owner = isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {};
    if (isRoot) chownSync(directory, owner.uid!, owner.gid!);
    const cluster = new PostgresCluster(programs, directory, owner, await freePort());
    const data = join(directory, 'data');
    const init = [
      '-D',
      data,
      '-U',
      'guestlist',
      '-A',
      'trust',
      '--no-sync',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
    ];
    execFileSync(join(programs, 'initdb'), init, { ...owner, cwd: directory, stdio: 'ignore' });
    await cluster.boot();
    return cluster;
  }

  urlOf(database: string): string {
    return `postgres://guestlist@127.0.0.1:${this.port}/${database}`;
  }

  async boot(): Promise<void> {
    const settings = [
      'listen_addresses=127.0.0.1',
      `port=${this.port}`,
      `unix_socket_directories=${this.#directory}`,
      // What a killed server has written is with the system all the same, and no test takes the power from the machine.
      'fsync=off',
    ];
    const args = ['-D', join(this.#directory, 'data'), ...settings.flatMap((setting) => ['-c', setting])];
    this.#server = spawn(join(this.#programs, 'postgres'), args, {
      ...this.#owner,
      cwd: this.#directory,
      stdio: 'ignore',
    });
    for (;;) {
      const client = new pg.Client({
        connectionString: this.urlOf('postgres'),
        connectionTimeoutMillis: 5000,
      });
      const isThere = await client.connect().then(
        () => true,
        () => false,
      );
      await client.end().catch(() => undefined);
      if (isThere) return;
      if (this.#server.exitCode !== null) throw new Error('PostgreSQL did not start.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** `SIGINT` ends every connection in order, `SIGQUIT` as if the machine had lost its power. */
  async halt(signal: 'SIGINT' | 'SIGQUIT' = 'SIGINT'): Promise<void> {
    const server = this.#server;
    if (server === null) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill(signal);
    await ended;
    this.#server = null;
  }

  async stop(): Promise<void> {
    await this.halt();
    rmSync(this.#directory, { recursive: true, force: true });
  }
}

/** A database beside the one of `url`: empty, or a copy of another that nobody is connected to. */
export async function newDatabase(url: string, copied = 'template1'): Promise<string> {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${copied} STRATEGY file_copy`);
  await client.end();
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'postgres']).toString());
}
