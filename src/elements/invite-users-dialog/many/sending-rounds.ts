/** People are invited in rounds: whoever was still wrong goes with a later one, and what became of the others stays. */
import type { InviteRequest } from '../../../domain/asked-people.js';
import { MailNews } from '../mail-news.js';
import type { ManyAccess } from './many-access.js';
import { stillInvited } from './outcomes.js';
import type { InviteReview } from './review.js';
import { InviteSending, type RowResult } from './sending.js';

export class SendingRounds {
  readonly #review: InviteReview;
  readonly #mails = new MailNews();
  /** What the rounds so far have come to. */
  #results: ReadonlyMap<number, RowResult> = new Map();

  constructor(review: InviteReview) {
    this.#review = review;
  }

  /** Of all who are ready. `changed` is called with each thing that becomes known. */
  begin(access: ManyAccess, shared: Omit<InviteRequest, 'invites'>, changed: () => void): InviteSending {
    return new InviteSending(
      this.#review.drafts(),
      (invites, intent, unblock) => access.send({ ...shared, invites, ...(unblock && { unblock }) }, intent),
      changed,
      stillInvited(this.#review, this.#results),
    );
  }

  /** Whatever it has come to so far is known to the next one. */
  keep({ results }: InviteSending): void {
    this.#results = results;
  }

  followMails(sending: InviteSending, access: ManyAccess): void {
    void this.#mails.follow(sending, access);
  }

  abort(): void {
    this.#mails.abort();
  }
}
