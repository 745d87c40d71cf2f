import { expect } from '@open-wc/testing';
import { computeAccessibleDescription } from 'dom-accessibility-api';
import '../../src/define/invite-users-dialog.js';
import '../../src/define/sharing-provider.js';
import type { InvitesSentEvent } from '../../src/index.js';
import { click, press, type } from '../support/browser.js';
import { allByRole, byRole, findByRole, findText, focused, until } from '../support/find.js';
import { emailField, invite, openInvites } from '../support/invite-users.js';
import { by, held, openSite, unreachable, type TestSite } from '../support/site.js';

const known = [
  { email: 'ada@example.org', firstName: 'Ada', lastName: 'First' },
  { email: 'adam@example.org', firstName: 'Adam', lastName: 'Second' },
];

let site: TestSite;
let page: HTMLElement;
let stopMail: (() => Promise<void>) | null = null;

beforeEach(async () => {
  site = await openSite({
    people: { search: ({ text }) => Promise.resolve(known.filter(({ email }) => email.startsWith(text))) },
  });
  site.signIn('owner');
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(async () => {
  page.remove();
  await stopMail?.();
  stopMail = null;
});

const invites = async () => (await site.owner.listInvites('lecture')).invites;
const link = () => findByRole('region', 'Invite link');
const valueOf = (name: string) => byRole<HTMLInputElement>('textbox', name).value;

describe('invite-users-dialog: the window', () => {
  it('is a modal dialog with a name; focus goes to the address', async () => {
    await openInvites(page);
    expect(byRole('dialog', 'Invite users').matches(':modal')).to.equal(true);
  });

  it('with something typed it asks before it closes, and loses nothing', async () => {
    await openInvites(page);
    await type('somebody@example.org');
    await press('Escape');
    await findByRole('alertdialog', 'Discard what you typed?');
    await click(byRole('button', 'Keep editing'));
    await until(() => allByRole('alertdialog').length === 0);
    expect(emailField().value).to.equal('somebody@example.org');
  });

  it('says that the server is out of reach, and goes on when it is there', async () => {
    site.network(unreachable);
    const dialog = document.createElement('invite-users-dialog');
    const provider = document.createElement('sharing-provider');
    provider.setAttribute('endpoint', new URL('/api/sharing', location.href).href);
    dialog.mediaId = 'lecture';
    provider.append(dialog);
    page.append(provider);
    dialog.show();
    await findText('The sharing service does not answer');
    site.network();
    await click(byRole('button', 'Try again'));
    await findByRole('combobox', 'Email address');
  });

  it('is not for those who may not invite', async () => {
    site.site.permissions = () => ({ share: true, guestAccess: true, invite: false, moderate: false });
    const dialog = document.createElement('invite-users-dialog');
    const provider = document.createElement('sharing-provider');
    provider.setAttribute('endpoint', new URL('/api/sharing', location.href).href);
    dialog.mediaId = 'lecture';
    provider.append(dialog);
    page.append(provider);
    dialog.show();
    await findText('You cannot change this');
  });
});

describe('invite-users-dialog: one person', () => {
  it('invites, shows the link, mails it, and says when that is done', async () => {
    const heard: InvitesSentEvent[] = [];
    page.addEventListener('invites-sent', (event) => heard.push(event));
    await openInvites(page);
    await invite('new@example.org');
    const region = await link();
    await findText('Queued', region);
    await until(() => focused() === byRole('button', 'Copy link', region));
    const [made] = await invites();
    expect(byRole<HTMLInputElement>('textbox', 'Link', region).value).to.equal(made!.url);
    expect(heard.map(({ detail }) => detail.invites.map(({ email }) => email))).to.deep.equal([
      ['new@example.org'],
    ]);
    stopMail = site.site.handler.sendMail();
    await findText('Sent', region);
    expect(site.site.mails.map(({ to }) => to.address)).to.deep.equal(['new@example.org']);
  });

  it('mails nothing where that is not wanted', async () => {
    await openInvites(page);
    await click(byRole('checkbox', 'Send link via email'));
    await invite('new@example.org');
    await findText('Not mailed. Copy the link and send it yourself.', await link());
    expect((await invites())[0]!.mail).to.equal('none');
  });

  it('keeps the role for the next person, says what it can do, and clears the rest', async () => {
    await openInvites(page);
    const role = byRole<HTMLSelectElement>('combobox', 'Role');
    await findText('Can watch it and comment.');
    role.value = 'collaborator';
    role.dispatchEvent(new Event('change'));
    await findText(/edit/);
    await invite('new@example.org');
    await link();
    expect([emailField().value, valueOf('First name'), role.value]).to.deep.equal(['', '', 'collaborator']);
    expect((await invites())[0]!.role).to.equal('collaborator');
  });

  it('sends a message and an expiry where they are wanted', async () => {
    await openInvites(page);
    await click(byRole('button', 'Message'));
    await until(() => focused() === byRole('textbox', 'Message'));
    await type('See you');
    await click(byRole('button', 'Expiry'));
    const expires = await findByRole<HTMLSelectElement>('combobox', 'Expires');
    expires.value = 'days';
    expires.dispatchEvent(new Event('change'));
    (await findByRole('textbox', 'Days')).focus();
    await type('3');
    await invite('new@example.org');
    await link();
    const [made] = await invites();
    expect([made!.message, made!.expiry.kind]).to.deep.equal(['See you', 'at']);
  });

  it('gives a message to the one it was written for, and to nobody after', async () => {
    await openInvites(page);
    await click(byRole('button', 'Message'));
    await until(() => focused() === byRole('textbox', 'Message'));
    await type('See you, Ana');
    await invite('ana@example.org');
    await link();
    await until(() => allByRole('textbox').every(({ id }) => id !== 'message'));
    await invite('bea@example.org');
    await findText(/bea@example\.org/, await link());
    const messages = new Map((await invites()).map(({ email, message }) => [email, message]));
    expect(messages.get('ana@example.org')).to.equal('See you, Ana');
    expect(messages.get('bea@example.org')).to.equal(null);
  });

  it('says beside the button who gets a mail of the link, as one types', async () => {
    await openInvites(page);
    const generate = byRole('button', 'Generate invite link');
    const said = () => computeAccessibleDescription(generate);
    expect(said()).to.equal('Also mails it to the address.');
    await type('ada@example.org');
    await until(() => said() === 'Also mails it to ada@example.org.');
    // By keys: suggestions may come just then, above what a mouse would press.
    byRole('checkbox', 'Send link via email').focus();
    await press(' ');
    await until(() => said().startsWith('Mails nobody'));
  });

  it('closes a further field again: what is in it is kept, and not sent', async () => {
    await openInvites(page);
    await click(byRole('button', 'Message'));
    await until(() => focused() === byRole('textbox', 'Message'));
    await type('Not yet');
    const button = byRole('button', 'Message');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await click(button);
    await findText('Kept here, and not sent. Open it again to send it.');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await invite('new@example.org');
    await link();
    expect((await invites())[0]!.message).to.equal(null);
  });

  it('says at the field what is wrong with it, and keeps what is typed', async () => {
    await openInvites(page);
    await press('Enter');
    await findText('Fill this in.');
    await type('no address');
    await press('Enter');
    await findText('Use an email address, such as name@example.com.');
    await until(() => focused() === emailField());
    expect([emailField().value, emailField().getAttribute('aria-invalid')]).to.deep.equal([
      'no address',
      'true',
    ]);
    expect(await invites()).to.deep.equal([]);
  });

  it('takes an address with a name before it apart, not before it is left, and keeps a name that is typed', async () => {
    await openInvites(page);
    await type('Ada Lovelace <Ada@Example.org>');
    expect(emailField().value).to.equal('Ada Lovelace <Ada@Example.org>');
    await press('Tab');
    await until(() => valueOf('Last name') === 'Lovelace');
    expect([emailField().value, valueOf('First name')]).to.deep.equal(['Ada@example.org', 'Ada']);
    emailField().select();
    await type('"Byron, Augusta" <augusta@example.org>');
    await press('Enter');
    await link();
    const [made] = await invites();
    expect([made!.email, made!.firstName, made!.lastName]).to.deep.equal([
      'augusta@example.org',
      'Ada',
      'Lovelace',
    ]);
  });

  it('Enter twice invites once', async () => {
    await openInvites(page);
    const slow = held((request) => request.method === 'POST');
    site.network(slow.network);
    await type('new@example.org');
    await press('Enter');
    await press('Enter');
    slow.release();
    await link();
    expect((await invites()).length).to.equal(1);
  });

  it('a lost answer is asked for again, and has one effect', async () => {
    await openInvites(page);
    site.network(async (request, serve) => {
      const response = await serve(request);
      return request.method === 'POST' ? Response.error() : response;
    });
    await invite('new@example.org');
    await findText('The sharing service does not answer');
    expect(emailField().value).to.equal('new@example.org');
    site.network();
    emailField().focus();
    await press('Enter');
    await findText('Queued', await link());
    expect((await invites()).length).to.equal(1);
  });

  it('a domain that looks misspelt is asked about before anything is sent, and sent as it is meant', async () => {
    await openInvites(page);
    const field = await findByRole<HTMLInputElement>('combobox', 'Email address');
    field.focus();
    await type('grace@gmial.com');
    await press('Enter');
    await findText('This domain looks misspelt.');
    expect(await invites()).to.deep.equal([]);
    await click(byRole('button', 'Use grace@gmail.com'));
    await findByRole('region', 'Invite link');
    expect((await invites()).map(({ email }) => email)).to.deep.equal(['grace@gmail.com']);
    field.focus();
    await type('ada@hotmial.com');
    await press('Enter');
    await click(await findByRole('button', 'Keep as typed'));
    await until(async () => (await invites()).some(({ email }) => email === 'ada@hotmial.com'));
  });

  it('somebody who is invited already can be mailed again, or given another role', async () => {
    await site.owner.createInvites(
      'lecture',
      { invites: [{ email: 'there@example.org', role: 'viewer' }], mail: false },
      by(),
    );
    await openInvites(page);
    const role = byRole<HTMLSelectElement>('combobox', 'Role', byRole('form', 'New invitation'));
    role.value = 'collaborator';
    role.dispatchEvent(new Event('change'));
    await invite('there@example.org');
    await findText('Invited already, as Viewer.');
    const ways = [await findByRole('button', 'Resend'), byRole('button', 'Change role to Collaborator')];
    const [top, other] = ways.map((way) => way.getBoundingClientRect().top);
    expect(top).to.equal(other);
    await until(() => focused() === emailField());
    // The ring stands around the border, which says that something is wrong.
    const { borderTopColor, outlineOffset } = getComputedStyle(emailField());
    const error = (emailField().getRootNode() as ShadowRoot).querySelector('.error')!;
    expect([borderTopColor, outlineOffset]).to.deep.equal([getComputedStyle(error).color, '0px']);
    await click(ways[1]!);
    await findText('For there@example.org, Collaborator. Nobody else can use it.', await link());
    expect((await invites()).map((one) => one.role)).to.deep.equal(['collaborator']);
  });

  it('somebody who is invited already and blocked can be unblocked, and then mailed again', async () => {
    const { results } = await site.owner.createInvites(
      'lecture',
      { invites: [{ email: 'there@example.org', role: 'viewer' }], mail: false },
      by(),
    );
    const { participantId } = await site.join(await site.createLink(), 'there@example.org');
    await site.owner.removeParticipant('lecture', participantId, { block: true }, by());
    await openInvites(page);
    await invite('there@example.org');
    await findText('Invited already, as Viewer, but blocked: the link does not let them in.');
    expect(allByRole('button', 'Resend')).to.have.length(0);
    const { id } = results[0]!.invite!;
    expect((await site.owner.resendInvites('lecture', { ids: [id] }, by())).unchanged).to.deep.equal([id]);
    site.network(unreachable);
    await click(byRole('button', 'Unblock'));
    await findText('The sharing service does not answer');
    site.network();
    await click(byRole('button', 'Unblock'));
    await findText('there@example.org is no longer blocked');
    await findText('Invited already, as Viewer.');
    await until(() => focused() === emailField());
    expect(await invites()).to.deep.include.members([{ ...results[0]!.invite!, blocked: false }]);
    await click(byRole('button', 'Resend'));
    await findText('Queued', await link());
  });

  it('a blocked address is told before anything is made, and invited with its block taken back', async () => {
    const { participantId } = await site.join(await site.createLink(), 'out@example.org');
    await site.owner.removeParticipant('lecture', participantId, { block: true }, by());
    await openInvites(page);
    await type('out@example.org');
    await click(byRole('button', 'What they would get'));
    await findText('They would not get in');
    await findText('This address is blocked here: no link lets them in.');
    await click(byRole('button', 'Back'));
    emailField().focus();
    await press('Enter');
    await findText('This address is blocked here: no link lets them in.');
    await until(() => focused() === emailField());
    expect(emailField().value).to.equal('out@example.org');
    expect(await invites()).to.deep.equal([]);
    site.network(unreachable);
    await click(byRole('button', 'Unblock and invite'));
    await findText('The sharing service does not answer');
    site.network();
    await click(byRole('button', 'Unblock and invite'));
    await findText('For out@example.org, Viewer. Nobody else can use it.', await link());
    expect((await invites()).map(({ email, blocked }) => [email, blocked])).to.deep.equal([
      ['out@example.org', false],
    ]);
  });

  it('shows what they would get before anything is sent', async () => {
    await openInvites(page);
    await type('new@example.org');
    await click(byRole('button', 'What they would get'));
    await findByRole('heading', 'What new@example.org would get');
    await findText('They come in as Viewer. Can watch it and comment.');
    await findText(/Opening lecture/, await findByRole('region', 'The mail'));
    expect(await invites()).to.deep.equal([]);
    await click(byRole('button', 'Back'));
    await until(() => focused() === byRole('button', 'What they would get'));
    expect(emailField().value).to.equal('new@example.org');
  });

  it('gives the focus back to what led to many: the button, or the field that they were pasted into', async () => {
    await openInvites(page);
    await click(byRole('button', 'Add many'));
    await until(() => focused()?.id === 'paste');
    await type('one@example.org, two@example.org');
    await click(byRole('button', 'Review'));
    await findByRole('heading', 'Review');
    await click(byRole('button', 'Back'));
    await until(() => focused() === byRole('button', 'Add many'));
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'three@example.org, four@example.org');
    const paste = new ClipboardEvent('paste', { bubbles: true });
    Object.defineProperty(paste, 'clipboardData', { value: clipboardData });
    emailField().dispatchEvent(paste);
    await findText('four@example.org');
    await click(byRole('button', 'Back'));
    await until(() => focused() === emailField());
  });
});

describe('invite-users-dialog: suggestions', () => {
  it('opens while somebody types; arrow keys choose, Enter fills in the names', async () => {
    await openInvites(page);
    await type('ad');
    await findByRole('option', /^Ada First/);
    expect(emailField().getAttribute('aria-expanded')).to.equal('true');
    await press('ArrowDown');
    await press('ArrowDown');
    await until(() => byRole('option', /Adam/).getAttribute('aria-selected') === 'true');
    expect(emailField().getAttribute('aria-activedescendant')).to.equal(byRole('option', /Adam/).id);
    await press('Enter');
    await until(() => allByRole('listbox').length === 0);
    expect([emailField().value, valueOf('First name'), valueOf('Last name')]).to.deep.equal([
      'adam@example.org',
      'Adam',
      'Second',
    ]);
    expect(await invites()).to.deep.equal([]);
  });

  it('a click chooses, too, and the focus stays', async () => {
    await openInvites(page);
    await type('ada@');
    await click(await findByRole('option', /^Ada First/));
    await until(() => valueOf('First name') === 'Ada');
    expect(focused()).to.equal(emailField());
  });

  it('Escape closes the list, and the window stays', async () => {
    await openInvites(page);
    await type('ad');
    await findByRole('option', /Adam/);
    await press('Escape');
    await until(() => allByRole('listbox').length === 0);
    byRole('dialog', 'Invite users');
    expect([emailField().value, allByRole('alertdialog')]).to.deep.equal(['ad', []]);
  });

  it('an answer that comes too late opens nothing', async () => {
    await openInvites(page);
    const slow = held((request) => request.url.includes('people'));
    site.network(slow.network);
    await type('ad');
    await press('Tab');
    slow.release();
    await invite('new@example.org');
    await link();
    expect(allByRole('listbox')).to.deep.equal([]);
  });
});
