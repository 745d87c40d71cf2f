/** What the window shows in the place of the list; the code of each comes when it is first wanted. */
import { defineInternal } from '../../ui/internal.js';
import type { GuestLinkView } from '../../domain/schemas.js';
import type { renderQrCode } from '../../ui/qr-code.js';

export type View =
  | { readonly kind: 'list' }
  /** Of a new link, or of one that is edited. */
  | { readonly kind: 'form'; readonly link: GuestLinkView | null }
  | { readonly kind: 'qr'; readonly link: GuestLinkView }
  /** Of one link, or of all. */
  | { readonly kind: 'guests'; readonly link: GuestLinkView | null }
  | { readonly kind: 'history' };

export type LazyView = Exclude<View['kind'], 'list'>;

/** Filled by its loader. */
export const loaded: { renderQrCode: typeof renderQrCode | null } = { renderQrCode: null };

export const viewLoaders: Readonly<Record<LazyView, () => Promise<void>>> = {
  form: async () => {
    defineInternal('guest-link-form', (await import('./guest-link-form.js')).GuestLinkFormElement);
  },
  qr: async () => {
    ({ renderQrCode: loaded.renderQrCode } = await import('../../ui/qr-code.js'));
  },
  guests: async () => {
    defineInternal('link-guests', (await import('./link-guests.js')).LinkGuestsElement);
  },
  history: async () => {
    defineInternal('guest-history', (await import('./guest-history.js')).GuestHistoryElement);
  },
};
