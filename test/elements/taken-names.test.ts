/** Another library was there first, and has the name of a tag of ours. */
import { expect } from '@open-wc/testing';
import '../../src/define/media-actions-menu.js';
import '../../src/define/participants-panel.js';
import '../../src/define/share-button.js';
import '../../src/define/sharing-provider.js';
import { checkPage, defineAs } from '../../src/index.js';
import { click } from '../support/browser.js';
import { allByRole, byRole, findByRole, findText, until } from '../support/find.js';
import { endpoint, openSite } from '../support/site.js';

class Foreign extends HTMLElement {
  show(): void {
    this.dataset.shown = '';
  }
}

const { warn } = console;
let told: string[];
let provider: HTMLElement;

beforeEach(async () => {
  told = [];
  console.warn = (text: string) => void told.push(text);
  if (!customElements.get('guest-access-dialog')) customElements.define('guest-access-dialog', Foreign);
  (await openSite()).signIn('owner');
  provider = document.createElement('sharing-provider');
  provider.setAttribute('endpoint', endpoint);
  provider.setAttribute('media-id', 'lecture');
  document.body.append(provider);
});
afterEach(() => {
  console.warn = warn;
  provider.remove();
});

const place = (tag: string) => provider.appendChild(document.createElement(tag));
const sentence =
  "guestlist: <guest-access-dialog> is not defined by this copy of guestlist. Another library has the name: defineAs('guest-access-dialog', 'guestlist-guest-access-dialog'), and use that tag.";

describe('a name that another library has', () => {
  // First of all: it is said once.
  it('of a window: Share stays open and says that it is missing, and the console why', async () => {
    place('share-button');
    await click(await findByRole('button', 'Share'));
    await click(await findByRole('button', 'Guest access'));
    await findText('a window is missing');
    expect(byRole('dialog', 'Share')).to.be.ok;
    await until(() => told.length > 0);
    expect(told).to.deep.equal([sentence]);
    const own: string[] = [];
    provider.addEventListener('guest-access-open', (event) => {
      event.preventDefault();
      own.push(event.detail.mediaId);
    });
    await click(await findByRole('button', 'Try again'));
    // A page with a window of its own needs none of ours.
    await until(() => own.length === 1);
    await until(() => allByRole('dialog').length === 0);
    expect(document.querySelector('[data-shown]')).to.equal(null);
    expect(told).to.have.length(1);
  });

  it('of a window: the menu says it, also where the page has written that tag', async () => {
    const foreign = place('guest-access-dialog');
    place('media-actions-menu');
    await click(await findByRole('button', 'More actions'));
    await click(await findByRole('menuitem', 'Manage guest access'));
    await findText('a window is missing');
    expect(foreign.dataset.shown).to.equal(undefined);
  });

  it('of a window: the panel says it', async () => {
    place('participants-panel');
    await click(await findByRole('button', 'Actions for all participants'));
    await click(await findByRole('menuitem', 'Invite guests'));
    await findText('a window is missing');
  });

  it('has the doctor say the same', async () => {
    await checkPage();
    expect(told).to.include(sentence);
  });

  it('is said of a tag that is given that name, or has it by itself', async () => {
    customElements.define('my-share', class extends HTMLElement {});
    defineAs('share-button', 'my-share');
    await until(() => told.length > 0);
    expect(told).to.deep.equal([
      "guestlist: <my-share> is not defined by this copy of guestlist. Another library has the name: defineAs('share-button', 'guestlist-share-button'), and use that tag.",
    ]);
    // Ours already: the library may be loaded twice.
    defineAs('share-button', 'your-share');
    defineAs('share-button', 'your-share');
    defineAs('share-button', 'share-button');
    expect(told).to.have.length(1);
  });
});
