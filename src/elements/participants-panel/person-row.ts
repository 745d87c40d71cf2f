/** One person of the list: who they are as far as it is known, whether they are here, and what can be done. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Role } from '../../domain/media.js';
import type { ParticipantView } from '../../domain/schemas.js';
import type { Formats, Texts } from '../../locales/texts.js';
import { addressText } from '../../ui/address.js';
import { failed, failedToTryAgain } from '../../ui/failure.js';
import { moreIcon } from '../../ui/icons/more-icon.js';
import { hostIcons } from '../../ui/icons/host-icons.js';
import { icons } from '../../ui/icons/icons.js';
import type { Step } from './people-steps.js';
import { nameOf } from './person-name.js';
import type { RowMenus } from './row-menus.js';

export interface PersonTexts {
  readonly participants: Texts['participants'];
  readonly window: Texts['window'];
  readonly errors: Texts['errors'];
  readonly date: Formats['date'];
}

const gradeIcons: Readonly<Record<ParticipantView['identity'], TemplateResult>> = {
  typed: hostIcons.edit,
  verified: icons.check,
  invited: hostIcons.mail,
  'signed-in': hostIcons.user,
};
const awayIcon = html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
  <circle cx="10" cy="10" r="4" />
</svg>`;

/** The first letters of the first and the last word. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends.map((word) => firstLetter(word ?? '').toLocaleUpperCase()).join('');
}

/** Made once: to make one for each row was a quarter of the script of a frame that scrolls. */
const letters = new Intl.Segmenter();

function firstLetter(word: string): string {
  for (const { segment } of letters.segment(word)) return segment;
  return '';
}

/** Name, address, and how sure we are of them. */
export function whoTemplate(
  person: ParticipantView,
  { participants: texts, date }: PersonTexts,
): TemplateResult {
  const { id, email, identity } = person;
  const name = nameOf(person, texts);
  return html`
    <span class="initials" aria-hidden="true">${initialsOf(name)}</span>
    <div class="who">
      <span class="name-line">
        <span class="name sentence" id="name-${id}">${addressText(name)}</span>
        ${person.isSelf ? html`<span class="self">${texts.self}</span>` : nothing}
      </span>
      ${email === '' || email === name ? nothing : html`<span class="secondary">${addressText(email)}</span>`}
      <span class="facts secondary">
        <span class="fact">${gradeIcons[identity]}<span>${texts.grades[identity]}</span></span>
        ${person.waiting ? since(person, texts, date) : presence(person, texts)}
      </span>
    </div>
  `;
}

/** A time of day, which stays true while nothing here is drawn anew. */
function since(
  { admittedAt }: ParticipantView,
  texts: Texts['participants'],
  date: Formats['date'],
): TemplateResult {
  const isToday = new Date(admittedAt).toDateString() === new Date().toDateString();
  const time = date(admittedAt, isToday ? { hour: 'numeric', minute: '2-digit' } : undefined);
  return html`<span class="fact">
    ${icons.clock}<time datetime=${admittedAt}>${texts.since(time)}</time>
  </span>`;
}

function presence({ present }: ParticipantView, texts: Texts['participants']): TemplateResult {
  return present
    ? html`<span class="fact here">${hostIcons.active}<span>${texts.present}</span></span>`
    : html`<span class="fact">${awayIcon}<span>${texts.away}</span></span>`;
}

export interface WaitingRow {
  readonly person: ParticipantView;
  readonly step: Step | null;
  readonly isBusy: boolean;
  readonly texts: PersonTexts;
  readonly decide: (admit: boolean, event: MouseEvent) => void;
}

export function waitingRow({ person, step, isBusy, texts, decide }: WaitingRow): TemplateResult {
  const button = (admit: boolean, label: string) => html`
    <button
      class="button ${admit ? '' : 'quiet'}"
      type="button"
      aria-describedby="name-${person.id}"
      aria-disabled=${isBusy ? 'true' : nothing}
      aria-busy=${step?.kind === (admit ? 'admit' : 'decline') ? 'true' : nothing}
      @click=${(event: MouseEvent) => decide(admit, event)}
    >
      <span>${label}</span>
    </button>
  `;
  return html`
    ${whoTemplate(person, texts)}
    <div class="controls">
      ${button(true, texts.participants.admit)} ${button(false, texts.participants.decline)}
    </div>
    ${stepFailure(step, texts)}
  `;
}

export interface PersonRow {
  readonly person: ParticipantView;
  readonly step: Step | null;
  readonly isBusy: boolean;
  readonly texts: PersonTexts;
  readonly menus: RowMenus;
  /** Whether their menu has anything in it. */
  readonly hasMenu: boolean;
  /** The role that was chosen for them and is not sent yet. */
  readonly chosenRole: Role | undefined;
}

export function personRow(row: PersonRow): TemplateResult {
  const { person, step, texts, menus } = row;
  const label = texts.participants.actionsFor(nameOf(person, texts.participants));
  const isRemoving = step?.kind === 'remove' || step?.kind === 'block';
  const handle = (event: Event): void => menus.handle(event, person);
  return html`
    ${whoTemplate(person, texts)}
    <div class="controls">
      ${person.assignableRoles.length > 0 ? roleSelect(row) : nothing}
      ${
        row.hasMenu
          ? html`<button
              class="button icon-button more"
              type="button"
              aria-label=${label}
              title=${label}
              aria-haspopup="menu"
              aria-expanded=${menus.person?.id === person.id ? 'true' : 'false'}
              aria-busy=${isRemoving || menus.isAwaited(person) ? 'true' : nothing}
              @pointerenter=${menus.near}
              @focus=${menus.near}
              @pointerdown=${handle}
              @click=${handle}
              @keydown=${handle}
            >
              ${moreIcon}
            </button>`
          : nothing
      }
    </div>
    ${stepFailure(step, texts)}
  `;
}

function roleSelect({ person, step, isBusy, texts, chosenRole }: PersonRow): TemplateResult {
  const { role, roles } = texts.participants;
  const chosen = chosenRole ?? (step?.kind === 'role' ? step.role : person.role);
  // What they are now is named also where it is none of what can be given.
  const { role: now, assignableRoles } = person;
  const offered = assignableRoles.includes(now) ? assignableRoles : [now, ...assignableRoles];
  return html`
    <select
      class="select"
      data-id=${person.id}
      aria-label=${role}
      aria-describedby="name-${person.id}"
      aria-busy=${step?.kind === 'role' ? 'true' : nothing}
      ?disabled=${isBusy && step?.kind !== 'role'}
    >
      ${offered.map(
        (one) => html`<option value=${one} .selected=${one === chosen}>${roles[one] ?? one}</option>`,
      )}
    </select>
  `;
}

/** What went wrong with what was pressed, said in the row. */
export function stepFailure(step: Step | null, texts: Omit<PersonTexts, 'date'>): unknown {
  if (step?.kind === 'no-place') {
    return html`<div class="row-failed">${failed(texts.participants.noPlace)}</div>`;
  }
  if (step?.kind !== 'failed') return nothing;
  const failure = failedToTryAgain(step.error, texts.errors, texts.window, step.again);
  return html`<div class="row-failed">${failure}</div>`;
}
