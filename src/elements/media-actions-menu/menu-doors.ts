/** The items of the three-dot menu that are ours, in their order. */
import type { TemplateResult } from 'lit';
import type { MediumView } from '../../domain/schemas.js';
import { GuestAccessOpenEvent, InviteUsersOpenEvent, ShareOpenEvent } from '../../ui/events.js';
import { icons } from '../../ui/icons/icons.js';
import { hasWindow } from '../../ui/window/windows-on-page.js';
import type { WindowName } from '../../ui/window/windows.js';

export interface Door {
  readonly name: 'share' | 'invite' | 'guest-access';
  readonly permission: keyof MediumView['permissions'];
  readonly window: WindowName;
  readonly text: 'share' | 'inviteUsers' | 'manageGuestAccess';
  readonly icon: TemplateResult;
  readonly event: new (detail: { readonly mediaId: string }) => Event;
}

const doors: readonly Door[] = [
  {
    name: 'share',
    permission: 'share',
    window: 'share-window',
    text: 'share',
    icon: icons.share,
    event: ShareOpenEvent,
  },
  {
    name: 'invite',
    permission: 'invite',
    window: 'invite-users-dialog',
    text: 'inviteUsers',
    icon: icons.invite,
    event: InviteUsersOpenEvent,
  },
  {
    name: 'guest-access',
    permission: 'guestAccess',
    window: 'guest-access-dialog',
    text: 'manageGuestAccess',
    icon: icons.guests,
    event: GuestAccessOpenEvent,
  },
];

/** Which the page wants and has a window for; the back end says which of these are this person's. */
export function doorsNear(host: Element & { readonly hide: string | null }): readonly Door[] {
  const hidden = (host.hide ?? '').split(/\s+/);
  return doors.filter(({ name, window }) => !hidden.includes(name) && hasWindow(window, host));
}

/** Null where there is no medium to open it for; Share has something to show all the same. */
export function openEvent({ name, event }: Door, mediaId: string | null): Event | null {
  if (mediaId !== null) return new event({ mediaId });
  return name === 'share' ? new ShareOpenEvent({ mediaId }) : null;
}
