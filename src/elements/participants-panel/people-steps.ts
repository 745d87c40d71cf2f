/** What is done to somebody in a session, and what became of it, told where it was pressed. */
import type { ReactiveElement } from 'lit';
import { mostAtOnce } from '../../domain/limits.js';
import { asSharingError, type SharingError } from '../../domain/errors.js';
import type { Role } from '../../domain/media.js';
import type { ParticipantChange, ParticipantId, ParticipantView } from '../../domain/schemas.js';
import type { Texts } from '../../locales/texts.js';
import type { Reached } from '../../ui/controllers/medium-reading.js';
import { Intent } from '../../ui/intent.js';
import type { LocalizeController } from '../../ui/localize.js';
import type { Question } from '../../ui/window/question-dialog.js';
import { SaidOnce } from '../../ui/said-once.js';
import type { People } from './people.js';
import { nameOf } from './person-name.js';
import { waitingOf } from './roster.js';

export type Step =
  | { readonly kind: 'admit' | 'decline' | 'remove' | 'block' | 'unblock' }
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'no-place' }
  | { readonly kind: 'failed'; readonly error: SharingError; readonly again: () => void };

/** What *Admit all* is doing. */
export type AdmitAll =
  { readonly kind: 'idle' | 'busy' | 'no-place' } | { readonly kind: 'failed'; readonly error: SharingError };

export interface StepsParts {
  readonly people: People;
  readonly pass: () => string | null;
  readonly words: LocalizeController<'participants'>;
  readonly cancel: () => Texts['window']['cancel'];
  readonly ask: (question: Question) => Promise<string | null>;
  readonly say: (text: string) => void;
}

export class PeopleSteps {
  admittingAll: AdmitAll = { kind: 'idle' };
  /** Who was turned away or unblocked last, and how they can come again; null once something else was decided. */
  again: string | null = null;

  readonly once = new SaidOnce();
  readonly #host: ReactiveElement;
  readonly parts: StepsParts;
  readonly #doing = new Map<ParticipantId, Step>();
  /** Raised with each reset: what was begun before goes no further. */
  #turn = 0;
  /** One for each person: two can be dealt with at once. */
  readonly #intents = new Map<string, Intent>();

  constructor(host: ReactiveElement, parts: StepsParts) {
    this.#host = host;
    this.parts = parts;
  }

  of(id: ParticipantId): Step | null {
    return this.#doing.get(id) ?? null;
  }

  isBusy(id: ParticipantId): boolean {
    const step = this.of(id);
    return step !== null && step.kind !== 'failed' && step.kind !== 'no-place';
  }

  /** Another medium, or somebody else who speaks: what was done here is of no concern. */
  reset(): void {
    this.#turn += 1;
    this.#doing.clear();
    this.#intents.clear();
    this.admittingAll = { kind: 'idle' };
    this.again = null;
  }

  /** What was said of the last one is seen. */
  forget(): void {
    this.again = null;
    this.#host.requestUpdate();
  }

  /** Resolves to whether the person is dealt with. */
  async decide(person: ParticipantView, admit: boolean): Promise<boolean> {
    const { id } = person;
    if (this.isBusy(id)) return false;
    const { people, words } = this.parts;
    const again = () => void this.decide(person, admit);
    const decided = await this.take(id, { kind: admit ? 'admit' : 'decline' }, again, async (key) => {
      const { backend, mediaId } = await people.reach();
      const options = { key: key(mediaId, id, admit), pass: this.parts.pass() };
      return backend.decideWaiting(mediaId, { ids: [id], admit }, options);
    });
    if (decided === null) return false;
    const outcome = decided.results[0]?.outcome ?? 'gone';
    if (outcome === 'no-place') {
      this.#become(id, { kind: 'no-place' });
      return false;
    }
    const { texts } = words;
    const name = nameOf(person, texts);
    this.again = outcome === 'declined' ? texts.declined(name) : null;
    this.parts.say(this.again ?? (outcome === 'gone' ? texts.gone(name) : texts.admitted(name)));
    people.roster.drop(id);
    this.#host.requestUpdate();
    void people.load();
    return true;
  }

  /** Everybody who waits, or whom the search shows of them: as many at once as a request carries. */
  async admitAll(): Promise<void> {
    if (this.admittingAll.kind === 'busy') return;
    const { people, words } = this.parts;
    const { search } = people;
    const turn = this.#turn;
    this.again = null;
    this.#becomeAll({ kind: 'busy' });
    let admitted = 0;
    try {
      const reached = await people.reach();
      const { backend, mediaId } = reached;
      let isFull = false;
      while (!isFull) {
        const ids = await this.#waiting(reached, search);
        if (turn !== this.#turn) return;
        if (ids.length === 0) break;
        const intent = this.#intentOf('all');
        const options = { key: intent.keyFor(mediaId, ids), pass: this.parts.pass() };
        const { results } = await backend.decideWaiting(mediaId, { ids, admit: true }, options);
        if (turn !== this.#turn) return;
        intent.answered();
        admitted += results.filter(({ outcome }) => outcome === 'admitted').length;
        isFull = results.some(({ outcome }) => outcome === 'no-place');
      }
      this.#becomeAll({ kind: isFull ? 'no-place' : 'idle' });
    } catch (thrown) {
      if (turn !== this.#turn) return;
      const error = asSharingError(thrown);
      this.#intentOf('all').answered(error);
      people.report(error);
      this.once.say(error, {
        isShown: () => this.admittingAll.kind === 'failed',
        clear: () => this.#becomeAll({ kind: 'idle' }),
      });
      this.#becomeAll({ kind: 'failed', error });
    }
    if (admitted > 0) this.parts.say(words.texts.admittedMany(admitted, words));
    void people.load();
  }

  async changeRole(person: ParticipantView, role: ParticipantChange['role']): Promise<void> {
    const { id } = person;
    if (this.isBusy(id) || role === person.role) return;
    const { people, words } = this.parts;
    const again = () => void this.changeRole(person, role);
    const changed = await this.take(id, { kind: 'role', role }, again, async (key) => {
      const { backend, mediaId } = await people.reach();
      const options = { key: key(mediaId, id, role), pass: this.parts.pass() };
      return backend.changeParticipant(mediaId, id, { role }, options);
    });
    if (changed === null) return;
    people.roster.put(changed);
    const { texts } = words;
    this.parts.say(texts.changed(nameOf(person, texts), texts.roles[changed.role] ?? changed.role));
    this.#host.requestUpdate();
    void people.load();
  }

  /** What it takes to do anything to them did not load; null: now it has. */
  tellLoading(
    id: ParticipantId,
    failure: { readonly error: SharingError; readonly again: () => void } | null,
  ): void {
    this.#become(id, failure && { kind: 'failed', ...failure });
  }

  /** Asks first. Resolves to whether they are out. */
  async askToRemove(person: ParticipantView, block: boolean): Promise<boolean> {
    if (this.isBusy(person.id)) return false;
    const { texts } = this.parts.words;
    const name = nameOf(person, texts);
    const answer = await this.parts.ask({
      title: block ? texts.removeAndBlockTitle(name) : texts.removeTitle(name),
      text: block ? texts.removeAndBlockWay : texts.removeWay,
      confirm: block ? texts.removeAndBlock : texts.remove,
      cancel: this.parts.cancel(),
    });
    return answer !== null && this.#remove(person, block);
  }

  async #remove(person: ParticipantView, block: boolean): Promise<boolean> {
    const { id } = person;
    const { people, words } = this.parts;
    const again = () => void this.#remove(person, block);
    const removed = await this.take(id, { kind: block ? 'block' : 'remove' }, again, async (key) => {
      const { backend, mediaId } = await people.reach();
      const options = { key: key(mediaId, id, block), pass: this.parts.pass() };
      return backend.removeParticipant(mediaId, id, { block }, options);
    });
    if (removed === null) return false;
    const name = nameOf(person, words.texts);
    this.parts.say(block ? words.texts.removedAndBlocked(name) : words.texts.removed(name));
    if (block) people.blocked = [person, ...people.blocked];
    people.roster.drop(id);
    this.#host.requestUpdate();
    void people.load();
    return true;
  }

  /** Ids of those who wait, at most so many as one request carries. */
  async #waiting({ backend, mediaId }: Reached, search: string): Promise<ParticipantId[]> {
    const people: ParticipantView[] = [];
    let after: string | undefined;
    for (;;) {
      const query = { group: 'waiting', search, ...(after && { after }) } as const;
      const page = await backend.listPeople(mediaId, query, { pass: this.parts.pass() });
      people.push(...page.people);
      // Where places are few, they are for those who came first.
      if (page.next === null || people.length >= mostAtOnce.ids)
        return waitingOf(people)
          .map(({ id }) => id)
          .slice(0, mostAtOnce.ids);
      after = page.next;
    }
  }

  /** Null where it failed: that is told at the person. */
  async take<T>(
    id: ParticipantId,
    step: Step,
    again: () => void,
    change: (key: (...asked: readonly unknown[]) => string) => Promise<T>,
  ): Promise<T | null> {
    const intent = this.#intentOf(id);
    this.#become(id, step);
    try {
      const answer = await change((...asked) => intent.keyFor(step.kind, ...asked));
      intent.answered();
      this.#become(id, null);
      return answer;
    } catch (thrown) {
      const error = asSharingError(thrown);
      intent.answered(error);
      this.once.say(error, {
        isShown: () => this.of(id)?.kind === 'failed',
        clear: () => this.#become(id, null),
      });
      this.#become(id, { kind: 'failed', error, again });
      this.parts.people.report(error);
      // Somebody else was faster: what is on show is no longer so.
      if (error.code === 'NOT_FOUND') void this.parts.people.load();
      return null;
    }
  }

  #intentOf(id: string): Intent {
    const intent = this.#intents.get(id) ?? new Intent();
    this.#intents.set(id, intent);
    return intent;
  }

  #become(id: ParticipantId, step: Step | null): void {
    if (step === null) this.#doing.delete(id);
    else this.#doing.set(id, step);
    this.#host.requestUpdate();
  }

  #becomeAll(step: AdmitAll): void {
    this.admittingAll = step;
    this.#host.requestUpdate();
  }
}
