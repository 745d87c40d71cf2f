import { expect } from '@open-wc/testing';
import '../../src/define/guest-access-dialog.js';
import '../../src/define/sharing-provider.js';
import { click, press, type } from '../support/browser.js';
import { allByRole, byRole, findByRole, findText, focused, until } from '../support/find.js';
import { openDialog, openForm } from '../support/guest-access.js';
import { by, openSite, type TestSite } from '../support/site.js';

let site: TestSite;
let page: HTMLElement;
const { writeText } = navigator.clipboard;

beforeEach(async () => {
  site = await openSite();
  site.signIn('owner');
  page = document.createElement('div');
  document.body.append(page);
  navigator.clipboard.writeText = () => Promise.resolve();
});
afterEach(() => {
  page.remove();
  navigator.clipboard.writeText = writeText;
});

const isAccent = (button: Element) => button.classList.contains('accent');
const pause = async () => {
  const link = await site.createLink();
  await site.owner.changeGuestLink('lecture', link.id, { paused: true, revision: link.revision }, by());
};

describe('guest-access-dialog: a link made while guest access is off', () => {
  const make = async () => {
    await openDialog(page);
    await openForm();
    await type('Open day');
    await press('Enter');
    return findByRole('group', 'Open day');
  };

  it('says when it will work, and that is switched on there', async () => {
    const row = await make();
    await findText('This link works once guest access is on.', row.parentNode!);
    await findText(/“Open day” is created. This link works once guest access is on./);
    const on = byRole('button', 'Switch on', row.parentNode!);
    expect(
      [on, byRole('button', 'Copy link'), byRole('button', 'Create new link')].map(isAccent),
    ).to.deep.equal([true, false, false]);
    await click(on);
    await until(() => byRole('switch').getAttribute('aria-checked') === 'true');
    await until(() => focused() === byRole('button', 'Copy link'));
    expect(allByRole('button', 'Switch on')).to.deep.equal([]);
    await findText('active', row);
  });

  it('says at the link that it could not be switched on', async () => {
    const row = await make();
    const on = await findByRole('button', 'Switch on', row.parentNode!);
    site.network((request, serve) =>
      request.method === 'GET' ? serve(request) : Promise.resolve(Response.error()),
    );
    await click(on);
    await findText('The sharing service does not answer', row.parentNode!);
    site.network();
    await click(byRole('button', 'Try again'));
    await until(() => byRole('switch').getAttribute('aria-checked') === 'true');
  });
});

describe('guest-access-dialog: a link that lets nobody in', () => {
  it('says why once it is copied, and how it will again', async () => {
    await pause();
    await openDialog(page);
    const row = await findByRole('group', 'Open day');
    expect(allByRole('button', 'Resume', row.parentNode!)).to.have.length(1);
    const copy = byRole('button', 'Copy link');
    await click(copy);
    await findText(/“Open day” copied. This link is paused/);
    const [, resume] = allByRole('button', 'Resume', row.parentNode!);
    await click(resume!);
    await findText('active', row);
    await until(() => focused() === copy);
  });

  it('that is used up leads to its form', async () => {
    await site.join(await site.createLink({ maxUses: 1 }));
    await openDialog(page);
    await click(await findByRole('button', 'Copy link'));
    await findText(/^This link is used up. Nobody new can join with it until you allow more uses.$/);
    await click(byRole('button', 'Edit'));
    await findByRole('textbox', 'Number of uses');
  });

  it('says nothing of the kind while it works', async () => {
    await site.createLink();
    await openDialog(page);
    await click(await findByRole('button', 'Copy link'));
    await findText('Copied');
    expect(allByRole('button', 'Edit')).to.deep.equal([]);
  });
});
