/** The list of invited people while there is none to show, and what stands beside it. */
import { nothing, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { SharingError } from '../../../domain/errors.js';
import type { Texts } from '../../../locales/texts.js';
import type { Collected } from '../../../ui/csv-export.js';
import { internalTag } from '../../../ui/internal.js';
import type { LocalizeController } from '../../../ui/localize.js';
import type { InviteRows } from './invite-rows.js';

const csvTag = internalTag('csv-export');

/** `title`: of the medium. */
export function csvView(
  collect: (signal: AbortSignal, seen: (count: number) => void) => Promise<Collected>,
  title: string,
  texts: Texts['invite-list'],
  say: (text: string) => void,
): TemplateResult {
  return html`<${csvTag}
    .collect=${collect}
    .name=${`${texts.people} ${title}`}
    .texts=${texts}
    .label=${texts.csv}
    @say=${({ detail }: CustomEvent<string>) => say(detail)}
  ></${csvTag}>`;
}

/** Nothing where nobody is invited. */
export function countedText(total: number, words: LocalizeController<'invite-list'>): string {
  return total === 0 ? '' : words.texts.invited(total, words);
}

export function skeletonView({ loading }: Texts['window']): TemplateResult {
  return html`<div class="skeleton row" role="status" aria-label=${loading}></div>`;
}

/** Teaches the next step. */
export function emptyView(texts: Texts['invite-list']): TemplateResult {
  return html`
    <div class="empty">
      <strong>${texts.emptyTitle}</strong>
      <p class="secondary">${texts.emptyWay}</p>
    </div>
  `;
}

/** Nobody matches, but somebody is there. */
export function nobodyView(search: string, texts: Texts['invite-list'], showAll: () => void): TemplateResult {
  return html`
    <div class="empty">
      <p class="secondary">${search === '' ? texts.nobodyHere : texts.nobodyFound(search)}</p>
      <button class="button" type="button" @click=${showAll}>${texts.showAll}</button>
    </div>
  `;
}

/** Those that came while somebody was in the list. */
export function heldView(
  held: number,
  words: LocalizeController<'invite-list'>,
  show: () => void,
): TemplateResult {
  return html`<button class="button held" type="button" @click=${show}>
    ${words.texts.newRows(held, words)}
  </button>`;
}

export function footView(
  { adding }: InviteRows,
  texts: Texts['invite-list'],
  failure: (error: SharingError) => unknown,
): unknown {
  if (adding === 'no') return nothing;
  return adding === 'busy' ? html`<p class="secondary">${texts.loadingMore}</p>` : failure(adding);
}
