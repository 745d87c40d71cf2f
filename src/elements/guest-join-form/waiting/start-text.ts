import type { LocalizeController } from '../../../ui/localize.js';

/** When it starts, by the server's clock, which says how long it takes until then. */
export function startText(
  startsAt: string,
  opensIn: number,
  words: Pick<LocalizeController<'join'>, 'date'>,
): string {
  return words.date(startsAt, undefined, Date.parse(startsAt) - opensIn);
}
