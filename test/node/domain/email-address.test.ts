import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emailKey, parseEmailAddress } from '../../../src/domain/email-address.js';

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
      fc.property(fc.oneof(fc.string(), fc.emailAddress()), (typed) => {
        const parsed = parseEmailAddress(typed);
        if (parsed !== null) expect(parseEmailAddress(parsed)).toBe(parsed);
      }),
    );
  });
});

describe('emailKey', () => {
  it('does not tell letter case apart', () => {
    expect(emailKey('Guest@example.org')).toBe(emailKey('gUEST@example.org'));
    expect(emailKey('JÜRGEN@example.org')).toBe(emailKey('jürgen@example.org'));
  });

  it('tells dots, plus tags and look-alikes apart', () => {
    const keys = ['guest', 'gu.est', 'guest+tag', 'gυest', '\u0130da', 'ida'].map((name) =>
      emailKey(`${name}@example.org`),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});
