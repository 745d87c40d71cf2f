import { expect } from '@open-wc/testing';
import { computeAccessibleDescription } from 'dom-accessibility-api';
import { click, press } from '../support/browser.js';
import { allByRole, byRole, findByRole, findText, focused, until } from '../support/find.js';
import { attend, come, moderatorsPass, openPanel } from '../support/participants.js';
import { by, openSite, unreachable, type TestSite } from '../support/site.js';

let site: TestSite;
let page: HTMLElement;

beforeEach(async () => {
  site = await openSite();
  site.signIn('owner');
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => page.remove());

const block = async (name: string) => {
  await click(await findByRole('button', `Actions for ${name}`));
  await click(await findByRole('menuitem', 'Remove and block'));
  await click(await findByRole('button', 'Remove and block'));
};
const unblocking = () =>
  allByRole('button', 'Unblock', page).map((button) => computeAccessibleDescription(button));
const endReasonOf = async (name: string) =>
  (await site.owner.listGuests('lecture')).participants.find((guest) => guest.name === name)?.endReason;

describe('participants-panel: whom somebody has blocked there', () => {
  it('can be unblocked by who only moderates, one by one', async () => {
    const link = await site.createLink();
    await come(site, link, 'Ada');
    await come(site, link, 'Berta');
    const pass = await moderatorsPass(site);
    await openPanel(page, (panel) => (panel.pass = pass));
    await block('Ada');
    await until(() => unblocking().join() === 'Ada is removed and blocked');
    await block('Berta');
    await until(() => unblocking().join() === 'Berta is removed and blocked,Ada is removed and blocked');
    await click(allByRole('button', 'Unblock', page)[1]!);
    await findText('Ada is no longer blocked. With a link that works they can come in again.');
    expect(unblocking()).to.deep.equal(['Berta is removed and blocked']);
    expect([await endReasonOf('Ada'), await endReasonOf('Berta')]).to.deep.equal(['removed', 'blocked']);
    // Of who is left in the list: the moderator alone, who has no menu.
    await until(() => focused() === byRole('button', 'Unblock'));
    await press('Enter');
    await findText('Berta is no longer blocked. With a link that works they can come in again.');
    expect(unblocking()).to.deep.equal([]);
    await until(() => focused() === byRole('heading', 'All participants'));
    await come(site, link, 'Ada');
    await findByRole('group', 'Ada');
  });

  it('are still told of when the panel is opened again, also of who was blocked by somebody else', async () => {
    const link = await site.createLink();
    await come(site, link, 'Ada');
    await come(site, link, 'Berta');
    const { people } = await site.owner.listPeople('lecture');
    const berta = people.find(({ name }) => name === 'Berta')!;
    const pass = await moderatorsPass(site);
    const panel = await openPanel(page, (opened) => (opened.pass = pass));
    await block('Ada');
    await until(() => unblocking().join() === 'Ada is removed and blocked');
    panel.parentElement!.remove();
    await openPanel(page, (opened) => (opened.pass = pass));
    await until(() => unblocking().join() === 'Ada is removed and blocked');
    await site.owner.removeParticipant('lecture', berta.id, { block: true }, by());
    await until(() => unblocking().join() === 'Berta is removed and blocked,Ada is removed and blocked');
    await click(allByRole('button', 'Unblock', page)[1]!);
    await findText('Ada is no longer blocked. With a link that works they can come in again.');
    await site.owner.unblockParticipant('lecture', berta.id, by());
    await until(() => unblocking().length === 0);
    expect([await endReasonOf('Ada'), await endReasonOf('Berta')]).to.deep.equal(['removed', 'removed']);
  });

  it('stay blocked where taking it back fails, which is said there', async () => {
    await come(site, await site.createLink(), 'Ada');
    await openPanel(page);
    await block('Ada');
    const button = await findByRole('button', 'Unblock');
    site.network(unreachable);
    await click(button);
    const again = await findByRole('button', 'Try again', button.closest('li')!);
    expect(allByRole('alert', undefined, page)).to.have.length(1);
    site.network();
    again.focus();
    await press('Enter');
    await findText('Ada is no longer blocked. With a link that works they can come in again.');
    expect(await endReasonOf('Ada')).to.equal('removed');
  });

  it('are many, and a failure at the last is brought into sight with its button', async () => {
    const link = await site.createLink();
    const names = ['Ada', 'Berta', 'Cem', 'Dora', 'Emil', 'Fay'];
    for (const name of names) await come(site, link, name);
    await openPanel(page);
    for (const name of names) {
      await block(name);
      await until(() => unblocking()[0] === `${name} is removed and blocked`);
    }
    const button = allByRole('button', 'Unblock', page).at(-1)!;
    site.network(unreachable);
    button.focus();
    await press('Enter');
    const again = await findByRole('button', 'Try again', button.closest('li')!);
    const within = again.closest('ul')!.getBoundingClientRect();
    await until(() => again.getBoundingClientRect().bottom <= within.bottom);
  });

  it('are no longer told of once somebody else has unblocked them, and they are back', async () => {
    await attend(site, 'berta');
    await openPanel(page);
    const [berta] = (await site.owner.listPeople('lecture')).people;
    await block('berta@example.org');
    await findByRole('button', 'Unblock');
    await site.owner.unblockParticipant('lecture', berta!.id, by());
    await attend(site, 'berta');
    await findByRole('group', 'berta@example.org');
    await until(() => unblocking().length === 0);
  });

  it('are of no concern on another medium', async () => {
    await come(site, await site.createLink(), 'Ada');
    const panel = await openPanel(page);
    await block('Ada');
    await findByRole('button', 'Unblock');
    panel.mediaId = 'podcast';
    await until(() => unblocking().length === 0);
  });
});
