import type { ChangeNotice } from '../domain/ports.js';
import { Watchers } from '../domain/watchers.js';

/** Who watches which medium, in this tab and in all others of the origin. */
export class TabWatchers {
  readonly #here = new Watchers();
  readonly #channel: BroadcastChannel;

  constructor(name: string) {
    this.#channel = new BroadcastChannel(name);
    // A channel hears all others of its name, and never itself; whatever runs on the origin may post to it.
    this.#channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isNotice(data)) this.#here.tell(data);
    });
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

function isNotice(data: unknown): data is ChangeNotice {
  const { mediaId, revision, concerns } = (data ?? {}) as Partial<ChangeNotice>;
  const isConcern = concerns === 'all' || Array.isArray(concerns);
  return typeof mediaId === 'string' && typeof revision === 'number' && isConcern;
}
