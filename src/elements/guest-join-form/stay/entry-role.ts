import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { entryTexts } from '../../../locales/en/entry.js';
import { roleTexts } from '../../../locales/en/roles.js';
import { LocalizeController } from '../../../ui/localize.js';
import { controls } from '../../../ui/styles/controls.js';
import { tokens } from '../../../ui/styles/tokens.js';

/**
 * As what somebody is in who is more than a guest.
 *
 * @fires say - It is another role than before: for a live region, which has to be there before its words are.
 */
export class EntryRoleElement extends LitElement {
  static override properties = { name: { attribute: false }, former: { attribute: false } };

  static override styles = [
    tokens,
    controls,
    css`
      p {
        padding-inline: 8px;
        border: 1px solid var(--_hairline);
        border-radius: 10px;
        color: var(--_text-2);
        font-size: 13px;
        white-space: nowrap;
      }
    `,
  ];

  /** The role, as the back end names it. */
  declare name: string;
  /** The one before; null where they came with this one. */
  declare former: string | null;

  readonly #words = new LocalizeController(this, 'roles', roleTexts);
  readonly #entryWords = new LocalizeController(this, 'entry', entryTexts);

  constructor() {
    super();
    this.name = '';
    this.former = null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.former === null || !changed.has('name')) return;
    const { roleNow, guest } = this.#entryWords.texts;
    const role = this.name === 'guest' ? guest : this.#words.texts.roles[this.name];
    if (role !== undefined) this.dispatchEvent(new CustomEvent('say', { detail: roleNow(role) }));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { role, roles } = this.#words.texts;
    const name = roles[this.name];
    if (name === undefined) return nothing;
    return html`<p><span class="visually-hidden">${role}: </span>${name}</p>`;
  }
}
