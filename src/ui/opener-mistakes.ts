/** What a page has misspelt at the tag that opens Share. */

/** Words of `hide`. */
export const pieces = 'share start end embed qr email social system guest-access invite'.split(' ');
const told = new Set<string>();

interface Opener extends HTMLElement {
  readonly for: string | null;
  readonly hide: string | null;
}

/** For whoever builds the page, once each. */
export function tellMistakes(opener: Opener | null): void {
  if (!opener?.isConnected) return;
  const root = opener.getRootNode() as Document | ShadowRoot;
  const words = (opener.hide ?? '').split(/\s+/).filter((word) => word !== '' && !pieces.includes(word));
  const mistakes = words.map((word) => `hide="${word}"`);
  if (opener.for && root.getElementById(opener.for) === null) mistakes.push(`for="${opener.for}"`);
  for (const mistake of mistakes) {
    if (!told.has(mistake))
      console.warn(`guestlist: there is nothing like ${mistake} (${opener.localName}).`);
    told.add(mistake);
  }
}
