/** The fields of one row while somebody edits it. */
import { html, type TemplateResult } from 'lit';
import type { Texts } from '../../../locales/texts.js';
import { isComposing } from '../../../ui/form/composing.js';
import type { ReviewRow } from './reviewed-row.js';

export type EditedRow = Pick<ReviewRow, 'id' | 'typed' | 'firstName' | 'lastName'>;

export interface EditorView {
  readonly edited: EditedRow;
  readonly who: string;
  readonly texts: Texts['add-many'];
  readonly cancel: string;
  readonly onType: (change: Partial<EditedRow>) => void;
  /** `isLeft`: the focus went elsewhere, and stays there. */
  readonly onDone: (isLeft: boolean) => void;
  readonly onCancel: () => void;
}

/** Where a press gives no focus to a button, the field would be left with it, and what is typed be kept. */
function stay(event: Event): void {
  event.preventDefault();
}

export function rowEditor({
  edited,
  who,
  texts,
  cancel,
  onType,
  onDone,
  onCancel,
}: EditorView): TemplateResult {
  const input = (name: 'typed' | 'firstName' | 'lastName', label: string): TemplateResult => html`
    <div class="field">
      <label for=${name}>${label}</label>
      <input
        class="input"
        id=${name}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        inputmode=${name === 'typed' ? 'email' : 'text'}
        .value=${edited[name]}
        @input=${(event: Event) => onType({ [name]: (event.currentTarget as HTMLInputElement).value })}
      />
    </div>
  `;
  const handleKeydown = (event: KeyboardEvent): void => {
    // An Enter or Escape of an input method belongs to what is being composed.
    if (isComposing(event)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onCancel();
    }
  };
  const handleFocusOut = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    if (!(to instanceof Node) || !(event.currentTarget as HTMLElement).contains(to)) onDone(true);
  };
  const handleSubmit = (event: Event): void => {
    event.preventDefault();
    onDone(false);
  };
  return html`
    <form
      class="editor"
      novalidate
      aria-label=${texts.edit(who)}
      @submit=${handleSubmit}
      @keydown=${handleKeydown}
      @focusout=${handleFocusOut}
    >
      ${input('typed', texts.email)} ${input('firstName', texts.firstName)}
      ${input('lastName', texts.lastName)}
      <div class="actions">
        <button class="button" type="submit">${texts.done}</button>
        <button class="button quiet" type="button" @mousedown=${stay} @click=${onCancel}>${cancel}</button>
      </div>
    </form>
  `;
}
