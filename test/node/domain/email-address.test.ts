import { describe, expect, it } from 'vitest';
import { emailKey, parseEmailAddress } from '../../../src/domain/email-address.js';
import { anyText, fc } from '../../support/properties.js';

/** Shapes that come near to an address: any letters, domains of any length and script. */
const nearly = fc
  .tuple(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('Guest', '\u212aim', '\u0130da', '\u01c5'),
    ),
    fc.array(fc.stringMatching(/^[a-zäßé一日İK.-]{1,40}$/u), { minLength: 1, maxLength: 6 }),
  )
  .map(([name, labels]) => `${name}@${labels.join('.')}`);
const typed = fc.oneof(anyText, fc.emailAddress(), nearly);

describe('parseEmailAddress', () => {
  it.each([
    ['guest@example.org', 'guest@example.org'],
    ['  guest@example.org\n', 'guest@example.org'],
    ['First.Last+tag@Example.ORG', 'First.Last+tag@example.org'],
    ["o'neil@example.org", "o'neil@example.org"],
    ['jürgen@müller.example', 'jürgen@xn--mller-kva.example'],
    ['ju\u0308rgen@example.org', 'jürgen@example.org'],
    ['a@b.co', 'a@b.co'],
  ])('takes %j', (typed, parsed) => {
    expect(parseEmailAddress(typed)).toBe(parsed);
  });

  it.each([
    '',
    'guest',
    'guest@',
    '@example.org',
    'guest@example',
    'guest@@example.org',
    'gu est@example.org',
    'guest@exa mple.org',
    'guest@example.org, other@example.org',
    'Guest <guest@example.org>',
    'guest@127.0.0.1',
    'guest@[::1]',
    'guest@example.org:25',
    'guest@example.org/path',
    'guest@-example.org',
    'guest@example..org',
    'guest@example.org\u0000',
    'guest\r\nBcc: other@example.org',
    `${'a'.repeat(65)}@example.org`,
    `a@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.${'e'.repeat(63)}.org`,
  ])('refuses %j', (typed) => {
    expect(parseEmailAddress(typed)).toBeNull();
  });

  it('gives what it takes again, whatever is typed', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseEmailAddress(text);
        if (parsed !== null) expect(parseEmailAddress(parsed)).toBe(parsed);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives what it gives where a blank sends it the long way', () => {
    const near = fc.stringMatching(/^[A-Za-z0-9.+-]{1,9}@[a-z0-9.xn-]{1,30}$/);
    fc.assert(
      fc.property(fc.oneof(near, typed), (text) => {
        expect(parseEmailAddress(text)).toBe(parseEmailAddress(`${text} `));
      }),
      { numRuns: 2000 },
    );
  });

  it('never gives more than can be mailed, or anything that a header would read as more than one address', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseEmailAddress(text);
        if (parsed === null) return;
        expect(parsed.length).toBeLessThanOrEqual(254);
        expect(parsed).not.toMatch(/[\s<>,;:"()[\]\\\p{C}]/u);
        expect(parsed.slice(parsed.lastIndexOf('@') + 1)).toMatch(/^[a-z0-9.-]+$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses a domain that is too long only once it is written in ASCII', () => {
    const domain = Array.from({ length: 20 }, () => '日本語').join('.');
    expect(`a@${domain}.example`.length).toBeLessThan(254);
    expect(parseEmailAddress(`a@${domain}.example`)).toBeNull();
  });
});

describe('emailKey', () => {
  it('does not tell letter case apart', () => {
    expect(emailKey('Guest@example.org')).toBe(emailKey('gUEST@example.org'));
    expect(emailKey('JÜRGEN@example.org')).toBe(emailKey('jürgen@example.org'));
  });

  it('of a key is the key, and letter case never makes another of it', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const address = parseEmailAddress(text);
        if (address === null) return;
        const key = emailKey(address);
        expect(emailKey(key)).toBe(key);
        const ascii = address.replace(/[a-z]/g, (letter) => letter.toUpperCase());
        expect(emailKey(parseEmailAddress(ascii) ?? '')).toBe(key);
      }),
      { numRuns: 1000 },
    );
  });

  it('tells apart whatever differs by more than letter case', () => {
    fc.assert(
      fc.property(typed, typed, (one, other) => {
        const [a, b] = [parseEmailAddress(one), parseEmailAddress(other)];
        if (a === null || b === null || emailKey(a) !== emailKey(b)) return;
        expect(a.toLowerCase()).toBe(b.toLowerCase());
      }),
    );
  });

  it('tells dots, plus tags and look-alikes apart', () => {
    const keys = ['guest', 'gu.est', 'guest+tag', 'gυest', '\u0130da', 'ida'].map((name) =>
      emailKey(`${name}@example.org`),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});
