import { html, type TemplateResult } from 'lit';
import { SiteElement } from './site-element.js';

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** `12 minutes 40 seconds`: the two largest units that there are. */
function left(seconds: number): string {
  const first = units.findIndex(([, size]) => seconds >= size);
  return units
    .slice(first === -1 ? units.length - 1 : first)
    .slice(0, 2)
    .map(([unit, size], index, shown) => {
      const whole = index === 0 ? seconds : seconds % shown[0]![1];
      const value = Math.floor(whole / size);
      return new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' }).format(value);
    })
    .join(' ');
}

/** What a member sees before a session starts; the page changes by itself when it does. */
export class SiteCountdown extends SiteElement {
  static override properties = { startsAt: { attribute: 'starts-at' } };
  declare startsAt: string;
  #timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(() => this.requestUpdate(), 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  protected override render(): TemplateResult {
    const start = new Date(this.startsAt);
    const seconds = Math.max(0, Math.round((start.getTime() - Date.now()) / 1000));
    const when = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(start);
    return html`
      <b role="timer">${seconds > 0 ? `Starts in ${left(seconds)}` : 'Starting…'}</b>
      <span>${when}, your time. This page opens by itself.</span>
    `;
  }
}
