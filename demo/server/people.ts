/** The site's own sign-in: a cookie says who it is. A real site would not take anybody's word for it. */
import { parse } from 'hono/utils/cookie';
import type { Capability, Media } from '../../src/domain/media.js';
import { guestCapabilities } from '../../src/domain/media-rights.js';
import { noPermissions, type Permissions, type Principal } from '../../src/domain/permissions.js';

export const people = ['owner', 'viewer', 'nobody'] as const;
export type Person = (typeof people)[number];

export const names: Record<Person, string> = {
  owner: 'Open Campus staff',
  viewer: 'Campus member',
  nobody: 'Not signed in',
};

export const sessionCookie = 'session';

export function personOf(request: Request): Person {
  const cookie = parse(request.headers.get('cookie') ?? '')[sessionCookie];
  return isPerson(cookie) ? cookie : 'nobody';
}

export function isPerson(word: string | undefined): word is Person {
  return people.includes(word as Person);
}

/** Who is calling, for guestlist: the history of a medium names them so. */
export function principalOf(request: Request): Principal | null {
  const person = personOf(request);
  return person === 'nobody' ? null : { id: person, name: names[person], email: `${person}@example.org` };
}

export function permissionsOf(principal: Principal | null): Permissions {
  if (principal?.id === 'owner') return { share: true, guestAccess: true, invite: true, moderate: true };
  if (principal?.id === 'viewer') return { ...noPermissions, share: true, attend: true };
  return noPermissions;
}

/** What people of the site may do with a medium, in the words that a guest's pass uses, too. */
export function memberCapabilities(person: Person, { kind }: Media): readonly Capability[] {
  if (person === 'owner') return [...guestCapabilities(kind), 'edit', 'moderate'];
  if (person === 'viewer') return guestCapabilities(kind).filter((capability) => capability !== 'download');
  return [];
}
