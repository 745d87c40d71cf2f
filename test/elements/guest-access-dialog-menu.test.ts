import { expect } from '@open-wc/testing';
import '../../src/define/guest-access-dialog.js';
import '../../src/define/sharing-provider.js';
import type { SharingError } from '../../src/index.js';
import { click, press } from '../support/browser.js';
import { allByRole, byRole, everything, findByRole, findText, focused, until } from '../support/find.js';
import { inMenuOf, openDialog } from '../support/guest-access.js';
import { by, openSite, secretOf, unreachable, type TestSite } from '../support/site.js';

let site: TestSite;
let page: HTMLElement;

beforeEach(async () => {
  site = await openSite();
  site.signIn('owner');
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => page.remove());

const links = async () => (await site.owner.listGuestLinks('lecture')).links;
const lookAt = (secret: string) =>
  site.stranger.lookAtLink({ secret }).then(
    ({ title }) => title,
    (error: unknown) => (error as SharingError).code,
  );

describe('guest-access-dialog: the menu of a link', () => {
  it('has these items, in this order', async () => {
    await site.createLink();
    await openDialog(page);
    await click(await findByRole('button', 'Actions for Open day'));
    await findByRole('menuitem', 'QR code');
    expect(allByRole('menuitem').map((item) => item.textContent.trim())).to.deep.equal([
      'QR code',
      'Guests',
      'Edit',
      'Replace',
      'Delete',
    ]);
  });

  for (const [item, shown] of [
    ['QR code', 'Save as SVG'],
    ['Guests', 'Export CSV'],
    ['Edit', 'Save'],
  ] as const) {
    it(`${item} by keys, and back by Back or Escape: the menu button has the focus again`, async () => {
      await site.join(await site.createLink());
      await openDialog(page);
      (await findByRole('button', 'Actions for Open day')).focus();
      await press('Enter');
      await until(() => focused() === byRole('menuitem', 'QR code'));
      await press(item.slice(0, 1).toLowerCase());
      await until(() => focused() === byRole('menuitem', item));
      await press('Enter');
      await findByRole('button', shown);
      byRole('button', 'Back').focus();
      await press('Enter');
      await until(() => focused() === byRole('button', 'Actions for Open day'));
      await inMenuOf('Open day', item);
      await findByRole('button', shown);
      await press('Escape');
      await until(() => focused() === byRole('button', 'Actions for Open day'));
      expect(allByRole('button', 'Back')).to.deep.equal([]);
      await press('Escape');
      await until(() => allByRole('dialog').length === 0);
    });
  }

  it('QR code shows one of this link, under its name, and is named after what it leads to: that is handed on', async () => {
    const link = await site.createLink();
    await openDialog(page);
    await inMenuOf('Open day', 'QR code');
    await findByRole('button', 'Save as PNG');
    await until(() => focused() === byRole('heading', 'Open day'));
    const code = [...everything(page)].find((element) => element.getAttribute('part') === 'qr-code');
    expect(code?.getAttribute('aria-label')).to.equal('QR code of Opening lecture');
    expect(allByRole('note')).to.deep.equal([]);
    await site.owner.changeGuestLink('lecture', link.id, { paused: true, revision: link.revision }, by());
    await findText('This link is paused. Nobody new can join with it until you resume it.');
  });
});

describe('guest-access-dialog: replacing a link', () => {
  it('asks first, and does nothing where the person thinks better of it', async () => {
    const link = await site.createLink();
    await openDialog(page);
    await inMenuOf('Open day', 'Replace');
    await findByRole('alertdialog', 'Replace “Open day”?');
    expect(byRole<HTMLInputElement>('radio', 'The old address stops now').checked).to.equal(true);
    await press('Escape');
    await until(() => allByRole('alertdialog').length === 0);
    expect((await links())[0]?.url).to.equal(link.url);
    await until(() => focused() === byRole('button', 'Actions for Open day'));
  });

  it('the old address stops now', async () => {
    const link = await site.createLink();
    await openDialog(page);
    await inMenuOf('Open day', 'Replace');
    await findByRole('alertdialog', 'Replace “Open day”?');
    await click(byRole('button', 'Replace', byRole('alertdialog')));
    await findText('“Open day” has a new address');
    await findText('Replaced', byRole('group', 'Open day'));
    await until(() => focused() === byRole('button', 'Copy link'));
    const [now] = await links();
    expect(await lookAt(secretOf(link))).to.equal('GUEST_LINK_REPLACED');
    expect(await lookAt(secretOf(now!))).to.equal('Opening lecture');
  });

  it('or works on for a day, and the row says until when', async () => {
    const link = await site.createLink();
    await openDialog(page);
    await inMenuOf('Open day', 'Replace');
    await click(await findByRole('radio', 'The old address works for 1 more day'));
    await click(byRole('button', 'Replace', byRole('alertdialog')));
    await findText(/old link expires/);
    expect(await lookAt(secretOf(link))).to.equal('Opening lecture');
  });

  it('is said to have failed where it has, and can be tried again', async () => {
    const link = await site.createLink();
    await openDialog(page);
    site.network((request, serve) =>
      request.url.endsWith('/replacement') || request.method === 'POST'
        ? unreachable(request, serve)
        : serve(request),
    );
    await inMenuOf('Open day', 'Replace');
    await findByRole('alertdialog', 'Replace “Open day”?');
    await click(byRole('button', 'Replace', byRole('alertdialog')));
    await findText('The sharing service does not answer');
    expect((await links())[0]?.url).to.equal(link.url);
    expect(byRole('group', 'Open day').textContent).not.to.contain('Replaced');
    site.network();
    await click(byRole('button', 'Try again'));
    await findText('“Open day” has a new address');
  });
});

describe('guest-access-dialog: the limit', () => {
  it('is shown before it is hit, and closes the button with a reason when it is', async () => {
    site = await openSite({ linksPerMedium: 3 });
    site.signIn('owner');
    await site.createLink({ name: 'One' });
    await openDialog(page);
    await findByRole('group', 'One');
    await site.createLink({ name: 'Two' });
    await findText('2 of 3 links');
    await site.createLink({ name: 'Three' });
    await findText('You have 3 links, as many as fit here. Delete one to create another.');
    expect(byRole('button', 'Create new link').getAttribute('aria-disabled')).to.equal('true');
  });
});

describe('guest-access-dialog: the network is away', () => {
  /** By keys: what comes and goes meanwhile moves nothing from under them. */
  const use = async (button: HTMLElement) => {
    button.focus();
    await press('Enter');
  };

  it('is said once, by what was pressed last', async () => {
    await site.createLink();
    await openDialog(page);
    const toggle = await findByRole('switch', 'Enable guest access');
    site.network(unreachable);
    await use(toggle);
    await findText('The sharing service does not answer');
    await use(byRole('button', 'Pause'));
    await findText('The sharing service does not answer', byRole('group', 'Open day').parentNode!);
    await until(() => allByRole('alert').length === 1);
    await use(toggle);
    await until(
      () => allByRole('alert').length === 1 && byRole('alert').getRootNode() === toggle.getRootNode(),
    );
    site.network();
    await use(byRole('button', 'Try again'));
    await until(() => toggle.getAttribute('aria-checked') === 'false');
    expect(allByRole('alert')).to.deep.equal([]);
  });
});
