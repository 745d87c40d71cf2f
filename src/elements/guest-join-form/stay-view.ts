import { nothing, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { CalendarFile, Entry } from '../../domain/schemas.js';
import type { Texts } from '../../locales/texts.js';
import { internalTag } from '../../ui/internal.js';
import type { AdmittedState, CountdownState } from './entry-state.js';
import type { Known } from './entry-storage.js';

const entryBar = internalTag('entry-bar');
const joinCountdown = internalTag('join-countdown');

export interface StayViewParts {
  readonly texts: Texts['join'];
  readonly known: Known;
  readonly calendar: () => Promise<CalendarFile>;
  readonly leave: () => void;
  readonly erase: () => void;
  readonly notYou: () => void;
}

/** Above the content: who is in. */
export function barView({ entry, parting }: AdmittedState, parts: StayViewParts): TemplateResult {
  const { texts, known, leave, erase, notYou } = parts;
  return html`
    <${entryBar}
      id="here"
      role="group"
      aria-label=${texts.joinedAs(entry.name)}
      tabindex="-1"
      exportparts="bar, failed"
      .entry=${entry}
      .known=${known}
      .parting=${parting}
      @leaving=${leave}
      @erasing=${erase}
      @mistaken=${notYou}
    ><slot name="admitted"></slot></${entryBar}>
  `;
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
    ${entry === null ? nothing : waitingBar(entry, countdown, parts)}
  `;
}

/** Below the time that is left: who waits. */
function waitingBar(entry: Entry, { parting }: CountdownState, parts: StayViewParts): TemplateResult {
  const { texts, known, leave, erase, notYou } = parts;
  return html`
    <${entryBar}
      class="waiting"
      role="group"
      aria-label=${texts.waitingAs(entry.name)}
      exportparts="bar, failed"
      .entry=${entry}
      .known=${known}
      .parting=${parting}
      .isWaiting=${true}
      @leaving=${leave}
      @erasing=${erase}
      @mistaken=${notYou}
    ></${entryBar}>
  `;
}
