import type { Texts } from '../texts.js';

export const qrCodeTexts: Texts['qr-code'] = {
  name: (of) => `QR-Code von ${of}`,
  saveSvg: 'Als SVG speichern',
  savePng: 'Als PNG speichern',
  tooLong: 'Dieser Link ist zu lang für einen QR-Code.',
  notSaved: {
    title: 'Das Bild ließ sich nicht erstellen',
    way: 'Speichern Sie es als SVG, oder machen Sie ein Bildschirmfoto.',
  },
};
