/** The words of an element, in the language of the place where it stands. The part that is loaded closed. */
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Locale, Texts } from '../locales/texts.js';

/** Languages that have every text, and what pages word otherwise, which lies on top: both by the code in small letters. */
const languages = new Map<string, Locale['texts']>();
const wordings = new Map<string, readonly Locale['texts'][]>();
const users = new Set<WordsController<keyof Texts>>();

export const isRegistered = (code: string): boolean => languages.has(code.toLowerCase());

/** Adds a language, or rewords it text by text; elements on the page follow. */
export function registerLocale({ code, texts, isComplete }: Locale): void {
  const key = code.toLowerCase();
  if (isComplete) languages.set(key, texts);
  else {
    wordings.set(key, [...(wordings.get(key) ?? []), texts]);
    // A name that is misspelt would say nothing, to nobody.
    import('./wording-mistakes.js').then(({ tellMisspelt }) => tellMisspelt(code, texts)).catch(console.warn);
  }
  sayAnew();
}

function sayAnew(): void {
  users.forEach((user) => user.refresh(true));
}

/** With them goes what is said of the network, see failure.ts. */
const networkEvents = ['online', 'offline'] as const;

/** `new WordsController(this, 'menu', menuTexts)`: a missing text falls back to English, one by one. */
export class WordsController<Group extends keyof Texts> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #group: Group;
  readonly #english: Texts[Group];
  /** The language of texts, numbers and dates. */
  lang = 'en';
  texts: Texts[Group];

  constructor(host: ReactiveElement, group: Group, english: Texts[Group]) {
    this.#host = host;
    this.#group = group;
    this.#english = english;
    this.texts = english;
    host.addController(this);
  }

  hostConnected(): void {
    users.add(this);
    for (const type of networkEvents) addEventListener(type, sayAnew);
    watchLang(this.#host);
    // English has nothing to learn of the language, but may have been given other words.
    this.refresh(languages.size + wordings.size > 0);
  }

  hostDisconnected(): void {
    users.delete(this);
    if (users.size > 0) return;
    for (const type of networkEvents) removeEventListener(type, sayAnew);
    unwatchLang();
  }

  refresh(always = false): void {
    const wanted = nearestLang(this.#host);
    const exact = wanted.toLowerCase();
    const base = exact.split('-')[0] ?? 'en';
    const found = [base, exact].flatMap((code) =>
      [languages, wordings].flatMap((all) => all.get(code) ?? []),
    );
    // Words in one language around a date in another would read badly, so both follow what there is.
    const lang = found.length > 0 || base === 'en' ? wanted : 'en';
    if (lang === this.lang && !always) return;
    this.lang = lang;
    this.texts = Object.assign(
      {},
      this.#english,
      ...found.map((texts) => texts[this.#group]),
    ) as Texts[Group];
    this.#host.requestUpdate();
  }
}

function nearestLang(host: Element): string {
  const marked = host.closest('[lang]');
  if (marked !== null) return validLang(marked.getAttribute('lang') ?? '');
  const root = host.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : 'en';
}

// A page may write anything into `lang`; Intl would throw at it.
function validLang(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

// One observer for the whole page. It holds its roots weakly, and none longer than the last user.
let observer: MutationObserver | null = null;
let watched = new WeakSet<Node>();

function watchLang(element: Element): void {
  observer ??= new MutationObserver(() => users.forEach((user) => user.refresh()));
  const root = element.getRootNode();
  if (!watched.has(root)) {
    watched.add(root);
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  }
  if (root instanceof ShadowRoot) watchLang(root.host);
}

function unwatchLang(): void {
  observer?.disconnect();
  observer = null;
  watched = new WeakSet();
}
