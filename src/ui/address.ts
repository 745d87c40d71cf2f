/** A mail address that has to be read in little room. */
import { html, type TemplateResult } from 'lit';

/** Breaks before the @, where it has to: anywhere else is the last resort. A name is left as it is. */
export function addressText(text: string): TemplateResult | string {
  const at = text.lastIndexOf('@');
  return at < 1 ? text : html`${text.slice(0, at)}<wbr />${text.slice(at)}`;
}
