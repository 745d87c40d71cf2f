import type { Formats } from '../texts.js';

export const people = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'pessoa', many: 'de pessoas', other: 'pessoas' })}`;
export const guests = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'convidado', many: 'de convidados', other: 'convidados' })}`;
export const invites = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'convite', many: 'de convites', other: 'convites' })}`;
export const addresses = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'endereço', many: 'de endereços', other: 'endereços' })}`;
export const links = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'link', many: 'de links', other: 'links' })}`;
export const useCount = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'uso', many: 'de usos', other: 'usos' })}`;

/** How far a back end counts; what is more shows as "1.000+". */
const most = 1000;
export const upTo = (count: number, formats: Formats): string =>
  count > most ? `${formats.number(most)}+` : formats.number(count);
export const peopleUpTo = (count: number, formats: Formats): string =>
  `${upTo(count, formats)} ${formats.plural(count, { one: 'pessoa', other: 'pessoas' })}`;

/** A role in a sentence: capitals begin only what stands alone. */
export const inSentence = (role: string): string => role.toLocaleLowerCase('pt');
