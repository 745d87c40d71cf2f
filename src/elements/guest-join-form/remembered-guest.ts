/** Somebody who wished to be remembered on this device: their seat, and what they call themselves. */
import type { Question } from './entry-storage.js';
import { KeptText, parsed } from './kept-text.js';

export interface Remembered {
  readonly seat: string;
  readonly name: string;
  readonly email: string;
  readonly questions: readonly Question[];
}

/** Milliseconds: 30 days. */
const lifetime = 30 * 24 * 60 * 60 * 1000;

export class RememberedGuest {
  readonly #text: KeptText;

  constructor(place: string) {
    this.#text = new KeptText('localStorage', `remembered/${place}`);
  }

  /** Null where nobody is, or not any more. */
  read(): Remembered | null {
    const { until, ...guest } = parsed(this.#text.load()) as Partial<Remembered & { until: number }>;
    if (until === undefined) return null;
    if (until > Date.now() && isWhole(guest)) return guest;
    this.forget();
    return null;
  }

  keep(guest: Remembered): void {
    this.#text.save(JSON.stringify({ ...guest, until: Date.now() + lifetime }));
  }

  forget(): void {
    this.#text.save(null);
  }
}

function isWhole(guest: Partial<Remembered>): guest is Remembered {
  const { seat, name, email, questions } = guest;
  return [seat, name, email].every((text) => typeof text === 'string') && Array.isArray(questions);
}
