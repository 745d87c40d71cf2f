import type { Texts } from '../texts.js';

export const qrCodeTexts: Texts['qr-code'] = {
  name: (of) => `Código QR de ${of}`,
  saveSvg: 'Salvar como SVG',
  savePng: 'Salvar como PNG',
  tooLong: 'Este link é longo demais para um código QR.',
  notSaved: {
    title: 'Não foi possível criar a imagem',
    way: 'Salve-a como SVG, ou faça uma captura de tela.',
  },
};
