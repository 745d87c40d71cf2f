import { expect } from '@open-wc/testing';
import '../../src/define/guest-access-dialog.js';
import '../../src/define/sharing-provider.js';
import { click, press } from '../support/browser.js';
import { allByRole, byRole, findByRole, findText, focused, until } from '../support/find.js';
import { inMenuOf, openDialog } from '../support/guest-access.js';
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

const theLink = async () => (await site.owner.listGuestLinks('lecture')).links[0];

describe('guest-access-dialog: guests who wait', () => {
  it('are counted at the link, come first, and are let in or not by hand', async () => {
    const link = await site.createLink({ approval: true, maxUses: 5 });
    for (const name of ['first', 'second']) await site.join(link, `${name}@example.org`);
    await openDialog(page);
    await click(await findByRole('button', '2 waiting'));
    await until(() => focused() === byRole('heading', 'Guests of Open day'));
    await until(() => allByRole('button', 'Admit').length === 2);
    await click(allByRole('button', 'Admit')[0]!);
    await until(() => allByRole('button', 'Admit').length === 1);
    expect((await theLink())?.uses).to.equal(1);
    // The button that was pressed is gone, the next one is where the person goes on.
    expect(focused()).to.equal(byRole('button', 'Admit'));
    await press('Tab');
    expect(focused()).to.equal(byRole('button', 'Decline'));
    await press('Enter');
    await until(() => allByRole('button', 'Decline').length === 0);
    await findText(/not let in/);
    expect((await theLink())?.waiting).to.equal(0);
  });

  it('are heard of in the open window', async () => {
    const link = await site.createLink({ approval: true, maxUses: 5 });
    await site.join(link, 'first@example.org');
    await openDialog(page);
    await findByRole('button', '1 waiting');
    const heard = () => allByRole('status').map(({ textContent }) => textContent.trim());
    expect(heard()).not.to.include('Open day: 1 waiting');
    await site.join(link, 'second@example.org');
    await until(() => heard().includes('Open day: 2 waiting'));
    // Who was let in is nobody new.
    await inMenuOf('Open day', 'Guests');
    await until(() => allByRole('button', 'Admit').length === 2);
    await click(allByRole('button', 'Admit')[0]!);
    await until(() => !heard().includes('Open day: 2 waiting'));
    await click(byRole('button', 'Back'));
    await findByRole('button', '1 waiting');
    await site.join(link, 'third@example.org');
    await until(() => heard().includes('Open day: 2 waiting'));
  });

  it('stay where they are when no place is left, and it is said', async () => {
    const link = await site.createLink({ approval: true, maxUses: 1 });
    for (const name of ['first', 'second']) await site.join(link, `${name}@example.org`);
    await openDialog(page);
    await inMenuOf('Open day', 'Guests');
    await until(() => allByRole('button', 'Admit').length === 2);
    await click(allByRole('button', 'Admit')[0]!);
    await until(() => allByRole('button', 'Admit').length === 1);
    await click(byRole('button', 'Admit'));
    await findText('No place is left');
    expect(allByRole('button', 'Admit')).to.have.length(1);
  });
});
