import type { LocalizeController } from '../../../ui/localize.js';

/** When it starts: "today 11:45 AM" on that day, by the server's clock, which says how long it takes until then. */
export function startText(
  startsAt: string,
  opensIn: number,
  words: Pick<LocalizeController<'join'>, 'lang' | 'date'>,
): string {
  const start = new Date(startsAt);
  const now = new Date(start.getTime() - opensIn);
  if (start.toDateString() !== now.toDateString()) return words.date(startsAt);
  const today = new Intl.RelativeTimeFormat(words.lang, { numeric: 'auto' }).format(0, 'day');
  return `${today} ${words.date(startsAt, { hour: 'numeric', minute: '2-digit' })}`;
}
