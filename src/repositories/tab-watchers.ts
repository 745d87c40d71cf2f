import type { ChangeNotice } from '../domain/ports.js';
import { Watchers } from '../domain/watchers.js';

/** Who watches which medium, in this tab and in all others of the origin. */
export class TabWatchers {
  readonly #here = new Watchers();
  readonly #channel: BroadcastChannel;

  constructor(name: string) {
    this.#channel = new BroadcastChannel(name);
    // A channel hears all others of its name, and never itself.
    this.#channel.addEventListener('message', ({ data }: MessageEvent<ChangeNotice>) =>
      this.#here.tell(data),
    );
  }

  /** Returns the function that ends it. */
  add(mediaId: string, listener: (notice: ChangeNotice) => void): () => void {
    return this.#here.add(mediaId, listener);
  }

  tell(notice: ChangeNotice): void {
    this.#here.tell(notice);
    this.#channel.postMessage(notice);
  }

  close(): void {
    this.#channel.close();
  }
}
