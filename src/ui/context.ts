/** What a `sharing-provider` gives to the elements inside it. */
import { createContext } from '@lit/context';
import type { SharingBackend } from '../backend/backend.js';

export interface SharingContext {
  /** The medium of everything inside; an element's own `media-id` comes first. */
  readonly mediaId: string | null;
  /** Resolved when it is first needed. */
  backend(): Promise<SharingBackend>;
}

/** A plain string as key, so that two copies of the library on a page find each other. */
export const sharingContext = createContext<SharingContext>('guestlist/1');
