import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ParticipantView } from '../../domain/schemas.js';
import { errorTexts } from '../../locales/en/errors.js';
import { participantsTexts } from '../../locales/en/participants.js';
import { windowTexts } from '../../locales/en/window.js';
import { FocusKeeper } from '../../ui/controllers/focus-keeper.js';
import { eachRow } from '../../ui/each-row.js';
import { LocalizeController } from '../../ui/localize.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import type { PeopleSteps } from './people-steps.js';
import { nameOf } from './person-name.js';
import { stepFailure } from './person-row.js';

/**
 * Who is blocked, each with a way back: who only moderates sees no other list of them. Loaded with the menu that
 * blocks, or where somebody is.
 */
export class BlockedPeopleElement extends LitElement {
  static override properties = { steps: { attribute: false }, people: { attribute: false } };

  static override styles = [
    tokens,
    buttons,
    controls,
    css`
      :host {
        display: block;
        flex: none;
        padding-block-start: 8px;
        border-block-start: 1px solid var(--_hairline);
      }

      ul {
        display: grid;
        gap: 8px;
        /* Of many, a few: the list above keeps its room. */
        max-block-size: 160px;
        /* Room for focus rings, which a box that scrolls cuts off. */
        margin-block-end: -4px;
        margin-inline: -4px;
        padding: 4px;
        overflow-y: auto;
        overscroll-behavior: contain;
        list-style: none;
      }

      /* What failed is read with the button that tries again. */
      ul:has(.failed) {
        max-block-size: 240px;
      }

      li {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 12px;
        align-items: center;
        overflow-wrap: anywhere;
      }

      /* A name is read in lines, not in a column of syllables: where that is narrow the button goes below. */
      .hint {
        flex: 1 1 160px;
      }

      li > .button {
        margin-inline-start: auto;
      }

      .row-failed {
        flex: 1 0 100%;
        min-inline-size: 0;
      }
    `,
  ];

  declare steps: PeopleSteps | null;
  declare people: readonly ParticipantView[];

  readonly #words = new LocalizeController(this, 'participants', participantsTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);

  /** What was brought into sight already. */
  readonly #seen = new WeakSet<Element>();

  constructor() {
    super();
    // From one that has gone to the next that can be taken back.
    new FocusKeeper(this, () => this.renderRoot.querySelector('button')?.focus());
    this.steps = null;
    this.people = [];
  }

  protected override updated(): void {
    for (const said of this.renderRoot.querySelectorAll('.row-failed')) {
      if (this.#seen.has(said)) continue;
      this.#seen.add(said);
      said.scrollIntoView({ block: 'nearest' });
    }
  }

  protected override render(): TemplateResult {
    return html`<ul>
      ${eachRow(
        this.people,
        ({ id }) => id,
        (person) => this.#renderPerson(person),
      )}
    </ul>`;
  }

  #renderPerson(person: ParticipantView): TemplateResult {
    const { texts } = this.#words;
    const { id } = person;
    const step = this.steps?.of(id) ?? null;
    const isBusy = step?.kind === 'unblock' ? 'true' : nothing;
    return html`
      <li>
        <span class="hint" id="name-${id}">${texts.removedAndBlocked(nameOf(person, texts))}</span>
        <button
          class="button quiet"
          type="button"
          aria-describedby="name-${id}"
          aria-disabled=${isBusy}
          aria-busy=${isBusy}
          @click=${() => void this.#unblock(person)}
        >
          <span>${texts.unblock}</span>
        </button>
        ${stepFailure(step, {
          participants: texts,
          window: this.#windowWords.texts,
          errors: this.#errorWords.texts,
        })}
      </li>
    `;
  }

  /** Lets nobody in. */
  async #unblock(person: ParticipantView): Promise<void> {
    const { steps } = this;
    const { id } = person;
    if (steps === null || steps.isBusy(id)) return;
    const { people, pass, words, say } = steps.parts;
    const again = () => void this.#unblock(person);
    const done = await steps.take(id, { kind: 'unblock' }, again, async (key) => {
      const { backend, mediaId } = await people.reach();
      return backend.unblockParticipant(mediaId, id, { key: key(mediaId, id), pass: pass() });
    });
    if (done === null) return;
    people.blocked = people.blocked.filter((one) => one.id !== id);
    steps.again = words.texts.unblocked(nameOf(person, words.texts));
    say(steps.again);
  }
}
