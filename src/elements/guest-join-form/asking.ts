/** What is asked of whoever wants in, and what came of it: by the form of a link. */
import type { SharingBackend } from '../../backend/backend.js';
import { asSharingError, SharingError } from '../../domain/errors.js';
import type { LinkView } from '../../domain/schemas.js';
import { isNetworkTrouble, isOut } from './entry-failures.js';
import type { AskingState, Filled, Stay } from './entry-state.js';
import type { EntryStorage } from './entry-storage.js';
import { stillWrong } from './form/still-wrong.js';
import { LookAgain } from './waiting/look-again.js';
import type { WayIn } from './way-in.js';

export interface AskingHost {
  wayIn(): Promise<WayIn>;
  changed(state: AskingState): void;
  came(stay: Stay, backend: SharingBackend): Promise<void>;
  /** Nobody comes in this way. */
  refused(error: SharingError): void;
  /** The link asks something else by now. */
  outdated(error: SharingError): Promise<void>;
  /** The person does not want the invite that came while they were in. */
  dismissed(): void;
}

export interface AskingParts {
  readonly host: AskingHost;
  readonly storage: EntryStorage;
  readonly link: LinkView;
  readonly declines?: boolean;
}

export class Asking {
  state: AskingState;
  protected readonly host: AskingHost;
  protected readonly storage: EntryStorage;
  /** Answers that come after the end are nobody's. */
  protected isOver = false;
  readonly #again = new LookAgain(() => void this.#lookAgain());
  #start: ReturnType<typeof setTimeout> | undefined;

  constructor({ host, storage, link }: AskingParts) {
    this.host = host;
    this.storage = storage;
    this.state = { kind: 'form', link, sending: 'idle' };
    this.#await(link);
  }

  /** All that is typed, as typed here, else as this device remembers. */
  get filled(): Filled {
    return this.storage.filled;
  }

  stop(): void {
    this.isOver = true;
    this.#again.stop();
    clearTimeout(this.#start);
  }

  /** Kept at each key, so that a reload loses nothing. */
  type(now: Filled): void {
    const { state, filled: before } = this;
    const { accessCode, ...typed } = now;
    this.storage.accessCode = accessCode;
    this.storage.keep({ typed });
    if (state.kind === 'form' && state.sending !== 'busy') this.show(stillWrong(state.sending, before, now));
  }

  /** The network is there again. */
  online(): void {
    if (isNetworkTrouble(this.state.sending)) this.show('idle');
  }

  async join(): Promise<void> {
    await this.send((wayIn) => wayIn.join(this.filled, this.state.link));
  }

  /** Shows what became of *Join*. */
  show(sending: AskingState['sending']): void {
    this.set({ ...this.state, sending });
  }

  /** One question at a time. */
  protected async send(ask: (wayIn: WayIn) => Promise<Stay>): Promise<void> {
    await this.attempt(async (wayIn) => {
      const stay = await ask(wayIn);
      if (!this.isOver) await this.host.came(stay, wayIn.backend);
    });
  }

  protected async attempt(ask: (wayIn: WayIn) => Promise<void>): Promise<void> {
    if (this.state.sending === 'busy') return;
    this.show('busy');
    try {
      await ask(await this.host.wayIn());
    } catch (thrown) {
      if (!this.isOver) await this.failed(asSharingError(thrown));
    }
  }

  protected async failed(error: SharingError): Promise<void> {
    const isOutdated = error.code === 'TERMS_CHANGED' || this.isUnproven(error);
    if (isOutdated) await this.host.outdated(error);
    else if (isOut(error)) this.host.refused(error);
    else this.show(ofAddress(error));
  }

  /** The host asks for proof since the form was opened. */
  protected isUnproven({ code }: SharingError): boolean {
    return code === 'PROOF_NEEDED';
  }

  /** Until the session begins. Who has no pass hears of no change: the form looks whether the start is another one. */
  #await({ opensIn }: LinkView): void {
    clearTimeout(this.#start);
    if (opensIn === null) return;
    // A timer of more than 31 bits fires at once.
    if (opensIn < 2 ** 31) this.#start = setTimeout(() => this.#startIs({ opensIn: null }), opensIn);
    this.#again.wait(opensIn);
  }

  #startIs(start: Partial<Pick<LinkView, 'opensIn' | 'startsAt'>>): void {
    const { state } = this;
    this.set({ ...state, link: { ...state.link, ...start } });
  }

  /** What else the link asks by now is said when it is answered: nothing changes under who fills it in. */
  async #lookAgain(): Promise<void> {
    try {
      const link = await (await this.host.wayIn()).look();
      if (this.isOver) return;
      this.#startIs({ opensIn: link.opensIn, startsAt: link.startsAt });
      this.#await(link);
    } catch {
      if (!this.isOver) this.#again.wait();
    }
  }

  protected set(state: AskingState): void {
    if (this.isOver) return;
    this.state = state;
    this.host.changed(state);
  }
}

/** What a link says of a domain is said of the address, where it can be mended. */
function ofAddress(error: SharingError): SharingError {
  const { code, params } = error;
  if (code !== 'DOMAIN_NOT_ALLOWED') return error;
  return new SharingError(code, { params, fields: [{ field: 'email', code: 'NOT_ALLOWED' }], cause: error });
}
