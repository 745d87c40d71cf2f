import { SharingError } from './errors.js';
import { isLive, type Media } from './media.js';

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
  /**
   * To come into a live session without a link, by the sign-in alone. Default: whoever may switch guest access, invite or
   * moderate comes in, and nobody else.
   */
  readonly attend?: boolean;
}

/** What opens a window or a panel. */
export type Door = Exclude<keyof Permissions, 'attend'>;

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
export function requireAny(permissions: Permissions): void {
  const { attend = false, ...doors } = permissions;
  if ([attend, ...Object.values(doors)].every((permission) => permission === false))
    throw new SharingError('NOT_FOUND');
}

/** The same for one who has to pass a certain door. */
export function requirePermission(permissions: Permissions, door: Door): void {
  requireAny(permissions);
  if (permissions[door] !== true) throw new SharingError('NOT_ALLOWED');
}

/**
 * Why somebody does not come into a session by the sign-in of the host; null where they do. Whoever may only pass its
 * address on is given no pass for it, and what is not live has its own page for who is signed in.
 */
export function attendanceRefusal(permissions: Permissions, { kind }: Media): SharingError | null {
  const { attend, guestAccess, invite, moderate } = permissions;
  const mayEnter = attend ?? [guestAccess, invite, moderate].includes(true);
  if (isLive(kind) && mayEnter) return null;
  return new SharingError('NOT_ALLOWED', {
    detail: mayEnter
      ? `Nobody attends a medium of the kind ${kind}: it is no live session.`
      : 'permissions did not say attend: true, nor true for guestAccess, invite or moderate.',
  });
}
