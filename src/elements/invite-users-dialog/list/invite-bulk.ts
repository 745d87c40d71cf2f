/** What can be done to those that are selected, how it goes, and how it went. */
import { html, nothing, type TemplateResult } from 'lit';
import { isMailable } from '../../../domain/invite.js';
import type { InviteView } from '../../../domain/schemas.js';
import { icons } from '../../../ui/icons/icons.js';
import type { LocalizeController } from '../../../ui/localize.js';
import type { Doing } from './invite-steps.js';

export type BulkStep = 'role' | 'resend' | 'extend' | 'revoke' | 'restore' | 'unblock';

export interface BulkBar {
  readonly selected: ReadonlyMap<string, InviteView>;
  /** How many match what is on show; more than a thousand shows as such. */
  readonly all: number;
  /** How many have been found so far, while all are being selected; null while they are not. */
  readonly finding: number | null;
  readonly words: LocalizeController<'invite-list'>;
  readonly ask: (step: BulkStep) => void;
  readonly selectAll: () => void;
  readonly stop: () => void;
  readonly clear: () => void;
}

export function bulkBar(bar: BulkBar): TemplateResult {
  const { selected, words, finding } = bar;
  const { texts } = words;
  const invites = [...selected.values()];
  const isRevoked = invites.every(({ state }) => state === 'revoked');
  const isOff = !isRevoked && !invites.some(isMailable);
  return html`
    <div class="bar bulk" role="group" aria-labelledby="selected">
      <button
        class="button icon-button"
        type="button"
        aria-label=${texts.unselect}
        title=${texts.unselect}
        @click=${bar.clear}
      >
        ${icons.close}
      </button>
      <strong id="selected">${texts.selected(selected.size, words)}</strong>
      ${finding === null ? selectAll(bar) : findingAll(bar, finding)}
      <span class="steps">${isRevoked ? ofRevoked(bar) : ofOthers(bar, isOff)}</span>
      ${isOff ? html`<p class="hint" id="unmailable">${texts.resendNobody}</p>` : nothing}
    </div>
  `;
}

function selectAll({ selected, all, words, selectAll: action }: BulkBar): unknown {
  if (selected.size >= all) return nothing;
  return html`<button class="text-button" type="button" @click=${action}>
    ${words.texts.selectEverybody(all, words)}
  </button>`;
}

function findingAll({ words, stop }: BulkBar, count: number): TemplateResult {
  const { texts } = words;
  return html`
    <span class="secondary">${texts.selecting(count, words)}</span>
    <button class="button" type="button" @click=${stop}>${texts.stop}</button>
  `;
}

/** As in the menu of one. A template of its own: whoever has just revoked has the focus on no button that takes it back. */
const ofRevoked = (bar: BulkBar): TemplateResult => html`${step(bar, 'restore', bar.words.texts.restore)}`;

function ofOthers(bar: BulkBar, isOff: boolean): TemplateResult {
  const { texts } = bar.words;
  return html`
    ${step(bar, 'role', texts.changeRole)} ${step(bar, 'resend', texts.resend, isOff)}
    ${step(bar, 'extend', texts.extend)} ${step(bar, 'revoke', texts.revoke)}
  `;
}

/** `isOff`: there is nobody to mail. */
function step({ ask }: BulkBar, name: BulkStep, label: string, isOff = false): TemplateResult {
  return html`<button
    class="button"
    type="button"
    aria-disabled=${isOff ? 'true' : nothing}
    aria-describedby=${isOff ? 'unmailable' : nothing}
    @click=${() => isOff || ask(name)}
  >
    ${label}
  </button>`;
}

export interface Progress {
  readonly doing: Doing;
  readonly words: LocalizeController<'invite-list'>;
  readonly failure: (doing: Extract<Doing, { kind: 'failed' }>) => unknown;
  readonly stop: () => void;
}

/** Of a step that is on its way, or has come to its end. */
export function progress({ doing, words, failure, stop }: Progress): unknown {
  const { texts } = words;
  switch (doing.kind) {
    case 'idle':
    case 'undone':
      return nothing;
    case 'busy':
      // One alone is quick, and shows it in its row.
      if (doing.of === 1) return nothing;
      return html`
        <div class="bar progress">
          <progress max=${doing.of} value=${doing.done} aria-labelledby="working"></progress>
          <span id="working">${texts.working(doing.done, doing.of, words)}</span>
          <button class="button" type="button" @click=${stop}>${texts.stop}</button>
        </div>
      `;
    case 'done':
      return html`
        <div class="bar progress">
          <span>${doneText(doing, words)}</span>
          ${
            doing.undo === null
              ? nothing
              : html`<button class="button" id="undo" type="button" @click=${doing.undo}>
                  ${texts.undo}
                </button>`
          }
        </div>
      `;
    case 'failed':
      return doing.ids.size > 1 ? failure(doing) : nothing;
  }
}

/** What came of it, all that there is to say. */
export function doneText(
  { step: { kind }, done, leftOut, left }: Extract<Doing, { kind: 'done' }>,
  words: LocalizeController<'invite-list'>,
): string {
  const { texts } = words;
  return [
    texts.done[kind](done, words),
    ...(leftOut > 0 ? [texts.leftOut(leftOut, words)] : []),
    ...(left > 0 ? [texts.stopped(left, words)] : []),
  ].join('. ');
}
