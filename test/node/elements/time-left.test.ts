import { describe, expect, it } from 'vitest';
import {
  stepBetween,
  timeLeft,
  untilNextSecond,
} from '../../../src/elements/guest-join-form/waiting/time-left.js';
import { countdownTexts } from '../../../src/locales/en/countdown.js';

const second = 1000;
const minute = 60 * second;

const formats = {
  number: (value: number) => String(value),
  date: () => '',
  plural: (value: number, forms: { one?: string; other: string }) =>
    value === 1 ? (forms.one ?? forms.other) : forms.other,
};
const written = (wait: number) => countdownTexts.timeLeft(timeLeft(wait), formats);

describe('the time that is left', () => {
  it.each([
    [12 * minute + 40 * second, '12 min 40 s'],
    [12 * minute + 39 * second + 1, '12 min 40 s'],
    [minute, '1 min 0 s'],
    [minute - 1, '1 min 0 s'],
    [59 * second, '59 s'],
    [1, '1 s'],
    [3 * 60 * minute + 5 * minute, '3 h 5 min 0 s'],
    [26 * 60 * minute + 3 * minute, '1 day 2 h 3 min'],
    [50 * 60 * minute, '2 days 2 h 0 min'],
    [-5, '0 s'],
  ])('%i ms is written %s', (wait, text) => {
    expect(written(wait)).toBe(text);
  });

  it('changes when its second is over', () => {
    expect(untilNextSecond(12_400)).toBe(400);
    expect(untilNextSecond(12_000)).toBe(1000);
    expect(untilNextSecond(0.5)).toBe(0.5);
  });
});

describe('what is told while it is counted', () => {
  it('is a few steps, each once', () => {
    const told: number[] = [];
    for (let left = 61 * minute; left > 0; left -= second) {
      const step = stepBetween(left, left - second);
      if (step !== null) told.push(step);
    }
    expect(told).toEqual([60, 30, 15, 10, 5, 2, 1]);
  });

  it('is the last one only, where a device was asleep over several', () => {
    expect(stepBetween(40 * minute, 4 * minute)).toBe(5);
  });

  it('is nothing between two steps, or when the start is put off', () => {
    expect(stepBetween(14 * minute, 12 * minute)).toBe(null);
    expect(stepBetween(4 * minute, 40 * minute)).toBe(null);
  });
});
