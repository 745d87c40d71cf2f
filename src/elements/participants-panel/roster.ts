/**
 * The people of a session as far as they have been read: one list in the order of the back end, read in pages.
 * A page that is read again replaces what stood in its place; what it no longer holds has gone.
 */
import { peopleGroups, groupOf } from '../../domain/invite-ports.js';
import type { ParticipantId, ParticipantView, PeoplePage } from '../../domain/schemas.js';

interface Entry {
  readonly person: ParticipantView;
  /** Of the medium when it was read. */
  readonly revision: number;
}

export class Roster {
  #entries: readonly Entry[] = [];
  /** Whether the back end has more people than have been read. */
  hasMore = false;

  get people(): readonly ParticipantView[] {
    return this.#entries.map(({ person }) => person);
  }

  clear(): void {
    this.#entries = [];
    this.hasMore = false;
  }

  /** Takes in what comes after `after`; null for the first page. */
  take({ people, next, revision }: PeoplePage, after: ParticipantId | null): void {
    const from = after === null ? 0 : this.#indexOf(after) + 1;
    // Whoever it was after has been removed meanwhile: what can be seen is asked for again.
    if (after !== null && from === 0) return;
    const [before, first] = [this.#entries[from - 1], people[0]];
    if (before && first && rankOf(first) < rankOf(before.person)) {
      // Whoever it was after stands somewhere else now: from here on all is read anew.
      this.#entries = this.#entries.slice(0, from - 1);
      this.hasMore = true;
      return;
    }
    const read = new Map(people.map((person) => [person.id, person]));
    const rest = this.#entries.slice(from);
    // In a group the order never changes: up to the last one that stood here before, who was not read again is gone.
    const isStill = ({ person }: Entry) => {
      const again = read.get(person.id);
      return again !== undefined && rankOf(again) === rankOf(person);
    };
    const to = next === null ? rest.length : rest.findLastIndex(isStill) + 1;
    const isElsewhere = ({ person }: Entry) => !read.has(person.id);
    this.#entries = [
      ...this.#entries.slice(0, from).filter(isElsewhere),
      ...people.map((person) => ({ person, revision })),
      ...rest.slice(to).filter(isElsewhere),
    ];
    // Where something follows, it was read before: whether there is more after it has not changed.
    if (to === rest.length) this.hasMore = next !== null;
  }

  /** Where reading again begins so that none of these is older than `revision`: after whom; `false` where none is. */
  staleAfter(ids: ReadonlySet<string>, revision: number): ParticipantId | null | false {
    const at = this.#entries.findIndex((entry) => ids.has(entry.person.id) && entry.revision < revision);
    if (at === -1) return false;
    return at === 0 ? null : this.#entries[at - 1]!.person.id;
  }

  /** What is known of one of them before the list is read again. */
  put(person: ParticipantView): void {
    this.#entries = this.#entries.map((entry) =>
      entry.person.id === person.id ? { ...entry, person } : entry,
    );
  }

  drop(id: ParticipantId): void {
    this.#entries = this.#entries.filter(({ person }) => person.id !== id);
  }

  #indexOf(id: ParticipantId): number {
    return this.#entries.findIndex(({ person }) => person.id === id);
  }
}

/** Who came first is first: of those who have been read. */
export function waitingOf(people: readonly ParticipantView[]): ParticipantView[] {
  // The newest are read first: who came in the same moment turns round, too.
  return people
    .filter(({ waiting }) => waiting)
    .reverse()
    .sort((one, other) => Date.parse(one.admittedAt) - Date.parse(other.admittedAt));
}

/** Whether to offer that they are put out: nobody puts out themselves. */
export function isRemovable({ isSelf, removable }: ParticipantView): boolean {
  return removable && !isSelf;
}

function rankOf(person: ParticipantView): number {
  return peopleGroups.indexOf(groupOf(person));
}
