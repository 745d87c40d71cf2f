import { SharingError } from './errors.js';

/** A door: open, absent, or shown closed with a reason the person can do something about. */
export type Permission = boolean | { readonly reason: string };

/** What a signed-in person may do with one medium. The host decides it for each request. */
export interface Permissions {
  /** To pass its address on: the window _Share_. */
  readonly share: Permission;
  /** To switch guest access, make links and see who came: _Manage guest access_. */
  readonly guestAccess: Permission;
  /** To invite particular people: _Invite users_. */
  readonly invite: Permission;
  /** To let in who waits, change roles and remove people: the panel of participants. */
  readonly moderate: Permission;
}

/** Who is calling, as the host's own sign-in says. */
export interface Principal {
  /** The host's own, the same at each visit. */
  readonly id: string;
  /** Shown to others, and in mails of who invites. */
  readonly name?: string;
  /** Where `proof` is `signed-in`, what an invite is compared with. */
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
