/** Wall-clock times of a place, with nothing but Intl. */

/**
 * The moment at which a clock in `zone` shows `local` (`2026-11-24T17:00`), as ISO 8601 in UTC.
 * Shown twice (clocks go back): the first one. Never shown (clocks go forward): as far behind the
 * jump as `local` is. Null where `local` is no date and time.
 */
export function zonedToIso(local: string, zone: string): string | null {
  const asUtc = Date.parse(`${local}Z`);
  if (!/^\d{4,}-\d\d-\d\dT\d\d:\d\d/.test(local) || Number.isNaN(asUtc)) return null;
  // The offsets a day before and after: any change lies between them.
  const before = offsetAt(asUtc - day, zone);
  const after = offsetAt(asUtc + day, zone);
  const moments = [asUtc - before, asUtc - after].sort((a, b) => a - b);
  const shown = moments.find((moment) => moment + offsetAt(moment, zone) === asUtc);
  return new Date(shown ?? asUtc - before).toISOString();
}

/** What a clock in `zone` shows at a moment (milliseconds), as `datetime-local` wants it. */
export function isoToZoned(moment: number, zone: string): string {
  return new Date(moment + offsetAt(moment, zone)).toISOString().slice(0, 16);
}

/** This device's zone first, then all others. */
export function timeZones(): readonly string[] {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return [...new Set([own, ...Intl.supportedValuesOf('timeZone'), 'UTC'])];
}

const day = 24 * 60 * 60 * 1000;

/** How far a zone's clock is ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = Object.fromEntries(
    format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, date, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}
