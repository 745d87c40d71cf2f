/** Where *Add many* stands. */
import type { SharingError } from '../../../domain/errors.js';
import type { InviteSending } from './sending.js';

export type ManyStep =
  | { readonly kind: 'input'; readonly isEmpty: boolean }
  | { readonly kind: 'reading'; readonly slow: boolean }
  | { readonly kind: 'failed'; readonly error: SharingError }
  | { readonly kind: 'review' }
  | { readonly kind: 'sending'; readonly sending: InviteSending };
