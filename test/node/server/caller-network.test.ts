import { describe, expect, it } from 'vitest';
import { callerNetwork } from '../../../src/server/caller-network.js';
import { callerAddress } from '../../../src/server/request-guard.js';

describe('who calls', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['203.0.113.7:51234', '203.0.113.7'],
    ['203.0.113.7:_hidden', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::FFFF:cb00:7107', '203.0.113.7'],
    ['[::ffff:203.0.113.7]:443', '203.0.113.7'],
    ['0:0:0:0:0:ffff:0.0.0.0', '0.0.0.0'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::6', '2001:db8:1:2::/64'],
    ['[2001:db8:1:2::6]', '2001:db8:1:2::/64'],
    ['[2001:db8:1:2::6]:443', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:db8:0:0:1::', '2001:db8:0:0::/64'],
    ['2001::2:3:4:5:6:7', '2001:0:2:3::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['1::', '1:0:0:0::/64'],
    ['::2:3:4:5:6:7:8', '0:2:3:4::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['[fe80::1%25eth0]:80', 'fe80:0:0:0::/64'],
    // No IPv4 is mapped here: something else stands in the sixth group, or before it.
    ['::fffe:203.0.113.7', '0:0:0:0::/64'],
    ['64:ff9b::203.0.113.7', '64:ff9b:0:0::/64'],
  ])('%s is %s', (node, network) => {
    expect(callerNetwork(node)).toBe(network);
  });

  it.each([
    'unknown',
    '_hidden',
    'undefined',
    'example.org:80',
    '203.0.113',
    '203.0.113.256:80',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1::2::3',
    '12345::',
    '[]',
    '[2001:db8::1',
    '2001:db8::1]/[',
    '[203.0.113.7]:80',
    ':80',
  ])('%s is nothing known, and stays', (node) => {
    expect(callerNetwork(node)).toBe(node);
  });

  it('is told without the port that a proxy appends', () => {
    const told = (text: string) =>
      callerAddress(new Request('https://example.org/', { headers: { 'x-forwarded-for': text } }), 1);
    expect(told('203.0.113.7:51234, 10.0.0.1')).toBe('203.0.113.7');
    expect(told('[2001:db8::1]:443, 10.0.0.1')).toBe(told('[2001:db8::2]:444, 10.0.0.1'));
    expect(told('10.0.0.1')).toBe(null);
  });
});
