/** Cloudflare Stream: videos and live inputs that require signed addresses. */
import { jwt, rsaKey } from './signing/keys.js';
import {
  may,
  playbackBy,
  text,
  type Need,
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

const hostName: Need = {
  words: 'a host without https:// and without a path, such as customer-1.cloudflarestream.com',
  holds: (value) => /^[^\s/?#@\\]+$/.test(value) && URL.canParse(`https://${value}`),
};

/** Gives a function of the video's id and of who is in: what they need to play it, or null where they may not view. */
export function createCloudflareStreamPlayback(
  options: CloudflareStreamOptions,
): (videoId: string, guest: Admitted) => Promise<CloudflareStreamPlayback | null> {
  const { keyId: kid, host } = options;
  const privateKey = rsaKey('createCloudflareStreamPlayback', options.privateKey, 'SHA-256');
  const needs = { keyId: text, privateKey: text, host: hostName };
  return playbackBy('createCloudflareStreamPlayback', options, needs, async (videoId, expires, guest) => {
    const claims = { sub: videoId, kid, downloadable: may(guest, 'download') };
    const token = await jwt(await privateKey(), { alg: 'RS256', kid }, claims, expires);
    const of = (path: string) => `https://${host}/${token}/${path}`;
    return {
      token,
      url: of('manifest/video.m3u8'),
      dashUrl: of('manifest/video.mpd'),
      iframeUrl: of('iframe'),
    };
  });
}
