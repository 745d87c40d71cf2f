/** Times into a medium as people write them. */

/** Arabic, Persian and full-width digits: each block begins at a code that ends in 0. */
const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;
const clock = /^(?:(?:(\d+):)?(\d+):)?(\d+(?:\.\d+)?)$/;
const named = /^(?:(\d+)h)?(?:(\d+)m(?:in)?)?(?:(\d+(?:\.\d+)?)s?)?$/;

/** Seconds of `1:02:03`, `62:03`, `3723`, `1h2m3s`; null where it is none of these. */
export function parseTime(text: string): number | null {
  const plain = text
    .replace(otherDigits, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\s\u200e\u200f\u2066-\u2069]/g, '')
    .replaceAll('：', ':')
    .replaceAll(',', '.')
    .toLowerCase();
  const parts = plain === '' ? null : (clock.exec(plain) ?? named.exec(plain));
  if (parts === null) return null;
  const [hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  // What stands behind a larger unit stays below 60: `1:75` is a slip, `75:00` is not.
  const isSlip = (parts[2] !== undefined && seconds >= 60) || (parts[1] !== undefined && minutes >= 60);
  const time = hours * 3600 + minutes * 60 + seconds;
  return isSlip || !Number.isSafeInteger(Math.floor(time)) ? null : time;
}

/** `0:08`, `62` minutes as `1:02:03`; whole seconds. */
export function formatTime(time: number): string {
  const whole = Math.floor(time);
  const [hours, minutes, seconds] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}
