import type { Formats } from '../texts.js';

export const people = (count: number, formats: Formats): string =>
  formats.plural(count, {
    zero: 'لا أحد',
    one: 'شخص واحد',
    two: 'شخصان',
    few: `${formats.number(count)} أشخاص`,
    many: `${formats.number(count)} شخصًا`,
    other: `${formats.number(count)} شخص`,
  });
export const guests = (count: number, formats: Formats): string =>
  formats.plural(count, {
    zero: 'لا ضيوف',
    one: 'ضيف واحد',
    two: 'ضيفان',
    few: `${formats.number(count)} ضيوف`,
    many: `${formats.number(count)} ضيفًا`,
    other: `${formats.number(count)} ضيف`,
  });
export const invites = (count: number, formats: Formats): string =>
  formats.plural(count, {
    zero: 'لا دعوات',
    one: 'دعوة واحدة',
    two: 'دعوتان',
    few: `${formats.number(count)} دعوات`,
    many: `${formats.number(count)} دعوة`,
    other: `${formats.number(count)} دعوة`,
  });
export const addresses = (count: number, formats: Formats): string =>
  formats.plural(count, {
    zero: 'لا عناوين',
    one: 'عنوان واحد',
    two: 'عنوانان',
    few: `${formats.number(count)} عناوين`,
    many: `${formats.number(count)} عنوانًا`,
    other: `${formats.number(count)} عنوان`,
  });
export const links = (count: number, formats: Formats): string =>
  formats.plural(count, {
    zero: 'لا روابط',
    one: 'رابط واحد',
    two: 'رابطان',
    few: `${formats.number(count)} روابط`,
    many: `${formats.number(count)} رابطًا`,
    other: `${formats.number(count)} رابط`,
  });
export const useCount = (count: number, formats: Formats): string =>
  formats.plural(count, {
    zero: 'لا استخدامات',
    one: 'استخدام واحد',
    two: 'استخدامان',
    few: `${formats.number(count)} استخدامات`,
    many: `${formats.number(count)} استخدامًا`,
    other: `${formats.number(count)} استخدام`,
  });
export const minutesOf = (minutes: number, { number, plural }: Pick<Formats, 'number' | 'plural'>): string =>
  plural(minutes, {
    zero: `${number(minutes)} دقيقة`,
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: `${number(minutes)} دقائق`,
    many: `${number(minutes)} دقيقة`,
    other: `${number(minutes)} دقيقة`,
  });

/** How far a back end counts; what is more shows as "1,000+". */
const most = 1000;
export const upTo = (count: number, formats: Formats): string =>
  count > most ? `\u2066${formats.number(most)}+\u2069` : formats.number(count);
export const peopleUpTo = (count: number, formats: Formats): string =>
  count > most ? `${upTo(count, formats)} شخص` : people(count, formats);
