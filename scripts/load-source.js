/** Modules of src as they are, for what is written from them: `load('./src/domain/media.ts')`, until it is closed. */
import { createServer } from 'vite';

export async function openSource() {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  return { load: (file) => server.ssrLoadModule(file), close: () => server.close() };
}
