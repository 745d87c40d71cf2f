/** Above those who are being invited: how far it is, a way to stop, what it came to, and the way on. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../locales/texts.js';
import { failed, failureText } from '../../ui/failure.js';
import { icons } from '../../ui/icons.js';
import type { LocalizeController } from '../../ui/localize.js';
import { filterButtons } from './filter-buttons.js';
import { resultFilters, type InviteSending, type ResultFilter } from './sending.js';

export interface SendingHead {
  readonly sending: InviteSending;
  readonly filter: ResultFilter;
  /** How many of the review could not be sent. */
  readonly problems: number;
  readonly words: LocalizeController<'add-many'>;
  readonly errorTexts: Texts['errors'];
  readonly tryAgain: string;
  readonly onFilter: (filter: ResultFilter) => void;
  readonly onGoOn: () => void;
  readonly onReview: () => void;
  readonly onDone: () => void;
}

export function sendingHead(view: SendingHead): TemplateResult {
  const { sending, filter, words, onFilter } = view;
  const { texts } = words;
  const { answered, results } = sending;
  return html`
    <h3 id="title" tabindex="-1">${titleOf(view)}</h3>
    ${
      sending.status.kind === 'done'
        ? nothing
        : html`<div class="progress">
            <progress max=${results.size} .value=${answered} aria-labelledby="progress"></progress>
            <span class="secondary" id="progress">${texts.progress(answered, results.size, words)}</span>
            ${stopButton(view)}
          </div>`
    }
    ${outcome(view)}
    ${filterButtons({
      label: texts.filters,
      chosen: filter,
      filters: resultFilters.map((name) => [name, texts.resultNames[name], sending.count(name)] as const),
      words,
      onChoose: onFilter,
    })}
  `;
}

function titleOf({ sending, words }: SendingHead): string {
  const { texts } = words;
  if (sending.status.kind === 'done') return texts.doneTitle(sending.count('invited'), words);
  const isOn = sending.status.kind === 'busy' || sending.status.kind === 'stopping';
  return isOn ? texts.sendingTitle : texts.stoppedTitle;
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
  const { sending, words, errorTexts, tryAgain, onGoOn } = view;
  const { texts } = words;
  const { status, answered, results } = sending;
  switch (status.kind) {
    case 'failed':
      return failed({
        text: failureText(status.error, errorTexts),
        tryAgain: { label: tryAgain, action: onGoOn },
      });
    case 'stopped':
      return html`<div class="note">
        ${icons.pause}
        <p class="sentence">${texts.stoppedWay(results.size - answered, words)}</p>
        <button class="button accent" type="button" @click=${onGoOn}>${texts.goOn}</button>
      </div>`;
    case 'done':
      return doneNote(view);
    default:
      return nothing;
  }
}

function doneNote({ sending, problems, words, onReview, onDone }: SendingHead): TemplateResult {
  const { texts } = words;
  const refused = sending.count('refused');
  return html`
    <div class="done">
      ${refused > 0 ? html`<p class="secondary">${texts.notInvited(refused, words)}</p>` : nothing}
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
