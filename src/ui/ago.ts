/** "2 h ago", seen from `now` (milliseconds). */
export function ago(iso: string, now: number, lang: string): string {
  const seconds = (Date.parse(iso) - now) / 1000;
  const [unit, size] = units.find(([, least]) => Math.abs(seconds) >= least) ?? (['second', 1] as const);
  // "2h ago" is English as it is spoken; in French the narrow form would be "-2 h".
  const style = lang.split('-')[0] === 'en' ? 'narrow' : 'short';
  const format = new Intl.RelativeTimeFormat(lang, { style, numeric: 'auto' });
  return format.format(Math.trunc(seconds / size), unit);
}

const units = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;
