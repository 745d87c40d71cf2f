/** A page with tags and one script, from a server that knows of files and of nothing else. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.join(import.meta.dirname, '../..');

export class PlainPage {
  /** What was asked for that is no file of the page. */
  readonly strayRequests: string[] = [];
  readonly #files: ReadonlyMap<string, string>;
  readonly #server: Server;

  private constructor(files: ReadonlyMap<string, string>) {
    this.#files = files;
    this.#server = createServer(({ url = '/' }, response) => {
      const { pathname } = new URL(url, this.url);
      const text = this.#files.get(pathname);
      if (text === undefined) this.strayRequests.push(pathname);
      response.setHeader('content-type', pathname.endsWith('.js') ? 'text/javascript' : 'text/html');
      response.writeHead(text === undefined ? 404 : 200).end(text);
    });
  }

  /** `body`: the tags. `script`: what is bundled for the page. */
  static async start(body: string, script: string): Promise<PlainPage> {
    const { outputFiles } = await build({
      stdin: { contents: script, resolveDir: root, loader: 'ts' },
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      outdir: '/',
      write: false,
    });
    const scripts = outputFiles.map(({ path: name, text }): [string, string] => [
      `/${path.basename(name)}`,
      text,
    ]);
    const html = `<!doctype html>
      <html lang="en">
        <title>A plain page</title>
        <link rel="icon" href="data:," />
        <script type="module" src="/stdin.js"></script>
        ${body}
      </html>`;
    const page = new PlainPage(new Map([['/', html], ...scripts]));
    await new Promise<void>((listening) => page.#server.listen(0, '127.0.0.1', listening));
    return page;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }
}
