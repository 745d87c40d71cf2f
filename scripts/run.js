/** Runs a command, shows what it prints, and keeps it. A quiet one is shown only if it failed. */
import { spawn } from 'node:child_process';

export function run(command, args, { env, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const read = (stream) => (chunk) => {
      output += chunk;
      if (!quiet) stream.write(chunk);
    };
    child.stdout.on('data', read(process.stdout));
    child.stderr.on('data', read(process.stderr));
    child.once('error', reject);
    child.once('close', (code) => {
      if (quiet && code !== 0) process.stdout.write(output);
      resolve({ code, output });
    });
  });
}
