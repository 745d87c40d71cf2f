/**
 * Reads the addresses out of a pasted list, whatever wrote it: a mail program, a document, a person.
 *
 * One pass from left to right, so that a list of any length and any content takes time in
 * proportion to its length; people come one by one, so that a page can draw breath in between.
 */
import { parseEmailAddress } from './email-address.js';
import { cleaned, Entries } from './list-entries.js';
import { isNameLike, noName, splitName, tidy, type PersonName } from './person-name.js';

export interface ListedPerson {
  /** Where they stand, from 1: the line of a list, the row of a table. */
  readonly line: number;
  readonly name: PersonName;
  /** As it is mailed to; null where what is typed is no address. */
  readonly address: string | null;
  /** What stands in the place of an address. */
  readonly typed: string;
  /** The role that a table names, as it is written there; in a list, words behind an address that may be one. */
  readonly role: string | null;
}

/** Nearly every line, read in a third of the time: `address`, `Name <address>`. All others take the careful way. */
const usualLine =
  /^(?:(?:(\p{L}{2,}(?: \p{L}+)*)|"(\p{L}[\p{L} ,.-]*)") )?(?:<([\w.+-]+@[a-zA-Z0-9.-]+)>|([\w.+-]+@[a-zA-Z0-9.-]+))$/u;
/** A whole line of one name and one address, told apart as people are. */
const nameAndAddress = /^([^;；@"“<>,，、\t]+)[;；]\s*<?([^\s;；,，、<>]+@[^\s;；,，、<>]+)>?\s*[;；]?$/u;
const lineEnd = /[\n\v\f\r\u0085\u2028\u2029]/g;
const fullWidth: Readonly<Record<string, string>> = { '＠': '@', '＜': '<', '＞': '>', '：': ':', '＂': '"' };
const inAngles = /<([^<>]*)>/g;
const wordOf = /[^\s<>()[\]{}"“”|]+/gu;
const hasWord = /[\p{L}\p{N}]/u;
/** More than anybody reads of what is no address; the longest address has 254. */
const mostTyped = 300;

type IsRole = (text: string) => boolean;
const noRole: IsRole = () => false;

/** Null in between: a place to draw breath where there is nobody. `isRole` knows the fields that are nobody's name. */
export function* readAddressList(text: string, isRole = noRole): Generator<ListedPerson | null, void> {
  let line = 1;
  let from = 0;
  while (from <= text.length) {
    lineEnd.lastIndex = from;
    const end = lineEnd.test(text) ? lineEnd.lastIndex - 1 : text.length;
    const written = text.slice(from, end);
    const usual = readUsual(written, line);
    if (usual !== null) yield usual;
    else if (written !== '') yield* readLine(written, line, isRole);
    else yield null;
    if (text.startsWith('\r\n', end)) from = end + 2;
    else from = end + 1;
    line += 1;
  }
}

function readUsual(written: string, line: number): ListedPerson | null {
  if (written.length > mostTyped) return null;
  const parts = usualLine.exec(written);
  if (parts === null) return null;
  const [, name = '', quoted = name, angled, alone = ''] = parts;
  const typed = angled ?? alone;
  const address = parseEmailAddress(typed);
  if (address === null || (alone !== '' && name !== '' && isBroken(name, alone))) return null;
  return { line, name: quoted === '' ? noName : splitName(quoted), address, typed, role: null };
}

function* readLine(written: string, line: number, isRole: IsRole): Generator<ListedPerson | null, void> {
  const text = written.replaceAll(/[＠＜＞：＂]/g, (sign) => fullWidth[sign] ?? sign);
  const pair = text.length > mostTyped ? null : nameAndAddress.exec(text.trim());
  const [, given = '', typed = ''] = pair ?? [];
  if (pair !== null && isNameLike(tidy(given)) && !isRole(tidy(given))) {
    yield personOf(typed, given, line);
    return;
  }
  const entries = new Entries(text);
  /** Names without an address so far: they belong to the next one, or nobody can be written to. */
  let held: string[] = [];
  /** Waits for a role that may stand behind the address. */
  let last = null as ListedPerson | null;
  /** Stands before the address it is for. */
  let role: string | null = null;
  let isFound = false;
  while (entries.next()) {
    const entry = entries.text;
    if (entry.includes('@')) {
      for (const found of readEntry(entry, line)) {
        if (last !== null) yield last;
        last = role === null ? found : { ...found, role };
        role = null;
        isFound = true;
        if (held.length > 0) {
          const { name, used } = joinName(held, found.name);
          for (const name of held.slice(0, held.length - used)) yield notAnAddress(name, line);
          held = [];
          last = { ...last, name };
        }
      }
    } else if (role === null && isRole(unquoted(entry))) {
      if (last !== null && last.role === null && held.length === 0) last = { ...last, role: unquoted(entry) };
      else role = unquoted(entry);
    } else if (hasWord.test(entry)) held.push(entry);
    else yield null;
    if (held.length > 0 && (entries.endsPerson || (isFound && entries.endsLine))) {
      if (last !== null) yield last;
      last = null;
      for (const name of held) yield notAnAddress(name, line);
      held = [];
    }
  }
  if (last !== null) yield last;
  // A role of nobody is a word like others.
  if (role !== null && isFound) yield notAnAddress(role, line);
  // A line that holds no address at all is one mistake, not one for each comma in it.
  else if (role !== null || held.length > 0) yield notAnAddress(cleaned(text), line);
}

/** Everybody between two separators: as a rule one. */
function* readEntry(written: string, line: number): Generator<ListedPerson, void> {
  const text = written.replaceAll(' @ ', '@');
  let from = 0;
  let last: ListedPerson | null = null;
  for (const angle of text.matchAll(inAngles)) {
    if (!angle[0].includes('@')) continue;
    const before = text.slice(from, angle.index);
    from = angle.index + angle[0].length;
    const person = personOf(angle[1] ?? '', '', line);
    let name = before;
    // What is quoted is a name, even where it is written like an address.
    if (before.includes('@') && !isQuoted(before)) {
      for (const found of readWords(before, line)) {
        if (typeof found === 'string') name = found;
        else if (found.address !== person.address) yield found;
      }
    }
    if (last !== null) yield last;
    last = { ...person, name: nameOf(name) };
  }
  for (const found of from < text.length ? readWords(text.slice(from), line) : []) {
    // "address (Name)", "<address> Name"
    // What stands there may also be a role: whoever knows the roles says so.
    if (typeof found === 'string') {
      if (last === null || found === '') continue;
      last = { ...last, role: found, name: last.name === noName ? nameOf(found) : last.name };
    } else {
      if (last !== null) yield last;
      last = found;
    }
  }
  if (last !== null) yield last;
}

/** Addresses among words, each with the words before it as its name; and at last the words after them. */
function* readWords(text: string, line: number): Generator<ListedPerson | string, void> {
  let words: string[] = [];
  for (const [word] of text.matchAll(wordOf)) {
    if (word.includes('@')) {
      const [before = ''] = words;
      if (words.length === 1 && isBroken(before, word)) yield notAnAddress(`${before} ${word}`, line);
      else yield personOf(word, words.join(' '), line);
      words = [];
    }
    // "To:", "Email:"
    else if (word.endsWith(':')) words = [];
    else words.push(word);
  }
  yield words.join(' ');
}

function personOf(written: string, name: string, line: number): ListedPerson {
  const typed = bare(written);
  return {
    line,
    name: nameOf(name),
    address: parseEmailAddress(typed),
    typed: typed.slice(0, mostTyped),
    role: null,
  };
}

/**
 * Whether a space stands in the middle of an address: `person 7@example.org`. What follows the space is somebody
 * else's address; a word alone is a name only where the address has it, too, or where it numbers a list.
 */
function isBroken(word: string, address: string): boolean {
  if (word.includes(' ')) return false;
  const letters = word.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const isNumber = /^\p{N}*$/u.test(letters);
  return !isNumber && !address.toLowerCase().includes(letters);
}

function notAnAddress(typed: string, line: number): ListedPerson {
  return { line, name: noName, address: null, typed: typed.slice(0, mostTyped), role: null };
}

/** Without what surrounds an address: `mailto:`, quotes, the full stop of a sentence. */
function bare(written: string): string {
  const text = cleaned(written);
  if (/^[\w+].*\w$/.test(text) && !text.includes(':')) return text;
  const scheme = text.lastIndexOf(':', text.indexOf('@'));
  const address = scheme < 0 ? text : decoded(text.slice(scheme + 1).replace(/\?.*$/s, ''));
  return address.replace(/^['‘’](.*)['’]$/u, '$1').replace(/[.:!?]{1,9}$/, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function nameOf(text: string): PersonName {
  if (text === '') return noName;
  const name = tidy(isQuoted(text) ? text : cleaned(text).replaceAll(',', ' '));
  return name !== '' && !name.includes('@') && hasWord.test(name) ? splitName(name) : noName;
}

/** What names before an address make of its name, and how many of them, from the last. */
function joinName(held: readonly string[], name: PersonName): { name: PersonName; used: number } {
  const last = held.at(-1) ?? '';
  if (!isNameLike(tidy(last))) return { name, used: 0 };
  const given = tidy(`${name.first} ${name.last}`);
  // "Last, First <address>". Two whole names are two people, one of whom has no address.
  if (given !== '') {
    const isTwo = tidy(last).includes(' ') && given.includes(' ');
    return isTwo ? { name, used: 0 } : { name: splitName(tidy(`${last}, ${given}`)), used: 1 };
  }
  const before = held.at(-2);
  // "First, Last, address"
  if (before !== undefined && isNameLike(tidy(before)) && held.length === 2) {
    return { name: { first: tidy(before), last: tidy(last) }, used: 2 };
  }
  return { name: nameOf(last), used: 1 };
}

function unquoted(text: string): string {
  return /^["“](.*)["”]$/u.exec(text)?.[1] ?? text;
}

function isQuoted(text: string): boolean {
  return /^\s*["“]/u.test(text);
}
