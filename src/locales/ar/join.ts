import { apart } from '../apart.js';
import type { Texts } from '../texts.js';

export const joinTexts: Texts['join'] = {
  title: (title) => `الانضمام إلى «${apart(title)}»`,
  hostedBy: (host) => `المضيف: ${apart(host)}`,
  startsOn: (when) => `البداية: ${when}`,
  welcomeBack: (name) => `مرحبًا بعودتك، ${apart(name)}`,
  notYou: 'لست أنت؟',
  name: 'الاسم',
  email: 'البريد الإلكتروني',
  emailHint: 'يرى المضيف اسمك وبريدك.',
  sentences: (title, why) => `${title}. ${why}`,
  accessCode: 'رمز الدخول',
  accessCodeHint: 'أعطاك إياه المضيف.',
  choose: 'اختر…',
  optional: '(اختياري)',
  terms: 'الشروط',
  acceptTerms: 'أقبل الشروط',
  notTicked: 'حدد هذا المربع للانضمام.',
  remember: 'تذكّرني على هذا الجهاز',
  rememberHint: 'لثلاثين يومًا، لتدخل مباشرة. بدون ذلك، أبقِ علامة التبويب هذه مفتوحة. لا يُفضّل على جهاز مشترك.',
  join: 'انضمام',
  approvalHint: 'يوافق المضيف على كل ضيف: تنتظر هنا حتى يسمح لك بالدخول.',
  comeIn: 'العودة',
  joinAgain: 'الانضمام من جديد',
  tryAt: (time) => `انتظر حتى ${time}، ثم حاول مرة أخرى بالرمز الذي تلقيته.`,

  joinedAs: (name) => `أنت في الداخل باسم ${apart(name)}`,
  letIn: 'سمح لك المضيف بالدخول.',
  alreadyIn: 'أنت في الداخل بالفعل. للانضمام بصفة شخص آخر، غادر أولًا.',
  codeAsked: 'اكتب الرمز الذي أُرسل إليك بالبريد',
  inWhenAdmitted: 'تدخل حالما يسمح لك المضيف',
  waitingAs: (name) => `انضممت باسم ${apart(name)}`,
  yourEntry: 'بياناتك',
  leave: 'مغادرة',

  usedUpBy: (uses, maximum, formats) =>
    maximum === 1
      ? 'انضم الشخص الوحيد الذي كان الرابط له.'
      : `انضم به ${formats.number(uses)} من أصل ${formats.number(maximum)}.`,
  declined: {
    title: 'أُرسل ردك',
    way: (email) =>
      `إن كان ${apart(email)} هو العنوان المدعو، فالمضيف يرى الآن أنك لن تحضر. إن أردت الحضور رغم ذلك، فاطلب دعوة جديدة.`,
  },
  useAnother: 'استخدام عنوان آخر',
  left: {
    guestHere: 'يمكنك العودة من هنا. إن كانت أماكن رابطك معدودة، فسيشغل ذلك مكانًا جديدًا.',
    invited: 'دعوتك ما زالت صالحة. للعودة افتح الرابط الذي فيها مرة أخرى.',
    invitedHere: 'دعوتك ما زالت صالحة: يمكنك العودة بها.',
    closed: 'رابطك لا يُدخل أحدًا في هذه اللحظة. اسأل من أرسله إليك.',
  },
  endedOn: (when) => `النهاية: ${when}.`,
  waitingForNetwork: 'ستحاول هذه الصفحة من جديد تلقائيًا حالما يتوفر اتصال.',
  waitingForHost: 'تتحقق هذه الصفحة تلقائيًا بين حين وآخر.',
  placeKept: 'مكانك محفوظ.',
  cutOff: 'انقطع الاتصال. مكانك محفوظ، وستعيد هذه الصفحة الاتصال تلقائيًا.',
};
