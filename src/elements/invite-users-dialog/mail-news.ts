/** How the mails go that are on their way: read again when something has changed, one round after another. */
import type { InvitePage, InviteView } from '../../domain/answered-people.js';
import type { InviteSending } from './many/sending.js';

/** What is asked of the back end for it. */
export interface NewestLister {
  listInvites(
    mediaId: string,
    query: { readonly order: 'newest'; readonly after?: string },
    options: { readonly signal: AbortSignal },
  ): Promise<InvitePage>;
}

interface Reachable {
  reach(): Promise<{ readonly backend: NewestLister; readonly mediaId: string }>;
}

/** So many pages are read for it: of more than that "on its way" is what is known. */
const mostPages = 40;

export class MailNews {
  readonly #stop = new AbortController();
  #isReading = false;
  #isWanted = false;

  /** Something has changed. */
  async follow(sending: InviteSending, access: Reachable): Promise<void> {
    this.#isWanted = true;
    if (this.#isReading) return;
    this.#isReading = true;
    try {
      while (this.#isWanted && !this.#stop.signal.aborted) {
        this.#isWanted = false;
        await this.#read(sending, access);
      }
    } catch {
      // What is on show stays true enough, and the next change is another occasion.
    } finally {
      this.#isReading = false;
    }
  }

  abort(): void {
    this.#stop.abort();
  }

  /** They are the newest: as a rule a page or two. */
  async #read(sending: InviteSending, access: Reachable): Promise<void> {
    const { signal } = this.#stop;
    const missing = new Set(sending.queued);
    if (missing.size === 0) return;
    const { backend, mediaId } = await access.reach();
    const found: InviteView[] = [];
    let after: string | null = null;
    for (let page = 0; page < mostPages && missing.size > 0; page += 1) {
      const query = { order: 'newest' as const, ...(after !== null && { after }) };
      const { invites, next }: InvitePage = await backend.listInvites(mediaId, query, { signal });
      for (const invite of invites) if (missing.delete(invite.id)) found.push(invite);
      after = next;
      if (after === null) break;
    }
    sending.takeNews(found);
  }
}
