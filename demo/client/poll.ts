import { html, nothing, type TemplateResult } from 'lit';
import { feed, send } from './feed.js';
import { SiteElement } from './site-element.js';
import { visitor } from './visitor.js';

const votes = (count: number) => (count === 1 ? '1 vote' : `${count} votes`);

/** One question to everybody; who may answer does, and all see what came of it. */
export class SitePoll extends SiteElement {
  static override properties = { failure: { state: true } };
  declare protected failure: string | null;

  constructor() {
    super();
    this.failure = null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const poll = feed.now?.poll;
    if (!poll) return nothing;
    const total = poll.options.reduce((sum, option) => sum + option.votes, 0);
    const mayVote = visitor.may('answer');
    return html`
      <section class="poll panel" aria-labelledby="poll-heading">
        <h2 id="poll-heading">Poll</h2>
        <fieldset ?disabled=${!mayVote}>
          <legend>${poll.question}</legend>
          ${poll.options.map(
            (option, index) => html`
              <label class="option">
                <input
                  type="radio"
                  name="poll"
                  .checked=${poll.yours === index}
                  @change=${() => void this.#vote(index)}
                />
                <span>${option.text}</span>
                <small>${votes(option.votes)}</small>
                <meter min="0" max=${Math.max(total, 1)} value=${option.votes} aria-hidden="true"></meter>
              </label>
            `,
          )}
        </fieldset>
        ${this.failure === null ? nothing : html`<p class="failure" role="alert">${this.failure}</p>`}
        ${mayVote ? nothing : html`<p class="closed">You can see the poll, but not vote in it.</p>`}
      </section>
    `;
  }

  async #vote(option: number): Promise<void> {
    try {
      await send('vote', { option });
      this.failure = null;
    } catch (error) {
      this.failure = (error as Error).message;
    }
    await feed.refresh();
  }
}
