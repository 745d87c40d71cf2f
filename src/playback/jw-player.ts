/** JW Player: properties whose content asks for signed addresses. */
import { hmacSigner, jwt } from './signing/keys.js';
import {
  endOf,
  may,
  requireTexts,
  type Admitted,
  type PlaybackOptions,
  type Signed,
} from './signing/playback.js';

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
  requireTexts('createJwPlayerPlayback', options, ['secret']);
  const signer = hmacSigner(options.secret);
  return async (mediaId, guest) => {
    if (!may(guest, 'view')) return null;
    const expires = endOf(options);
    const resource = `/v2/media/${encodeURIComponent(mediaId)}`;
    const token = await jwt(signer, { alg: 'HS256' }, { resource, exp: expires });
    return { token, playlistUrl: `https://cdn.jwplayer.com${resource}?token=${token}`, expires };
  };
}
