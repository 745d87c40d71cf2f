/** Mux: signed playback of assets and live streams whose playback policy is `signed`. */
import { jwt, rsaKey } from './signing/keys.js';
import { playbackBy, text, type Admitted, type PlaybackOptions, type Signed } from './signing/playback.js';

export type { Admitted, PlaybackOptions };

export interface MuxOptions extends PlaybackOptions {
  /** Of the signing key. */
  readonly keyId: string;
  /** The private key as Mux gives it (PEM in Base64), or the PEM. */
  readonly privateKey: string;
}

/** What `<mux-player>` and others take. */
export interface MuxPlayback extends Signed {
  /** The HLS address, with its token. */
  readonly url: string;
  readonly playbackToken: string;
  readonly thumbnailToken: string;
  readonly storyboardToken: string;
}

/** Whom each token is for, in the words of Mux. */
const audiences = { playback: 'v', thumbnail: 't', storyboard: 's' };

/** Gives a function of the playback id and of who is in: what they need to play it, or null where they may not view. */
export function createMuxPlayback(
  options: MuxOptions,
): (playbackId: string, guest: Admitted) => Promise<MuxPlayback | null> {
  const { keyId: kid } = options;
  const privateKey = rsaKey('createMuxPlayback', options.privateKey, 'SHA-256');
  const needs = { keyId: text, privateKey: text };
  return playbackBy('createMuxPlayback', options, needs, async (playbackId, expires) => {
    const key = await privateKey();
    const token = (aud: string) => jwt(key, { alg: 'RS256', kid }, { sub: playbackId, aud, kid }, expires);
    const [playbackToken, thumbnailToken, storyboardToken] = await Promise.all([
      token(audiences.playback),
      token(audiences.thumbnail),
      token(audiences.storyboard),
    ]);
    const url = `https://stream.mux.com/${encodeURIComponent(playbackId)}.m3u8?token=${playbackToken}`;
    return { url, playbackToken, thumbnailToken, storyboardToken };
  });
}
