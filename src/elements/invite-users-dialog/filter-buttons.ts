/** Which rows are shown: one of a few, each with how many it has. */
import { html, type TemplateResult } from 'lit';
import type { Formats } from '../../locales/texts.js';

export interface FilterButtons<Name extends string> {
  readonly label: string;
  readonly chosen: Name;
  /** Name, what it is called, how many it has. */
  readonly filters: readonly (readonly [Name, string, number])[];
  readonly words: Formats;
  readonly onChoose: (name: Name) => void;
}

export function filterButtons<Name extends string>({
  label,
  chosen,
  filters,
  words,
  onChoose,
}: FilterButtons<Name>): TemplateResult {
  return html`
    <div class="filters" role="group" aria-label=${label}>
      ${filters.map(
        ([name, text, count]) => html`
          <button
            class="button filter"
            type="button"
            aria-pressed=${name === chosen ? 'true' : 'false'}
            @click=${() => onChoose(name)}
          >
            <span>${text}</span><span class="count">${words.number(count)}</span>
          </button>
        `,
      )}
    </div>
  `;
}
