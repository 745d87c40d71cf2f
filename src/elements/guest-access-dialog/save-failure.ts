/** Why a link was not saved, and what can be done with what was typed. */
import { nothing, type TemplateResult } from 'lit';
import type { GuestLinkView } from '../../domain/schemas.js';
import type { Texts } from '../../locales/texts.js';
import { failed, failureText } from '../../ui/failure.js';
import type { LocalizeController } from '../../ui/localize.js';
import type { LinkRule } from './save-edit.js';
import { loaded, type Sending } from './save-link.js';

export interface FailureParts {
  readonly words: LocalizeController<'guest-link-form'>;
  readonly expiryTexts: Texts['expiry'];
  readonly errorTexts: Texts['errors'];
  readonly onMine: (theirs: GuestLinkView) => void;
  readonly onTheirs: (theirs: GuestLinkView) => void;
  /** The link is gone: what was typed is wanted all the same. */
  readonly onNew: () => void;
}

export interface EditConflict extends FailureParts {
  readonly theirs: GuestLinkView;
  readonly rules: readonly LinkRule[];
}

export function failureView(sending: Sending, parts: FailureParts): TemplateResult | typeof nothing {
  const { gone, createAsNew } = parts.words.texts;
  switch (sending.kind) {
    case 'failed':
      return failed(failureText(sending.error, parts.errorTexts));
    case 'gone':
      return failed(gone, createAsNew, parts.onNew);
    case 'conflict':
      return loaded.editConflict?.({ ...parts, ...sending }) ?? nothing;
    default:
      return nothing;
  }
}
