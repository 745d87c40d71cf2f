/** Few links ask more than name and address: the code for that comes before the form, where it is wanted. */
import type { LinkView } from '../../../domain/schemas.js';
import { loadPart } from '../../../ui/load-part.js';
import type * as AskedFields from './asked-fields.js';

/** Null until a link has asked more. */
export let askedFields: typeof AskedFields | null = null;

/** The name of a field's control in the form. */
export const nameOf = (id: string): string => `answers.${id}`;

export async function loadAsked({ fields, terms }: LinkView): Promise<void> {
  if (fields.length > 0 || terms !== null) askedFields = await loadPart(() => import('./asked-fields.js'));
}
