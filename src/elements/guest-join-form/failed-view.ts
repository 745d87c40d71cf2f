import { html, nothing, type TemplateResult } from 'lit';
import type { SharingError } from '../../domain/errors.js';
import type { Texts } from '../../locales/texts.js';
import { failureText } from '../../ui/failure.js';
import { icons } from '../../ui/icons.js';
import type { LocalizeController } from '../../ui/localize.js';
import { networkCodes } from './entry-failures.js';

export interface FailedViewWords {
  readonly words: LocalizeController<'join'>;
  readonly errors: Texts['errors'];
  /** Null where trying again leads nowhere. */
  readonly tryAgain: { readonly label: string; readonly action: () => void } | null;
}

/** The page of a guest who is not in: the reason, and the way forward. */
export function failedView(
  error: SharingError,
  { words, errors, tryAgain }: FailedViewWords,
): TemplateResult {
  const { title, way } = failureText(error, errors);
  // Whoever wanted out has got what they wanted.
  const hasLeft = error.code === 'GUEST_LEFT';
  return html`
    <div class="failed-head ${hasLeft ? 'done' : ''}">
      ${hasLeft ? icons.check : icons.alert}
      <div class="head">
        <h2 tabindex="-1">${title}</h2>
        <div class="reason">
          ${usedUpBy(error, words)}
          <p>${way}</p>
          ${networkCodes.includes(error.code) ? html`<p>${words.texts.waitingForNetwork}</p>` : nothing}
        </div>
      </div>
    </div>
    <slot name="failed"></slot>
    ${
      tryAgain === null
        ? nothing
        : html`<button class="button" type="button" @click=${tryAgain.action}>${tryAgain.label}</button>`
    }
  `;
}

function usedUpBy(
  { code, params }: SharingError,
  words: LocalizeController<'join'>,
): TemplateResult | typeof nothing {
  const { uses, maxUses } = params;
  if (code !== 'GUEST_LINK_USED_UP' || uses === undefined || maxUses === undefined) return nothing;
  return html`<p>${words.texts.usedUpBy(Number(uses), Number(maxUses), words)}</p>`;
}
