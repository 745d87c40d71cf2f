import type { Texts } from '../texts.js';

export const windowTexts: Texts['window'] = {
  close: 'סגירה',
  back: 'חזרה',
  cancel: 'ביטול',
  tryAgain: 'ניסיון נוסף',
  loading: 'טוען…',
  notLoaded: { title: 'החלק הזה לא נטען', way: 'יש לבדוק את החיבור ולנסות שוב.' },
  localOnly: 'עובד רק בדפדפן הזה',
  localOnlyWay: 'קישורים נפתחים רק בלשוניות האחרות שלו, והודעות דואר נשארות בו.',
  discardTitle: 'לוותר על מה שהקלדת?',
  discardWay: 'זה לא נשמר.',
  discard: 'ויתור',
  keepEditing: 'המשך עריכה',
};
