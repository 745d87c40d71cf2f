/** What a host can get wrong is said when the server starts, not by the first request. */
import type { SharingHandlerOptions } from './handler.js';

type Given = Readonly<Record<string, unknown>>;
type Option = keyof SharingHandlerOptions;

const wanted: Readonly<Partial<Record<Option, string>>> = {
  authenticate: 'a function from the request to { id, name, email }, or to null for nobody',
  permissions: 'a function of who asks and the medium to { share, guestAccess, invite, moderate }',
  media: 'an object with find(id), which gives the medium or null',
  repository: 'what openSqliteRepository or openPostgresRepository resolves to: await it',
  mailer: 'an object with send(message), such as createSmtpMailer makes',
  people: 'an object with search({ text, principal, media, limit })',
  clock: 'an object with now(), in milliseconds',
  log: 'a function',
  proof: "'code', 'typed' or 'signed-in'",
  issuer: 'a text',
  mail: 'an object: { templates, timeZone, perSecond, log }',
  limits: 'an object: { linksPerMedium }',
  trustedProxies: 'a whole number, 0 or more',
};

/** Every option there is, and what it holds to beside those that say more of themselves below. */
const isRight: Readonly<Record<Option, (value: unknown) => boolean>> = {
  keys: () => true,
  baseUrl: () => true,
  allowedOrigins: () => true,
  authenticate: isFunction,
  permissions: isFunction,
  media: has('find'),
  repository: has('readAccess'),
  mailer: optional(has('send')),
  people: optional(has('search')),
  clock: optional(has('now')),
  log: optional(isFunction),
  proof: optional((value) => ['code', 'typed', 'signed-in'].includes(value as string)),
  issuer: optional((value) => typeof value === 'string'),
  mail: optional(isObject),
  limits: optional(isObject),
  trustedProxies: optional((value) => Number.isInteger(value) && Number(value) >= 0),
};

/** Throws a TypeError that names the option and what it has to be. */
export function requireSound(options: SharingHandlerOptions): void {
  // Typed or not: many servers are plain JavaScript.
  const given: Given = { ...options };
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(isRight, name));
  if (unknown !== undefined) {
    throw new TypeError(`${unknown}: there is no such option. There are ${Object.keys(isRight).join(', ')}.`);
  }
  requireKeys(given['keys']);
  const { baseUrl, mail } = given as unknown as SharingHandlerOptions;
  if (typeof baseUrl !== 'string' || !/^https?:\/\//.test(baseUrl) || !URL.canParse(baseUrl)) {
    throw new TypeError(
      `baseUrl: "${baseUrl}" is not absolute. It is like https://media.example.org/api/sharing.`,
    );
  }
  for (const [name, holds] of Object.entries(isRight)) {
    if (!holds(given[name])) throw new TypeError(`${name}: give ${wanted[name as Option]}.`);
  }
  if (mail?.perSecond !== undefined && !(mail.perSecond > 0)) {
    throw new TypeError(`mail.perSecond: ${mail.perSecond} sends nothing. Give a number above 0.`);
  }
  requireOrigins(given['allowedOrigins'] ?? []);
}

function requireKeys(keys: unknown): void {
  const given = keys as Partial<SharingHandlerOptions['keys']> | undefined;
  if (!given?.derivation?.[0] || !given.passes?.[0]) {
    throw new TypeError('keys: give those of createSharingKeys or keysInFile, one or more in each list.');
  }
}

function requireOrigins(origins: unknown): void {
  if (!Array.isArray(origins)) {
    throw new TypeError("allowedOrigins: give a list of origins, such as ['https://player.example.org'].");
  }
  const wrong = origins.map(String).find((origin) => !isOrigin(origin));
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

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function has(method: string): (value: unknown) => boolean {
  return (value) => isFunction((value as Given | null | undefined)?.[method]);
}

function optional(holds: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => value === undefined || holds(value);
}
