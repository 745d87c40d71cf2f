/**
 * Where a link's secret stands in a URL: in the fragment, which no browser sends to a server
 * (RFC 9110, 4.2.5). A page may use its fragment for itself, so only our part is added or taken.
 */
export const name = 'join';
/** Stands beside it where the person came to decline. */
export const declining = 'decline';

export interface TakenFragment {
  /** Null where the fragment names no link. */
  readonly secret: string | null;
  /** Whether its holder wants to decline. */
  readonly declines: boolean;
  /** The fragment without our part, byte for byte, without its `#`. */
  readonly rest: string;
}

/** Takes the secret out of a fragment (with or without `#`), and nothing else. */
export function takeFromFragment(fragment: string): TakenFragment {
  const text = fragment.replace(/^#/, '');
  const query = text.indexOf('?');
  const start = /^[!/]/.test(text) && query !== -1 ? query + 1 : 0;
  const pairs = text.slice(start).split('&');
  const isOurs = (pair: string): boolean => pair.startsWith(`${name}=`);
  const at = pairs.findIndex(isOurs);
  if (at === -1) return { secret: null, declines: false, rest: text };
  // Only right behind the secret is the word ours: a page may have one of its own.
  const declines = pairs[at + 1] === declining;
  const kept = pairs.filter((pair, index) => !isOurs(pair) && !(declines && index === at + 1));
  // A route whose query was ours alone loses the question mark with it.
  const route = kept.length === 0 ? text.slice(0, Math.max(0, start - 1)) : text.slice(0, start);
  return { secret: pairs[at]!.slice(name.length + 1), declines, rest: route + kept.join('&') };
}

/** A page's own address: without our part, and without a fragment that names a place in it and no route. */
export function pageUrlOf(href: string): string {
  const [page = ''] = href.split('#');
  const { rest } = takeFromFragment(href.slice(page.length));
  return /^[!/]/.test(rest) ? `${page}#${rest}` : page;
}
