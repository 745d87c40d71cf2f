/** What stands around the fields of an invite: what can be added, what sends it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../../locales/texts.js';
import type { OpenedFields, TypedInvite } from '../typed-invite.js';

/** Closing a field loses nothing, and sends nothing of it: so much is said. */
export function keptNotes(
  typed: TypedInvite,
  opened: OpenedFields,
  { message, expiry }: Texts['invite-users']['kept'],
): TemplateResult[] {
  const kept = [
    ...(!opened.message && typed.message.trim() !== '' ? [message] : []),
    ...(!opened.expiry && typed.expires !== 'never' ? [expiry] : []),
  ];
  return kept.map((text) => html`<p class="hint">${text}</p>`);
}

export interface FormLine {
  readonly texts: Texts['invite-users'];
  readonly mail: boolean;
  /** As far as it is typed. */
  readonly email: string;
  readonly opened: OpenedFields;
  readonly isBusy: boolean;
  readonly setMail: (mail: boolean) => void;
  readonly toggle: (name: keyof OpenedFields) => void;
  /** *Add many* may be wanted soon. */
  readonly near: () => void;
  readonly many: () => void;
}

/** Below the fields: whether it is mailed, what can be added, and what sends it. */
export function formLine({
  texts,
  mail,
  email,
  opened,
  isBusy,
  setMail,
  toggle,
  near,
  many,
}: FormLine): TemplateResult {
  const busy = isBusy ? 'true' : nothing;
  return html`
    <div class="line">
      <label class="tick">
        <input class="checkbox" type="checkbox" .checked=${mail} @change=${() => setMail(!mail)} />
        <span>${texts.sendMail}</span>
      </label>
      <div class="extras">
        ${moreButton(texts.message, opened.message, () => toggle('message'))}
        ${moreButton(texts.expiry, opened.expiry, () => toggle('expiry'))}
      </div>
      <div class="actions">
        <button
          class="button"
          id="add-many"
          type="button"
          @pointerenter=${near}
          @focus=${near}
          @click=${many}
        >
          ${texts.addMany}
        </button>
        <button
          class="button accent"
          type="submit"
          aria-disabled=${busy}
          aria-busy=${busy}
          aria-describedby="what-then"
        >
          <span>${texts.generate}</span>
        </button>
      </div>
      <p class="hint what-then" id="what-then">${whatThen(mail, email.trim(), texts)}</p>
    </div>
  `;
}

/** The label names the link alone; who gets a mail of it stands beside it. */
function whatThen(mail: boolean, email: string, texts: Texts['invite-users']): string {
  if (!mail) return texts.mailsNobody;
  return /^\S+@\S+$/.test(email) ? texts.alsoMails(email) : texts.alsoMailsAddress;
}

/** Makes room for one more field, and takes it away again. */
function moreButton(label: string, isOpen: boolean, toggle: () => void): TemplateResult {
  return html`<button
    class="button quiet more"
    type="button"
    aria-expanded=${isOpen ? 'true' : 'false'}
    @click=${toggle}
  >
    <span aria-hidden="true">${isOpen ? '−' : '+'}</span><span>${label}</span>
  </button>`;
}
