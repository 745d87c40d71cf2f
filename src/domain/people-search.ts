/** People the host knows, for who is about to invite one of them. */
import { emailKey, parseEmailAddress } from './email-address.js';
import type { Media } from './media.js';
import type { Principal } from './permissions.js';
import type { PeopleFound } from './schemas.js';
import type { ServiceParts } from './service-parts.js';

export interface KnownPerson {
  /** The address that is invited. */
  readonly email: string;
  /** Filled into the form. */
  readonly firstName?: string;
  /** Filled into the form. */
  readonly lastName?: string;
}

/** The host's own list of people. */
export interface PeopleDirectory {
  /** Tells only of somebody whose whole address was typed, so that nobody can read the list out of it. Default: false. */
  readonly exactOnly?: boolean;
  /** By the beginning of a name or an address; the best first. */
  search(asked: {
    readonly text: string;
    readonly principal: Principal | null;
    readonly media: Media;
    readonly limit: number;
  }): Promise<readonly KnownPerson[]>;
}

/** How many are suggested at once. */
const mostSuggested = 8;

export async function findPeople(
  { people }: ServiceParts,
  principal: Principal | null,
  media: Media,
  typed: string,
): Promise<PeopleFound> {
  const exactOnly = people?.exactOnly === true;
  const text = typed.trim();
  const address = parseEmailAddress(text);
  if (!people || text === '' || (exactOnly && address === null)) return { people: [], exactOnly };
  const found = await people.search({ text, principal, media, limit: mostSuggested });
  // Held to its word here: a directory that searches loosely must not tell more than it says.
  const told = exactOnly ? found.filter(({ email }) => emailKey(email) === emailKey(address!)) : found;
  const shown = told.slice(0, mostSuggested);
  return {
    people: shown.map(({ email, firstName = '', lastName = '' }) => ({ email, firstName, lastName })),
    exactOnly,
  };
}
