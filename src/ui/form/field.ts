/** Label, control, hint and error of one field, tied together for everybody. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Announcer } from '../controllers/announcer.js';
import { icons } from '../icons/icons.js';

export interface FieldParts {
  /** Of the control; unique in the shadow root. */
  readonly id: string;
  readonly label: string | TemplateResult;
  readonly hint?: string | undefined;
  /** What is wrong with it, null when nothing is. */
  readonly error?: string | null | undefined;
}

/** Bind these on the control: `id=${a.id} aria-describedby=${a.describedBy} aria-invalid=${a.invalid}`. */
export interface FieldAttributes {
  readonly id: string;
  readonly describedBy: string | typeof nothing;
  readonly invalid: 'true' | typeof nothing;
}

export function field(
  { id, label, hint, error }: FieldParts,
  control: (attributes: FieldAttributes) => unknown,
): TemplateResult {
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return html`
    <div class="field" part="field">
      <label for=${id}>${label}</label>
      ${control({ id, describedBy: described || nothing, invalid: error ? 'true' : nothing })}
      ${error ? html`<p class="error" id="${id}-error">${icons.alert}<span>${error}</span></p>` : nothing}
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    </div>
  `;
}

/**
 * To the first field with something wrong. Where the focus is there already, nobody would hear it: it is said. What no
 * field says stands above the button, and may have pushed it out of sight.
 */
export function toFirstWrong(root: ParentNode & DocumentOrShadowRoot, announcer: Announcer): void {
  const wrong = root.querySelector<HTMLElement>('[aria-invalid=true]');
  if (wrong === null) root.querySelector('[type=submit]')?.scrollIntoView({ block: 'nearest' });
  else if (wrong !== root.activeElement) wrong.focus();
  // Once the update is through that has shown what is wrong: another one cannot be asked for in it.
  else
    queueMicrotask(() =>
      announcer.say(root.querySelector(`#${CSS.escape(wrong.id)}-error`)?.textContent.trim() ?? ''),
    );
}
