/** Places that take a link: by an address of theirs that the person opens, never by a script of theirs. */

import { html, type TemplateResult } from 'lit';
import type { shareTexts } from '../../locales/en/share.js';

export interface ShareTarget {
  readonly name: string;
  /** Where their form is, with the link in it. */
  readonly href: (link: string, title: string) => string;
}

const address = (page: string, query: Readonly<Record<string, string>>): string =>
  `${page}?${new URLSearchParams(query).toString()}`;

/** Names of services are the same in every language. */
export const shareTargets: readonly ShareTarget[] = [
  { name: 'Facebook', href: (u) => address('https://www.facebook.com/sharer/sharer.php', { u }) },
  {
    name: 'LinkedIn',
    href: (url) => address('https://www.linkedin.com/sharing/share-offsite/', { url }),
  },
  { name: 'WhatsApp', href: (url, title) => address('https://wa.me/', { text: `${title} ${url}` }) },
  { name: 'Reddit', href: (url, title) => address('https://www.reddit.com/submit', { url, title }) },
  { name: 'Telegram', href: (url, text) => address('https://t.me/share/url', { url, text }) },
  { name: 'X', href: (url, text) => address('https://x.com/intent/post', { url, text }) },
];

/** `check`: whether the link may go there. */
export function renderTargets(
  { link, title }: { readonly link: string; readonly title: string },
  texts: typeof shareTexts,
  check: () => boolean,
): TemplateResult {
  const handleClick = (event: Event): void => {
    if (!check()) event.preventDefault();
  };
  return html`
    <div class="targets" role="group" aria-labelledby="share-on">
      <h3 id="share-on">${texts.shareOn}</h3>
      <ul>
        ${shareTargets.map(
          ({ name, href }) =>
            html`<li>
              <a href=${href(link, title)} target="_blank" rel="noopener noreferrer" @click=${handleClick}
                >${name}</a
              >
            </li>`,
        )}
      </ul>
    </div>
  `;
}

/** A mail to nobody yet (RFC 6068: spaces are `%20`, lines end in both marks). */
export function mailTo(subject: string, body: string): string {
  const lines = body.replace(/\r?\n/g, '\r\n');
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
