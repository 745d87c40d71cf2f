/** What all platforms have in common: for whom, how long, and by which clock. */
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

const longest = 10 * 60 * 1000;

export function may(guest: Admitted, capability: Capability): boolean {
  return guest.active !== false && (guest.capabilities ?? []).includes(capability);
}

/** Seconds since 1970. */
export function endOf({ lifetime = longest, clock = Date }: PlaybackOptions): number {
  return Math.floor((clock.now() + lifetime) / 1000);
}

/** What is missing or wrong is said when the server starts, not by the first request. */
export function requireOptions(caller: string, options: PlaybackOptions, names: readonly string[]): void {
  const given = options as Readonly<Record<string, unknown>>;
  const wrong = names.find((name) => typeof given[name] !== 'string' || given[name] === '');
  if (wrong !== undefined) throw new TypeError(`${caller}: give ${wrong}, a text.`);
  const { lifetime = longest } = options;
  // A text, as environments have it, would be put behind the time: what is signed would never end.
  if (!(typeof lifetime === 'number' && lifetime >= 1 && lifetime <= longest)) {
    const found = typeof lifetime === 'number' ? lifetime : 'no number';
    throw new RangeError(`${caller}: lifetime is ${found}; it has to be 1 to ${longest} milliseconds.`);
  }
}
