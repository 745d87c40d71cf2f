import { press } from '../support/browser.js';
import { allByRole, byRole, findByRole, focused, until } from '../support/find.js';
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
    await until(() => focused() === byRole('button', 'Admit'));
    await press('Enter');
    await until(() => allByRole('button', 'Admit').length === 0);
    await until(() => focused() === title());
  });
});
