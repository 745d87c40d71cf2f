import { html, LitElement, type TemplateResult } from 'lit';
import { placed } from '../place.js';
import { menuStyles } from '../styles/menu.js';
import { tokens } from '../styles/tokens.js';

export type MenuFocus = 'first' | 'last';

const typeAheadPause = 500;

/** What is set on an item, which gets back what it had. */
const adoptedAttributes = ['role', 'tabindex', 'data-plain'] as const;
type Adopted = Record<(typeof adoptedAttributes)[number], string | null>;

/**
 * A menu (APG): a popover with items of its own and of the page, one of them in the tab order.
 * Whoever uses it owns the button: see MenuButton.
 *
 * @slot - Buttons and links; each becomes an item. One with `data-stay` leaves the menu open.
 */
export class MenuElement extends LitElement {
  static override styles = [tokens, menuStyles];

  /** The button the menu belongs to. */
  anchor: HTMLElement | null = null;

  readonly #adopted = new Map<HTMLElement, Adopted>();
  /** Which item takes focus once there are items. */
  #wanted: MenuFocus | null = null;
  #current: HTMLElement | null = null;
  #typed = '';
  #typedTimer: ReturnType<typeof setTimeout> | undefined;
  #stopPlacing: (() => void) | null = null;

  constructor() {
    super();
    this.addEventListener('keydown', this.#handleKeydown);
    this.addEventListener('focusin', this.#handleFocusin);
    this.addEventListener('click', this.#handleClick, true);
    this.addEventListener('toggle', this.#handleToggle);
  }

  get open(): boolean {
    return this.matches(':popover-open');
  }

  get items(): HTMLElement[] {
    return [...this.#adopted.keys()].filter((item) => !item.hidden);
  }

  show(focus: MenuFocus): void {
    if (!this.isConnected) return;
    if (!this.open) {
      this.#stopPlacing?.();
      this.showPopover();
      if (this.anchor !== null) this.#stopPlacing = placed(this, this.anchor);
    }
    this.focusItem(focus);
  }

  /** Closes without moving the focus; `returnFocus` gives it to the button. */
  close({ returnFocus = false } = {}): void {
    if (this.open) this.hidePopover();
    if (returnFocus) this.anchor?.focus();
  }

  focusItem(which: MenuFocus): void {
    const item = this.ariaBusy === 'true' ? undefined : this.items.at(which === 'first' ? 0 : -1);
    // Until all items are there, the menu itself holds the focus.
    this.#wanted = item === undefined ? which : null;
    (item ?? this).focus();
    if (item !== undefined && this.#typed !== '') this.#search(this.items, -1);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'menu');
    this.setAttribute('popover', 'auto');
    this.tabIndex = -1;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typedTimer);
    this.#stopPlacing?.();
    this.#adopted.forEach((_, item) => this.#release(item));
  }

  protected override render(): TemplateResult {
    return html`<slot @slotchange=${this.refresh}></slot>`;
  }

  /** What is slotted becomes an item; what is taken out gets back what it was. */
  readonly refresh = (): void => {
    // Before it is drawn there is nothing to look at; the slot says when there is.
    if (!this.hasUpdated) return;
    const slot = this.renderRoot.querySelector('slot');
    const elements = (slot?.assignedElements({ flatten: true }) ?? []) as HTMLElement[];
    const items = elements.filter((element) => element.matches('button, a[href], [role=menuitem]'));
    const focused = items.find((item) => item.matches(':focus'));
    for (const item of this.#adopted.keys()) if (!items.includes(item)) this.#release(item);
    // In the order in which they stand, whenever they came.
    const known = new Map(this.#adopted);
    this.#adopted.clear();
    for (const item of items) {
      this.#adopted.set(item, known.get(item) ?? attributesOf(item));
      item.setAttribute('role', 'menuitem');
      // Said by an attribute: not every engine asks what is in a slotted element.
      item.toggleAttribute('data-plain', item.childElementCount === 0);
      item.tabIndex = item === focused ? 0 : -1;
    }
    if (!this.open) return;
    // The item that had the focus has made room for others.
    if (this.#current?.isConnected === false) this.focusItem('first');
    else if (this.#wanted !== null && this.matches(':focus')) this.focusItem(this.#wanted);
  };

  #release(item: HTMLElement): void {
    const before = this.#adopted.get(item);
    this.#adopted.delete(item);
    for (const name of adoptedAttributes) {
      const value = before?.[name] ?? null;
      if (value === null) item.removeAttribute(name);
      else item.setAttribute(name, value);
    }
  }

  readonly #handleToggle = (event: Event): void => {
    if ((event as ToggleEvent).newState === 'open') return;
    this.#stopPlacing?.();
    this.#stopPlacing = null;
    this.#current = null;
    this.#wanted = null;
    this.#typed = '';
  };

  readonly #handleFocusin = (event: Event): void => {
    const current = this.items.find((item) => item === event.target) ?? null;
    if (current !== null) this.#wanted = null;
    this.#current = current;
    this.items.forEach((item) => (item.tabIndex = item === event.target ? 0 : -1));
  };

  // Before the item itself hears of it: what it opens finds the menu closed, and the focus where it is to go back to.
  readonly #handleClick = (event: Event): void => {
    const item = this.items.find((each) => event.composedPath().includes(each));
    if (item?.getAttribute('aria-disabled') === 'true') {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (item?.hasAttribute('data-stay') === false) this.close({ returnFocus: true });
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') {
      // From the button, Tab goes on to what comes after it.
      this.close({ returnFocus: true });
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.#move(event.key)) event.preventDefault();
    event.stopPropagation();
  };

  /** True where the key was one of ours. */
  #move(key: string): boolean {
    const items = this.items;
    const at = items.findIndex((item) => item.matches(':focus'));
    switch (key) {
      case 'ArrowDown':
        items[(at + 1) % items.length]?.focus();
        return true;
      case 'ArrowUp':
        items.at(at <= 0 ? -1 : at - 1)?.focus();
        return true;
      case 'Home':
        items.at(0)?.focus();
        return true;
      case 'End':
        items.at(-1)?.focus();
        return true;
      case 'Escape':
        this.close({ returnFocus: true });
        return true;
      case ' ':
        if (this.#typed !== '') return this.#typeAhead(key, items, at);
        items[at]?.click();
        return true;
      default:
        return key.length === 1 && this.#typeAhead(key, items, at);
    }
  }

  #typeAhead(key: string, items: HTMLElement[], at: number): boolean {
    this.#typed += key.toLowerCase();
    // What is typed before there are items is looked for once there are.
    if (this.#wanted === null) this.#search(items, at);
    return true;
  }

  #search(items: HTMLElement[], at: number): void {
    clearTimeout(this.#typedTimer);
    this.#typedTimer = setTimeout(() => (this.#typed = ''), typeAheadPause);
    const first = this.#typed.charAt(0);
    const same = this.#typed === first.repeat(this.#typed.length);
    // One letter again and again goes through all that begin with it; several letters search on the spot.
    const wanted = same ? first : this.#typed;
    const from = same ? at + 1 : Math.max(at, 0);
    const around = [...items.slice(from), ...items.slice(0, from)];
    around.find((item) => item.textContent.trim().toLowerCase().startsWith(wanted))?.focus();
  }
}

function attributesOf(item: HTMLElement): Adopted {
  return {
    role: item.getAttribute('role'),
    tabindex: item.getAttribute('tabindex'),
    'data-plain': item.getAttribute('data-plain'),
  };
}
