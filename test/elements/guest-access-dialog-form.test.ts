import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/guest-access-dialog.js';
import '../../src/define/sharing-provider.js';
import type { Media } from '../../src/domain/media.js';
import { click, press, type } from '../support/browser.js';
import { allByRole, byRole, everything, findByRole, findText, focused, until } from '../support/find.js';
import { choose, inMenuOf, openDialog, openForm, openMore, retype } from '../support/guest-access.js';
import { by, endpoint, openSite, unreachable, type TestSite } from '../support/site.js';

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
const links = async (mediaId = 'lecture') => (await site.owner.listGuestLinks(mediaId)).links;
const tick = (name: string) => byRole<HTMLInputElement>('checkbox', name);
const valueOf = (name: string) => byRole<HTMLInputElement>('textbox', name).value;

describe('guest-access-dialog: more options', () => {
  it('are closed on a new link; nothing in them is asked for', async () => {
    await openDialog(page);
    await openForm();
    expect(byRole('button', 'More options').getAttribute('aria-expanded')).to.equal('false');
    await type('Open day');
    await press('Enter');
    await findByRole('group', 'Open day');
    const [link] = await links();
    expect(link).to.deep.include({
      capabilities: ['view'],
      hasAccessCode: false,
      message: null,
      terms: null,
    });
  });

  it('make a link that asks and grants what was typed', async () => {
    site = await openSite({ media: [keynote] });
    site.signIn('owner');
    await site.switchOn('keynote');
    await openDialog(page, 'keynote');
    await openForm();
    await type('Press');
    await openMore();
    choose('Expires', 'session-end');
    choose('Starts', 'at');
    const start = (await findText('Start date and time')).nextElementSibling as HTMLInputElement;
    start.value = '2036-05-04T10:30';
    start.dispatchEvent(new Event('input'));
    choose('Start time zone', 'Europe/Berlin');
    expect([tick('View').disabled, tick('View').checked, tick('Chat').checked]).to.deep.equal([
      true,
      true,
      true,
    ]);
    await click(tick('Chat'));
    await click(byRole('textbox', 'Access code'));
    await type('2468');
    await click(byRole('textbox', 'Message'));
    await type('Welcome');
    await click(byRole('textbox', 'Terms'));
    await type('Be kind.');
    await click(byRole('button', 'Create'));
    await findByRole('group', 'Press');
    const [link] = await links('keynote');
    expect(link).to.deep.include({
      startsAt: '2036-05-04T08:30:00.000Z',
      expiry: { kind: 'session-end' },
      capabilities: ['view', 'ask', 'answer'],
      hasAccessCode: true,
      message: 'Welcome',
      terms: { version: 1, text: 'Be kind.' },
    });
    await findText(/^Nobody can join yet. Anyone with a link can from /);
  });

  it('a wrong field in them opens them, and has the focus', async () => {
    await openDialog(page);
    await openForm();
    await type('Open day');
    await openMore();
    await click(byRole('textbox', 'Access code'));
    await type('12');
    await click(byRole('button', 'More options'));
    await until(() => allByRole('textbox', 'Access code').length === 0);
    await click(byRole('button', 'Create'));
    const code = await findByRole<HTMLInputElement>('textbox', 'Access code');
    await until(() => focused() === code);
    expect([code.value, code.getAttribute('aria-invalid')]).to.deep.equal(['12', 'true']);
    await findText('Use at least 4 characters.');
    await type('34');
    await until(() => code.getAttribute('aria-invalid') === null);
    expect(await links()).to.deep.equal([]);
  });

  it('a choice of one is said at its options, together with all else that is wrong', async () => {
    await openDialog(page);
    await openForm();
    await openMore();
    await click(byRole('button', 'Add question'));
    await until(() => focused() === byRole('textbox', 'Question'));
    await type('Class');
    choose('Answer', 'choice');
    await click(await findByRole('textbox', 'Options'));
    await type('1a');
    await click(byRole('button', 'Create'));
    await findText('Give two or more, one on each line.');
    await findText('Fill this in.');
    await until(() => focused() === byRole('textbox', 'Name'));
    await type('Open day');
    await click(byRole('textbox', 'Options'));
    await press('End');
    await press('Enter');
    await type('1b');
    await click(byRole('button', 'Create'));
    await findByRole('group', 'Open day');
    const [link] = await links();
    expect(link!.fields.map(({ id: _, ...field }) => field)).to.deep.equal([
      { label: 'Class', kind: 'choice', required: false, options: ['1a', '1b'] },
    ]);
  });

  it('questions are moved and removed by keys, and the focus stays with them', async () => {
    await openDialog(page);
    await openForm();
    await openMore();
    for (const label of ['One', 'Two', 'Three']) {
      const before = allByRole('textbox', 'Question').length;
      await click(byRole('button', 'Add question'));
      await until(() => allByRole('textbox', 'Question').length === before + 1);
      await until(() => focused() === allByRole('textbox', 'Question').at(-1));
      await type(label);
    }
    const labels = () => allByRole<HTMLInputElement>('textbox', 'Question').map(({ value }) => value);
    byRole('button', 'Move question 3 up').focus();
    await press('Enter');
    await until(() => labels().join() === 'One,Three,Two');
    expect(focused()?.getAttribute('aria-label')).to.equal('Move question 2 up');
    await press('Enter');
    await until(() => labels().join() === 'Three,One,Two');
    byRole('button', 'Remove question 2').focus();
    await press('Enter');
    await until(() => labels().join() === 'Three,Two');
    expect(focused()?.getAttribute('aria-label')).to.equal('Remove question 2');
  });
});

describe('guest-access-dialog: editing a link', () => {
  it('shows what it is, saves what was changed, and goes back to its menu button', async () => {
    await site.createLink({ maxUses: 50 });
    await openDialog(page);
    await inMenuOf('Open day', 'Edit');
    await findByRole('textbox', 'Name');
    expect([valueOf('Name'), valueOf('Number of uses')]).to.deep.equal(['Open day', '50']);
    expect(byRole('button', 'More options').getAttribute('aria-expanded')).to.equal('false');
    await retype('Number of uses', '60');
    await press('Enter');
    await findText(/0 of 60 uses/);
    await until(() => focused() === byRole('button', 'Actions for Open day'));
  });

  it('that uses more options begins with them open, and its code can be replaced, removed, never read', async () => {
    await site.createLink({ accessCode: '2468', message: 'Welcome' });
    await openDialog(page);
    await inMenuOf('Open day', 'Edit');
    await findText('An access code is set. Nobody can read it, not even you.');
    expect(byRole<HTMLTextAreaElement>('textbox', 'Message').value).to.equal('Welcome');
    expect(page.querySelector('guest-access-dialog')!.outerHTML).not.to.contain('2468');
    await click(byRole('button', 'Replace code'));
    await until(() => focused() === byRole('textbox', 'New access code'));
    await press('Enter');
    await findText('Use at least 4 characters.');
    await click(byRole('button', 'Keep code'));
    await click(await findByRole('button', 'Remove code'));
    await findText('The access code goes when you save.');
    await click(byRole('button', 'Save'));
    await until(() => allByRole('button', 'Save').length === 0);
    const row = await findByRole('group', 'Open day');
    await findText('Saved', row);
    expect((await links())[0]).to.deep.include({ hasAccessCode: false, message: 'Welcome' });
    // Said until something else is done.
    await click(byRole('button', 'Pause', row));
    await findText('paused', row);
    expect(row.textContent).not.to.contain('Saved');
  });

  it('keeps what was typed when the server cannot be reached, and saves it once', async () => {
    await site.createLink();
    await openDialog(page);
    await inMenuOf('Open day', 'Edit');
    await findByRole('textbox', 'Name');
    await retype('Name', 'Open evening');
    site.network((request, serve) =>
      request.method === 'PATCH' ? unreachable(request, serve) : serve(request),
    );
    await press('Enter');
    await findText('The sharing service does not answer');
    expect(valueOf('Name')).to.equal('Open evening');
    site.network();
    await click(byRole('button', 'Save'));
    await findByRole('group', 'Open evening');
    const { entries } = await site.owner.listHistory('lecture');
    expect(entries.filter(({ action }) => action === 'link-edited')).to.have.length(1);
  });

  it('is saved without a word where somebody flipped the switch or paused it meanwhile', async () => {
    const link = await site.createLink();
    await openDialog(page);
    await inMenuOf('Open day', 'Edit');
    await findByRole('textbox', 'Name');
    await site.owner.setGuestAccess('lecture', { enabled: false }, by());
    const [now] = await links();
    await site.owner.changeGuestLink('lecture', link.id, { paused: true, revision: now!.revision }, by());
    await retype('Name', 'Open evening');
    await press('Enter');
    await findByRole('group', 'Open evening');
    expect((await links())[0]).to.deep.include({ name: 'Open evening', state: 'paused' });
  });

  it('going back with something typed asks first', async () => {
    await site.createLink();
    await openDialog(page);
    await inMenuOf('Open day', 'Edit');
    await findByRole('textbox', 'Name');
    await retype('Name', 'Open evening');
    await click(byRole('button', 'Back'));
    await findByRole('alertdialog', 'Discard what you typed?');
    await click(byRole('button', 'Keep editing'));
    await until(() => allByRole('alertdialog').length === 0);
    expect(valueOf('Name')).to.equal('Open evening');
  });
});

describe('guest-access-dialog: two owners edit one link', () => {
  /** The other owner saves while ours is typing. */
  async function meetSomebodyElse(): Promise<void> {
    const link = await site.createLink({ maxUses: 50 });
    await openDialog(page);
    await inMenuOf('Open day', 'Edit');
    await findByRole('textbox', 'Name');
    await retype('Name', 'Mine');
    const theirs = { name: 'Theirs', maxUses: 20, revision: link.revision };
    await site.owner.changeGuestLink('lecture', link.id, theirs, by());
    await press('Enter');
    await findText('Somebody else has changed this link');
  }

  /** As each answer of the server draws the window, which has what the form began with in its hands. */
  async function redraw(): Promise<void> {
    const drawn = [...everything(page)].find(({ localName }) => localName.endsWith('-guest-access-window'));
    (drawn as LitElement).requestUpdate();
    await (drawn as LitElement).updateComplete;
  }

  it('it is told what is theirs now; what was typed stays, and nothing is saved', async () => {
    await meetSomebodyElse();
    await findText('Theirs');
    await findText('20');
    expect([valueOf('Name'), valueOf('Number of uses')]).to.deep.equal(['Mine', '50']);
    expect((await links())[0]?.name).to.equal('Theirs');
  });

  it('Use mine is the one way to save then, and leaves theirs where nothing was typed', async () => {
    await meetSomebodyElse();
    const mine = await findByRole('button', 'Use mine');
    expect(allByRole('button', 'Save')).to.deep.equal([]);
    byRole('textbox', 'Name').focus();
    await press('Enter');
    await until(() => focused() === mine);
    expect((await links())[0]?.name).to.equal('Theirs');
    await press('Enter');
    await findByRole('group', 'Mine');
    expect((await links())[0]).to.deep.include({ name: 'Mine', maxUses: 20 });
  });

  it('Use theirs shows theirs in the form, from where editing goes on', async () => {
    await meetSomebodyElse();
    await click(byRole('button', 'Use theirs'));
    await until(() => valueOf('Name') === 'Theirs');
    expect(valueOf('Number of uses')).to.equal('20');
    expect(focused()).to.equal(byRole('textbox', 'Name'));
    await redraw();
    await retype('Number of uses', '30');
    await press('Enter');
    await findText(/0 of 30 uses/);
    expect((await links())[0]).to.deep.include({ name: 'Theirs', maxUses: 30 });
  });

  it('one that somebody else deletes meanwhile is said to be gone', async () => {
    const link = await site.createLink();
    await openDialog(page);
    await inMenuOf('Open day', 'Edit');
    await findByRole('textbox', 'Name');
    await retype('Name', 'Mine');
    await site.owner.deleteGuestLink('lecture', link.id, by());
    await press('Enter');
    await findText('This link has been deleted meanwhile');
    expect(valueOf('Name')).to.equal('Mine');
    expect(allByRole('button', 'Save')).to.deep.equal([]);
    expect(await links()).to.deep.equal([]);
  });

  it('what was typed is kept as a new link by whoever wants it', async () => {
    const link = await site.createLink({ maxUses: 20 });
    await openDialog(page);
    await inMenuOf('Open day', 'Edit');
    await findByRole('textbox', 'Name');
    await retype('Name', 'Mine');
    await site.owner.deleteGuestLink('lecture', link.id, by());
    await press('Enter');
    await click(await findByRole('button', 'Create as new link'));
    await findByRole('group', 'Mine');
    await findText('Created', byRole('group', 'Mine'));
    await until(() => focused() === byRole('button', 'Copy link'));
    const [made, ...others] = await links();
    expect(made).to.deep.include({ name: 'Mine', maxUses: 20 });
    expect([made!.id === link.id, others]).to.deep.equal([false, []]);
  });

  it('a code that nobody can read is asked for before a new link is made of it', async () => {
    const link = await site.createLink({ accessCode: 'Blue Heron' });
    await openDialog(page);
    await inMenuOf('Open day', 'Edit');
    await findByRole('textbox', 'Name');
    await retype('Name', 'Mine');
    await site.owner.deleteGuestLink('lecture', link.id, by());
    await press('Enter');
    await click(await findByRole('button', 'Create as new link'));
    await until(() => focused() === byRole('textbox', 'Access code'));
    expect(await links()).to.deep.equal([]);
    await type('Grey Heron');
    await click(byRole('button', 'Create'));
    await findByRole('group', 'Mine');
    expect((await links()).map(({ hasAccessCode }) => hasAccessCode)).to.deep.equal([true]);
  });
});
