import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { roleTexts } from '../../../locales/en/roles.js';
import { LocalizeController } from '../../../ui/localize.js';
import { controls } from '../../../ui/styles/controls.js';
import { tokens } from '../../../ui/styles/tokens.js';

/** As what somebody is in who is more than a guest; told again when it changes. */
export class EntryRoleElement extends LitElement {
  static override properties = { name: { attribute: false } };

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

  readonly #words = new LocalizeController(this, 'roles', roleTexts);

  constructor() {
    super();
    this.name = '';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { role, roles } = this.#words.texts;
    const name = roles[this.name];
    if (name === undefined) return nothing;
    return html`<p role="status"><span class="visually-hidden">${role}: </span>${name}</p>`;
  }
}
