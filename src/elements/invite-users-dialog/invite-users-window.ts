import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { InviteRequest, MediumView } from '../../domain/schemas.js';
import { inviteUsersTexts } from '../../locales/en/invite-users.js';
import { LazyController } from '../../ui/controllers/lazy-controller.js';
import { internalTag } from '../../ui/internal.js';
import { LocalizeController } from '../../ui/localize.js';
import { QuestionDialogElement } from '../../ui/window/question-dialog.js';
import { ReadingWindow } from '../../ui/window/reading-window.js';
import { nowhere } from '../../ui/source.js';
import { InviteFormElement, type FormPlace } from './one/invite-form.js';
import { inviteUsersWindowStyles } from './one/invite-form.styles.js';
import type { InviteListElement } from './list/invite-list.js';
import { Invites, type InvitesRead } from './invites.js';
import type { SeveralPeople } from './typed-invite.js';
import { viewLoaders, type LazyView, type View } from './window-views.js';

const tags = {
  form: internalTag('invite-form'),
  list: internalTag('invite-list'),
  many: internalTag('add-many'),
  preview: internalTag('invite-preview'),
};

/** What `invite-users-dialog` shows once it is opened: the form, everybody invited, and what they lead to. */
export class InviteUsersWindowElement extends ReadingWindow<InvitesRead, LazyView> {
  static readonly parts = [
    ['question-dialog', QuestionDialogElement],
    ['invite-form', InviteFormElement],
  ] as const;

  static override properties: PropertyDeclarations = {
    view: { state: true },
    several: { state: true },
    counted: { state: true },
  };

  static override styles = [...super.styles, inviteUsersWindowStyles];

  declare protected view: View;
  /** What *Add many* began with; null while nothing of it is there. */
  declare protected several: SeveralPeople | null;

  /** How many are invited, in words. */
  declare protected counted: string;

  protected readonly reading = new Invites(this, () => this.source ?? nowhere);
  protected readonly lazy = new LazyController<LazyView>(this, viewLoaders);
  protected readonly shape = ['line', 'line', 'row'] as const;
  readonly #words = new LocalizeController(this, 'invite-users', inviteUsersTexts);
  #dirty = { form: false, many: false };
  /** What led away from the form, and gets the focus when they come back. */
  #opener: FormPlace = 'email';

  constructor() {
    super();
    this.reset();
  }

  protected override get heading(): string {
    return this.#words.texts.title;
  }

  protected override get isFirst(): boolean {
    return this.view.kind === 'people';
  }

  protected override begin(): void {
    super.begin();
    void this.lazy.load('list');
  }

  protected override renderRead({ medium }: InvitesRead): TemplateResult {
    return html`${this.#renderPeople(medium)} ${this.#renderMany()} ${this.#renderPreview()}`;
  }

  /** Stays where it is while something else is on show: nothing typed is lost. */
  #renderPeople(medium: MediumView): TemplateResult {
    return html`
      <div class="people" ?hidden=${this.view.kind !== 'people'}>
        ${
          this.counted === ''
            ? nothing
            : html`<button class="text-button jump" type="button" @click=${() => this.#list?.focus()}>
                ${this.counted}
              </button>`
        }
        <${tags.form}
          id="form"
          .access=${this.reading}
          .medium=${medium}
          .revision=${this.reading.revision}
          @form-changed=${({ detail }: CustomEvent<boolean>) => this.#setDirty({ form: detail })}
          @several=${({ detail }: CustomEvent<SeveralPeople>) => this.#showMany(detail)}
          @many-near=${() => void this.lazy.load('many')}
          @preview=${({ detail: request }: CustomEvent<InviteRequest>) => this.#showPreview(request)}
          @say=${this.handleSay}
        ></${tags.form}>
        <div class="list">${this.renderLazy('list', () => this.#renderList(medium))}</div>
      </div>
    `;
  }

  #renderList(medium: MediumView): TemplateResult {
    return html`<${tags.list}
      id="list"
      .access=${this.reading}
      .medium=${medium}
      .revision=${this.reading.revision}
      .news=${this.reading.news}
      .live=${this.reading.live}
      .scroller=${this.renderRoot.querySelector('.body')}
      .ask=${this.ask}
      @counted=${({ detail }: CustomEvent<string>) => (this.counted = detail)}
      @say=${this.handleSay}
    ></${tags.list}>`;
  }

  /** Stays, too, until it is done or given up. */
  #renderMany(): unknown {
    const { several, view } = this;
    if (several === null) return nothing;
    const many = html`<${tags.many}
      id="many"
      .access=${this.reading}
      .ask=${this.ask}
      .text=${several.text}
      .shared=${several.shared}
      .role=${several.role}
      .revision=${this.reading.revision}
      .scroller=${this.renderRoot.querySelector('.body')}
      @many-changed=${({ detail }: CustomEvent<boolean>) => this.#setDirty({ many: detail })}
      @many-done=${() => this.#endMany()}
      @say=${this.handleSay}
    ></${tags.many}>`;
    return html`<div ?hidden=${view.kind !== 'many'}>${this.renderLazy('many', () => many)}</div>`;
  }

  #renderPreview(): unknown {
    const { view } = this;
    if (view.kind !== 'preview') return nothing;
    return this.renderLazy(
      'preview',
      () => html`<${tags.preview}
        .access=${this.reading}
        .request=${view.request}
      ></${tags.preview}>`,
    );
  }

  get #form(): InviteFormElement | null {
    return this.renderRoot.querySelector<InviteFormElement>('#form');
  }

  get #list(): InviteListElement | null {
    return this.renderRoot.querySelector<InviteListElement>('#list');
  }

  protected override reset(): void {
    this.view = { kind: 'people' };
    this.several = null;
    this.counted = '';
    this.#dirty = { form: false, many: false };
    this.shell.dirty = false;
  }

  #setDirty(change: { readonly form?: boolean; readonly many?: boolean }): void {
    this.#dirty = { ...this.#dirty, ...change };
    this.shell.dirty = this.#dirty.form || this.#dirty.many;
  }

  protected override focusFirst(): void {
    this.#form?.focus();
  }

  protected override goBack(): void {
    this.view = { kind: 'people' };
    this.focusLater = () => this.#form?.focusOn(this.#opener);
  }

  /** Goes on where it was left: what is pasted now comes on top. */
  #showMany(several: SeveralPeople): void {
    const text = several.text === '' ? (this.several?.text ?? '') : several.text;
    // Several that were pasted were so into the field.
    this.#opener = several.text === '' ? 'add-many' : 'email';
    this.several = { ...several, text };
    this.view = { kind: 'many' };
    this.focusLater = () => this.shell.focusHeading();
    void this.lazy.load('many');
  }

  #endMany(): void {
    this.#setDirty({ many: false });
    this.several = null;
    this.view = { kind: 'people' };
    this.#form?.reset();
    this.focusLater = () => void this.#list?.showNewest();
  }

  #showPreview(request: InviteRequest): void {
    this.#opener = 'preview';
    this.view = { kind: 'preview', request };
    this.focusLater = () => this.shell.focusHeading();
    void this.lazy.load('preview');
  }
}
