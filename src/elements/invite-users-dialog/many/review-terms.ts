/** What goes along with every invite of a review: the role of those who have none of their own, the end, the message. */
import { html, type TemplateResult } from 'lit';
import type { SharingError } from '../../../domain/errors.js';
import { longest } from '../../../domain/limits.js';
import type { InviteRole, MediaKind } from '../../../domain/media.js';
import type { Texts } from '../../../locales/texts.js';
import { expiryFields } from '../../../ui/form/expiry-fields.js';
import { fieldText } from '../../../ui/failure.js';
import { field } from '../../../ui/form/field.js';
import { select } from '../../../ui/form/form-controls.js';
import type { LocalizeController } from '../../../ui/localize.js';
import type { TypedExpiry } from '../../../ui/form/typed-expiry.js';
import type { Shared } from './many-terms.js';
import type { InviteReview } from './review.js';

export interface ReviewTerms {
  readonly review: InviteReview;
  readonly roles: readonly InviteRole[];
  readonly kind: MediaKind;
  readonly zones: readonly string[];
  readonly shared: Shared;
  /** What was wrong when it was to be sent. */
  readonly refused: SharingError | null;
  readonly isWriting: boolean;
  readonly words: LocalizeController<'add-many'>;
  readonly roleTexts: Texts['roles'];
  readonly expiryTexts: Texts['expiry'];
  readonly errorTexts: Texts['errors'];
  readonly fieldWords: LocalizeController<'fields'>;
  readonly onUsualRole: (role: InviteRole) => void;
  readonly onExpiry: (expiry: TypedExpiry) => void;
  readonly onMessage: (message: string | null) => void;
  readonly onWrite: (isWriting: boolean) => void;
}

/** Fields, and no sentence about them: what was chosen for somebody else before is seen, and can be changed. */
export function termFields(view: ReviewTerms): TemplateResult {
  const { review, roles, kind, zones, shared, refused, words, roleTexts, expiryTexts, fieldWords } = view;
  const own = review.ownRoles;
  const hint = own === 0 ? undefined : words.texts.ownRoles(own, words);
  return html`
    <div class="pair fields">
      ${field({ id: 'role', label: roleTexts.role, hint }, (a) =>
        select(a, {
          value: review.role,
          choices: roles.map((name) => [name, roleTexts.roles[name] ?? name] as const),
          onChoose: view.onUsualRole,
        }),
      )}
      ${expiryFields({
        typed: shared.expiry,
        kind,
        zones,
        now: Date.now(),
        texts: expiryTexts,
        error: (name) => fieldText(refused?.fields ?? [], name, fieldWords.texts, fieldWords),
        type: (change) => view.onExpiry({ ...shared.expiry, ...change }),
      })}
    </div>
  `;
}

export function messageView({ shared, isWriting, words, onMessage, onWrite }: ReviewTerms): TemplateResult {
  const { texts } = words;
  const message = shared.message ?? '';
  const leaveOut = html`
    <button class="text-button" id="leave-out" type="button" @click=${() => onMessage(null)}>
      ${texts.leaveOutMessage}
    </button>
  `;
  if (isWriting) {
    return html`
      <div class="message">
        ${field(
          { id: 'message', label: texts.message },
          (a) => html`
            <textarea
              class="input area"
              id=${a.id}
              rows="3"
              maxlength=${longest.message}
              .value=${message}
              @input=${(event: Event) => onMessage((event.currentTarget as HTMLTextAreaElement).value)}
            ></textarea>
          `,
        )}
        <button class="text-button" id="done" type="button" @click=${() => onWrite(false)}>
          ${texts.done}
        </button>
        ${leaveOut}
      </div>
    `;
  }
  if (message.trim() === '') {
    return html`<button class="text-button write" type="button" @click=${() => onWrite(true)}>
      ${texts.addMessage}
    </button>`;
  }
  return html`
    <div class="message">
      <p class="sentence said">${texts.withMessage(message)}</p>
      <button class="text-button write" type="button" @click=${() => onWrite(true)}>
        ${texts.editMessage}
      </button>
      ${leaveOut}
    </div>
  `;
}
