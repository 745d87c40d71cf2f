import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../../ui/icons/icons.js';

export interface TickParts {
  readonly id: string;
  readonly name: string;
  /** What the form says of it when it is ticked. */
  readonly value: string;
  readonly label: string | TemplateResult;
  readonly hint?: string;
  readonly error?: string | null;
  readonly isTicked: boolean;
  readonly isRequired?: boolean;
}

/** A box with its words beside it. */
export function tick({
  id,
  name,
  value,
  label,
  hint,
  error,
  isTicked,
  isRequired,
}: TickParts): TemplateResult {
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return html`
    <div class="tick" part="field">
      <input
        class="checkbox"
        type="checkbox"
        id=${id}
        name=${name}
        value=${value}
        aria-required=${isRequired ? 'true' : nothing}
        aria-describedby=${described || nothing}
        aria-invalid=${error ? 'true' : nothing}
        .checked=${isTicked}
      />
      <label for=${id}>${label}</label>
      ${error ? html`<p class="error" id="${id}-error">${icons.alert}<span>${error}</span></p>` : nothing}
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    </div>
  `;
}
