import type { Texts } from '../texts.js';

export const countdownTexts: Texts['countdown'] = {
  startsIn: 'מתחיל בעוד',
  startsNow: 'מתחיל עכשיו…',
  startsSoon: 'מתחיל בקרוב',
  opensIn: 'הקישור ייפתח בעוד',
  opensNow: 'נפתח עכשיו…',
  inAtStart: 'הכניסה תתבצע ברגע שזה יתחיל.',
  keepTab: 'יש להשאיר את הלשונית פתוחה: המקום שלך בה.',
  comeBack: 'אפשר לסגור את הלשונית: ההזמנה תכניס אותך שוב.',
  comeBackCode: 'אפשר לסגור את הלשונית: ההזמנה תכניס אותך שוב, עם קוד חדש.',
  comeBackHere: 'אפשר לסגור את הלשונית: המכשיר הזה יכניס אותך שוב.',
  formAtStart: 'הטופס יופיע כאן מעצמו.',
  timeLeft: ({ days, hours, minutes, seconds }, formats) => {
    const part = (value: number, unit: string): string => `${formats.number(value)} ${unit}`;
    if (days > 0) {
      const wholeDays = formats.plural(days, {
        one: 'יום אחד',
        two: 'יומיים',
        other: `${formats.number(days)} ימים`,
      });
      return `${wholeDays} ${part(hours, 'שע׳')} ${part(minutes, 'דק׳')}`;
    }
    if (hours > 0) return `${part(hours, 'שע׳')} ${part(minutes, 'דק׳')} ${part(seconds, 'שנ׳')}`;
    return minutes > 0 ? `${part(minutes, 'דק׳')} ${part(seconds, 'שנ׳')}` : part(seconds, 'שנ׳');
  },
  minutesLeft: (minutes, formats) =>
    formats.plural(minutes, {
      one: 'דקה אחת',
      two: 'שתי דקות',
      other: `${formats.number(minutes)} דקות`,
    }),
  addToCalendar: 'הוספה ליומן',
  calendarReady: 'יש לפתוח את הקובץ שהורד כדי להוסיף.',
};
