import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { asSharingError, type SharingError } from '../../domain/errors.js';
import type { MediumView } from '../../domain/schemas.js';
import { errorTexts } from '../../locales/en/errors.js';
import { participantsTexts } from '../../locales/en/participants.js';
import { ActionsMenu } from '../../ui/menu/actions-menu.js';
import { GuestAccessOpenEvent, InviteUsersOpenEvent } from '../../ui/events.js';
import { failureText } from '../../ui/failure.js';
import { icons } from '../../ui/icons/icons.js';
import { LocalizeController } from '../../ui/localize.js';
import { loadPart } from '../../ui/load-part.js';
import type * as OpenWindow from '../../ui/window/open-window.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import { hasWindow } from '../../ui/window/windows-on-page.js';
import type { WindowName } from '../../ui/window/windows.js';
import { panelDoorsStyles } from './people.styles.js';

interface Door {
  readonly permission: 'invite' | 'guestAccess';
  readonly window: WindowName;
  readonly text: 'inviteUsers' | 'inviteGuests';
  readonly icon: TemplateResult;
  readonly event: new (detail: { readonly mediaId: string }) => Event;
}

const doors: readonly Door[] = [
  {
    permission: 'invite',
    window: 'invite-users-dialog',
    text: 'inviteUsers',
    icon: icons.invite,
    event: InviteUsersOpenEvent,
  },
  {
    permission: 'guestAccess',
    window: 'guest-access-dialog',
    text: 'inviteGuests',
    icon: icons.guests,
    event: GuestAccessOpenEvent,
  },
];

/** The doors to more people: a menu beside the heading, and the next step where nobody is in yet. */
export class PanelDoorsElement extends LitElement {
  static override properties = {
    host: { attribute: false },
    medium: { attribute: false },
    single: { type: Boolean },
    trouble: { state: true },
  };

  static override styles = [tokens, buttons, controls, panelDoorsStyles];

  /** The tag on the page: windows are opened beside it. */
  declare host: HTMLElement | null;
  declare medium: MediumView | null;
  /** One button, for the first door that is open, in the place of the menu. */
  declare single: boolean;
  /** A window that did not load. */
  declare protected trouble: SharingError | null;

  readonly #words = new LocalizeController(this, 'participants', participantsTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  readonly #menu = new ActionsMenu(this, {
    opened: () => (this.trouble = null),
    failed: (error) => (this.trouble = error),
  });
  /** What opens windows, once one was come to. */
  #windows: typeof OpenWindow | null = null;

  constructor() {
    super();
    this.host = null;
    this.medium = null;
    this.single = false;
    this.trouble = null;
  }

  protected override updated(): void {
    if (this.host !== null && this.medium !== null)
      this.#windows?.followWindows(this.host, this.medium.mediaId);
  }

  protected override render(): unknown {
    const seen = this.#seen;
    if (seen.length === 0) return nothing;
    return html`${this.single ? this.#renderNext(seen) : this.#menu.render({ label: this.#words.texts.actions, items: seen.map((door) => this.#renderDoor(door)) })}
    ${this.#renderTrouble()}`;
  }

  #renderDoor(door: Door): TemplateResult {
    const reason = this.#reasonOf(door);
    return html`
      <button
        type="button"
        aria-labelledby="${door.permission}-name"
        aria-describedby=${reason === null ? nothing : `${door.permission}-reason`}
        aria-disabled=${reason === null ? nothing : 'true'}
        @pointerenter=${() => this.#prepare(door)}
        @focus=${(event: Event) => this.#handleFocus(door, event)}
        @click=${() => this.#open(door)}
      >
        ${door.icon}
        <span class="item-text">
          <span id="${door.permission}-name">${this.#words.texts[door.text]}</span>
          ${reason === null ? nothing : html`<span class="secondary" id="${door.permission}-reason">${reason}</span>`}
        </span>
      </button>
    `;
  }

  #renderNext(seen: readonly Door[]): unknown {
    const open = seen.find((door) => this.#reasonOf(door) === null);
    if (open === undefined) return nothing;
    return html`
      <button
        class="button accent"
        id="more"
        type="button"
        @pointerenter=${() => this.#prepare(open)}
        @focus=${() => this.#prepare(open)}
        @click=${() => this.#open(open)}
      >
        ${open.icon}<span>${this.#words.texts[open.text]}</span>
      </button>
    `;
  }

  #renderTrouble(): unknown {
    if (this.trouble === null) return nothing;
    const { title, way } = failureText(this.trouble, this.#errorWords.texts);
    return html`<p class="trouble secondary" role="alert">${title} ${way}</p>`;
  }

  get #seen(): readonly Door[] {
    const { host, medium } = this;
    if (host === null || medium === null) return [];
    return doors.filter(
      ({ permission, window }) => medium.permissions[permission] !== false && hasWindow(window, host),
    );
  }

  /** Why a door is shown closed; null where it is open. */
  #reasonOf({ permission }: Door): string | null {
    const allowed = this.medium?.permissions[permission];
    return typeof allowed === 'object' ? allowed.reason : null;
  }

  /** Its window is loaded and built before the press; nobody pays for the others. */
  #prepare(door: Door): void {
    const { host, medium } = this;
    if (host === null || medium === null || this.#reasonOf(door) !== null) return;
    this.#load()
      .then(({ prepareWindow }) => prepareWindow(door.window, host, medium.mediaId))
      .catch(() => undefined);
  }

  #handleFocus(door: Door, { currentTarget }: Event): void {
    // As in the menu of a medium: opened with a mouse, it puts its focus on an item that nobody has chosen.
    if ((currentTarget as Element).matches(':focus-visible')) this.#prepare(door);
  }

  #open(door: Door): void {
    const { host, medium } = this;
    if (host === null || medium === null) return;
    const { mediaId } = medium;
    if (!host.dispatchEvent(new door.event({ mediaId }))) return;
    const returnFocus = this.renderRoot.querySelector<HTMLElement>('#more') ?? host;
    this.#load()
      .then(({ openWindow }) => openWindow(door.window, host, { mediaId, returnFocus }))
      .catch((thrown: unknown) => {
        this.trouble = asSharingError(thrown);
      });
  }

  async #load(): Promise<typeof OpenWindow> {
    return (this.#windows ??= await loadPart(() => import('../../ui/window/open-window.js')));
  }
}
