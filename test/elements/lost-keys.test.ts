import { expect } from '@open-wc/testing';
import '../../src/define/guest-access-dialog.js';
import '../../src/define/invite-users-dialog.js';
import '../../src/define/sharing-provider.js';
import { click } from '../support/browser.js';
import { allByRole, findByRole, findText, focused, until } from '../support/find.js';
import { openDialog } from '../support/guest-access.js';
import { openInvites, rowOf } from '../support/invite-users.js';
import { by, openSite, type TestSite } from '../support/site.js';

let site: TestSite;
let page: HTMLElement;

/** The same records, and none of the keys that they were made with. */
beforeEach(async () => {
  const before = await openSite();
  await before.createLink();
  const invites = [{ email: 'cleo@example.org', role: 'viewer' as const }];
  await before.owner.createInvites('lecture', { invites, mail: false }, by());
  site = await openSite({ repository: before.site.repository });
  site.signIn('owner');
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => page.remove());

describe('a server that has lost a key', () => {
  it('shows the link with the reason and the way out, and nothing to copy before that', async () => {
    await openDialog(page);
    await findText(/^This link lets nobody in any more: the server has lost its key/);
    expect(allByRole('button', 'Copy link')).to.deep.equal([]);
    await click(await findByRole('button', 'Actions for Open day'));
    await findByRole('menuitem', 'Guests');
    expect(allByRole('menuitem', 'QR code')).to.deep.equal([]);
    await click(await findByRole('menuitem', 'Replace'));
    await click(await findByRole('button', 'Replace', await findByRole('alertdialog')));
    await findByRole('button', 'Copy link');
  });

  it('shows the invite so, too', async () => {
    await openInvites(page);
    const row = await rowOf('cleo@example.org');
    await findText('The server has lost the key of this link. Resend mails a new one.', row);
    expect(allByRole('button', 'Copy link', row)).to.deep.equal([]);
    await click(await findByRole('button', 'Actions for cleo@example.org', row));
    await findByRole('menuitem', 'Resend');
    expect(allByRole('menuitem', 'Copy invitation')).to.deep.equal([]);
    await click(await findByRole('menuitem', 'Resend'));
    await findByRole('button', 'Copy link', await rowOf('cleo@example.org'));
  });

  it('leads the focus to the menu of a link that has nothing to copy', async () => {
    const link = await site.createLink({ name: 'Later' });
    await openDialog(page);
    await click(await findByRole('button', `Actions for ${link.name}`));
    await click(await findByRole('menuitem', 'Delete'));
    await click(await findByRole('button', 'Delete', await findByRole('alertdialog')));
    await until(() => focused()?.getAttribute('aria-label') === 'Actions for Open day');
  });
});
