/**
 * Rotates the keys in a file, a step each time it is run; docs/server.md, "Keys", says what comes between the steps:
 *
 *   node rotate-keys.js /var/lib/media/guestlist-keys.json --add
 *   node rotate-keys.js /var/lib/media/guestlist-keys.json --use <link key> <pass key>
 *   node rotate-keys.js /var/lib/media/guestlist-keys.json --drop <key> …
 *
 * Without a step it names the keys that are there.
 */
import { chmod, chown, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createSharingKeys } from 'guestlist/server';

const [, , file, step, ...kids] = process.argv;
const lists = /** @type {const} */ (['derivation', 'passes']);
const called = 'node rotate-keys.js <file> [--add | --use <key> <key> | --drop <key> …]';

/** Says why, and changes nothing. */
function stop(why) {
  console.error(why);
  process.exit(1);
}

async function read() {
  const text = await readFile(file, 'utf8').catch((error) => stop(`${file} cannot be read: ${error.code}.`));
  try {
    const keys = JSON.parse(text);
    if (lists.every((list) => keys[list].length > 0 && keys[list].every(({ kid }) => kid))) return keys;
  } catch {
    // What the parser says quotes the file.
  }
  return stop(
    `${file} does not hold keys: it is the file of keysInFile, { "derivation": […], "passes": […] }.`,
  );
}

/** Behind the others: each node can read what is made with it before any node makes something with it. */
async function add(keys) {
  const fresh = await createSharingKeys();
  const added = lists.map((list) => fresh[list][0].kid);
  console.log(`Added ${added.join(' and ')}. When each node has started with this file:`);
  console.log(`node rotate-keys.js ${file} --use ${added.join(' ')}`);
  return change(keys, (list) => [...keys[list], ...fresh[list]]);
}

function use(keys) {
  for (const list of lists) {
    if (!keys[list].some(isNamed)) stop(`Name one key of "${list}": ${namesOf(keys[list])}.`);
  }
  return change(keys, (list) => [
    ...keys[list].filter(isNamed),
    ...keys[list].filter((key) => !isNamed(key)),
  ]);
}

function drop(keys) {
  for (const list of lists) {
    // Links and passes are made with it at this moment.
    if (isNamed(keys[list][0])) stop(`${keys[list][0].kid} is in use: --use another one first.`);
  }
  return change(keys, (list) => keys[list].filter((key) => !isNamed(key)));
}

const isNamed = ({ kid }) => kids.includes(kid);
const namesOf = (keys) => keys.map(({ kid }) => kid).join(', ');
const change = (keys, listOf) => ({
  ...keys,
  ...Object.fromEntries(lists.map((list) => [list, listOf(list)])),
});

/** Whole or not at all: a service that starts meanwhile reads the old ones. */
async function write(keys) {
  await writeFile(`${file}.new`, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600, flush: true });
  // The service still has to read it, also where root has run this.
  const { uid, gid, mode } = await stat(file);
  await chown(`${file}.new`, uid, gid);
  await chmod(`${file}.new`, mode & 0o777);
  await rename(`${file}.new`, file);
}

if (file === undefined) stop(called);
const steps = { '--add': add, '--use': use, '--drop': drop };
if (step !== undefined && !Object.hasOwn(steps, step)) stop(called);
const old = await read();
const all = lists.flatMap((list) => old[list]).map(({ kid }) => kid);
const unknown = kids.find((kid) => !all.includes(kid));
if (unknown !== undefined) stop(`There is no key ${unknown}.`);
if (step === '--drop' && kids.length === 0) stop(called);
const keys = step === undefined ? old : await steps[step](old);
if (step !== undefined) await write(keys);
for (const list of lists) console.log(`${list}: ${namesOf(keys[list])}`);
