/** A list in pages while it loads, fails or has more to show. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SharingError } from '../../domain/errors.js';
import type { PagesController } from '../../ui/controllers/pages-controller.js';

export interface PageList<Item extends { readonly id: string }> {
  readonly pages: PagesController<Item>;
  readonly texts: { readonly loading: string; readonly showMore: string };
  readonly failure: (error: SharingError, again: () => void) => unknown;
  readonly empty: () => unknown;
  readonly list: (items: readonly Item[]) => unknown;
}

export function pageList<Item extends { readonly id: string }>(view: PageList<Item>): unknown {
  const { pages, texts, failure, empty, list } = view;
  const { status } = pages;
  if (status.kind === 'loading') {
    return status.slow
      ? html`<div class="skeleton row" role="status" aria-label=${texts.loading}></div>`
      : nothing;
  }
  if (status.kind === 'failed') return failure(status.error, () => void pages.load());
  if (pages.items.length === 0) return empty();
  return html`${list(pages.items)} ${more(view)}`;
}

function more<Item extends { readonly id: string }>({ pages, texts, failure }: PageList<Item>): unknown {
  if (pages.next === null) return nothing;
  if (pages.adding instanceof Error) return failure(pages.adding, () => void pages.add());
  return moreButton(texts.showMore, pages.adding === 'busy', () => void pages.add());
}

function moreButton(label: string, isBusy: boolean, action: () => void): TemplateResult {
  const busy = isBusy ? 'true' : nothing;
  return html`
    <button class="button more" type="button" aria-disabled=${busy} aria-busy=${busy} @click=${action}>
      <span>${label}</span>
    </button>
  `;
}
