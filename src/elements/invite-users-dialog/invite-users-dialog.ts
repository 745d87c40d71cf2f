import type { RenderWindow } from '../../ui/window/window-renderer.js';
import { WindowTagElement } from '../../ui/window/window-tag.js';

/**
 * The window *Invite users*: particular people, each with a link and a role of their own, and what became of it.
 *
 * ```html
 * <invite-users-dialog media-id="lecture" open></invite-users-dialog>
 * ```
 *
 * @slot header - Below the title.
 * @slot footer - Below the list.
 * @fires invites-sent - People were invited.
 * @fires invite-changed - The role or the expiry of an invite was changed, it was mailed again, revoked or restored.
 * @fires sharing-error - Something was refused or went wrong.
 */
export class InviteUsersDialogElement extends WindowTagElement {
  protected override async loadRenderer(): Promise<RenderWindow> {
    return (await import('./render-window.js')).renderWindow;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invite-users-dialog': InviteUsersDialogElement;
  }
}
