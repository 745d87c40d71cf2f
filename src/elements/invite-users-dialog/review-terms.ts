/** What goes along with every invite of a review: the role of those for whom none is named, the end, the message. */
import { html, nothing, type TemplateResult } from 'lit';
import { longest } from '../../domain/limits.js';
import type { InviteRequest } from '../../domain/asked-people.js';
import type { InviteRole } from '../../domain/media.js';
import type { Texts } from '../../locales/texts.js';
import { field } from '../../ui/field.js';
import type { LocalizeController } from '../../ui/localize.js';

/** What all have in common, as it is asked for. */
export type Shared = Omit<InviteRequest, 'invites'>;

export interface ReviewTerms {
  readonly shared: Shared;
  /** Of those for whom none is named. */
  readonly role: InviteRole;
  readonly isWriting: boolean;
  readonly words: LocalizeController<'add-many'>;
  readonly roleTexts: Texts['roles'];
  readonly onMessage: (message: string | null) => void;
  readonly onWrite: (isWriting: boolean) => void;
}

export function reviewTerms(view: ReviewTerms): TemplateResult {
  const { shared, role, words, roleTexts } = view;
  const roleText = words.texts.roleNote(roleTexts.roles[role] ?? role);
  return html`
    <p class="hint sentence" id="terms">${roleText} ${endText(shared.expiry, words)}</p>
    ${shared.mail ? messageView(view) : nothing}
  `;
}

function endText(expiry: Shared['expiry'], words: LocalizeController<'add-many'>): string {
  const { texts } = words;
  switch (expiry?.kind) {
    case 'days':
      return texts.endsAfter(expiry.days, words);
    case 'at':
      return texts.endsAt(words.date(expiry.at));
    case 'session-end':
      return texts.endsWithSession;
    default:
      return texts.noEnd;
  }
}

function messageView({ shared, isWriting, words, onMessage, onWrite }: ReviewTerms): TemplateResult {
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
