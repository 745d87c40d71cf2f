/** The media of a browser that no server describes: what pages have said of them, for all tabs. */
import { pageUrlOf } from '../domain/join-url.js';
import type { Media } from '../domain/media.js';
import type { MediaDirectory } from '../domain/ports.js';
import type { BrowserDatabase } from '../repositories/browser-database.js';
import type { MediumRow } from '../repositories/browser-rows.js';
import type { MediaIntroduction } from './backend.js';

export class LocalMedia implements MediaDirectory {
  readonly #database: BrowserDatabase;
  readonly #changed: (mediaId: string) => Promise<void>;
  /** Said and not yet kept. */
  readonly #said = new Map<string, MediaIntroduction>();
  /** Where each stands on this page: another page of the origin may have it too, and say so later. */
  readonly #here = new Map<string, string>();

  /** `changed` hears of a medium that is now described otherwise. */
  constructor(database: BrowserDatabase, changed: (mediaId: string) => Promise<void>) {
    this.#database = database;
    this.#changed = changed;
  }

  introduce(media: MediaIntroduction): void {
    this.#here.set(media.id, media.url);
    this.#said.set(media.id, { ...this.#said.get(media.id), ...media });
    // What cannot be kept now is told to whoever asks next.
    this.#keep(media.id).catch(() => undefined);
  }

  /** Every medium exists here: nobody could say of one that it does not. */
  async find(mediaId: string): Promise<Media> {
    await this.#keep(mediaId);
    const row = await this.#database.read(['media'], (tx) => tx.objectStore('media').get(mediaId));
    const known = row ?? describedBy({ id: mediaId, url: pageUrlOf(location.href) });
    return mediaOf({ ...known, url: this.#here.get(mediaId) ?? known.url });
  }

  async #keep(mediaId: string): Promise<void> {
    const said = this.#said.get(mediaId);
    if (said === undefined) return;
    const isOther = await this.#database.write(['media'], async (tx) => {
      const before = await tx.objectStore('media').get(mediaId);
      const row = describedBy(said, before);
      if (before && sameText(before, row)) return false;
      await tx.objectStore('media').put(row);
      return before !== undefined && !sameText(mediaOf(before), mediaOf(row));
    });
    if (this.#said.get(mediaId) === said) this.#said.delete(mediaId);
    if (isOther) await this.#changed(mediaId);
  }
}

function describedBy(said: MediaIntroduction, before?: MediumRow): MediumRow {
  const { id, kind = before?.kind ?? null, title = before?.title ?? null, url } = said;
  return { id, kind, title, url, pageTitle: document.title };
}

function mediaOf({ id, kind, title, url, pageTitle }: MediumRow): Media {
  // No server keeps this page for members: whoever has its address can open it.
  return { id, kind: kind ?? 'video', title: title ?? (pageTitle || id), url, visibility: 'unlisted' };
}

function sameText(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
