import { expect } from '@open-wc/testing';
import { click, press } from '../support/browser.js';
import { allByRole, byRole, everything, findByRole, findText, focused, until } from '../support/find.js';
import { invite, mailedCode } from '../support/invites.js';
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
} from '../support/join-form.js';
import { by, openSite, secretOf, type TestSite } from '../support/site.js';

/** Ways back in, and what is said to who is in. */
let site: TestSite;

beforeEach(async () => {
  leaveNothing();
  site = await openSite();
});
afterEach(leaveNothing);

const open = (secret: string) => place((form) => (form.token = secret));
const button = (name: string) => findByRole<HTMLButtonElement>('button', name);

async function enter() {
  const link = await site.createLink();
  const form = open(secretOf(link));
  await join();
  await until(() => film().length === 1);
  return { link, form };
}

async function enterInvited() {
  const { secret } = await invite(site);
  const form = open(secret);
  await typeInto('Email', 'invited@example.org');
  await press('Enter');
  await typeInto('Code', await mailedCode(site));
  await press('Enter');
  await until(() => film().length === 1);
  return { secret, form };
}

async function reload(): Promise<void> {
  takeAway();
  place();
  await until(() => film().length === 1);
}

describe('guest-join-form: coming back', () => {
  it('a guest who has left comes back by the link that the page still knows', async () => {
    await enter();
    await click(await button('Leave'));
    await heading('You have left');
    await findText(/^You can come back from here/);
    await click(await button('Come back'));
    await join();
    await until(() => film().length === 1);
  });

  it('after a reload says which link to open', async () => {
    await enter();
    await reload();
    await click(await button('Leave'));
    await heading('You have left');
    await findText(/^To come back, open the link you were sent once more/);
    expect(allByRole('button', 'Come back')).to.deep.equal([]);
  });

  it('who came as a guest hears of a role at once, and comes back as a guest all the same', async () => {
    const { form } = await enter();
    const [shown] = film();
    const roles: string[] = [];
    form.addEventListener('role-changed', ({ detail }) => roles.push(detail.role));
    const [guest] = (await site.owner.listPeople('lecture')).people;
    const give = (role: 'guest' | 'collaborator') =>
      site.owner.changeParticipant('lecture', guest!.id, { role }, by());
    const isShown = () =>
      [...everything(document)].some((one) => one.matches('p') && one.textContent.endsWith('Collaborator'));
    // The region is there before its words: one that comes with them is silent to many who listen.
    const region = allByRole('status').find((one) => one.matches('.notice'))!;
    const heard = (text: string) => until(() => region.isConnected && region.textContent === text);
    await give('collaborator');
    await until(isShown);
    await heard('Your role is now Collaborator.');
    await click(await button('Your entry'));
    await findText(/^You typed this yourself, nobody has verified it/);
    await give('guest');
    await until(() => !isShown());
    await heard('Your role is now Guest.');
    await give('collaborator');
    await until(isShown);
    expect(roles).to.deep.equal(['collaborator', 'guest', 'collaborator']);
    expect(film()).to.deep.equal([shown]);
    await click(await button('Leave'));
    await findText(/^You can come back from here/);
    await click(await button('Come back'));
    await join();
    await until(() => film().length === 1);
    expect((await site.owner.listPeople('lecture')).people.map(({ role }) => role)).to.deep.equal(['guest']);
  });

  it('who came as a guest is asked before they leave a link that is used up, in whatever role', async () => {
    open(secretOf(await site.createLink({ maxUses: 1 })));
    await join();
    await until(() => film().length === 1);
    const [guest] = (await site.owner.listPeople('lecture')).people;
    await site.owner.changeParticipant('lecture', guest!.id, { role: 'viewer' }, by());
    await findText(/^Viewer$/);
    await click(await button('Leave'));
    await findByRole('alertdialog');
  });

  it('an invited person who has left is told of the invitation', async () => {
    await enterInvited();
    await click(await button('Leave'));
    await findText('Your invitation still works: you can come back with it.');
    await click(await button('Come back'));
    await textField('Email');
  });

  it('an invited person is told which link to open after a reload', async () => {
    await enterInvited();
    await reload();
    await click(await button('Leave'));
    await findText('Your invitation still works. To come back, open the link in it once more.');
    expect(allByRole('button', 'Come back')).to.deep.equal([]);
  });

  it('offers nothing where the link is used up, as was said before', async () => {
    open(secretOf(await site.createLink({ maxUses: 1 })));
    await join();
    await until(() => film().length === 1);
    await click(await button('Leave'));
    await click(byRole('button', 'Leave', await findByRole('alertdialog')));
    await heading('You have left');
    await findText(/^Your link lets nobody in at this moment. Ask/);
    expect(allByRole('button', 'Come back')).to.deep.equal([]);
  });

  it('who was removed finds the form anew, as opening the link again shows it', async () => {
    await enter();
    const [guest] = (await site.owner.listGuests('lecture')).participants;
    await site.owner.removeParticipant('lecture', guest!.id, { block: false }, by());
    await heading('The host has ended your visit');
    await click(await button('Join again'));
    await heading('Join “Opening lecture”');
  });

  it('who was declined finds the form anew; who is blocked is offered nothing', async () => {
    open(secretOf(await site.createLink({ approval: true })));
    await join();
    await heading('Waiting to join “Opening lecture”');
    const [guest] = (await site.owner.listGuests('lecture')).participants;
    await site.owner.decideWaiting('lecture', { ids: [guest!.id], admit: false }, by());
    await heading('The host has not let you in');
    await click(await button('Join again'));
    await heading('Join “Opening lecture”');
  });
});

describe('guest-join-form: what who is in is told', () => {
  it('that they are in already, where the invitation is opened once more', async () => {
    const { secret, form } = await enterInvited();
    location.hash = `join=${secret}`;
    const said = await findText('You are in already. To join as somebody else, leave first.');
    expect(said.closest('[role=status]')).not.to.equal(null);
    expect([stateOf(form), allByRole('textbox')]).to.deep.equal([['admitted'], []]);
  });

  it('that they are in already, where a guest opens the link once more', async () => {
    const { link } = await enter();
    location.hash = `join=${secretOf(link)}`;
    await findText('You are in already. To join as somebody else, leave first.');
    expect(film()).to.have.length(1);
  });

  it('that the host has let them in', async () => {
    open(secretOf(await site.createLink({ approval: true })));
    await findText('The host approves each guest: you wait here until they let you in.');
    await join();
    await heading('Waiting to join “Opening lecture”');
    const [guest] = (await site.owner.listGuests('lecture')).participants;
    await site.owner.decideWaiting('lecture', { ids: [guest!.id], admit: true }, by());
    await until(() => film().length === 1);
    const said = await findText('The host has let you in.');
    // For a while, as it is so from then on.
    await until(() => said.textContent === '');
  });
});

describe('guest-join-form: what is no longer so', () => {
  it('that the device is offline, once it is online again', async () => {
    open(secretOf(await site.createLink()));
    await textField('Name');
    site.network(() => Promise.resolve(Response.error()));
    await join();
    await findText('The sharing service does not answer');
    globalThis.dispatchEvent(new Event('online'));
    await until(() => allByRole('alert').length === 0);
    expect((await textField('Name')).value).to.equal('A guest');
    expect(focused()).to.equal(await textField('Email'));
  });
});

describe('guest-join-form: a field that is still wrong', () => {
  it('is said in a region that was there before, and forgotten when it is mended', async () => {
    open(secretOf(await site.createLink()));
    await typeInto('Name', 'A guest');
    await typeInto('Email', 'guest');
    const email = await textField('Email');
    const status = (email.getRootNode() as ShadowRoot).querySelector('.visually-hidden[role=status]')!;
    expect(status.textContent.trim()).to.equal('');
    await press('Enter');
    await until(() => status.textContent.trim() === 'Use an email address, such as name@example.com.');
    expect(focused()).to.equal(email);
    await typeInto('Email', '@example.org');
    await until(() => status.textContent.trim() === '');
  });
});
