import type { Texts } from '../texts.js';

export const qrCodeTexts: Texts['qr-code'] = {
  name: (of) => `Code QR de ${of}`,
  saveSvg: 'Enregistrer en SVG',
  savePng: 'Enregistrer en PNG',
  tooLong: 'Ce lien est trop long pour un code QR.',
  notSaved: {
    title: 'L’image n’a pas pu être créée',
    way: 'Enregistrez-la en SVG, ou faites une capture d’écran.',
  },
};
