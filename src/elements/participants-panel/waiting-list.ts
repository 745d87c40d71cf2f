/** Who waits for the host, above everybody else. */
import { html, nothing } from 'lit';
import type { ParticipantView } from '../../domain/schemas.js';
import { eachRow } from '../../ui/each-row.js';
import { failed, failedToTryAgain } from '../../ui/failure.js';
import type { LocalizeController } from '../../ui/localize.js';
import type { PeopleSteps } from './people-steps.js';
import { waitingRow, type PersonTexts } from './person-row.js';

export interface WaitingList {
  readonly waiting: readonly ParticipantView[];
  /** Also of those that have not been read. */
  readonly count: number;
  readonly steps: PeopleSteps;
  readonly words: LocalizeController<'participants'>;
  readonly texts: PersonTexts;
  readonly decide: (person: ParticipantView, admit: boolean, event: MouseEvent) => void;
}

export function waitingList(list: WaitingList): unknown {
  const { waiting, count, steps, words, texts, decide } = list;
  if (waiting.length === 0) return nothing;
  const isBusy = steps.admittingAll.kind === 'busy';
  return html`
    <section class="waiting" aria-labelledby="waiting">
      <div class="group">
        <h3 id="waiting">${words.texts.waiting}</h3>
        <span class="count">${words.texts.count(count, words)}</span>
        <button
          class="button all"
          type="button"
          aria-disabled=${isBusy ? 'true' : nothing}
          aria-busy=${isBusy ? 'true' : nothing}
          @click=${() => void steps.admitAll()}
        >
          <span>${words.texts.admitAll}</span>
        </button>
      </div>
      ${allFailed(list)}
      <ul>
        ${eachRow(
          waiting,
          ({ id }) => id,
          (person) => html`
            <li class="person" tabindex="-1" aria-labelledby="name-${person.id}" data-person=${person.id}>
              ${waitingRow({
                person,
                step: steps.of(person.id),
                isBusy: isBusy || steps.isBusy(person.id),
                texts,
                decide: (admit, event) => decide(person, admit, event),
              })}
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}

function allFailed({ steps, texts }: WaitingList): unknown {
  const { admittingAll } = steps;
  if (admittingAll.kind === 'no-place') return failed(texts.participants.noPlace);
  if (admittingAll.kind !== 'failed') return nothing;
  return failedToTryAgain(admittingAll.error, texts.errors, texts.window, () => void steps.admitAll());
}
