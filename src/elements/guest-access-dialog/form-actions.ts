/** The buttons below a link's form. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../locales/texts.js';

export interface FormActions {
  readonly isNew: boolean;
  readonly isBusy: boolean;
  /** What is to become of it is asked above: nothing is sent from here. */
  readonly isChoice: boolean;
  readonly texts: Texts['guest-link-form'];
  readonly cancelText: string;
  readonly cancel: () => void;
}

export function formActions(actions: FormActions): TemplateResult {
  const { isNew, isBusy, isChoice, texts, cancelText, cancel } = actions;
  const busy = isBusy ? 'true' : nothing;
  return html`
    <div class="actions">
      <button class="button" type="button" @click=${cancel}>${cancelText}</button>
      ${
        isChoice
          ? nothing
          : html`<button class="button accent" type="submit" aria-disabled=${busy} aria-busy=${busy}>
              <span>${isNew ? texts.create : texts.save}</span>
            </button>`
      }
    </div>
  `;
}
