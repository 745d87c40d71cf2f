/** What is done to one invite or to many: so many at a time, with a way to stop, and undone where that can be. */
import type { ReactiveController, ReactiveElement } from 'lit';
import { asSharingError, type SharingError } from '../../../domain/errors.js';
import type { InviteRole } from '../../../domain/media.js';
import { mostAtOnce } from '../../../domain/limits.js';
import type { InviteChange, InviteId, InviteView } from '../../../domain/schemas.js';
import { Intent } from '../../../ui/intent.js';
import type { Invites } from '../invites.js';

/** What a step does, to each alike. */
export type Step =
  | { readonly kind: 'role'; readonly role: InviteRole }
  | { readonly kind: 'resend' }
  | { readonly kind: 'extend'; readonly expiry: NonNullable<InviteChange['expiry']> }
  | { readonly kind: 'revoke' }
  | { readonly kind: 'restore' }
  | { readonly kind: 'unblock' };

export type Doing =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'busy';
      readonly step: Step;
      readonly ids: ReadonlySet<string>;
      readonly done: number;
      readonly of: number;
    }
  | {
      readonly kind: 'done';
      readonly step: Step;
      readonly done: number;
      /** Those that are not what the step needs. */
      readonly leftOut: number;
      /** Those it did not come to, because it was stopped. */
      readonly left: number;
      /** Null where it cannot be undone. */
      readonly undo: (() => void) | null;
    }
  | { readonly kind: 'undone' }
  | {
      readonly kind: 'failed';
      readonly ids: ReadonlySet<string>;
      readonly error: SharingError;
      readonly again: () => void;
    };

interface Piece {
  readonly step: Step;
  readonly invites: readonly InviteView[];
}

export class InviteSteps implements ReactiveController {
  doing: Doing = { kind: 'idle' };

  readonly #host: ReactiveElement & { readonly access: Invites | null };
  readonly #intent = new Intent();
  /** Called when a step has come to its end. */
  readonly #ended: (doing: Doing) => void;
  #stop = new AbortController();

  constructor(host: ReactiveElement & { readonly access: Invites | null }, ended: (doing: Doing) => void) {
    this.#host = host;
    this.#ended = ended;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#stop.abort();
    this.doing = { kind: 'idle' };
  }

  get isBusy(): boolean {
    return this.doing.kind === 'busy';
  }

  /** The role that a row is about to have; null where it has it. */
  comingRole(id: string): InviteRole | null {
    const { doing } = this;
    return doing.kind === 'busy' && doing.step.kind === 'role' && doing.ids.has(id) ? doing.step.role : null;
  }

  async take(step: Step, invites: readonly InviteView[]): Promise<void> {
    if (this.isBusy || invites.length === 0) return;
    const changed = await this.#run(pieces(step, invites), { done: 0, leftOut: 0, before: [] });
    if (changed !== null) this.#finish(step, invites.length, changed);
  }

  /** After the piece that is on its way. */
  stop(): void {
    this.#stop.abort();
  }

  /** What was said is seen. */
  clear(): void {
    if (!this.isBusy) this.#become({ kind: 'idle' });
  }

  /** It did not come so far as to begin. */
  fail(invites: readonly InviteView[], error: SharingError, again: () => void): void {
    this.#become({ kind: 'failed', ids: new Set(invites.map(({ id }) => id)), error, again });
  }

  /** Null where it failed; it says so, and how to go on. */
  async #run(todo: readonly Piece[], sofar: Sofar): Promise<Sofar | null> {
    const { access } = this.#host;
    if (access === null) return null;
    const stop = new AbortController();
    this.#stop = stop;
    const of = sofar.done + sofar.leftOut + todo.reduce((sum, { invites }) => sum + invites.length, 0);
    const ids = new Set<string>(todo.flatMap(({ invites }) => invites.map(({ id }) => id)));
    let now = sofar;
    for (const [at, { step, invites }] of todo.entries()) {
      if (stop.signal.aborted) break;
      this.#become({ kind: 'busy', step, ids, done: now.done + now.leftOut, of });
      try {
        const { unchanged } = await this.#ask(access, step, invites);
        const missed = new Set<string>(unchanged);
        const before = invites.filter(({ id }) => !missed.has(id));
        now = {
          done: now.done + before.length,
          leftOut: now.leftOut + missed.size,
          before: [...now.before, ...before],
        };
      } catch (thrown) {
        const again = (): void => void this.#goOn(todo.slice(at), now);
        this.#become({ kind: 'failed', ids, error: asSharingError(thrown), again });
        return null;
      }
    }
    return now;
  }

  async #goOn(todo: readonly Piece[], sofar: Sofar): Promise<void> {
    if (this.isBusy) return;
    const of = sofar.done + sofar.leftOut + todo.reduce((sum, { invites }) => sum + invites.length, 0);
    const changed = await this.#run(todo, sofar);
    const [first] = todo;
    if (changed !== null && first !== undefined) this.#finish(first.step, of, changed);
  }

  #finish(step: Step, of: number, { done, leftOut, before }: Sofar): void {
    const way = undoing(step, before);
    const undo = way.length === 0 ? null : (): void => void this.#undo(way);
    this.#become({ kind: 'done', step, done, leftOut, left: of - done - leftOut, undo });
    this.#ended(this.doing);
  }

  async #undo(way: readonly Piece[]): Promise<void> {
    if (this.isBusy) return;
    if ((await this.#run(way, { done: 0, leftOut: 0, before: [] })) === null) return;
    this.#become({ kind: 'undone' });
    this.#ended(this.doing);
  }

  #ask(access: Invites, step: Step, invites: readonly InviteView[]): ReturnType<Invites['change']> {
    const ids: InviteId[] = invites.map(({ id }) => id);
    switch (step.kind) {
      case 'resend':
        return access.resend(ids, this.#intent);
      case 'role':
        return access.change({ ids, role: step.role }, this.#intent);
      case 'extend':
        return access.change({ ids, expiry: step.expiry }, this.#intent);
      case 'unblock':
        return access.change({ ids, blocked: false }, this.#intent);
      case 'revoke':
      case 'restore':
        return access.change({ ids, revoked: step.kind === 'revoke' }, this.#intent);
    }
  }

  #become(doing: Doing): void {
    this.doing = doing;
    this.#host.requestUpdate();
  }
}

interface Sofar {
  readonly done: number;
  readonly leftOut: number;
  /** Those it was done to, as they were. */
  readonly before: readonly InviteView[];
}

function pieces(step: Step, invites: readonly InviteView[]): Piece[] {
  const all: Piece[] = [];
  for (let from = 0; from < invites.length; from += mostAtOnce.ids) {
    all.push({ step, invites: invites.slice(from, from + mostAtOnce.ids) });
  }
  return all;
}

/** What makes things as they were; nothing where that cannot be. */
function undoing(step: Step, before: readonly InviteView[]): Piece[] {
  if (step.kind === 'revoke') return pieces({ kind: 'restore' }, before);
  if (step.kind === 'extend') return undoingEnds(before);
  if (step.kind !== 'role') return [];
  const roles = [...new Set(before.map(({ role }) => role))].filter((role) => role !== step.role);
  return roles.flatMap((role) =>
    pieces(
      { kind: 'role', role },
      before.filter((invite) => invite.role === role),
    ),
  );
}

/** An end that has come is over: what had one cannot be as it was, and then nothing is offered. */
function undoingEnds(before: readonly InviteView[]): Piece[] {
  if (before.some(({ expiry }) => expiry.kind === 'at' && Date.parse(expiry.at) <= Date.now())) return [];
  const ends = new Map(before.map(({ expiry }) => [JSON.stringify(expiry), expiry]));
  return [...ends].flatMap(([key, expiry]) =>
    pieces(
      { kind: 'extend', expiry },
      before.filter((invite) => JSON.stringify(invite.expiry) === key),
    ),
  );
}
