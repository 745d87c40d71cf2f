import { expect } from '@open-wc/testing';
import { press } from '../support/browser.js';
import { byRole, findByRole, focused, until } from '../support/find.js';
import { come, openPanel } from '../support/participants.js';
import { openSite, type TestSite } from '../support/site.js';

let site: TestSite;
let page: HTMLElement;

beforeEach(async () => {
  site = await openSite();
  site.signIn('owner');
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => page.remove());

const nameOfFocus = () => focused()?.textContent.trim();
// Each is the first on its page that wants the code, which is loaded once.
describe('participants-panel: a press that comes before the code of its menu', () => {
  it('closes again where it is pressed twice', async () => {
    await openPanel(page);
    const button = await findByRole('button', 'Actions for all participants');
    button.click();
    button.click();
    await until(() => button.getAttribute('aria-expanded') === 'false');
    button.focus();
    await press('ArrowUp');
    await until(() => nameOfFocus() === 'Invite guests');
    expect(byRole('menu')).to.be.ok;
  });

  it('opens the menu of one person as soon as it is there, and asks before somebody is removed', async () => {
    await come(site, await site.createLink(), 'Ada');
    await openPanel(page);
    const button = await findByRole('button', 'Actions for Ada');
    // Without coming near it first, as a finger does.
    button.click();
    await until(() => nameOfFocus() === 'Remove');
    expect(button.getAttribute('aria-busy')).to.equal(null);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await press('Enter');
    await findByRole('alertdialog', 'Remove Ada?');
    await press('Escape');
    await until(() => focused() === button);
  });
});
