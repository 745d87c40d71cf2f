/** Above the review: what is shown of it, what can be done to all of it, and the way on. */
import { html, nothing, type TemplateResult } from 'lit';
import { failed, failureText } from '../../../ui/failure.js';
import { hostIcons } from '../../../ui/icons/host-icons.js';
import { filterButtons } from '../filter-buttons.js';
import { messageView, termFields, type ReviewTerms } from './review-terms.js';
import { reviewFilters, type ReviewFilter } from './reviewed-row.js';

export interface ReviewHead extends ReviewTerms {
  readonly filter: ReviewFilter;
  readonly shown: readonly number[];
  /** What stays out of the invites, in words; empty for nothing. */
  readonly notTaken: string;
  readonly onFilter: (filter: ReviewFilter) => void;
  readonly onUseAll: () => void;
  readonly onUndo: () => void;
  readonly onAddMore: () => void;
  readonly onStartOver: () => void;
  readonly onMail: (mail: boolean) => void;
  readonly onSend: () => void;
}

export function reviewHead(view: ReviewHead): TemplateResult {
  const { review, filter, shown, words, onFilter } = view;
  const { texts } = words;
  return html`
    <div class="title">
      <h3 class="sentence" id="title" tabindex="-1">${texts.reviewTitle}</h3>
      <button class="button quiet" type="button" @click=${view.onAddMore}>
        ${hostIcons.plus}<span>${texts.addMore}</span>
      </button>
      <button
        class="button quiet"
        type="button"
        aria-disabled=${review.canUndo ? nothing : 'true'}
        @click=${view.onUndo}
      >
        ${hostIcons.history}<span>${texts.undo}</span>
      </button>
      <button class="button quiet" type="button" @click=${view.onStartOver}>
        ${hostIcons.replace}<span>${texts.startOver}</span>
      </button>
    </div>
    ${view.notTaken === '' ? nothing : html`<p class="secondary" id="not-taken">${view.notTaken}</p>`}
    ${send(view)}
    <div class="shown">
      ${filterButtons({
        label: texts.filters,
        chosen: filter,
        filters: reviewFilters.map((name) => [name, texts.filterNames[name], review.counts[name]] as const),
        words,
        onChoose: onFilter,
      })}
      ${suggestions(view)}
    </div>
    ${shown.length === 0 ? html`<p class="secondary">${texts.nobodyHere[filter]}</p>` : nothing}
  `;
}

function send(view: ReviewHead): TemplateResult {
  const { review, words, onMail, onSend } = view;
  const { mail } = view.shared;
  const { texts } = words;
  const { ready, problems } = review.counts;
  return html`
    <div class="send">
      ${termFields(view)}
      <div class="terms">
        <label class="tick">
          <input
            class="checkbox"
            type="checkbox"
            .checked=${mail}
            @change=${(event: Event) => onMail((event.currentTarget as HTMLInputElement).checked)}
          />
          <span>${texts.sendMail}</span>
        </label>
        <p class="hint">
          ${mail ? texts.mailNote : texts.noMailNote}
          ${problems > 0 ? texts.notYet(problems, words) : nothing}
        </p>
        ${mail ? messageView(view) : nothing}
      </div>
      <button
        class="button accent"
        id="send"
        type="button"
        aria-disabled=${ready === 0 ? 'true' : nothing}
        aria-describedby=${ready === 0 ? 'nobody' : nothing}
        @click=${onSend}
      >
        <span>${sendText(view)}</span>
      </button>
      ${ready === 0 ? html`<p class="hint" id="nobody">${texts.nobodyReady}</p>` : nothing} ${failure(view)}
    </div>
  `;
}

/** There is no sending of nobody. */
function sendText({ review, shared, words }: ReviewHead): string {
  const { texts } = words;
  const { ready } = review.counts;
  if (ready === 0) return shared.mail ? texts.sendNone : texts.createNone;
  return shared.mail ? texts.send(ready, words) : texts.create(ready, words);
}

/** What is wrong with a field is said there. */
function failure({ refused, errorTexts }: ReviewHead): unknown {
  if (refused === null || refused.fields.length > 0) return nothing;
  return failed(failureText(refused, errorTexts));
}

/** Of all that are shown; one alone has it in their row. The role of all is above, where it goes along with everybody. */
function suggestions({ review, shown, words, onUseAll }: ReviewHead): unknown {
  const suggested = review.suggested(shown);
  if (suggested < 2) return nothing;
  return html`<button class="button use-all" type="button" @click=${onUseAll}>
    <span>${words.texts.useAll(suggested, words)}</span>
  </button>`;
}
