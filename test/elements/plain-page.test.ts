/** Tags on a page with nothing else: no provider, no server, no configuration. */
import { expect } from '@open-wc/testing';
import { deleteDB } from 'idb';
import '../../src/define/guest-access-dialog.js';
import '../../src/define/guest-join-form.js';
import '../../src/define/media-actions-menu.js';
import '../../src/define/share-button.js';
import '../../src/define/sharing-provider.js';
import { createLocalBackend } from '../../src/backend/local-backend.js';
import { click } from '../support/browser.js';
import { findByRole, findText, until } from '../support/find.js';
import { by, secretOf } from '../support/intents.js';

/** Another tab, as far as the back end goes. */
const elsewhere = createLocalBackend();
let page: HTMLElement;

beforeEach(async () => {
  sessionStorage.clear();
  await deleteDB('guestlist');
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => {
  page.remove();
});

function place<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  parent: HTMLElement = page,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  return element;
}

async function createLink(mediaId = 'lecture') {
  await elsewhere.setGuestAccess(mediaId, { enabled: true }, by());
  return elsewhere.createGuestLink(mediaId, { name: 'Open day' }, by());
}

const described = async (mediaId: string) => {
  const { kind, title } = await elsewhere.describe(mediaId);
  return [kind, title];
};
/** Until another tab is told so: what tags say is kept in the browser. */
async function untilDescribed(mediaId: string, expected: readonly string[]): Promise<void> {
  let last: readonly string[] = [];
  const look = async () => (last = await described(mediaId));
  await look();
  await until(() => {
    void look();
    return String(last) === String(expected);
  });
}

describe('tags on a plain page', () => {
  // First of all: it is said once for the whole page.
  it('have the console say that no endpoint is set, which may only be misspelt', async () => {
    const told: unknown[] = [];
    const { info } = console;
    console.info = (text: unknown) => told.push(text);
    const provider = place('sharing-provider', { 'end-point': '/api/sharing', 'media-id': 'lecture' });
    for (let times = 0; times < 2; times += 1) {
      place('guest-access-dialog', {}, provider).show();
      await findText('Works in this browser only');
      provider.replaceChildren();
    }
    console.info = info;
    expect(told).to.have.length(1);
    expect(told[0]).to.include('no endpoint');
  });

  it('Share says what its medium is and is called, as every tag does', async () => {
    const told = { 'media-id': 'told-by-share', 'media-kind': 'room', 'media-title': 'Told by Share' };
    const share = place('share-button', told);
    share.show();
    await findByRole('dialog', 'Share');
    await untilDescribed('told-by-share', ['room', 'Told by Share']);
    share.close();
  });

  it('work in this browser, and the window says so', async () => {
    const dialog = place('guest-access-dialog', { 'media-id': 'lecture' });
    dialog.show();
    await findText('Works in this browser only');
    const control = await findByRole('switch', 'Enable guest access');
    await click(control);
    await until(() => control.getAttribute('aria-checked') === 'true');
    const { guestAccess } = await elsewhere.describe('lecture');
    expect(guestAccess?.enabled).to.equal(true);
    await createLink();
    // What another tab does is seen here.
    await findByRole('group', 'Open day');
  });

  it('let a guest in by a link that another tab has made', async () => {
    const link = await createLink();
    const form = place('guest-join-form');
    form.token = secretOf(link);
    await findByRole('textbox', 'Name');
    await findText('Works in this browser only');
  });

  it('offer the menu of an owner', async () => {
    place('media-actions-menu', { 'media-id': 'lecture' });
    await click(await findByRole('button', 'More actions'));
    await findByRole('menuitem', 'Manage guest access');
    await findByRole('menuitem', 'Invite users');
  });

  it('say of a medium what its page says, also when that changes', async () => {
    const dialog = place('guest-access-dialog', {
      'media-id': 'exam',
      'media-kind': 'quiz',
      'media-title': 'Exam',
    });
    dialog.show();
    await findByRole('switch', 'Enable guest access');
    expect(await described('exam')).to.deep.equal(['quiz', 'Exam']);
    dialog.mediaTitle = 'Second exam';
    await untilDescribed('exam', ['quiz', 'Second exam']);
  });

  it('are on a page that whoever has its address can open', async () => {
    expect((await elsewhere.describe('lecture')).visibility).to.equal('unlisted');
  });

  it('take a kind that is none for a video', async () => {
    place('guest-access-dialog', { 'media-id': 'clip', 'media-kind': 'hologram' }).show();
    await findByRole('switch', 'Enable guest access');
    expect((await described('clip'))[0]).to.equal('video');
  });

  it('have a provider say it for those inside, without a word of their own', async () => {
    const provider = place('sharing-provider', {
      'media-id': 'seminar',
      'media-kind': 'room',
      'media-title': 'Seminar',
    });
    place('guest-access-dialog', {}, provider).show();
    await findText('Works in this browser only');
    await findByRole('switch', 'Enable guest access');
    expect(await described('seminar')).to.deep.equal(['room', 'Seminar']);
    provider.setAttribute('media-title', 'Late seminar');
    await untilDescribed('seminar', ['room', 'Late seminar']);
  });

  it('tell a back end of the page’s own', async () => {
    const provider = place('sharing-provider', { 'media-id': 'talk', 'media-title': 'Talk' });
    provider.backend = createLocalBackend({ database: 'of-the-page' });
    place('guest-access-dialog', {}, provider).show();
    await findByRole('switch', 'Enable guest access');
    expect((await createLocalBackend({ database: 'of-the-page' }).describe('talk')).title).to.equal('Talk');
    expect((await described('talk'))[1]).to.not.equal('Talk');
  });

  it('never stand in for a server that does not answer', async () => {
    const provider = place('sharing-provider', {
      endpoint: 'http://127.0.0.1:9/none',
      'media-id': 'lecture',
    });
    place('guest-access-dialog', {}, provider).show();
    await findByRole('button', 'Try again');
    expect((await indexedDB.databases()).map(({ name }) => name)).not.to.include('guestlist');
  });
});
