import { html, nothing, type TemplateResult } from 'lit';
import type { ErrorCode, SharingError } from '../../domain/errors.js';
import type { FailureText } from '../../locales/en/errors.js';
import type { Texts } from '../../locales/texts.js';
import { failureText, isNetwork } from '../../ui/failure.js';
import { icons } from '../../ui/icons.js';
import type { LocalizeController } from '../../ui/localize.js';
import { declinedAs, hostCodes, isParting, isWished } from './entry-failures.js';
import type { FailedState } from './entry-state.js';

export interface FailedViewWords {
  readonly words: LocalizeController<'join'>;
  readonly errors: Texts['errors'];
  readonly tryAgain: string;
  /** Null where trying again leads nowhere. */
  readonly again: (() => void) | null;
}

/** What the reason looks like; everything else is an alert. */
const pictures: Partial<Record<ErrorCode, keyof typeof icons>> = {
  LINK_MISSING: 'link',
  LINK_UNKNOWN: 'link',
  GUEST_LINK_REPLACED: 'link',
  GUEST_LINK_DELETED: 'trash',
  GUEST_LINK_PAUSED: 'pause',
  GUEST_LINK_EXPIRED: 'clock',
  GUEST_LINK_NOT_YET: 'clock',
  GUEST_LINK_USED_UP: 'guests',
  GUEST_ACCESS_OFF: 'door',
  GUEST_REMOVED: 'door',
  GUEST_BLOCKED: 'full',
  GUEST_DECLINED: 'door',
  INVITE_EXPIRED: 'clock',
  INVITE_REVOKED: 'door',
  INVITE_LOCKED: 'full',
  SESSION_OVER: 'clock',
  // Whoever wanted out has got what they wanted.
  GUEST_LEFT: 'check',
  GUEST_ERASED: 'check',
  INVITE_DECLINED: 'check',
};

/** The page of a guest who is not in: the reason, and the way forward. */
export function failedView({ error, isHeld }: FailedState, parts: FailedViewWords): TemplateResult {
  const { words, again, tryAgain } = parts;
  const { title, way } = textOf(error, parts);
  return html`
    <div class="failed-head ${isWished(error) ? 'done' : ''}">
      <span class="picture">${icons[pictures[error.code] ?? 'alert']}</span>
      <div class="head">
        <h2 id="here" tabindex="-1">${title}</h2>
        <div class="reason">
          ${figures(error, words)}
          <p>${way}</p>
          ${waiting(error, { texts: words.texts, isHeld, canWait: again !== null || isHeld })}
        </div>
      </div>
    </div>
    <slot name="failed"></slot>
    ${
      again === null
        ? nothing
        : html`<button class="button" type="button" @click=${again}>
            ${isParting(error) ? words.texts.joinAgain : tryAgain}
          </button>`
    }
  `;
}

function textOf(error: SharingError, { words, errors }: FailedViewWords): FailureText {
  const email = declinedAs(error);
  if (email === null) return failureText(error, errors);
  const { title, way } = words.texts.declined;
  return { title, way: way(email) };
}

/** How many, or when. */
function figures({ code, params }: SharingError, words: LocalizeController<'join'>): unknown {
  const { uses, maxUses, endsAt } = params;
  if (code === 'GUEST_LINK_USED_UP' && uses !== undefined && maxUses !== undefined) {
    return html`<p>${words.texts.usedUpBy(Number(uses), Number(maxUses), words)}</p>`;
  }
  if (code === 'GUEST_LINK_EXPIRED' && endsAt !== undefined) {
    return html`<p>${words.texts.endedOn(words.date(String(endsAt)))}</p>`;
  }
  return nothing;
}

interface Waiting {
  readonly texts: Texts['join'];
  readonly isHeld: boolean;
  readonly canWait: boolean;
}

/** What the page does by itself meanwhile. */
function waiting(error: SharingError, { texts, isHeld, canWait }: Waiting): unknown {
  const kept = isHeld ? `${texts.placeKept} ` : '';
  if (isNetwork(error)) return html`<p>${kept}${texts.waitingForNetwork}</p>`;
  if (hostCodes.includes(error.code) && canWait) return html`<p>${texts.waitingForHost}</p>`;
  return nothing;
}
