/** Bunny Stream: libraries whose embeds ask for a token. */
import { hex, utf8 } from './signing/encoding.js';
import { playbackBy, text, type Admitted, type PlaybackOptions, type Signed } from './signing/playback.js';

export type { Admitted, PlaybackOptions };

export interface BunnyStreamOptions extends PlaybackOptions {
  /** The number of the library. */
  readonly libraryId: string;
  /** The library's token authentication key. */
  readonly tokenKey: string;
}

export interface BunnyStreamPlayback extends Signed {
  readonly token: string;
  /** Bunny's own player, for an iframe. */
  readonly iframeUrl: string;
}

/** Gives a function of the video's id and of who is in: what they need to play it, or null where they may not view. */
export function createBunnyStreamPlayback(
  options: BunnyStreamOptions,
): (videoId: string, guest: Admitted) => Promise<BunnyStreamPlayback | null> {
  const { libraryId, tokenKey } = options;
  const needs = { libraryId: text, tokenKey: text };
  return playbackBy('createBunnyStreamPlayback', options, needs, async (videoId, expires) => {
    const digest = await crypto.subtle.digest('SHA-256', utf8(`${tokenKey}${videoId}${expires}`));
    const token = hex(new Uint8Array(digest));
    const path = `${encodeURIComponent(libraryId)}/${encodeURIComponent(videoId)}`;
    const iframeUrl = `https://iframe.mediadelivery.net/embed/${path}?token=${token}&expires=${expires}`;
    return { token, iframeUrl };
  });
}
