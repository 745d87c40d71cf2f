import { expect } from '@open-wc/testing';
import '../../src/define/guest-access-dialog.js';
import '../../src/define/sharing-provider.js';
import { click } from '../support/browser.js';
import { allByRole, byRole, findByRole, findText, focused, until } from '../support/find.js';
import { openDialog } from '../support/guest-access.js';
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

const back = async () => click(byRole('button', 'Back'));

describe('guest-access-dialog: history', () => {
  it('tells what was done, newest first, and hears of more', async () => {
    const link = await site.createLink();
    await openDialog(page);
    await click(await findByRole('button', 'History'));
    await findText('Somebody created “Open day”.');
    await findText('Somebody switched guest access on.');
    // The name of the view is heard, not that of the window again.
    await until(() => focused() === byRole('heading', 'History'));
    await site.owner.deleteGuestLink('lecture', link.id, by());
    await findText('Somebody deleted a link.');
    const told = allByRole('listitem').map((item) => item.querySelector('span')?.textContent);
    expect(told).to.deep.equal([
      'Somebody deleted a link.',
      'Somebody created a link that is deleted now.',
      'Somebody switched guest access on.',
    ]);
    await back();
    await until(() => focused() === byRole('button', 'History'));
  });

  it('comes in pages', async () => {
    await site.createLink();
    // One after the other: a switch put where it stands is no change.
    for (let flip = 0; flip < 60; flip += 1) {
      await site.owner.setGuestAccess('lecture', { enabled: flip % 2 === 1 }, by());
    }
    await openDialog(page);
    await click(await findByRole('button', 'History'));
    await click(await findByRole('button', 'Show more'));
    await findText('Somebody created “Open day”.');
    expect(allByRole('button', 'Show more')).to.deep.equal([]);
  });

  it('says that it could not be read, and goes on when it can', async () => {
    await site.createLink();
    await openDialog(page);
    await findByRole('group', 'Open day');
    site.network((request, serve) =>
      request.url.includes('/history') ? unreachable(request, serve) : serve(request),
    );
    await click(byRole('button', 'History'));
    await findText('The sharing service does not answer');
    site.network();
    await click(byRole('button', 'Try again'));
    await findText('Somebody created “Open day”.');
  });
});
