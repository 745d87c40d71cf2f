/** Who is selected. Everybody may be many pages: they are found with a count on the way, and a way to stop. */
import type { ReactiveController, ReactiveElement } from 'lit';
import type { InviteView } from '../../../domain/schemas.js';
import type { InviteRows } from './invite-rows.js';

export class Selection implements ReactiveController {
  /** How many have been found so far; null while nobody is looked for. */
  found: number | null = null;

  readonly #host: ReactiveElement;
  #invites: ReadonlyMap<string, InviteView> = new Map();
  #stop: AbortController | null = null;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** By their ids. */
  get invites(): ReadonlyMap<string, InviteView> {
    return this.#invites;
  }

  set invites(invites: ReadonlyMap<string, InviteView>) {
    this.#invites = invites;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** What was just confirmed of some of them. */
  take(changed: readonly InviteView[]): void {
    const now = new Map<string, InviteView>(changed.map((invite) => [invite.id, invite]));
    if (![...now.keys()].some((id) => this.invites.has(id))) return;
    this.invites = new Map([...this.invites].map(([id, invite]) => [id, now.get(id) ?? invite]));
  }

  /** Where it was stopped or failed, what was selected stays so, and it can be tried again. */
  async takeAll(list: InviteRows): Promise<void> {
    const stop = new AbortController();
    this.#stop = stop;
    this.#become(0);
    const all = await list.all(stop.signal, (count) => this.#become(count)).catch(() => null);
    if (stop.signal.aborted) return;
    this.#become(null);
    if (all !== null) this.invites = new Map(all.map((invite) => [invite.id, invite]));
  }

  stop(): void {
    this.#stop?.abort();
    this.#become(null);
  }

  #become(found: number | null): void {
    this.found = found;
    this.#host.requestUpdate();
  }
}
