/** What a link asks beside name and address: further fields, and terms to accept. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LinkView } from '../../../domain/schemas.js';
import type { Texts } from '../../../locales/texts.js';
import { field, type FieldAttributes } from '../../../ui/form/field.js';
import type { Filled } from '../entry-state.js';
import { nameOf } from './load-asked.js';
import { tick } from '../tick.js';

type Asked = LinkView['fields'][number];
type Terms = NonNullable<LinkView['terms']>;

export interface AskedParts {
  readonly texts: Texts['join'];
  readonly filled: Filled;
  /** What is wrong with a field, by its path; null where nothing is. */
  readonly wrong: (path: string) => string | null;
}

/** The fields in the order of the link, then the terms. */
export function askedOf({ fields, terms }: LinkView, parts: AskedParts): TemplateResult {
  return html`${fields.map((asked) => askedField(asked, parts))}${terms === null ? nothing : termsField(terms, parts)}`;
}

function askedField(asked: Asked, parts: AskedParts): TemplateResult {
  const name = nameOf(asked.id);
  const error = parts.wrong(name);
  const value = parts.filled.answers[asked.id] ?? '';
  const label = labelOf(asked, parts.texts);
  if (asked.kind === 'tick') {
    const id = `answer-${asked.id}`;
    const box = { id, name, value: 'yes', label, isTicked: value !== '' };
    return tick({ ...box, error: error && parts.texts.notTicked, isRequired: asked.required });
  }
  return field({ id: `answer-${asked.id}`, label, error }, (a) =>
    asked.kind === 'choice'
      ? choice(a, { name, value, asked, choose: parts.texts.choose })
      : html`
          <input
            class="input"
            part="input"
            id=${a.id}
            name=${name}
            autocomplete="off"
            aria-required=${asked.required ? 'true' : nothing}
            aria-describedby=${a.describedBy}
            aria-invalid=${a.invalid}
            .value=${value}
          />
        `,
  );
}

/** What may stay empty says so. The host's words may run the other way than those of the page. */
function labelOf({ label, required }: Asked, { optional }: Texts['join']): string | TemplateResult {
  return required ? label : html`${label} <bdi class="optional">${optional}</bdi>`;
}

/** A text to read, and a box that is ticked for this version of it alone. */
function termsField({ version, text }: Terms, { texts, filled, wrong }: AskedParts): TemplateResult {
  return html`
    <div class="field">
      <p class="label" id="terms-label">${texts.terms}</p>
      <div class="terms" part="terms" role="region" aria-labelledby="terms-label" tabindex="0">${text}</div>
      ${tick({
        id: 'accepted-terms',
        name: 'acceptedTerms',
        value: String(version),
        label: texts.acceptTerms,
        error: wrong('acceptedTerms') && texts.notTicked,
        isTicked: filled.acceptedTerms === version,
        isRequired: true,
      })}
    </div>
  `;
}

interface ChoiceParts {
  readonly name: string;
  readonly value: string;
  readonly asked: Asked;
  readonly choose: string;
}

function choice(a: FieldAttributes, { name, value, asked, choose }: ChoiceParts): TemplateResult {
  const { options = [], required } = asked;
  return html`
    <select
      class="select"
      part="input"
      id=${a.id}
      name=${name}
      aria-required=${required ? 'true' : nothing}
      aria-describedby=${a.describedBy}
      aria-invalid=${a.invalid}
    >
      <option value="" ?selected=${!options.includes(value)}>${choose}</option>
      ${options.map((one) => html`<option value=${one} ?selected=${one === value}>${one}</option>`)}
    </select>
  `;
}
