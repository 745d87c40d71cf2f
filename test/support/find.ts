/** Finds by role and accessible name, through open shadow roots, as a person's tools do. */
import { computeAccessibleName, getRole } from 'dom-accessibility-api';

type Name = string | RegExp;

export function* everything(root: ParentNode = document): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}

/** What can be seen: has a box, and is not hidden. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
}

const roleOf = (element: Element) => element.getAttribute('role') ?? getRole(element);

export function allByRole<E extends HTMLElement = HTMLElement>(
  role: string,
  name?: Name,
  root: ParentNode = document,
): E[] {
  return [...everything(root)].filter((element): element is E => {
    if (!(element instanceof HTMLElement) || roleOf(element) !== role || !isVisible(element)) return false;
    const own = computeAccessibleName(element);
    return name === undefined || (typeof name === 'string' ? own === name : name.test(own));
  });
}

/** The one there is; throws where there is none, or more than one. */
export function byRole<E extends HTMLElement = HTMLElement>(
  role: string,
  name?: Name,
  root: ParentNode = document,
): E {
  const found = allByRole<E>(role, name, root);
  if (found.length !== 1)
    throw new Error(`${found.length} elements with role ${role} and name ${String(name)}`);
  return found[0]!;
}

/** Waits until it is there: the next change of the page is looked at, not the clock. */
export function findByRole<E extends HTMLElement = HTMLElement>(
  role: string,
  name?: Name,
  root?: ParentNode,
): Promise<E> {
  return until(() => byRole<E>(role, name, root));
}

export function findText(text: Name, root: ParentNode = document): Promise<Element> {
  return until(() => {
    const found = [...everything(root)].find((element) => {
      const own = [...element.childNodes]
        .flatMap((node) => (node instanceof Text ? [node.data] : []))
        .join('');
      return (typeof text === 'string' ? own.includes(text) : text.test(own)) && isVisible(element);
    });
    if (!found) throw new Error(`No text ${String(text)}`);
    return found;
  });
}

/** What has the focus, inside all shadow roots. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Shorter than the runner's limit, so that a failure says what was looked for; no busy machine takes so long. */
const patience = 20_000;

/** What takes longer than this is waited for: a server that is tried again, a clock. Then each frame would be drawn in vain. */
const promptly = 500;

/** Calls `look` on each frame, and after a while on every third, until it no longer throws or returns false. */
export async function until<T>(look: () => T): Promise<Exclude<Awaited<T>, false>> {
  const start = performance.now();
  for (;;) {
    let why: unknown = new Error('It never became true.');
    try {
      const value = await look();
      if (value !== false) return value as Exclude<Awaited<T>, false>;
    } catch (error) {
      why = error;
    }
    const waited = performance.now() - start;
    if (waited > patience) throw why;
    if (waited > promptly) await new Promise((next) => setTimeout(next, 40));
    else await new Promise((next) => requestAnimationFrame(next));
  }
}
