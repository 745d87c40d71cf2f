/** Words of people and hosts, made fit to stand in a mail: they stay words, whatever is in them. */

// Overrides, embeddings and isolates of direction: one that is left open turns what comes after it.
const turning = /[\u202a-\u202e\u2066-\u2069]/g;
const halves = /\p{Cs}/gu;
const breaks = /\r\n|[\r\n\u0085\u2028\u2029\u000b\u000c]/g;

/** On one line, without control characters, of at most so many (whole) characters. */
export function oneLine(text: string, longest = 200): string {
  const line = clean(text.replace(breaks, ' ')).replace(/\s+/g, ' ').trim();
  // What could not be shown in full anyway is not taken apart.
  const characters = Array.from(segments(line.slice(0, longest * 20)));
  if (characters.length <= longest && line.length <= longest * 20) return line;
  return `${characters
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`;
}

/** Its lines, without control characters, and without empty ones at either end. */
export function linesOf(text: string): string[] {
  const lines = text.split(breaks).map((line) => clean(line.replaceAll('\t', '    ')).trimEnd());
  const first = lines.findIndex((line) => line !== '');
  if (first === -1) return [];
  return lines.slice(first, lines.findLastIndex((line) => line !== '') + 1);
}

/** Keeps words of the other direction from turning those around them. */
export function isolated(text: string, direction: 'ltr' | 'rtl'): string {
  const isRightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text);
  return isRightToLeft === (direction === 'rtl') ? text : `\u2068${text}\u2069`;
}

function clean(text: string): string {
  return text
    .replace(halves, '\ufffd')
    .replace(turning, '')
    .replace(/\p{Cc}/gu, '');
}

function* segments(text: string): Generator<string> {
  for (const { segment } of new Intl.Segmenter().segment(text)) yield segment;
}
