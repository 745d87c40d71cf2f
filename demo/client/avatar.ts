import { html, type TemplateResult } from 'lit';

/** One of six colours of the style sheet, the same for the same name. */
export function avatar(name: string): TemplateResult {
  const letters = Array.from(name.trim());
  const hue = letters.reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 6;
  return html`<span class="avatar" data-hue=${hue} aria-hidden="true"
    >${(letters[0] ?? '?').toUpperCase()}</span
  >`;
}
