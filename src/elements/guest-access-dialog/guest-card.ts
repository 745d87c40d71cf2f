/** One guest of the list: who it is as far as known, what became of them, what they answered. */
import { html, nothing, type TemplateResult } from 'lit';
import type { GuestLinkView, ParticipantView } from '../../domain/schemas.js';
import type { Texts } from '../../locales/texts.js';
import { addressText } from '../../ui/address.js';
import { hostIcons } from '../../ui/icons/host-icons.js';
import { icons } from '../../ui/icons/icons.js';
import type { LocalizeController } from '../../ui/localize.js';
import { answersOf, type AskedField } from './asked-fields.js';

export interface GuestCard {
  readonly guest: ParticipantView;
  readonly asked: readonly AskedField[];
  /** Of the link they came by, where it is not that of the list. */
  readonly linkName: string | null;
  readonly now: number;
  readonly words: LocalizeController<'guest-list'>;
  /** What roles are called. */
  readonly roles: Texts['roles']['roles'];
}

/** Of one who asked to be forgotten nothing is left but that there was a guest. */
export function isErased({ name }: ParticipantView): boolean {
  return name === '';
}

/** Null where the link is deleted, or where a back end does not tell which it was. */
export function linkNameOf({ linkId }: ParticipantView, links: readonly GuestLinkView[]): string | null {
  return links.find(({ id }) => id === linkId)?.name ?? null;
}

/** Whether the host has yet to decide. */
export function isWaiting({ waiting, endedAt }: ParticipantView): boolean {
  return waiting && endedAt === null;
}

export function guestCard(card: GuestCard): TemplateResult {
  const { guest, words } = card;
  const { texts } = words;
  const { name, email } = guest;
  const who = isErased(guest)
    ? html`<span class="name erased">${texts.erasedGuest}</span>`
    : html`<span class="name sentence">${name}</span
        ><span class="secondary address">${addressText(email)}</span>`;
  return html`
    <div class="person" id="person">${who}</div>
    <div class="secondary facts">
      ${guest.endedAt === null ? renderState(guest, texts) : nothing}
      <span>${factsOf(card)}</span>
    </div>
    ${renderAnswers(card)}
  `;
}

function renderState({ waiting, present }: ParticipantView, texts: Texts['guest-list']): TemplateResult {
  const state = waiting ? 'waiting' : present ? 'here' : 'away';
  const icon = { waiting: icons.clock, here: hostIcons.active, away: hostIcons.away }[state];
  return html`<span class="state ${state}">${icon}<span>${texts[state]}</span></span>`;
}

function factsOf({ guest, linkName, now, words, roles }: GuestCard): string {
  const { texts } = words;
  const { identity, admittedAt, endedAt, endReason, acceptedTerms } = guest;
  const how = texts.ended[endReason ?? ''] ?? texts.endedOther;
  return [
    isErased(guest) ? null : texts.grades[identity],
    // None where the host has given them none.
    roles[guest.role] ?? null,
    guest.waiting ? texts.askedAt(admittedAt, now, words) : texts.joinedAt(admittedAt, now, words),
    linkName === null ? null : texts.byLink(linkName),
    endedAt === null ? null : texts.endedAt(how, endedAt, now, words),
    acceptedTerms === null ? null : texts.acceptedTerms(acceptedTerms, words),
  ]
    .filter((fact) => fact !== null)
    .join(' · ');
}

function renderAnswers({ guest, asked, words }: GuestCard): unknown {
  const { texts } = words;
  const answers = answersOf(guest, asked, texts.yes);
  if (answers.length === 0) return nothing;
  return html`
    <dl class="answers">
      ${answers.map(
        ({ label, text }) => html`
          <div>
            <dt class="secondary">${label ?? texts.noLongerAsked}</dt>
            <dd class="sentence">${text}</dd>
          </div>
        `,
      )}
    </dl>
  `;
}
