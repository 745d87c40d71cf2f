import type { Texts } from '../texts.js';

export const arrivalTexts: Texts['arrival'] = {
  loading: 'جارٍ التحقق من رابطك…',
  notLoaded: 'لم يُحمَّل هذا الجزء من الصفحة',
  notLoadedWay: 'تحقق من اتصالك، ثم أعد تحميل الصفحة.',
};
