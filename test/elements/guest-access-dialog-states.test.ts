import { expect } from '@open-wc/testing';
import '../../src/define/guest-access-dialog.js';
import '../../src/define/sharing-provider.js';
import type { Media } from '../../src/domain/media.js';
import { click } from '../support/browser.js';
import { allByRole, byRole, findByRole, findText, until } from '../support/find.js';
import { openDialog } from '../support/guest-access.js';
import { by, endpoint, openSite, type TestSite } from '../support/site.js';

let site: TestSite;
let page: HTMLElement;

beforeEach(async () => {
  site = await openSite();
  site.signIn('owner');
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => page.remove());

const keynote: Media = {
  id: 'keynote',
  kind: 'live-event',
  title: 'Keynote',
  url: new URL('/watch/keynote', endpoint).href,
};
const isAccent = (button: Element) => button.classList.contains('accent');

describe('guest-access-dialog: what a link is', () => {
  it('is “over” once the session is, not “active”', async () => {
    site = await openSite({ media: [{ ...keynote, ended: true }] });
    site.signIn('owner');
    await site.switchOn('keynote');
    await site.owner.createGuestLink('keynote', { name: 'Press' }, by());
    await openDialog(page, 'keynote');
    const row = await findByRole('group', 'Press');
    await findText('over');
    await findText('Nobody can join: the session is over.');
    const text = row.shadowRoot?.textContent ?? row.textContent;
    expect(text).not.to.contain('active');
    expect(text).not.to.contain('expires');
  });

  it('ends with the session where it would go on, in the sentence and in the row', async () => {
    const endsAt = '2096-05-04T09:30:00.000Z';
    site = await openSite({ media: [{ ...keynote, startsAt: '2096-05-04T08:30:00.000Z', endsAt }] });
    site.signIn('owner');
    await site.switchOn('keynote');
    const expiry = { kind: 'at', at: '2096-05-09T00:00:00.000Z' } as const;
    await site.owner.createGuestLink('keynote', { name: 'Press', expiry, accessCode: 'oak-3' }, by());
    await openDialog(page, 'keynote');
    await findText('Anyone with an active link can join with the access code, until the session ends.');
    await findText(/expires when the session ends/);
  });

  it('with a start to come says it while paused, too', async () => {
    const link = await site.createLink({ startsAt: '2096-05-04T08:30:00.000Z' });
    await site.owner.changeGuestLink('lecture', link.id, { paused: true, revision: link.revision }, by());
    await openDialog(page);
    await findText('paused');
    await findText(/starts .*2096/);
  });

  it('that is used up has nothing to pause', async () => {
    await site.join(await site.createLink({ maxUses: 1 }));
    await openDialog(page);
    await findText('used up');
    expect(allByRole('button', /^Pause/)).to.deep.equal([]);
    await findByRole('button', 'Actions for Open day');
  });
});

describe('guest-access-dialog: the next step', () => {
  it('is a link where there is none, whatever the switch says', async () => {
    await openDialog(page);
    await findText('Create links now. They work once guest access is on.');
    expect(isAccent(byRole('button', 'Create new link'))).to.equal(true);
  });

  it('is the switch once there is a link that waits for it', async () => {
    await site.owner.createGuestLink('lecture', { name: 'Press' }, by());
    await openDialog(page);
    await findByRole('group', 'Press');
    expect(isAccent(byRole('button', 'Create new link'))).to.equal(false);
    await click(byRole('switch', 'Enable guest access'));
    await until(() => isAccent(byRole('button', 'Create new link')));
  });
});
