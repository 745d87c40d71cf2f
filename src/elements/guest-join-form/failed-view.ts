import { html, nothing, type TemplateResult } from 'lit';
import type { ErrorCode, SharingError } from '../../domain/errors.js';
import type { FailureText } from '../../locales/en/errors.js';
import type { Texts } from '../../locales/texts.js';
import { isNetwork } from '../../ui/failure.js';
import { icons } from '../../ui/icons/icons.js';
import type { LocalizeController } from '../../ui/localize.js';
import { declinedAs, hostCodes, isParting } from './entry-failures.js';
import type { FailedState } from './entry-state.js';
import { troubleText } from './trouble-text.js';

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
};

/** Whom the host has put out, and who may ask again as whoever opens the link once more. */
const putOut: readonly ErrorCode[] = ['GUEST_DECLINED', 'GUEST_REMOVED'];

/** The page of a guest who is not in: the reason, and the way forward. */
export function failedView({ error, isHeld }: FailedState, parts: FailedViewWords): TemplateResult {
  const { words, again, tryAgain } = parts;
  const { title, way } = textOf(error, parts);
  return html`
    <div class="failed-head ${isParting(error) ? 'done' : ''}">
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
            ${againText(error, words.texts) ?? tryAgain}
          </button>`
    }
  `;
}

/** Where it leads, if not to another try. */
function againText(error: SharingError, texts: Texts['join']): string | null {
  if (isParting(error)) return texts.comeIn;
  if (declinedAs(error) !== null) return texts.useAnother;
  return putOut.includes(error.code) ? texts.joinAgain : null;
}

function textOf(error: SharingError, { words, errors, again }: FailedViewWords): FailureText {
  const text = troubleText(error, errors, words.texts);
  const { left } = words.texts;
  if (error.code !== 'GUEST_LEFT') return text;
  const { role, closed } = error.params;
  if (closed !== undefined) return { ...text, way: left.closed };
  if (role !== undefined && role !== 'guest')
    return { ...text, way: again ? left.invitedHere : left.invited };
  return again ? { ...text, way: left.guestHere } : text;
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
