import { nothing, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import { internalTag } from '../../ui/internal.js';
import type { LocalizeController } from '../../ui/localize.js';
import type { Filled, FormState } from './entry-state.js';

const joinFields = internalTag('join-fields');

export interface FormViewParts {
  readonly words: LocalizeController<'join'>;
  readonly filled: Filled;
  /** This device says who it is. */
  readonly isRecalled: boolean;
  readonly type: (filled: Filled) => void;
  readonly join: () => void;
  readonly notYou: () => void;
}

/** What the link opens, and what is asked of whoever wants in. */
export function formView({ link, sending }: FormState, parts: FormViewParts): TemplateResult {
  const { words, filled, isRecalled } = parts;
  const { texts } = words;
  const { title, hostName, startsAt, opensIn, message } = link;
  return html`
    <div class="head">
      <h2 id="here" tabindex="-1">${texts.title(title)}</h2>
      ${hostName === null ? nothing : html`<p class="secondary">${texts.hostedBy(hostName)}</p>`}
      ${
        opensIn === null || startsAt === null
          ? nothing
          : html`<p class="secondary">${texts.startsOn(words.date(startsAt))}</p>`
      }
    </div>
    ${message === null ? nothing : html`<p class="message" part="message">${message}</p>`}
    <slot name="form"></slot>
    ${
      isRecalled
        ? html`<div class="recalled">
            <p>${texts.welcomeBack(filled.name)}</p>
            <button class="text-button" type="button" @click=${parts.notYou}>${texts.notYou}</button>
          </div>`
        : nothing
    }
    <${joinFields}
      id="fields"
      exportparts="field, input, terms, join, failed"
      .link=${link}
      .filled=${filled}
      .sending=${sending}
      @typed=${({ detail }: CustomEvent<Filled>) => parts.type(detail)}
      @joining=${parts.join}
    ></${joinFields}>
  `;
}
