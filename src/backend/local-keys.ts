/** The keys of this browser: made once, and the same in all its tabs. */
import type { BrowserDatabase } from '../repositories/browser-database.js';
import { createSharingKeys, type SharingKeys } from '../secrets/keys.js';

const name = 'sharing';

export async function browserKeys(database: BrowserDatabase): Promise<SharingKeys> {
  const kept = await database.read(['keys'], (tx) => tx.objectStore('keys').get(name));
  if (kept) return kept.keys as SharingKeys;
  const keys = await createSharingKeys();
  return database.write(['keys'], async (tx) => {
    // Another tab may have been first: then its keys are those of the browser.
    const first = await tx.objectStore('keys').get(name);
    if (first) return first.keys as SharingKeys;
    await tx.objectStore('keys').put({ name, keys });
    return keys;
  });
}
