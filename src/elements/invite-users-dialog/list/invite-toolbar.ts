/** What stands above the grid: search, order, filters with their counts. */
import { html, type TemplateResult } from 'lit';
import { inviteOrders, type InviteOrder } from '../../../domain/invite-ports.js';
import { inviteFilters } from '../../../domain/invite-list.js';
import { isComposing } from '../../../ui/form/composing.js';
import type { LocalizeController } from '../../../ui/localize.js';
import type { InviteRows } from './invite-rows.js';

export interface Toolbar {
  readonly list: InviteRows;
  readonly search: string;
  readonly words: LocalizeController<'invite-list'>;
  /** *CSV*. */
  readonly csv: unknown;
  readonly type: (search: string) => void;
}

export function toolbar({ list, search, words, csv, type }: Toolbar): TemplateResult {
  const { texts } = words;
  const { showing } = list;
  const label = texts.search(list.total, words);
  return html`
    <div class="tools">
      <input
        class="input search"
        id="search"
        type="search"
        autocomplete="off"
        spellcheck="false"
        aria-label=${label}
        placeholder=${label}
        .value=${search}
        @input=${(event: Event) => type((event.currentTarget as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => clearWithEscape(event, type)}
      />
      <select
        class="select order"
        aria-label=${texts.sort}
        @change=${(event: Event) =>
          void list.show({ order: (event.currentTarget as HTMLSelectElement).value as InviteOrder })}
      >
        ${inviteOrders.map(
          (order) =>
            html`<option value=${order} .selected=${order === showing.order}>${texts.orders[order]}</option>`,
        )}
      </select>
      ${csv}
    </div>
  `;
}

export function filters({ list, words }: Pick<Toolbar, 'list' | 'words'>): TemplateResult {
  const { texts } = words;
  const { counts, showing } = list;
  return html`
    <div class="filters" role="group" aria-label=${texts.filters}>
      ${inviteFilters.map(
        (filter) => html`
          <button
            class="button filter"
            type="button"
            aria-pressed=${filter === showing.filter ? 'true' : 'false'}
            @click=${() => void list.show({ filter })}
          >
            <span>${texts.filterNames[filter]}</span>
            <span class="count">${counts === null ? '' : texts.count(counts[filter], words)}</span>
          </button>
        `,
      )}
    </div>
  `;
}

/** Escape empties the search, and only then closes the window. */
function clearWithEscape(event: KeyboardEvent, type: (search: string) => void): void {
  if (event.key !== 'Escape' || (event.currentTarget as HTMLInputElement).value === '') return;
  event.preventDefault();
  event.stopPropagation();
  // One of an input method empties nothing, and Chromium would.
  if (!isComposing(event)) type('');
}
