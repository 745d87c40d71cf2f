import type { Formats } from '../texts.js';

export const people = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'Person', other: 'Personen' })}`;
export const guests = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'Gast', other: 'Gäste' })}`;
export const invites = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'Einladung', other: 'Einladungen' })}`;
export const addresses = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'Adresse', other: 'Adressen' })}`;
export const links = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'Link', other: 'Links' })}`;

/** How far a back end counts; what is more shows as "1.000+". */
const most = 1000;
export const upTo = (count: number, formats: Formats): string =>
  count > most ? `${formats.number(most)}+` : formats.number(count);
export const peopleUpTo = (count: number, formats: Formats): string =>
  `${upTo(count, formats)} ${formats.plural(count, { one: 'Person', other: 'Personen' })}`;
