import type { Texts } from '../texts.js';

export const countdownTexts: Texts['countdown'] = {
  startsIn: 'Beginnt in',
  startsNow: 'Beginnt jetzt …',
  startsSoon: 'Beginnt bald',
  opensIn: 'Dieser Link gilt in',
  opensNow: 'Öffnet sich jetzt …',
  inAtStart: 'Sie sind dabei, sobald es beginnt.',
  keepTab: 'Lassen Sie diesen Tab offen: Ihr Platz ist darin.',
  comeBack: 'Sie können diesen Tab schließen: Ihre Einladung lässt Sie wieder hinein.',
  comeBackCode:
    'Sie können diesen Tab schließen: Ihre Einladung lässt Sie mit einem neuen Code wieder hinein.',
  comeBackHere: 'Sie können diesen Tab schließen: Dieses Gerät lässt Sie wieder hinein.',
  formAtStart: 'Das Formular erscheint hier von selbst.',
  timeLeft: ({ days, hours, minutes, seconds }, formats) => {
    const part = (value: number, unit: string): string => `${formats.number(value)} ${unit}`;
    if (days > 0) {
      const unit = formats.plural(days, { one: 'Tag', other: 'Tage' });
      return `${part(days, unit)} ${part(hours, 'Std.')} ${part(minutes, 'Min.')}`;
    }
    if (hours > 0) return `${part(hours, 'Std.')} ${part(minutes, 'Min.')} ${part(seconds, 'Sek.')}`;
    return minutes > 0 ? `${part(minutes, 'Min.')} ${part(seconds, 'Sek.')}` : part(seconds, 'Sek.');
  },
  minutesLeft: (minutes, formats) =>
    `${formats.number(minutes)} ${formats.plural(minutes, { one: 'Minute', other: 'Minuten' })}`,
  addToCalendar: 'Zum Kalender hinzufügen',
  calendarReady: 'Öffnen Sie die heruntergeladene Datei, um den Termin hinzuzufügen.',
};
