import { expect } from '@open-wc/testing';
import { click, press } from '../support/browser.js';
import { allByRole, byRole, findByRole, findText, focused, until } from '../support/find.js';
import {
  box,
  fillIn,
  film,
  heading,
  leaveNothing,
  openAnotherTab,
  place,
  takeAway,
  textField,
} from '../support/join-form.js';
import { by, openSite, secretOf, unreachable, type TestSite } from '../support/site.js';

/** Who wished to be remembered, and who would rather not be. */
let site: TestSite;

beforeEach(async () => {
  leaveNothing();
  site = await openSite();
});
afterEach(leaveNothing);

const isIn = () => findText('You are in as A guest');
const guests = async () => (await site.owner.listGuests('lecture')).participants;
const guestsIn = async () => (await guests()).filter(({ endedAt }) => endedAt === null).length;

async function enterRemembered() {
  const link = await site.createLink();
  const form = place((element) => (element.token = secretOf(link)));
  await fillIn();
  await click(box('Remember me on this device'));
  await click(byRole('button', 'Join'));
  await isIn();
  return { link, form };
}

describe('guest-join-form: remember me', () => {
  it('is not ticked, and without it nothing is kept on the device', async () => {
    const link = await site.createLink();
    place((form) => (form.token = secretOf(link)));
    await fillIn();
    expect(box('Remember me on this device').checked).to.equal(false);
    await press('Enter');
    await isIn();
    expect(allByRole('button', 'Not you?')).to.deep.equal([]);
    openAnotherTab();
    place((form) => (form.token = secretOf(link)));
    expect((await textField('Name')).value).to.equal('');
    expect(localStorage.length).to.equal(0);
  });

  it('lets in at once in another tab, with the link or without it, as the same guest', async () => {
    const { link } = await enterRemembered();
    openAnotherTab();
    place((form) => (form.token = secretOf(link)));
    await isIn();
    openAnotherTab();
    place();
    await isIn();
    expect(film()).to.have.length(1);
    expect(await guestsIn()).to.equal(1);
    expect(JSON.stringify(localStorage)).not.to.contain(secretOf(link));
  });

  it('ends after 30 days', async () => {
    await enterRemembered();
    openAnotherTab();
    const { now } = Date;
    Date.now = () => now() + 31 * 86_400_000;
    try {
      place();
      await heading('You need a link to join');
      expect(localStorage.length).to.equal(0);
    } finally {
      Date.now = now;
    }
  });

  it('Leave forgets it', async () => {
    const { link } = await enterRemembered();
    await click(byRole('button', 'Leave'));
    await heading('You have left');
    openAnotherTab();
    place((form) => (form.token = secretOf(link)));
    expect((await textField('Name')).value).to.equal('');
    expect(localStorage.length).to.equal(0);
  });

  it('a network that is away changes nothing about it', async () => {
    await enterRemembered();
    openAnotherTab();
    site.network(unreachable);
    place();
    await heading('The sharing service does not answer');
    site.network();
    await isIn();
    expect(await guestsIn()).to.equal(1);
  });

  it('works where the device keeps nothing', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await enterRemembered();
      expect(film()).to.have.length(1);
      await click(byRole('button', 'Leave'));
      await heading('You have left');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});

describe('guest-join-form: not you', () => {
  it('who was remembered and removed finds the form filled in, and can clear it', async () => {
    const { link } = await enterRemembered();
    const [guest] = await guests();
    await site.owner.removeParticipant('lecture', guest!.id, { block: false }, by());
    await heading('The host has ended your visit');
    openAnotherTab();
    place((form) => (form.token = secretOf(link)));
    expect((await textField('Name')).value).to.equal('A guest');
    expect((await textField('Email')).value).to.equal('guest@example.org');
    expect(box('Remember me on this device').checked).to.equal(true);
    await findText('Welcome back, A guest');
    await click(byRole('button', 'Not you?'));
    await until(() => allByRole('button', 'Not you?').length === 0);
    const name = await textField('Name');
    expect([name.value, (await textField('Email')).value]).to.deep.equal(['', '']);
    await until(() => focused() === name);
    expect(localStorage.length).to.equal(0);
  });

  it('who was blocked is known again, also in another tab and under another address', async () => {
    const { link } = await enterRemembered();
    const [guest] = await guests();
    await site.owner.removeParticipant('lecture', guest!.id, { block: true }, by());
    await heading('The host has closed this link to you');
    openAnotherTab();
    place((form) => (form.token = secretOf(link)));
    const email = await textField('Email');
    email.value = 'other@example.org';
    email.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await click(byRole('button', 'Join'));
    await heading('The host has closed this link to you');
  });

  it('whoever came in by another’s seat leaves it, and finds an empty form', async () => {
    const { link } = await enterRemembered();
    openAnotherTab();
    const form = place((element) => (element.token = secretOf(link)));
    const ended: string[] = [];
    form.addEventListener('guest-ended', ({ detail }) => ended.push(detail.reason));
    await isIn();
    await click(byRole('button', 'Not you?'));
    const name = await textField('Name');
    expect([name.value, film().length, ended]).to.deep.equal(['', 0, ['GUEST_LEFT']]);
    expect(await guestsIn()).to.equal(0);
    expect(localStorage.length).to.equal(0);
  });

  it('is still offered after a reload', async () => {
    const { link } = await enterRemembered();
    openAnotherTab();
    place((form) => (form.token = secretOf(link)));
    await isIn();
    takeAway();
    place();
    await isIn();
    await click(await findByRole('button', 'Not you?'));
    expect((await textField('Name')).value).to.equal('');
  });
});

describe('guest-join-form: not you, where no link is at hand', () => {
  beforeEach(async () => {
    await enterRemembered();
    openAnotherTab();
    place();
    await isIn();
    await click(byRole('button', 'Not you?'));
    await findByRole('alertdialog', 'Leave as A guest?');
    await findText('Coming back takes the link again, and a new place.');
  });

  it('asks first, and thinks better of it', async () => {
    await press('Escape');
    await until(() => focused() === byRole('button', 'Not you?'));
    expect(film()).to.have.length(1);
    expect(await guestsIn()).to.equal(1);
  });

  it('leaves when the answer is yes', async () => {
    await click(byRole('button', 'Leave', byRole('alertdialog')));
    await heading('You need a link to join');
    expect(await guestsIn()).to.equal(0);
    expect(localStorage.length).to.equal(0);
  });
});

describe('guest-join-form: erase', () => {
  const question = () => findByRole('alertdialog', 'Erase your entry?');

  it('asks first, and thinks better of it', async () => {
    await enterRemembered();
    await click(byRole('button', 'Your entry'));
    await click(await findByRole('button', 'Erase'));
    await question();
    await findText(/Coming back takes a new place/);
    await press('Escape');
    await until(() => allByRole('alertdialog').length === 0);
    expect(film()).to.have.length(1);
  });

  it('has everything forgotten, here and there', async () => {
    const { form } = await enterRemembered();
    const ended: string[] = [];
    form.addEventListener('guest-ended', ({ detail }) => ended.push(detail.reason));
    await click(byRole('button', 'Your entry'));
    await click(await findByRole('button', 'Erase'));
    await click(byRole('button', 'Erase', await question()));
    await heading('Your entry is erased');
    expect([form.failure, film().length, ended]).to.deep.equal(['GUEST_ERASED', 0, ['GUEST_ERASED']]);
    expect(localStorage.length).to.equal(0);
    expect(JSON.stringify(sessionStorage)).not.to.contain('guest@example.org');
    const [guest] = await guests();
    expect([guest?.name, guest?.email]).to.deep.equal(['', '']);
  });

  it('that did not reach the server is said, and nothing is pretended', async () => {
    await enterRemembered();
    await click(byRole('button', 'Your entry'));
    await click(await findByRole('button', 'Erase'));
    site.network(unreachable);
    await click(byRole('button', 'Erase', await question()));
    await findText('The sharing service does not answer');
    expect(film()).to.have.length(1);
    expect(localStorage.length).to.equal(1);
  });
});
