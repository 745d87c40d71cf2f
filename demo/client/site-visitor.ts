import { attend } from './attendance.js';
import { feed } from './feed.js';
import { loadPlayers } from './players.js';
import { isInBrowser, visitor } from './visitor.js';

/** Parts that say where a session stands, as the server draws them. */
const standing = ['.stage', '.meta', 'site-session'];
const attributes = ['capabilities', 'phase', 'data-attends'];
/** They name the player, which comes and goes with the session. */
const openers = ['share-button', 'media-actions-menu'];

/**
 * Around everything that is for people who are in. A member's page says in `capabilities` what they may do, and
 * in `phase` where the session stands; a guest's page hears both from guestlist.
 */
export class SiteVisitor extends HTMLElement {
  #isFollowing = false;
  #attended: string | undefined;
  #attendance = new AbortController();

  connectedCallback(): void {
    this.#become();
    // What is in this browser alone has no talk: the site would not know who says it.
    if (isInBrowser) return;
    feed.addEventListener('change', this.#handleFeed);
    addEventListener('pagehide', this.#handleLeave);
    feed.start();
    this.#attend();
  }

  disconnectedCallback(): void {
    feed.removeEventListener('change', this.#handleFeed);
    removeEventListener('pagehide', this.#handleLeave);
    feed.stop();
  }

  #become(): void {
    const capabilities = this.getAttribute('capabilities');
    if (capabilities !== null) visitor.become(capabilities.split(' '));
    loadPlayers(this).catch(console.error);
  }

  #attend(): void {
    const session = this.dataset['attends'];
    if (session === this.#attended) return;
    this.#attended = session;
    this.#attendance.abort();
    this.#attendance = new AbortController();
    if (session !== undefined) attend(session, this.#attendance.signal).catch(console.error);
  }

  /** Takes over what is other in the page by now. All else stays: an open window, and what is being typed. */
  async #follow(): Promise<void> {
    const page = await pageNow();
    const now = page?.querySelector('site-visitor');
    // Whoever is nobody here any more gets the page of a stranger.
    if (page && !now) location.reload();
    if (!now) return;
    const focused = document.activeElement;
    const refuge = focused?.closest('site-session') ? 'site-session button' : 'h1';
    for (const part of standing) this.querySelector(part)?.replaceWith(...copies(now.querySelectorAll(part)));
    const menu = 'media-actions-menu';
    this.querySelector(menu)?.replaceChildren(...copies(now.querySelector(menu)?.childNodes ?? []));
    // Of a session that is closed to them a member sees only what they had not sent.
    this.#takeOrLeave('.side', now, this);
    this.#takeOrLeave('site-unsent', now, this.querySelector('.primary'));
    takeAttributes(attributes, now, this);
    for (const tag of openers) takeAttributes(['for'], now.querySelector(tag), this.querySelector(tag));
    this.#become();
    this.#attend();
    // What had the focus went with what it stood in.
    if (focused?.isConnected === false) this.#focus(refuge);
  }

  #focus(place: string): void {
    const element = this.querySelector<HTMLElement>(place);
    if (element?.localName === 'h1') element.tabIndex = -1;
    element?.focus();
  }

  #takeOrLeave(part: string, now: Element, place: Element | null): void {
    const [own, other] = [this.querySelector(part), now.querySelector(part)];
    if (other === null) own?.remove();
    else if (own === null) place?.append(...copies([other]));
  }

  readonly #handleFeed = (): void => {
    const phase = this.getAttribute('phase');
    if (this.#isFollowing || phase === null || feed.now === null || feed.now.phase === phase) return;
    this.#isFollowing = true;
    void this.#follow()
      .catch(console.error)
      .finally(() => (this.#isFollowing = false));
  };

  readonly #handleLeave = (): void => this.#attendance.abort();
}

function takeAttributes(names: readonly string[], from: Element | null, to: Element | null): void {
  for (const name of names) {
    const value = from?.getAttribute(name) ?? null;
    if (value === null) to?.removeAttribute(name);
    else to?.setAttribute(name, value);
  }
}

// Moved, a film that began to load in a document without a window would be refused: a copy begins here.
const copies = (nodes: Iterable<Node>) => [...nodes].map((node) => document.importNode(node, true));

/** This page as the server draws it now; null where it does not answer. The strict policy lets no script parse HTML, but this. */
function pageNow(): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', location.href);
    request.responseType = 'document';
    request.addEventListener('loadend', () => resolve(request.status === 200 ? request.responseXML : null));
    request.send();
  });
}
