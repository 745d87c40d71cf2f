/** The link with its times: a W3C media fragment (`#t=62,90`) beside whatever the page has in its fragment. */

export interface TimeRange {
  /** Seconds. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/**
 * A page that already says `t` in its query says it there again; else the fragment carries it, a route
 * (`#/watch`) in its own query. An earlier time makes room, everything else stays byte for byte.
 */
export function linkWithTime(url: string, range: TimeRange): string {
  const time = timeOf(range);
  if (time === null) return url;
  const [page, fragment = ''] = splitAt(url, '#');
  const [path, query = ''] = splitAt(page, '?');
  // A text directive (`#:~:text=…`) stays last: browsers read to the end of it.
  const [own, directive] = splitAt(fragment, ':~:');
  const tail = directive === undefined ? '' : `:~:${directive}`;
  if (query.split('&').some(isTime)) {
    return `${path}?${withTime(query, time)}${url.slice(page.length)}`;
  }
  return `${page}#${fragmentWithTime(own, time)}${tail}`;
}

function fragmentWithTime(fragment: string, time: string): string {
  if (!/^[!/]/.test(fragment)) return withTime(fragment, time);
  const [route, query = ''] = splitAt(fragment, '?');
  return `${route}?${withTime(query, time)}`;
}

function withTime(pairs: string, time: string): string {
  return [...pairs.split('&').filter((pair) => pair !== '' && !isTime(pair)), `t=${time}`].join('&');
}

function timeOf({ start, end }: TimeRange): string | null {
  if (end !== undefined) return `${seconds(start ?? 0)},${seconds(end)}`;
  return start === undefined ? null : seconds(start);
}

/** At most thousandths, and never an exponent. */
const seconds = (time: number): string => String(Math.round(time * 1000) / 1000);

const isTime = (pair: string): boolean => pair.startsWith('t=');

/** The text before and after the first `mark`; without it there is nothing after. */
function splitAt(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}
