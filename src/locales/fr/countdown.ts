import type { Texts } from '../texts.js';

export const countdownTexts: Texts['countdown'] = {
  startsIn: 'Commence dans',
  startsNow: 'Ça commence…',
  startsSoon: 'Commence bientôt',
  opensIn: 'Ce lien ouvre dans',
  opensNow: 'Ouverture…',
  inAtStart: 'Vous entrerez dès le début.',
  keepTab: 'Gardez cet onglet ouvert : votre place y est.',
  comeBack: 'Vous pouvez fermer cet onglet : votre invitation vous laissera entrer à nouveau.',
  comeBackCode:
    'Vous pouvez fermer cet onglet : votre invitation vous laissera entrer à nouveau, avec un nouveau code.',
  comeBackHere: 'Vous pouvez fermer cet onglet : cet appareil vous laissera entrer à nouveau.',
  formAtStart: 'Le formulaire apparaîtra ici automatiquement.',
  timeLeft: ({ days, hours, minutes, seconds }, formats) => {
    const part = (value: number, unit: string): string => `${formats.number(value)} ${unit}`;
    if (days > 0) {
      const unit = formats.plural(days, { one: 'jour', other: 'jours' });
      return `${part(days, unit)} ${part(hours, 'h')} ${part(minutes, 'min')}`;
    }
    if (hours > 0) return `${part(hours, 'h')} ${part(minutes, 'min')} ${part(seconds, 's')}`;
    return minutes > 0 ? `${part(minutes, 'min')} ${part(seconds, 's')}` : part(seconds, 's');
  },
  minutesLeft: (minutes, formats) =>
    `${formats.number(minutes)} ${formats.plural(minutes, { one: 'minute', other: 'minutes' })}`,
  addToCalendar: 'Ajouter au calendrier',
  calendarReady: 'Ouvrez le fichier téléchargé pour l’ajouter.',
};
