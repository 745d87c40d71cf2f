/** What a host can get wrong is said when the server starts, not by the first request. */
import type { SharingHandlerOptions } from './handler.js';

/** Throws a TypeError that names the option and what it has to be. */
export function requireSound(options: SharingHandlerOptions): void {
  const { keys, baseUrl, allowedOrigins = [], mail } = options;
  // Typed or not: many servers are plain JavaScript.
  const given = keys as Partial<SharingHandlerOptions['keys']> | undefined;
  if (!given?.derivation?.[0] || !given.passes?.[0]) {
    throw new TypeError('keys: give those of createSharingKeys or keysInFile, one or more in each list.');
  }
  if (!/^https?:\/\//.test(baseUrl) || !URL.canParse(baseUrl)) {
    throw new TypeError(
      `baseUrl: "${baseUrl}" is not absolute. It is like https://media.example.org/api/sharing.`,
    );
  }
  if (mail?.perSecond !== undefined && !(mail.perSecond > 0)) {
    throw new TypeError(`mail.perSecond: ${mail.perSecond} sends nothing. Give a number above 0.`);
  }
  const wrong = allowedOrigins.find((origin) => !isOrigin(origin));
  if (wrong !== undefined) {
    throw new TypeError(
      `allowedOrigins: "${wrong}" is no origin. One is like https://player.example.org, without a path or a slash at its end.`,
    );
  }
}

/** As a browser sends it. */
export function isOrigin(text: string): boolean {
  if (!/^[a-z][a-z0-9+.-]*:\/\/[^/?#\s]+$/.test(text)) return false;
  // Of other schemes, such as those of apps, a URL tells no origin.
  return !/^https?:/.test(text) || (URL.canParse(text) && new URL(text).origin === text);
}
