import { feed } from './feed.js';

const counted = (guests: number): string =>
  guests === 1 ? '1 guest is in.' : `${guests === 0 ? 'No' : guests} guests are in.`;

/** The host's hand on a session: asks before it ends for everybody. */
export class SiteSession extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', this.#handleSubmit);
    this.querySelector('[data-cancel]')?.addEventListener('click', this.#handleCancel);
  }

  readonly #handleSubmit = (event: SubmitEvent): void => {
    const dialog = this.querySelector('dialog');
    const button = event.submitter as HTMLButtonElement | null;
    if (dialog === null || button?.value !== 'end' || dialog.contains(button)) return;
    event.preventDefault();
    const text = dialog.querySelector('p');
    const guests = feed.now?.door?.guestsIn;
    const out = 'Guests are out at once, and their links stop working.';
    if (text !== null) text.textContent = guests === undefined ? out : `${counted(guests)} ${out}`;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-cancel]')?.focus();
  };

  readonly #handleCancel = (): void => this.querySelector('dialog')?.close();
}
