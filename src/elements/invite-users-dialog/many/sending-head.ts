/** Above those who are being invited: how far it is, a way to stop, what it came to, and the way on. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../../locales/texts.js';
import { failedToTryAgain } from '../../../ui/failure.js';
import { icons } from '../../../ui/icons/icons.js';
import type { LocalizeController } from '../../../ui/localize.js';
import { wordList } from '../../../ui/word-list.js';
import { filterButtons } from '../filter-buttons.js';
import { outcomeFilters, type OutcomeFilter, type Outcomes } from './outcomes.js';
import type { RowState } from './reviewed-row.js';
import type { InviteSending } from './sending.js';

export interface SendingHead {
  readonly sending: InviteSending;
  readonly filter: OutcomeFilter;
  /** Of everything that was pasted. */
  readonly outcomes: Outcomes;
  readonly words: LocalizeController<'add-many'>;
  readonly errorTexts: Texts['errors'];
  readonly windowTexts: Texts['window'];
  readonly onFilter: (filter: OutcomeFilter) => void;
  readonly onGoOn: () => void;
  readonly onReview: () => void;
  readonly onDone: () => void;
}

export function sendingHead(view: SendingHead): TemplateResult {
  const { sending, filter, outcomes, words, onFilter } = view;
  const { texts } = words;
  const { answered, size } = sending;
  return html`
    <h3 class="sentence" id="title" tabindex="-1">${titleOf(view)}</h3>
    ${
      sending.status.kind === 'done'
        ? nothing
        : html`<div class="progress">
            <progress max=${size} .value=${answered} aria-labelledby="progress"></progress>
            <span class="secondary" id="progress">${texts.progress(answered, size, words)}</span>
            ${stopButton(view)}
          </div>`
    }
    ${outcome(view)}
    ${filterButtons({
      label: texts.filters,
      chosen: filter,
      filters: outcomeFilters
        .filter((name) => isUsual(name) || name === filter || outcomes.counts[name] > 0)
        .map((name) => [name, nameOf(name, texts), outcomes.counts[name]] as const),
      words,
      onChoose: onFilter,
    })}
  `;
}

/** The others are there where somebody is in them. */
function isUsual(name: OutcomeFilter): boolean {
  return name !== 'problems' && name !== 'skipped' && name !== 'unmailed';
}

function nameOf(name: OutcomeFilter, { resultNames, filterNames }: Texts['add-many']): string {
  return name === 'problems' || name === 'skipped' ? filterNames[name] : resultNames[name];
}

function titleOf({ sending, outcomes, words }: SendingHead): string {
  const { texts } = words;
  if (sending.status.kind === 'done') return doneText(outcomes, words);
  const isOn = sending.status.kind === 'busy' || sending.status.kind === 'stopping';
  return isOn ? texts.sendingTitle : texts.stoppedTitle;
}

/** How many are invited, and how many of them have no mail. */
export function doneText({ counts }: Outcomes, words: LocalizeController<'add-many'>): string {
  const { texts } = words;
  const title = texts.doneTitle(counts.invited, words);
  return counts.unmailed === 0 ? title : texts.unmailedTitle(title, counts.unmailed, words);
}

function stopButton({ sending, words }: SendingHead): unknown {
  const { kind } = sending.status;
  if (kind !== 'busy' && kind !== 'stopping') return nothing;
  const busy = kind === 'stopping' ? 'true' : nothing;
  return html`<button class="button" type="button" aria-disabled=${busy} @click=${() => sending.stop()}>
    <span>${kind === 'stopping' ? words.texts.stopping : words.texts.stop}</span>
  </button>`;
}

function outcome(view: SendingHead): unknown {
  const { sending, words, errorTexts, windowTexts, onGoOn } = view;
  const { texts } = words;
  const { status, answered, size } = sending;
  switch (status.kind) {
    case 'failed':
      return failedToTryAgain(status.error, errorTexts, windowTexts, onGoOn);
    case 'stopped':
      return html`<div class="note">
        ${icons.pause}
        <p class="sentence">${texts.stoppedWay(size - answered, words)}</p>
        <button class="button accent" type="button" @click=${onGoOn}>${texts.goOn}</button>
      </div>`;
    case 'done':
      return doneNote(view);
    default:
      return nothing;
  }
}

function doneNote({ outcomes, words, onReview, onDone }: SendingHead): TemplateResult {
  const { texts } = words;
  const { unmailed, refused, problems, skipped } = outcomes.counts;
  return html`
    <div class="done">
      ${unmailed > 0 ? html`<p class="secondary">${texts.unmailedWay}</p>` : nothing}
      ${refused > 0 ? html`<p class="secondary">${texts.notInvited(refused, words)}</p>` : nothing}
      ${
        skipped > 0
          ? html`<p class="secondary">${texts.skippedNote(skipped, reasonsOf(outcomes, words), words)}</p>`
          : nothing
      }
      ${problems > 0 ? html`<p class="secondary">${texts.leftTo(problems, words)}</p>` : nothing}
      <div class="actions">
        ${
          problems > 0
            ? html`<button class="button" type="button" @click=${onReview}>${texts.backToReview}</button>`
            : nothing
        }
        <button class="button accent" type="button" @click=${onDone}>${texts.showInvited}</button>
      </div>
    </div>
  `;
}

function reasonsOf({ skipped }: Outcomes, words: LocalizeController<'add-many'>): string {
  const { texts } = words;
  const nameOfReason = (kind: RowState['kind']): string =>
    kind === 'repeated' ? texts.twice : texts.states[kind as keyof typeof texts.states];
  const reasons = [...skipped];
  // One alone is as many as are skipped.
  if (reasons.length === 1) return nameOfReason(reasons[0]![0]);
  return wordList(
    reasons.map(([kind, count]) => texts.skipReason(nameOfReason(kind), count, words)),
    words.lang,
  );
}
