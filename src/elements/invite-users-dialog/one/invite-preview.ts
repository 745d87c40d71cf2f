import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { asSharingError, isErrorCode, SharingError } from '../../../domain/errors.js';
import type { InvitePreviewed, InviteRequest } from '../../../domain/schemas.js';
import { abilityTexts } from '../../../locales/abilities.js';
import { entryErrorTexts } from '../../../locales/en/entry-errors.js';
import { inviteUsersTexts } from '../../../locales/en/invite-users.js';
import { roleTexts } from '../../../locales/en/roles.js';
import { windowTexts } from '../../../locales/en/window.js';
import { failed, failedToTryAgain, failureText } from '../../../ui/failure.js';
import { LocalizeController } from '../../../ui/localize.js';
import { buttons, controls } from '../../../ui/styles/controls.js';
import { tokens } from '../../../ui/styles/tokens.js';
import type { Invites } from '../invites.js';
import { previewOf } from '../typed-invite.js';
import { patience } from '../../../ui/patience.js';
import { wordList } from '../../../ui/word-list.js';

type Answer =
  | { readonly kind: 'waiting'; readonly slow: boolean }
  | { readonly kind: 'known'; readonly previewed: InvitePreviewed }
  | { readonly kind: 'failed'; readonly error: SharingError };

const previewStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }

  h3 {
    margin: 0;
    font-size: 14px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  section,
  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }

  ul {
    padding-inline-start: 20px;
    list-style: disc;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    justify-content: space-between;
  }

  .subject {
    overflow-wrap: anywhere;
  }

  iframe {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 420px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    /* Not below the border, which would be white on the dark. */
    background: #fff padding-box;
  }

  pre {
    margin: 0;
    padding: 12px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_raised);
    font: inherit;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    unicode-bidi: plaintext;
  }

  .skeleton {
    block-size: 200px;
  }
`;

/** What an invite would do for its person at this moment, and the mail they would get. Nothing is sent. */
export class InvitePreviewElement extends LitElement {
  static override properties = {
    access: { attribute: false },
    request: { attribute: false },
    answer: { state: true },
    asText: { state: true },
  };

  static override styles = [tokens, buttons, controls, previewStyles];

  declare access: Invites | null;
  declare request: InviteRequest | null;
  declare protected answer: Answer;
  /** Whether the mail is shown as text: wanted, or because the page allows nothing else. */
  declare protected asText: 'no' | 'wanted' | 'forced';

  readonly #words = new LocalizeController(this, 'invite-users', inviteUsersTexts);
  readonly #roleWords = new LocalizeController(this, 'roles', roleTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', entryErrorTexts);
  #asking: AbortController | null = null;

  constructor() {
    super();
    this.access = null;
    this.request = null;
    this.answer = { kind: 'waiting', slow: false };
    this.asText = 'no';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asking?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('request') && this.request !== null) void this.#ask(this.request);
  }

  protected override updated(): void {
    const frame = this.renderRoot.querySelector('iframe');
    if (frame === null || this.answer.kind !== 'known') return;
    const { html: page } = this.answer.previewed.mail;
    if (frame.srcdoc === page) return;
    try {
      frame.srcdoc = page;
    } catch {
      // Trusted Types: the page takes no markup from us. The text says the same.
      this.asText = 'forced';
    }
  }

  protected override render(): unknown {
    const { answer, request } = this;
    const [invite] = request?.invites ?? [];
    if (request === null || invite === undefined) return nothing;
    switch (answer.kind) {
      case 'waiting':
        return answer.slow
          ? html`<div class="skeleton" role="status" aria-label=${this.#windowWords.texts.loading}></div>`
          : nothing;
      case 'failed':
        return failedToTryAgain(
          answer.error,
          this.#errorWords.texts,
          this.#windowWords.texts,
          () => void this.#ask(request),
        );
      case 'known':
        return html`
          <section aria-labelledby="what">
            <h3 class="sentence" id="what">${this.#words.texts.previewOf(invite.email)}</h3>
            ${this.#renderWhat(answer.previewed, invite.role)}
          </section>
          <section aria-labelledby="mail">
            ${this.#renderMail(answer.previewed, request, invite.email)}
          </section>
        `;
    }
  }

  #renderWhat(previewed: InvitePreviewed, role: string): TemplateResult {
    const { texts } = this.#words;
    const { roles, can } = this.#roleWords.texts;
    if (isErrorCode(previewed.code)) {
      const { title } = failureText(new SharingError(previewed.code), this.#errorWords.texts);
      // What the table says of a block is for whom it keeps out.
      const way = previewed.code === 'GUEST_BLOCKED' ? texts.blockedHere : title;
      return failed({ title: texts.wouldFail, way });
    }
    const kind = this.access?.medium?.kind ?? 'video';
    const what = abilityTexts(kind, previewed.capabilities, this.#roleWords.texts);
    return html`
      <ul>
        <li class="sentence">
          ${texts.comesIn(roles[role] ?? role)} ${can(wordList(what, this.#roleWords.lang))}
        </li>
        <li class="sentence">${this.#opensText(previewed)}</li>
        <li class="sentence">${texts.proofs[previewed.proof]}</li>
        <li class="sentence">${this.#endText()}</li>
      </ul>
    `;
  }

  #renderMail(previewed: InvitePreviewed, request: InviteRequest, email: string): TemplateResult {
    const { texts } = this.#words;
    const { mail } = previewed;
    if (!request.mail) {
      return html`<h3 id="mail">${texts.mail}</h3>
        <p class="secondary">${texts.noMail}</p>`;
    }
    const isText = this.asText !== 'no';
    return html`
      <div class="head">
        <h3 id="mail">${texts.mail}</h3>
        ${
          this.asText === 'forced'
            ? nothing
            : html`<button
                class="button"
                type="button"
                @click=${() => (this.asText = isText ? 'no' : 'wanted')}
              >
                ${isText ? texts.asMail : texts.asText}
              </button>`
        }
      </div>
      <p class="subject sentence"><span class="secondary">${texts.subject}: </span>${mail.subject}</p>
      ${this.asText === 'forced' ? html`<p class="hint">${texts.notDrawn}</p>` : nothing}
      ${
        isText
          ? html`<pre tabindex="0" role="region" aria-label=${texts.mailFrame(email)}>${mail.text}</pre>`
          : html`<iframe sandbox="" title=${texts.mailFrame(email)} referrerpolicy="no-referrer"></iframe>`
      }
    `;
  }

  #opensText({ opensIn, startsAt }: InvitePreviewed): string {
    const { texts } = this.#words;
    if (opensIn === null || startsAt === null) return texts.opensNow;
    return texts.opens(this.#words.date(startsAt));
  }

  #endText(): string {
    const { texts } = this.#words;
    const expiry = this.request?.expiry;
    if (expiry?.kind === 'session-end') return texts.untilSession;
    if (expiry?.kind === 'at') return texts.until(this.#words.date(expiry.at));
    if (expiry?.kind !== 'days') return texts.noEnd;
    return texts.until(this.#words.date(new Date(Date.now() + expiry.days * day).toISOString()));
  }

  async #ask(request: InviteRequest): Promise<void> {
    if (this.access === null) return;
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.answer = { kind: 'waiting', slow: false };
    setTimeout(() => {
      if (this.#asking === asking && this.answer.kind === 'waiting') {
        this.answer = { kind: 'waiting', slow: true };
      }
    }, patience);
    try {
      const { backend, mediaId } = await this.access.reach();
      const { signal } = asking;
      const previewed = await backend.previewInvite(mediaId, previewOf(request), { signal });
      if (this.#asking === asking) this.answer = { kind: 'known', previewed };
    } catch (thrown) {
      if (this.#asking === asking) this.answer = { kind: 'failed', error: asSharingError(thrown) };
    }
  }
}

const day = 86_400_000;
