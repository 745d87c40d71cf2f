import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { asSharingError, type SharingError } from '../../../domain/errors.js';
import type { InviteView } from '../../../domain/schemas.js';
import { errorTexts } from '../../../locales/en/errors.js';
import { inviteUsersTexts } from '../../../locales/en/invite-users.js';
import { mailTroubleTexts } from '../../../locales/en/mail-trouble.js';
import { roleTexts } from '../../../locales/en/roles.js';
import { windowTexts } from '../../../locales/en/window.js';
import { copyButtonStyles, renderCopyButton } from '../../../ui/copy-button.js';
import { CopyController } from '../../../ui/controllers/copy-controller.js';
import { failed, failureText } from '../../../ui/failure.js';
import { icons } from '../../../ui/icons/icons.js';
import { Intent } from '../../../ui/intent.js';
import { LocalizeController } from '../../../ui/localize.js';
import { buttons, controls } from '../../../ui/styles/controls.js';
import { tokens } from '../../../ui/styles/tokens.js';
import { madeInviteStyles } from './invite-form.styles.js';
import type { Invites } from '../invites.js';
import { mailDetails, mailTroubleText } from '../mail-trouble.js';
import { mailTroubleStyles } from '../mail-trouble.styles.js';

type Mailing = 'idle' | 'busy' | SharingError;

/**
 * What came of an invite: its link, to copy, and what became of its mail.
 *
 * @fires say - Something for the live region of the window.
 */
export class MadeInviteElement extends LitElement {
  static override properties = {
    access: { attribute: false },
    invite: { attribute: false },
    revision: { attribute: false },
    known: { state: true },
    mailing: { state: true },
  };

  static override styles = [tokens, buttons, controls, copyButtonStyles, mailTroubleStyles, madeInviteStyles];

  declare access: Invites | null;
  /** As it was when it came. */
  declare invite: InviteView | null;
  /** Of the medium; with another one the mail may have gone. */
  declare revision: number;
  /** As it was read last. */
  declare protected known: InviteView | null;
  declare protected mailing: Mailing;

  readonly #words = new LocalizeController(this, 'invite-users', inviteUsersTexts);
  readonly #roleWords = new LocalizeController(this, 'roles', roleTexts);
  readonly #troubleWords = new LocalizeController(this, 'mail-trouble', mailTroubleTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  readonly #copying = new CopyController(this);
  readonly #resending = new Intent();

  constructor() {
    super();
    this.access = null;
    this.invite = null;
    this.revision = 0;
    this.known = null;
    this.mailing = 'idle';
  }

  /** To the button that copies. */
  override focus(): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('.copy')?.focus();
      this.scrollIntoView({ block: 'nearest' });
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('invite')) {
      this.known = this.invite;
      this.mailing = 'idle';
      this.#copying.reset();
    }
    // Its mail may have been tried before the invite was here: then nothing would tell of it any more.
    if (changed.has('revision') || changed.has('invite')) void this.#read();
  }

  protected override render(): unknown {
    const { known: invite } = this;
    // A link that lets nobody in any more is none to copy, nor one that the server has lost.
    if (invite === null || invite.state === 'revoked' || invite.blocked || invite.url === '') return nothing;
    const { texts } = this.#words;
    const role = this.#roleWords.texts.roles[invite.role] ?? invite.role;
    const isByHand = this.#copying.state === 'by-hand';
    return html`
      <section class="made" aria-labelledby="title">
        <h3 class="sentence" id="title">${texts.inviteLink}</h3>
        <p class="secondary" id="for">${texts.forPerson(invite.email, role)}</p>
        <div class="link">
          <input
            class="input"
            id="link"
            readonly
            dir="ltr"
            aria-label=${texts.link}
            aria-describedby=${isByHand ? 'by-hand' : 'for'}
            .value=${invite.url}
            @focus=${(event: Event) => (event.currentTarget as HTMLInputElement).select()}
          />
          ${renderCopyButton({
            state: this.#copying.state,
            label: texts.copy,
            done: texts.copied,
            action: () => void this.#copy(invite),
          })}
        </div>
        ${isByHand ? html`<p class="hint" id="by-hand">${texts.copyByHand}</p>` : nothing}
        ${this.#renderMail(invite)}
      </section>
    `;
  }

  #renderMail(invite: InviteView): unknown {
    const { texts } = this.#words;
    switch (invite.mail) {
      case 'none':
        return this.#renderState(icons.link, texts.notMailed);
      case 'queued':
        return [
          this.#renderState(icons.clock, texts.queued, this.#troubleText(invite) ?? texts.queuedWay),
          mailDetails(invite, this.#troubleWords.texts),
        ];
      case 'sent': {
        const at = invite.mailedAt === null ? '' : this.#words.date(invite.mailedAt);
        return this.#renderState(icons.check, texts.sent, at, 'sent');
      }
      case 'failed':
        return this.#renderFailed(invite);
    }
  }

  #renderState(icon: TemplateResult, word: string, more = '', className = ''): TemplateResult {
    return html`
      <p class="mail ${className}" role="status">
        ${icon}<span>${word}</span> ${more === '' ? nothing : html`<span class="secondary">${more}</span>`}
      </p>
    `;
  }

  #renderFailed(invite: InviteView): unknown {
    const { texts } = this.#words;
    const error = typeof this.mailing === 'object' ? this.mailing : null;
    const text =
      error === null
        ? { title: texts.failed, way: this.#troubleText(invite) ?? '' }
        : failureText(error, this.#errorWords.texts);
    if (this.mailing === 'busy') return this.#renderState(icons.clock, texts.queued);
    return [
      failed(text, this.#windowWords.texts.tryAgain, () => void this.#resend(invite)),
      error === null ? mailDetails(invite, this.#troubleWords.texts) : nothing,
    ];
  }

  #troubleText(invite: InviteView): string | null {
    return mailTroubleText(invite, this.#troubleWords.texts);
  }

  async #read(): Promise<void> {
    const { access, known } = this;
    if (access === null || known === null) return;
    // What cannot be read now is read with the next change; the list says that it is out of reach.
    const invite = await access.read(known).catch(() => null);
    if (invite !== null && this.known?.id === invite.id) this.known = invite;
  }

  async #resend(invite: InviteView): Promise<void> {
    if (this.mailing === 'busy' || this.access === null) return;
    this.mailing = 'busy';
    try {
      const { invites } = await this.access.resend([invite.id], this.#resending);
      this.known = invites[0] ?? invite;
      this.mailing = 'idle';
    } catch (thrown) {
      this.mailing = asSharingError(thrown);
    }
  }

  async #copy(invite: InviteView): Promise<void> {
    const link = this.renderRoot.querySelector<HTMLInputElement>('#link');
    if (link === null) return;
    if (await this.#copying.copy(invite.url, link)) {
      const detail = this.#words.texts.copiedStatus(invite.email);
      this.dispatchEvent(new CustomEvent('say', { detail }));
      return;
    }
    await this.updateComplete;
    link.focus();
    link.select();
  }
}
