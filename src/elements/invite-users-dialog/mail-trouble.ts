/** Why a mail has not arrived: in our words, with those of the server behind *Details*. */
import { html, nothing, type TemplateResult } from 'lit';
import type { InviteView } from '../../domain/answered-people.js';
import { mailTroubleOf } from '../../domain/mail-trouble.js';
import type { Texts } from '../../locales/texts.js';

/** Null where nothing is the matter with it. */
export function mailTroubleText(
  { mail, mailError }: InviteView,
  texts: Texts['mail-trouble'],
): string | null {
  const { troubles, triedAgain } = texts;
  const trouble = mailTroubleOf(mailError ?? '');
  // Whoever asked to wait was asked long enough.
  if (mail === 'failed') return troubles[trouble === 'later' ? 'unknown' : trouble];
  return mail === 'queued' && mailError !== null ? triedAgain(troubles[trouble]) : null;
}

/** `summary`: what the button is to have, as an attribute of a grid. */
export function mailDetails(
  { mail, mailError }: InviteView,
  { details }: Texts['mail-trouble'],
  button: { readonly column?: string; readonly tabIndex?: string; readonly describedBy?: string } = {},
): TemplateResult | typeof nothing {
  if (mailError === null || (mail !== 'failed' && mail !== 'queued')) return nothing;
  return html`
    <details class="mail-details">
      <summary
        data-col=${button.column ?? nothing}
        tabindex=${button.tabIndex ?? nothing}
        aria-describedby=${button.describedBy ?? nothing}
      >
        ${details}
      </summary>
      <p dir="ltr" translate="no">${mailError}</p>
    </details>
  `;
}
