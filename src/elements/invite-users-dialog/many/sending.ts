/** Invites many people, a hundred at a time, and keeps of each what became of it. */
import type { InviteView, InvitesMade } from '../../../domain/answered-people.js';
import type { InviteDraft } from '../../../domain/asked-people.js';
import { mostAtOnce } from '../../../domain/limits.js';
import { asSharingError, type SharingError } from '../../../domain/errors.js';
import { Intent } from '../../../ui/intent.js';
import type { RowDraft } from './row-draft.js';

export type RowResult =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'created'; readonly invite: InviteView | null }
  | { readonly kind: 'already-invited' }
  /** `code` of the error table's fields. */
  | { readonly kind: 'refused'; readonly code: string | null }
  /** Nobody has answered, or not in words of ours: to be tried again. */
  | { readonly kind: 'failed'; readonly error: SharingError };

export type SendingStatus =
  | { readonly kind: 'busy' }
  /** What was asked for last is still to be answered. */
  | { readonly kind: 'stopping' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly error: SharingError }
  | { readonly kind: 'done' };

/**
 * `intent`: that of these very drafts, however often they are asked for, so that nobody is invited twice.
 * `unblock`: also who is blocked.
 */
export type CreateInvites = (
  invites: InviteDraft[],
  intent: Intent,
  unblock?: boolean,
) => Promise<InvitesMade>;

/** What is asked for at once. */
interface Group {
  readonly rows: readonly RowDraft[];
  readonly intent: Intent;
  readonly unblock?: true;
}

export function resultFilterOf(result: RowResult): 'invited' | 'refused' | 'open' {
  if (result.kind === 'created') return 'invited';
  return result.kind === 'refused' || result.kind === 'already-invited' ? 'refused' : 'open';
}

/** Invited, and their mail was given up: the link is there all the same. */
export function isUnmailed(result: RowResult | null | undefined): boolean {
  return result?.kind === 'created' && result.invite?.mail === 'failed';
}

/** By the host: there is a way to invite them all the same. */
export function isBlocked(result: RowResult | null): boolean {
  return result?.kind === 'refused' && result.code === 'GUEST_BLOCKED';
}

const waiting: RowResult = { kind: 'waiting' };

export class InviteSending {
  status: SendingStatus = { kind: 'stopped' };
  readonly #create: CreateInvites;
  readonly #changed: () => void;
  readonly #results: Map<number, RowResult>;
  /** How many are asked for. */
  readonly size: number;
  #isGone = false;
  #groups: Group[];

  /** `before`: what an earlier round has come to. */
  constructor(
    drafts: readonly RowDraft[],
    create: CreateInvites,
    changed: () => void,
    before: ReadonlyMap<number, RowResult> = new Map(),
  ) {
    this.#create = create;
    this.#changed = changed;
    this.#groups = groupsOf(drafts);
    this.size = drafts.length;
    this.#results = new Map(before);
    for (const { id } of drafts) this.#results.set(id, waiting);
  }

  /** Of every row that was to be sent, now or before. */
  get results(): ReadonlyMap<number, RowResult> {
    return this.#results;
  }

  /** How many have an answer. */
  get answered(): number {
    return this.size - this.#groups.reduce((sum, { rows }) => sum + rows.length, 0);
  }

  /** Those whose mail is on its way, by the ids of their invites. */
  get queued(): ReadonlySet<string> {
    const ids = new Set<string>();
    for (const result of this.#results.values()) {
      if (result.kind === 'created' && result.invite?.mail === 'queued') ids.add(result.invite.id);
    }
    return ids;
  }

  /** What has become of some of them since. */
  takeNews(invites: readonly InviteView[]): void {
    const byId = new Map<string, InviteView>(invites.map((invite) => [invite.id, invite]));
    for (const [id, result] of this.#results) {
      if (result.kind !== 'created' || result.invite === null) continue;
      const invite = byId.get(result.invite.id);
      if (invite !== undefined) this.#results.set(id, { kind: 'created', invite });
    }
    this.#changed();
  }

  /** Begins, or goes on with those that have no answer: nobody else is asked for again. */
  async send(): Promise<void> {
    if (this.status.kind === 'busy' || this.#isStopping()) return;
    this.#become({ kind: 'busy' });
    for (let group = this.#groups.at(0); group !== undefined; group = this.#groups.at(0)) {
      if (this.#isStopping()) {
        this.#become({ kind: 'stopped' });
        return;
      }
      const error = await this.#sendGroup(group);
      if (this.#isGone) return;
      // Whoever does not answer now will not answer for the others: the person decides when to go on.
      if (error !== null) {
        this.#become({ kind: 'failed', error });
        return;
      }
    }
    this.#become({ kind: 'done' });
  }

  /** Invites somebody who is blocked: the block is taken back with it. */
  async unblock(row: RowDraft): Promise<void> {
    this.#groups.push(...groupsOf([{ ...row, unblock: true }]));
    this.#results.set(row.id, waiting);
    await this.send();
  }

  /** After the group that is on its way: what was asked for cannot be unasked. */
  stop(): void {
    if (this.status.kind === 'busy') this.#become({ kind: 'stopping' });
  }

  /** The window is gone. */
  abort(): void {
    this.#isGone = true;
  }

  #isStopping(): boolean {
    return this.status.kind === 'stopping';
  }

  async #sendGroup(group: Group): Promise<SharingError | null> {
    this.#settle(group, () => ({ kind: 'sending' }));
    try {
      const invites = group.rows.map(({ draft }) => draft);
      const { results } = await this.#create(invites, group.intent, group.unblock);
      this.#groups.shift();
      this.#settle(group, (at) => resultOf(results[at]));
      return null;
    } catch (thrown) {
      const error = asSharingError(thrown);
      const wrong = wrongOf(error);
      if (wrong.size > 0) return this.#sendRest(group, wrong);
      this.#settle(group, () => ({ kind: 'failed', error }));
      return error;
    }
  }

  /** One draft that is no good refuses all that were sent with it: they go again without it. */
  #sendRest(group: Group, wrong: ReadonlyMap<number, string>): null {
    const rest = group.rows.filter((_, at) => !wrong.has(at));
    this.#groups.splice(0, 1, ...groupsOf(rest));
    this.#settle(group, (at) => {
      const code = wrong.get(at);
      return code === undefined ? waiting : { kind: 'refused', code };
    });
    return null;
  }

  #settle({ rows }: Group, resultAt: (at: number) => RowResult): void {
    rows.forEach(({ id }, at) => this.#results.set(id, resultAt(at)));
    this.#changed();
  }

  #become(status: SendingStatus): void {
    this.status = status;
    this.#changed();
  }
}

/** A request has 64 kB; long names in three bytes a letter, a hundred times, are more than that. */
const mostBytes = 48_000;

function groupsOf(drafts: readonly RowDraft[]): Group[] {
  // A request takes back the blocks of all in it, or of none: whom somebody has unblocked goes with others like them.
  const unblocked = drafts.filter(({ unblock }) => unblock);
  const rest = drafts.filter(({ unblock }) => !unblock);
  return [...partsOf(rest), ...partsOf(unblocked).map((group) => ({ ...group, unblock: true as const }))];
}

function partsOf(drafts: readonly RowDraft[]): Group[] {
  const groups: Group[] = [];
  for (let from = 0; from < drafts.length;) {
    let bytes = 0;
    let to = from;
    while (to < drafts.length && to - from < mostAtOnce.invites && bytes < mostBytes) {
      bytes += mostBytesOf(drafts[to]!.draft);
      to += 1;
    }
    groups.push({ rows: drafts.slice(from, to), intent: new Intent() });
    from = to;
  }
  return groups;
}

function mostBytesOf({ email, firstName = '', lastName = '' }: InviteDraft): number {
  return 80 + 3 * (email.length + firstName.length + lastName.length);
}

/** A draft without a result is one that an older server knows nothing of. */
function resultOf(result: InvitesMade['results'][number] | undefined): RowResult {
  switch (result?.outcome) {
    case 'created':
      return { kind: 'created', invite: result.invite };
    case 'already-invited':
      return { kind: 'already-invited' };
    default:
      return { kind: 'refused', code: result?.code ?? null };
  }
}

/** Which drafts an error names (`invites.3.email`), with the code of the first thing that is wrong. */
function wrongOf({ fields }: SharingError): ReadonlyMap<number, string> {
  const wrong = new Map<number, string>();
  for (const { field, code } of fields) {
    const at = /^invites\.(\d+)\./.exec(field)?.[1];
    if (at !== undefined && !wrong.has(Number(at))) wrong.set(Number(at), code);
  }
  return wrong;
}
