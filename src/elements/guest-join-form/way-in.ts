/** How a guest gets in: by the seat of before, by a join that nobody has answered, or by the form. */
import type { SharingBackend } from '../../backend/backend.js';
import { asSharingError, SharingError } from '../../domain/errors.js';
import type { Entry, JoinRequest, LinkView } from '../../domain/schemas.js';
import { intentKey } from '../../ui/intent.js';
import { loadPart } from '../../ui/load-part.js';
import { isParting, isPassing } from './entry-failures.js';
import type { Filled } from './entry-state.js';
import type { Attempt, EntryStorage } from './entry-storage.js';
import { entered } from './entered.js';

interface Admitted {
  readonly entry: Entry;
}

export type FoundWay = Admitted | { readonly link: LinkView };

/** Refused: the link asks something else by now, and is shown as it is. */
export type Joined = Admitted | { readonly link: LinkView; readonly refused: SharingError };

const loadRules = () => loadPart(() => import('./check-typed.js'));

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
    const remembered = seat === undefined ? this.#storage.remembered.read() : null;
    const held = seat ?? remembered?.seat;
    if (held === undefined && this.#storage.secret === null) throw new SharingError('LINK_MISSING');
    const entry = held === undefined ? null : await this.#comeBack(held);
    if (entry !== null && remembered !== null) {
      this.#storage.keep({ seat: held, isRecalled: true, questions: remembered.questions });
    }
    const found = entry ?? (attempt === undefined ? null : await this.#askAgain(attempt));
    return found === null ? { link: await this.#lookAtLink() } : { entry: found };
  }

  async join(filled: Filled, link: LinkView): Promise<Joined> {
    const attempt = this.#attempt(filled, link);
    const accessCode = filled.accessCode.trim();
    const request = { ...this.#request(attempt), ...(accessCode !== '' && { accessCode }) };
    const { checkTyped } = await loadRules();
    checkTyped(request, link);
    this.#storage.keep({ attempt });
    try {
      return { entry: await this.#send(attempt, request) };
    } catch (thrown) {
      const error = asSharingError(thrown);
      if (!isPassing(error)) this.#storage.keep({ attempt: undefined });
      if (error.code !== 'TERMS_CHANGED') throw error;
      return { link: await this.#lookAtLink(), refused: error };
    }
  }

  async #lookAtLink(): Promise<LinkView> {
    try {
      const link = await this.#backend.lookAtLink({ secret: this.#storage.secret ?? '' });
      this.#requireMedium(link);
      // While the form is filled in: a network that is gone by then takes no rules away.
      loadRules().catch(() => undefined);
      return link;
    } catch (thrown) {
      const error = asSharingError(thrown);
      // What cannot even be a secret is a wrong link to the person who has it.
      throw error.code === 'INVALID_INPUT' ? new SharingError('LINK_UNKNOWN', { cause: error }) : error;
    }
  }

  /** The entry that a seat still opens; null where it is over and another link may open a new one. */
  async #comeBack(seat: string): Promise<Entry | null> {
    try {
      const entry = entered(await this.#backend.renew({ seat }));
      this.#requireMedium(entry);
      return (await this.#leadsElsewhere(entry)) ? null : entry;
    } catch (thrown) {
      const error = asSharingError(thrown);
      if (isParting(error)) this.#storage.forget();
      // Any other seat stays: with it a blocked browser is known again.
      if (isPassing(error) || this.#storage.secret === null) throw error;
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
      return await this.#send(attempt, this.#request(attempt));
    } catch (thrown) {
      if (isPassing(asSharingError(thrown))) throw thrown;
      this.#storage.keep({ attempt: undefined });
      return null;
    }
  }

  async #send({ key, remember, questions }: Attempt, request: JoinRequest): Promise<Entry> {
    const admission = entered(await this.#backend.join(request, { key }));
    const { seat, name, email } = admission;
    const answered = { typed: undefined, attempt: undefined, isRecalled: undefined };
    this.#storage.keep({ ...answered, seat, questions });
    if (remember) this.#storage.remembered.keep({ seat, name, email, questions });
    else this.#storage.remembered.forget();
    return admission;
  }

  #request({ name, email, answers, acceptedTerms, seat }: Attempt): JoinRequest {
    return {
      secret: this.#storage.secret ?? '',
      name,
      email,
      ...(seat !== null && { seat }),
      ...(acceptedTerms !== null && { acceptedTerms }),
      ...(Object.keys(answers).length > 0 && { answers }),
    };
  }

  /** The same key for the same intent, also after a reload: a lost reply takes no second place. */
  #attempt({ name, email, remember, answers, acceptedTerms }: Filled, { fields, terms }: LinkView): Attempt {
    const { attempt: before } = this.#storage.read();
    const given = fields.map(({ id }) => [id, answers[id]?.trim() ?? ''] as const);
    const attempt: Attempt = {
      key: before?.key ?? intentKey(),
      name,
      email,
      remember,
      // What is left empty is not sent, nor what the link no longer asks.
      answers: Object.fromEntries(given.filter(([, answer]) => answer !== '')),
      acceptedTerms: acceptedTerms === terms?.version ? acceptedTerms : null,
      seat: this.#storage.seat,
      questions: fields.map(({ id, label, kind }) => ({ id, label, isTick: kind === 'tick' })),
    };
    const isSame = before === undefined || JSON.stringify(before) === JSON.stringify(attempt);
    return isSame ? attempt : { ...attempt, key: intentKey() };
  }

  #requireMedium({ mediaId }: { readonly mediaId: string }): void {
    if (this.#mediaId !== null && this.#mediaId !== mediaId) throw new SharingError('LINK_UNKNOWN');
  }
}
