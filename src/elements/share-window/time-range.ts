/** From what is ticked and typed to a range of time, or to what is wrong with it. */
import { formatTime, parseTime } from './media-time.js';
import type { TimeRange } from './share-link.js';

export interface TypedTime {
  readonly ticked: boolean;
  readonly text: string;
}

export type TimeProblem =
  | { readonly code: 'missing' | 'unreadable' | 'before-start' }
  | { readonly code: 'too-late'; readonly length: string };

export interface ReadRange {
  /** What can be read of it; a time with a problem is left out. */
  readonly range: TimeRange;
  readonly start: TimeProblem | null;
  readonly end: TimeProblem | null;
}

/** `duration` in seconds, null where nobody knows it. */
export function readRange(start: TypedTime, end: TypedTime, duration: number | null): ReadRange {
  const first = readTime(start, duration);
  const last = readTime(end, duration);
  const isBackwards = first.time !== undefined && last.time !== undefined && last.time <= first.time;
  // An end of 0 leaves nothing, with or without a start.
  const isEmpty = last.time === 0;
  const ends = !isBackwards && !isEmpty && last.time !== undefined;
  return {
    range: {
      ...(first.time !== undefined && { start: first.time }),
      ...(ends && { end: last.time }),
    },
    start: first.problem,
    end: isBackwards || isEmpty ? { code: 'before-start' } : last.problem,
  };
}

interface ReadTime {
  readonly time: number | undefined;
  readonly problem: TimeProblem | null;
}

function readTime({ ticked, text }: TypedTime, duration: number | null): ReadTime {
  if (!ticked) return { time: undefined, problem: null };
  if (text.trim() === '') return { time: undefined, problem: { code: 'missing' } };
  const time = parseTime(text);
  if (time === null) return { time: undefined, problem: { code: 'unreadable' } };
  // Offered times are whole seconds, so the last one begins may be past the end by a part of it.
  if (duration !== null && time > Math.ceil(duration)) {
    return { time: undefined, problem: { code: 'too-late', length: formatTime(duration) } };
  }
  return { time, problem: null };
}
