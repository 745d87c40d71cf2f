import type { Formats } from '../texts.js';

export const people = (count: number, formats: Formats): string =>
  formats.plural(count, { one: 'אדם אחד', two: 'שני אנשים', other: `${formats.number(count)} אנשים` });
export const guests = (count: number, formats: Formats): string =>
  formats.plural(count, { one: 'אורח אחד', two: 'שני אורחים', other: `${formats.number(count)} אורחים` });
export const invites = (count: number, formats: Formats): string =>
  formats.plural(count, { one: 'הזמנה אחת', two: 'שתי הזמנות', other: `${formats.number(count)} הזמנות` });
export const addresses = (count: number, formats: Formats): string =>
  formats.plural(count, { one: 'כתובת אחת', two: 'שתי כתובות', other: `${formats.number(count)} כתובות` });
export const links = (count: number, formats: Formats): string =>
  formats.plural(count, { one: 'קישור אחד', two: 'שני קישורים', other: `${formats.number(count)} קישורים` });
export const useCount = (count: number, formats: Formats): string =>
  formats.plural(count, { one: 'שימוש אחד', two: 'שני שימושים', other: `${formats.number(count)} שימושים` });

/** How far a back end counts; what is more shows as "1,000+". */
const most = 1000;
export const upTo = (count: number, formats: Formats): string =>
  count > most ? `\u2066${formats.number(most)}+\u2069` : formats.number(count);
export const peopleUpTo = (count: number, formats: Formats): string =>
  count > most ? `${upTo(count, formats)} אנשים` : people(count, formats);
