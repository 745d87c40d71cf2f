/** How somebody who is out comes in again from this page: by the link they came with, while the page knows it. */
import { SharingError } from '../../domain/errors.js';
import type { ArrivedLink } from './arrived-link.js';
import { declinedAs, isFinal, isSuspended } from './entry-failures.js';
import { isGuest, isWaiting, type EntryState, type Stay } from './entry-state.js';
import type { EntryStorage } from './entry-storage.js';

export class WayBack {
  /** The link that was come in by: as long as the page, no longer. */
  #link: string | null = null;
  /** Why it lets nobody in, as the person was told before they left. */
  #closed: string | null = null;

  /** Who has come in needs the link no more; who wants back in does. */
  cameBy(secret: string | null): void {
    this.#link = secret ?? this.#link;
    this.#closed = null;
  }

  closedBy(code: string | null): string | null {
    return (this.#closed = code);
  }

  /** Why somebody is out who wanted it so. */
  parted(how: 'leave' | 'erase', entry: Stay): SharingError {
    if (how === 'erase') {
      this.#link = null;
      return new SharingError('GUEST_ERASED');
    }
    const role = isWaiting(entry) || isGuest(entry) ? 'guest' : entry.role;
    const closed = this.#closed === null ? null : { closed: this.#closed };
    return new SharingError('GUEST_LEFT', { params: { role, ...closed } });
  }

  /** Whether trying again can lead anywhere. */
  isOpen(state: EntryState, { secret, seat }: EntryStorage): boolean {
    if (state.kind !== 'failed') return false;
    const { error } = state;
    if (declinedAs(error) !== null) return secret !== null;
    if (isFinal(error) || error.params['closed'] !== undefined) return false;
    return secret !== null || this.#link !== null || (seat !== null && isSuspended(error));
  }

  /** What to begin again with; null for what is kept. */
  arrival(state: EntryState, { secret }: EntryStorage): ArrivedLink | null {
    const declines = state.kind === 'failed' && declinedAs(state.error) !== null;
    const link = declines ? secret : this.#link;
    return link === null ? null : { secret: link, declines };
  }
}
