import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeFromFragment } from '../../../src/domain/join-url.js';
import { joinUrl } from '../../../src/domain/made-url.js';
import { linkWithTime } from '../../../src/elements/share-window/share-link.js';
import { readRange } from '../../../src/elements/share-window/time-range.js';

describe('linkWithTime', () => {
  it.each([
    ['https://media.example/watch', 'https://media.example/watch#t=62'],
    ['https://media.example/watch?v=1', 'https://media.example/watch?v=1#t=62'],
    ['https://media.example/watch#', 'https://media.example/watch#t=62'],
    ['https://media.example/watch#notes', 'https://media.example/watch#notes&t=62'],
    ['https://media.example/watch#t=5', 'https://media.example/watch#t=62'],
    ['https://media.example/watch#t=5,9&join=s', 'https://media.example/watch#join=s&t=62'],
    ['https://media.example/#/watch', 'https://media.example/#/watch?t=62'],
    ['https://media.example/#/watch?v=1', 'https://media.example/#/watch?v=1&t=62'],
    ['https://media.example/#!/watch?t=1', 'https://media.example/#!/watch?t=62'],
    ['https://media.example/watch#:~:text=word', 'https://media.example/watch#t=62:~:text=word'],
    // A page that has its times in the query keeps them there.
    ['https://media.example/watch?t=5&v=1', 'https://media.example/watch?v=1&t=62'],
    ['https://media.example/watch?t=5#notes', 'https://media.example/watch?t=62#notes'],
  ])('of %s', (url, link) => {
    expect(linkWithTime(url, { start: 62 })).toBe(link);
  });

  it.each([
    [{ start: 62, end: 90 }, '62,90'],
    [{ end: 90 }, '0,90'],
    [{ start: 0 }, '0'],
    [{ start: 62.5 }, '62.5'],
    [{ start: 1 / 3 }, '0.333'],
  ])('says %j', (range, time) => {
    expect(linkWithTime('https://media.example/', range)).toBe(`https://media.example/#t=${time}`);
  });

  const word = fc.stringMatching(/^[\w%.~-]{0,12}$/);
  const pairs = fc
    .array(
      fc.tuple(word, word).map(([name, value]) => `${name}=${value}`),
      { maxLength: 3 },
    )
    .map((all) => all.filter((pair) => !pair.startsWith('t=')).join('&'));
  const url = fc.tuple(pairs, pairs, fc.boolean()).map(([query, fragment, isRoute]) => {
    const page = `https://media.example/watch${query === '' ? '' : `?${query}`}`;
    if (isRoute) return `${page}#/route${fragment === '' ? '' : `?${fragment}`}`;
    return fragment === '' ? page : `${page}#${fragment}`;
  });
  const range = fc.record({ start: fc.nat(9999), end: fc.nat(9999) }, { requiredKeys: [] });

  it('without a time is the address, byte for byte', () => {
    fc.assert(fc.property(url, (address) => linkWithTime(address, {}) === address));
  });

  it('can be said again with another time: only the time changes', () => {
    fc.assert(
      fc.property(url, range, range, (address, first, second) => {
        fc.pre(first.start !== undefined || first.end !== undefined);
        fc.pre(second.start !== undefined || second.end !== undefined);
        const again = linkWithTime(linkWithTime(address, first), second);
        expect(again).toBe(linkWithTime(address, second));
      }),
    );
  });

  it('leaves the rest of the address as it is, and is a URL', () => {
    fc.assert(
      fc.property(url, fc.nat(9999), (address, start) => {
        const link = linkWithTime(address, { start });
        expect(URL.canParse(link)).toBe(true);
        const without = link.replace(/[#?&]t=\d+$/, '');
        expect([address, address.replace(/#$/, '')]).toContain(without);
      }),
    );
  });

  it('and the secret of a link leave each other alone', () => {
    fc.assert(
      fc.property(url, fc.nat(9999), (address, start) => {
        fc.pre(!/[#?&]join=/.test(address));
        const link = new URL(linkWithTime(joinUrl(address, '1.k.id.0.mac'), { start }));
        const { secret, rest } = takeFromFragment(link.hash);
        expect(secret).toBe('1.k.id.0.mac');
        const own = new URL(linkWithTime(address, { start }));
        expect(rest).toBe(own.hash.slice(1));
      }),
    );
  });
});

describe('readRange', () => {
  const on = (text: string) => ({ ticked: true, text });
  const off = (text: string) => ({ ticked: false, text });

  it.each([
    [off('1:02'), off('9:00'), 60, { range: {}, start: null, end: null }],
    [off('nonsense'), off(''), null, { range: {}, start: null, end: null }],
    [on('1:02'), off(''), null, { range: { start: 62 }, start: null, end: null }],
    [on('1:02'), on('1:30'), 90, { range: { start: 62, end: 90 }, start: null, end: null }],
    [off(''), on('1:30'), null, { range: { end: 90 }, start: null, end: null }],
    [on('0:08'), off(''), 7.4, { range: { start: 8 }, start: null, end: null }],
    [on(' '), on(''), null, { range: {}, start: { code: 'missing' }, end: { code: 'missing' } }],
    [on('soon'), on('0:10'), null, { range: { end: 10 }, start: { code: 'unreadable' }, end: null }],
    [on('0:10'), on('0:10'), null, { range: { start: 10 }, start: null, end: { code: 'before-start' } }],
    [on('0:10'), on('0:05'), null, { range: { start: 10 }, start: null, end: { code: 'before-start' } }],
    [off(''), on('0:00'), null, { range: {}, start: null, end: { code: 'before-start' } }],
    [on('1:01'), off(''), 60, { range: {}, start: { code: 'too-late', length: '1:00' }, end: null }],
    [
      on('0:10'),
      on('2:00'),
      60,
      { range: { start: 10 }, start: null, end: { code: 'too-late', length: '1:00' } },
    ],
  ])('of %j and %j in %d', (start, end, duration, read) => {
    expect(readRange(start, end, duration)).toEqual(read);
  });
});
