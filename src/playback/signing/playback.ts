/** What all platforms have in common: for whom, how long, by which clock, and what is said of a wrong option. */
import type { Capability } from '../../domain/media.js';
import type { Clock } from '../../domain/ports.js';

/** Who is in: what `POST {baseUrl}/introspect` answers, or the claims of a pass that was checked. */
export interface Admitted {
  /** Of introspection; claims have none, they hold once they are checked. */
  readonly active?: boolean;
  /** The participant's id. */
  readonly sub?: string;
  readonly capabilities?: readonly string[];
}

export interface PlaybackOptions {
  /**
   * Milliseconds for which what is signed plays: ten minutes at most, since it stands in addresses and the platform asks
   * nobody meanwhile, so that who is removed may go on watching as long. Default: ten minutes.
   */
  readonly lifetime?: number;
  /** `now()` in milliseconds since 1970. Default: the system's. */
  readonly clock?: Clock;
}

/** The rest of what is given for one person: until when it plays. */
export interface Signed {
  /** Seconds since 1970. */
  readonly expires: number;
}

/** What an option has to be: in words for who starts the server, and whether it is. */
export interface Need {
  readonly words: string;
  readonly holds: (value: string) => boolean;
}

export const text: Need = { words: 'a text', holds: (value) => value !== '' };

const longest = 10 * 60 * 1000;

export function may(guest: Admitted, capability: Capability): boolean {
  return guest.active !== false && (guest.capabilities ?? []).includes(capability);
}

/**
 * The function that a platform gives: null for who may not view, else what it signs for them until `expires`, in seconds since
 * 1970. What is missing or wrong in the options is said when the server starts, not by the first request.
 */
export function playbackBy<Options extends PlaybackOptions, Given extends object>(
  caller: string,
  options: Options,
  needs: Readonly<Record<Exclude<keyof Options, keyof PlaybackOptions>, Need>>,
  sign: (id: string, expires: number, guest: Admitted) => Promise<Given | null>,
): (id: string, guest: Admitted) => Promise<(Given & Signed) | null> {
  requireOptions(caller, options, needs);
  const { lifetime = longest, clock = Date } = options;
  return async (id, guest) => {
    if (!may(guest, 'view')) return null;
    const expires = Math.floor((clock.now() + lifetime) / 1000);
    const given = await sign(id, expires, guest);
    return given && { ...given, expires };
  };
}

function requireOptions(
  caller: string,
  options: PlaybackOptions,
  needs: Readonly<Record<string, Need>>,
): void {
  const given = options as Readonly<Record<string, unknown>>;
  for (const [name, { words, holds }] of Object.entries(needs)) {
    const value = given[name];
    // Not said as it is: it may be a secret.
    if (!(typeof value === 'string' && holds(value)))
      throw new TypeError(`${caller}: give ${name}, ${words}.`);
  }
  const { lifetime = longest } = options;
  // A text, as environments have it, would be put behind the time: what is signed would never end.
  if (!(typeof lifetime === 'number' && lifetime >= 1 && lifetime <= longest)) {
    const found = typeof lifetime === 'number' ? lifetime : 'no number';
    throw new RangeError(`${caller}: lifetime is ${found}; it has to be 1 to ${longest} milliseconds.`);
  }
}
