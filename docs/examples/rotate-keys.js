/** Puts new keys before those in a file, once: node rotate-keys.js /var/lib/media/guestlist-keys.json */
import { chmod, chown, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createSharingKeys } from 'guestlist/server';

const [, , file] = process.argv;
if (file === undefined) {
  console.error('node rotate-keys.js /var/lib/media/guestlist-keys.json');
  process.exit(2);
}
const old = JSON.parse(await readFile(file, 'utf8'));
const fresh = await createSharingKeys();
const keys = {
  derivation: [...fresh.derivation, ...old.derivation],
  passes: [...fresh.passes, ...old.passes],
};
// Whole or not at all: a service that starts meanwhile reads the old ones.
await writeFile(`${file}.new`, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600, flush: true });
// The service still has to read it, also where root has run this.
const { uid, gid, mode } = await stat(file);
await chown(`${file}.new`, uid, gid);
await chmod(`${file}.new`, mode & 0o777);
await rename(`${file}.new`, file);
