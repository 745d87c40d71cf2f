/** What the page has said at the tag that opens Share, and what that makes of the window. */
import { takeFromFragment } from '../../domain/join-url.js';
import { mediaKinds, type MediaKind } from '../../domain/media.js';
import type { MediumView } from '../../domain/schemas.js';

export interface ShareOpener extends HTMLElement {
  readonly for: string | null;
  readonly url: string | null;
  readonly embedUrl: string | null;
  readonly hide: string | null;
  readonly mediaKind: string | null;
  readonly mediaTitle: string | null;
}

export type SharePiece =
  'start' | 'end' | 'embed' | 'qr' | 'email' | 'social' | 'system' | 'guest-access' | 'invite';

export function hides(opener: ShareOpener | null, piece: SharePiece): boolean {
  return (opener?.hide ?? '').split(/\s+/).includes(piece);
}

/** The element that `for` names in the opener's own root. */
export function playerOf(opener: ShareOpener | null): Element | null {
  if (!opener?.for || !opener.isConnected) return null;
  return (opener.getRootNode() as Document | ShadowRoot).getElementById(opener.for);
}

/** The address to share: the page's word, its canonical link, what the back end says, the page itself. */
export function addressOf(opener: ShareOpener | null, medium: MediumView | null): string | null {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical" i][href]');
  return webAddress(opener?.url) ?? webAddress(canonical?.href) ?? webAddress(medium?.url);
}

/** The page's own address, without a secret that may stand in it. */
export function pageAddress(): string {
  const [page = ''] = location.href.split('#');
  const { rest } = takeFromFragment(location.hash);
  return rest === '' ? page : `${page}#${rest}`;
}

export function embedAddressOf(opener: ShareOpener | null, medium: MediumView | null): string | null {
  return webAddress(opener?.embedUrl) ?? webAddress(medium?.embedUrl);
}

export function titleOf(opener: ShareOpener | null, medium: MediumView | null): string {
  return medium?.title ?? (opener?.mediaTitle || document.title);
}

export function kindOf(opener: ShareOpener | null, medium: MediumView | null): MediaKind | null {
  return medium?.kind ?? mediaKinds.find((kind) => kind === opener?.mediaKind) ?? null;
}

/** Absolute, and of the web; null for anything else that a page may have written. */
function webAddress(text: string | null | undefined): string | null {
  if (!text || !URL.canParse(text, document.baseURI)) return null;
  const { protocol, href } = new URL(text, document.baseURI);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
