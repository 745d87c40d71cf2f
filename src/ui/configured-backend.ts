/** The back end that a page has set for all its elements. Apart from the words, which are loaded closed. */
import type { SharingBackend } from '../backend/backend.js';

let backend: SharingBackend | null = null;

export function setBackend(set: SharingBackend): void {
  backend = set;
}

/** Checked like a provider's, so that elements never meet an unknown shape. Null where none is set. */
export async function configuredBackend(): Promise<SharingBackend | null> {
  if (backend === null) return null;
  const { checkedBackend } = await import('../backend/checked-backend.js');
  return checkedBackend(backend);
}
