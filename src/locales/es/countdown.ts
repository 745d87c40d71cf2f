import type { Texts } from '../texts.js';

export const countdownTexts: Texts['countdown'] = {
  startsIn: 'Empieza en',
  startsNow: 'Empieza ahora…',
  startsSoon: 'Empieza pronto',
  opensIn: 'Este enlace se abre en',
  opensNow: 'Se abre ahora…',
  inAtStart: 'Entrará en cuanto empiece.',
  keepTab: 'Mantenga abierta esta pestaña: su lugar está en ella.',
  comeBack: 'Puede cerrar esta pestaña: su invitación le dejará entrar de nuevo.',
  comeBackCode: 'Puede cerrar esta pestaña: su invitación le dejará entrar de nuevo, con un código nuevo.',
  comeBackHere: 'Puede cerrar esta pestaña: este dispositivo le dejará entrar de nuevo.',
  formAtStart: 'El formulario aparecerá aquí por sí solo.',
  timeLeft: ({ days, hours, minutes, seconds }, formats) => {
    const part = (value: number, unit: string): string => `${formats.number(value)} ${unit}`;
    if (days > 0) {
      const unit = formats.plural(days, { one: 'día', other: 'días' });
      return `${part(days, unit)} ${part(hours, 'h')} ${part(minutes, 'min')}`;
    }
    if (hours > 0) return `${part(hours, 'h')} ${part(minutes, 'min')} ${part(seconds, 's')}`;
    return minutes > 0 ? `${part(minutes, 'min')} ${part(seconds, 's')}` : part(seconds, 's');
  },
  minutesLeft: (minutes, formats) =>
    `${formats.number(minutes)} ${formats.plural(minutes, { one: 'minuto', other: 'minutos' })}`,
  addToCalendar: 'Añadir al calendario',
  calendarReady: 'Abra el archivo descargado para añadirlo.',
};
