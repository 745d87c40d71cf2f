/** Serves the benchmark's pages, each built as its own site with Vite, beside the real server. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import path from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { build } from 'vite';
import { viteMinifyTemplates } from '../../../scripts/minify-templates.js';
import { importSource, root } from './source.js';

const endpoint = '/api/sharing';
const types = { '.js': 'text/javascript', '.css': 'text/css' };

/**
 * @param {Readonly<Record<string, string>>} pages from the name of a file of test/bench/pages to its body
 * @param {object} options of the sharing site, as its repository and its media
 */
export async function openSite(pages, options) {
  const files = new Map();
  for (const [name, body] of Object.entries(pages)) {
    for (const [address, content] of await built(name, body)) files.set(address, content);
  }
  return serve(files, options);
}

/**
 * @param {ReadonlyMap<string, string>} files by their address; those without an ending are pages
 * @param {object} options of the sharing site
 */
export async function serve(files, options = {}) {
  let handler = null;
  const api = getRequestListener((request) => handler(request));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://bench');
    if (pathname.startsWith(endpoint)) {
      void api(request, response);
      return;
    }
    const content = files.get(pathname);
    const type = types[path.extname(pathname)] ?? 'text/html; charset=utf-8';
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': type }).end(content);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${server.address().port}`;

  const { createSharingSite } = await importSource("export * from './src/testing/sharing-site.ts';");
  const site = await createSharingSite({
    baseUrl: origin + endpoint,
    allowedOrigins: [origin],
    ...options,
  });
  site.signedIn = 'owner';
  ({ handler } = site);

  return {
    origin,
    /** Who asks from now on: the owner, or nobody whom the site knows. */
    signIn: (user) => {
      site.signedIn = user;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function built(name, body) {
  const { output } = await build({
    configFile: false,
    root,
    base: `/${name}/`,
    logLevel: 'error',
    plugins: [viteMinifyTemplates],
    build: {
      write: false,
      target: 'es2022',
      cssTarget: 'chrome125',
      modulePreload: { polyfill: false },
      rollupOptions: { input: path.join(root, `test/bench/pages/${name}.js`) },
    },
  });
  const files = new Map(output.map((file) => [`/${name}/${file.fileName}`, file.code ?? file.source]));
  const entry = output.find(({ isEntry }) => isEntry);
  const styles = output.filter(({ fileName }) => fileName.endsWith('.css'));
  files.set(
    `/${name}/`,
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Opening lecture</title>
    <link rel="icon" href="data:," />
    ${styles.map(({ fileName }) => `<link rel="stylesheet" href="/${name}/${fileName}" />`).join('')}
    <script>
      globalThis.startedAt = performance.now();
    </script>
  </head>
  <body>
    ${body}
    <script type="module" src="/${name}/${entry.fileName}"></script>
  </body>
</html>`,
  );
  return files;
}
