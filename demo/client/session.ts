import { feed } from './feed.js';

const counted = (others: number): string => {
  if (others === 0) return 'Nobody else is in.';
  return others === 1 ? '1 other person is in.' : `${others} other people are in.`;
};

/** The host's hand on a session: asks before it ends for everybody. The page stays, and takes over what has come of it. */
export class SiteSession extends HTMLElement {
  #isBusy = false;

  connectedCallback(): void {
    this.addEventListener('submit', this.#handleSubmit);
    this.querySelector('[data-cancel]')?.addEventListener('click', this.#handleCancel);
  }

  #ask(dialog: HTMLDialogElement): void {
    const text = dialog.querySelector('p');
    const others = feed.now?.door?.othersIn;
    const out = 'Everybody else is out at once, and links stop working.';
    if (text !== null) text.textContent = others === undefined ? out : `${counted(others)} ${out}`;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-cancel]')?.focus();
  }

  async #take(form: HTMLFormElement, button: HTMLButtonElement): Promise<void> {
    this.#isBusy = true;
    try {
      const body = new URLSearchParams({ action: button.value });
      // The way back to the page is not taken: all of it but the session stays.
      const answer = await fetch(form.getAttribute('action')!, { method: 'POST', body, redirect: 'manual' });
      if (answer.type !== 'opaqueredirect') throw new Error(String(answer.status));
      await feed.refresh();
    } catch {
      this.querySelector('.failure')?.remove();
      const failure = document.createElement('p');
      failure.className = 'failure';
      failure.role = 'alert';
      failure.textContent = 'This did not get through. Check your connection, then try again.';
      form.append(failure);
    }
    this.#isBusy = false;
  }

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const dialog = this.querySelector('dialog');
    const button = event.submitter as HTMLButtonElement;
    if (dialog !== null && button.value === 'end' && !dialog.contains(button)) {
      this.#ask(dialog);
      return;
    }
    dialog?.close();
    if (!this.#isBusy) void this.#take(event.target as HTMLFormElement, button);
  };

  readonly #handleCancel = (): void => this.querySelector('dialog')?.close();
}
