import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * A port on which nothing listens. Below those that connections are given (32,768 and up on Linux), so that none of
 * them takes it while the server that had it is away for a moment.
 *
 * @returns {Promise<number>}
 */
export async function freePort() {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    if (await isFree(port)) return port;
  }
}

/** @param {number} port */
function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
