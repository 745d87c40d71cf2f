/** The real demo as it was built, on a free port and an own directory, in the process of the test: there in an instant. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as server from '../../demo/server/main.js';

const directory = resolve(import.meta.dirname, '../../demo');

export class Demo {
  readonly url: string;
  readonly #close: () => Promise<void>;

  private constructor(url: string, close: () => Promise<void>) {
    this.url = url;
    this.#close = close;
  }

  static async start(): Promise<Demo> {
    const built = pathToFileURL(join(directory, 'dist/server/main.js')).href;
    const { startDemo } = (await import(built)) as typeof server;
    const dataDirectory = await mkdtemp(join(tmpdir(), 'guestlist-e2e-'));
    // Its log is read where it is what a test is about: see demo-process.ts.
    const running = await startDemo({ port: 0, directory, dataDirectory, fresh: false, log: () => {} });
    return new Demo(running.url, async () => {
      await running.close();
      await rm(dataDirectory, { recursive: true, force: true });
    });
  }

  async stop(): Promise<void> {
    await this.#close();
  }
}
