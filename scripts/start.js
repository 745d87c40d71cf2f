/** Builds the demo and starts it. `--fresh` empties its database, `--no-build` takes what was built before. */
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const directory = path.join(root, 'demo');
process.chdir(root);

// What builds is not even read where nothing is to be built.
if (!process.argv.includes('--no-build')) await (await import('./build-demo.js')).default();

const { startDemo } = await import(path.join(directory, 'dist/server/main.js'));
const port = Number(process.env.PORT ?? 8080);
try {
  const demo = await startDemo({
    port,
    directory,
    dataDirectory: process.env.DEMO_DATA ?? path.join(directory, '.data'),
    fresh: process.argv.includes('--fresh'),
  });
  console.log(`guestlist demo: ${demo.url}/watch/lecture?as=owner`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void demo.close().then(() => process.exit(0)));
  }
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken: PORT=8081 npm start`);
  process.exit(1);
}
