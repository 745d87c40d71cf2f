/** The fields of a link that stand in its form at first sight: name, uses, expiry. */
import { html, type TemplateResult } from 'lit';
import type { MediaKind } from '../../domain/media.js';
import type { GuestLinkView } from '../../domain/schemas.js';
import type { Texts } from '../../locales/texts.js';
import { expiryFields } from '../../ui/form/expiry-fields.js';
import { field } from '../../ui/form/field.js';
import { textInput } from '../../ui/form/form-controls.js';
import type { LocalizeController } from '../../ui/localize.js';
import type { Typed } from './typed-link.js';

export interface UsualFields {
  readonly typed: Typed;
  /** The one that is edited; null for a new one. */
  readonly link: GuestLinkView | null;
  readonly kind: MediaKind | null;
  readonly zones: readonly string[];
  readonly now: number;
  readonly words: LocalizeController<'guest-link-form'>;
  readonly expiryTexts: Texts['expiry'];
  /** What is wrong with a field, by its path in a draft. */
  readonly error: (path: string) => string | null;
  readonly type: (change: Partial<Typed>) => void;
}

export function usualFields(form: UsualFields): TemplateResult {
  const { typed, link, kind, zones, now, words, error, type } = form;
  const { texts } = words;
  const usesHint = link === null || link.uses === 0 ? texts.maxUsesHint : texts.usesSoFar(link.uses, words);
  return html`
    ${field({ id: 'name', label: texts.name, hint: texts.nameHint, error: error('name') }, (a) =>
      textInput(a, { value: typed.name, required: true, onType: (name) => type({ name }) }),
    )}
    ${field({ id: 'max-uses', label: texts.maxUses, hint: usesHint, error: error('maxUses') }, (a) =>
      textInput(a, { value: typed.maxUses, numeric: true, onType: (maxUses) => type({ maxUses }) }),
    )}
    ${expiryFields({
      typed,
      endsWithSession: link?.expiry.kind === 'session-end',
      kind,
      zones,
      now,
      hint: texts.expiryHint,
      daysHint: link === null ? undefined : texts.daysHint,
      texts: form.expiryTexts,
      error,
      type,
    })}
  `;
}
