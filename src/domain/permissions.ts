import { SharingError } from './errors.js';

/** A door: open, absent, or shown closed with a reason the person can do something about. */
export type Permission = boolean | { readonly reason: string };

/** What a signed-in person may do with one medium. The host decides it for each request. */
export interface Permissions {
  readonly share: Permission;
  readonly guestAccess: Permission;
  readonly invite: Permission;
  readonly moderate: Permission;
}

/** Who is calling, as the host's own sign-in says. */
export interface Principal {
  readonly id: string;
  readonly name?: string;
  readonly email?: string;
}

export const noPermissions: Permissions = {
  share: false,
  guestAccess: false,
  invite: false,
  moderate: false,
};

/** Throws NOT_FOUND where there is no permission at all, so that a stranger cannot probe for media. */
export function requirePermission(permissions: Permissions, door: keyof Permissions): void {
  if (permissions[door] === true) return;
  const anything = Object.values(permissions).some((permission) => permission !== false);
  throw new SharingError(anything ? 'NOT_ALLOWED' : 'NOT_FOUND');
}
