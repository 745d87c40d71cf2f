/** What is done to one link of the list: one step at a time, after a question where it hurts. */
import type { ReactiveController, ReactiveElement } from 'lit';
import { asSharingError, type SharingError } from '../../domain/errors.js';
import type { GuestLinkView } from '../../domain/schemas.js';
import { guestAccessTexts } from '../../locales/en/guest-access.js';
import { windowTexts } from '../../locales/en/window.js';
import { LocalizeController } from '../../ui/localize.js';
import type { Question } from '../../ui/window/question-dialog.js';
import type { SaidOnce } from '../../ui/said-once.js';
import type { GuestAccess } from './guest-access.js';
import type { LinkDone } from './link-order.js';

export type Doing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'pausing' }
  | { readonly kind: 'switching' }
  | { readonly kind: 'replacing' }
  | { readonly kind: 'deleting' }
  | { readonly kind: 'failed'; readonly error: SharingError; readonly again: () => void };

export interface LinkRow extends ReactiveElement {
  readonly access: GuestAccess | null;
  /** As it is now. */
  readonly link: GuestLinkView | null;
  readonly ask: ((question: Question) => Promise<string | null>) | null;
  readonly once: SaidOnce;
  focusCopy(): Promise<void>;
}

/** Hours for which a replaced address may go on working. */
const graces = [0, 1, 24, 168] as const;

export class LinkSteps implements ReactiveController {
  doing: Doing = { kind: 'nothing' };

  readonly #row: LinkRow;
  readonly #words: LocalizeController<'guest-access'>;
  readonly #windowWords: LocalizeController<'window'>;

  constructor(row: LinkRow) {
    this.#row = row;
    this.#words = new LocalizeController(row, 'guest-access', guestAccessTexts);
    this.#windowWords = new LocalizeController(row, 'window', windowTexts);
    row.addController(this);
  }

  hostConnected(): void {}

  get isBusy(): boolean {
    return this.doing.kind !== 'nothing' && this.doing.kind !== 'failed';
  }

  async setPaused(link: GuestLinkView, paused: boolean): Promise<void> {
    const { texts } = this.#words;
    await this.#do('pausing', async (access) => {
      await access.setPaused(this.#row.link ?? link, paused);
      this.#say(paused ? texts.pausedStatus(link.name) : texts.resumedStatus(link.name));
    });
  }

  /** Guest access as a whole, without which the link is of no use. */
  async switchOn(): Promise<void> {
    await this.#do('switching', async (access) => {
      await access.setEnabled(true);
      this.#say(this.#words.texts.onStatus);
    });
  }

  async askToReplace(link: GuestLinkView): Promise<void> {
    const { texts } = this.#words;
    const answer = await this.#row.ask?.({
      title: texts.replaceTitle(link.name),
      text: texts.replaceWay(link.guestsIn, this.#words),
      confirm: texts.replace,
      cancel: this.#windowWords.texts.cancel,
      choices: graces.map((hours) => ({ value: String(hours), label: texts.graces[hours] ?? String(hours) })),
    });
    if (answer === null || answer === undefined) return;
    await this.#do('replacing', async (access) => {
      await access.replace(this.#row.link ?? link, Number(answer));
      this.#say(texts.replacedStatus(link.name));
      this.#tell({ id: link.id, what: 'replaced' });
      // The new address is of use once it is copied.
      if (this.#row.matches(':focus-within')) await this.#row.focusCopy();
    });
  }

  async askToDelete(link: GuestLinkView): Promise<void> {
    const { texts } = this.#words;
    const answer = await this.#row.ask?.({
      title: texts.deleteTitle(link.name),
      text: texts.deleteWay(link.guestsIn, this.#words),
      confirm: texts.delete,
      cancel: this.#windowWords.texts.cancel,
    });
    if (answer === null || answer === undefined) return;
    // The window says that it is gone.
    await this.#do('deleting', (access) => access.delete(link.id));
  }

  async #do(
    kind: 'pausing' | 'switching' | 'replacing' | 'deleting',
    step: (access: GuestAccess) => Promise<void>,
  ): Promise<void> {
    const { access } = this.#row;
    if (this.isBusy || access === null) return;
    this.#become({ kind });
    // What was done to the link before goes on with it.
    if (kind !== 'switching') this.#tell(null);
    try {
      await step(access);
      this.#become({ kind: 'nothing' });
    } catch (thrown) {
      const error = asSharingError(thrown);
      this.#row.once.say(error, {
        isShown: () => this.doing.kind === 'failed',
        clear: () => this.#become({ kind: 'nothing' }),
      });
      this.#become({ kind: 'failed', error, again: () => void this.#do(kind, step) });
    }
  }

  #say(text: string): void {
    this.#row.dispatchEvent(new CustomEvent('say', { detail: text }));
  }

  #tell(detail: LinkDone | null): void {
    this.#row.dispatchEvent(new CustomEvent('done', { detail }));
  }

  #become(doing: Doing): void {
    this.doing = doing;
    this.#row.requestUpdate();
  }
}
