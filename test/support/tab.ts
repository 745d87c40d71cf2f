/** Another tab of this origin, as far as storage and channels go: a page of its own in a frame. */
import { BrowserDatabase } from '../../src/repositories/browser-database.js';
import { createIndexedDbRepository } from '../../src/repositories/indexed-db.js';
import type { SharingRepository } from '../../src/domain/ports.js';

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
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentWindow as TabWindow;
  const script = page.document.createElement('script');
  script.type = 'module';
  script.src = import.meta.url;
  await new Promise((loaded, failed) => {
    script.onload = loaded;
    script.onerror = failed;
    page.document.body.append(script);
  });
  return { open: (name) => page.openRepository!(name), close: () => frame.remove() };
}

if (window.parent !== window) (window as TabWindow).openRepository = openRepository;
