/** The link that a person comes with: taken out of the address bar once, for all forms of the page. */
import { takeFromFragment } from '../../domain/join-url.js';

export interface ArrivedLink {
  readonly secret: string;
  /** Whether the person came to decline. */
  readonly declines: boolean;
}

type Hear = (link: ArrivedLink) => void;
const hearers = new Set<Hear>();

/** The link that a person has just come with, taken out of the address bar; null without one. */
export function takeArrivedLink(): ArrivedLink | null {
  const { secret, declines, rest } = takeFromFragment(location.hash);
  if (secret === null) return null;
  // The whole address, because a page's <base> may be of another origin.
  const [page = ''] = location.href.split('#');
  try {
    // The page's own state stays: a router keeps its place there.
    history.replaceState(history.state, '', rest === '' ? page : `${page}#${rest}`);
  } catch {
    // A sandboxed page may not: the link opens all the same.
  }
  return secret === '' ? null : { secret, declines };
}

/** Tells of a link that comes while the page is open. Returns what ends it. */
export function hearArrivingLinks(hear: Hear): () => void {
  if (hearers.size === 0) globalThis.addEventListener('hashchange', handleHash);
  hearers.add(hear);
  return () => {
    hearers.delete(hear);
    if (hearers.size === 0) globalThis.removeEventListener('hashchange', handleHash);
  };
}

function handleHash(): void {
  const link = takeArrivedLink();
  if (link !== null) for (const hear of [...hearers]) hear(link);
}
