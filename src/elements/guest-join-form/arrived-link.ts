import { takeFromFragment } from '../../domain/join-url.js';

/** The secret of the link that a person has just come with, taken out of the address bar; null without one. */
export function takeArrivedLink(): string | null {
  const { secret, rest } = takeFromFragment(location.hash);
  if (secret === null) return null;
  const address = location.pathname + location.search + (rest === '' ? '' : `#${rest}`);
  // The page's own state stays: a router keeps its place there.
  history.replaceState(history.state, '', address);
  return secret;
}
