/** The doors of Share: what stands in their place, the way through, and what is said where that is barred. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { asSharingError, SharingError } from '../../domain/errors.js';
import { errorTexts } from '../../locales/en/errors.js';
import { windowTexts } from '../../locales/en/window.js';
import type { MediumController } from '../../ui/controllers/medium-controller.js';
import { failedToTryAgain } from '../../ui/failure.js';
import { focusedElement } from '../../ui/focus.js';
import { LocalizeController } from '../../ui/localize.js';
import type { DialogShell } from '../../ui/window/dialog-shell.js';
import { isTaken, loadWindow, openWindow } from '../../ui/window/open-window.js';
import type { KeptRoom } from './kept-room.js';
import { doorsOf, renderDoors, type ShareDoor, type ShareWords } from './share-doors.js';
import type { ShareOpener } from './share-opener.js';

export interface DoorHost extends LitElement {
  readonly opener: ShareOpener | null;
}

export interface DoorParts {
  readonly medium: MediumController;
  readonly mediaId: () => string | null;
  readonly room: KeptRoom;
  readonly words: ShareWords;
  readonly shell: DialogShell;
}

export class DoorKeeper {
  readonly #host: DoorHost;
  readonly #parts: DoorParts;
  readonly #windowWords: LocalizeController<'window'>;
  readonly #errorWords: LocalizeController<'errors'>;
  /** The window behind a door, which did not load. */
  #trouble: { readonly door: ShareDoor; readonly error: SharingError } | null = null;
  #isLookedBehind = false;

  constructor(host: DoorHost, parts: DoorParts) {
    this.#host = host;
    this.#parts = parts;
    this.#windowWords = new LocalizeController(host, 'window', windowTexts);
    this.#errorWords = new LocalizeController(host, 'errors', errorTexts);
  }

  get canOpenGuestAccess(): boolean {
    return this.#doors.some(({ name, reason }) => name === 'guest-access' && reason === null);
  }

  /** Whether somebody has been behind a door since this was asked, where what Share says of it may have been changed. */
  takeLookedBehind(): boolean {
    const isLookedBehind = this.#isLookedBehind;
    this.#isLookedBehind = false;
    return isLookedBehind;
  }

  forgetTrouble(): void {
    this.#trouble = null;
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    const { room, words } = this.#parts;
    // The room first: what comes stands upon it, and is pressed.
    return html`<div class="stack">
      ${room.render(doorsOf(null, this.#host.opener, this.#host), words)} ${this.#renderAnswer()}
    </div>`;
  }

  #renderAnswer(): unknown {
    const { medium, words } = this.#parts;
    const { answer } = medium;
    switch (answer.kind) {
      case 'unknown':
      case 'nothing':
      case 'asking':
        return nothing;
      case 'failed':
        // A page that names no medium shares its own address.
        if (answer.error.code === 'MEDIA_ID_MISSING') return nothing;
        return this.#renderFailure(answer.error, () => medium.ask());
      case 'known':
        return html`<div>
          ${renderDoors(this.#doors, words, {
            open: (door) => void this.#open(door),
            near: ({ window }) => void loadWindow(window).catch(() => undefined),
          })}
          ${this.#renderTrouble()}
        </div>`;
    }
  }

  #renderTrouble(): unknown {
    if (this.#trouble === null) return nothing;
    const { door, error } = this.#trouble;
    return this.#renderFailure(error, () => void this.#open(door));
  }

  #renderFailure(error: SharingError, action: () => void): TemplateResult {
    return failedToTryAgain(error, this.#errorWords.texts, this.#windowWords.texts, action);
  }

  get #doors(): readonly ShareDoor[] {
    const { medium } = this.#parts.medium;
    return medium === null ? [] : doorsOf(medium, this.#host.opener, this.#host);
  }

  /** Share makes room, and the next window gives the focus back to where Share would have. */
  async #open(door: ShareDoor): Promise<void> {
    const { opener } = this.#host;
    const { shell } = this.#parts;
    const mediaId = this.#parts.mediaId();
    if (mediaId === null || opener === null) return;
    const error = await loadWindow(door.window).catch(asSharingError);
    if (error) return this.#tell(door, error);
    this.#trouble = null;
    // Closed meanwhile, or gone through the other door.
    if (!shell.open) return;
    // A page with a window of its own needs none of ours.
    const cannotOpen = isTaken(door.window);
    if (!cannotOpen) shell.close();
    this.#isLookedBehind = true;
    if (!opener.dispatchEvent(new door.event({ mediaId }))) {
      shell.close();
      return;
    }
    if (cannotOpen) return this.#tell(door, new SharingError('WINDOW_MISSING'));
    await openWindow(door.window, opener, { mediaId, returnFocus: focusedElement() ?? opener });
  }

  /** A sheet that keeps its height may end above what is said. */
  async #tell(door: ShareDoor, error: SharingError): Promise<void> {
    this.#trouble = { door, error };
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('.failed')?.scrollIntoView({ block: 'nearest' });
  }
}
