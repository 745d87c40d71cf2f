import { expect } from '@open-wc/testing';
import { click, press } from '../support/browser.js';
import { allByRole, byRole, findByRole, focused, until } from '../support/find.js';
import { come, openPanel } from '../support/participants.js';
import { by, openSite, type TestSite } from '../support/site.js';

let site: TestSite;
let page: HTMLElement;

beforeEach(async () => {
  site = await openSite();
  site.signIn('owner');
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => page.remove());

describe('participants-panel: the focus is never lost', () => {
  const title = () => byRole('heading', 'All participants');

  it('is heard as it goes from one who waits to the next, and goes to the title after the last of all', async () => {
    const link = await site.createLink({ approval: true });
    await come(site, link, 'Ada');
    await come(site, link, 'Berta');
    await openPanel(page);
    (await findByRole('button', 'Admit all')).focus();
    await press('Tab');
    const [first] = allByRole('button', 'Admit');
    await until(() => focused() === first);
    await press('Enter');
    await until(() => allByRole('button', 'Admit').length === 1);
    await until(() => focused() === byRole('listitem'));
    await press('Tab');
    await press('Enter');
    await until(() => allByRole('button', 'Admit').length === 0);
    await until(() => focused() === title());
  });

  it('goes to the title where all are let in at once', async () => {
    await come(site, await site.createLink({ approval: true }), 'Ada');
    await openPanel(page);
    (await findByRole('button', 'Admit all')).focus();
    await press('Enter');
    await until(() => allByRole('region', 'Waiting').length === 0);
    await until(() => focused() === title());
  });

  it('goes to the title where somebody else decided about the row it was in', async () => {
    await come(site, await site.createLink({ approval: true }), 'Ada');
    await openPanel(page);
    (await findByRole('button', 'Decline')).focus();
    const { people } = await site.owner.listPeople('lecture');
    const ids = people.map(({ id }) => id);
    await site.owner.decideWaiting('lecture', { ids, admit: true }, by());
    await until(() => allByRole('region', 'Waiting').length === 0);
    await until(() => focused() === title());
  });
});

describe('participants-panel: a second press decides about nobody else', () => {
  const waiting = () => allByRole('listitem').length;

  beforeEach(async () => {
    const link = await site.createLink({ approval: true });
    for (const name of ['Ada', 'Berta', 'Cleo']) await come(site, link, name);
    await openPanel(page);
    await until(() => waiting() === 3);
  });

  it('of a mouse, with the second click of a double click', async () => {
    const [first] = allByRole('button', 'Decline');
    await click(first!);
    await until(() => waiting() === 2);
    const [next] = allByRole('button', 'Decline');
    // No driver says how soon it presses again: what a browser makes of a second press is made here.
    const again = (detail: number) =>
      next!.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, composed: true }));
    again(2);
    again(3);
    expect(next!.getAttribute('aria-busy')).to.equal(null);
    again(1);
    await until(() => waiting() === 1);
  });

  it('of a key', async () => {
    allByRole('button', 'Decline')[0]!.focus();
    await press('Enter');
    await until(() => waiting() === 2);
    await until(() => focused() === allByRole('listitem')[0]);
    await press('Enter');
    await press(' ');
    await press('Tab');
    await press('Enter');
    await until(() => waiting() === 1);
    const { people } = await site.owner.listPeople('lecture');
    expect(people.map(({ waiting }) => waiting).sort()).to.deep.equal([false, true]);
  });
});
