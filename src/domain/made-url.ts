/** The links that people are given. Pages only take secrets out of them. */
import { declining, name, takeFromFragment } from './join-url.js';

/** The link that a person is given: `…#join=…`, or `…#/route?join=…` where the page routes by fragment. */
export function joinUrl(pageUrl: string, secret: string): string {
  const hash = pageUrl.indexOf('#');
  if (hash === -1) return `${pageUrl}#${name}=${secret}`;
  // An address that was copied with a link's secret in it gets this one in its place.
  const fragment = takeFromFragment(pageUrl.slice(hash)).rest;
  const page = pageUrl.slice(0, hash);
  if (fragment === '') return `${page}#${name}=${secret}`;
  const isRoute = /^[!/]/.test(fragment);
  const joint = isRoute && !fragment.includes('?') ? '?' : '&';
  return `${page}#${fragment}${joint}${name}=${secret}`;
}

/** The same page, with the question whether to decline in front (RFC 2369 calls it List-Unsubscribe). */
export function declineUrl(pageUrl: string, secret: string): string {
  return `${joinUrl(pageUrl, secret)}&${declining}`;
}
