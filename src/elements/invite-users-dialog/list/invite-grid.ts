import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import { rolesFor } from '../../../domain/media-rights.js';
import type { InviteRole } from '../../../domain/media.js';
import type { InviteView, MediumView } from '../../../domain/schemas.js';
import { errorTexts } from '../../../locales/en/errors.js';
import { inviteListTexts } from '../../../locales/en/invite-list.js';
import { mailTroubleTexts } from '../../../locales/en/mail-trouble.js';
import { roleTexts } from '../../../locales/en/roles.js';
import { windowTexts } from '../../../locales/en/window.js';
import { CopyController } from '../../../ui/controllers/copy-controller.js';
import { GridFocus, header, type GridHost } from '../../../ui/controllers/grid-focus.js';
import { SettledChoice } from '../../../ui/controllers/settled-choice.js';
import { eachRow } from '../../../ui/each-row.js';
import { ListRows, listRowsStyles } from '../../../ui/controllers/list-rows.js';
import { failedToTryAgain } from '../../../ui/failure.js';
import { internalTag } from '../../../ui/internal.js';
import { LocalizeController } from '../../../ui/localize.js';
import { MenuElement } from '../../../ui/menu/menu.js';
import { buttons, controls } from '../../../ui/styles/controls.js';
import { tokens } from '../../../ui/styles/tokens.js';
import { invitationText } from '../invitation-text.js';
import { mailTroubleStyles } from '../mail-trouble.styles.js';
import { headerRow, menuItems } from './invite-grid-parts.js';
import { inviteGridStyles } from './invite-grid.styles.js';
import { columns, inviteRow, type RowActions, type RowView } from './invite-row.js';
import type { InviteRows } from './invite-rows.js';
import type { Doing, InviteSteps } from './invite-steps.js';

const menuTag = internalTag('menu');

/** How far from its end the next page is asked for, in rows. */
const ahead = 15;
/** About as high as a row is. */
const rowSize = 56;

/**
 * The grid *Invited people*: only those rows are drawn that can be seen.
 *
 * @fires row-step - Something of a row's menu: a RowStep and its invite.
 * @fires selected - Another selection.
 * @fires copied - A text was copied, or has to be copied by hand: what to say, or the text.
 */
export class InviteGridElement extends LitElement implements GridHost {
  static readonly parts = [['menu', MenuElement]] as const;

  static override properties = {
    list: { attribute: false },
    rows: { attribute: false },
    steps: { attribute: false },
    doing: { attribute: false },
    medium: { attribute: false },
    selected: { attribute: false },
    scroller: { attribute: false },
    menuOf: { state: true },
    copiedId: { state: true },
  };

  static override styles = [tokens, buttons, controls, listRowsStyles, mailTroubleStyles, inviteGridStyles];

  declare list: InviteRows | null;
  /** Those of the list, so that another one draws the grid anew. */
  declare rows: readonly InviteView[];
  declare steps: InviteSteps | null;
  declare doing: Doing;
  declare medium: MediumView | null;
  declare selected: ReadonlyMap<string, InviteView>;
  /** What the rows scroll in. */
  declare scroller: Element | null;
  /** Whose menu is open. */
  declare protected menuOf: InviteView | null;
  declare protected copiedId: string | null;

  readonly columns = columns.length;
  readonly #words = new LocalizeController(this, 'invite-list', inviteListTexts);
  readonly #roleWords = new LocalizeController(this, 'roles', roleTexts);
  readonly #troubleWords = new LocalizeController(this, 'mail-trouble', mailTroubleTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #copying = new CopyController(this);
  readonly #virtual = new ListRows(this, {
    scroller: () => this.scroller,
    list: () => this.renderRoot.querySelector<HTMLElement>('.virtual'),
    rowSize,
    keyOf: (index) => this.rows[index]?.id ?? String(index),
    pinned: () => this.#focus.index,
  });
  /** After the rows: where a row has no place yet, the focus would scroll to the wrong one. */
  readonly #focus = new GridFocus(this);
  readonly #roles = new SettledChoice<InviteRole>(this, (id, role) => {
    const { steps } = this;
    if (steps?.isBusy === true) return false;
    const invite = this.rows[this.placeOf(id)];
    if (invite !== undefined && invite.role !== role) void steps?.take({ kind: 'role', role }, [invite]);
    return true;
  });
  /** Of the rows on show; counted when it changes, not with each turn of the wheel. */
  #selection: 'none' | 'some' | 'all' = 'none';
  #wasOpenFor: string | null = null;

  constructor() {
    super();
    this.list = null;
    this.rows = [];
    this.steps = null;
    this.doing = { kind: 'idle' };
    this.medium = null;
    this.selected = new Map();
    this.scroller = null;
    this.menuOf = null;
    this.copiedId = null;
  }

  get rowCount(): number {
    return this.rows.length;
  }

  idAt(index: number): string | null {
    return this.rows[index]?.id ?? null;
  }

  placeOf(id: string): number {
    return this.list?.placeOf(id) ?? -1;
  }

  reveal(index: number): void {
    this.#virtual.reveal(index);
  }

  /**
   * To the row that Tab comes to, and there to who it is: Space, pressed once more, does nothing in that cell. What is
   * seen stays where it is: nobody has asked to go there.
   */
  override focus(): void {
    this.#focus.focusStill(Math.max(0, this.#focus.index), columns.indexOf('person'));
  }

  focusRow(index: number): void {
    this.#focus.focusRow(index);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('selected') && !changed.has('rows')) return;
    const isAll = this.rows.every(({ id }) => this.selected.has(id));
    this.#selection = this.selected.size === 0 ? 'none' : isAll ? 'all' : 'some';
  }

  protected override updated(changed: PropertyValues<{ menuOf: unknown }>): void {
    const drawn = this.#virtual.rows(this.rows.length);
    const [first, last] = [drawn.at(0)?.index ?? 0, drawn.at(-1)?.index ?? 0];
    this.list?.see({ first, last });
    if (last >= this.rows.length - ahead && this.list?.adding === 'no') void this.list.more();
    const menu = this.#menu;
    if (menu !== null && menu.anchor === null) menu.anchor = this;
    if (changed.has('menuOf') && this.menuOf !== null) menu?.show('first');
  }

  protected override render(): TemplateResult {
    const { texts } = this.#words;
    const { list } = this;
    const isWhole = list?.next === null;
    return html`
      <div
        class="grid"
        role="grid"
        aria-label=${texts.people}
        aria-rowcount=${isWhole ? this.rows.length + 1 : -1}
        aria-colcount=${columns.length}
        aria-multiselectable="true"
        aria-busy=${list?.isChanging ? 'true' : nothing}
        @focusin=${this.#focus.focusin}
        @keydown=${this.#focus.keydown}
      >
        <div role="rowgroup">${this.#renderHeader()}</div>
        <div class="virtual" role="rowgroup">
          ${eachRow(
            this.#virtual.rows(this.rows.length),
            ({ key }) => key,
            ({ index }) => this.#renderRow(index),
            this.#virtual.isListed,
          )}
        </div>
      </div>
      ${this.#renderMenu()}
    `;
  }

  #renderHeader(): TemplateResult {
    return headerRow({
      texts: this.#words.texts,
      selection: this.#selection,
      tabIndexOf: (column) => this.#focus.tabIndexOf(header, column),
      selectAll: () => this.#select(this.#selection === 'all' ? [] : this.rows),
    });
  }

  #renderRow(index: number): unknown {
    const invite = this.rows[index];
    if (invite === undefined) return nothing;
    const { doing, steps } = this;
    const view: RowView = {
      invite,
      index,
      roles: this.medium === null ? [] : rolesFor(this.medium.kind),
      isSelected: this.selected.has(invite.id),
      isFresh: this.list?.fresh.has(invite.id) === true,
      isCopied: this.copiedId === invite.id && this.#copying.state === 'copied',
      isMenuOpen: this.menuOf?.id === invite.id,
      isBusy: doing.kind === 'busy' && doing.ids.has(invite.id),
      comingRole: this.#roles.of(invite.id) ?? steps?.comingRole(invite.id) ?? null,
      failure: this.#failureOf(invite),
      tabIndexOf: (column) => this.#focus.tabIndexOf(index, columns.indexOf(column)),
      words: this.#words,
      roleTexts: this.#roleWords.texts,
      troubleTexts: this.#troubleWords.texts,
    };
    return inviteRow(view, this.#actions);
  }

  /** What failed for one alone is said there; what failed for many, above them. */
  #failureOf(invite: InviteView): unknown {
    const { doing } = this;
    if (doing.kind !== 'failed' || doing.ids.size > 1 || !doing.ids.has(invite.id)) return nothing;
    return failedToTryAgain(doing.error, this.#errorWords.texts, this.#windowWords.texts, doing.again);
  }

  #renderMenu(): TemplateResult {
    const { texts } = this.#words;
    const invite = this.menuOf;
    return html`<${menuTag}
      id="menu"
      aria-label=${invite === null ? nothing : texts.actionsFor(invite.email)}
      @toggle=${this.#handleToggle}
    >
      ${
        invite === null
          ? nothing
          : menuItems(invite, texts, {
              step: (step) => this.dispatchEvent(new CustomEvent('row-step', { detail: { step, invite } })),
              copyInvitation: () => void this.#copyInvitation(invite),
            })
      }
    </${menuTag}>`;
  }

  get #menu(): MenuElement | null {
    return this.renderRoot.querySelector<MenuElement>('#menu');
  }

  readonly #actions: RowActions = {
    select: ({ id }, event) => {
      const invite = this.rows[this.placeOf(id)];
      if (invite === undefined) return;
      const others = [...this.selected.values()].filter((one) => one.id !== id);
      this.#select((event.currentTarget as HTMLInputElement).checked ? [...others, invite] : others);
    },
    copy: (invite) => void this.#copy(invite, invite.url, this.#words.texts.copiedStatus(invite.email)),
    pressMenu: () => (this.#wasOpenFor = this.menuOf?.id ?? null),
    toggleMenu: (invite, event) => {
      const wasOpen = this.#wasOpenFor === invite.id;
      this.#wasOpenFor = null;
      const menu = this.#menu;
      if (wasOpen || menu === null) return;
      menu.anchor = event.currentTarget as HTMLElement;
      this.menuOf = invite;
    },
  };

  #select(invites: readonly InviteView[]): void {
    const detail = new Map(invites.map((invite) => [invite.id as string, invite]));
    this.dispatchEvent(new CustomEvent('selected', { detail }));
  }

  async #copyInvitation(invite: InviteView): Promise<void> {
    if (this.medium === null) return;
    const text = invitationText(invite, this.medium, this.#words, this.#roleWords.texts);
    await this.#copy(invite, text, this.#words.texts.invitationStatus(invite.email));
  }

  async #copy(invite: InviteView, text: string, status: string): Promise<void> {
    this.copiedId = invite.id;
    const near = this.renderRoot.querySelector('.grid') ?? this;
    const isCopied = await this.#copying.copy(text, near);
    const detail = isCopied ? { say: status } : { byHand: text };
    this.dispatchEvent(new CustomEvent('copied', { detail }));
  }

  readonly #handleToggle = (event: ToggleEvent): void => {
    if (event.newState === 'closed') this.menuOf = null;
  };
}
