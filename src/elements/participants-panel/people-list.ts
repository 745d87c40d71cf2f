import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { Role } from '../../domain/media.js';
import type { ParticipantView, PeoplePage } from '../../domain/schemas.js';
import { errorTexts } from '../../locales/en/errors.js';
import { participantsTexts } from '../../locales/en/participants.js';
import { windowTexts } from '../../locales/en/window.js';
import { FocusKeeper } from '../../ui/controllers/focus-keeper.js';
import { ListRows, listRowsStyles } from '../../ui/controllers/list-rows.js';
import { SettledChoice } from '../../ui/controllers/settled-choice.js';
import { eachRow } from '../../ui/each-row.js';
import { failedToTryAgain } from '../../ui/failure.js';
import { LocalizeController } from '../../ui/localize.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import { keyOf, linesOf, type Line } from './lines.js';
import { peopleListStyles } from './people.styles.js';
import type { People } from './people.js';
import type { PeopleSteps } from './people-steps.js';
import { personRow, type PersonTexts } from './person-row.js';
import { PressedRow } from './pressed-row.js';
import type { RowMenus } from './row-menus.js';
import { isRemovable, waitingOf } from './roster.js';
import { waitingList } from './waiting-list.js';

/** Who stands near whoever had the focus, the nearest first; nobody where that is not known. */
export interface DecidedDetail {
  readonly next: readonly string[];
}

interface DrawnBy {
  readonly steps: PeopleSteps;
  readonly menus: RowMenus;
  readonly counts: PeoplePage['counts'];
}

/** About how high a row is. */
const rowSize = 76;

/**
 * Who waits and who is in: the part of the panel that scrolls. Of many people only those are drawn that can be seen.
 *
 * @fires decided - What had the focus has gone: DecidedDetail.
 */
export class PeopleListElement extends LitElement {
  static override properties = {
    session: { attribute: false },
    steps: { attribute: false },
    menus: { attribute: false },
    people: { attribute: false },
    counts: { attribute: false },
    hasItemActions: { attribute: false },
  };

  static override styles = [tokens, buttons, controls, listRowsStyles, peopleListStyles];

  declare session: People | null;
  declare steps: PeopleSteps | null;
  declare menus: RowMenus | null;
  declare people: readonly ParticipantView[];
  declare counts: PeoplePage['counts'] | null;
  /** Whether the page adds something to the menu of each. */
  declare hasItemActions: boolean;

  readonly #words = new LocalizeController(this, 'participants', participantsTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  readonly #rows = new ListRows(this, {
    scroller: () => this,
    list: () => this.renderRoot.querySelector('.virtual'),
    rowSize,
    keyOf: (index) => keyOf(this.#lines[index]),
    pinned: () => (this.#keptId === null ? -1 : this.indexOf(this.#keptId)),
  });
  readonly #pressed = new PressedRow();
  readonly #roles = new SettledChoice<Role>(this, (id, role) => {
    const person = this.people.find((one) => one.id === id);
    if (!person || !this.steps) return true;
    if (this.steps.isBusy(person.id)) return false;
    void this.steps.changeRole(person, role);
    return true;
  });
  #lines: readonly Line[] = [];
  #waiting: readonly ParticipantView[] = [];
  /** Whose row has the focus. */
  #focusedId: string | null = null;
  /** The row that is to stay where it is, and where that was. */
  #anchor: { readonly id: string; readonly top: number } | null = null;
  /** What had the focus before this update: a row that goes to another group takes it along. */
  #focused: Element | null | undefined;

  constructor() {
    super();
    this.addEventListener('scroll', () => this.#look());
    new FocusKeeper(this, () => this.#handFocus([]));
    this.session = null;
    this.steps = null;
    this.menus = null;
    this.people = [];
    this.counts = null;
    this.hasItemActions = false;
  }

  /** The menu of whoever stands there now, else of whoever comes before; false where there is none. */
  async focusNear(index: number): Promise<boolean> {
    await this.updateComplete;
    const after = this.#lines.slice(index);
    const before = this.#lines.slice(0, index).reverse();
    for (const line of [...after, ...before]) {
      // Never the select of a role: an arrow key would change somebody else's.
      const button = this.#rowOf(keyOf(line))?.querySelector<HTMLElement>('.more');
      if (!button) continue;
      button.focus();
      return true;
    }
    return false;
  }

  /** Where somebody stands among the lines. */
  indexOf(id: string): number {
    return this.#lines.findIndex((line) => keyOf(line) === id);
  }

  /** A focus that goes from one row to the next is not heard outside. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('focusin', this.#handleFocusin);
    root.addEventListener('focusout', this.#handleFocusout);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#focused = this.shadowRoot?.activeElement;
    if (!changed.has('people')) return;
    // What can be seen stays where it is when something comes or goes above it.
    this.#anchor = this.scrollTop > 0 ? this.#topmost() : null;
    this.#lines = linesOf(this.people);
    this.#waiting = waitingOf(this.people);
  }

  protected override updated(): void {
    const anchor = this.#anchor;
    this.#anchor = null;
    const row = anchor && this.#rowOf(anchor.id);
    if (anchor && row) this.scrollTop += row.getBoundingClientRect().top - anchor.top;
    const focused = this.#focused as HTMLElement | null;
    // After the list has found its place: what has the focus is brought into sight.
    if (focused?.isConnected && focused !== this.shadowRoot?.activeElement) focused.focus();
    this.#look();
  }

  protected override render(): TemplateResult {
    const { session, steps, menus, counts } = this;
    if (session === null || steps === null || menus === null || counts === null) return html``;
    return html`
      ${waitingList({
        waiting: this.#waiting,
        count: counts.waiting,
        steps,
        words: this.#words,
        texts: this.#texts,
        decide: (person, admit, event) => void this.#decide(steps, person, admit, event),
      })}
      <div class="virtual">
        ${eachRow(
          this.#rows.rows(this.#lines.length),
          ({ key }) => key,
          ({ index }) => this.#renderLine(this.#lines[index], index, { steps, menus, counts }),
          this.#rows.isListed,
        )}
      </div>
      ${this.#renderAdding(session)}
    `;
  }

  #renderLine(line: Line | undefined, index: number, by: DrawnBy): unknown {
    if (line === undefined) return nothing;
    if (line.kind === 'person') return this.#renderPerson(line.person, index, by);
    const { texts } = this.#words;
    return html`
      <div class="group" data-index=${index}>
        <h3>${texts.groups[line.group]}</h3>
        <span class="count">${texts.count(by.counts[line.group], this.#words)}</span>
      </div>
    `;
  }

  #renderPerson(person: ParticipantView, index: number, { steps, menus }: DrawnBy): TemplateResult {
    return html`
      <div
        class="person"
        role="group"
        aria-labelledby="name-${person.id}"
        data-index=${index}
        data-person=${person.id}
      >
        ${personRow({
          person,
          step: steps.of(person.id),
          isBusy: steps.isBusy(person.id),
          texts: this.#texts,
          menus,
          hasMenu: isRemovable(person) || this.hasItemActions,
          chosenRole: this.#roles.of(person.id),
        })}
      </div>
    `;
  }

  #renderAdding(session: People): unknown {
    const { adding } = session;
    if (adding === 'no') return nothing;
    const { texts } = this.#windowWords;
    if (adding === 'busy') {
      return html`<div class="skeleton line" role="status" aria-label=${texts.loading}></div>`;
    }
    return failedToTryAgain(adding, this.#errorWords.texts, texts, () => session.readOn());
  }

  get #texts(): PersonTexts {
    return {
      participants: this.#words.texts,
      window: this.#windowWords.texts,
      errors: this.#errorWords.texts,
      date: (iso, options) => this.#words.date(iso, options),
    };
  }

  get #keptId(): string | null {
    return this.menus?.person?.id ?? this.#focusedId;
  }

  #rowOf(id: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-person="${CSS.escape(id)}"]`);
  }

  #topmost(): { readonly id: string; readonly top: number } | null {
    const { top: edge } = this.getBoundingClientRect();
    for (const row of this.renderRoot.querySelectorAll<HTMLElement>('[data-person]')) {
      const { top, bottom } = row.getBoundingClientRect();
      if (bottom > edge) return { id: row.dataset['person'] ?? '', top };
    }
    return null;
  }

  /** What can be seen is kept up to date, and where the end of it is near, more is read. */
  #look(): void {
    const { session } = this;
    if (session === null) return;
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-person]')];
    session.see(new Set(rows.map((row) => row.dataset['person'] ?? '')));
    const below = this.scrollHeight - this.scrollTop - this.clientHeight;
    this.classList.toggle('above', this.scrollTop > 0);
    this.classList.toggle('below', below > 1);
    if (this.people.length > 0 && below < this.clientHeight && session.adding === 'no') session.readOn();
  }

  async #decide(
    steps: PeopleSteps,
    person: ParticipantView,
    admit: boolean,
    event: MouseEvent,
  ): Promise<void> {
    if (!this.#pressed.isMeant(person.id, event)) return;
    const ids = this.#waiting.map(({ id }) => id);
    const at = ids.indexOf(person.id);
    const hadFocus = this.#focusedId === person.id;
    if (!(await steps.decide(person, admit)) || !hadFocus) return;
    // The pressed button goes with its row, which the panel draws first, and this list after it.
    this.#handFocus([...ids.slice(at + 1), ...ids.slice(0, at).reverse()]);
  }

  #handFocus(next: readonly string[]): void {
    this.dispatchEvent(new CustomEvent<DecidedDetail>('decided', { detail: { next } }));
  }

  /** The row of the first of them who still waits, where the key that decided does nothing; false where nobody does. */
  async focusWaiting(ids: readonly string[]): Promise<boolean> {
    await this.updateComplete;
    for (const id of ids) {
      const row = this.renderRoot.querySelector<HTMLElement>(`.waiting [data-person="${CSS.escape(id)}"]`);
      if (!row) continue;
      row.focus();
      return true;
    }
    return false;
  }

  readonly #handleFocusin = (event: Event): void => {
    const [target] = event.composedPath();
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-person]') : null;
    this.#focusedId = row?.dataset['person'] ?? null;
  };

  readonly #handleFocusout = (): void => {
    this.#focusedId = null;
  };
}
