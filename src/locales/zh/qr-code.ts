import type { Texts } from '../texts.js';

export const qrCodeTexts: Texts['qr-code'] = {
  name: (of) => `${of} 的二维码`,
  saveSvg: '保存为 SVG',
  savePng: '保存为 PNG',
  tooLong: '此链接太长，无法生成二维码。',
  notSaved: { title: '无法生成图片', way: '请保存为 SVG，或截取屏幕。' },
};
