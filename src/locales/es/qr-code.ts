import type { Texts } from '../texts.js';

export const qrCodeTexts: Texts['qr-code'] = {
  name: (of) => `Código QR de ${of}`,
  saveSvg: 'Guardar como SVG',
  savePng: 'Guardar como PNG',
  tooLong: 'Este enlace es demasiado largo para un código QR.',
  notSaved: {
    title: 'No se pudo crear la imagen',
    way: 'Guárdela como SVG, o haga una captura de pantalla.',
  },
};
