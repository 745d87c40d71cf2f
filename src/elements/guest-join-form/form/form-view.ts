import { nothing, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import { internalTag } from '../../../ui/internal.js';
import type { LocalizeController } from '../../../ui/localize.js';
import type { Asking } from '../asking.js';
import type { Filled, FormState } from '../entry-state.js';
import { linkHead } from '../link-head.js';

const joinFields = internalTag('join-fields');

export interface FormViewParts {
  readonly words: LocalizeController<'join'>;
  readonly asking: Asking | null;
  /** This device says who it is. */
  readonly isRecalled: boolean;
  readonly join: () => void;
  readonly notYou: () => void;
}

/** What the link opens, and what is asked of whoever wants in. */
export function formView({ link, sending }: FormState, parts: FormViewParts): TemplateResult {
  const { words, asking, isRecalled } = parts;
  const { texts } = words;
  const { message } = link;
  return html`
    ${linkHead(link, words)}
    ${message === null ? nothing : html`<p class="message" part="message">${message}</p>`}
    <slot name="form"></slot>
    ${
      isRecalled
        ? html`<div class="recalled">
            <p>${texts.welcomeBack(asking?.filled.name ?? '')}</p>
            <button class="text-button" type="button" @click=${parts.notYou}>${texts.notYou}</button>
          </div>`
        : nothing
    }
    <${joinFields}
      id="fields"
      exportparts="field, input, terms, join, failed"
      .link=${link}
      .filled=${asking?.filled}
      .sending=${sending}
      @typed=${({ detail }: CustomEvent<Filled>) => asking?.type(detail)}
      @joining=${parts.join}
    ></${joinFields}>
  `;
}
