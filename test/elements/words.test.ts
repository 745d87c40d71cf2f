import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { configureGuestlist } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import type { Locale } from '../../src/locales/texts.js';
import { click, press } from '../support/browser.js';
import { allByRole, byRole, everything, findByRole, findText, isVisible, until } from '../support/find.js';
import { endpoint, held, openSite, secretOf, type TestSite } from '../support/site.js';

/** English in brackets: what is on the screen without them did not come from locales/. */
function pseudo(texts: unknown): unknown {
  if (typeof texts === 'string') return `⟦${texts}⟧`;
  if (typeof texts === 'function')
    return (...asked: unknown[]) => `⟦${String(Reflect.apply(texts, null, asked))}⟧`;
  if (texts === null || typeof texts !== 'object') return texts;
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, pseudo(text)]));
}

const data = ['Open day', 'Press', 'A guest', 'guest@example.org', 'Opening lecture'];

/** Words of ours that a person meets in the shadow roots below an element, and that were never translated. */
function untranslated(host: Element): string[] {
  const shown = [...everything(host.parentElement!)].filter(
    (element) =>
      element.getRootNode() instanceof ShadowRoot && isVisible(element) && element.localName !== 'style',
  );
  const words = shown.flatMap((element) => [
    ...textsOf(element),
    ...['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
  ]);
  return words
    .filter((text) => !text.includes('⟦') && /\p{L}/u.test(text))
    .filter(
      (text) =>
        !data.includes(text.trim()) &&
        !Intl.supportedValuesOf('timeZone').includes(text.trim().replaceAll(' ', '_')),
    );
}

/** A text that may break at one place is one text. */
const textsOf = (element: Element): string[] =>
  element.querySelector(':scope > wbr')
    ? [element.textContent]
    : [...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : []));

let site: TestSite;
let page: HTMLElement;

before(() => {
  configureGuestlist({ locales: [{ code: 'eo', texts: pseudo(en.texts) as Locale['texts'] }] });
});
beforeEach(async () => {
  sessionStorage.clear();
  site = await openSite();
  site.signIn('owner');
  page = document.createElement('div');
  page.lang = 'eo';
  document.body.append(page);
});
afterEach(() => page.remove());

function place<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] {
  const provider = document.createElement('sharing-provider');
  provider.setAttribute('endpoint', endpoint);
  const element = document.createElement(tag);
  provider.append(element);
  page.append(provider);
  return element;
}

function expectTranslated(host: Element, state: string): void {
  expect(untranslated(host), state).to.deep.equal([]);
}

describe('words', () => {
  it('a word that is not in locales/ is found', () => {
    const host = document.createElement('div');
    const word = document.createElement('button');
    word.textContent = 'Press me';
    word.title = 'Twice';
    host.attachShadow({ mode: 'open' }).append(word);
    page.append(host);
    expect(untranslated(host)).to.deep.equal(['Press me', 'Twice']);
  });

  it('of the menu all come from locales/', async () => {
    const menu = place('media-actions-menu');
    menu.mediaId = 'lecture';
    await click(await findByRole('button', '⟦More actions⟧'));
    await findByRole('menuitem', '⟦Manage guest access⟧');
    expectTranslated(menu, 'open');
    menu.close();
    site.signIn(null);
    const empty = place('media-actions-menu');
    empty.mediaId = 'nothing';
    empty.show();
    await findText('⟦Nothing to share here⟧');
    expectTranslated(empty, 'nothing');
  });

  it('of the window all come from locales/, in every view', async () => {
    const dialog = place('guest-access-dialog');
    dialog.mediaId = 'lecture';
    dialog.show();
    await findByRole('switch', '⟦Enable guest access⟧');
    expectTranslated(dialog, 'off and empty');
    await site.createLink({ name: 'Press', maxUses: 1, expiry: { kind: 'days', days: 3 } });
    const link = await site.createLink();
    await site.join(link);
    await findByRole('group', 'Press');
    await findByRole('group', 'Open day');
    expectTranslated(dialog, 'list');
    await click(byRole('button', '⟦Create new link⟧'));
    const expires = await findByRole<HTMLSelectElement>('combobox', '⟦Expires⟧');
    expires.value = 'at';
    expires.dispatchEvent(new Event('change'));
    await press('Enter');
    await findText('⟦Fill this in.⟧');
    expectTranslated(dialog, 'form with errors');
    await click(byRole('button', '⟦Cancel⟧'));
    await click(await findByRole('button', '⟦Actions for Open day⟧'));
    await click(await findByRole('menuitem', '⟦Guests⟧'));
    await findText('guest@example.org');
    expectTranslated(dialog, 'guests');
    await click(byRole('button', '⟦Actions for A guest⟧'));
    await click(await findByRole('menuitem', '⟦Remove⟧'));
    await findByRole('alertdialog');
    expectTranslated(dialog, 'question');
    await click(byRole('button', '⟦Cancel⟧', byRole('alertdialog')));
    await click(byRole('button', '⟦Back⟧'));
    await click(await findByRole('button', '⟦History⟧'));
    await findText('⟦⟦Somebody⟧ created “Open day”.⟧');
    expectTranslated(dialog, 'history');
    await click(byRole('button', '⟦Back⟧'));
    await click(await findByRole('button', '⟦Actions for Open day⟧'));
    await click(await findByRole('menuitem', '⟦Edit⟧'));
    await click(await findByRole('button', '⟦More options⟧'));
    await click(await findByRole('button', '⟦Add question⟧'));
    await findByRole('textbox', '⟦Question⟧');
    expectTranslated(dialog, 'more options');
    dialog.close();
    await until(() => allByRole('dialog').length === 0);
  });

  it('of the join form all come from locales/, in every state', async () => {
    const link = await site.createLink({ maxUses: 2 });
    const slow = held((request) => request.url.endsWith('/link'));
    site.network(slow.network);
    const form = place('guest-join-form');
    form.token = secretOf(link);
    await findText('⟦Looking at your link…⟧');
    expectTranslated(form, 'loading');
    slow.release();
    await findByRole('heading', '⟦Join “Opening lecture”⟧');
    await click(byRole('button', '⟦Join⟧'));
    await findText('⟦Fill this in.⟧');
    expectTranslated(form, 'form with errors');
    await site.join(link);
    await site.join(link);
    const late = place('guest-join-form');
    late.token = secretOf(link);
    await findByRole('heading', '⟦This link is used up⟧');
    expectTranslated(late, 'failed');
  });

  it('of the join form before a session and in it all come from locales/', async () => {
    const startsAt = new Date(Date.now() + 720_000).toISOString();
    Object.assign(site.site.media[0]!, { kind: 'live-event', startsAt });
    const link = await site.createLink({ terms: 'Open day', accessCode: 'Open day' });
    const asked = place('guest-join-form');
    asked.token = secretOf(link);
    await findByRole('region', '⟦Terms⟧');
    expectTranslated(asked, 'form');
    page.replaceChildren();
    const { seat } = await site.join(await site.createLink());
    sessionStorage.clear();
    localStorage.clear();
    const form = place('guest-join-form');
    form.mediaId = 'lecture';
    sessionStorage.setItem('guestlist/1/entry/lecture', JSON.stringify({ seat, isRecalled: true }));
    await findByRole('timer');
    await click(await findByRole('button', '⟦Your entry⟧'));
    await click(await findByRole('button', '⟦Erase⟧'));
    await findByRole('alertdialog');
    // Days and zones are the formats' own words, which each engine has in its own way.
    const formats = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat('eo', options).formatToParts(new Date(startsAt)).map(({ value }) => value);
    const days = new Intl.RelativeTimeFormat('eo', { numeric: 'auto' });
    const near = [0, 1].map((day) => days.format(day, 'day'));
    const own = [...near, ...formats({ timeZoneName: 'long' })].filter((part) => /\p{L}/u.test(part));
    const isOwn = (text: string) => own.some((part) => text.includes(part));
    expect(untranslated(form).filter((text) => !isOwn(text))).to.deep.equal([]);
  });

  it('follow a language that changes later', async () => {
    const form = place('guest-join-form');
    await findByRole('heading', '⟦You need a link to join⟧');
    page.lang = 'en';
    await findByRole('heading', 'You need a link to join');
    expect(form.isConnected).to.equal(true);
  });

  it("in English are the page's own where it has some, in what is loaded later, too", async () => {
    page.lang = 'en';
    configureGuestlist({
      locales: [{ code: 'en', texts: { closed: { moreActions: 'Options' }, menu: { share: 'Pass on' } } }],
    });
    const menu = place('media-actions-menu');
    menu.mediaId = 'lecture';
    await click(await findByRole('button', 'Options'));
    await findByRole('menuitem', 'Pass on');
    await findByRole('menuitem', 'Manage guest access');
    configureGuestlist({ locales: [{ code: 'en', texts: {} }] });
  });
});
