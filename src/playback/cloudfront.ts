/** Amazon CloudFront: distributions with a trusted key group. */
import { base64, utf8 } from './signing/encoding.js';
import { rsaKey, signature } from './signing/keys.js';
import { playbackBy, text, type Admitted, type PlaybackOptions, type Signed } from './signing/playback.js';

export type { Admitted, PlaybackOptions };

export interface CloudFrontOptions extends PlaybackOptions {
  /** Of the public key in the key group. */
  readonly keyPairId: string;
  /** The RSA private key, as PEM. */
  readonly privateKey: string;
}

export interface CloudFrontPlayback extends Signed {
  /** The address with its signature: enough for one file. None where it had a `*`: no address may open many files. */
  readonly url: string | null;
  /** By name, for `Set-Cookie` on the domain of the distribution: what a playlist and all of its segments need. */
  readonly cookies: Readonly<Record<string, string>>;
}

/**
 * Gives a function of the file's address and of who is in: what they need to play it, or null where they may not view. An
 * address such as `https://media.example.org/lecture/*` stands for all that begins so.
 */
export function createCloudFrontPlayback(
  options: CloudFrontOptions,
): (url: string, guest: Admitted) => Promise<CloudFrontPlayback | null> {
  const privateKey = rsaKey('createCloudFrontPlayback', options.privateKey, 'SHA-1');
  const needs = { keyPairId: text, privateKey: text };
  return playbackBy('createCloudFrontPlayback', options, needs, async (url, expires) => {
    const until = { DateLessThan: { 'AWS:EpochTime': expires } };
    const policy = JSON.stringify({ Statement: [{ Resource: url, Condition: until }] });
    const signed = {
      Policy: safe(utf8(policy)),
      Signature: safe(await signature(await privateKey(), utf8(policy))),
      'Key-Pair-Id': options.keyPairId,
    };
    const query = Object.entries(signed).map(([name, value]) => `${name}=${value}`);
    return {
      url: url.includes('*') ? null : `${url}${url.includes('?') ? '&' : '?'}${query.join('&')}`,
      cookies: Object.fromEntries(
        Object.entries(signed).map(([name, value]) => [`CloudFront-${name}`, value]),
      ),
    };
  });
}

/** Base64 in the alphabet of CloudFront. */
function safe(bytes: Uint8Array): string {
  return base64(bytes).replaceAll('+', '-').replaceAll('=', '_').replaceAll('/', '~');
}
