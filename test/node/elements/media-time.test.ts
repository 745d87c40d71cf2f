import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTime, parseTime } from '../../../src/elements/share-window/media-time.js';

describe('parseTime', () => {
  it.each([
    ['1:02:03', 3723],
    ['62:03', 3723],
    ['3723', 3723],
    ['1h2m3s', 3723],
    ['1h 2min 3s', 3723],
    ['1H2M3S', 3723],
    ['62m3s', 3723],
    ['3723s', 3723],
    ['1h', 3600],
    ['1:02', 62],
    ['0:00', 0],
    ['0', 0],
    ['  1:02 ', 62],
    ['1:02.5', 62.5],
    ['1:02,5', 62.5],
    ['01:02:03', 3723],
    ['100:00:00', 360_000],
    ['١:٠٢', 62],
    ['۱:۰۲', 62],
    ['１：０２', 62],
    ['\u200e1:02\u200f', 62],
  ])('%s', (text, seconds) => {
    expect(parseTime(text)).toBe(seconds);
  });

  it.each([
    '',
    ' ',
    'soon',
    '1:75',
    '1:60:00',
    '1h75m',
    '-5',
    '1:-2',
    ':30',
    '1:',
    '1:2:3:4',
    '1e3',
    '3s2m',
    'h',
    's',
    'NaN',
    'Infinity',
    '0x10',
    '9'.repeat(400),
  ])('%j is none', (text) => {
    expect(parseTime(text)).toBe(null);
  });

  it('never throws, and gives a time that can be used or none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const time = parseTime(text);
        expect(time === null || (Number.isFinite(time) && time >= 0)).toBe(true);
      }),
    );
  });

  it('reads what formatTime writes', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (seconds) => {
        expect(parseTime(formatTime(seconds))).toBe(seconds);
      }),
    );
  });

  it('reads one time alike however it is written', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(59), fc.nat(59), (hours, minutes, seconds) => {
        const time = hours * 3600 + minutes * 60 + seconds;
        for (const text of [
          `${hours}:${minutes}:${seconds}`,
          `${hours * 60 + minutes}:${seconds}`,
          `${hours}h${minutes}m${seconds}s`,
          String(time),
          `${time}s`,
        ]) {
          expect(parseTime(text), text).toBe(time);
        }
      }),
    );
  });
});

describe('formatTime', () => {
  it.each([
    [0, '0:00'],
    [8.97, '0:08'],
    [62, '1:02'],
    [3599, '59:59'],
    [3723, '1:02:03'],
    [360_000, '100:00:00'],
  ])('%d', (seconds, text) => {
    expect(formatTime(seconds)).toBe(text);
  });
});
