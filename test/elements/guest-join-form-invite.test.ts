import { expect } from '@open-wc/testing';
import { computeAccessibleDescription } from 'dom-accessibility-api';
import type { GuestJoinFormElement } from '../../src/index.js';
import { declineUrl } from '../../src/domain/made-url.js';
import { click, press, type } from '../support/browser.js';
import { allByRole, byRole, findByRole, findText, focused, until } from '../support/find.js';
import { countCodes, invite, mailedCode, otherCode } from '../support/invites.js';
import {
  film,
  heading,
  join,
  leaveNothing,
  place,
  stateOf,
  takeAway,
  textField,
  typeInto,
  updatedTwice,
} from '../support/join-form.js';
import { by, openSite, secretOf, unreachable, type TestSite } from '../support/site.js';

let site: TestSite;

beforeEach(async () => {
  leaveNothing();
  site = await openSite();
});
afterEach(leaveNothing);

const open = (secret: string) => place((form) => (form.token = secret));
const button = (name: string) => findByRole<HTMLButtonElement>('button', name);
const stateOfInvite = async () => (await site.owner.listInvites('lecture')).invites[0]?.state;

const peopleIn = async () => (await site.owner.listPeople('lecture')).people.map(({ email }) => email);

/** As far as the code. */
async function askForCode(email = 'invited@example.org'): Promise<GuestJoinFormElement> {
  const { secret } = await invite(site);
  const form = open(secret);
  await typeInto('Email', email);
  await press('Enter');
  await textField('Code');
  return form;
}

describe('guest-join-form: an invite', () => {
  it('asks for the address alone, and says at the field that there is none', async () => {
    const { secret } = await invite(site);
    const form = open(secret);
    await heading('Join “Opening lecture”');
    expect(stateOf(form)).to.deep.equal(['form']);
    expect(allByRole('textbox')).to.have.length(1);
    await click(await button('Continue'));
    await findText('Fill this in.');
    expect(focused()).to.equal(await textField('Email'));
    await type('invited');
    await press('Enter');
    await findText('Use an email address, such as name@example.com.');
    expect(await countCodes(site)).to.equal(0);
  });

  it('reads the same for any address, and mails a code to the invited one alone', async () => {
    const form = await askForCode('other@example.org');
    await findText('If o•••@example.org is the invited address, a code is on its way.');
    expect(stateOf(form)).to.deep.equal(['code']);
    expect(await countCodes(site)).to.equal(0);
    expect(await stateOfInvite()).to.equal('pending');
  });

  it('lets in who types the code, in the role they were given', async () => {
    const form = await askForCode();
    const joined = new Promise<CustomEvent>((resolve) => form.addEventListener('guest-joined', resolve));
    expect(focused()).to.equal(await textField('Code'));
    await type(await mailedCode(site));
    await press('Enter');
    expect((await joined).detail).to.include({ mediaId: 'lecture', role: 'collaborator' });
    await until(() => film().length === 1);
    expect(stateOf(form)).to.deep.equal(['admitted']);
    expect(await stateOfInvite()).to.equal('accepted');
  });

  it('whoever has left and come back leaves again', async () => {
    const { secret } = await invite(site);
    for (const time of [1, 2]) {
      const form = open(secret);
      await typeInto('Email', 'invited@example.org');
      await press('Enter');
      await textField('Code');
      await type(await mailedCode(site, time));
      await press('Enter');
      await until(() => film().length === 1);
      expect(await peopleIn()).to.deep.equal(['invited@example.org']);
      await click(await button('Leave'));
      await heading('You have left');
      expect(await peopleIn(), `left ${time} times`).to.deep.equal([]);
      form.remove();
      site.site.clockAhead += 2 * 60_000;
    }
  });

  it('takes a code that was pasted with a space in it', async () => {
    await askForCode();
    const code = await mailedCode(site);
    const input = await textField('Code');
    input.value = ` ${code.slice(0, 3)} ${code.slice(3)} `;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await click(await button('Join'));
    await until(() => film().length === 1);
  });

  it('says at the field what is wrong with a code, and how many tries are left', async () => {
    await askForCode();
    await type('123');
    await press('Enter');
    await findText('Type all six digits.');
    const input = await textField('Code');
    input.select();
    await type(otherCode(await mailedCode(site)));
    await press('Enter');
    await findText('This code is wrong. 4 tries left.');
    expect(focused()).to.equal(input);
    expect(film()).to.deep.equal([]);
    await type('1');
    await until(() => input.getAttribute('aria-invalid') === null);
  });

  it('a code that no longer holds is said, and another one lets in', async () => {
    await askForCode();
    const old = await mailedCode(site);
    site.site.clockAhead = 11 * 60_000;
    await type(old);
    await press('Enter');
    await findText('This code no longer works. Send a new code.');
    // Going back asks for another one, as nothing holds for this address any more.
    await click(await button('Use another address'));
    expect((await textField('Email')).value).to.equal('invited@example.org');
    await click(await button('Continue'));
    const input = await textField('Code');
    await until(() => input.value === '');
    await type(await mailedCode(site, 2));
    await press('Enter');
    await until(() => film().length === 1);
  });

  it('says when another code can be asked for, and does not ask before', async () => {
    await askForCode();
    const again = await button('Send a new code');
    expect(again.getAttribute('aria-disabled')).to.equal('true');
    await findText(/^in \d+ s$/);
    await click(again);
    expect(await countCodes(site)).to.equal(1);
  });

  it('a reload while the code is asked loses nothing', async () => {
    await askForCode();
    const code = await mailedCode(site);
    takeAway();
    const form = place();
    await textField('Code');
    await findText('If i•••@example.org is the invited address, a code is on its way.');
    expect(stateOf(form)).to.deep.equal(['code']);
    await typeInto('Code', code);
    await press('Enter');
    await until(() => film().length === 1);
    expect(await countCodes(site)).to.equal(1);
  });

  it('a code that was sent, and whose answer was lost, lets in all the same', async () => {
    await askForCode();
    await type(await mailedCode(site));
    site.network(async (request, serve) => {
      const response = await serve(request);
      return request.url.endsWith('/acceptance') ? Response.error() : response;
    });
    await press('Enter');
    await findText('The sharing service does not answer');
    site.network();
    await press('Enter');
    await until(() => film().length === 1);
  });

  it('says what to ask the host, and is heard', async () => {
    await askForCode();
    const ask = await button('Ask the host');
    const answer = (ask.getRootNode() as ShadowRoot).querySelector('#ask');
    expect([answer?.role ?? answer?.getAttribute('role'), answer?.textContent.trim()]).to.deep.equal([
      'status',
      '',
    ]);
    await click(ask);
    expect(ask.getAttribute('aria-expanded')).to.equal('true');
    const said = await findText(
      'Only Open Campus can say which address was invited, or invite another one of yours.',
    );
    expect(said).to.equal(answer);
  });

  it('shows the typed address in full to who wants to see it, and hides it again', async () => {
    await askForCode('other@example.org');
    await click(await button('Show address'));
    await findText('If other@example.org is the invited address, a code is on its way.');
    await click(await button('Hide address'));
    await findText('If o•••@example.org is the invited address, a code is on its way.');
  });

  it('does not offer Join when no try is left, also after a reload', async () => {
    await askForCode();
    const wrong = otherCode(await mailedCode(site));
    for (const left of ['4 tries', '3 tries', '2 tries', '1 try']) {
      (await textField('Code')).select();
      await type(wrong);
      await press('Enter');
      await findText(`This code is wrong. ${left} left.`);
    }
    (await textField('Code')).select();
    await type(wrong);
    await press('Enter');
    await findText('This code is wrong, and that was the last try. Send a new code.');
    expect((await button('Join')).getAttribute('aria-disabled')).to.equal('true');
    await type('1');
    expect((await button('Join')).getAttribute('aria-disabled')).to.equal('true');
    takeAway();
    place();
    await textField('Code');
    await findText('This code no longer works. Send a new code.');
    expect((await button('Join')).getAttribute('aria-disabled')).to.equal('true');
  });

  it('says once what is wrong where the focus does not move', async () => {
    await askForCode();
    const input = await textField('Code');
    const status = (input.getRootNode() as ShadowRoot).querySelector('.visually-hidden[role=status]')!;
    const heard: string[] = [];
    const hearing = new MutationObserver(() => {
      const text = status.textContent.trim();
      if (text !== '') heard.push(text);
    });
    hearing.observe(status, { childList: true, characterData: true, subtree: true });
    await type('123');
    await press('Enter');
    await until(() => heard.length > 0);
    expect(focused()).to.equal(input);
    expect(heard).to.deep.equal(['Type all six digits.']);
    await press('Enter');
    await until(() => heard.length > 1);
    await type('4');
    await until(() => status.textContent.trim() === '');
    hearing.disconnect();
    expect(heard).to.deep.equal(['Type all six digits.', 'Type all six digits.']);
    expect(updatedTwice()).to.deep.equal([]);
  });

  it('a network that is gone is said where it was pressed, and what was typed stays', async () => {
    const { secret } = await invite(site);
    open(secret);
    await typeInto('Email', 'invited@example.org');
    site.network(unreachable);
    await press('Enter');
    await findText('The sharing service does not answer');
    expect((await textField('Email')).value).to.equal('invited@example.org');
    site.network();
    await click(await button('Continue'));
    await textField('Code');
    expect(await countCodes(site)).to.equal(1);
  });

  it('tells the holder of a true link the true reason', async () => {
    const made = await invite(site);
    await site.owner.changeInvites('lecture', { ids: [made.id], revoked: true }, by());
    open(made.secret);
    await heading('This invitation was taken back');
  });

  it('that is taken back ends the visit of who came by it, at once and in words', async () => {
    const form = await askForCode();
    const ended = new Promise<CustomEvent>((resolve) => form.addEventListener('guest-ended', resolve));
    await type(await mailedCode(site));
    await press('Enter');
    await until(() => film().length === 1);
    const [made] = (await site.owner.listInvites('lecture')).invites;
    await site.owner.changeInvites('lecture', { ids: [made!.id], revoked: true }, by());
    await heading('This invitation was taken back');
    expect((await ended).detail).to.deep.equal({ reason: 'INVITE_REVOKED' });
    expect(film()).to.deep.equal([]);
  });

  it('has its role below the name where both do not fit into a line, not below the icon', async () => {
    const form = await askForCode();
    form.style.inlineSize = '260px';
    await type(await mailedCode(site));
    await press('Enter');
    const role = (await findText(/^Collaborator$/)).closest('p')!.getBoundingClientRect();
    const name = (await findText(/invited@example\.org/)).closest('p')!.getBoundingClientRect();
    expect(role.top).to.be.at.least(name.bottom);
    expect(role.left).to.be.closeTo(name.left, 1);
  });

  it('another role reaches who is in at once, and what they see stays', async () => {
    const form = await askForCode();
    await type(await mailedCode(site));
    await press('Enter');
    await until(() => film().length === 1);
    const [shown] = film();
    await findText(/^Collaborator$/);
    const changed = new Promise<CustomEvent>((resolve) => form.addEventListener('role-changed', resolve));
    const [made] = (await site.owner.listInvites('lecture')).invites;
    await site.owner.changeInvites('lecture', { ids: [made!.id], role: 'viewer' }, by());
    expect((await changed).detail).to.include({ role: 'viewer', pass: form.pass });
    expect(film()).to.deep.equal([shown]);
    expect(stateOf(form)).to.deep.equal(['admitted']);
    // Said where it stands, and told to whoever does not look.
    await findText(/^Viewer$/);
    const told = await findText('Your role is now Viewer.');
    expect(told.matches('[role=status]')).to.equal(true);
  });
});

describe('guest-join-form: declining', () => {
  it('asks first, then says what is known', async () => {
    const { secret } = await invite(site);
    const form = open(secret);
    await click(await button('Decline'));
    expect(focused()).to.equal(await heading('Decline “Opening lecture”?'));
    await click(await button('Back'));
    await click(await button('Decline'));
    await typeInto('Email', 'invited@example.org');
    await press('Enter');
    await heading('Your answer was sent');
    await findText(/^If invited@example.org is the invited address, the host now sees/);
    expect(form.shadowRoot!.querySelector('.done')).to.equal(null);
    expect(stateOf(form)).to.deep.equal(['failed']);
    expect(form.failure).to.equal('INVITE_DECLINED');
    expect(await stateOfInvite()).to.equal('declined');
    takeAway();
    open(secret);
    await heading('This invitation was declined');
  });

  it('says the same to another address, and changes nothing', async () => {
    const { secret } = await invite(site);
    open(secret);
    await click(await button('Decline'));
    await typeInto('Email', 'other@example.org');
    await press('Enter');
    await heading('Your answer was sent');
    await findText(/^If other@example.org is the invited address, the host now sees/);
    expect(await stateOfInvite()).to.equal('pending');
  });

  it('with a mistyped address can be done again with the right one', async () => {
    const { secret } = await invite(site);
    open(secret);
    await click(await button('Decline'));
    await typeInto('Email', 'other@example.org');
    await press('Enter');
    await click(await button('Use another address'));
    await heading('Decline “Opening lecture”?');
    const email = await textField('Email');
    await until(() => focused() === email);
    expect(email.value).to.equal('other@example.org');
    email.select();
    await type('invited@example.org');
    await press('Enter');
    await heading('Your answer was sent');
    expect(await stateOfInvite()).to.equal('declined');
  });

  it('takes a code once somebody has come in, and joins nobody with it', async () => {
    const { secret } = await invite(site);
    open(secret);
    await typeInto('Email', 'invited@example.org');
    await press('Enter');
    await typeInto('Code', await mailedCode(site));
    await press('Enter');
    await until(() => film().length === 1);
    leaveNothing();
    site.site.clockAhead = 60_000;
    open(secret);
    await click(await button('Decline'));
    await typeInto('Email', 'invited@example.org');
    await press('Enter');
    await findText(/^Somebody has joined with this invitation/);
    await heading('Decline “Opening lecture”?');
    expect(allByRole('button', 'Join')).to.have.length(0);
    await typeInto('Code', await mailedCode(site, 2));
    await press('Enter');
    await heading('Your answer was sent');
    expect(await stateOfInvite()).to.equal('declined');
    expect((await site.owner.listPeople('lecture')).people).to.have.length(0);
  });

  it('says no more than it knows to who is in already', async () => {
    open(secretOf(await site.createLink()));
    await join();
    await until(() => film().length === 1);
    location.hash = `join=${(await invite(site)).secret}`;
    await click(await button('Decline'));
    await typeInto('Email', 'other@example.org');
    await press('Enter');
    await findText('Your answer was sent');
    expect(film()).to.have.length(1);
  });

  it('a link to decline opens on the question, and leaves the page its own fragment', async () => {
    const { secret } = await invite(site);
    const url = declineUrl(`${location.href.split('#')[0]!}#t=62`, secret);
    history.replaceState(null, '', new URL(url).hash);
    place();
    await heading('Decline “Opening lecture”?');
    expect(location.hash).to.equal('#t=62');
  });
});

describe('guest-join-form: an invite that comes to who is in', () => {
  it('makes the guest the invited person, and what they see stays', async () => {
    const guestLink = await site.createLink();
    const form = open(secretOf(guestLink));
    await join();
    await until(() => film().length === 1);
    const [shown] = film();
    // Also where the host has given them a role before.
    const [guest] = (await site.owner.listPeople('lecture')).people;
    await site.owner.changeParticipant('lecture', guest!.id, { role: 'viewer' }, by());
    await findText(/^Viewer$/);
    const { secret } = await invite(site);
    const changed = new Promise<CustomEvent>((resolve) => form.addEventListener('role-changed', resolve));
    location.hash = `join=${secret}`;
    await findText('You stay in as you are until this is done.');
    expect(stateOf(form)).to.deep.equal(['admitted']);
    expect(film()).to.deep.equal([shown]);
    await typeInto('Email', 'invited@example.org');
    await press('Enter');
    await typeInto('Code', await mailedCode(site));
    await press('Enter');
    expect((await changed).detail).to.include({ role: 'collaborator' });
    expect(film()).to.deep.equal([shown]);
    await until(() => allByRole('textbox').length === 0);
    const { people } = await site.owner.listPeople('lecture');
    expect(people.map(({ role }) => role)).to.deep.equal(['collaborator']);
  });

  it('is still there after a reload, and can be put away', async () => {
    const form = open(secretOf(await site.createLink()));
    await join();
    await until(() => film().length === 1);
    location.hash = `join=${(await invite(site)).secret}`;
    await button('Not now');
    form.token = null;
    takeAway();
    place();
    await click(await button('Not now'));
    await until(() => allByRole('textbox').length === 0);
    expect(film()).to.have.length(1);
  });

  it('is said to be over where it is, and who is in stays in', async () => {
    open(secretOf(await site.createLink()));
    await join();
    await until(() => film().length === 1);
    const made = await invite(site);
    await site.owner.changeInvites('lecture', { ids: [made.id], revoked: true }, by());
    location.hash = `join=${made.secret}`;
    await findText('This invitation was taken back');
    expect(film()).to.have.length(1);
  });
});

describe('guest-join-form: other proof', () => {
  it('of a typed address lets in the invited one, and says to another one whom it is for', async () => {
    site = await openSite({ proof: 'typed' });
    open((await invite(site)).secret);
    await typeInto('Email', 'other@example.org');
    await press('Enter');
    await findText('This invitation is for somebody else');
    const email = await textField('Email');
    email.select();
    await type('invited@example.org');
    await press('Enter');
    await until(() => film().length === 1);
  });

  it('by signing in asks for nothing, and lets in who is invited', async () => {
    site = await openSite({ proof: 'signed-in' });
    const { secret } = await invite(site, { email: 'visitor@example.org' });
    open(secret);
    await click(await button('Join'));
    await findText('This invitation is for somebody else');
    site.signIn('visitor');
    expect(allByRole('textbox')).to.deep.equal([]);
    await click(await button('Join'));
    await until(() => film().length === 1);
  });
});

describe('guest-join-form: a guest link that mails a code', () => {
  it('asks for the form, then for the code, and knows a verified guest', async () => {
    const link = await site.createLink({ verifiesEmail: true });
    const form = open(secretOf(link));
    await join();
    await findText('A code is on its way to guest@example.org.');
    expect(stateOf(form)).to.deep.equal(['code']);
    await type(await mailedCode(site));
    await press('Enter');
    await until(() => film().length === 1);
    const { participants } = await site.owner.listGuests('lecture');
    expect(participants[0]).to.include({ identity: 'verified', name: 'A guest' });
  });

  it('going back keeps all that was typed, and mails nothing again', async () => {
    open(secretOf(await site.createLink({ verifiesEmail: true, accessCode: 'sesame' })));
    await typeInto('Access code', 'sesame');
    await join();
    await textField('Code');
    await click(await button('Use another address'));
    expect((await textField('Name')).value).to.equal('A guest');
    expect((await textField('Access code')).value).to.equal('sesame');
    await click(await button('Join'));
    await textField('Code');
    expect(await countCodes(site)).to.equal(1);
  });

  it('says at the address that its domain cannot come in, until another one is typed', async () => {
    const domains = { rule: 'allow' as const, domains: ['example.com'] };
    open(secretOf(await site.createLink({ domains })));
    await join();
    const email = await textField('Email');
    await until(() => email.getAttribute('aria-invalid') === 'true');
    expect(focused()).to.equal(email);
    expect(computeAccessibleDescription(email)).to.contain('This link is not for your address. Use another');
    expect(allByRole('alert').filter(({ textContent }) => textContent.trim() !== '')).to.deep.equal([]);
    expect([(await textField('Name')).value, email.value]).to.deep.equal(['A guest', 'guest@example.org']);
    await typeInto('Name', 'Ada');
    expect(email.getAttribute('aria-invalid')).to.equal('true');
    await typeInto('Email', 'guest@example.com');
    await until(() => email.getAttribute('aria-invalid') === null);
  });

  it('asks for a code also where the host has wanted one since the form was opened', async () => {
    const link = await site.createLink();
    open(secretOf(link));
    await textField('Name');
    await site.owner.changeGuestLink(
      'lecture',
      link.id,
      { verifiesEmail: true, revision: link.revision },
      by(),
    );
    await join();
    await textField('Code');
  });

  it('takes the focus to the code, and from there by keyboard alone', async () => {
    open(secretOf(await site.createLink({ verifiesEmail: true })));
    await join();
    const input = await textField('Code');
    expect(focused()).to.equal(input);
    await press('Tab');
    expect(focused()).to.equal(byRole('button', 'Join'));
  });
});
