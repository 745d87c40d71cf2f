/** A guest's way in, stay and way out: what is asked, what came of it, and what can be done next. */
import type { SharingBackend } from '../../backend/backend.js';
import { asSharingError, SharingError } from '../../domain/errors.js';
import type { CalendarFile, Entry, LinkView } from '../../domain/schemas.js';
import type { ArrivedLink } from './arrived-link.js';
import { Asker } from './asker.js';
import type { Asking } from './asking.js';
import { isAwaited, isOut, isParting, opensIn } from './entry-failures.js';
import { EntrySession } from './stay/entry-session.js';
import {
  failedBy,
  hasBegun,
  inside,
  isPartingNow,
  isStaying,
  isWaiting,
  untilAdmitted,
  untilBegun,
  type EntryHost,
  type EntryState,
  type Stay,
} from './entry-state.js';
import { EntryStorage, type Known } from './entry-storage.js';
import { LookAgain } from './waiting/look-again.js';
import { WayBack } from './way-back.js';
import { WayIn } from './way-in.js';

export class GuestEntry {
  state: EntryState = { kind: 'loading' };
  readonly #host: EntryHost;
  readonly #asker: Asker;
  #wayBack = new WayBack();
  readonly #again = new LookAgain(() => void this.#find(false));
  #storage = new EntryStorage(null);
  #session: EntrySession | null = null;
  /** Who has been let in, while the page takes the pass. */
  #coming: Entry | null = null;
  /** Answers of an earlier start are nobody's any more. */
  #epoch = 0;

  constructor(host: EntryHost) {
    this.#host = host;
    this.#asker = new Asker({
      state: () => this.state,
      storage: () => this.#storage,
      wayIn: () => this.#wayIn(),
      set: (state) => this.#set(state),
      came: (stay, backend) => this.#came(backend, stay),
      fail: (error) => this.#fail(error),
      start: (link) => this.start(link),
    });
  }

  /** A page that hears of somebody coming in may ask for the pass at once. */
  get pass(): string | null {
    return (this.state.kind === 'admitted' ? this.state.entry : this.#coming)?.pass ?? null;
  }

  /** What is asked at this moment: of who wants in, or of a guest who was invited meanwhile. */
  get asking(): Asking | null {
    return this.#asker.asking;
  }

  get known(): Known {
    return this.#storage.known;
  }

  /** Whether *Try again* can lead anywhere. */
  get canTryAgain(): boolean {
    return this.#wayBack.isOpen(this.state, this.#storage);
  }

  /** `link`: that the person has just come with. */
  async start(link: ArrivedLink | null): Promise<void> {
    this.#begin();
    this.#again.begin();
    const storage = new EntryStorage(this.#host.mediaIdOf());
    if (!storage.equals(this.#storage)) [this.#storage, this.#wayBack] = [storage, new WayBack()];
    if (link !== null) this.#storage.take(link.secret);
    this.#set({ kind: 'loading' });
    await this.#find(link?.declines ?? false);
  }

  /** A link that comes while the page is open. */
  hear(link: ArrivedLink): void {
    if (this.state.kind === 'admitted') void this.#asker.hear(link);
    else void this.start(link);
  }

  async tryAgain(): Promise<void> {
    if (this.#session === null) return this.start(this.#wayBack.arrival(this.state, this.#storage));
    // It goes on trying since the pass ran out: now it tries at once.
    this.#set({ kind: 'loading' });
    return this.#session.retry();
  }

  stop(): void {
    this.#begin();
    this.#set({ kind: 'loading' });
  }

  /** The network is there again: that it was away is no longer so. */
  online(): void {
    this.#asker.online();
  }

  async join(): Promise<void> {
    await this.asking?.join();
  }

  /** Gives up the seat. */
  leave(): Promise<void> {
    return this.#part('leave');
  }

  /** Gives up the seat, and has everything that was typed forgotten. */
  erase(): Promise<void> {
    return this.#part('erase');
  }

  /** Somebody else than this device thinks: with an empty form, if there is a link. */
  async notYou(): Promise<void> {
    if (this.state.kind === 'form') {
      this.#storage.forget();
      this.asking?.show('idle');
      return;
    }
    await this.#part('leave', (error) => {
      const wasIn = this.state.kind === 'admitted';
      this.#begin();
      this.#storage.forget();
      void this.start(null);
      if (wasIn) this.#host.ended(error.code);
    });
  }

  /** Why a guest who leaves could not come back; null where they could, or nobody knows. */
  async noWayBack(): Promise<string | null> {
    return this.#wayBack.closedBy((await this.#session?.noWayBack()) ?? null);
  }

  async calendar(): Promise<CalendarFile> {
    return (await this.#host.backend()).calendar({ seat: this.#session?.seat ?? '' });
  }

  async #find(declines: boolean): Promise<void> {
    const epoch = this.#begin();
    try {
      const wayIn = await this.#wayIn();
      const found = await wayIn.find();
      if (epoch !== this.#epoch) return;
      if ('stay' in found) await this.#enter(wayIn.backend, found.stay, found.invite);
      else await this.#asker.ask(found.link, declines);
    } catch (thrown) {
      if (epoch === this.#epoch) this.#fail(asSharingError(thrown));
    }
  }

  async #wayIn(): Promise<WayIn> {
    return new WayIn(await this.#host.backend(), this.#storage, this.#host.mediaIdOf());
  }

  async #came(backend: SharingBackend, stay: Stay): Promise<void> {
    if (!isStaying(this.state)) return this.#enter(backend, stay);
    // The same person in another role: what they see goes on.
    this.#asker.dismiss();
    this.#session?.stop();
    this.#follow(backend, stay);
    this.#renewed(stay);
  }

  async #enter(backend: SharingBackend, stay: Stay, invite: LinkView | null = null): Promise<void> {
    const epoch = this.#epoch;
    const { isRecalled = false } = this.#storage.read();
    // Somebody else may want it: *Not you?*
    if (!isRecalled && invite === null) {
      this.#wayBack.cameBy(this.#storage.secret);
      this.#storage.secret = null;
    }
    this.#asker.stop();
    if (isWaiting(stay)) this.#set(untilAdmitted(stay, this.state));
    else if (hasBegun(stay)) await this.#open(stay);
    else this.#set(untilBegun(stay, this.state));
    if (epoch !== this.#epoch || !isStaying(this.state)) return;
    this.#follow(backend, stay);
    if (invite !== null) await this.#asker.ask(invite).catch(() => undefined);
  }

  #follow(backend: SharingBackend, stay: Stay): void {
    const { seat = '' } = this.#storage.read();
    this.#session = new EntrySession(
      backend,
      { seat, stay },
      {
        renewed: (renewed) => this.#renewed(renewed),
        cutOff: () => {
          if (isStaying(this.state)) this.#set({ ...this.state, isCutOff: true });
        },
        lost: (error) => this.#out(error),
        ended: (code) => this.#end(new SharingError(code)),
      },
    );
  }

  /** The page is told first, and shows what it protects when it is ready. */
  async #open(entry: Entry): Promise<void> {
    const epoch = this.#epoch;
    this.#coming = entry;
    try {
      await this.#host.joined(entry);
    } catch (cause) {
      if (epoch !== this.#epoch) return;
      this.#begin();
      this.#fail(new SharingError('PAGE_REFUSED', { cause, detail: String(cause) }));
      return;
    }
    if (epoch !== this.#epoch) return;
    this.#set(inside(this.#coming, this.state));
    this.#coming = null;
  }

  #renewed(stay: Stay): void {
    const { state } = this;
    if (this.#coming !== null) {
      if (!isWaiting(stay)) this.#coming = stay;
    } else if (!isStaying(state)) {
      // The back end is there again after the pass had run out: in again, from the start.
      void this.start(null);
    } else if (isWaiting(stay)) {
      this.#set(untilAdmitted(stay, state));
    } else if (!hasBegun(stay)) {
      this.#set(untilBegun(stay, this.state));
      // The start was put off: the page hears what the pass still allows.
      if (state.kind === 'admitted') this.#host.renewed(stay);
    } else if (state.kind === 'admitted') {
      this.#set({ ...state, isCutOff: false, entry: stay });
      this.#host.renewed(stay);
      if (state.entry.role !== stay.role) this.#host.promoted(stay);
    } else {
      void this.#open(stay);
    }
  }

  async #part(how: 'leave' | 'erase', done = (error: SharingError) => this.#end(error)): Promise<void> {
    const { state } = this;
    if (!isStaying(state)) return;
    if (this.#session === null || isPartingNow(state)) return;
    const epoch = this.#epoch;
    const { seat, partingKey } = this.#session;
    this.#set({ ...state, parting: how === 'leave' ? 'leaving' : 'erasing' });
    try {
      const backend = await this.#host.backend();
      await backend[how]({ seat }, { key: `${how}-${partingKey}` });
      if (epoch === this.#epoch) done(this.#wayBack.parted(how, state.entry));
    } catch (thrown) {
      if (epoch !== this.#epoch) return;
      const error = asSharingError(thrown);
      if (isOut(error)) this.#end(error);
      else if (isStaying(this.state)) this.#set({ ...this.state, parting: error });
    }
  }

  #end(error: SharingError): void {
    const { state } = this;
    this.#begin();
    // Other seats stay: with it a blocked browser is known again.
    if (isParting(error)) this.#storage.forget();
    else if (error.code === 'SEAT_UNKNOWN') this.#storage.keep({ seat: undefined });
    this.#out(error, state);
  }

  #out(error: SharingError, { kind } = this.state): void {
    this.#fail(error);
    if (kind === 'admitted') this.#host.ended(error.code);
  }

  #begin(): number {
    this.#asker.stop();
    this.#session?.stop();
    this.#session = null;
    this.#coming = null;
    this.#again.stop();
    return (this.#epoch += 1);
  }

  #fail(error: SharingError): void {
    this.#coming = null;
    const delay = opensIn(error);
    this.#set(failedBy(error, this.#session !== null));
    // A stay that is lost goes on trying by itself.
    const isWaiting = delay !== null || (isAwaited(error) && this.canTryAgain);
    if (isWaiting && this.#session === null) this.#again.wait(delay ?? Infinity);
  }

  #set(state: EntryState): void {
    this.state = state;
    this.#host.changed();
  }
}
