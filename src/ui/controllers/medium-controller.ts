/** What the back end says of an element's medium: asked ahead, shown while it is asked again. */
import type { ReactiveController, ReactiveElement } from 'lit';
import { asSharingError, type SharingError } from '../../domain/errors.js';
import type { MediumView } from '../../domain/schemas.js';
import { SharingErrorEvent } from '../events.js';
import type { SharingController } from './sharing-controller.js';
import { patience } from '../patience.js';

export type MediumAnswer =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'asking'; readonly slow: boolean }
  | { readonly kind: 'known'; readonly medium: MediumView; readonly at: number }
  /** No such medium, or none of this person's. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly error: SharingError };

/** How long an answer is shown without asking again. */
const fresh = 10_000;

export class MediumController implements ReactiveController {
  answer: MediumAnswer = { kind: 'unknown' };

  readonly #host: ReactiveElement;
  readonly #sharing: SharingController;
  #asking: AbortController | null = null;
  #answered = Promise.resolve();
  #source: unknown;
  #mediaId: string | null;

  constructor(host: ReactiveElement, sharing: SharingController) {
    this.#host = host;
    this.#sharing = sharing;
    this.#source = sharing.provided;
    this.#mediaId = sharing.mediaId;
    host.addController(this);
  }

  get medium(): MediumView | null {
    return this.answer.kind === 'known' ? this.answer.medium : null;
  }

  get isWaiting(): boolean {
    return this.answer.kind === 'unknown' || this.answer.kind === 'asking';
  }

  /** Asks, unless it is being asked or was answered within `age` milliseconds. */
  ask(age = fresh): void {
    this.follow();
    const { answer } = this;
    if (this.#asking !== null) return;
    if (answer.kind === 'known' && performance.now() - answer.at < age) return;
    const asking = new AbortController();
    this.#asking = asking;
    // What was known stays on show while it is asked for again.
    if (answer.kind !== 'known') this.#become({ kind: 'asking', slow: answer.kind === 'failed' });
    setTimeout(() => {
      if (this.#asking === asking && this.answer.kind === 'asking') {
        this.#become({ kind: 'asking', slow: true });
      }
    }, patience);
    this.#answered = this.#fetch(asking);
  }

  /** When the last question has its answer, of whatever kind. */
  async answered(): Promise<void> {
    await this.#answered;
  }

  /** True where another medium or back end has made worthless what was answered. */
  follow(): boolean {
    if (this.#source === this.#sharing.provided && this.#mediaId === this.#sharing.mediaId) return false;
    this.#source = this.#sharing.provided;
    this.#mediaId = this.#sharing.mediaId;
    const wasAsking = this.#asking !== null;
    this.hostDisconnected();
    // What was asked ahead, before the element knew where it stands, is asked of what it found.
    if (wasAsking) this.ask();
    return true;
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#asking?.abort();
    this.#asking = null;
    this.answer = { kind: 'unknown' };
  }

  async #fetch(asking: AbortController): Promise<void> {
    let answer: MediumAnswer;
    try {
      const mediaId = await this.#sharing.requireMediaId();
      const backend = await this.#sharing.backend();
      const medium = await backend.describe(mediaId, { signal: asking.signal });
      answer = { kind: 'known', medium, at: performance.now() };
    } catch (thrown) {
      const error = asSharingError(thrown);
      answer = error.code === 'NOT_FOUND' ? { kind: 'nothing' } : { kind: 'failed', error };
    }
    // An answer that something newer has overtaken.
    if (this.#asking !== asking) return;
    this.#asking = null;
    this.#become(answer);
    if (answer.kind === 'failed') this.#host.dispatchEvent(new SharingErrorEvent(answer.error.code));
  }

  #become(answer: MediumAnswer): void {
    this.answer = answer;
    this.#host.requestUpdate();
  }
}
