/** Puts what a link asks before whoever wants in, and before a guest who was invited meanwhile. */
import type { SharingBackend } from '../../backend/backend.js';
import { asSharingError, type SharingError } from '../../domain/errors.js';
import type { LinkView } from '../../domain/schemas.js';
import { defineInternal } from '../../ui/internal.js';
import { loadPart } from '../../ui/load-part.js';
import type { ArrivedLink } from './arrived-link.js';
import { Asking, type AskingHost, type AskingParts } from './asking.js';
import { isNetworkTrouble, isPassing } from './entry-failures.js';
import { isGuest, isStaying, isWaiting, type EntryState, type Stay } from './entry-state.js';
import type { EntryStorage } from './entry-storage.js';
import { loadAsked } from './form/load-asked.js';
import type { WayIn } from './way-in.js';

/** The entry that is asked for. */
export interface Asked {
  state(): EntryState;
  storage(): EntryStorage;
  wayIn(): Promise<WayIn>;
  set(state: EntryState): void;
  came(stay: Stay, backend: SharingBackend): Promise<void>;
  fail(error: SharingError): void;
  start(link: ArrivedLink): Promise<void>;
}

export class Asker {
  readonly #entry: Asked;
  #asking: Asking | null = null;
  /** What is still on its way when something else begins is not asked any more. */
  #turn = 0;

  constructor(entry: Asked) {
    this.#entry = entry;
  }

  get asking(): Asking | null {
    return this.#asking;
  }

  /** The network is there again: that it was away is no longer so. */
  online(): void {
    this.#asking?.online();
    const state = this.#entry.state();
    if (isStaying(state) && isNetworkTrouble(state.parting)) this.#entry.set({ ...state, parting: 'idle' });
  }

  stop(): void {
    this.#turn += 1;
    this.#asking?.stop();
    this.#asking = null;
  }

  async ask(link: LinkView, declines = false): Promise<void> {
    this.stop();
    const turn = this.#turn;
    const asking = await askingFor({ host: this.#host, storage: this.#entry.storage(), link, declines });
    if (turn !== this.#turn) return;
    this.#asking = asking;
    this.#show();
  }

  /** Who is in has no use for another guest link, but an invite makes more of them. */
  async hear(arrived: ArrivedLink): Promise<void> {
    const turn = this.#turn;
    const stay = (): EntryState | null => (turn === this.#turn ? this.#entry.state() : null);
    try {
      const link = await (await this.#entry.wayIn()).look(arrived.secret);
      const state = stay();
      if (state === null || !isStaying(state)) return;
      if (link.mediaId !== state.entry.mediaId) {
        await this.#entry.start(arrived);
        return;
      }
      // Nobody becomes by an invite what they are by one: where it is somebody else's, they leave first.
      if (link.link !== 'invite' || !isGuest(state.entry)) {
        this.#entry.set({ ...state, notice: isWaiting(state.entry) ? 'none' : 'already-in' });
        return;
      }
      this.#entry.storage().take(arrived.secret);
      await this.ask(link, arrived.declines);
    } catch (thrown) {
      const error = asSharingError(thrown);
      const isTold = isPassing(error) || error.code.startsWith('INVITE_');
      const state = stay();
      if (isTold && state !== null && isStaying(state)) this.#entry.set({ ...state, parting: error });
    }
  }

  /** The invite that came meanwhile is not taken. */
  dismiss(parting: SharingError | 'idle' = 'idle'): void {
    this.stop();
    this.#entry.storage().take(null);
    const state = this.#entry.state();
    if (isStaying(state)) this.#entry.set({ ...state, parting, invite: null });
  }

  get #host(): AskingHost {
    const { wayIn, came } = this.#entry;
    return {
      wayIn,
      came,
      changed: () => this.#show(),
      refused: (error) => this.#refused(error),
      outdated: (error) => this.#askAnew(error),
      dismissed: () => this.dismiss(),
    };
  }

  #show(): void {
    if (this.#asking === null) return;
    const state = this.#entry.state();
    const asked = this.#asking.state;
    this.#entry.set(isStaying(state) ? { ...state, invite: asked } : asked);
  }

  async #askAnew(error: SharingError): Promise<void> {
    const turn = this.#turn;
    try {
      const wayIn = await this.#entry.wayIn();
      const link = await wayIn.look();
      if (turn !== this.#turn) return;
      await this.ask(link);
      // New terms have to be read first; a code is asked for at once.
      if (error.code === 'TERMS_CHANGED') this.#asking?.show(error);
      else await this.#asking?.join();
    } catch (thrown) {
      if (turn === this.#turn) this.#refused(asSharingError(thrown));
    }
  }

  #refused(error: SharingError): void {
    if (isStaying(this.#entry.state())) this.dismiss(error);
    else this.#entry.fail(error);
  }
}

/** Proof of an address is asked by few links: its code comes when it is wanted. */
async function askingFor(parts: AskingParts): Promise<Asking> {
  await loadAsked(parts.link);
  if (parts.link.proof === null) return new Asking(parts);
  const load = () => Promise.all([import('./proof/proven-asking.js'), import('./proof/join-proof.js')]);
  const [{ ProvenAsking }, { JoinProofElement }] = await loadPart(load);
  defineInternal('join-proof', JoinProofElement);
  return new ProvenAsking(parts);
}
