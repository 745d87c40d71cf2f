import { describe, expect, it } from 'vitest';
import { parseEmailAddress } from '../../../src/domain/email-address.js';
import { domainSuggester, mendedAddress } from '../../../src/domain/misspelt-address.js';
import { anyText, fc } from '../../support/properties.js';

describe('a domain', () => {
  const suggest = domainSuggester(
    new Map([
      ['example.org', 300],
      ['exmaple.org', 2],
      ['kitchen1.example.org', 50],
      ['gmial.com', 5],
      ['hamster.example', 4],
    ]),
  );

  it.each([
    ['gmail.con', 'gmail.com'],
    ['gmai.com', 'gmail.com'],
    ['gmaill.com', 'gmail.com'],
    ['gnail.com', 'gmail.com'],
    ['gmail.co', 'gmail.com'],
    ['hotmial.com', 'hotmail.com'],
    ['yaho.com', 'yahoo.com'],
    ['yahooo.cmo', 'yahoo.com'],
    ['outlok.com', 'outlook.com'],
    ['anything.con', 'anything.com'],
    ['anything.ogr', 'anything.org'],
    ['exmaple.org', 'example.org'],
    ['example.or', 'example.org'],
  ])('%s may be meant as %s', (typed, meant) => {
    expect(suggest(typed)).toBe(meant);
    expect(suggest(typed)).toBe(meant);
  });

  it.each([
    ['is well known', 'ymail.com'],
    ['has another country', 'yahoo.dk'],
    ['has another end', 'example.net'],
    ['is short', 'love.com'],
    ['has a number of its own', 'kitchen2.example.org'],
    ['is another word', 'example-studio.org'],
    ['many of the list have', 'hamster.example'],
  ])('that %s is meant as it is', (_, domain) => {
    expect(suggest(domain)).toBeNull();
  });

  it('that many have all the same is no model for others', () => {
    expect(suggest('gmiall.com')).toBeNull();
  });
});

describe('mendedAddress', () => {
  it.each([
    ['person 7@example.org', 'person7@example.org'],
    ['person29@example,org', 'person29@example.org'],
    ['ada@@example.org', 'ada@example.org'],
    ['ada@example,org', 'ada@example.org'],
    ['ada@example..org.', 'ada@example.org'],
    ['ada (at) example [dot] org', 'ada@example.org'],
    ['ada at example dot org', 'ada@example.org'],
    ['**ada@example.org**', 'ada@example.org'],
    ['ada@gmail', 'ada@gmail.com'],
    ['ada@GMX', 'ada@gmx.de'],
  ])('%s may be meant as %s', (typed, meant) => {
    expect(mendedAddress(typed)).toBe(meant);
  });

  it.each(['', '@', 'Ada', 'ada.example.org', 'ada@example', 'a@b@c.org', 'Meet me at noon, Ada'])(
    'has no idea what %j is',
    (typed) => {
      expect(mendedAddress(typed)).toBeNull();
    },
  );

  it('gives an address or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.emailAddress()), (typed) => {
        const mended = mendedAddress(typed);
        if (mended !== null) expect(parseEmailAddress(mended)).toBe(mended);
      }),
    );
  });
});
