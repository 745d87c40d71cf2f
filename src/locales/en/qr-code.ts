export const qrCodeTexts = {
  name: (of: string) => `QR code of ${of}`,
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  tooLong: 'This link is too long for a QR code.',
  notSaved: { title: 'The picture could not be made', way: 'Save it as SVG, or take a screenshot.' },
};
