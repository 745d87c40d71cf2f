/** JW Player: properties whose content asks for signed addresses. */
import { utf8 } from './signing/encoding.js';
import { jwt } from './signing/keys.js';
import { playbackBy, text, type Admitted, type PlaybackOptions, type Signed } from './signing/playback.js';

export type { Admitted, PlaybackOptions };

export interface JwPlayerOptions extends PlaybackOptions {
  /** The v1 API secret of the property. */
  readonly secret: string;
}

export interface JwPlayerPlayback extends Signed {
  readonly token: string;
  /** What `jwplayer().setup({ playlist })` takes. */
  readonly playlistUrl: string;
}

/** Gives a function of the media id and of who is in: what they need to play it, or null where they may not view. */
export function createJwPlayerPlayback(
  options: JwPlayerOptions,
): (mediaId: string, guest: Admitted) => Promise<JwPlayerPlayback | null> {
  const secret = utf8(options.secret);
  return playbackBy('createJwPlayerPlayback', options, { secret: text }, async (mediaId, expires) => {
    const resource = `/v2/media/${encodeURIComponent(mediaId)}`;
    const token = await jwt(secret, { alg: 'HS256' }, { resource }, expires);
    return { token, playlistUrl: `https://cdn.jwplayer.com${resource}?token=${token}` };
  });
}
