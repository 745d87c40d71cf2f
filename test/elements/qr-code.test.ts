import { expect } from '@open-wc/testing';
import { render } from 'lit';
import read from 'jsqr';
import { renderQrCode } from '../../src/ui/qr-code.js';
import { click } from '../support/browser.js';
import { byRole, findByRole, findText } from '../support/find.js';

const link = 'https://media.example/watch/lecture#join=1.k1.abcdefghijklmnop.0.ABCDEFGHIJKLMNOPQRSTUV';
let page: HTMLElement;
const { click: follow } = HTMLAnchorElement.prototype;
let saved: Promise<{ name: string; blob: Blob }>[];

beforeEach(() => {
  page = document.createElement('div');
  document.body.append(page);
  saved = [];
  // What a browser would put into the folder of downloads.
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const { download: name, href } = this;
    saved.push(fetch(href).then(async (response) => ({ name, blob: await response.blob() })));
  };
});
afterEach(() => {
  HTMLAnchorElement.prototype.click = follow;
  page.remove();
});

async function readPicture(blob: Blob): Promise<string | undefined> {
  const image = new Image();
  image.src = URL.createObjectURL(blob);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1024;
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0, 1024, 1024);
  return read(context.getImageData(0, 0, 1024, 1024).data, 1024, 1024)?.data;
}

describe('qr-code', () => {
  it('says that a text is too long for one', async () => {
    render(renderQrCode({ text: 'x'.repeat(3000), label: 'Open day' }), page);
    await findText('This link is too long for a QR code.');
  });

  it('is a picture with a name, dark on light on a dark page too', async () => {
    page.style.colorScheme = 'dark';
    render(renderQrCode({ text: link, label: 'Open day' }), page);
    await findText('Open day');
    const picture = page.firstElementChild?.shadowRoot?.querySelector('svg');
    expect(picture?.getAttribute('aria-label')).to.equal('QR code of Open day');
    const { backgroundColor, fill } = getComputedStyle(picture!);
    expect([backgroundColor, fill]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  for (const [button, ending, type] of [
    ['Save as SVG', 'svg', 'image/svg+xml'],
    ['Save as PNG', 'png', 'image/png'],
  ] as const) {
    it(`${button}: a reader finds the link in the file`, async () => {
      render(renderQrCode({ text: link, label: 'Open day', fileName: 'Lecture: open day' }), page);
      await click(await findByRole('button', button));
      while (saved.length === 0) await new Promise((next) => requestAnimationFrame(next));
      const { name, blob } = await saved[0]!;
      expect([name, blob.type]).to.deep.equal([`Lecture open day.${ending}`, type]);
      expect(await readPicture(blob)).to.equal(link);
    });
  }

  it('says that no picture could be made, and offers another way', async () => {
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    try {
      render(renderQrCode({ text: link, label: 'Open day' }), page);
      await click(await findByRole('button', 'Save as PNG'));
      await findText('The picture could not be made');
      expect(saved).to.deep.equal([]);
    } finally {
      HTMLCanvasElement.prototype.toBlob = toBlob;
    }
    await click(byRole('button', 'Save as PNG'));
    while (saved.length === 0) await new Promise((next) => requestAnimationFrame(next));
  });
});
