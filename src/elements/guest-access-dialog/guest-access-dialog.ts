import type { RenderWindow } from '../../ui/window/window-renderer.js';
import { WindowTagElement } from '../../ui/window/window-tag.js';

/**
 * The window *Manage guest access*: the switch, the guest links, and who came by them.
 *
 * ```html
 * <guest-access-dialog media-id="lecture" open></guest-access-dialog>
 * ```
 *
 * @slot header - Below the title.
 * @slot footer - Below the list.
 * @fires guest-link-created - A link was created.
 * @fires guest-link-changed - A link was edited, paused, resumed, replaced or deleted.
 * @fires sharing-error - Something was refused or went wrong.
 */
export class GuestAccessDialogElement extends WindowTagElement {
  protected override async loadRenderer(): Promise<RenderWindow> {
    return (await import('./render-window.js')).renderWindow;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guest-access-dialog': GuestAccessDialogElement;
  }
}
