/** Cloudflare Stream: videos and live inputs that require signed addresses. */
import { jwt, rsaKey } from './signing/keys.js';
import {
  endOf,
  may,
  requireOptions,
  type Admitted,
  type PlaybackOptions,
  type Signed,
} from './signing/playback.js';

export type { Admitted, PlaybackOptions };

export interface CloudflareStreamOptions extends PlaybackOptions {
  /** Of the signing key. */
  readonly keyId: string;
  /** The `pem` of the signing key as Cloudflare gives it (in Base64), or the PEM itself. */
  readonly privateKey: string;
  /** Where videos are, such as `customer-f33zs165nr7gyfy4.cloudflarestream.com`. */
  readonly host: string;
}

export interface CloudflareStreamPlayback extends Signed {
  /** Stands in the place of the video's id in each of its addresses. */
  readonly token: string;
  /** The HLS address. */
  readonly url: string;
  /** The MPEG-DASH address. */
  readonly dashUrl: string;
  /** Cloudflare's own player, for an iframe. */
  readonly iframeUrl: string;
}

/** Gives a function of the video's id and of who is in: what they need to play it, or null where they may not view. */
export function createCloudflareStreamPlayback(
  options: CloudflareStreamOptions,
): (videoId: string, guest: Admitted) => Promise<CloudflareStreamPlayback | null> {
  requireOptions('createCloudflareStreamPlayback', options, ['keyId', 'privateKey', 'host']);
  const { keyId: kid, host } = options;
  const privateKey = rsaKey('createCloudflareStreamPlayback', options.privateKey, 'SHA-256');
  return async (videoId, guest) => {
    if (!may(guest, 'view')) return null;
    const expires = endOf(options);
    const claims = { sub: videoId, kid, downloadable: may(guest, 'download') };
    const token = await jwt(await privateKey(), { alg: 'RS256', kid }, claims, expires);
    const of = (path: string) => `https://${host}/${token}/${path}`;
    return {
      token,
      url: of('manifest/video.m3u8'),
      dashUrl: of('manifest/video.mpd'),
      iframeUrl: of('iframe'),
      expires,
    };
  };
}
