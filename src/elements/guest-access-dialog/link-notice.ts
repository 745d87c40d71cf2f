/** Said at a link that is about to be handed on and lets nobody in: why, and the way forward. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../locales/texts.js';
import { icons } from '../../ui/icons/icons.js';
import type { Doing } from './link-steps.js';
import type { ClosedBy } from './link-summary.js';

export interface LinkNotice {
  readonly text: string;
  readonly by: ClosedBy | null;
  /** It is what the person came to do: its button is the one to press. */
  readonly isNext: boolean;
  readonly doing: Doing['kind'];
  readonly texts: Texts['guest-access'];
  readonly switchOn: () => void;
  readonly resume: () => void;
  readonly edit: () => void;
}

export function renderLinkNotice(notice: LinkNotice): TemplateResult {
  return html`
    <div class="notice">
      ${icons.alert}<span class="sentence" id="notice">${notice.text}</span>${wayForward(notice)}
    </div>
  `;
}

function wayForward({ by, isNext, doing, texts, ...ways }: LinkNotice): TemplateResult | typeof nothing {
  switch (by) {
    case 'off':
      return way(texts.switchOn, ways.switchOn, doing === 'switching', isNext);
    case 'paused':
      return way(texts.resume, ways.resume, doing === 'pausing');
    case 'expired':
    case 'used-up':
      return way(texts.edit, ways.edit);
    default:
      return nothing;
  }
}

function way(label: string, action: () => void, isBusy = false, isNext = false): TemplateResult {
  return html`
    <button
      class="button ${isNext ? 'accent' : ''}"
      type="button"
      aria-describedby="notice"
      aria-busy=${isBusy ? 'true' : nothing}
      aria-disabled=${isBusy ? 'true' : nothing}
      @click=${action}
    >
      <span>${label}</span>
    </button>
  `;
}
