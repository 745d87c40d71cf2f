/** From the name of a window to what loads it. `define/<tag>` fills it, so that nobody pays for a closed window. */

/** What every window element has. */
export interface WindowElement extends HTMLElement {
  readonly open: boolean;
  mediaId: string | null;
  /** The tag it is opened by, where the window reads what the page has said there. */
  opener?: HTMLElement | null;
  /** Asks ahead for what it will show. */
  prepare?(): void;
  show(): void;
  close(): void;
}

export type WindowName = 'share-window' | 'guest-access-dialog' | 'invite-users-dialog';

export interface WindowEntry {
  /** Loads and registers it. */
  readonly load: () => Promise<unknown>;
  /** The tag it is created as, where a page has given it another than the usual. */
  readonly tag: string | undefined;
}

const windows = new Map<WindowName, WindowEntry>();

export function registerWindow(name: WindowName, load: WindowEntry['load'], tag?: string): void {
  if (!windows.has(name)) windows.set(name, { load, tag });
}

/** What is registered under a name. */
export function windowEntry(name: WindowName): WindowEntry | undefined {
  return windows.get(name);
}
