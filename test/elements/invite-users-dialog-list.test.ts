import { expect } from '@open-wc/testing';
import '../../src/define/invite-users-dialog.js';
import '../../src/define/sharing-provider.js';
import { MailRefused } from '../../src/domain/mail.js';
import { click, press, setViewport, type } from '../support/browser.js';
import { allByRole, byRole, findByRole, findText, focused, until } from '../support/find.js';
import { inMenuOf, invite, openInvites, rowOf } from '../support/invite-users.js';
import { by, openSite, unreachable, type TestSite } from '../support/site.js';

let site: TestSite;
let page: HTMLElement;
let stopMail: (() => Promise<void>) | null = null;

beforeEach(async () => {
  site = await openSite();
  site.signIn('owner');
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(async () => {
  page.remove();
  await stopMail?.();
  stopMail = null;
});

const address = (number: number) => `person-${String(number).padStart(3, '0')}@example.org`;

async function inviteMany(count: number): Promise<void> {
  for (let from = 0; from < count; from += 100) {
    const drafts = Array.from({ length: Math.min(100, count - from) }, (_, at) => ({
      email: address(from + at + 1),
      role: 'viewer' as const,
    }));
    await site.owner.createInvites('lecture', { invites: drafts, mail: false }, by());
  }
}

const invites = async () => (await site.owner.listInvites('lecture')).invites;
/** About as high as a row is. */
const rowSize = 56;
const grid = () => findByRole('grid', 'Invited people');
const shown = () => allByRole('row').flatMap((row) => row.getAttribute('aria-label') ?? []);
/** How many there are, drawn or not: the header is a row, too. */
const count = () => Number(byRole('grid', 'Invited people').getAttribute('aria-rowcount')) - 1;

describe('invite-users-dialog: invited people', () => {
  it('teaches one next step where there is nobody', async () => {
    await openInvites(page);
    await findText('Nobody invited yet');
  });

  it('shows each with state and role, and a new one at once', async () => {
    await inviteMany(1);
    await openInvites(page);
    await findText('pending', await rowOf(address(1)));
    await invite('new@example.org');
    const row = await rowOf('new@example.org');
    await findText('new', row);
    await findText('queued', row);
    stopMail = site.site.handler.sendMail();
    await findText('sent', row);
  });

  it('says in its own words why a mail was not sent, with those of the server behind Details', async () => {
    const words = '550 5.1.1 <no@example.org>: User unknown in virtual mailbox table';
    site = await openSite({ mailer: { send: () => Promise.reject(new MailRefused(words)) } });
    site.signIn('owner');
    await openInvites(page);
    await invite('no@example.org');
    stopMail = site.site.handler.sendMail();
    const row = await rowOf('no@example.org');
    await findText('This address does not exist, or takes no mail.', row);
    const made = byRole('region', 'Invite link');
    await findText('This address does not exist, or takes no mail.', made);
    for (const place of [row, made]) {
      const details = place.querySelector('details');
      expect(details?.open).to.equal(false);
      details!.querySelector('summary')!.focus();
      await press('Enter');
      await until(() => details?.open === true);
      expect(details!.querySelector('p')?.textContent).to.equal(words);
    }
    // In the row it is the one thing of its cell that has the focus.
    byRole('checkbox', 'Select no@example.org').focus();
    for (let step = 0; step < 3; step += 1) await press('ArrowRight');
    await until(() => focused()?.matches('summary') === true);
    await press('ArrowRight');
    await until(() => focused() === byRole('button', 'Copy link', row));
  });

  it('is announced at the top of a narrow window, which leads to it, and is searched wherever it is scrolled to', async () => {
    if (!(await setViewport({ width: 360, height: 740 }))) return;
    await inviteMany(40);
    await openInvites(page);
    const jump = await findByRole('button', '40 people invited');
    await rowOf(address(40));
    await click(jump);
    await until(() => focused()?.closest('[role=row]')?.getAttribute('aria-label') === address(40));
    const search = byRole('searchbox', 'Search 40 people');
    const dialog = byRole('dialog', 'Invite users');
    const scroller = dialog.querySelector('.body')!;
    scroller.scrollTop = 2000;
    await until(() => shown().includes(address(20)));
    const { top, bottom } = search.getBoundingClientRect();
    expect(top).to.be.at.least(scroller.getBoundingClientRect().top);
    expect(bottom).to.be.below(scroller.getBoundingClientRect().top + 60);
    await setViewport({ width: 1280, height: 800 });
  });

  it('shows no piece of a row between the title of the window and the search', async () => {
    if (!(await setViewport({ width: 1280, height: 800 }))) return;
    await inviteMany(40);
    await openInvites(page);
    await rowOf(address(40));
    const search = byRole('searchbox', 'Search 40 people');
    const scroller = byRole('dialog', 'Invite users').querySelector('.body')!;
    scroller.scrollTop = 1000;
    await until(() => shown().includes(address(30)));
    const { top } = scroller.getBoundingClientRect();
    const { left, top: below } = search.getBoundingClientRect();
    const root = search.getRootNode() as ShadowRoot;
    for (let y = Math.ceil(top); y < below; y += 1) {
      const found = root.elementFromPoint(left + 40, y);
      expect(found?.closest('.stay'), `${y - top} px below the title`).not.to.equal(null);
    }
  });

  it('changes a role, and takes it back', async () => {
    await inviteMany(1);
    await openInvites(page);
    const select = byRole<HTMLSelectElement>('combobox', 'Role', await rowOf(address(1)));
    select.value = 'collaborator';
    select.dispatchEvent(new Event('change'));
    await click(await findByRole('button', 'Undo'));
    await findText('Undone');
    expect((await invites())[0]!.role).to.equal('viewer');
    expect(select.value).to.equal('viewer');
  });

  it('a role that could not be changed is what it was, and says why in its row', async () => {
    await inviteMany(1);
    await openInvites(page);
    const row = await rowOf(address(1));
    site.network(unreachable);
    const select = byRole<HTMLSelectElement>('combobox', 'Role', row);
    select.value = 'collaborator';
    select.dispatchEvent(new Event('change'));
    await findText('The sharing service does not answer', row);
    expect(select.value).to.equal('viewer');
    site.network();
    await click(byRole('button', 'Try again', row));
    await until(() => select.value === 'collaborator');
  });

  it('revokes after a question, and restores', async () => {
    await inviteMany(1);
    await openInvites(page);
    await inMenuOf(address(1), 'Revoke');
    await findByRole('alertdialog', `Revoke the invitation of ${address(1)}?`);
    await click(byRole('button', 'Revoke'));
    const row = await rowOf(address(1));
    await findText('revoked', row);
    await until(() => focused() === byRole('button', `Actions for ${address(1)}`));
    await inMenuOf(address(1), 'Restore');
    await findText('pending', row);
    expect((await invites())[0]!.state).to.equal('pending');
  });

  it('who was blocked is shown as such, and unblocked from the menu of the row', async () => {
    await inviteMany(1);
    const [invited] = await invites();
    const link = await site.createLink();
    const { participantId } = await site.join(link, address(1));
    await site.owner.removeParticipant('lecture', participantId, { block: true }, by());
    await openInvites(page);
    const row = await rowOf(address(1));
    await findText('blocked', row);
    await findText('The link does not let them in', row);
    expect(allByRole('button', 'Copy link')).to.have.length(0);
    const shown = async (filter: RegExp) => {
      await click(byRole('button', filter));
      await until(() => byRole('button', filter).getAttribute('aria-pressed') === 'true');
    };
    await shown(/^Pending/);
    await until(() => allByRole('row', address(1)).length === 0);
    await shown(/^Problems 1/);
    await rowOf(address(1));
    await shown(/^All/);
    await click(byRole('button', `Actions for ${address(1)}`));
    await findByRole('menuitem', 'Unblock');
    // A link that lets nobody in is nothing to pass on.
    expect(allByRole('menuitem', /Resend|Copy invitation/)).to.have.length(0);
    await click(byRole('menuitem', 'Unblock'));
    await findText('1 person unblocked');
    await findText('pending', await rowOf(address(1)));
    await findByRole('button', 'Copy link', await rowOf(address(1)));
    expect((await invites())[0]).to.deep.equal({ ...invited, blocked: false });
    await site.join(link, address(1));
  });

  it('offers no link that lets nobody in any more', async () => {
    await openInvites(page);
    await invite(address(1));
    await findByRole('region', 'Invite link');
    await inMenuOf(address(1), 'Revoke');
    await click(await findByRole('button', 'Revoke'));
    await until(() => allByRole('region', 'Invite link').length === 0);
    await click(await findByRole('button', 'Undo'));
    await findByRole('region', 'Invite link');
  });

  it('says what came of a step where it is seen, however far one has scrolled, and moves no row', async () => {
    await inviteMany(40);
    await openInvites(page);
    await grid();
    byRole('checkbox', `Select ${shown()[0]}`).focus();
    await press('Control+End');
    const row = await until(() => focused()?.closest<HTMLElement>('[role=row][aria-rowindex="41"]') ?? false);
    const select = byRole<HTMLSelectElement>('combobox', 'Role', row);
    const { top } = row.getBoundingClientRect();
    select.value = 'collaborator';
    select.dispatchEvent(new Event('change'));
    const { bottom } = (await findByRole('button', 'Undo')).getBoundingClientRect();
    expect(bottom).to.be.lessThan(innerHeight);
    expect(row.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('mails the link again, and gives it more time', async () => {
    await inviteMany(1);
    await openInvites(page);
    await inMenuOf(address(1), 'Resend');
    await findText('queued', await rowOf(address(1)));
    await inMenuOf(address(1), 'Extend');
    await findByRole('alertdialog', 'When should the link expire?');
    await findText('Never expires. The link stays the same.');
    await click(byRole('radio', '7 days from now'));
    await click(byRole('button', 'Set expiry'));
    await findText(/^expires/, await rowOf(address(1)));
    expect((await invites())[0]!.expiry.kind).to.equal('at');
    await inMenuOf(address(1), 'Extend');
    await findByRole('button', 'Extend', await findByRole('alertdialog'));
  });

  it('finds by the beginning of an address, and says where nobody is found', async () => {
    await inviteMany(12);
    await openInvites(page);
    const search = await findByRole('searchbox', 'Search 12 people');
    search.focus();
    await type('person-01');
    await until(() => count() === 3);
    await findText('3 found');
    byRole('searchbox', 'Search 12 people');
    await type('x');
    await findText('Nobody found for “person-01x”.');
    await press('Escape');
    await until(() => count() === 12);
  });

  it('filters, with counts', async () => {
    await inviteMany(3);
    const [first] = await invites();
    await site.owner.changeInvites('lecture', { ids: [first!.id], revoked: true }, by());
    await openInvites(page);
    await click(await findByRole('button', 'Problems 1'));
    await until(() => count() === 1);
    expect(shown()).to.deep.equal([first!.email]);
    expect(byRole('button', 'Problems 1').getAttribute('aria-pressed')).to.equal('true');
    await click(byRole('button', 'Pending 2'));
    await until(() => count() === 2);
  });

  it('sees what another window does, in place', async () => {
    await inviteMany(3);
    await openInvites(page);
    const row = await rowOf(address(2));
    const found = (await invites()).find(({ email }) => email === address(2))!;
    await site.owner.changeInvites('lecture', { ids: [found.id], role: 'collaborator' }, by());
    const select = byRole<HTMLSelectElement>('combobox', 'Role', row);
    await until(() => select.value === 'collaborator');
  });
});

describe('invite-users-dialog: many', () => {
  it('shows those who were just invited, and nothing of the one before', async () => {
    await inviteMany(30);
    await openInvites(page);
    await invite('first@example.org');
    await findByRole('region', 'Invite link');
    await click(byRole('button', 'Add many'));
    await until(() => focused()?.id === 'paste');
    await type('a@example.org, b@example.org');
    await click(byRole('button', 'Review'));
    await click(await findByRole('button', 'Send 2 invitations'));
    await click(await findByRole('button', 'Show invited people'));
    // Where the list begins, with those who are new below it.
    await until(() => focused()?.id === 'search');
    const newest = [await rowOf('a@example.org'), await rowOf('b@example.org')];
    for (const seen of [focused()!, ...newest]) {
      const { top, bottom } = seen.getBoundingClientRect();
      expect(top).to.be.greaterThan(0);
      expect(bottom).to.be.lessThan(innerHeight);
    }
    expect(allByRole('region', 'Invite link')).to.deep.equal([]);
  });

  it('draws few of many rows, and loads more as they are scrolled to', async () => {
    await inviteMany(120);
    await openInvites(page);
    await grid();
    await until(() => shown().length > 5);
    expect(shown().length).to.be.lessThan(60);
    const [first = ''] = shown();
    byRole('checkbox', `Select ${first}`).focus();
    const focusedRow = () => Number(focused()?.closest('[role=row]')?.getAttribute('aria-rowindex'));
    const { scroller } = (focused()!.getRootNode() as ShadowRoot).host as unknown as { scroller: Element };
    let furthest = scroller.scrollTop;
    let back = 0;
    scroller.addEventListener('scroll', () => {
      furthest = Math.max(furthest, scroller.scrollTop);
      back = Math.max(back, furthest - scroller.scrollTop);
    });
    // What is at the end asks for the page after it, and the focus goes along.
    for (const last of [50, 100, 120]) {
      await press('Control+End');
      await until(() => focusedRow() === last + 1);
      const isBelow = (row: HTMLElement) => Number(row.getAttribute('aria-rowindex')) > last + 1;
      await until(() => (last === 120 ? count() === 120 : allByRole('row').some(isBelow)));
    }
    // A row that had no place yet when it got the focus would bring the list to another one.
    expect(back).to.be.lessThan(rowSize);
  });

  it('selects, says how many, and revokes them after a question with the count', async () => {
    await inviteMany(3);
    await openInvites(page);
    await click(await findByRole('checkbox', 'Select all shown'));
    await findText('3 people selected');
    await click(byRole('button', 'Revoke'));
    await findByRole('alertdialog', 'Revoke 3 invitations?');
    await findText('The links stop working at once', byRole('alertdialog'));
    await click(byRole('button', 'Revoke', byRole('alertdialog')));
    await findText('3 invitations revoked');
    await until(async () => (await invites()).every(({ state }) => state === 'revoked'));
    await click(byRole('button', 'Undo'));
    await findText('Undone');
    expect((await invites()).every(({ state }) => state === 'pending')).to.equal(true);
  });

  it('asks for a mail to those alone whose link lets them in, and for none where there is nobody', async () => {
    await inviteMany(3);
    const [first, second] = await invites();
    await site.owner.changeInvites('lecture', { ids: [first!.id], revoked: true }, by());
    const soon = { kind: 'at', at: new Date(Date.now() + 500).toISOString() } as const;
    await site.owner.changeInvites('lecture', { ids: [second!.id], expiry: soon }, by());
    await until(async () => (await invites()).some(({ state }) => state === 'expired'));
    await openInvites(page);
    await click(await findByRole('checkbox', 'Select all shown'));
    await click(await findByRole('button', 'Resend'));
    const question = await findByRole('alertdialog', 'Mail 1 person their link again?');
    await click(byRole('button', 'Resend', question));
    await findText('Mail to 1 person queued again. 2 people left out');
    await click(await findByRole('checkbox', `Select ${address(1)}`));
    await findText('2 people selected');
    const resend = byRole('button', 'Resend');
    expect(resend.getAttribute('aria-disabled')).to.equal('true');
    const reason = resend.getAttribute('aria-describedby')!;
    expect((resend.getRootNode() as ShadowRoot).getElementById(reason)?.textContent).to.contain(
      'gets a mail',
    );
    await click(resend);
    expect(allByRole('alertdialog')).to.have.length(0);
    await click(byRole('checkbox', `Select ${address(1)}`));
    await until(() => byRole('button', 'Resend').getAttribute('aria-disabled') === null);
  });

  it('offers those who are all revoked to be restored, and no key that comes late does it', async () => {
    await inviteMany(2);
    await openInvites(page);
    await click(await findByRole('checkbox', 'Select all shown'));
    await click(await findByRole('button', 'Revoke'));
    await click(byRole('button', 'Revoke', await findByRole('alertdialog', 'Revoke 2 invitations?')));
    await findText('2 invitations revoked');
    const restore = await findByRole('button', 'Restore');
    await until(() => focused()?.closest('[role="grid"]') !== null);
    await press('Enter');
    for (const gone of ['Change role', 'Resend', 'Extend', 'Revoke'])
      expect(allByRole('button', gone), gone).to.have.length(0);
    expect((await invites()).every(({ state }) => state === 'revoked')).to.equal(true);
    await click(restore);
    await findText('2 invitations restored');
    await findByRole('button', 'Change role');
  });

  it('selects all there are, however many pages they have', async () => {
    await inviteMany(60);
    await openInvites(page);
    await click(await findByRole('checkbox', 'Select all shown'));
    await click(await findByRole('button', 'Select all 60'));
    await findText('60 people selected');
  });
});

describe('invite-users-dialog: little room', () => {
  it('a very long name leaves its row one among others, and is whole where it has the focus', async () => {
    const person = { email: `${'a'.repeat(60)}@${'b'.repeat(60)}.example.org`, role: 'viewer' as const };
    const names = { firstName: 'A'.repeat(90), lastName: 'B'.repeat(90) };
    await site.owner.createInvites('lecture', { invites: [{ ...person, ...names }], mail: false }, by());
    await openInvites(page);
    const row = await rowOf(person.email);
    const cut = () => {
      const { scrollHeight, clientHeight } = row.querySelector('.name')!;
      return scrollHeight > clientHeight;
    };
    expect([row.getBoundingClientRect().height <= 2 * rowSize, cut()]).to.deep.equal([true, true]);
    byRole('checkbox', `Select ${person.email}`, row).focus();
    await press('ArrowRight');
    await until(() => !cut());
    await press('ArrowLeft');
    await until(cut);
  });

  it('the bar of what is selected leaves most of a narrow window to the list', async () => {
    if (!(await setViewport({ width: 320, height: 640 }))) return;
    await inviteMany(2);
    await openInvites(page);
    await click(await findByRole('checkbox', `Select ${address(1)}`));
    const bar = (await findByRole('button', 'Clear selection')).closest('.bulk')!;
    expect(bar.getBoundingClientRect().height).to.be.at.most(150);
    expect(bar.scrollWidth).to.be.at.most(bar.clientWidth);
    const [role, resend] = ['Change role', 'Resend'].map((name) =>
      byRole('button', name, bar as HTMLElement).getBoundingClientRect(),
    );
    expect(role!.top).to.equal(resend!.top);
    await setViewport({ width: 1280, height: 800 });
  });
});

describe('invite-users-dialog: the grid by keyboard', () => {
  it('is one stop of Tab; arrow keys go from cell to cell', async () => {
    await inviteMany(3);
    await openInvites(page);
    await rowOf(address(3));
    const [first = '', second = ''] = shown();
    byRole('checkbox', `Select ${first}`).focus();
    await press('ArrowDown');
    await until(() => focused() === byRole('checkbox', `Select ${second}`));
    await press('ArrowRight');
    await until(() => focused()?.getAttribute('role') === 'gridcell');
    await press('End');
    await until(() => focused() === byRole('button', `Actions for ${second}`));
    await press('Home');
    await until(() => focused() === byRole('checkbox', `Select ${second}`));
    const stops = byRole('grid', 'Invited people').querySelectorAll('[tabindex="0"]');
    expect([...stops]).to.deep.equal([focused()]);
  });

  it('enters a select with Enter, and leaves it with Escape; the window stays', async () => {
    await inviteMany(1);
    await openInvites(page);
    const row = await rowOf(address(1));
    byRole('checkbox', `Select ${address(1)}`, row).focus();
    await press('ArrowRight');
    await press('ArrowRight');
    await press('Enter');
    await until(() => focused() === byRole('combobox', 'Role', row));
    await press('Escape');
    await until(() => focused()?.getAttribute('role') === 'gridcell');
    byRole('dialog', 'Invite users');
  });

  it('keeps the focus in the list when what was pressed goes away, where Space does nothing', async () => {
    await inviteMany(2);
    await openInvites(page);
    const selected = () =>
      allByRole<HTMLInputElement>('checkbox', /^Select p/).filter(({ checked }) => checked);
    const isInGrid = async () => {
      await until(() => focused()?.closest('[role=grid]') != null);
      const before = selected().length;
      await press(' ');
      expect([focused()?.getAttribute('role'), selected().length]).to.deep.equal(['gridcell', before]);
    };
    (await findByRole('checkbox', 'Select all shown')).focus();
    await press(' ');
    (await findByRole('button', 'Clear selection')).focus();
    await press('Enter');
    await until(() => allByRole('button', 'Clear selection').length === 0);
    await isInGrid();
    await inMenuOf(address(1), 'Revoke');
    await click(byRole('button', 'Revoke', await findByRole('alertdialog')));
    (await findByRole('button', 'Undo')).focus();
    await press('Enter');
    await findText('Undone');
    await isInGrid();
  });

  it('an undo moves nothing that is seen, and gives the focus to the row, also where one has scrolled on', async () => {
    await inviteMany(40);
    await openInvites(page);
    await grid();
    byRole('checkbox', `Select ${shown()[0]}`).focus();
    const { scroller } = (focused()!.getRootNode() as ShadowRoot).host as unknown as { scroller: Element };
    await press('PageDown');
    await press('PageDown');
    const row = await until(() => focused()?.closest<HTMLElement>('[role=row][aria-rowindex="22"]') ?? false);
    const revoke = async () => {
      await inMenuOf(row.getAttribute('aria-label')!, 'Revoke');
      await click(byRole('button', 'Revoke', await findByRole('alertdialog')));
      await until(() => focused()?.closest('[role=row]') === row);
      return findByRole('button', 'Undo');
    };
    const isUndone = () =>
      until(() => focused()?.closest('[role=row]') === row && !row.textContent.includes('revoked'));

    let undo = await revoke();
    let { scrollTop } = scroller;
    await press('Tab');
    await until(() => focused() === undo);
    expect(scroller.scrollTop).to.equal(scrollTop);
    await press('Enter');
    await isUndone();
    expect(scroller.scrollTop).to.equal(scrollTop);

    undo = await revoke();
    scrollTop = scroller.scrollTop = 400;
    undo.focus();
    await press('Enter');
    await isUndone();
    expect(scroller.scrollTop).to.equal(scrollTop);
  });
});
