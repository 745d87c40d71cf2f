/** A name as it is written in lists, in two parts as an invite has it. */

export interface PersonName {
  readonly first: string;
  readonly last: string;
}

export const noName: PersonName = { first: '', last: '' };

/** Words that begin a family name rather than end a given one: "Ludwig van Beethoven". */
const particles = new Set(
  'al ben bin da das de del della den der di do dos du el ibn la le van vom von zu zum zur'.split(' '),
);
/** Most names: there is nothing about them to put right. */
const plain = /^[a-z0-9.-]+(?: [a-z0-9.-]+)*$/i;
const familyFirst = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s・]+$/u;

/** "First Last", "Last, First", or family name first where the script has it so. One word is a first name. */
export function splitName(text: string): PersonName {
  const comma = text.indexOf(',');
  if (comma >= 0) return { first: tidy(text.slice(comma + 1)), last: tidy(text.slice(0, comma)) };
  const name = tidy(text);
  let end = name.lastIndexOf(' ');
  if (end < 0) return { first: name, last: '' };
  if (familyFirst.test(name)) {
    const space = name.indexOf(' ');
    return { first: name.slice(space + 1), last: name.slice(0, space) };
  }
  // A particle at the very beginning is somebody's given name.
  for (;;) {
    const from = name.lastIndexOf(' ', end - 1);
    if (from < 0 || !particles.has(name.slice(from + 1, end).toLowerCase())) break;
    end = from;
  }
  return { first: name.slice(0, end), last: name.slice(end + 1) };
}

/** Whether a text could be somebody's name: letters, few words, nothing that looks like a host or a number. */
export function isNameLike(text: string): boolean {
  return (
    text.length <= 80 &&
    /^[\p{L}\p{M}\p{Zs}'’.,·・-]+$/u.test(text) &&
    /\p{L}/u.test(text) &&
    !/\.\p{L}{2,}$/u.test(text) &&
    tidy(text).split(' ').length <= 5
  );
}

/** The same, with a number in it: "Laura Conti 2nd", "Guest 12". Dates and telephone numbers have more digits than letters. */
export function isNumberedName(text: string): boolean {
  const letters = text.replaceAll(/\p{N}/gu, '');
  return (
    /^\p{L}/u.test(text) && /\p{L}{2}/u.test(text) && letters.length * 2 > text.length && isNameLike(letters)
  );
}

/** Without quotes around it, or white space that is more than one space. */
export function tidy(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replaceAll(/["“”„\\\s]+/gu, ' ')
    .trim()
    .replace(/^['‘’`](.*)['’`]$/u, '$1')
    .trim();
}
