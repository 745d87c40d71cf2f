/** What the page has misspelt: a tag of ours, an attribute of it or what it says, or the id of its player. */
import { mediaKinds } from '../domain/media.js';
import { ShareButtonElement } from '../elements/share-button/share-button.js';
import { pieces } from '../ui/opener-mistakes.js';
import { classes } from './definitions.js';
import type { PageFinding } from './finding.js';

/** A browser shows nothing for `<share-buton>`, and says nothing. */
export function checkTagNames(elements: readonly HTMLElement[]): PageFinding[] {
  const unknown = [...new Set(elements.map(({ localName }) => localName))].filter(
    (name) => !(name in classes) && !customElements.get(name),
  );
  return unknown.flatMap((name): PageFinding[] => {
    const meant = Object.keys(classes).find((tag) => lettersBetween(name, tag) <= 2);
    if (meant === undefined) return [];
    const problem = `<${name}> is not defined: is <${meant}> meant?`;
    return [{ check: 'definitions', problem, mend: `Write <${meant}> and </${meant}>.` }];
  });
}

/** Words that an attribute takes; `hide` takes several. */
function wordsOf(name: string, element: HTMLElement): readonly string[] | undefined {
  const words: Readonly<Record<string, readonly string[]>> = {
    'media-kind': mediaKinds,
    credentials: ['include', 'same-origin'],
    // A button *Share* that hides Share is none.
    hide: pieces.filter((piece) => piece !== 'share' || !isShareButton(element)),
  };
  return words[name];
}

const isShareButton = (element: HTMLElement) =>
  element instanceof ShareButtonElement || element.localName === 'share-button';

/** Attributes that nobody reads, though they look like ours, and words that they do not take. */
export function checkAttributes(elements: readonly HTMLElement[]): PageFinding[] {
  const findings = elements.flatMap((element) => {
    const known = attributesOf(element);
    return element
      .getAttributeNames()
      .flatMap((name) =>
        known.includes(name) ? checkWords(element, name) : checkAttributeName(element, name, known),
      );
  });
  return [...new Map(findings.map((finding) => [finding.problem, finding])).values()];
}

function attributesOf({ localName, constructor }: HTMLElement): readonly string[] {
  const defined = (constructor as { observedAttributes?: readonly string[] }).observedAttributes;
  // Before it is defined it has none.
  const ours = classes[localName] as { observedAttributes?: readonly string[] } | undefined;
  return defined ?? ours?.observedAttributes ?? [];
}

function checkAttributeName(element: HTMLElement, name: string, known: readonly string[]): PageFinding[] {
  // `hidden` is no `hide`.
  if (name in element || /^(data|aria)-/.test(name)) return [];
  const meant = known.find((one) => lettersBetween(name, one) <= (one.length < 6 ? 1 : 2));
  if (meant === undefined) return [];
  const problem = `<${element.localName} ${name}> has no such attribute: is ${meant} meant?`;
  return [{ check: 'attributes', problem, mend: `Write ${meant}="…".` }];
}

function checkWords(element: HTMLElement, name: string): PageFinding[] {
  const words = wordsOf(name, element);
  const written = element.getAttribute(name)?.split(/\s+/) ?? [];
  const unknown = written.filter((word) => word !== '' && words?.includes(word) === false);
  return unknown.map((word) => ({
    check: 'attributes',
    problem: `<${element.localName} ${name}="${word}"> says nothing: there is no such word.`,
    mend: `Write one of ${words?.join(', ')}.`,
  }));
}

/** `for` names the player, whose time Share offers. */
export function checkPlayers(elements: readonly HTMLElement[]): PageFinding[] {
  const missing = elements.flatMap((element) => {
    const { for: own } = element as HTMLElement & { readonly for?: unknown };
    const id = own ?? element.getAttribute('for');
    if (typeof id !== 'string' || id === '' || hasBeside(element, id)) return [];
    return `<${element.localName} for="${id}">`;
  });
  return [...new Set(missing)].map((tag) => ({
    check: 'player',
    problem: `${tag} names no element: no time of a player is offered.`,
    mend: 'Give the player that id; both have to be in the document, or in the same shadow root.',
  }));
}

function hasBeside(element: HTMLElement, id: string): boolean {
  return (element.getRootNode() as Document | ShadowRoot).getElementById(id) !== null;
}

/** How many letters one has to put in, leave out, change or let trade places (Damerau and Levenshtein). */
function lettersBetween(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let line = 0; line < one.length; line += 1) {
    const next = [line + 1];
    for (let at = 0; at < other.length; at += 1) {
      const changed = row[at]! + (one[line] === other[at] ? 0 : 1);
      const hasTraded = one[line] === other[at - 1] && one[line - 1] === other[at];
      const traded = hasTraded ? before[at - 1]! + 1 : Infinity;
      next.push(Math.min(changed, traded, row[at + 1]! + 1, next[at]! + 1));
    }
    before = row;
    row = next;
  }
  return row.at(-1)!;
}
