/** How a moment is named, everywhere: near days by their name, others by their date. */

const time = { hour: 'numeric', minute: '2-digit' } as const;
const formats = new Map<string, Intl.DateTimeFormat>();

/** "today 11:27", "Friday 11:27", "24 Dec, 18:00". `now` in milliseconds. */
export function dayAndTime(date: Date, now: number, lang: string): string {
  return nearDay(date, now, lang) ?? dateFormat(lang, usualOptions(date, now)).format(date);
}

/** Yesterday, today and tomorrow; null for all other days. */
export function nearDay(date: Date, now: number, lang: string): string | null {
  const days = [-1, 0, 1].find((one) => dayFrom(now, one) === date.toDateString());
  if (days === undefined) return null;
  const name = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(days, 'day');
  return `${name} ${dateFormat(lang, time).format(date)}`;
}

/** Kept: making one takes longer than drawing a row of a list. */
export function dateFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(lang, options);
  formats.set(key, format);
  return format;
}

/** By the calendar: where clocks are changed, a day has 23 hours or 25. */
function dayFrom(now: number, days: number): string {
  const date = new Date(now);
  date.setDate(date.getDate() + days);
  return date.toDateString();
}

// Within a week the weekday says enough; further away it takes the date.
function usualOptions(date: Date, now: number): Intl.DateTimeFormatOptions {
  const days = Math.abs(date.getTime() - now) / 86_400_000;
  if (days < 6) return { weekday: 'long', ...time };
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }), ...time };
}
