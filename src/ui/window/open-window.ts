/** Opens a window by its name. Loaded with the first menu or dialog, not with a closed one. */
import { ReactiveElement } from 'lit';
import { SharingError } from '../../domain/errors.js';
import { isOfGuestlist } from '../define-element.js';
import { loadPart } from '../load-part.js';
import { isMade, tagOf, windowsOnPage } from './windows-on-page.js';
import { windowEntry, type WindowElement, type WindowName } from './windows.js';

/** Windows that were made here, by opener. */
const made = new WeakMap<Element, Map<WindowName, WindowElement>>();

export interface OpenWindow {
  /** Null where the page names no medium; *Share* has something to show all the same. */
  readonly mediaId: string | null;
  /** What has focus again when the window closes. */
  readonly returnFocus?: HTMLElement;
}

export async function loadWindow(name: WindowName): Promise<void> {
  await loadPart(async () => windowEntry(name)?.load());
}

/** Whether its tag is somebody else's: then the page alone can show something. */
export function isTaken(name: WindowName): boolean {
  const defined = customElements.get(tagOf(name));
  return defined !== undefined && !isOfGuestlist(defined);
}

/** Builds what `openWindow` will show, so that showing it is all that is left to do. */
export async function prepareWindow(
  name: WindowName,
  opener: HTMLElement,
  mediaId: string | null,
): Promise<void> {
  await loadWindow(name);
  if (opener.isConnected) findWindow(name, opener, mediaId)?.prepare?.();
}

/** What was opened from there follows when it stands for another medium, or has something else to say. */
export function followWindows(opener: HTMLElement, mediaId: string | null): void {
  for (const element of made.get(opener)?.values() ?? []) {
    element.mediaId = mediaId;
    if (element.opener === opener) element.opener = opener;
  }
}

/**
 * Shows the page's own window for that medium, else one that is made beside the opener: never inside
 * a popover, below which a modal dialog would have no box.
 */
export async function openWindow(name: WindowName, opener: HTMLElement, options: OpenWindow): Promise<void> {
  const { mediaId, returnFocus = opener } = options;
  await loadWindow(name);
  const element = findWindow(name, opener, mediaId);
  if (element === null) throw new SharingError('WINDOW_MISSING');
  // Focus goes back to where it is at this moment: a native dialog remembers it.
  returnFocus.focus();
  element.show();
}

function findWindow(name: WindowName, opener: HTMLElement, mediaId: string | null): WindowElement | null {
  if (isTaken(name)) return null;
  const own = windowsOnPage(name, opener).find(
    (element) => isWindow(element) && mediaOf(element) === mediaId,
  );
  return own ?? makeWindow(name, opener, mediaId);
}

const isWindow = (element: Partial<WindowElement>) => typeof element.show === 'function';

/** Its own medium, or that of a provider around it. */
function mediaOf(element: WindowElement): string | null {
  return element.mediaId ?? element.closest('[media-id]')?.getAttribute('media-id') ?? null;
}

function makeWindow(name: WindowName, opener: HTMLElement, mediaId: string | null): WindowElement | null {
  const known = made.get(opener) ?? new Map<WindowName, WindowElement>();
  made.set(opener, known);
  const element = known.get(name) ?? (document.createElement(tagOf(name)) as WindowElement);
  // Not defined, because nothing on the page loads it.
  if (!isWindow(element)) return null;
  if (!known.has(name)) goWith(opener, element);
  known.set(name, element);
  isMade.add(element);
  element.mediaId = mediaId;
  if ('opener' in element) element.opener = opener;
  if (element.previousSibling !== opener) opener.after(element);
  return element;
}

/** A closed window goes with its opener; with one that is only moved it stays, and is put beside it when it is wanted. */
function goWith(opener: HTMLElement, element: WindowElement): void {
  if (!(opener instanceof ReactiveElement)) return;
  const leave = (): void => {
    if (!opener.isConnected && !element.open) element.remove();
  };
  opener.addController({ hostDisconnected: () => queueMicrotask(leave) });
}
