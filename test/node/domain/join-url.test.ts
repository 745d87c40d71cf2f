import { describe, expect, it } from 'vitest';
import { pageUrlOf, takeFromFragment } from '../../../src/domain/join-url.js';
import { declineUrl, joinUrl } from '../../../src/domain/made-url.js';
import { fc } from '../../support/properties.js';

describe('joinUrl', () => {
  it.each([
    ['https://media.example/watch/1', 'https://media.example/watch/1#join=s'],
    ['https://media.example/watch?v=1', 'https://media.example/watch?v=1#join=s'],
    ['https://media.example/#', 'https://media.example/#join=s'],
    ['https://media.example/#t=62', 'https://media.example/#t=62&join=s'],
    ['https://media.example/#/watch/1', 'https://media.example/#/watch/1?join=s'],
    ['https://media.example/#/watch?v=1', 'https://media.example/#/watch?v=1&join=s'],
    ['https://media.example/#!/watch', 'https://media.example/#!/watch?join=s'],
    ['https://media.example/#/watch?', 'https://media.example/#/watch?&join=s'],
    ['https://media.example/#join=old', 'https://media.example/#join=s'],
    ['https://media.example/#/watch?join=old&t=62', 'https://media.example/#/watch?t=62&join=s'],
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
    expect(takeFromFragment(fragment)).toEqual({ secret, declines: false, rest });
  });

  it.each([
    ['#join=s&decline', 's', ''],
    ['#join=s&decline&t=62', 's', 't=62'],
    ['#/route?a=b&join=s&decline', 's', '/route?a=b'],
    ['#/route?join=s&decline', 's', '/route'],
  ])('%s is to decline', (fragment, secret, rest) => {
    expect(takeFromFragment(fragment)).toEqual({ secret, declines: true, rest });
  });

  it.each([
    ['#decline', 'decline'],
    ['#decline&join=s', 'decline'],
    ['#join=s&t=62&decline', 't=62&decline'],
    ['#join=s&decline=no', 'decline=no'],
  ])('%s has a word of its page', (fragment, rest) => {
    expect(takeFromFragment(fragment)).toMatchObject({ declines: false, rest });
  });

  it('knows a link to decline again, wherever it stands in the fragment', () => {
    for (const page of ['https://media.example/watch', 'https://media.example/#/watch?v=1']) {
      const url = declineUrl(page, 's');
      expect(takeFromFragment(url.slice(url.indexOf('#')))).toMatchObject({ secret: 's', declines: true });
    }
  });

  it('takes out what joinUrl put in, and leaves the page its own, byte for byte', () => {
    const word = fc.stringMatching(/^[\w%.~-]{0,12}$/);
    const query = fc.array(
      fc.tuple(word, word).map(([name, value]) => `${name}=${value}`),
      { maxLength: 3 },
    );
    const anything = fc.string({
      unit: fc.constantFrom('a', 'b', '/', '!', '?', '&', '=', '#', '%', ';', 'é'),
    });
    const fragments = fc.oneof(
      anything,
      query.map((pairs) => pairs.join('&')),
      fc
        .tuple(word, query)
        .map(([route, pairs]) => `/${route}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`),
    );
    fc.assert(
      fc.property(fragments, (fragment) => {
        fc.pre(!/(^|[?&])join=/.test(fragment));
        const page = `https://media.example/${fragment === '' ? '' : `#${fragment}`}`;
        const url = joinUrl(page, '1.k.id.0.mac');
        const hash = url.slice(url.indexOf('#'));
        expect(takeFromFragment(hash)).toEqual({ secret: '1.k.id.0.mac', declines: false, rest: fragment });
        expect(url.startsWith(page.split('#')[0]!)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the last secret that was put in, and takes out every one', () => {
    const parts = fc.array(fc.constantFrom('join=old', 'join=', 'a=b', '', '/r', '/r?x', 'rejoin=1', '?'));
    fc.assert(
      fc.property(
        fc.tuple(fc.constantFrom('', '/route', '/route?', '!/route?a=b&'), parts),
        ([route, pairs]) => {
          const fragment = route + pairs.join('&');
          const url = joinUrl(`https://media.example/#${fragment}`, 'new');
          const taken = takeFromFragment(url.slice(url.indexOf('#')));
          expect(taken.secret).toBe('new');
          expect(takeFromFragment(taken.rest).secret).toBeNull();
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('the address of a page itself', () => {
  it.each([
    ['https://media.example/watch/1', 'https://media.example/watch/1'],
    ['https://media.example/watch/1#join=s', 'https://media.example/watch/1'],
    ['https://media.example/watch/1#chapter-2', 'https://media.example/watch/1'],
    ['https://media.example/#/watch/1?join=s', 'https://media.example/#/watch/1'],
    ['https://media.example/#!/watch', 'https://media.example/#!/watch'],
  ])('of %s', (href, page) => {
    expect(pageUrlOf(href)).toBe(page);
  });
});
