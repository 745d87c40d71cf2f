import type { Formats } from '../texts.js';

export const people = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'personne', many: 'de personnes', other: 'personnes' })}`;
export const guests = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'invité', many: 'd’invités', other: 'invités' })}`;
export const invites = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'invitation', many: 'd’invitations', other: 'invitations' })}`;
export const addresses = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'adresse', many: 'd’adresses', other: 'adresses' })}`;
export const links = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'lien', many: 'de liens', other: 'liens' })}`;
export const useCount = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'utilisation', many: 'd’utilisations', other: 'utilisations' })}`;

/** How far a back end counts; what is more shows as "1 000+". */
const most = 1000;
export const upTo = (count: number, formats: Formats): string =>
  count > most ? `${formats.number(most)}+` : formats.number(count);
export const peopleUpTo = (count: number, formats: Formats): string =>
  `${upTo(count, formats)} ${formats.plural(count, { one: 'personne', other: 'personnes' })}`;

/** A role in a sentence: capitals begin only what stands alone. */
export const inSentence = (role: string): string => role.toLocaleLowerCase('fr');
