/** What the page has misspelt: a tag of ours, or the id of its player. */
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

/** How many letters one has to put in, leave out or change (Levenshtein). */
function lettersBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let line = 0; line < one.length; line += 1) {
    const next = [line + 1];
    for (let at = 0; at < other.length; at += 1) {
      const changed = row[at]! + (one[line] === other[at] ? 0 : 1);
      next.push(Math.min(changed, row[at + 1]! + 1, next[at]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
