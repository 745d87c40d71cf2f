import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { asSharingError, type SharingError } from '../../domain/errors.js';
import { outlook } from '../../domain/outlook.js';
import type { GuestLinkList } from '../../domain/schemas.js';
import { errorTexts } from '../../locales/en/errors.js';
import { guestAccessTexts } from '../../locales/en/guest-access.js';
import { windowTexts } from '../../locales/en/window.js';
import { failedToTryAgain } from '../../ui/failure.js';
import { LocalizeController } from '../../ui/localize.js';
import type { Question } from '../../ui/window/question-dialog.js';
import { SaidOnce } from '../../ui/said-once.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import { guestAccessSwitchStyles } from './guest-access-dialog.styles.js';
import type { GuestAccess } from './guest-access.js';
import { switchStyles } from './switch.styles.js';

type Switching =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed'; readonly error: SharingError; readonly again: () => void };

/**
 * The switch of guest access, and below it who can get in right now. It shows what is confirmed.
 *
 * @fires say - Something for the live region of the window.
 */
export class GuestAccessSwitchElement extends LitElement {
  static override properties = {
    access: { attribute: false },
    list: { attribute: false },
    ask: { attribute: false },
    once: { attribute: false },
    switching: { state: true },
  };

  static override styles = [tokens, buttons, controls, switchStyles, guestAccessSwitchStyles];

  declare access: GuestAccess | null;
  declare list: GuestLinkList | null;
  declare ask: ((question: Question) => Promise<string | null>) | null;
  declare once: SaidOnce;
  declare protected switching: Switching;

  readonly #words = new LocalizeController(this, 'guest-access', guestAccessTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);

  constructor() {
    super();
    this.access = null;
    this.list = null;
    this.ask = null;
    this.once = new SaidOnce();
    this.switching = { kind: 'idle' };
  }

  override focus(): void {
    // It may have been put there a moment ago.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('button')?.focus());
  }

  protected override render(): unknown {
    const { list } = this;
    if (list === null) return nothing;
    const busy = this.switching.kind === 'busy' ? 'true' : nothing;
    return html`
      <div class="line">
        <span class="name" id="name">${this.#words.texts.enable}</span>
        <button
          class="switch"
          type="button"
          role="switch"
          aria-checked=${list.enabled ? 'true' : 'false'}
          aria-labelledby="name"
          aria-describedby="outlook"
          aria-disabled=${busy}
          aria-busy=${busy}
          @click=${() => void this.#switch(!list.enabled)}
        ></button>
      </div>
      <p class="outlook sentence" id="outlook">${this.#outlookText(list)}</p>
      ${this.#renderFailure()}
    `;
  }

  #renderFailure(): TemplateResult | typeof nothing {
    if (this.switching.kind !== 'failed') return nothing;
    const { error, again } = this.switching;
    return failedToTryAgain(error, this.#errorWords.texts, this.#windowWords.texts, again);
  }

  #outlookText(list: GuestLinkList): string {
    const { texts } = this.#words;
    const now = outlook(list, this.access?.medium ?? null);
    switch (now.kind) {
      case 'over':
        return texts.outlookOver;
      case 'off':
        return texts.outlookOff;
      case 'no-links':
        return texts.outlookNoLinks;
      case 'nobody':
        return texts.outlookNobody(now.all, now.links, this.#words);
      case 'later':
        return texts.outlookLater(now.from, this.access?.now ?? 0, this.#words);
      case 'open':
        return texts.outlookOpen(now, this.#words);
    }
  }

  async #switch(enabled: boolean): Promise<void> {
    if (this.switching.kind === 'busy' || this.access === null) return;
    const guests =
      !enabled && this.access.guestsIn > 0 ? await this.#askAboutGuests(this.access.guestsIn) : undefined;
    if (guests !== null) await this.#send(enabled, guests);
  }

  async #send(enabled: boolean, guests: 'stay' | 'leave' | undefined): Promise<void> {
    const { texts } = this.#words;
    this.switching = { kind: 'busy' };
    try {
      await this.access?.setEnabled(enabled, guests);
      this.switching = { kind: 'idle' };
      const detail = enabled ? texts.onStatus : texts.offStatus;
      this.dispatchEvent(new CustomEvent('say', { detail }));
    } catch (thrown) {
      const again = (): void => void this.#send(enabled, guests);
      const error = asSharingError(thrown);
      this.once.say(error, {
        isShown: () => this.switching.kind === 'failed',
        clear: () => (this.switching = { kind: 'idle' }),
      });
      this.switching = { kind: 'failed', error, again };
    }
  }

  /** Null where the person thought better of it. */
  async #askAboutGuests(guestsIn: number): Promise<'stay' | 'leave' | null> {
    const { texts } = this.#words;
    const choice = await this.ask?.({
      title: texts.switchOffTitle,
      text: texts.switchOffWay(guestsIn, this.#words),
      confirm: texts.switchOff,
      cancel: this.#windowWords.texts.cancel,
      choices: (['stay', 'leave'] as const).map((value) => ({ value, label: texts.switchOffChoices[value] })),
    });
    if (choice === 'leave' || choice === 'stay') return choice;
    return null;
  }
}
