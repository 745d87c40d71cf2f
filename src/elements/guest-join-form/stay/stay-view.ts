import { nothing, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { CalendarFile, Entry } from '../../../domain/schemas.js';
import type { Texts } from '../../../locales/texts.js';
import { defineInternal, internalTag } from '../../../ui/internal.js';
import type { AdmittedState, CountdownState, EntryState, WaitingState } from '../entry-state.js';
import type { Known } from '../entry-storage.js';

const entryBar = internalTag('entry-bar');
const joinCountdown = internalTag('join-countdown');
const joinWaiting = internalTag('join-waiting');

export interface StayViewParts {
  readonly texts: Texts['join'];
  readonly known: Known;
  readonly calendar: () => Promise<CalendarFile>;
  readonly noWayBack: () => Promise<string | null>;
  readonly leave: () => void;
  readonly erase: () => void;
  readonly notYou: () => void;
}

/** Above the content: who is in. */
export function barView(state: AdmittedState, parts: StayViewParts): TemplateResult {
  return bar(state.entry, state, parts, false);
}

/** Before the session begins, or before the link opens. */
export function countdownView(countdown: CountdownState, parts: StayViewParts): TemplateResult {
  const { entry } = countdown;
  return html`
    <${joinCountdown}
      id="here"
      exportparts="timer, calendar, failed"
      .countdown=${countdown}
      .isRemembered=${parts.known.isRemembered}
      .calendar=${parts.calendar}
    ><slot name="countdown"></slot></${joinCountdown}>
    ${entry === null ? nothing : bar(entry, countdown, parts, true)}
  `;
}

/** Until the host has let them in. */
export function waitingView(waiting: WaitingState, { known, leave, notYou }: StayViewParts): TemplateResult {
  return html`
    <${joinWaiting}
      id="here"
      exportparts="failed"
      .waiting=${waiting}
      .known=${known}
      @leaving=${leave}
      @mistaken=${notYou}
    ><slot name="waiting"></slot></${joinWaiting}>
  `;
}

/** Who is in, or has joined before it begins and waits below the time that is left. */
function bar(
  entry: Entry,
  { parting, notice, isCutOff }: Pick<AdmittedState, 'parting' | 'notice' | 'isCutOff'>,
  { texts, known, noWayBack, leave, erase, notYou }: StayViewParts,
  isWaiting: boolean,
): TemplateResult {
  // Of a host that takes the focus, but not by Tab, Tab skips all that is inside: what takes it stands around.
  return html`
    <div
      id=${isWaiting ? nothing : 'here'}
      class=${isWaiting ? 'waiting' : nothing}
      role="group"
      aria-label=${isWaiting ? texts.waitingAs(entry.name) : texts.joinedAs(entry.name)}
      tabindex=${isWaiting ? nothing : '-1'}
    >
      <${entryBar}
        exportparts="bar, failed"
        .entry=${entry}
        .known=${known}
        .parting=${parting}
        .notice=${notice}
        .isCutOff=${isCutOff}
        .noWayBack=${noWayBack}
        .isWaiting=${isWaiting}
        @leaving=${leave}
        @erasing=${erase}
        @mistaken=${notYou}
      >${isWaiting ? nothing : html`<slot name="admitted"></slot>`}</${entryBar}>
    </div>
  `;
}

const views: Partial<Record<EntryState['kind'], () => Promise<void>>> = {
  countdown: async () => {
    defineInternal('join-countdown', (await import('../waiting/join-countdown.js')).JoinCountdownElement);
  },
  waiting: async () => {
    defineInternal('join-waiting', (await import('../waiting/join-waiting.js')).JoinWaitingElement);
  },
};

/** Few guests are early or wait: it comes when it is wanted. What does not load now is asked for with the next answer. */
export function loadStayView(kind: EntryState['kind'], loaded: () => void): void {
  views[kind]?.().then(loaded, () => undefined);
}
