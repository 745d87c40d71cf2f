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
  issuer: 'a text, not an empty one',
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
  issuer: optional((value) => typeof value === 'string' && value !== ''),
  mail: optional(isObject),
  limits: optional(isObject),
  trustedProxies: optional((value) => Number.isInteger(value) && Number(value) >= 0),
};

interface Inner {
  readonly wanted: string;
  readonly isRight: (value: unknown) => boolean;
}

/** What is in an option that is an object of options. */
const within: { readonly [Outer in 'mail' | 'limits']: Readonly<Record<InnerOf<Outer>, Inner>> } = {
  mail: {
    templates: {
      wanted: 'what createMailTemplates gives, or an object with invite(about) and code(about)',
      isRight: (value) => has('invite')(value) && has('code')(value),
    },
    timeZone: { wanted: "an IANA name such as 'Europe/Berlin'", isRight: isTimeZone },
    perSecond: { wanted: 'a number above 0', isRight: (value) => typeof value === 'number' && value > 0 },
    log: { wanted: 'a function', isRight: isFunction },
  },
  limits: {
    linksPerMedium: {
      wanted: 'a whole number, 0 or more',
      isRight: (value) => Number.isInteger(value) && Number(value) >= 0,
    },
  },
};

type InnerOf<Outer extends 'mail' | 'limits'> = keyof NonNullable<SharingHandlerOptions[Outer]>;

/** Throws a TypeError that names the option and what it has to be. */
export function requireSound(options: SharingHandlerOptions): void {
  // Typed or not: many servers are plain JavaScript.
  const given: Given = { ...options };
  requireKnown(given, isRight);
  requireKeys(given['keys']);
  const { baseUrl } = given as unknown as SharingHandlerOptions;
  if (typeof baseUrl !== 'string' || !/^https?:\/\//.test(baseUrl) || !URL.canParse(baseUrl)) {
    throw new TypeError(
      `baseUrl: "${baseUrl}" is not absolute. It is like https://media.example.org/api/sharing.`,
    );
  }
  for (const [name, holds] of Object.entries(isRight)) {
    if (!holds(given[name])) throw new TypeError(`${name}: give ${wanted[name as Option]}.`);
  }
  for (const [outer, inner] of Object.entries(within)) {
    const values = (given[outer] ?? {}) as Given;
    requireKnown(values, inner, `${outer}.`);
    for (const [name, { wanted, isRight: holds }] of Object.entries<Inner>(inner)) {
      if (!optional(holds)(values[name])) throw new TypeError(`${outer}.${name}: give ${wanted}.`);
    }
  }
  requireOrigins(given['allowedOrigins'] ?? []);
}

/** Throws a TypeError that names an option that is none of the known ones. */
export function requireKnown(given: object, known: object, before = ''): void {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(known, name));
  if (unknown === undefined) return;
  const names = Object.keys(known).map((name) => before + name);
  throw new TypeError(`${before}${unknown}: there is no such option. There are ${names.join(', ')}.`);
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

function isTimeZone(value: unknown): boolean {
  try {
    return typeof value === 'string' && Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
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
