/** How a guest gets in: by the seat of before, by a join that nobody has answered, or by the form. */
import type { SharingBackend } from '../../backend/backend.js';
import { asSharingError, SharingError } from '../../domain/errors.js';
import type { Entry, LinkView } from '../../domain/schemas.js';
import { intentKey } from '../../ui/intent.js';
import { isPassing } from './entry-failures.js';
import type { Attempt, EntryStorage, Typed } from './entry-storage.js';

export type FoundWay = { readonly entry: Entry } | { readonly link: LinkView };

/** Asks one back end for one place of storage, so that an answer is kept where the question came from. */
export class WayIn {
  readonly #backend: SharingBackend;
  readonly #storage: EntryStorage;
  readonly #mediaId: string | null;

  /** `mediaId`: what the page has set; null for whatever the link opens. */
  constructor(backend: SharingBackend, storage: EntryStorage, mediaId: string | null) {
    this.#backend = backend;
    this.#storage = storage;
    this.#mediaId = mediaId;
  }

  /** The entry that is still open, else the link to fill in a form for. */
  async find(): Promise<FoundWay> {
    const { seat, attempt } = this.#storage.read();
    if (seat === undefined && this.#storage.secret === null) throw new SharingError('LINK_MISSING');
    const held = seat === undefined ? null : await this.#comeBack(seat);
    const entry = held ?? (attempt === undefined ? null : await this.#askAgain(attempt));
    return entry === null ? { link: await this.#lookAtLink() } : { entry };
  }

  async join(typed: Typed): Promise<Entry> {
    await checkTyped(typed);
    try {
      return await this.#send(this.#attempt(typed));
    } catch (thrown) {
      const error = asSharingError(thrown);
      if (!isPassing(error)) this.#storage.keep({ attempt: undefined });
      throw error;
    }
  }

  /** The entry that a seat still opens; null where it is over and another link may open a new one. */
  async #comeBack(seat: string): Promise<Entry | null> {
    try {
      const entry = await this.#backend.renew({ seat });
      this.#requireMedium(entry);
      return (await this.#leadsElsewhere(entry)) ? null : entry;
    } catch (thrown) {
      // The seat stays: with it a blocked browser is known again.
      if (isPassing(asSharingError(thrown)) || this.#storage.secret === null) throw thrown;
      return null;
    }
  }

  /** On a page that names no medium, the link may open another one than the seat does. */
  async #leadsElsewhere({ mediaId }: Entry): Promise<boolean> {
    if (this.#mediaId !== null || this.#storage.secret === null) return false;
    const link = await this.#lookAtLink().catch(() => null);
    return link !== null && link.mediaId !== mediaId;
  }

  /**
   * A join that was sent before the page went away, and never answered. It may have taken the last place,
   * so the link itself is asked only when this very request has been refused.
   */
  async #askAgain(attempt: Attempt): Promise<Entry | null> {
    try {
      return await this.#send(attempt);
    } catch (thrown) {
      if (isPassing(asSharingError(thrown))) throw thrown;
      this.#storage.keep({ attempt: undefined });
      return null;
    }
  }

  async #lookAtLink(): Promise<LinkView> {
    try {
      const link = await this.#backend.lookAtLink({ secret: this.#storage.secret ?? '' });
      this.#requireMedium(link);
      return link;
    } catch (thrown) {
      const error = asSharingError(thrown);
      // What cannot even be a secret is a wrong link to the person who has it.
      throw error.code === 'INVALID_INPUT' ? new SharingError('LINK_UNKNOWN', { cause: error }) : error;
    }
  }

  async #send({ key, name, email, seat }: Attempt): Promise<Entry> {
    const secret = this.#storage.secret ?? '';
    const admission = await this.#backend.join(
      { secret, name, email, ...(seat !== null && { seat }) },
      { key },
    );
    this.#storage.keep({ typed: undefined, attempt: undefined, seat: admission.seat });
    return admission;
  }

  /** The same key for the same intent, also after a reload: a lost reply takes no second place. */
  #attempt({ name, email }: Typed): Attempt {
    const { attempt, seat = null } = this.#storage.read();
    const isSame = attempt?.name === name && attempt.email === email && attempt.seat === seat;
    const next = isSame ? attempt : { name, email, seat, key: intentKey() };
    this.#storage.keep({ attempt: next });
    return next;
  }

  #requireMedium({ mediaId }: { readonly mediaId: string }): void {
    if (this.#mediaId !== null && this.#mediaId !== mediaId) throw new SharingError('LINK_UNKNOWN');
  }
}

/** The server's own rules, loaded with the first attempt. */
async function checkTyped(typed: Typed): Promise<void> {
  const [{ check }, { guestDetails }, { parseEmailAddress }] = await Promise.all([
    import('../../domain/check.js'),
    import('../../domain/schemas.js'),
    import('../../domain/email-address.js'),
  ]);
  check(guestDetails, typed);
  if (parseEmailAddress(typed.email) === null) {
    throw new SharingError('INVALID_INPUT', { fields: [{ field: 'email', code: 'NOT_AN_ADDRESS' }] });
  }
}
