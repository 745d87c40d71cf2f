import { when } from '../en/times.js';
import { apart } from '../apart.js';
import type { Texts } from '../texts.js';

const link = (name: string | null): string => (name === null ? 'קישור שבינתיים נמחק' : `״${apart(name)}״`);
const guest = (name: string | null): string => (name === null ? 'אורח שפרטיו נמחקו' : apart(name));
const invited = (name: string | null): string => (name === null ? 'כמה אנשים' : apart(name));
const withBy = (what: string, by: string): string => `${what} על ידי ${apart(by)}.`;

export const guestHistoryTexts: Texts['guest-history'] = {
  title: 'היסטוריה',
  empty: 'עדיין לא נעשה כאן דבר.',
  somebody: 'מישהו',
  somebodyHere: 'מישהו בדפדפן הזה',
  showMore: 'הצגת עוד',
  at: (iso, now, formats) => when(iso, now, formats),
  actions: {
    'switched-on': (by) => withBy('גישת האורחים הופעלה', by),
    'switched-off': (by) => withBy('גישת האורחים כובתה, והאורחים שבפנים נשארו,', by),
    'switched-off-leaving': (by) => withBy('גישת האורחים כובתה, וכל האורחים נאלצו לצאת,', by),
    'link-created': (by, name) => withBy(`נוצר: ${link(name)}`, by),
    'link-edited': (by, name) => withBy(`נערך: ${link(name)}`, by),
    'link-paused': (by, name) => withBy(`הושהה: ${link(name)}`, by),
    'link-resumed': (by, name) => withBy(`חודש: ${link(name)}`, by),
    'link-replaced': (by, name) => withBy(`הוחלפה הכתובת של ${link(name)}`, by),
    'link-deleted': (by) => withBy('נמחק קישור', by),
    'link-guessed': (_, name) =>
      `הוקלדו יותר מדי קודים שגויים עבור ${link(name)}, ויש להמתין לפני ניסיון נוסף.`,
    'guest-removed': (by, name) => withBy(`הוסר: ${guest(name)}`, by),
    'guest-blocked': (by, name) => withBy(`הוסר ונחסם: ${guest(name)}`, by),
    'guest-unblocked': (by, name) => withBy(`בוטלה החסימה של ${guest(name)}`, by),
    'guest-admitted': (by, name) => withBy(`אושרה הכניסה של ${guest(name)}`, by),
    'guest-declined': (by, name) => withBy(`נדחתה הכניסה של ${guest(name)}`, by),
    'role-changed': (by, name) => withBy(`שונה התפקיד של ${guest(name)}`, by),
    invited: (by, name) => withBy(`נשלחה הזמנה אל ${invited(name)}`, by),
    'invite-resent': (by, name) => withBy(`ההזמנה נשלחה שוב אל ${invited(name)}`, by),
    'invite-edited': (by, name) => withBy(`שונתה ההזמנה של ${invited(name)}`, by),
    'invite-revoked': (by, name) => withBy(`בוטלה ההזמנה של ${invited(name)}`, by),
    'invite-restored': (by, name) => withBy(`שוחזרה ההזמנה של ${invited(name)}`, by),
    'invite-declined': (_, name) => `ההזמנה נדחתה על ידי ${invited(name)}.`,
    'invite-locked': (_, name) => `ההזמנה של ${invited(name)} ננעלה אחרי יותר מדי קודים שגויים.`,
    changed: (by) => withBy('משהו שונה', by),
  },
};
