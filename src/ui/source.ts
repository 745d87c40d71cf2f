import type { SharingBackend } from '../backend/backend.js';

/** Where the window takes its medium and back end from. */
export interface Source {
  readonly mediaId: string | null;
  /** Whether the back end keeps everything in this browser. */
  readonly isLocal: boolean;
  requireMediaId(): Promise<string>;
  backend(): Promise<SharingBackend>;
}

/** Before the window has a page around it: everything is still to come. */
export const nowhere: Source = {
  mediaId: null,
  isLocal: false,
  requireMediaId: () => new Promise(() => undefined),
  backend: () => new Promise(() => undefined),
};
