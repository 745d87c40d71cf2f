import { visitor } from './visitor.js';

/**
 * Sections that share one place, by the tabs of the APG. A section names itself in `data-tab`, and in `data-needs`
 * the capability that it is for; where one is left there are no tabs. What would ask the server for more than others
 * may know is in a template of its section: it stands beside it as long as the section is open.
 */
export class SiteTabs extends HTMLElement {
  #list: HTMLElement | null = null;
  #chosen: HTMLElement | null = null;
  /** How many wait behind a tab, by its name. */
  readonly #marks = new Map<string, number>();

  /** The name of the section on show. */
  get chosen(): string | null {
    return this.#chosen?.dataset['tab'] ?? null;
  }

  open(name: string): void {
    const section = this.querySelector<HTMLElement>(`:scope > [data-tab="${CSS.escape(name)}"]`);
    if (section !== null) this.#choose(section);
  }

  mark(name: string, waiting: number): void {
    if ((this.#marks.get(name) ?? 0) === waiting) return;
    this.#marks.set(name, waiting);
    this.#update();
  }

  connectedCallback(): void {
    visitor.addEventListener('change', this.#update);
    this.#update();
  }

  disconnectedCallback(): void {
    visitor.removeEventListener('change', this.#update);
  }

  readonly #update = (): void => {
    const sections = [...this.querySelectorAll<HTMLElement>(':scope > [data-tab]')];
    const open = sections.filter(({ dataset }) => !dataset['needs'] || visitor.may(dataset['needs']));
    // A page that comes anew, as when a session starts, shows what was on show, as soon as it is open.
    const last = open.find(({ dataset }) => dataset['tab'] === sessionStorage.getItem(this.#key));
    this.#chosen = last ?? open[0] ?? null;
    for (const section of sections) section.hidden = section !== this.#chosen;
    for (const section of sections) this.#fill(section, open.includes(section));
    this.#drawTabs(open);
  };

  #fill(section: HTMLElement, isOpen: boolean): void {
    const template = section.querySelector<HTMLTemplateElement>(':scope > template');
    if (template === null) return;
    const isFilled = template.nextElementSibling !== null;
    if (isOpen && !isFilled) section.append(document.importNode(template.content, true));
    if (isOpen || !isFilled) return;
    const hadFocus = section.contains(document.activeElement);
    section.replaceChildren(template);
    if (hadFocus) this.#focusShown();
  }

  /** What had the focus has gone. */
  #focusShown(): void {
    if (this.#chosen === null) return;
    this.#chosen.tabIndex = -1;
    this.#chosen.focus();
  }

  #drawTabs(open: readonly HTMLElement[]): void {
    const hadFocus = this.#list?.contains(document.activeElement) === true;
    this.#list?.remove();
    this.#list = null;
    for (const section of open) section.removeAttribute('role');
    if (open.length < 2) return;
    const list = document.createElement('div');
    list.setAttribute('role', 'tablist');
    list.setAttribute('aria-label', this.getAttribute('label') ?? '');
    for (const [index, section] of open.entries()) list.append(this.#tabOf(section, index));
    list.addEventListener('keydown', (event) => this.#handleKey(event, open));
    this.prepend(list);
    this.#list = list;
    if (hadFocus) this.#focusChosen();
  }

  #tabOf(section: HTMLElement, index: number): HTMLElement {
    const tab = document.createElement('button');
    const isChosen = section === this.#chosen;
    section.id ||= `tab-panel-${index}`;
    tab.id = `${section.id}-tab`;
    tab.type = 'button';
    tab.textContent = section.dataset['tab'] ?? '';
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-selected', String(isChosen));
    tab.setAttribute('aria-controls', section.id);
    tab.tabIndex = isChosen ? 0 : -1;
    this.#markTab(tab, this.#marks.get(section.dataset['tab'] ?? '') ?? 0);
    section.setAttribute('role', 'tabpanel');
    section.setAttribute('aria-labelledby', tab.id);
    tab.addEventListener('click', () => this.#choose(section));
    return tab;
  }

  /** The number is said beside the name, so that the tab is still called what it is called. */
  #markTab(tab: HTMLElement, waiting: number): void {
    if (waiting === 0) return;
    const badge = document.createElement('span');
    badge.className = 'mark';
    badge.ariaHidden = 'true';
    badge.textContent = String(waiting);
    tab.append(badge);
    tab.setAttribute('aria-description', `${waiting} waiting`);
  }

  #handleKey(event: KeyboardEvent, open: readonly HTMLElement[]): void {
    const towards = document.dir === 'rtl' ? -1 : 1;
    const at = open.indexOf(this.#chosen!);
    const next = {
      ArrowRight: at + towards,
      ArrowLeft: at - towards,
      Home: 0,
      End: open.length - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.#choose(open.at(next % open.length)!);
    this.#focusChosen();
  }

  #choose(section: HTMLElement): void {
    this.#chosen = section;
    sessionStorage.setItem(this.#key, section.dataset['tab'] ?? '');
    this.#update();
    this.#focusChosen();
    this.dispatchEvent(new Event('tab-chosen', { bubbles: true }));
  }

  get #key(): string {
    return `tab-of-${location.pathname}`;
  }

  #focusChosen(): void {
    this.#list?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }
}
