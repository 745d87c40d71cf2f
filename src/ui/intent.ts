/** The idempotency key of an intent. Plain http has no randomUUID, but it has getRandomValues. */
export function intentKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * One intent of a person, over all attempts: the same key while nobody has answered, another one as
 * soon as somebody has or something else is asked for.
 */
export class Intent {
  #key = intentKey();
  #asked = '';

  keyFor(...asked: readonly unknown[]): string {
    const text = JSON.stringify(asked);
    if (text !== this.#asked) this.#key = intentKey();
    this.#asked = text;
    return this.#key;
  }

  /** Call with what a failure was, or without where it went well. */
  answered(error?: { readonly status: number }): void {
    const unheard = error !== undefined && (error.status === 0 || error.status >= 500);
    if (!unheard) this.#asked = '';
  }
}
