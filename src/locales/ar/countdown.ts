import type { Texts } from '../texts.js';
import { minutesOf } from './counts.js';

export const countdownTexts: Texts['countdown'] = {
  startsIn: 'يبدأ خلال',
  startsNow: 'يبدأ الآن…',
  startsSoon: 'يبدأ قريبًا',
  opensIn: 'يُفتح هذا الرابط خلال',
  opensNow: 'يُفتح الآن…',
  inAtStart: 'تدخل حالما يبدأ.',
  keepTab: 'أبقِ علامة التبويب هذه مفتوحة: مكانك فيها.',
  comeBack: 'يمكنك إغلاق علامة التبويب هذه: دعوتك تدخلك مرة أخرى.',
  comeBackCode: 'يمكنك إغلاق علامة التبويب هذه: دعوتك تدخلك مرة أخرى برمز جديد.',
  comeBackHere: 'يمكنك إغلاق علامة التبويب هذه: هذا الجهاز يدخلك مرة أخرى.',
  formAtStart: 'سيظهر النموذج هنا تلقائيًا.',
  timeLeft: ({ days, hours, minutes, seconds }, formats) => {
    const part = (value: number, unit: string): string => `${formats.number(value)} ${unit}`;
    if (days > 0) {
      const wholeDays = formats.plural(days, {
        zero: `${formats.number(days)} يوم`,
        one: 'يوم واحد',
        two: 'يومان',
        few: `${formats.number(days)} أيام`,
        many: `${formats.number(days)} يومًا`,
        other: `${formats.number(days)} يوم`,
      });
      return `${wholeDays} ${part(hours, 'س')} ${part(minutes, 'د')}`;
    }
    if (hours > 0) return `${part(hours, 'س')} ${part(minutes, 'د')} ${part(seconds, 'ث')}`;
    return minutes > 0 ? `${part(minutes, 'د')} ${part(seconds, 'ث')}` : part(seconds, 'ث');
  },
  minutesLeft: minutesOf,
  addToCalendar: 'إضافة إلى التقويم',
  calendarReady: 'افتح الملف الذي تم تنزيله لإضافته.',
};
