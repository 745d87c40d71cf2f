/** What stands around the fields of an invite: ways forward, what can be added, what sends it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../locales/texts.js';

/** Somebody who is invited already is not invited twice: what can be done instead. */
export function waysForward(
  texts: Texts['invite-users'],
  /** The other role, in words; null where they have it. */
  role: string | null,
  actions: { readonly resend: () => void; readonly changeRole: () => void },
): TemplateResult {
  return html`
    <div class="ways">
      <button class="button" type="button" @click=${actions.resend}>${texts.resend}</button>
      ${
        role === null
          ? nothing
          : html`<button class="button" type="button" @click=${actions.changeRole}>
              ${texts.changeRole(role)}
            </button>`
      }
    </div>
  `;
}

/** Makes room for one more field, and takes it away again. */
export function moreButton(label: string, isOpen: boolean, toggle: () => void): TemplateResult {
  return html`<button
    class="button quiet more"
    type="button"
    aria-expanded=${isOpen ? 'true' : 'false'}
    @click=${toggle}
  >
    <span aria-hidden="true">${isOpen ? '−' : '+'}</span><span>${label}</span>
  </button>`;
}

export interface FormActions {
  readonly texts: Texts['invite-users'];
  readonly isBusy: boolean;
  /** *Add many* may be wanted soon. */
  readonly near: () => void;
  readonly many: () => void;
}

export function formActions({ texts, isBusy, near, many }: FormActions): TemplateResult {
  const busy = isBusy ? 'true' : nothing;
  return html`
    <div class="actions">
      <button class="button" id="add-many" type="button" @pointerenter=${near} @focus=${near} @click=${many}>
        ${texts.addMany}
      </button>
      <button class="button accent" type="submit" aria-disabled=${busy} aria-busy=${busy}>
        <span>${texts.generate}</span>
      </button>
    </div>
  `;
}
