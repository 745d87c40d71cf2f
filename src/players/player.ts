/**
 * Reads time and length of a player without knowing its package: a media element, an element that has
 * `currentTime` as media elements do (vidstack, many custom elements), one that names the media it drives
 * (media-chrome), one with a player object (video.js, plyr), or a box with any of these inside.
 */

/** Seconds into it, or null where it is no player or does not say. */
export function currentTimeOf(element: Element): number | null {
  return finite(read(playerOf(element), 'currentTime'));
}

/** Seconds in all, or null where nothing is loaded yet and where it has no end. */
export function durationOf(element: Element): number | null {
  const duration = finite(read(playerOf(element), 'duration'));
  return duration !== null && duration > 0 ? duration : null;
}

/** Whether something at or inside the element plays. */
export function isPlayer(element: Element): boolean {
  return playerOf(element) !== null;
}

type Readable = Readonly<Record<string, unknown>>;

function playerOf(element: Element): Readable | null {
  const fields = element as Element & Readable;
  // video.js and plyr hang their object on the element; media-chrome names its media.
  for (const candidate of [fields['player'], fields['plyr'], fields['media'], fields]) {
    if (isReadable(candidate)) return candidate;
  }
  return nestedPlayer(element) ?? nestedPlayer(element.shadowRoot);
}

function nestedPlayer(root: ParentNode | null): Readable | null {
  for (const inner of root?.querySelectorAll('*') ?? []) {
    const fields = inner as Element & Readable;
    if (isReadable(fields)) return fields;
    const deeper = nestedPlayer(inner.shadowRoot);
    if (deeper !== null) return deeper;
  }
  return null;
}

/** `currentTime` is a number for most, and a method for video.js. */
function isReadable(candidate: unknown): candidate is Readable {
  if (typeof candidate !== 'object' || candidate === null || isAnimated(candidate)) return false;
  const { currentTime } = candidate as Readable;
  return typeof currentTime === 'number' || typeof currentTime === 'function';
}

/** An SVG has a `currentTime` of its own: that of its animations. */
function isAnimated(candidate: object): boolean {
  return typeof SVGElement !== 'undefined' && candidate instanceof SVGElement;
}

function read(player: Readable | null, name: 'currentTime' | 'duration'): unknown {
  const value = player?.[name];
  return typeof value === 'function' ? (value.call(player) as unknown) : value;
}

function finite(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}
