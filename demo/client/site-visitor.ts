import { feed } from './feed.js';
import { loadPlayers } from './players.js';
import { isInBrowser, visitor } from './visitor.js';

/**
 * Around everything that is for people who are in. A member's page says in `capabilities` what they may do, and
 * in `phase` where the session stood; a guest's page hears both from guestlist.
 */
export class SiteVisitor extends HTMLElement {
  connectedCallback(): void {
    const capabilities = this.getAttribute('capabilities');
    if (capabilities !== null) visitor.become(capabilities.split(' '));
    loadPlayers(this).catch(console.error);
    // What is in this browser alone has no talk: the site would not know who says it.
    if (isInBrowser) return;
    feed.addEventListener('change', this.#handleFeed);
    feed.start();
  }

  disconnectedCallback(): void {
    feed.removeEventListener('change', this.#handleFeed);
    feed.stop();
  }

  readonly #handleFeed = (): void => {
    const phase = this.getAttribute('phase');
    if (phase !== null && feed.now !== null && feed.now.phase !== phase) location.reload();
  };
}
