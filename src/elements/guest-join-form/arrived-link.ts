/** The link that a person came with: taken out of the address bar before anybody else reads it there. */
import { takeFromFragment } from '../../domain/join-url.js';

let arrived: { readonly secret: string; readonly path: string } | null = null;

/** The secret that this page was opened with, for each form on it; null without one. */
export function takeArrivedLink(): string | null {
  const { secret, rest } = takeFromFragment(location.hash);
  if (secret !== null) {
    arrived = { secret, path: location.pathname };
    const address = location.pathname + location.search + (rest === '' ? '' : `#${rest}`);
    // The page's own state stays: a router keeps its place there.
    history.replaceState(history.state, '', address);
  }
  return arrived?.path === location.pathname ? arrived.secret : null;
}

/** Once somebody is in, the link has done its work. */
export function forgetArrivedLink(): void {
  arrived = null;
}
