/** Which windows there are for whoever opens them: a loader, or one that the page has written itself. */
import { internalName } from '../version.js';
import { windowEntry, type WindowElement, type WindowName } from './windows.js';

/** Windows that were made here; the page's own are not ours to change. */
export const isMade = new WeakSet<Element>();

/** Whether there is a window of that name at all. */
export function hasWindow(name: WindowName, near: Element): boolean {
  return windowEntry(name) !== undefined || windowsOnPage(name, near).length > 0;
}

export function windowsOnPage(name: WindowName, near: Element): WindowElement[] {
  const root = near.getRootNode() as Document | ShadowRoot;
  return [...new Set([root, document])]
    .flatMap((place) => [...place.querySelectorAll<WindowElement>(tagOf(name))])
    .filter((element) => !isMade.has(element));
}

export function tagOf(name: WindowName): string {
  return windowEntry(name)?.tag ?? (name === 'share-window' ? internalName(name) : name);
}
