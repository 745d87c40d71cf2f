/** How a wait is written and said. Times in milliseconds. */
import type { TimeLeft } from '../../../locales/en/countdown.js';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** Minutes before the end at which a screen reader is told; a clock that is read out each second is none. */
const steps = [60, 30, 15, 10, 5, 2, 1];

/** A second that has begun still counts: nobody reads zero before it is over. */
export function timeLeft(wait: number): TimeLeft {
  const left = Math.max(0, Math.ceil(wait / second)) * second;
  return {
    days: Math.floor(left / day),
    hours: Math.floor((left % day) / hour),
    minutes: Math.floor((left % hour) / minute),
    seconds: Math.floor((left % minute) / second),
  };
}

/** The minutes to be told when a wait has gone down from `before` to `now`; null where no step lies between. */
export function stepBetween(before: number, now: number): number | null {
  return steps.findLast((step) => now <= step * minute && before > step * minute) ?? null;
}

/** Until the next second is shown. */
export function untilNextSecond(wait: number): number {
  return wait % second || second;
}
