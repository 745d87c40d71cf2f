import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinUrl, takeFromFragment } from '../../../src/domain/join-url.js';

describe('joinUrl', () => {
  it.each([
    ['https://media.example/watch/1', 'https://media.example/watch/1#join=s'],
    ['https://media.example/watch?v=1', 'https://media.example/watch?v=1#join=s'],
    ['https://media.example/#', 'https://media.example/#join=s'],
    ['https://media.example/#t=62', 'https://media.example/#t=62&join=s'],
    ['https://media.example/#/watch/1', 'https://media.example/#/watch/1?join=s'],
    ['https://media.example/#/watch?v=1', 'https://media.example/#/watch?v=1&join=s'],
    ['https://media.example/#!/watch', 'https://media.example/#!/watch?join=s'],
  ])('of %s', (page, url) => {
    expect(joinUrl(page, 's')).toBe(url);
  });
});

describe('takeFromFragment', () => {
  it.each([
    ['#join=s', 's', ''],
    ['', null, ''],
    ['#', null, ''],
    ['#chapter-2', null, 'chapter-2'],
    ['#join=s&t=62', 's', 't=62'],
    ['#t=62&join=s', 's', 't=62'],
    ['#/route?join=s', 's', '/route'],
    ['#/route?a=b&join=s&c=d', 's', '/route?a=b&c=d'],
    ['#!/route?join=s', 's', '!/route'],
    ['#/route?a=b', null, '/route?a=b'],
    ['#rejoin=s', null, 'rejoin=s'],
    ['#joined', null, 'joined'],
    ['#a=%20b&join=s', 's', 'a=%20b'],
  ])('%s', (fragment, secret, rest) => {
    expect(takeFromFragment(fragment)).toEqual({ secret, rest });
  });

  it('takes out what joinUrl put in, and leaves the page its own, byte for byte', () => {
    const word = fc.stringMatching(/^[\w%.~-]{0,12}$/);
    const query = fc.array(
      fc.tuple(word, word).map(([name, value]) => `${name}=${value}`),
      { maxLength: 3 },
    );
    const fragments = fc.oneof(
      query.map((pairs) => pairs.join('&')),
      fc
        .tuple(word, query)
        .map(([route, pairs]) => `/${route}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`),
    );
    fc.assert(
      fc.property(fragments, (fragment) => {
        fc.pre(!/(^|[?&])join=/.test(fragment));
        const page = `https://media.example/${fragment === '' ? '' : `#${fragment}`}`;
        const url = new URL(joinUrl(page, '1.k.id.0.mac'));
        expect(takeFromFragment(url.hash)).toEqual({ secret: '1.k.id.0.mac', rest: fragment });
      }),
    );
  });
});
