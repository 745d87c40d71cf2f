import { expect } from '@open-wc/testing';
import { secretIn } from '../../src/testing/backend/stage.js';
import { press } from '../support/browser.js';
import { allByRole, byRole, findByRole, findText, focused, until } from '../support/find.js';
import { attend, come, openPanel } from '../support/participants.js';
import { by, openSite, type TestSite } from '../support/site.js';

const keynote = {
  id: 'lecture',
  kind: 'live-event',
  title: 'Keynote',
  url: new URL('/watch/keynote', location.href).href,
} as const;

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

describe('participants-panel: a moderator who came by a link', () => {
  it('is offered nothing to do to whom the host itself lets moderate', async () => {
    site = await openSite({ media: [keynote], proof: 'typed' });
    await site.owner.attend('lecture', by());
    await attend(site, 'berta');
    const invites = [{ email: 'mo@example.org', role: 'moderator' as const }];
    const { results } = await site.owner.createInvites('lecture', { invites, mail: false }, by());
    const secret = secretIn(results[0]!.invite!.url);
    const { pass } = await site.stranger.accept({ secret, email: 'mo@example.org' }, by());
    site.signIn(null);
    await openPanel(page, (panel) => (panel.pass = pass));
    await findText('owner@example.org', await findByRole('group', 'owner@example.org'));
    await findByRole('button', 'Actions for berta@example.org');
    expect(allByRole('combobox', 'Role')).to.have.length(1);
    expect(allByRole('button', 'Actions for owner@example.org')).to.deep.equal([]);
  });
});
