import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Address, Mail } from '../server/mailbox.js';
import { isInBrowser } from './visitor.js';

/** Between two looks, while somebody does. */
const pause = 1000;
/** How many are drawn at first, and with each *Show more*. */
const step = 50;

const when = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** Nothing runs in a mail; its links lead the whole page to where they go. */
const leading = 'allow-top-navigation-by-user-activation';

interface ShownMail extends Mail {
  /** Where the HTML part is. */
  readonly page: string;
}

/** Gives those that came after the newest that is known, newest first. */
type Ask = (known: ShownMail | undefined) => Promise<ShownMail[]>;

async function askSite(known: ShownMail | undefined): Promise<ShownMail[]> {
  const answer = await fetch(`/mail.json?after=${known?.id ?? 0}`);
  if (!answer.ok) throw new Error(`The mailbox answered ${answer.status}.`);
  return ((await answer.json()) as Mail[]).map((mail) => ({ ...mail, page: `/mail/${mail.id}/html` }));
}

/** The page's own mailbox, on the embedded back end. */
async function askBrowser(): Promise<Ask> {
  const { openLocalMailbox } = await import('../../src/backend/local-mailbox.js');
  const mailbox = openLocalMailbox();
  const address = (content: string, type: string) => URL.createObjectURL(new Blob([content], { type }));
  return async (known) => {
    const mails = await mailbox.list();
    const at = mails.findIndex(({ message }) => message.messageId === known?.messageId);
    return mails.slice(0, at === -1 ? mails.length : at).map(({ message, at: time }) => ({
      ...message,
      id: message.messageId,
      at: new Date(time).toISOString(),
      from: { name: 'This browser', address: '' },
      to: [message.to],
      attachments: message.calendar
        ? [
            {
              name: message.calendar.name,
              type: 'text/calendar',
              content: message.calendar.text,
              url: address(message.calendar.text, 'text/calendar'),
            },
          ]
        : [],
      page: '/mail/frame',
    }));
  };
}

/** What was mailed, newest first; new mail comes by itself. */
export class SiteMailbox extends LitElement {
  static override properties = {
    mails: { state: true },
    isUnreachable: { state: true },
    search: { state: true },
    shown: { state: true },
    asHtml: { state: true },
  };
  /** Null until they are known. */
  declare protected mails: readonly ShownMail[] | null;
  declare protected isUnreachable: boolean;
  declare protected search: string;
  declare protected shown: number;
  /** The mails whose HTML part is on show, by their ids. */
  declare protected asHtml: ReadonlySet<string>;
  #ask: Promise<Ask> | null = null;
  #isAsking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.mails = null;
    this.isUnreachable = false;
    this.search = '';
    this.shown = step;
    this.asHtml = new Set();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#timer);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  readonly #look = (): void => {
    clearTimeout(this.#timer);
    const isSeen = document.visibilityState === 'visible';
    void (isSeen ? this.#askForMore() : Promise.resolve()).then(() => {
      clearTimeout(this.#timer);
      if (this.isConnected) this.#timer = setTimeout(this.#look, pause);
    });
  };

  async #askForMore(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    try {
      this.#ask ??= isInBrowser ? askBrowser() : Promise.resolve(askSite);
      const more = await (await this.#ask)(this.mails?.[0]);
      if (more.length > 0 || this.mails === null) this.mails = [...more, ...(this.mails ?? [])];
      this.isUnreachable = false;
    } catch {
      this.isUnreachable = true;
    } finally {
      this.#isAsking = false;
    }
  }

  protected override render(): TemplateResult {
    const { mails } = this;
    const failure = this.isUnreachable
      ? html`<p class="failure" role="alert">The mailbox cannot be reached. It is tried again by itself.</p>`
      : nothing;
    if (mails === null) return html`${failure}`;
    if (mails.length === 0) {
      return html`${failure}
        <div class="panel empty">
          <h2>No mail yet</h2>
          <p>Invite somebody from a page of the site: the mail shows up here at once.</p>
        </div>`;
    }
    const words = this.search.trim().toLowerCase();
    const found = mails.filter((mail) => textOf(mail).includes(words));
    return html`
      ${failure}
      <div class="mail-search">
        <label>Search mail <input type="search" .value=${this.search} @input=${this.#handleSearch} /></label>
        <p class="meta" role="status">${found.length === 1 ? '1 message' : `${found.length} messages`}</p>
      </div>
      ${found.length === 0 ? this.#renderNothing() : nothing}
      ${found.slice(0, this.shown).map((mail) => this.#renderMail(mail))}
      ${
        found.length > this.shown
          ? html`<button class="button" type="button" @click=${this.#handleMore}>Show more</button>`
          : nothing
      }
    `;
  }

  #renderNothing(): TemplateResult {
    return html`
      <div class="panel empty">
        <h2>Nothing found</h2>
        <p>No mail has “${this.search.trim()}” in it.</p>
        <p><button class="button" type="button" @click=${this.#handleShowAll}>Show all mail</button></p>
      </div>
    `;
  }

  #renderMail(mail: ShownMail): TemplateResult {
    const { id, at, from, to, subject, page, attachments } = mail;
    const isHtml = this.asHtml.has(id);
    const heading = `mail-${id}`;
    const choice = (text: string, chosen: boolean, html_: boolean) =>
      html`<button
        class="button"
        type="button"
        aria-pressed=${String(chosen)}
        aria-label="${text}: ${subject}"
        @click=${() => this.#show(id, html_)}
      >
        ${text}
      </button>`;
    return html`
      <article class="mail panel" aria-labelledby=${heading}>
        <header>
          <h2 id=${heading}>${subject}</h2>
          <div class="buttons">${choice('Text', !isHtml, false)} ${choice('HTML', isHtml, true)}</div>
          <p class="meta">
            To ${to.map(written).join(', ')}<br />From ${written(from)},
            <time datetime=${at}>${when.format(new Date(at))}</time>
          </p>
        </header>
        ${
          isHtml
            ? html`<iframe
                src=${page}
                title=${subject}
                sandbox=${isInBrowser ? `allow-same-origin ${leading}` : leading}
                @load=${isInBrowser ? (event: Event) => fill(event.target as HTMLIFrameElement, mail.html) : nothing}
              ></iframe>`
            : html`<p class="mail-text" dir="auto">${linked(mail.text)}</p>`
        }
        ${attachments.map(
          ({ name, url }) => html`<a class="button" href=${url} download=${name}>Download ${name}</a>`,
        )}
      </article>
    `;
  }

  #show(id: string, asHtml: boolean): void {
    const ids = new Set(this.asHtml);
    if (asHtml) ids.add(id);
    else ids.delete(id);
    this.asHtml = ids;
  }

  #handleSearch(event: Event): void {
    this.search = (event.target as HTMLInputElement).value;
    this.shown = step;
  }

  /** The button goes with what it stands in. */
  #handleShowAll(): void {
    this.search = '';
    this.querySelector<HTMLInputElement>('[type=search]')?.focus();
  }

  #handleMore(): void {
    this.shown += step;
  }
}

function textOf({ subject, text, to }: Mail): string {
  return [subject, text, ...to.map(written)].join('\n').toLowerCase();
}

function written({ name, address }: Address): string {
  return name === '' || address === '' ? name + address : `${name} <${address}>`;
}

/** The site's own mails come as documents; one of this browser is put into an empty one, whose policy is the mail's. */
function fill(frame: HTMLIFrameElement, content: string): void {
  const { document: empty, DOMParser } = frame.contentWindow as Window & typeof globalThis;
  const mail = new DOMParser().parseFromString(content, 'text/html');
  const base = mail.createElement('base');
  base.target = '_top';
  mail.head.prepend(base);
  empty.replaceChild(empty.adoptNode(mail.documentElement), empty.documentElement);
}

/** A text with its addresses as links. */
function linked(text: string): unknown[] {
  return text
    .trim()
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 === 1 ? html`<a href=${part}>${part}</a>` : part));
}
