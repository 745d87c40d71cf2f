/** The room that Share keeps for its doors while they are asked for. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { MediumController } from '../../ui/controllers/medium-controller.js';
import { hostIcons } from '../../ui/icons/host-icons.js';
import { icons } from '../../ui/icons/icons.js';
import type { ShareDoor, ShareWords } from './share-doors.js';

export class KeptRoom {
  readonly #host: LitElement;
  readonly #medium: MediumController;
  /** The answer took long: what has its place by then keeps it. */
  #isLate = false;

  constructor(host: LitElement, medium: MediumController) {
    this.#host = host;
    this.#medium = medium;
  }

  /** Before the answer, and after one that took long. Where none came, nothing comes that needs it. */
  get isThere(): boolean {
    return this.#medium.isWaiting || (this.#isLate && this.#medium.answer.kind !== 'failed');
  }

  /** What comes now must move nothing. */
  get isLate(): boolean {
    return this.#isLate;
  }

  /** Before something is drawn. */
  follow(isOpened: boolean): void {
    if (isOpened) this.#isLate = false;
    if (this.#isSlow) this.#isLate = true;
    this.#keepHeight(isOpened);
  }

  render(doors: readonly ShareDoor[], words: ShareWords): TemplateResult | typeof nothing {
    if (!this.isThere) return nothing;
    return html`<div>
      <div class=${this.#isSlow ? 'skeleton' : ''}>
        <div class="to-come">${renderRoom(doors, words)}</div>
      </div>
    </div>`;
  }

  get #isSlow(): boolean {
    const { answer } = this.#medium;
    return answer.kind === 'asking' && answer.slow;
  }

  /** A sheet stands on its end: all in it would move if it grew by what a late answer brings. */
  #keepHeight(isOpened: boolean): void {
    const dialog = this.#host.renderRoot.querySelector('dialog');
    if (isOpened) dialog?.style.removeProperty('--_kept');
    else if (dialog && this.#isLate && !this.#medium.isWaiting && !dialog.style.getPropertyValue('--_kept')) {
      dialog.style.setProperty('--_kept', `${dialog.getBoundingClientRect().height}px`);
    }
  }
}

/** As large as the doors will be, and not to be seen: what is read below them does not move when they come. */
function renderRoom(doors: readonly ShareDoor[], { texts }: ShareWords): TemplateResult | typeof nothing {
  if (doors.length === 0) return nothing;
  return html`
    <div class="doors">
      <h3>${texts.whoElse}</h3>
      ${doors.map(
        ({ name }) =>
          html`<div class="door">
            ${icons.guests}
            <span class="door-text">
              <span class="door-name">${name === 'invite' ? texts.inviteUsers : texts.guestAccess}</span>
              <span class="secondary">${name === 'invite' ? texts.inviteIs : texts.guestAccessIs}</span>
            </span>
            ${hostIcons.forward}
          </div>`,
      )}
    </div>
  `;
}
