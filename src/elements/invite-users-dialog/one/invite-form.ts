import { LitElement, nothing, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { FieldError } from '../../../domain/errors.js';
import { rolesFor } from '../../../domain/media-rights.js';
import type { InviteView, MediumView } from '../../../domain/schemas.js';
import { errorTexts } from '../../../locales/en/errors.js';
import { expiryTexts } from '../../../locales/en/expiry.js';
import { hostFieldTexts } from '../../../locales/en/host-fields.js';
import { inviteUsersTexts } from '../../../locales/en/invite-users.js';
import { roleTexts } from '../../../locales/en/roles.js';
import { failed, failureText, fieldText } from '../../../ui/failure.js';
import { internalTag } from '../../../ui/internal.js';
import { LocalizeController } from '../../../ui/localize.js';
import { buttons, controls } from '../../../ui/styles/controls.js';
import { formStyles } from '../../../ui/styles/form.js';
import { tokens } from '../../../ui/styles/tokens.js';
import { timeZones } from '../../../ui/form/zoned-time.js';
import { FormContent } from './form-content.js';
import { FormSending, type Answer, type Decision, type SendingHow } from './form-sending.js';
import { InviteEmailElement } from './invite-email.js';
import { inviteFields } from './invite-fields.js';
import { questionOf, type Question } from './invite-decision.js';
import { formLine, keptNotes } from './invite-form-parts.js';
import { inviteFormStyles } from './invite-form.styles.js';
import type { Invites } from '../invites.js';
import { MadeInviteElement } from './made-invite.js';
import type { Person } from './people-suggestions.js';
import { severalOf, type OpenedFields, type TypedInvite } from '../typed-invite.js';

const tags = { email: internalTag('invite-email'), made: internalTag('made-invite') };

/** What can have the focus there for whoever is outside. */
export type FormPlace = 'email' | 'preview' | 'add-many';

/**
 * The form of an invite for one person, and below it what came of the last one.
 *
 * @fires form-changed - Whether there is something typed that would be lost.
 * @fires several - Several addresses were pasted, or *Add many* was pressed: a SeveralPeople.
 * @fires many-near - *Add many* may be wanted soon: its code can come.
 * @fires preview - The person wants to see what the invite would do: an InviteRequest.
 * @fires say - Something for the live region of the window.
 */
export class InviteFormElement extends LitElement {
  static readonly parts = [
    ['invite-email', InviteEmailElement],
    ['made-invite', MadeInviteElement],
  ] as const;

  static override properties = {
    access: { attribute: false },
    medium: { attribute: false },
    revision: { attribute: false },
    decision: { state: true },
    made: { state: true },
  };

  static override styles = [tokens, buttons, controls, formStyles, inviteFormStyles];

  declare access: Invites | null;
  declare medium: MediumView | null;
  declare revision: number;
  /** What has to be decided before it can be sent. */
  declare protected decision: Decision | null;
  /** What came of the last one. */
  declare protected made: InviteView | null;

  readonly #words = new LocalizeController(this, 'invite-users', inviteUsersTexts);
  readonly #roleWords = new LocalizeController(this, 'roles', roleTexts);
  readonly #expiryWords = new LocalizeController(this, 'expiry', expiryTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  readonly #fieldWords = new LocalizeController(this, 'fields', hostFieldTexts);
  readonly #zones = timeZones();
  readonly #content = new FormContent(this, this.#zones[0] ?? 'UTC');
  readonly #sending = new FormSending(this);
  #focusLater: string | null = null;

  constructor() {
    super();
    this.access = this.medium = null;
    this.revision = 0;
    this.decision = this.made = null;
  }

  /** The next one begins anew, in the same role; nothing is said any more of the last one. */
  reset(): void {
    this.#content.reset();
    this.made = this.decision = null;
    this.#sending.forget();
  }

  override focus(): void {
    this.focusOn('email');
  }

  /** Where somebody is, or was before they went elsewhere. */
  focusOn(place: FormPlace): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${place}`)?.focus());
  }

  protected override updated(): void {
    const wanted = this.#focusLater;
    this.#focusLater = null;
    if (wanted !== null) this.renderRoot.querySelector<HTMLElement>(wanted)?.focus();
  }

  protected override render(): unknown {
    const { medium } = this;
    if (medium === null) return nothing;
    const { typed, opened } = this.#content;
    const { texts } = this.#words;
    const { state } = this.#sending;
    return html`
      <form novalidate aria-label=${texts.newInvite} @submit=${this.#handleSubmit}>
        ${inviteFields({
          typed,
          roles: rolesFor(medium.kind),
          kind: medium.kind,
          opened,
          zones: this.#zones,
          email: this.#renderEmail(),
          words: this.#words,
          roleWords: this.#roleWords,
          expiryTexts: this.#expiryWords.texts,
          error: (name) => this.#error(name),
          type: (change) => this.#type(change),
          preview: () => void this.#preview(),
        })}
        <div class="notice" role="status">${keptNotes(typed, opened, texts.kept)}</div>
        <div class="notice">
          ${typeof state === 'string' ? nothing : failed(failureText(state, this.#errorWords.texts))}
        </div>
        ${formLine({
          texts,
          mail: typed.mail,
          email: typed.email,
          opened,
          isBusy: state === 'busy',
          setMail: (mail) => this.#type({ mail }),
          toggle: (name) => this.#toggle(name),
          near: () => this.dispatchEvent(new Event('many-near')),
          many: () => this.#showMany(''),
        })}
      </form>
      ${this.made && this.#renderMade(this.made)}
    `;
  }

  #renderEmail(): TemplateResult {
    const question = this.#question;
    return html`<${tags.email}
      id="email"
      .access=${this.access}
      .value=${this.#content.typed.email}
      .error=${this.#error('email') ?? question?.text ?? null}
      @type=${({ detail: email }: CustomEvent<string>) => this.#type({ email })}
      @pick=${({ detail: person }: CustomEvent<Person>) => this.#type(person)}
      @several=${({ detail }: CustomEvent<string>) => this.#showMany(detail)}
      @leave=${() => void this.#content.takeApart()}
      @enter=${() => this.#send()}
      @say=${({ detail }: CustomEvent<string>) => this.#say(detail)}
    ></${tags.email}>${question?.ways}`;
  }

  get #question(): Question | null {
    if (this.decision === null) return null;
    return questionOf(this.decision, {
      texts: this.#words.texts,
      role: this.#content.typed.role,
      roleName: (role) => this.#roleWords.texts.roles[role] ?? role,
      sending: this.#sending,
      send: (how, email) => this.#send(how, email),
      submit: (ask, status) => void this.#submit(ask, status),
    });
  }

  #renderMade(invite: InviteView): TemplateResult {
    return html`<${tags.made}
      id="made"
      .access=${this.access}
      .invite=${invite}
      .revision=${this.revision}
      @say=${({ detail }: CustomEvent<string>) => this.#say(detail)}
    ></${tags.made}>`;
  }

  #error(name: string): string | null {
    return fieldText(this.#content.wrong, name, this.#fieldWords.texts, this.#fieldWords);
  }

  #toggle(name: keyof OpenedFields): void {
    this.#content.toggle(name);
    if (this.#content.opened[name]) this.#focusLater = name === 'message' ? '#message' : '#expires';
  }

  #type(change: Partial<TypedInvite>): void {
    this.#content.type(change);
    if ('email' in change) this.decision = null;
    this.#sending.forget();
  }

  #showMany(text: string): void {
    const detail = severalOf(text, this.#content.meant, this.#words.lang);
    // What is typed of one person goes with them.
    if (text !== '') this.#type({ email: '' });
    this.dispatchEvent(new CustomEvent('several', { detail }));
  }

  #say(detail: string): void {
    this.dispatchEvent(new CustomEvent('say', { detail }));
  }

  async #preview(): Promise<void> {
    await this.#content.takeApart();
    const checked = await this.#sending.check(this.#content.meant, this.#words.lang);
    if (checked === null) return;
    if ('invites' in checked) this.dispatchEvent(new CustomEvent('preview', { detail: checked }));
    else this.#refuse(checked);
  }

  #send(how: SendingHow = {}, email = this.#content.typed.email): void {
    const { texts, lang } = this.#words;
    if (email !== this.#content.typed.email) this.#type({ email });
    void this.#submit((typed) => this.#sending.send(typed, lang, how), texts.createdStatus);
  }

  /** In one of three ways; `status` says that it is done. */
  async #submit(
    send: (typed: TypedInvite) => Promise<Answer>,
    status: (email: string) => string,
  ): Promise<void> {
    await this.#content.takeApart();
    const asked = this.#content.typed;
    const answer = await send(this.#content.meant);
    switch (answer.kind) {
      case 'made':
        this.made = answer.invite;
        this.decision = null;
        this.#content.goOn(asked);
        this.#focusLater = '#made';
        this.#say(status(answer.invite.email));
        break;
      case 'invited':
      case 'doubted':
      case 'blocked':
        if ('done' in answer) this.#say(status(answer.invite.email));
        this.decision = answer;
        this.#focusLater = '#email';
        break;
      case 'wrong':
        this.#refuse(answer.fields);
        break;
      case 'none':
    }
  }

  #refuse(wrong: readonly FieldError[]): void {
    this.#content.refuse(wrong);
    this.#focusLater = wrong.some(({ field }) => field.startsWith('email'))
      ? '#email'
      : '[aria-invalid=true]';
  }

  readonly #handleSubmit = (event: Event): void => {
    event.preventDefault();
    this.#send();
  };
}
