/** *More options* of a link's form: a disclosure, whose code comes when it is opened. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../locales/texts.js';
import type { LazyStatus } from '../../ui/controllers/lazy-controller.js';
import { failed } from '../../ui/failure.js';
import { hostIcons } from '../../ui/icons/host-icons.js';

export interface MoreOptions {
  readonly isOpen: boolean;
  readonly status: LazyStatus;
  readonly texts: Texts['guest-link-form'];
  readonly windowTexts: Texts['window'];
  readonly toggle: () => void;
  readonly tryAgain: () => void;
  readonly options: () => TemplateResult;
}

export function moreOptions(more: MoreOptions): TemplateResult {
  const { isOpen, texts, toggle } = more;
  return html`
    <div class="more">
      <button
        class="button quiet disclosure"
        type="button"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="more"
        @click=${toggle}
      >
        ${hostIcons.disclose}<span>${texts.more}</span>
      </button>
      ${isOpen ? nothing : html`<p class="hint">${texts.moreHint}</p>`}
      <div id="more" ?hidden=${!isOpen}>${isOpen ? inside(more) : nothing}</div>
    </div>
  `;
}

function inside({ status, options, tryAgain, windowTexts }: MoreOptions): unknown {
  if (status === 'ready') return options();
  if (status === 'failed') {
    return failed(windowTexts.notLoaded, windowTexts.tryAgain, tryAgain);
  }
  if (status !== 'slow') return nothing;
  return html`<div class="skeleton" role="status" aria-label=${windowTexts.loading}></div>`;
}
