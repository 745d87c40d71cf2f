import { apart } from '../apart.js';
import type { Texts } from '../texts.js';

export const qrCodeTexts: Texts['qr-code'] = {
  name: (of) => `קוד QR של ${apart(of)}`,
  saveSvg: 'שמירה כ-SVG',
  savePng: 'שמירה כ-PNG',
  tooLong: 'הקישור הזה ארוך מדי לקוד QR.',
  notSaved: {
    title: 'לא ניתן היה ליצור את התמונה',
    way: 'אפשר לשמור כ-SVG, או לצלם את המסך.',
  },
};
