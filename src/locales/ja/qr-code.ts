import type { Texts } from '../texts.js';

export const qrCodeTexts: Texts['qr-code'] = {
  name: (of) => `${of}のQRコード`,
  saveSvg: 'SVGで保存',
  savePng: 'PNGで保存',
  tooLong: 'このリンクは長すぎてQRコードにできません。',
  notSaved: {
    title: '画像を作成できませんでした',
    way: 'SVGで保存するか、スクリーンショットを撮ってください。',
  },
};
