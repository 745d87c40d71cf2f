/** What the window loads when it is first wanted: all but the form. */
import type { InviteRequest } from '../../domain/schemas.js';
import { defineInternal } from '../../ui/internal.js';

export type View =
  | { readonly kind: 'people' }
  /** Many at once. */
  | { readonly kind: 'many' }
  /** What an invite would do. */
  | { readonly kind: 'preview'; readonly request: InviteRequest };

export type LazyView = 'list' | 'many' | 'preview';

export const viewLoaders: Readonly<Record<LazyView, () => Promise<void>>> = {
  list: async () => {
    defineInternal('invite-list', (await import('./list/invite-list.js')).InviteListElement);
  },
  many: async () => {
    defineInternal('add-many', (await import('./many/add-many.js')).AddManyElement);
  },
  preview: async () => {
    defineInternal('invite-preview', (await import('./one/invite-preview.js')).InvitePreviewElement);
  },
};
