/** What a link asks that wants a proven address: an invite, or a guest link that mails a code. */
import { asSharingError, SharingError } from '../../../domain/errors.js';
import type { Challenge } from '../../../domain/schemas.js';
import { Intent } from '../../../ui/intent.js';
import { loadPart } from '../../../ui/load-part.js';
import { Asking, type AskingParts } from '../asking.js';
import { isNetworkTrouble, isOut } from '../entry-failures.js';
import { isDeclining, type AskingState, type CodeState, type FormState } from '../entry-state.js';
import type { KeptChallenge } from '../entry-storage.js';
import type { Proof, WayIn } from '../way-in.js';

/** A code has so many digits. */
const digits = 6;

export class ProvenAsking extends Asking {
  /** Of the page, in which a code is mailed. */
  lang = 'en';
  readonly #intent = new Intent();
  #challenge: KeptChallenge | null;
  /** The access code with which a code was asked for last; null before, and where it was refused. */
  #accessCode: string | null = null;

  constructor(parts: AskingParts) {
    super(parts);
    const { declines = false, storage } = parts;
    this.#challenge = storage.read().challenge ?? null;
    if (declines) this.state = { ...this.#form, isDeclining: true };
    else if (this.#challenge !== null && !this.#challenge.isLeft) this.state = this.#codeOf(this.#challenge);
  }

  get code(): string {
    return this.storage.code;
  }

  typeCode(code: string): void {
    this.storage.code = code;
    const { state } = this;
    // What is said of a code that is spent holds for whatever is typed.
    if (state.sending !== 'busy' && !isSpent(state)) this.show('idle');
  }

  /** *Continue*, or *Join*. */
  override async join(): Promise<void> {
    const { state } = this;
    if (state.kind === 'code') await this.#sendCode();
    else if (isDeclining(state)) await this.attempt((wayIn) => this.#decline(wayIn));
    else if (state.link.proof === 'code') await this.#ask();
    else await this.send((wayIn) => this.#withAddress(() => wayIn.join(this.filled, state.link)));
  }

  override online(): void {
    super.online();
    const { state } = this;
    if (state.kind === 'code' && isNetworkTrouble(state.resending)) this.set({ ...state, resending: 'idle' });
  }

  async resend(): Promise<void> {
    const { state } = this;
    if (state.kind !== 'code' || state.resending === 'busy' || state.resendAt > performance.now()) return;
    this.set({ ...state, resending: 'busy' });
    try {
      const challenge = await this.#prove(await this.host.wayIn(), state.email);
      this.storage.code = '';
      const declines = isDeclining(state);
      if (declines) this.#keep({ ...challenge, isLeft: true });
      this.set({ ...this.#codeOf(challenge), isDeclining: declines, resending: 'done' });
    } catch (thrown) {
      if (this.isOver) return;
      const error = asSharingError(thrown);
      if (isOut(error)) this.host.refused(error);
      else if (isElsewhere(error)) await this.failed(error);
      else this.set({ ...state, resending: error });
    }
  }

  /** Back to the form; all that was typed is still there. */
  useAnother(): void {
    if (this.#challenge !== null) this.#keep({ ...this.#challenge, isLeft: true });
    this.storage.code = '';
    this.turnDown(isDeclining(this.state));
  }

  /** Asks whether to decline, or no longer does. */
  turnDown(declines: boolean): void {
    this.set(declines ? { ...this.#form, isDeclining: declines } : this.#form);
  }

  dismiss(): void {
    this.host.dismissed();
  }

  protected override async failed(thrown: SharingError): Promise<void> {
    // The code of another link or address is none for this one.
    const isForeign = this.state.kind === 'code' && thrown.code === 'PROOF_NEEDED';
    const error = isForeign ? new SharingError('CODE_EXPIRED', { cause: thrown }) : thrown;
    if (error.fields.some(({ field }) => field === 'accessCode')) this.#accessCode = null;
    // This code is of no use any more, and going back asks for another one.
    if (error.code === 'CODE_EXPIRED' || error.params['triesLeft'] === 0) this.#spend();
    // What a reload has forgotten, such as an access code, is typed again in its own field.
    if (this.state.kind === 'code' && isElsewhere(error)) this.useAnother();
    await super.failed(error);
  }

  protected override isUnproven(error: SharingError): boolean {
    return super.isUnproven(error) && this.state.link.proof === null;
  }

  async #ask(): Promise<void> {
    await this.attempt(async (wayIn) => {
      const { filled } = this;
      const { link } = this.state;
      if (link.link === 'guest') await wayIn.check(filled, link);
      const email = filled.email.trim();
      const before = this.#challenge;
      const held = this.#held(email);
      const challenge = await this.#withAddress(() => this.#known(held) ?? this.#prove(wayIn, email, held));
      this.#keep({ ...challenge, isLeft: false });
      // Also a back end that was asked may have mailed this very code before, and nothing now.
      const isMailedBefore = challenge.challengeId === before?.challengeId;
      this.set({ ...this.#codeOf(challenge), isMailedBefore });
    });
  }

  async #sendCode(): Promise<void> {
    // It is said again: nothing that is typed can be right.
    if (isSpent(this.state)) {
      this.show(new SharingError('CODE_EXPIRED'));
      return;
    }
    const code = digitsOf(this.code);
    const challengeId = this.#challenge?.challengeId;
    if (code.length !== digits || challengeId === undefined) {
      const fieldCode = code === '' ? 'REQUIRED' : 'TOO_SHORT';
      this.show(new SharingError('INVALID_INPUT', { fields: [{ field: 'code', code: fieldCode }] }));
      return;
    }
    const proof = { challengeId, code };
    if (isDeclining(this.state)) await this.attempt((wayIn) => this.#decline(wayIn, proof));
    else await this.send((wayIn) => wayIn.join(this.filled, this.state.link, proof));
  }

  async #decline(wayIn: WayIn, proof: Proof | null = null): Promise<void> {
    const email = this.filled.email.trim();
    const { seat } = this.storage;
    const secret = this.storage.secret ?? '';
    try {
      await this.#withAddress(() => {
        const key = this.#intent.keyFor('decline', secret, email);
        return wayIn.backend.decline({ secret, email, ...proof, ...(seat !== null && { seat }) }, { key });
      });
    } catch (thrown) {
      const isAsked = asSharingError(thrown).code === 'PROOF_NEEDED' && this.state.link.proof === 'code';
      if (!isAsked || proof !== null) throw thrown;
      // Somebody has come in by it: a code is asked for, and after a reload anew, or it would be one to join with.
      const challenge = this.#held(email) ?? (await this.#prove(wayIn, email));
      this.#keep({ ...challenge, isLeft: true });
      this.set({ ...this.#codeOf(challenge), isDeclining: true });
      return;
    }
    this.host.refused(new SharingError('INVITE_DECLINED', { params: { email } }));
  }

  /** What is no address at all is said before anybody is asked. */
  async #withAddress<Answer>(ask: () => Promise<Answer> | Answer): Promise<Answer> {
    const { state } = this;
    const isAsked = state.link.proof !== 'signed-in' || isDeclining(state);
    if (isAsked) {
      const { checkAddress } = await loadPart(() => import('../form/check-typed.js'));
      checkAddress(this.filled.email);
    }
    return ask();
  }

  /** One that still holds for this address: going back and forth mails nothing. */
  #held(email: string): KeptChallenge | null {
    const challenge = this.#challenge;
    return challenge?.email === email && ageOf(challenge) < challenge.expiresIn ? challenge : null;
  }

  /** Another access code is judged before a code is asked for that it may be useless with. */
  #known(held: KeptChallenge | null): KeptChallenge | null {
    const isOther = this.state.link.asksAccessCode && this.filled.accessCode.trim() !== this.#accessCode;
    return isOther ? null : held;
  }

  async #prove({ backend }: WayIn, email: string, held: KeptChallenge | null = null): Promise<KeptChallenge> {
    const secret = this.storage.secret ?? '';
    const accessCode = this.state.link.link === 'guest' ? this.filled.accessCode.trim() : '';
    const key = this.#intent.keyFor('prove', secret, email);
    let challenge: Challenge;
    try {
      const request = {
        secret,
        email,
        locale: this.lang,
        ...(accessCode !== '' && { accessCode }),
        ...(held !== null && { challengeId: held.challengeId }),
      };
      challenge = await backend.prove(request, { key });
      this.#intent.answered();
      this.#accessCode = accessCode;
    } catch (thrown) {
      this.#intent.answered(asSharingError(thrown));
      throw thrown;
    }
    const kept: KeptChallenge = { ...challenge, email, askedAt: Date.now(), isLeft: false };
    this.#keep(kept);
    return kept;
  }

  #spend(): void {
    if (this.#challenge !== null) this.#keep({ ...this.#challenge, expiresIn: 0 });
    if (this.state.kind === 'code') this.set({ ...this.state, isSpent: true });
  }

  #keep(challenge: KeptChallenge): void {
    this.#challenge = challenge;
    this.storage.keep({ challenge });
  }

  get #form(): FormState {
    return { kind: 'form', link: this.state.link, sending: 'idle' };
  }

  #codeOf(challenge: KeptChallenge): CodeState {
    const { email, expiresIn, resendIn } = challenge;
    const resendAt = performance.now() + Math.max(0, resendIn - ageOf(challenge));
    const { link } = this.state;
    const isSpent = expiresIn === 0;
    return { kind: 'code', link, email, resendAt, isSpent, sending: 'idle', resending: 'idle' };
  }
}

/** Whether it is about a field of the form, and not about the code. */
function isElsewhere({ fields }: SharingError): boolean {
  return fields.length > 0 && !fields.some(({ field }) => field === 'code');
}

function isSpent(state: AskingState): boolean {
  return state.kind === 'code' && state.isSpent;
}

/** Milliseconds since it was asked for; none where the device's clock was set back. */
function ageOf({ askedAt }: KeptChallenge): number {
  return Math.max(0, Date.now() - askedAt);
}

/** As they are mailed: without spaces, in ASCII, whatever keyboard they were typed on. */
export function digitsOf(typed: string): string {
  const ascii = typed.normalize('NFKC').replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    return String(digit.charCodeAt(0) & 15);
  });
  return ascii.replace(/\D/g, '');
}
