/** What is shared, from what the page says at its tag and what the back end answers. */
import type { MediaKind } from '../../domain/media.js';
import type { MediumController } from '../../ui/controllers/medium-controller.js';
import { linkWithTime, type TimeRange } from './share-link.js';
import {
  addressOf,
  embedAddressOf,
  kindOf,
  pageAddress,
  playerOf,
  titleOf,
  type ShareOpener,
} from './share-opener.js';

export interface Shared {
  readonly link: string;
  readonly embedUrl: string | null;
  readonly title: string;
  readonly kind: MediaKind;
}

export class SharedMedium {
  readonly #opener: () => ShareOpener | null;
  readonly #medium: MediumController;

  constructor(opener: () => ShareOpener | null, medium: MediumController) {
    this.#opener = opener;
    this.#medium = medium;
  }

  /** Null while the address is still being asked for. */
  with(range: TimeRange): Shared | null {
    const address = this.#address;
    if (address === null) return null;
    const opener = this.#opener();
    const { medium } = this.#medium;
    const embedUrl = embedAddressOf(opener, medium);
    return {
      link: linkWithTime(address, range),
      embedUrl: embedUrl === null ? null : linkWithTime(embedUrl, range),
      title: titleOf(opener, medium),
      kind: kindOf(opener, medium) ?? 'video',
    };
  }

  /** The link as soon as there is one. */
  async linkToCome(range: TimeRange): Promise<string> {
    await this.#medium.answered();
    return linkWithTime(this.#address ?? pageAddress(), range);
  }

  /** A film and a recording have times; what nobody describes is a film. */
  get hasTime(): boolean {
    const opener = this.#opener();
    const kind = kindOf(opener, this.#medium.medium);
    if (kind !== null) return kind === 'video' || kind === 'audio';
    return !this.#medium.isWaiting || playerOf(opener) !== null;
  }

  get #address(): string | null {
    const address = addressOf(this.#opener(), this.#medium.medium);
    return address ?? (this.#medium.isWaiting ? null : pageAddress());
  }
}
