/** Whoever writes with an input method, leaves a field in the middle or pastes over a selection loses nothing. */
import { expect } from '@open-wc/testing';
import '../../src/define/invite-users-dialog.js';
import '../../src/define/sharing-provider.js';
import { click, press, type } from '../support/browser.js';
import { allByRole, byRole, findByRole, focused, until } from '../support/find.js';
import { compose, pressWhileComposing, takeWithEnter } from '../support/input-method.js';
import { emailField, openInvites } from '../support/invite-users.js';
import { by, openSite, type TestSite } from '../support/site.js';

let site: TestSite;
let page: HTMLElement;

beforeEach(async () => {
  site = await openSite({
    people: { search: () => Promise.resolve([{ email: 'ada@example.org', firstName: 'Ada', lastName: '' }]) },
  });
  site.signIn('owner');
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => page.remove());

const invited = async (): Promise<readonly string[]> => {
  const { invites } = await site.owner.listInvites('lecture');
  return invites.map(({ email }) => email).sort();
};
const pasteField = () => findByRole<HTMLTextAreaElement>('textbox', 'Addresses');
const filter = async (name: string) => click(await findByRole('button', new RegExp(`^${name}`)));

/** Many addresses, in the window. */
async function openMany(): Promise<HTMLTextAreaElement> {
  await openInvites(page);
  await click(byRole('button', 'Add many'));
  const field = await pasteField();
  await until(() => focused() === field);
  return field;
}

/** A real clipboard: what another field of the page holds is copied from it. */
async function copy(text: string): Promise<void> {
  const source = document.createElement('textarea');
  source.value = text;
  // Below a modal window nothing else can have the focus.
  (focused()?.parentNode ?? page).append(source);
  source.select();
  await press('Control+c');
  source.remove();
}

async function pasteOver(field: HTMLInputElement | HTMLTextAreaElement, selected: string): Promise<void> {
  const start = field.value.indexOf(selected);
  field.focus();
  field.setSelectionRange(start, start + selected.length);
  await press('Control+v');
}

describe('invite-users-dialog, Email address: an input method', () => {
  it('keeps its Enter: what is half an address is not sent', async () => {
    await openInvites(page);
    await type('a@example.co');
    await compose('m');
    await takeWithEnter('m');
    await until(() => emailField().value === 'a@example.com');
    await type('.example');
    await press('Enter');
    await findByRole('region', 'Invite link');
    expect(await invited()).to.deep.equal(['a@example.com.example']);
  });

  it('keeps its Escape and its arrow keys: no list moves, and nobody is asked whether to close', async () => {
    await openInvites(page);
    await type('ad');
    await findByRole('option', /Ada/);
    await compose('a');
    await pressWhileComposing('ArrowDown');
    await pressWhileComposing('Escape');
    expect(emailField().getAttribute('aria-activedescendant')).to.equal(null);
    expect(emailField().getAttribute('aria-expanded')).to.equal('true');
    await takeWithEnter('a');
    await until(() => emailField().value === 'ada');
    expect(allByRole('alertdialog')).to.deep.equal([]);
    // Nothing of it is left: the next key of its own is ours.
    await press('ArrowDown');
    await press('Enter');
    await until(() => emailField().value === 'ada@example.org');
  });

  it('is left in the middle, and what stood there stays and is sent', async () => {
    await openInvites(page);
    await type('a');
    await compose('n');
    const { value } = emailField();
    expect(value.length).to.be.greaterThan(1);
    await click(byRole('textbox', 'First name'));
    await until(() => focused() === byRole('textbox', 'First name'));
    expect(emailField().value).to.equal(value);
    emailField().focus();
    await press('End');
    await type('@example.org');
    await click(byRole('button', 'Generate invite link'));
    await findByRole('region', 'Invite link');
    expect(await invited()).to.deep.equal([`${value}@example.org`]);
  });
});

describe('invite-users-dialog, Email address: leaving and pasting', () => {
  it('is left with a list open, and keeps what is typed', async () => {
    await openInvites(page);
    await type('ad');
    await findByRole('option', /Ada/);
    await press('Tab');
    await until(() => focused() !== emailField());
    expect(allByRole('listbox')).to.deep.equal([]);
    expect(emailField().value).to.equal('ad');
  });

  it('takes one address over what is selected of another', async () => {
    await openInvites(page);
    await type('old@example.org');
    await copy('new');
    await pasteOver(emailField(), 'old');
    await until(() => emailField().value === 'new@example.org');
    await press('Enter');
    await findByRole('region', 'Invite link');
    expect(await invited()).to.deep.equal(['new@example.org']);
  });

  it('takes several over a selection: the rest goes with them, what was selected does not', async () => {
    await openInvites(page);
    await type('first@example.org, old@example.org, last@example.org');
    await copy('one@example.org; two@example.org');
    await pasteOver(emailField(), 'old@example.org');
    await findByRole('button', 'Send 4 invitations');
    await filter('All');
    for (const name of ['first', 'one', 'two', 'last'])
      await findByRole('button', `Edit ${name}@example.org`);
    expect(allByRole('button', /Edit old/)).to.deep.equal([]);
  });
});

describe('invite-users-dialog, Add many', () => {
  it('reviews what an input method has not ended when the field is left', async () => {
    const field = await openMany();
    const typed = 'a@example.org, b@example.or';
    await type(typed);
    await compose('g');
    const { value } = field;
    expect(value.length).to.be.greaterThan(typed.length);
    await click(byRole('button', 'Review'));
    await filter('All');
    for (const address of value.split(', ')) await findByRole('button', `Edit ${address}`);
  });

  it('leaves Enter to an input method, and a new line to its own', async () => {
    const field = await openMany();
    await type('a@example.or');
    await compose('g');
    await takeWithEnter('g');
    await until(() => field.value === 'a@example.org');
    await press('Enter');
    await type('b@example.org');
    await press('Tab');
    await until(() => focused() !== field);
    expect(field.value).to.equal('a@example.org\nb@example.org');
  });

  for (const [length, many] of [
    ['short', 2],
    ['long', 400],
  ] as const) {
    it(`takes a ${length} text over a selection: the rest stays, what was selected does not`, async () => {
      const field = await openMany();
      await type('first@example.org, old@example.org, last@example.org');
      const pasted = Array.from({ length: many }, (_, at) => `Guest Number ${at} <g${at}@example.org>`);
      await copy(pasted.join('\n'));
      await pasteOver(field, 'old@example.org');
      // What is long is reviewed at once.
      if (many === 2) await click(byRole('button', 'Review'));
      await findByRole('button', `Send ${many + 2} invitations`);
      await filter('All');
      await findByRole('button', 'Edit first@example.org');
      expect(allByRole('button', /Edit old/)).to.deep.equal([]);
    });
  }

  it('puts a row right with an input method: its Escape leaves the field alone', async () => {
    await openMany();
    await type('a@example.org');
    await press('Enter');
    await type('Nobody');
    await click(byRole('button', 'Review'));
    await click(await findByRole('button', 'Edit Nobody'));
    await until(() => focused()?.id === 'typed');
    await press('Control+a');
    await compose('b');
    await pressWhileComposing('Escape');
    expect(focused()?.id).to.equal('typed');
    await takeWithEnter('b');
    await type('@example.org');
    await press('Enter');
    await findByRole('button', 'Edit b@example.org');
  });
});

describe('invite-users-dialog, the search', () => {
  it('is not emptied by an Escape of an input method', async () => {
    const invites = [{ email: 'a@example.org', role: 'viewer' as const }];
    await site.owner.createInvites('lecture', { invites, mail: false }, by());
    await openInvites(page);
    const search = await findByRole<HTMLInputElement>('searchbox', /^Search/);
    search.focus();
    await type('ex');
    await compose('a');
    await pressWhileComposing('Escape');
    await takeWithEnter('a');
    await until(() => search.value === 'exa');
    await press('Escape');
    await until(() => search.value === '');
  });
});
