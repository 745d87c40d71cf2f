import type { ReactiveController } from 'lit';
import type { MediaIntroduction, SharingBackend } from '../backend/backend.js';
import { pageUrlOf } from '../domain/join-url.js';
import { mediaKinds, type MediaKind } from '../domain/media.js';
import type { MediumTag } from './controllers/sharing-controller.js';

/** What a tag says of its medium, told to its back end before that is asked anything, and when it changes. */
export class MediumIntroduction implements ReactiveController {
  readonly #tag: MediumTag;
  readonly #mediaId: () => string | null;
  #backend: SharingBackend | null = null;
  #told: readonly unknown[] = [];

  constructor(tag: MediumTag, mediaId: () => string | null) {
    this.#tag = tag;
    this.#mediaId = mediaId;
    tag.addController(this);
  }

  tell(backend: SharingBackend): void {
    this.#backend = backend;
    this.hostUpdated();
  }

  hostUpdated(): void {
    const id = this.#mediaId();
    if (this.#backend === null || id === null) return;
    const { mediaKind, mediaTitle } = this.#tag;
    const told = [this.#backend, id, mediaKind, mediaTitle];
    if (told.every((each, i) => each === this.#told[i])) return;
    this.#told = told;
    const media: MediaIntroduction = {
      id,
      url: pageUrlOf(location.href),
      ...(mediaKind !== null && { kind: kindOf(mediaKind) }),
      ...(mediaTitle !== null && { title: mediaTitle }),
    };
    this.#backend.introduce?.(media);
  }
}

/** An unknown word in an attribute is a video, and no error in somebody's page. */
function kindOf(word: string): MediaKind {
  return mediaKinds.find((kind) => kind === word) ?? 'video';
}
