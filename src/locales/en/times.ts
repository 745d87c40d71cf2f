import type { Formats } from '../texts.js';

const shortTime = { weekday: 'short', hour: 'numeric', minute: '2-digit' } as const;
const dayTime = { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' } as const;

/** Near days by their name, others by their date. */
export const when = (iso: string, now: number, formats: Formats): string => {
  const days = Math.abs(Date.parse(iso) - now) / 86_400_000;
  if (days < 6) return formats.date(iso, shortTime);
  return formats.date(iso, days < 300 ? dayTime : { ...dayTime, year: 'numeric' });
};
