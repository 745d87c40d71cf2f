import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { InviteRequest, MediumView } from '../../domain/schemas.js';
import { errorTexts } from '../../locales/en/errors.js';
import { inviteUsersTexts } from '../../locales/en/invite-users.js';
import { windowTexts } from '../../locales/en/window.js';
import type { SharingContext } from '../../ui/context.js';
import { Announcer } from '../../ui/controllers/announcer.js';
import { LazyController } from '../../ui/controllers/lazy-controller.js';
import { DialogShell, dialogShellStyles } from '../../ui/dialog-shell.js';
import { failed, failureText } from '../../ui/failure.js';
import { internalTag } from '../../ui/internal.js';
import { LocalizeController } from '../../ui/localize.js';
import { QuestionDialogElement, type Question } from '../../ui/question-dialog.js';
import { nowhere, type Source } from '../../ui/source.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import { InviteFormElement } from './invite-form.js';
import { inviteUsersWindowStyles } from './invite-form.styles.js';
import type { InviteListElement } from './invite-list.js';
import { Invites } from './invites.js';
import type { SeveralPeople } from './typed-invite.js';
import { viewLoaders, type LazyView, type View } from './window-views.js';

const tags = {
  form: internalTag('invite-form'),
  list: internalTag('invite-list'),
  many: internalTag('add-many'),
  preview: internalTag('invite-preview'),
};

/** What `invite-users-dialog` shows once it is opened: the form, everybody invited, and what they lead to. */
export class InviteUsersWindowElement extends LitElement {
  static readonly parts = [
    ['question-dialog', QuestionDialogElement],
    ['invite-form', InviteFormElement],
  ] as const;

  static override properties = {
    open: { type: Boolean },
    source: { attribute: false },
    provided: { attribute: false },
    mediaId: { attribute: false },
    view: { state: true },
    several: { state: true },
  };

  static override styles = [tokens, buttons, controls, ...dialogShellStyles, inviteUsersWindowStyles];

  declare open: boolean;
  declare source: Source | null;
  declare provided: SharingContext | null;
  declare mediaId: string | null;
  declare protected view: View;
  /** What *Add many* began with; null while nothing of it is there. */
  declare protected several: SeveralPeople | null;

  readonly #invites = new Invites(this, () => this.source ?? nowhere);
  readonly #lazy = new LazyController<LazyView>(this, viewLoaders);
  readonly #words = new LocalizeController(this, 'invite-users', inviteUsersTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  readonly #announcer = new Announcer(this);
  readonly #shell = new DialogShell(this, {
    back: () => this.#showPeople(),
    closed: () => this.dispatchEvent(new Event('window-closed')),
  });
  #focusLater: (() => void) | null = null;
  #dirty = { form: false, many: false };

  constructor() {
    super();
    this.open = false;
    this.source = null;
    this.provided = null;
    this.mediaId = null;
    this.#reset();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open') && !changed.has('provided') && !changed.has('mediaId')) return;
    this.#reset();
    if (!this.open) {
      this.#invites.stop();
      return;
    }
    this.#invites.start();
    void this.#lazy.load('list');
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open')) this.#followOpen();
    const focus = this.#focusLater;
    this.#focusLater = null;
    // Once there is something useful, the focus goes there, unless the person has moved it.
    if (focus !== null) focus();
    else if (this.view.kind === 'people' && this.#shell.hasHeadingFocus) this.#form?.focus();
  }

  protected override render(): TemplateResult {
    const { status } = this.#invites;
    return this.#shell.render({
      heading: this.#words.texts.title,
      hasBack: this.view.kind !== 'people',
      isLocal: this.source?.isLocal === true,
      body: html`
        <div class="content" aria-busy=${status.kind === 'loading' ? 'true' : nothing}>
          ${this.#renderStatus()} ${this.#announcer.render()}
        </div>
      `,
    });
  }

  #renderStatus(): unknown {
    const { status } = this.#invites;
    switch (status.kind) {
      case 'closed':
        return nothing;
      case 'loading':
        return this.#renderLoading(status.slow);
      case 'failed':
        return failed({
          text: failureText(status.error, this.#errorWords.texts),
          tryAgain: { label: this.#windowWords.texts.tryAgain, action: () => void this.#invites.load() },
        });
      case 'ready':
        return html`${this.#renderPeople(status.medium)} ${this.#renderMany()} ${this.#renderPreview()}`;
    }
  }

  #renderLoading(isSlow: boolean): TemplateResult {
    if (!isSlow) return html`<div class="waiting"></div>`;
    return html`
      <div class="loading">
        <span class="visually-hidden" role="status">${this.#windowWords.texts.loading}</span>
        <div class="skeleton line"></div>
        <div class="skeleton line"></div>
        <div class="skeleton row"></div>
      </div>
    `;
  }

  /** Stays where it is while something else is on show: nothing typed is lost. */
  #renderPeople(medium: MediumView): TemplateResult {
    return html`
      <div class="people" ?hidden=${this.view.kind !== 'people'}>
        <${tags.form}
          id="form"
          .access=${this.#invites}
          .medium=${medium}
          .revision=${this.#invites.revision}
          @form-changed=${({ detail }: CustomEvent<boolean>) => this.#setDirty({ form: detail })}
          @several=${({ detail }: CustomEvent<SeveralPeople>) => this.#showMany(detail)}
          @many-near=${() => void this.#lazy.load('many')}
          @preview=${({ detail: request }: CustomEvent<InviteRequest>) => this.#showPreview(request)}
          @say=${this.#handleSay}
        ></${tags.form}>
        <div class="list">${this.#renderLazy('list', () => this.#renderList(medium))}</div>
      </div>
    `;
  }

  #renderList(medium: MediumView): TemplateResult {
    return html`<${tags.list}
      id="list"
      .access=${this.#invites}
      .medium=${medium}
      .revision=${this.#invites.revision}
      .news=${this.#invites.news}
      .live=${this.#invites.live}
      .scroller=${this.renderRoot.querySelector('.body')}
      .ask=${this.#ask}
      @say=${this.#handleSay}
    ></${tags.list}>`;
  }

  /** Stays, too, until it is done or given up. */
  #renderMany(): unknown {
    const { several, view } = this;
    if (several === null) return nothing;
    const many = html`<${tags.many}
      id="many"
      .access=${this.#invites}
      .text=${several.text}
      .shared=${several.shared}
      .role=${several.role}
      .scroller=${this.renderRoot.querySelector('.body')}
      @many-changed=${({ detail }: CustomEvent<boolean>) => this.#setDirty({ many: detail })}
      @many-done=${() => this.#endMany()}
      @say=${this.#handleSay}
    ></${tags.many}>`;
    return html`<div ?hidden=${view.kind !== 'many'}>${this.#renderLazy('many', () => many)}</div>`;
  }

  #renderPreview(): unknown {
    const { view } = this;
    if (view.kind !== 'preview') return nothing;
    return this.#renderLazy(
      'preview',
      () => html`<${tags.preview}
        .access=${this.#invites}
        .request=${view.request}
      ></${tags.preview}>`,
    );
  }

  #renderLazy(name: LazyView, view: () => unknown): unknown {
    const status = this.#lazy.status(name);
    if (status === 'ready') return view();
    if (status !== 'failed') return this.#renderLoading(status === 'slow');
    const { notLoaded, tryAgain } = this.#windowWords.texts;
    const action = (): void => void this.#lazy.load(name);
    return failed({ text: notLoaded, tryAgain: { label: tryAgain, action } });
  }

  get #form(): InviteFormElement | null {
    return this.renderRoot.querySelector<InviteFormElement>('#form');
  }

  get #list(): InviteListElement | null {
    return this.renderRoot.querySelector<InviteListElement>('#list');
  }

  #reset(): void {
    this.view = { kind: 'people' };
    this.several = null;
    this.#dirty = { form: false, many: false };
    this.#shell.dirty = false;
  }

  #setDirty(change: { readonly form?: boolean; readonly many?: boolean }): void {
    this.#dirty = { ...this.#dirty, ...change };
    this.#shell.dirty = this.#dirty.form || this.#dirty.many;
  }

  #followOpen(): void {
    if (this.open) this.#shell.show();
    else this.#shell.close();
  }

  #showPeople(): void {
    this.view = { kind: 'people' };
    this.#focusLater = () => this.#form?.focus();
  }

  /** Goes on where it was left: what is pasted now comes on top. */
  #showMany(several: SeveralPeople): void {
    const text = several.text === '' ? (this.several?.text ?? '') : several.text;
    this.several = { ...several, text };
    this.view = { kind: 'many' };
    this.#focusLater = () => this.#shell.focusHeading();
    void this.#lazy.load('many');
  }

  #endMany(): void {
    this.#setDirty({ many: false });
    this.several = null;
    this.view = { kind: 'people' };
    this.#form?.reset();
    this.#focusLater = () => void this.#list?.showNewest();
  }

  #showPreview(request: InviteRequest): void {
    this.view = { kind: 'preview', request };
    this.#focusLater = () => this.#shell.focusHeading();
    void this.#lazy.load('preview');
  }

  readonly #ask = async (question: Question): Promise<string | null> => this.#shell.ask(question);

  readonly #handleSay = (event: CustomEvent<string>): void => this.#announcer.say(event.detail);
}
