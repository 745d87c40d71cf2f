/**
 * Many people before they are invited: what is right, what has to be looked at, what is left out, and why.
 *
 * Each change looks again only at the rows that it can concern, so that a list of a hundred thousand stays quick.
 */
import type { ListedPerson } from '../../../domain/address-list.js';
import type { InviteRole } from '../../../domain/media.js';
import { domainSuggester } from '../../../domain/misspelt-address.js';
import {
  domainOf,
  filterOf,
  isOther,
  keyOf,
  withAddress,
  type ReviewFilter,
  type ReviewRow,
  type RowChange,
  type RowState,
} from './reviewed-row.js';
import { RowsByAddress } from './rows-by-address.js';
import { inviteDraftOf, type RowDraft } from './row-draft.js';
import { verdictOn, type Known } from './row-verdict.js';

export interface ReviewOptions {
  /** The role of those for whom none is named, to begin with. */
  readonly role: InviteRole;
  /** The role that a text names, null where it names none of this medium. */
  readonly roleNamed: (text: string) => InviteRole | null;
}

/** What somebody wants of one address says nothing of another. */
const unmeant = { isMeant: false, isUnblocked: false };

/** So many steps can be taken back. */
const mostSteps = 100;

export class InviteReview {
  readonly counts: Record<ReviewFilter, number> = { all: 0, ready: 0, problems: 0, skipped: 0 };

  readonly #options: ReviewOptions;
  readonly #rows: ReviewRow[] = [];
  readonly #states: RowState[] = [];
  readonly #byKey = new RowsByAddress();
  readonly #past: (readonly ReviewRow[])[] = [];
  /** How many addresses have each. */
  readonly #domains = new Map<string, number>();
  readonly #known: Known;

  constructor(options: ReviewOptions) {
    this.#options = options;
    this.#known = {
      role: options.role,
      invited: new Set(),
      blocked: new Set(),
      suggest: () => null,
      rowsOf: (key) => this.#byKey.of(key).map((id) => this.row(id)),
      firstOf: (key) => this.#firstOf(key),
    };
  }

  /** Of those who have none of their own. */
  get role(): InviteRole {
    return this.#known.role;
  }

  set role(role: InviteRole) {
    this.#known.role = role;
    // Two lines with one address may differ now, or no more.
    for (const key of this.#byKey.repeated) this.#judgeAll(key);
  }

  get length(): number {
    return this.#rows.length;
  }

  /** How many of those who may be sent have a role of their own. */
  get ownRoles(): number {
    return this.#rows.filter(
      ({ id, role, unknownRole }) =>
        (role !== null || unknownRole !== null) && filterOf[this.state(id).kind] !== 'skipped',
    ).length;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** Whether a text is the name of a role here. */
  namesRole(text: string): boolean {
    return this.#options.roleNamed(text) !== null;
  }

  /** Takes them in, step by step; a review is whole after the last one. */
  *fill(people: readonly ListedPerson[]): Generator<void, void> {
    for (const person of people) {
      const row = this.#rowOf(person);
      this.#rows.push(row);
      this.#byKey.add(row);
      if (row.address !== null) {
        const domain = domainOf(row.address);
        this.#domains.set(domain, (this.#domains.get(domain) ?? 0) + 1);
      }
      yield;
    }
    this.#known.suggest = domainSuggester(this.#domains);
    // With them come the domains that the list is full of.
    for (const { id } of this.#rows) {
      this.#judge(id);
      yield;
    }
  }

  /** Keys (see `emailKey`) of those who are invited already, as far as they are known. */
  setInvited(keys: ReadonlySet<string>): void {
    this.#known.invited = keys;
    for (const key of keys) this.#judgeAll(key);
  }

  /** The same of those whom the host has blocked. */
  setBlocked(keys: ReadonlySet<string>): void {
    this.#known.blocked = keys;
    for (const key of keys) this.#judgeAll(key);
  }

  row(id: number): ReviewRow {
    return this.#rows[id]!;
  }

  /** Their own, or that of all others. */
  roleOf(id: number): InviteRole {
    return this.row(id).role ?? this.role;
  }

  state(id: number): RowState {
    return this.#states[id]!;
  }

  /** In their order, as they are at this moment: a list that is on show does not lose rows under the pointer. */
  ids(filter: ReviewFilter): readonly number[] {
    const all = this.#rows.map(({ id }) => id);
    return filter === 'all' ? all : all.filter((id) => filterOf[this.state(id).kind] === filter);
  }

  /** How many of them have a suggestion. */
  suggested(ids: readonly number[]): number {
    return ids.filter((id) => this.#suggestion(id) !== null).length;
  }

  /** What would be sent. */
  drafts(): readonly RowDraft[] {
    return this.ids('ready').map((id) => this.draft(id));
  }

  draft(id: number): RowDraft {
    const row = this.row(id);
    const draft = inviteDraftOf(row, this.roleOf(id));
    return row.isUnblocked ? { id, draft, unblock: true } : { id, draft };
  }

  setRole(ids: readonly number[], role: InviteRole): void {
    // Whoever has it stays as they are.
    const others = ids.filter(
      (id) =>
        this.roleOf(id) !== role || this.row(id).unknownRole !== null || this.state(id).kind === 'other-role',
    );
    this.#change(others, () => ({ role, unknownRole: null, isRoleMeant: true }));
  }

  edit(id: number, change: Pick<RowChange, 'firstName' | 'lastName' | 'typed'>): void {
    // Another address has to be meant anew.
    this.#change([id], () => (change.typed === undefined ? change : { ...change, ...unmeant }));
  }

  takeSuggestions(ids: readonly number[]): void {
    const suggested = ids.filter((id) => this.#suggestion(id) !== null);
    this.#change(suggested, ({ id }) => ({ typed: this.#suggestion(id) ?? '' }));
  }

  /** It is spelt as it should be. */
  keep(id: number): void {
    this.#change([id], () => ({ isMeant: true }));
  }

  /** Is to be invited all the same. */
  unblock(id: number): void {
    this.#change([id], () => ({ isUnblocked: true }));
  }

  setLeftOut(ids: readonly number[], isLeftOut: boolean): void {
    this.#change(ids, () => ({ isLeftOut }));
  }

  /** Takes the last change back. The rows that it concerned, or none. */
  undo(): readonly number[] {
    const before = this.#past.pop() ?? [];
    this.#replace(before);
    return before.map(({ id }) => id);
  }

  #change(ids: readonly number[], change: (row: ReviewRow) => RowChange): void {
    const before: ReviewRow[] = [];
    const changed: ReviewRow[] = [];
    for (const id of ids) {
      const row = this.row(id);
      const wanted = change(row);
      if (!isOther(row, wanted)) continue;
      before.push(row);
      changed.push(withAddress({ ...row, ...wanted }, row));
    }
    if (before.length === 0) return;
    this.#past.push(before);
    if (this.#past.length > mostSteps) this.#past.shift();
    this.#replace(changed);
  }

  #replace(rows: readonly ReviewRow[]): void {
    const keys = new Set<string | null>();
    for (const row of rows) {
      const before = this.row(row.id);
      this.#rows[row.id] = row;
      if (row.typed !== before.typed) {
        this.#byKey.remove(before);
        this.#byKey.add(row);
        keys.add(keyOf(before)).add(keyOf(row));
        this.#judge(row.id);
      } else if (row.isLeftOut !== before.isLeftOut) {
        keys.add(keyOf(row));
        this.#judge(row.id);
      } else if (row.role !== before.role || row.isRoleMeant !== before.isRoleMeant) {
        keys.add(keyOf(row));
      } else if (row.isMeant !== before.isMeant || row.isUnblocked !== before.isUnblocked)
        this.#judge(row.id);
    }
    // Whoever has the same address may be the one who counts now.
    for (const key of keys) if (key !== null) this.#judgeAll(key);
  }

  #rowOf({ line, name, address, typed, role }: ListedPerson): ReviewRow {
    const known = role === null ? null : this.#options.roleNamed(role);
    return {
      id: this.#rows.length,
      line,
      firstName: name.first,
      lastName: name.last,
      typed: address ?? typed,
      address,
      role: known,
      unknownRole: known === null ? role : null,
      isRoleMeant: false,
      isLeftOut: false,
      isMeant: false,
      isUnblocked: false,
    };
  }

  #firstOf(key: string): ReviewRow | undefined {
    const id = this.#byKey.of(key).find((one) => !this.row(one).isLeftOut);
    return id === undefined ? undefined : this.row(id);
  }

  #judgeAll(key: string): void {
    const first = this.#firstOf(key);
    this.#byKey.of(key).forEach((id) => this.#judge(id, first));
  }

  #judge(id: number, first?: ReviewRow): void {
    const before = this.#states[id];
    const state = verdictOn(this.row(id), this.#known, first);
    this.#states[id] = state;
    if (before === undefined) this.counts.all += 1;
    else this.counts[filterOf[before.kind]] -= 1;
    this.counts[filterOf[state.kind]] += 1;
  }

  #suggestion(id: number): string | null {
    const state = this.state(id);
    return state.kind === 'misspelt' || state.kind === 'not-an-address' ? state.suggestion : null;
  }
}
