/** One person of a review: who it is, what is the matter, and what can be done about it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { InviteRole } from '../../../domain/media.js';
import type { Texts } from '../../../locales/texts.js';
import { addressText } from '../../../ui/address.js';
import { hostIcons } from '../../../ui/icons/host-icons.js';
import { icons } from '../../../ui/icons/icons.js';
import type { LocalizeController } from '../../../ui/localize.js';
import { mailTroubleText } from '../mail-trouble.js';
import type { ReviewRow, RowState } from './reviewed-row.js';
import { resultView, stateView } from './row-state.js';
import { isBlocked, isUnmailed, type RowResult } from './sending.js';

/** What somebody does to a row. */
export type RowStep =
  | { readonly kind: 'role'; readonly role: InviteRole }
  | { readonly kind: 'use' | 'keep' | 'leave-out' | 'put-back' | 'edit' | 'unblock' };

export interface RowView {
  readonly row: ReviewRow;
  readonly state: RowState;
  /** Their own, or that of all others. */
  readonly role: InviteRole;
  /** What became of it; null where it was not sent. */
  readonly result: RowResult | null;
  /** Before anything is sent: what can still be done about it. */
  readonly isOpen: boolean;
  /** After everything was sent: who was refused as blocked can be invited all the same. */
  readonly canUnblock: boolean;
  readonly roles: readonly InviteRole[];
  readonly words: LocalizeController<'add-many'>;
  readonly roleTexts: Texts['roles'];
  readonly troubleTexts: Texts['mail-trouble'];
  readonly onStep: (step: RowStep) => void;
}

export function reviewRow(view: RowView): TemplateResult {
  const { row, state, result, words } = view;
  const { icon, text } = result === null ? stateView(state) : resultView(result);
  const stateText = text(words, view.roleTexts);
  const invite = result?.kind === 'created' ? result.invite : null;
  const trouble = invite && mailTroubleText(invite, view.troubleTexts);
  return html`
    ${icon}
    <div class="who">
      <span class="address" id="address-${row.id}" dir="auto"
        >${row.typed === '' ? words.texts.nothing : addressText(row.typed)}</span
      >
      ${nameOf(row) === '' ? nothing : html`<span class="secondary name">${nameOf(row)}</span>`}
      <span class="facts">
        <span class="secondary">${words.texts.atLine(stateText, row.line, words)}</span>
        ${isUnmailed(result) ? html`<span class="unmailed">${words.texts.resultNames.unmailed}</span>` : nothing}
      </span>
      ${trouble === null ? nothing : html`<span class="secondary reason sentence">${trouble}</span>`}
    </div>
    ${view.isOpen ? controls(view) : nothing}
    ${result === null ? nothing : html`<span class="secondary role">${roleName(view, view.role)}</span>`}
    ${view.canUnblock && isBlocked(result) ? unblocking(view) : nothing}
  `;
}

/** What a person is called in the names of their buttons. */
export function whoOf(row: ReviewRow, texts: Texts['add-many']): string {
  return row.typed || nameOf(row) || texts.nothing;
}

function nameOf({ firstName, lastName }: ReviewRow): string {
  return `${firstName} ${lastName}`.trim();
}

function roleName({ roleTexts }: RowView, role: InviteRole): string {
  return roleTexts.roles[role] ?? role;
}

function controls(view: RowView): TemplateResult {
  const { row, state, words, onStep } = view;
  const { texts } = words;
  const who = whoOf(row, texts);
  const isOut = state.kind === 'left-out';
  const outLabel = isOut ? texts.putBack(who) : texts.leaveOut(who);
  return html`
    ${roleSelect(view, who)}
    <div class="actions">
      <button
        class="button icon-button edit"
        type="button"
        aria-label=${texts.edit(who)}
        title=${texts.edit(who)}
        @click=${() => onStep({ kind: 'edit' })}
      >
        ${hostIcons.edit}
      </button>
      <button
        class="button icon-button"
        type="button"
        aria-label=${outLabel}
        title=${outLabel}
        @click=${() => onStep({ kind: isOut ? 'put-back' : 'leave-out' })}
      >
        ${isOut ? hostIcons.history : icons.close}
      </button>
    </div>
    ${suggestion(view)} ${state.kind === 'blocked' ? unblocking(view) : nothing}
  `;
}

function roleSelect(view: RowView, who: string): TemplateResult {
  const { row, state, roles, words, onStep } = view;
  const isOpen = row.unknownRole !== null || state.kind === 'other-role';
  return html`
    <select
      class="select role"
      aria-label=${words.texts.roleOf(who)}
      @change=${(event: Event) =>
        onStep({ kind: 'role', role: (event.currentTarget as HTMLSelectElement).value as InviteRole })}
    >
      ${
        isOpen
          ? html`<option value="" disabled .selected=${true}>${words.texts.chooseRole}</option>`
          : nothing
      }
      ${roles.map(
        (role) =>
          html`<option value=${role} .selected=${!isOpen && role === view.role}>
            ${roleName(view, role)}
          </option>`,
      )}
    </select>
  `;
}

function suggestion({ state, words, onStep }: RowView): TemplateResult | typeof nothing {
  if (state.kind !== 'misspelt' && state.kind !== 'not-an-address') return nothing;
  const { texts } = words;
  if (state.suggestion === null) return nothing;
  return html`
    <div class="suggestion">
      <button class="button" type="button" @click=${() => onStep({ kind: 'use' })}>
        <span>${texts.useSuggestion(state.suggestion)}</span>
      </button>
      ${
        state.kind === 'misspelt'
          ? html`<button class="button quiet" type="button" @click=${() => onStep({ kind: 'keep' })}>
              <span>${texts.keep}</span>
            </button>`
          : nothing
      }
    </div>
  `;
}

function unblocking({ row, words, onStep }: RowView): TemplateResult {
  return html`
    <div class="suggestion">
      <button
        class="button"
        type="button"
        aria-describedby="address-${row.id}"
        @click=${() => onStep({ kind: 'unblock' })}
      >
        <span>${words.texts.unblockAndInvite}</span>
      </button>
    </div>
  `;
}
