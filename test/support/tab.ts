/** Another tab of this origin, as far as storage and channels go: a page of its own in a frame. */
import { BrowserDatabase } from '../../src/repositories/browser-database.js';
import { createIndexedDbRepository } from '../../src/repositories/indexed-db.js';
import type { SharingRepository } from '../../src/domain/ports.js';
import { openFrame } from './frame.js';

export const openRepository = (name: string): SharingRepository =>
  createIndexedDbRepository(new BrowserDatabase(name), name);

interface TabWindow extends Window {
  openRepository?: typeof openRepository;
}

export interface Tab {
  /** Opens the database from within the frame, by the frame's own copy of the code. */
  open(name: string): SharingRepository;
  close(): void;
}

export async function openTab(): Promise<Tab> {
  const { page, close } = await openFrame<TabWindow>(import.meta.url);
  return { open: (name) => page.openRepository!(name), close };
}

if (window.parent !== window) (window as TabWindow).openRepository = openRepository;
