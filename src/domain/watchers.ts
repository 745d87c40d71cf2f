import type { ChangeNotice } from './ports.js';

/** Who watches which medium, in this process. */
export class Watchers {
  readonly #listeners = new Map<string, Set<(notice: ChangeNotice) => void>>();

  /** Returns the function that ends it. */
  add(mediaId: string, listener: (notice: ChangeNotice) => void): () => void {
    const listeners = this.#listeners.get(mediaId) ?? new Set();
    listeners.add(listener);
    this.#listeners.set(mediaId, listeners);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(mediaId);
    };
  }

  /** The media that somebody watches. */
  watched(): string[] {
    return [...this.#listeners.keys()];
  }

  tell(notice: ChangeNotice): void {
    for (const listener of [...(this.#listeners.get(notice.mediaId) ?? [])]) {
      try {
        listener(notice);
      } catch {
        // The change is made, and the others have to hear of it, whatever one of them does.
      }
    }
  }
}
