import type { Formats } from '../texts.js';

export const people = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'persona', many: 'de personas', other: 'personas' })}`;
export const guests = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'invitado', many: 'de invitados', other: 'invitados' })}`;
export const invites = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'invitación', many: 'de invitaciones', other: 'invitaciones' })}`;
export const addresses = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'dirección', many: 'de direcciones', other: 'direcciones' })}`;
export const links = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'enlace', many: 'de enlaces', other: 'enlaces' })}`;
export const useCount = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'uso', many: 'de usos', other: 'usos' })}`;

/** How far a back end counts; what is more shows as "1000+". */
const most = 1000;
export const upTo = (count: number, formats: Formats): string =>
  count > most ? `${formats.number(most)}+` : formats.number(count);
export const peopleUpTo = (count: number, formats: Formats): string =>
  `${upTo(count, formats)} ${formats.plural(count, { one: 'persona', other: 'personas' })}`;

/** A role in a sentence: capitals begin only what stands alone. */
export const inSentence = (role: string): string => role.toLocaleLowerCase('es');
