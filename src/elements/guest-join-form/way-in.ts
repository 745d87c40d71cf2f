/** How somebody gets in: by the seat of before, by a join that nobody has answered, or by what a link asks. */
import type { SharingBackend } from '../../backend/backend.js';
import { asSharingError, SharingError } from '../../domain/errors.js';
import type { Acceptance, ChallengeId, JoinRequest, LinkView } from '../../domain/schemas.js';
import { intentKey } from '../../ui/intent.js';
import { loadPart } from '../../ui/load-part.js';
import { isParting, isPassing } from './entry-failures.js';
import { isGuest, type Filled, type Stay } from './entry-state.js';
import type { Attempt, EntryStorage } from './entry-storage.js';

export type FoundWay =
  /** `invite`: the link of who is in as a guest makes more of them. */
  { readonly stay: Stay; readonly invite: LinkView | null } | { readonly link: LinkView };

/** What shows that an address is one's own. */
export interface Proof {
  readonly challengeId: ChallengeId;
  readonly code: string;
}

const loadCheck = (link: LinkView) =>
  loadPart(async () => (await import('./form/check-typed.js')).checkFor(link));

/** Asks one back end for one place of storage, so that an answer is kept where the question came from. */
export class WayIn {
  readonly backend: SharingBackend;
  readonly #storage: EntryStorage;
  readonly #mediaId: string | null;

  /** `mediaId`: what the page has set; null for whatever the link opens. */
  constructor(backend: SharingBackend, storage: EntryStorage, mediaId: string | null) {
    this.backend = backend;
    this.#storage = storage;
    this.#mediaId = mediaId;
  }

  /** The entry that is still open, else the link to fill in a form for. */
  async find(): Promise<FoundWay> {
    const { seat, attempt } = this.#storage.read();
    const remembered = seat === undefined ? this.#storage.remembered.read() : null;
    const held = seat ?? remembered?.seat;
    if (held === undefined && this.#storage.secret === null) throw new SharingError('LINK_MISSING');
    const found = held === undefined ? null : await this.#comeBack(held);
    if (found !== null && remembered !== null) {
      this.#storage.keep({ seat: held, isRecalled: true, questions: remembered.questions });
    }
    if (found !== null) return found;
    const stay = attempt === undefined ? null : await this.#askAgain(attempt);
    return stay === null ? { link: await this.look() } : { stay, invite: null };
  }

  /** By the form, and where the link wants proof with it. */
  async join(filled: Filled, link: LinkView, proof: Proof | null = null): Promise<Stay> {
    const attempt = this.#attempt(filled, link, proof);
    if (!attempt.isInvite) await this.check(filled, link);
    this.#storage.keep({ attempt });
    try {
      const accessCode = filled.accessCode.trim();
      return await this.#send(attempt, {
        ...(accessCode !== '' && !attempt.isInvite && { accessCode }),
        ...(proof !== null && { code: proof.code }),
      });
    } catch (thrown) {
      const error = asSharingError(thrown);
      if (!isPassing(error)) this.#storage.keep({ attempt: undefined });
      throw error;
    }
  }

  /** Rejects with all that is wrong with what is typed. */
  async check(filled: Filled, link: LinkView): Promise<void> {
    const check = await loadCheck(link);
    const accessCode = filled.accessCode.trim();
    const request = this.#request(this.#attempt(filled, link, null));
    check({ ...request, ...(accessCode !== '' && { accessCode }) });
  }

  /** What a link asks, and of which medium: by default the one that is kept here. */
  async look(secret = this.#storage.secret ?? ''): Promise<LinkView> {
    try {
      const link = await this.backend.lookAtLink({ secret });
      this.#requireMedium(link);
      // While the form is filled in: a network that is gone by then takes no rules away.
      loadCheck(link).catch(() => undefined);
      return link;
    } catch (thrown) {
      const error = asSharingError(thrown);
      // What cannot even be a secret is a wrong link to the person who has it.
      throw error.code === 'INVALID_INPUT' ? new SharingError('LINK_UNKNOWN', { cause: error }) : error;
    }
  }

  /** What a seat still opens; null where it is over and another link may open a new one. */
  async #comeBack(seat: string): Promise<Exclude<FoundWay, { link: LinkView }> | null> {
    try {
      const stay = await this.backend.renew({ seat });
      this.#requireMedium(stay);
      const link = this.#storage.secret === null ? null : await this.look().catch(() => null);
      // On a page that names no medium, the link may open another one than the seat does.
      if (link !== null && link.mediaId !== stay.mediaId) return null;
      return { stay, invite: isGuest(stay) && link?.link === 'invite' ? link : null };
    } catch (thrown) {
      const error = asSharingError(thrown);
      if (isParting(error)) this.#storage.forget();
      // Any other seat stays: with it a blocked browser is known again.
      if (isPassing(error) || this.#storage.secret === null) throw error;
      return null;
    }
  }

  /**
   * A join that was sent before the page went away, and never answered. It may have taken the last place,
   * so the link itself is asked only when this very request has been refused.
   */
  async #askAgain(attempt: Attempt): Promise<Stay | null> {
    try {
      return await this.#send(attempt);
    } catch (thrown) {
      if (isPassing(asSharingError(thrown))) throw thrown;
      this.#storage.keep({ attempt: undefined });
      return null;
    }
  }

  /** `proof` is no part of what is asked: a page that was reloaded asks again without it. */
  async #send(attempt: Attempt, proof: Pick<JoinRequest, 'accessCode' | 'code'> = {}): Promise<Stay> {
    const { key, isInvite, remember, questions } = attempt;
    const request = { ...this.#request(attempt), ...proof };
    const admission = isInvite
      ? await this.backend.accept(acceptanceOf(request), { key })
      : await this.backend.join(request, { key });
    const { seat, name, email } = admission;
    const answered = { typed: undefined, attempt: undefined, challenge: undefined, isRecalled: undefined };
    this.#storage.keep({ ...answered, seat, questions });
    this.#storage.accessCode = this.#storage.code = '';
    if (remember) this.#storage.remembered.keep({ seat, name, email, questions });
    else this.#storage.remembered.forget();
    return admission;
  }

  #request({ name, email, answers, acceptedTerms, seat, challengeId }: Attempt): JoinRequest {
    return {
      secret: this.#storage.secret ?? '',
      name,
      email,
      ...(seat !== null && { seat }),
      ...(challengeId !== null && { challengeId }),
      ...(acceptedTerms !== null && { acceptedTerms }),
      ...(Object.keys(answers).length > 0 && { answers }),
    };
  }

  /** The same key for the same intent, also after a reload: a lost reply takes no second place. */
  #attempt(typed: Filled, { link, fields, terms }: LinkView, proof: Proof | null): Attempt {
    const { attempt: before } = this.#storage.read();
    const { name, email, remember, answers, acceptedTerms } = typed;
    const isInvite = link === 'invite';
    const given = fields.map(({ id }) => [id, answers[id]?.trim() ?? ''] as const);
    const attempt: Attempt = {
      key: before?.key ?? intentKey(),
      isInvite,
      name: isInvite ? '' : name,
      email,
      remember,
      // What is left empty is not sent, nor what the link no longer asks.
      answers: Object.fromEntries(given.filter(([, answer]) => answer !== '')),
      acceptedTerms: acceptedTerms === terms?.version ? acceptedTerms : null,
      seat: this.#storage.seat,
      challengeId: proof?.challengeId ?? null,
      // A guest who becomes somebody invited keeps what was answered.
      questions: isInvite
        ? this.#storage.known.questions
        : fields.map(({ id, label, kind }) => ({ id, label, isTick: kind === 'tick' })),
    };
    const isSame = before === undefined || JSON.stringify(before) === JSON.stringify(attempt);
    return isSame ? attempt : { ...attempt, key: intentKey() };
  }

  #requireMedium({ mediaId }: { readonly mediaId: string }): void {
    if (this.#mediaId !== null && this.#mediaId !== mediaId) throw new SharingError('LINK_UNKNOWN');
  }
}

/** An invite knows the name, and where the page's own sign-in is the proof, the address. */
function acceptanceOf({ secret, email, seat, challengeId, code }: JoinRequest): Acceptance {
  return {
    secret,
    ...(email !== '' && { email }),
    ...(seat !== undefined && { seat }),
    ...(challengeId !== undefined && { challengeId }),
    ...(code !== undefined && { code }),
  };
}
