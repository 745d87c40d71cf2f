/** The site's own sign-in: a cookie says who it is. A real site would not take anybody's word for it. */
import { parse } from 'hono/utils/cookie';
import { noPermissions, type Permissions, type Principal } from '../../src/domain/permissions.js';

export const people = ['owner', 'viewer', 'nobody'] as const;
export type Person = (typeof people)[number];

export const sessionCookie = 'session';

export function personOf(request: Request): Person {
  const cookie = parse(request.headers.get('cookie') ?? '')[sessionCookie];
  return isPerson(cookie) ? cookie : 'nobody';
}

export function isPerson(word: string | undefined): word is Person {
  return people.includes(word as Person);
}

export function principalOf(request: Request): Principal | null {
  const person = personOf(request);
  return person === 'nobody' ? null : { id: person };
}

export function permissionsOf(principal: Principal | null): Permissions {
  if (principal?.id === 'owner') return { share: true, guestAccess: true, invite: true, moderate: true };
  if (principal?.id === 'viewer') return { ...noPermissions, share: true };
  return noPermissions;
}
