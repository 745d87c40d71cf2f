/** One polite live region of an element: `announcer.say('Copied')`, and `${announcer.render()}` in its template. */
import { html, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';

export class Announcer implements ReactiveController {
  readonly #host: ReactiveElement;
  #text = '';
  #repeats = 0;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#text = '';
  }

  say(text: string): void {
    // The same words twice are no change to a screen reader; a trailing no-break space makes them one.
    this.#repeats = text === this.#text ? this.#repeats + 1 : 0;
    this.#text = text;
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    return html`<p class="visually-hidden" role="status">
      ${this.#text}${this.#repeats % 2 ? '\u00a0' : ''}
    </p>`;
  }
}
