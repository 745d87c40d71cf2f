import { html, nothing, type TemplateResult } from 'lit';
import { isComposing } from '../../src/ui/form/composing.js';
import type { Feed } from '../server/talk.js';
import { avatar } from './avatar.js';
import { draftOf, keepDraft, type TalkKind } from './drafts.js';
import { feed, send } from './feed.js';
import { SiteElement } from './site-element.js';
import { unsent } from './unsent.js';
import { visitor } from './visitor.js';

type Message = Feed['messages'][number];

interface Words {
  readonly title: string;
  readonly field: string;
  readonly button: string;
  readonly empty: string;
  /** Follows where the person may write. */
  readonly invitation: string;
  readonly closed: string;
  readonly capability: string;
}

/** Of a session that is not on, to who runs it: what guests may do is not said of them. */
const shut = (): string =>
  feed.now?.phase === 'over' ? 'Closed, as the session is over.' : 'Opens when the session starts.';

const words: Record<TalkKind, Words> = {
  comment: {
    title: 'Comments',
    field: 'Add a comment',
    button: 'Comment',
    empty: 'No comments yet.',
    invitation: 'What did you think?',
    closed: 'You can read comments here, but not write any.',
    capability: 'comment',
  },
  chat: {
    title: 'Chat',
    field: 'Message',
    button: 'Send',
    empty: 'Nobody has written yet.',
    invitation: 'Say hello.',
    closed: 'You can read the chat, but not write in it.',
    capability: 'chat',
  },
  question: {
    title: 'Questions',
    field: 'Your question',
    button: 'Ask',
    empty: 'No questions yet.',
    invitation: 'What would you like to know?',
    closed: 'You can read questions here, but not ask any.',
    capability: 'ask',
  },
};

const clock = new Intl.DateTimeFormat('en', { timeStyle: 'short' });
const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });

function timeOf(at: string): string {
  const date = new Date(at);
  return date.toDateString() === new Date().toDateString() ? clock.format(date) : day.format(date);
}

/** Comments, chat or questions of a medium: read by who is in, written by whose access includes it. */
export class SiteTalk extends SiteElement {
  static override properties = { kind: {}, sending: { state: true } };
  declare kind: TalkKind;
  /** A string is what went wrong. */
  declare protected sending: 'idle' | 'busy' | { readonly failure: string };
  #shown = 0;
  #field: HTMLTextAreaElement | null = null;

  constructor() {
    super();
    this.kind = 'comment';
    this.sending = 'idle';
  }

  protected override updated(): void {
    this.#restore();
    // The latest is in view, unless there is nothing new to see.
    const list = this.querySelector('.messages');
    const count = list?.childElementCount ?? 0;
    if (list && count > this.#shown) list.scrollTop = list.scrollHeight;
    this.#shown = count;
  }

  protected override render(): TemplateResult {
    const { title, empty, invitation, closed, capability } = words[this.kind];
    const mayWrite = visitor.may(capability);
    const isShut = visitor.may('moderate') && !visitor.may('view');
    const messages = feed.now?.messages.filter(({ kind }) => kind === this.kind) ?? [];
    const heading = `${this.kind}-heading`;
    return html`
      <section class="talk panel" aria-labelledby=${heading}>
        <h2 id=${heading}>
          ${title} ${messages.length > 0 ? html`<small>${messages.length}</small>` : nothing}
        </h2>
        ${
          isShut
            ? nothing
            : messages.length > 0 || feed.now === null
              ? html`<ol class="messages" role="log" aria-labelledby=${heading} tabindex="0">
                  ${messages.map((message) => this.#renderMessage(message))}
                </ol>`
              : html`<p class="empty">${empty} ${mayWrite ? invitation : nothing}</p>`
        }
        ${
          mayWrite
            ? this.#renderForm()
            : html`<p class="closed">${isShut ? shut() : closed}</p>
                ${unsent([draftOf(this.kind)].filter((text) => text !== ''))}`
        }
      </section>
    `;
  }

  #renderMessage({ id, name, isHost, isYours, text, at, answered }: Message): TemplateResult {
    const mayAnswer = this.kind === 'question' && !answered && visitor.may('moderate');
    return html`
      <li class="message">
        ${avatar(name)}
        <div>
          <p class="by">
            <b>${name}</b>${isYours ? html`<span>(you)</span>` : nothing}
            ${isHost ? html`<span class="badge">Host</span>` : nothing}
            <time datetime=${at}>${timeOf(at)}</time>
          </p>
          <p class="text" dir="auto">${text}</p>
          ${answered ? html`<span class="badge done">Answered</span>` : nothing}
          ${
            mayAnswer
              ? html`<button class="link" type="button" @click=${() => void this.#answer(id)}>
                  Mark as answered
                </button>`
              : nothing
          }
        </div>
      </li>
    `;
  }

  #renderForm(): TemplateResult {
    const { field, button } = words[this.kind];
    const [id, hint] = [`${this.kind}-text`, `${this.kind}-hint`];
    const isBusy = this.sending === 'busy';
    return html`
      <form @submit=${this.#handleSubmit}>
        <label for=${id}>${field}</label>
        <textarea
          id=${id}
          rows=${this.kind === 'comment' ? 3 : 2}
          maxlength="1000"
          aria-describedby=${hint}
          @input=${this.#handleInput}
          @keydown=${this.#handleKey}
        ></textarea>
        ${typeof this.sending === 'object' ? html`<p class="failure" role="alert">${this.sending.failure}</p>` : nothing}
        <div class="buttons">
          <p class="hint" id=${hint}>Your name is shown with it.</p>
          <button class="button" aria-disabled=${isBusy ? 'true' : nothing}>${button}</button>
        </div>
      </form>
    `;
  }

  /** What was being typed when the page went, or the session did. */
  #restore(): void {
    const area = this.querySelector('textarea');
    if (area === this.#field) return;
    this.#field = area;
    if (area !== null && area.value === '') area.value = draftOf(this.kind);
  }

  async #answer(id: number): Promise<void> {
    try {
      await send(`question/${id}/answered`, {});
    } catch (error) {
      this.sending = { failure: (error as Error).message };
    }
    await feed.refresh();
  }

  readonly #handleInput = ({ target }: Event): void =>
    keepDraft(this.kind, (target as HTMLTextAreaElement).value);

  // As chats have it: Enter sends, with Shift it is a new line.
  readonly #handleKey = (event: KeyboardEvent): void => {
    if (this.kind === 'comment' || event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
    event.preventDefault();
    (event.target as HTMLTextAreaElement).form?.requestSubmit();
  };

  readonly #handleSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const area = this.querySelector('textarea');
    if (area === null || this.sending === 'busy' || area.value.trim() === '') return;
    const text = area.value;
    this.sending = 'busy';
    try {
      await send(this.kind, { text });
      // What was typed meanwhile stays.
      if (area.value === text) area.value = '';
      keepDraft(this.kind, area.value);
      this.sending = 'idle';
      await feed.refresh();
    } catch (error) {
      this.sending = { failure: (error as Error).message };
    }
  };
}
