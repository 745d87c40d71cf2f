import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { asSharingError, SharingError } from '../../../domain/errors.js';
import type { CalendarFile } from '../../../domain/schemas.js';
import { countdownTexts } from '../../../locales/en/countdown.js';
import { entryErrorTexts } from '../../../locales/en/entry-errors.js';
import { joinTexts } from '../../../locales/en/join.js';
import { Announcer } from '../../../ui/controllers/announcer.js';
import { failed, failureText } from '../../../ui/failure.js';
import { icons } from '../../../ui/icons/icons.js';
import { nearDay } from '../../../ui/day-and-time.js';
import { LocalizeController } from '../../../ui/localize.js';
import { buttons, controls } from '../../../ui/styles/controls.js';
import { tokens } from '../../../ui/styles/tokens.js';
import { isGuest, type CountdownState } from '../entry-state.js';
import { isNetworkTrouble } from '../entry-failures.js';
import { identityOf } from '../stay/identity-of.js';
import { stepStyles, wordsStyles } from '../joining.styles.js';
import { joinCountdownStyles } from './join-countdown.styles.js';
import { stepBetween, timeLeft, untilNextSecond } from './time-left.js';

/** A start that is not near is named whole: day and time, and whose clock it is on a line of its own. */
const whole = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: 'numeric',
  minute: '2-digit',
} as const;

/** The time until a session begins, or until a link opens. It only counts; what happens then is not its affair. */
export class JoinCountdownElement extends LitElement {
  static override properties = {
    countdown: { attribute: false },
    isRemembered: { attribute: false },
    calendar: { attribute: false },
    wait: { state: true },
    saving: { state: true },
  };
  static override styles = [tokens, buttons, controls, wordsStyles, stepStyles, joinCountdownStyles];

  declare countdown: CountdownState | null;
  /** Another tab lets them in too. */
  declare isRemembered: boolean;
  /** Fetches the file that *Add to calendar* saves. */
  declare calendar: (() => Promise<CalendarFile>) | null;
  declare protected wait: number | null;
  declare protected saving: 'idle' | 'busy' | 'done' | SharingError;

  readonly #words = new LocalizeController(this, 'countdown', countdownTexts);
  readonly #joinWords = new LocalizeController(this, 'join', joinTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', entryErrorTexts);
  readonly #announcer = new Announcer(this);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.countdown = null;
    this.isRemembered = false;
    this.calendar = null;
    this.wait = null;
    this.saving = 'idle';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#tick);
    globalThis.addEventListener('online', this.#handleOnline);
    this.#tick();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#tick);
    globalThis.removeEventListener('online', this.#handleOnline);
    clearTimeout(this.#timer);
  }

  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('h2')?.focus(options));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('countdown')) this.#tick();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.countdown === null) return nothing;
    const { texts } = this.#words;
    const { entry, startsAt } = this.countdown;
    return html`
      ${entry === null ? this.#renderLink() : this.#renderSession(entry)}
      <div class="when">
        <p class="clock" role="timer" part="timer">${this.#renderTime()}</p>
        ${startsAt === null ? nothing : this.#renderDate(startsAt)}
      </div>
      <slot></slot>
      <p class="sentence">${entry === null ? texts.formAtStart : this.#whatHappens}</p>
      ${entry === null || startsAt === null ? nothing : this.#renderCalendar()} ${this.#announcer.render()}
    `;
  }

  get #whatHappens(): string {
    const { inAtStart, keepTab, comeBack, comeBackCode, comeBackHere } = this.#words.texts;
    const { entry } = this.countdown ?? {};
    if (this.isRemembered) return `${inAtStart} ${comeBackHere}`;
    if (!entry || isGuest(entry)) return `${inAtStart} ${keepTab}`;
    // An invite is no seat in a tab: it lets the same person in again, anywhere, who proves who they are.
    return `${inAtStart} ${identityOf(entry) === 'invited' ? comeBackCode : comeBack}`;
  }

  #renderSession({ title, hostName, description }: NonNullable<CountdownState['entry']>): TemplateResult {
    return html`
      <div class="head">
        <h2 tabindex="-1">${title}</h2>
        ${hostName === null ? nothing : html`<p class="secondary">${this.#joinWords.texts.hostedBy(hostName)}</p>`}
      </div>
      ${description === null ? nothing : html`<p class="description">${description}</p>`}
    `;
  }

  #renderLink(): TemplateResult {
    const { title } = failureText(new SharingError('GUEST_LINK_NOT_YET'), this.#errorWords.texts);
    return html`<h2 tabindex="-1">${title}</h2>`;
  }

  #renderTime(): unknown {
    const { texts } = this.#words;
    const isLink = this.countdown?.entry === null;
    if (this.wait === null) return texts.startsSoon;
    if (this.wait <= 0) return isLink ? texts.opensNow : texts.startsNow;
    return html`
      <span class="label">${isLink ? texts.opensIn : texts.startsIn}</span>
      <span class="time">${texts.timeLeft(timeLeft(this.wait), this.#words)}</span>
    `;
  }

  #renderDate(startsAt: string): TemplateResult {
    const parts = new Intl.DateTimeFormat(this.#words.lang, { timeZoneName: 'long' }).formatToParts(
      new Date(startsAt),
    );
    const start = new Date(startsAt);
    const now = this.wait === null ? Date.now() : start.getTime() - this.wait;
    const near = nearDay(start, now, this.#words.region);
    const zone = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return html`
      <p class="date">${near ?? this.#words.date(startsAt, whole)}</p>
      <p class="date">${zone}</p>
    `;
  }

  #renderCalendar(): TemplateResult {
    const { texts } = this.#words;
    const { saving } = this;
    const isBusy = saving === 'busy';
    return html`
      <div class="calendar">
        <button
          class="button"
          part="calendar"
          type="button"
          aria-disabled=${isBusy ? 'true' : nothing}
          aria-busy=${isBusy ? 'true' : nothing}
          aria-label=${isBusy ? texts.addToCalendar : nothing}
          @click=${this.#handleCalendar}
        >
          <span class="words">${icons.calendar}${texts.addToCalendar}</span>
        </button>
        <p class="hint" role="status">${saving === 'done' ? texts.calendarReady : ''}</p>
        ${typeof saving === 'string' ? nothing : failed(failureText(saving, this.#errorWords.texts))}
      </div>
    `;
  }

  /** Shows the time that is left now, and comes back with the next second. */
  readonly #tick = (): void => {
    clearTimeout(this.#timer);
    const opensAt = this.countdown?.opensAt ?? null;
    const before = this.wait;
    this.wait = opensAt === null ? null : opensAt - performance.now();
    if (this.wait === null) return;
    const step = before === null ? null : stepBetween(before, this.wait);
    if (step !== null) this.#say(step);
    if (this.wait > 0 && this.isConnected) this.#timer = setTimeout(this.#tick, untilNextSecond(this.wait));
  };

  #say(minutes: number): void {
    const { texts } = this.#words;
    const label = this.countdown?.entry === null ? texts.opensIn : texts.startsIn;
    this.#announcer.say(`${label} ${texts.minutesLeft(minutes, this.#words)}`);
  }

  readonly #handleOnline = (): void => {
    if (isNetworkTrouble(this.saving)) this.saving = 'idle';
  };

  readonly #handleCalendar = async (): Promise<void> => {
    if (this.saving === 'busy' || this.calendar === null) return;
    this.saving = 'busy';
    try {
      save(await this.calendar());
      this.saving = 'done';
    } catch (thrown) {
      this.saving = asSharingError(thrown);
    }
  };
}

/** Hands a file to the browser, which asks or not where it goes. */
function save({ name, text }: CalendarFile): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  // Not at once: some browsers begin to read it in a later task.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
