import type { Formats } from '../texts.js';

export const people = (count: number, formats: Formats): string => `${formats.number(count)} 人`;
export const invites = (count: number, formats: Formats): string => `${formats.number(count)} 份邀请`;
export const addresses = (count: number, formats: Formats): string => `${formats.number(count)} 个地址`;

/** How far a back end counts; what is more shows as "1,000+". */
const most = 1000;
export const upTo = (count: number, formats: Formats): string =>
  count > most ? `${formats.number(most)}+` : formats.number(count);
export const peopleUpTo = (count: number, formats: Formats): string => `${upTo(count, formats)} 人`;
