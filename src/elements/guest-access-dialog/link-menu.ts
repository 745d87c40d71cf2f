/** What can be done with a guest link beside copying and pausing it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { GuestLinkView } from '../../domain/schemas.js';
import type { Texts } from '../../locales/texts.js';
import { hostIcons } from '../../ui/icons/host-icons.js';
import { icons } from '../../ui/icons/icons.js';
import { isLost } from './link-summary.js';

/** What a link shows of itself in the place of the list. */
export type LinkViewName = 'qr' | 'guests' | 'edit';

export interface LinkMenu {
  readonly link: GuestLinkView;
  readonly texts: Texts['guest-access'];
  readonly isBusy: boolean;
  readonly show: (view: LinkViewName) => void;
  readonly replace: () => void;
  readonly delete: () => void;
}

export function linkMenuItems({ link, texts, isBusy, show, ...ask }: LinkMenu): TemplateResult {
  return html`
    ${isLost(link) ? nothing : item(hostIcons.qrCode, texts.qrCode, () => show('qr'))}
    ${item(icons.guests, texts.guests, () => show('guests'))}
    ${item(hostIcons.edit, texts.edit, () => show('edit'))}
    ${item(hostIcons.replace, texts.replace, ask.replace, isBusy)}
    <div role="separator"></div>
    ${item(icons.trash, texts.delete, ask.delete, isBusy, true)}
  `;
}

function item(
  icon: TemplateResult,
  label: string,
  action: () => void,
  isOff = false,
  isDanger = false,
): TemplateResult {
  return html`<button
    type="button"
    ?data-danger=${isDanger}
    aria-disabled=${isOff ? 'true' : nothing}
    @click=${action}
  >
    ${icon}<span>${label}</span>
  </button>`;
}
