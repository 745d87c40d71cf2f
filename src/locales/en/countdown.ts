import type { Formats } from '../texts.js';

/** Of a time that is still to come; the smaller parts are left out where they do not matter. */
export interface TimeLeft {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** What a join form says until a session begins, or its link opens. */
export const countdownTexts = {
  startsIn: 'Starts in',
  startsNow: 'Starting now…',
  startsSoon: 'Starts soon',
  opensIn: 'This link opens in',
  opensNow: 'Opening now…',
  inAtStart: 'You are in as soon as it starts.',
  keepTab: 'Keep this tab open: your place is in it.',
  comeBack: 'You can close this tab: your invitation lets you in again.',
  comeBackCode: 'You can close this tab: your invitation lets you in again, with a new code.',
  comeBackHere: 'You can close this tab: this device lets you in again.',
  formAtStart: 'The form comes up here by itself.',
  timeLeft: ({ days, hours, minutes, seconds }: TimeLeft, formats: Formats) => {
    const part = (value: number, unit: string) => `${formats.number(value)} ${unit}`;
    if (days > 0) {
      const unit = formats.plural(days, { one: 'day', other: 'days' });
      return `${part(days, unit)} ${part(hours, 'h')} ${part(minutes, 'min')}`;
    }
    if (hours > 0) return `${part(hours, 'h')} ${part(minutes, 'min')} ${part(seconds, 's')}`;
    return minutes > 0 ? `${part(minutes, 'min')} ${part(seconds, 's')}` : part(seconds, 's');
  },
  minutesLeft: (minutes: number, formats: Formats) =>
    `${formats.number(minutes)} ${formats.plural(minutes, { one: 'minute', other: 'minutes' })}`,
  addToCalendar: 'Add to calendar',
  calendarReady: 'Open the downloaded file to add it.',
};
