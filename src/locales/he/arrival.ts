import type { Texts } from '../texts.js';

export const arrivalTexts: Texts['arrival'] = {
  loading: 'בודק את הקישור שלך…',
  notLoaded: 'החלק הזה של הדף לא נטען',
  notLoadedWay: 'יש לבדוק את החיבור ולטעון את הדף מחדש.',
};
