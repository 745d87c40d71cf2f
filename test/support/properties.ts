/** How often a property is tried. The usual run tries the same cases each time; `LONG=1` tries many new ones. */
import fc from 'fast-check';

// In a page there is no environment: what runs there is a usual run.
const environment = typeof process === 'undefined' ? {} : process.env;
export const isLong = environment['LONG'] === '1';

/** Of a usual run; a long one does so many times more. */
export const times = (usual: number, long = usual * 20) => (isLong ? long : usual);

// fast-check prints seed and path of what fails; `SEED=…` tries it again.
const seed = environment['SEED'];
fc.configureGlobal({
  numRuns: times(100),
  ...(seed !== undefined ? { seed: Number(seed) } : !isLong && { seed: 20310517 }),
});

/** Any text, and what is hostile in one: line breaks, directions, halves of characters, names of prototypes, markup. */
export const hostileStrings = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '${alert(1)}{{7*7}}',
  'javascript:alert(1)',
  "'; DROP TABLE guestlist_links; --",
  'a\r\nBcc: other@example.org',
  'BEGIN:VEVENT\r\nEND:VEVENT',
  'a\u202eb\u2066c',
  'a\u0000b\u0007',
  'a\ud800b',
  '\udfff',
  '\u200b\u2060\u00ad',
  '\ufeff',
  '\u2028\u2029',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L',
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  '%00%0d%0a',
  '../../etc/passwd',
  '=1+1',
  '\u{1f469}\u200d\u{1f4bb}',
  'a'.repeat(20_000),
] as const;

export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...hostileStrings),
);

export { fc };
