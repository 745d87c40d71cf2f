import { expect } from '@open-wc/testing';
import '../../src/define/share-button.js';
import '../../src/define/sharing-provider.js';
import type { ShareButtonElement } from '../../src/index.js';
import type { Media } from '../../src/domain/media.js';
import { click } from '../support/browser.js';
import { allByRole, byRole, everything, findByRole, findText, until } from '../support/find.js';
import { endpoint, openSite } from '../support/site.js';

let page: HTMLElement;

const title = 'Zoë “&<script>” & friends';
const lecture: Media = {
  id: 'lecture',
  kind: 'video',
  title,
  url: 'https://media.example/watch/lecture',
  embedUrl: 'https://media.example/embed/lecture?a=1&b=2',
};

async function press(attributes: Record<string, string>, media: Partial<Media> = {}) {
  const site = await openSite({ media: [{ ...lecture, ...media }] });
  site.signIn('owner');
  page = document.createElement('div');
  const provider = document.createElement('sharing-provider');
  provider.setAttribute('endpoint', endpoint);
  provider.setAttribute('media-id', 'lecture');
  const button = document.createElement('share-button');
  for (const [name, value] of Object.entries(attributes)) button.setAttribute(name, value);
  provider.append(button);
  page.append(provider);
  document.body.append(page);
  await click(await findByRole('button', 'Share'));
  return button;
}

async function open(attributes: Record<string, string> = {}, media: Partial<Media> = {}) {
  const button = await press(attributes, media);
  await findByRole('button', 'Guest access');
  return button;
}
afterEach(() => page.remove());

const code = () => byRole<HTMLTextAreaElement>('textbox', 'Code').value;

/** The frame that the code makes on somebody's page. */
function frameOf(text: string): HTMLIFrameElement {
  return new DOMParser().parseFromString(text, 'text/html').querySelector('iframe')!;
}

describe('Share: embed', () => {
  it('gives code that shows the medium under its own title, whatever that is', async () => {
    await open();
    await click(byRole('button', 'Embed'));
    await findByRole('textbox', 'Code');
    const frame = frameOf(code());
    expect(frame.src).to.equal(lecture.embedUrl);
    expect(frame.title).to.equal(title);
    expect([frame.width, frame.height]).to.deep.equal(['560', '315']);
    expect(frame.allow.split('; ')).to.include.members(['clipboard-write', 'fullscreen']);
    expect(new DOMParser().parseFromString(code(), 'text/html').body.children).to.have.length(1);
  });

  it('has a choice of sizes, and starts where the link does', async () => {
    await open();
    await click(byRole('button', 'Embed'));
    const size = await findByRole<HTMLSelectElement>('combobox', 'Size');
    const start = byRole<HTMLInputElement>('textbox', 'Start time');
    start.value = '1:02';
    start.dispatchEvent(new InputEvent('input'));
    await until(() => frameOf(code()).src === `${lecture.embedUrl!}#t=62`);
    size.value = '3';
    size.dispatchEvent(new Event('change'));
    await until(() => frameOf(code()).width === '1280');
    size.value = '4';
    size.dispatchEvent(new Event('change'));
    await until(() => frameOf(code()).style.aspectRatio === '16 / 9');
  });

  it('shows a preview where one is wanted, without the rights of this page', async () => {
    await open({ 'embed-url': '/LICENSE' });
    await click(byRole('button', 'Embed'));
    await findByRole('textbox', 'Code');
    expect(frames()).to.deep.equal([]);
    await click(byRole('button', 'Preview'));
    await until(() => frames().length === 1);
    const [preview] = frames();
    expect(preview!.sandbox.contains('allow-scripts')).to.equal(true);
    expect(preview!.sandbox.contains('allow-same-origin')).to.equal(false);
    await click(byRole('button', 'Preview'));
    await until(() => frames().length === 0);
  });

  it('copies the code', async () => {
    await open();
    await click(byRole('button', 'Embed'));
    await click(await findByRole('button', 'Copy code'));
    await findByRole('button', 'Copied');
    await findText('Code copied');
  });

  it('is absent where there is nothing to embed', async () => {
    await open({}, { embedUrl: null });
    expect(allByRole('button', 'Embed')).to.deep.equal([]);
  });
});

const frames = () =>
  [...everything(page)].filter((element): element is HTMLIFrameElement => element.localName === 'iframe');

describe('Share: other ways', () => {
  it('shows the link as a QR code, one thing at a time', async () => {
    await open();
    await click(byRole('button', 'Embed'));
    await findByRole('textbox', 'Code');
    await click(byRole('button', 'QR code'));
    await findByRole('button', 'Save as SVG');
    expect(allByRole('textbox', 'Code')).to.deep.equal([]);
    expect(byRole('button', 'QR code').getAttribute('aria-expanded')).to.equal('true');
    await click(byRole('button', 'QR code'));
    await until(() => allByRole('button', 'Save as SVG').length === 0);
  });

  it('writes a mail with the title as its subject', async () => {
    await open();
    const hrefs: string[] = [];
    const hear = (event: Event) => {
      const anchor = event.composedPath()[0];
      if (!(anchor instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      hrefs.push(anchor.href);
    };
    document.addEventListener('click', hear);
    await click(byRole('button', 'Email'));
    document.removeEventListener('click', hear);
    const [href = ''] = hrefs;
    expect(href).to.match(/^mailto:\?subject=/);
    expect(href).not.to.contain('+');
    const fields = new URLSearchParams(href.slice('mailto:?'.length));
    expect(fields.get('subject')).to.equal(title);
    expect(fields.get('body')).to.contain(lecture.url);
  });

  it('has the system’s own sheet only where there is one, and says when it refuses', async () => {
    await open();
    expect(allByRole('button', 'More options')).to.deep.equal([]);
    page.remove();
    const shared: ShareData[] = [];
    let answer = (): Promise<void> => Promise.resolve();
    Object.assign(navigator, { share: (data: ShareData) => (shared.push(data), answer()) });
    try {
      await open();
      await click(byRole('button', 'More options'));
      await until(() => shared.length === 1);
      expect(shared[0]).to.deep.equal({ title, url: lecture.url });
      answer = () => Promise.reject(new DOMException('', 'AbortError'));
      await click(byRole('button', 'More options'));
      await until(() => shared.length === 2);
      expect(allByRole('alert')).to.deep.equal([]);
      answer = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      await click(byRole('button', 'More options'));
      await findText(/Copy the link instead/);
    } finally {
      Reflect.deleteProperty(navigator, 'share');
    }
  });

  it('links to places that take a link, each on its own page and told nothing', async () => {
    await open();
    const links = allByRole<HTMLAnchorElement>('link', undefined, byRole('group', 'Share on'));
    expect(links.map(({ textContent }) => textContent)).to.deep.equal([
      'Facebook',
      'LinkedIn',
      'WhatsApp',
      'Reddit',
      'Telegram',
      'X',
    ]);
    for (const { href, target, relList } of links) {
      expect(new URL(href).protocol).to.equal('https:');
      expect([...new URL(href).searchParams.values()].join(' ')).to.contain(lecture.url);
      expect(target).to.equal('_blank');
      expect([...relList]).to.include.members(['noopener', 'noreferrer']);
    }
  });

  it('has the places follow what the page says at its button while the window is open', async () => {
    await open();
    const button = document.querySelector('share-button');
    const links = () => allByRole<HTMLAnchorElement>('link').map(({ href }) => new URL(href).search);
    button?.setAttribute('hide', 'social');
    await until(() => links().length === 0);
    button?.removeAttribute('hide');
    await until(() => links().length === 6);
    button?.setAttribute('url', 'https://elsewhere.example.org/');
    await until(() => links().every((search) => search.includes('elsewhere.example.org')));
  });

  it('leaves out what the page hides', async () => {
    await press({ hide: 'embed qr email social start end guest-access' });
    await until(() => byRole<HTMLInputElement>('textbox', 'Link').value !== '');
    for (const name of ['Embed', 'QR code', 'Email', 'Guest access'])
      expect(allByRole('button', name), name).to.deep.equal([]);
    expect(allByRole('group', 'Share on')).to.deep.equal([]);
    expect(allByRole('checkbox')).to.deep.equal([]);
  });
});

describe('Share: copying that is refused', () => {
  const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  let copies: boolean;
  let asked: string[];
  const { execCommand } = document;

  /** The browser’s part, played: this page is not in a frame, where it would refuse by itself. */
  beforeEach(() => {
    copies = false;
    asked = [];
    Object.defineProperty(navigator.clipboard, 'writeText', { configurable: true, value: refuse });
    document.execCommand = (command) => {
      asked.push(command);
      return copies;
    };
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator.clipboard, 'writeText');
    document.execCommand = execCommand;
  });

  it('takes the old way, and has copied', async () => {
    copies = true;
    await open();
    await click(byRole('button', 'Copy link'));
    await findByRole('button', 'Copied');
    expect(asked).to.deep.equal(['copy']);
  });

  it('selects the link and says so, and never says that it copied', async () => {
    const button: ShareButtonElement = await open();
    await click(byRole('button', 'Copy link'));
    await findText(/The link is selected/);
    const field = byRole<HTMLInputElement>('textbox', 'Link');
    const { activeElement } = field.getRootNode() as ShadowRoot;
    expect(activeElement).to.equal(field);
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
    expect(allByRole('button', 'Copied')).to.deep.equal([]);
    button.close();
    await until(() => allByRole('dialog').length === 0);
    button.show();
    await findByRole('dialog', 'Share');
    expect(allByRole('alert')).to.deep.equal([]);
  });
});
