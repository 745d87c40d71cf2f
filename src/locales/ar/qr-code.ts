import { apart } from '../apart.js';
import type { Texts } from '../texts.js';

export const qrCodeTexts: Texts['qr-code'] = {
  name: (of) => `رمز QR لـ ${apart(of)}`,
  saveSvg: 'حفظ بتنسيق SVG',
  savePng: 'حفظ بتنسيق PNG',
  tooLong: 'هذا الرابط أطول من أن يتسع له رمز QR.',
  notSaved: { title: 'تعذر إنشاء الصورة', way: 'احفظها بتنسيق SVG، أو التقط صورة للشاشة.' },
};
