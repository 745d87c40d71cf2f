/** From the name of a window to what loads it. `define/<tag>` fills it, so that nobody pays for a closed window. */

/** What every window element has. */
export interface WindowElement extends HTMLElement {
  mediaId: string | null;
  show(): void;
  close(): void;
}

export type WindowName = 'share-window' | 'guest-access-dialog' | 'invite-users-dialog';

export interface WindowEntry {
  /** The tag that the window is created as. */
  readonly tag: string;
  /** Loads and registers it. */
  readonly load: () => Promise<unknown>;
}

const windows = new Map<WindowName, WindowEntry>();

export function registerWindow(name: WindowName, entry: WindowEntry): void {
  if (!windows.has(name)) windows.set(name, entry);
}

/** What is registered under a name; its tag is known without loading it. */
export function windowEntry(name: WindowName): WindowEntry | undefined {
  return windows.get(name);
}
