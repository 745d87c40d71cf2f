/** The header of the grid of invited people, and what the menu of a row offers. */
import { html, nothing, type TemplateResult } from 'lit';
import type { InviteView } from '../../../domain/schemas.js';
import type { Texts } from '../../../locales/texts.js';
import { header } from '../../../ui/controllers/grid-focus.js';
import { hostIcons } from '../../../ui/icons/host-icons.js';
import { icons } from '../../../ui/icons/icons.js';

/** What the menu of a row asks of the list. */
export type RowStep = 'resend' | 'extend' | 'revoke' | 'restore' | 'unblock';

export interface HeaderRow {
  readonly texts: Texts['invite-list'];
  readonly selection: 'none' | 'some' | 'all';
  readonly tabIndexOf: (column: number) => '0' | '-1';
  readonly selectAll: () => void;
}

export function headerRow({ texts, selection, tabIndexOf, selectAll }: HeaderRow): TemplateResult {
  const { person, role, state, actions } = texts.columns;
  const cell = (column: number, name: string): TemplateResult => html`
    <div role="columnheader" data-col=${column} tabindex=${tabIndexOf(column)}>${name}</div>
  `;
  return html`
    <div class="row head" role="row" aria-rowindex="1" data-index=${header}>
      <div class="select-cell" role="columnheader">
        <input
          class="checkbox"
          type="checkbox"
          data-col="0"
          tabindex=${tabIndexOf(0)}
          aria-label=${texts.selectAll}
          .checked=${selection === 'all'}
          .indeterminate=${selection === 'some'}
          @change=${selectAll}
        />
      </div>
      ${cell(1, person)} ${cell(2, role)} ${cell(3, state)}
      <div role="columnheader" aria-colspan="2" data-col="4" tabindex=${tabIndexOf(4)}>
        <span class="visually-hidden">${actions}</span>
      </div>
    </div>
  `;
}

/** Whoever was revoked can be restored; everybody else mailed again, or first unblocked, given more time, or revoked. */
export function menuItems(
  { state, blocked, url }: InviteView,
  texts: Texts['invite-list'],
  actions: { readonly step: (step: RowStep) => void; readonly copyInvitation: () => void },
): TemplateResult {
  const item = (icon: TemplateResult, label: string, step: RowStep): TemplateResult => html`
    <button type="button" @click=${() => actions.step(step)}>${icon}<span>${label}</span></button>
  `;
  const copy = html`
    <button type="button" @click=${actions.copyInvitation}>
      ${hostIcons.copy}<span>${texts.copyInvitation}</span>
    </button>
  `;
  // A link that lets nobody in is nothing to pass on.
  if (state === 'revoked') return item(hostIcons.history, texts.restore, 'restore');
  const mail = html`${item(hostIcons.mail, texts.resend, 'resend')} ${url === '' ? nothing : copy}`;
  return html`
    ${blocked ? item(hostIcons.history, texts.unblock, 'unblock') : mail}
    ${item(icons.calendar, texts.extend, 'extend')} ${item(icons.trash, texts.revoke, 'revoke')}
  `;
}
