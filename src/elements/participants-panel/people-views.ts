/** The panel while there are no people to show, and how many there are. */
import { html, nothing, type TemplateResult } from 'lit';
import { peopleGroups } from '../../domain/invite-ports.js';
import type { PeoplePage } from '../../domain/schemas.js';
import type { Texts } from '../../locales/texts.js';
import { failed } from '../../ui/failure.js';
import { icons } from '../../ui/icons/icons.js';
import type { TypedSearch } from '../../ui/controllers/typed-search.js';
import type { LocalizeController } from '../../ui/localize.js';

export type Counts = PeoplePage['counts'];

export function totalOf(counts: Counts): number {
  return peopleGroups.reduce((sum, group) => sum + counts[group], 0);
}

/** Of those who are in. */
export function countView(counts: Counts, words: LocalizeController<'participants'>): TemplateResult {
  const inside = totalOf(counts) - counts.waiting;
  return html`
    <span class="count" aria-hidden="true">${words.texts.count(inside, words)}</span>
    <span class="visually-hidden">${words.texts.countOf(inside, words)}</span>
  `;
}

export function loadingView({ loading }: Texts['window'], isSlow: boolean): TemplateResult {
  return html`
    <div class="lines" aria-busy="true">
      <p class="visually-hidden">${loading}</p>
      ${isSlow ? [1, 2, 3].map(() => html`<div class="skeleton line"></div>`) : nothing}
    </div>
  `;
}

/** To somebody who does not moderate. */
export function refusedView(
  { refusedTitle: title, refusedWay: way }: Texts['participants'],
  { tryAgain }: Texts['window'],
  action: () => void,
): TemplateResult {
  return failed({ title, way }, tryAgain, action);
}

export function searchView(typed: TypedSearch, { search }: Texts['participants']): TemplateResult {
  return html`
    <input
      class="input"
      id="search"
      type="search"
      aria-label=${search}
      placeholder=${search}
      autocomplete="off"
      .value=${typed.text}
      @input=${(event: Event) => typed.type((event.currentTarget as HTMLInputElement).value)}
    />
  `;
}

/** Nobody matches, but somebody is there. */
export function nobodyView(
  search: string,
  texts: Texts['participants'],
  showAll: () => void,
): TemplateResult {
  return html`
    <div class="empty">
      <p class="sentence">${texts.foundNobody(search)}</p>
      <button class="button" type="button" @click=${showAll}>${texts.showAll}</button>
    </div>
  `;
}

/** Who was turned away or unblocked, and how they can come again. It was said already. */
export function againView(
  again: string | null,
  { close }: Texts['window'],
  action: () => void,
): TemplateResult | typeof nothing {
  if (again === null) return nothing;
  return html`
    <div class="bar">
      <span class="sentence">${again}</span>
      <button class="button icon-button" type="button" aria-label=${close} title=${close} @click=${action}>
        ${icons.close}
      </button>
    </div>
  `;
}
