import { apart } from '../apart.js';
import type { Texts } from '../texts.js';
import { minutesOf } from './counts.js';

export const joinTexts: Texts['join'] = {
  title: (title) => `الانضمام إلى «${apart(title)}»`,
  hostedBy: (host) => `المضيف: ${apart(host)}`,
  startsOn: (when) => `البداية: ${when}`,
  welcomeBack: (name) => `مرحبًا بعودتك، ${apart(name)}`,
  notYou: 'لست أنت؟',
  notYouTitle: (name) => `هل تريد المغادرة باسم ${apart(name)}؟`,
  notYouWay: 'تتطلب العودة الرابط من جديد، ومكانًا جديدًا.',
  name: 'الاسم',
  email: 'البريد الإلكتروني',
  emailHint: 'يرى المضيف اسمك وبريدك.',
  accessCode: 'رمز الدخول',
  accessCodeHint: 'أعطاك إياه المضيف.',
  choose: 'اختر…',
  terms: 'الشروط',
  acceptTerms: 'أقبل الشروط',
  notTicked: 'حدد هذا المربع للانضمام.',
  remember: 'تذكّرني على هذا الجهاز',
  rememberHint: 'لثلاثين يومًا، لتدخل مباشرة. بدون ذلك، أبقِ علامة التبويب هذه مفتوحة. لا يُفضّل على جهاز مشترك.',
  join: 'انضمام',
  approvalHint: 'يسمح لك المضيف بالدخول.',
  joinAgain: 'الانضمام من جديد',
  tryAt: (time) => `انتظر حتى ${time}، ثم حاول مرة أخرى بالرمز الذي تلقيته.`,

  joinedAs: (name) => `أنت في الداخل باسم ${apart(name)}`,
  codeAsked: 'اكتب الرمز الذي أُرسل إليك بالبريد',
  inWhenAdmitted: 'تدخل حالما يسمح لك المضيف',
  waitingAs: (name) => `انضممت باسم ${apart(name)}`,
  yourEntry: 'بياناتك',
  entryGrades: {
    typed: 'كتبتها بنفسك، ولم يؤكدها أحد.',
    verified: 'كتبتها بنفسك، وأثبت رمز أن العنوان عنوانك.',
    invited: 'دُعيت على هذا العنوان، وأثبت رمز أنه لك.',
    'signed-in': 'هكذا سجّلت الدخول.',
  },
  entrySeen: 'يراها المضيف، ولا يراها الضيوف الآخرون.',
  entryKept: 'تُحفظ ليعرف المضيف من كان هنا، إلى أن تمحوها.',
  yes: 'نعم',
  leave: 'مغادرة',
  leaveTitle: 'هل تريد التخلي عن مكانك؟',
  leaveUsedUp: 'كل أماكن رابطك محجوزة، والمغادرة لا تُخلي أي مكان: لن تتمكن من العودة به.',
  leaveClosed: 'رابطك لا يُدخل أحدًا في هذه اللحظة، فلن تتمكن من العودة به.',
  erase: 'محو',
  eraseTitle: 'هل تريد محو بياناتك؟',
  eraseWay: 'يُمحى اسمك وبريدك وإجاباتك، وتغادر. تشغل العودة مكانًا جديدًا. لا يمكن التراجع عن هذا.',

  startsIn: 'يبدأ خلال',
  startsNow: 'يبدأ الآن…',
  startsSoon: 'يبدأ قريبًا',
  opensIn: 'يُفتح هذا الرابط خلال',
  opensNow: 'يُفتح الآن…',
  inAtStart: 'تدخل حالما يبدأ.',
  keepTab: 'أبقِ علامة التبويب هذه مفتوحة: مكانك فيها.',
  comeBack: 'يمكنك إغلاق علامة التبويب هذه: دعوتك تدخلك مرة أخرى.',
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

  usedUpBy: (uses, maximum, formats) =>
    maximum === 1
      ? 'انضم الشخص الوحيد الذي كان الرابط له.'
      : `انضم به ${formats.number(uses)} من أصل ${formats.number(maximum)}.`,
  declined: {
    title: 'لقد رفضت الدعوة',
    way: (email) =>
      `إن كان ${apart(email)} هو العنوان المدعو، فالمضيف يرى ذلك الآن. إن أردت الحضور رغم ذلك، فاطلب دعوة جديدة.`,
  },
  endedOn: (when) => `النهاية: ${when}.`,
  waitingForNetwork: 'ستحاول هذه الصفحة من جديد تلقائيًا حالما يتوفر اتصال.',
  waitingForHost: 'تتحقق هذه الصفحة تلقائيًا بين حين وآخر.',
  placeKept: 'مكانك محفوظ.',
};
