/** Where the page's items stand below ours: an answer that comes late moves none of them under a pointer or the focus. */
import type { MenuElement } from '../../ui/menu/menu.js';

/** As in the styles of the line. */
const gap = 4;

export class KeptPlace {
  readonly #menu: MenuElement;
  /** What divides the page's items from ours. */
  readonly #line: HTMLElement;
  /** Where it stands, and how high the menu is, as somebody sees it. */
  #at: number;
  #height: number;
  /** Room that is kept above the line. */
  #room = 0;
  #isHeld = false;

  constructor(menu: MenuElement, line: HTMLElement) {
    this.#menu = menu;
    this.#line = line;
    this.#at = line.offsetTop;
    this.#height = menu.offsetHeight;
  }

  /** Before something else is drawn: once it is, WebKit knows a pointer where it will be. */
  look(): void {
    this.#isHeld = isAtOne(this.#menu);
  }

  /** After something else was drawn. What is less leaves its room; what is more begins above what is to be seen. */
  keep(): void {
    const lower = this.#isHeld ? this.#line.offsetTop - this.#room - this.#at : 0;
    this.#room = Math.max(0, -lower);
    this.#line.style.marginBlockStart = `${gap + this.#room}px`;
    if (!this.#isHeld) this.#menu.style.maxBlockSize = '';
    if (lower > 0) {
      this.#menu.style.maxBlockSize = `${this.#height}px`;
      this.#menu.scrollTop += lower;
    }
    this.#at = this.#line.offsetTop;
    this.#height = this.#menu.offsetHeight;
  }

  end(): void {
    this.#line.style.removeProperty('margin-block-start');
    this.#menu.style.removeProperty('max-block-size');
  }
}

/** A pointer or the focus is at an item of the page, or a finger may be on its way. */
function isAtOne(menu: MenuElement): boolean {
  const root = menu.getRootNode();
  return (
    matchMedia('(hover: none)').matches ||
    menu.items.some((item) => item.getRootNode() !== root && item.matches(':hover, :focus'))
  );
}
