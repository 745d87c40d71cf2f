import jsqr from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrFile, qrShape, type QrShape } from '../../../src/ui/qr-shape.js';

/** What a reader sees: the path, painted at 4 pixels a module. */
function read({ size, path }: QrShape): string | undefined {
  const scale = 4;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let at = Number(x) * scale; at < (Number(x) + Number(length)) * scale; at += 1) {
        pixels.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3);
      }
    }
  }
  return jsqr(pixels, width, width)?.data;
}

describe('a QR code', () => {
  for (const text of [
    'https://media.example/watch/lecture#join=1.k1.abcdefghijklmnop.0.ABCDEFGHIJKLMNOPQRSTUV',
    'https://media.example/näher?q=日本',
    `https://media.example/${'a'.repeat(900)}`,
  ]) {
    it(`says what it was made of: ${text.slice(0, 40)}`, () => {
      expect(read(qrShape(text)!)).toBe(text);
    });
  }

  it('has four light modules around it', () => {
    const { size, path } = qrShape('https://media.example/')!;
    for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      const [left, top] = [Number(x), Number(y)];
      expect(Math.min(left, top, size - left - Number(length), size - top - 1)).toBeGreaterThanOrEqual(4);
    }
  });

  it('is none where the text is too long', () => {
    expect(qrShape('x'.repeat(3000))).toBeNull();
  });

  it('is dark on light as a file', () => {
    const shape = qrShape('https://media.example/')!;
    expect(qrFile(shape)).toContain(`<path fill="#fff" d="M0 0h${shape.size}v${shape.size}H0z"/>`);
    expect(qrFile(shape)).toContain(`<path d="${shape.path}"/>`);
  });
});
