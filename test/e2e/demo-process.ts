/** Starts the real demo as its own process, on a free port and an own directory: to end it, and to read what it logs. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/free-port.js';

export class DemoProcess {
  readonly dataDir: string;
  url = '';
  readonly #port: number;
  readonly #env: NodeJS.ProcessEnv;
  #child: ChildProcess | null = null;
  #output = '';

  private constructor(dataDir: string, port: number, env: NodeJS.ProcessEnv) {
    this.dataDir = dataDir;
    this.#port = port;
    this.#env = env;
  }

  /** `env`: what is set beside port and directory; a node of the same service names the directory of the first. */
  static async start(env: NodeJS.ProcessEnv = {}): Promise<DemoProcess> {
    const dataDir = env['DEMO_DATA'] ?? (await mkdtemp(join(tmpdir(), 'guestlist-e2e-')));
    const demo = new DemoProcess(dataDir, await freePort(), env);
    await demo.#start();
    return demo;
  }

  /** Everything that the server has written to its log. */
  get log(): string {
    return this.#output;
  }

  /** Ends the process and starts another one on the same port and data. */
  async restart(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    await this.#end(signal);
    await this.#start();
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
    // A directory that was given is somebody else's.
    if (this.#env['DEMO_DATA'] === undefined) await rm(this.dataDir, { recursive: true, force: true });
  }

  /** All bytes on disk but the keys, as text: the database with its log and index. */
  async stored(): Promise<string> {
    const files = (await readdir(this.dataDir)).filter((file) => !file.startsWith('keys'));
    const contents = await Promise.all(files.map((file) => readFile(join(this.dataDir, file), 'latin1')));
    return contents.join('\n');
  }

  async #start(): Promise<void> {
    const child = spawn(process.execPath, ['scripts/start.js', '--no-build'], {
      env: { ...process.env, ...this.#env, PORT: String(this.#port), DEMO_DATA: this.dataDir },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    // What an earlier process said is no sign that this one listens.
    const earlier = this.#output.length;
    this.url = await new Promise<string>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        this.#output += chunk.toString();
        const url = /http:\/\/localhost:\d+/.exec(this.#output.slice(earlier))?.[0];
        if (url) resolve(url);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('exit', (code) => {
        reject(new Error(`The demo ended with ${code}:\n${this.#output}`));
      });
    });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }
}
