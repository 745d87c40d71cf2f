import type { Formats } from '../../../locales/texts.js';

/** When so many milliseconds have passed: a time that does not grow old while it is read; never too early. */
export function timeOfDayIn(delay: number, formats: Formats): string {
  const moment = Math.ceil((Date.now() + delay) / 60_000) * 60_000;
  return formats.date(new Date(moment).toISOString(), { hour: 'numeric', minute: '2-digit' });
}
