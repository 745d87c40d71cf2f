import type { InvitesMade } from '../../../domain/answered-people.js';
import type { InviteRequest } from '../../../domain/asked-people.js';
import type { MediaKind } from '../../../domain/media.js';
import type { Intent } from '../../../ui/intent.js';
import type { InviteTrier } from './blocked-keys.js';
import type { InviteLister } from './invited-keys.js';
import type { NewestLister } from '../mail-news.js';

/** What is needed of the window's invites. */
export interface ManyAccess {
  readonly medium: { readonly kind: MediaKind } | null;
  /** Invites at most a hundred. `intent` is that of whoever asks: its repeated call has one effect. */
  send(request: InviteRequest, intent: Intent): Promise<InvitesMade>;
  reach(): Promise<{ readonly backend: InviteLister & InviteTrier & NewestLister; readonly mediaId: string }>;
}
