import { expect } from '@open-wc/testing';
import { computeAccessibleName } from 'dom-accessibility-api';
import { computeAccessibleDescription } from 'dom-accessibility-api';
import { internalName } from '../../src/ui/version.js';
import {
  filter,
  mediaId,
  numbered,
  open,
  page,
  review,
  rowOf,
  said,
  setUp,
  site,
} from '../support/add-many.js';
import { click, press, type } from '../support/browser.js';
import { allByRole, byRole, findByRole, findText, focused, until } from '../support/find.js';
import { by } from '../support/site.js';

setUp();

describe('add-many: what comes in', () => {
  it('is typed, and reviewed when that is wanted', async () => {
    open();
    await until(() => focused()?.id === 'paste');
    await type('a@example.org, b@example.org');
    await press('Tab');
    await click(byRole('button', 'Review'));
    await findByRole('heading', 'Review');
    await filter('All');
    await rowOf('a@example.org');
    await rowOf('b@example.org');
  });

  it('is kept where nobody is in it, with a way on', async () => {
    open();
    await until(() => focused()?.id === 'paste');
    await type('Dear all');
    await click(byRole('button', 'Review'));
    await findText('There is nobody in it');
    expect(byRole<HTMLTextAreaElement>('textbox', 'Addresses').value).to.equal('Dear all');
  });

  it('keeps what stands around a long paste', async () => {
    open();
    await until(() => focused()?.id === 'paste');
    await type('first@example.org,');
    const field = byRole<HTMLTextAreaElement>('textbox', 'Addresses');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', numbered(400));
    // Firefox takes no data into one that a script makes.
    const paste = new ClipboardEvent('paste', { cancelable: true, bubbles: true });
    Object.defineProperty(paste, 'clipboardData', { value: clipboardData });
    field.dispatchEvent(paste);
    await findByRole('heading', 'Review');
    await until(() => said.includes('401 addresses found'));
    await rowOf('first@example.org');
  });

  const choose = (content: BlobPart, name = 'people.csv'): void => {
    const [input] = [...page.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
    const file = input!
      .querySelector(internalName('many-input'))!
      .shadowRoot!.querySelector<HTMLInputElement>('#file')!;
    const files = new DataTransfer();
    files.items.add(new File([content], name));
    file.files = files.files;
    file.dispatchEvent(new Event('change'));
  };

  it('comes from a file, its columns found, in the encoding of a spreadsheet', async () => {
    open();
    await findByRole('button', 'Choose a CSV file');
    const latin = Uint8Array.from(
      'Role;Last name;First name;Email\r\nSpeaker;M\xfcller;Ada;ada@example.org',
      (sign) => sign.charCodeAt(0),
    );
    choose(latin);
    await findByRole('heading', 'Review');
    await rowOf('ada@example.org');
    await findText('Ada Müller');
    expect(byRole<HTMLSelectElement>('combobox', 'Role of ada@example.org').value).to.equal('speaker');
  });

  it('says of a file for a spreadsheet program what can be done with it', async () => {
    open();
    await findByRole('button', 'Choose a CSV file');
    choose(Uint8Array.of(0x50, 0x4b, 3, 4, 20), 'people.xlsx');
    await findText('This file is for a spreadsheet program');
  });
});

describe('add-many: the review', () => {
  const several = 'Ada King <ada@example.org>\nADA@example.org\nb@gmial.com\nc@@example.org\nNobody';

  it('begins with the problems, says how many, and has the focus', async () => {
    await review(several);
    await until(() => focused()?.id === 'title');
    await until(() => said.includes('5 addresses found, 3 to look at'));
    expect(allByRole('listitem')).to.have.length(3);
    expect(byRole('button', 'Send 1 invitation')).to.exist;
    const [first] = allByRole('listitem');
    expect([first?.getAttribute('aria-posinset'), first?.getAttribute('aria-setsize')]).to.deep.equal([
      '1',
      '3',
    ]);
  });

  it('takes a suggestion, keeps what is meant, and takes both back', async () => {
    await review(several);
    await click(await findByRole('button', 'Use b@gmail.com'));
    await until(() => byRole('button', 'Send 2 invitations'));
    await until(() => focused()?.getAttribute('aria-label') === 'Edit b@gmail.com');
    await click(byRole('button', 'Undo'));
    await click(await findByRole('button', 'Keep as typed'));
    await until(() => byRole('button', 'Send 2 invitations'));
    await rowOf('b@gmial.com');
    await click(byRole('button', 'Undo'));
    await until(() => byRole('button', 'Send 1 invitation'));
    expect(byRole('button', 'Undo').getAttribute('aria-disabled')).to.equal('true');
  });

  it('says of nobody who can be sent what to do, and sends nothing', async () => {
    await review('ada@example.org');
    await click(await findByRole('button', 'Leave out ada@example.org'));
    const send = await findByRole('button', 'Send invitations');
    expect(send.getAttribute('aria-disabled')).to.equal('true');
    expect(computeAccessibleDescription(send)).to.contain('Correct an address');
    await click(byRole('checkbox', 'Send links via email'));
    await findByRole('button', 'Create invitations');
    await click(byRole('button', 'Undo'));
    const create = await findByRole('button', 'Create 1 invitation');
    expect(computeAccessibleDescription(create)).to.equal('');
  });

  it('takes all suggestions at once', async () => {
    await review(several);
    await click(await findByRole('button', 'Use all 2 suggestions'));
    await until(() => byRole('button', 'Send 3 invitations'));
    await until(() => said.includes('2 addresses put right'));
  });

  it('is put right by keyboard alone; Escape leaves a field and not the window', async () => {
    await review(several);
    (await findByRole('button', 'Edit Nobody')).focus();
    await press('Enter');
    await until(() => focused()?.id === 'typed');
    await type('nobody@example.org');
    await press('Escape');
    await until(() => focused()?.getAttribute('aria-label') === 'Edit Nobody');
    await press('Enter');
    await until(() => focused()?.id === 'typed');
    await type('nobody@example.org');
    await press('Tab');
    await type('No');
    await press('Enter');
    await until(() => focused()?.getAttribute('aria-label') === 'Edit nobody@example.org');
    await findText('No');
    await until(() => byRole('button', 'Send 2 invitations'));
  });

  it('keeps what is typed where the field is left, and an Enter of an input method', async () => {
    await review(several);
    await click(await findByRole('button', 'Edit Nobody'));
    await until(() => focused()?.id === 'typed');
    await type('nobody@example.org');
    const composing = new KeyboardEvent('keydown', {
      key: 'Escape',
      isComposing: true,
      bubbles: true,
      composed: true,
    });
    focused()?.dispatchEvent(composing);
    expect(focused()?.id).to.equal('typed');
    await click(byRole('heading', 'Review'));
    await rowOf('nobody@example.org');
  });

  it('has one choice of role for all, and one in each row', async () => {
    await review('a@example.org\nb@example.org');
    const names = allByRole('combobox').map((one) => computeAccessibleName(one));
    expect(names.filter((name) => name.startsWith('Role'))).to.deep.equal([
      'Role',
      'Role of a@example.org',
      'Role of b@example.org',
    ]);
    const one = await findByRole<HTMLSelectElement>('combobox', 'Role of a@example.org');
    one.value = 'moderator';
    one.dispatchEvent(new Event('change'));
    await until(() => byRole<HTMLSelectElement>('combobox', 'Role of a@example.org').value === 'moderator');
    const all = byRole<HTMLSelectElement>('combobox', 'Role');
    all.value = 'speaker';
    all.dispatchEvent(new Event('change'));
    await until(() => said.includes('Speaker for 1 person'));
    await until(() => byRole<HTMLSelectElement>('combobox', 'Role of b@example.org').value === 'speaker');
    expect(byRole<HTMLSelectElement>('combobox', 'Role of a@example.org').value).to.equal('moderator');
  });

  it('asks for the role where two lines with one address name two, and sends it as it was chosen', async () => {
    await review('a@example.org\tModerator\nA@example.org\tSpeaker\nb@example.org\tViewer');
    const row = await rowOf('a@example.org');
    await findText('Line 1 · Moderator here, Speaker on line 2: which one?', row);
    await findByRole('button', 'Send 1 invitation');
    const role = byRole<HTMLSelectElement>('combobox', 'Role of a@example.org', row);
    expect(role.selectedOptions[0]!.text.trim()).to.equal('Choose a role');
    role.value = 'speaker';
    role.dispatchEvent(new Event('change'));
    await findText('Line 1 · ready', row);
    await click(byRole('button', 'Send 2 invitations'));
    await findByRole('heading', '2 people are invited');
    const { invites } = await site.owner.listInvites(mediaId, { search: 'a@' });
    expect(invites.map((one) => one.role)).to.deep.equal(['speaker']);
  });

  it('leaves people out, and puts them back', async () => {
    await review('a@example.org\nb@example.org');
    await click(await findByRole('button', 'Leave out a@example.org'));
    await until(() => byRole('button', 'Send 1 invitation'));
    await until(() => focused()?.getAttribute('aria-label') === 'Put back a@example.org');
    await press('Enter');
    await until(() => byRole('button', 'Send 2 invitations'));
  });

  it('says who is invited already', async () => {
    const invites = [{ email: 'a@example.org', role: 'viewer' as const }];
    await site.owner.createInvites(mediaId, { invites, mail: false }, by());
    await review('A@example.org\nb@example.org');
    await findText(/invited already/);
    expect(byRole('button', 'Send 1 invitation')).to.exist;
  });

  it('takes more people in, and keeps what was put right', async () => {
    await review(several);
    await click(await findByRole('button', 'Use b@gmail.com'));
    await click(byRole('button', 'Add more'));
    await until(() => focused()?.id === 'paste');
    await type('b@gmail.com, z@example.org');
    await click(byRole('button', 'Review'));
    await until(() => byRole('button', 'Send 3 invitations'));
    await filter('All');
    await until(() => allByRole('listitem').length === 7);
  });

  it('is begun anew with what was pasted, and asks only where something was put right', async () => {
    const asked: string[] = [];
    let answer: string | null = null;
    const element = await review('a@example.org, b@example.org');
    element.ask = ({ text }) => {
      asked.push(text);
      return Promise.resolve(answer);
    };
    const field = () => byRole<HTMLTextAreaElement>('textbox', 'Addresses');
    await click(byRole('button', 'Start over'));
    await until(() => focused()?.id === 'paste');
    expect(field().value).to.equal('a@example.org, b@example.org');
    await click(byRole('button', 'Review'));
    await findByRole('heading', 'Review');
    await click(byRole('button', 'Leave out a@example.org'));
    await click(byRole('button', 'Start over'));
    await until(() => asked.length === 1);
    expect(asked[0]).to.contain('What you pasted stays');
    byRole('button', 'Put back a@example.org');
    answer = '';
    await click(byRole('button', 'Start over'));
    await until(() => field().value === 'a@example.org, b@example.org');
    await click(byRole('button', 'Review'));
    await findByRole('button', 'Leave out a@example.org');
  });

  it('asks, too, where what was pasted is too long to be shown', async () => {
    const asked: string[] = [];
    const element = await review(numbered(5000));
    element.ask = ({ text }) => {
      asked.push(text);
      return Promise.resolve('');
    };
    await click(byRole('button', 'Start over'));
    await until(() => focused()?.id === 'paste');
    expect(asked).to.have.length(1);
    expect(byRole<HTMLTextAreaElement>('textbox', 'Addresses').value).to.equal('');
  });

  it('comes back where nobody is added to it', async () => {
    await review('a@example.org');
    await click(byRole('button', 'Add more'));
    await until(() => focused()?.id === 'paste');
    await click(byRole('button', 'Review'));
    await findByRole('heading', 'Review');
    await rowOf('a@example.org');
  });

  it('draws of ten thousand only those in sight, and comes to the last', async () => {
    await review(numbered(10_000));
    await rowOf('guest0@example.org');
    expect(allByRole('listitem').length).to.be.lessThan(60);
    page.scrollTop = page.scrollHeight;
    const last = await rowOf('guest9999@example.org');
    expect(last.getAttribute('aria-posinset')).to.equal('10000');
  });

  it('keeps a row that is edited, however far the list is scrolled', async () => {
    await review(numbered(1000));
    await click(await findByRole('button', 'Edit guest0@example.org'));
    await until(() => focused()?.id === 'typed');
    await type('other@example.org');
    // The list becomes as long as it is while its rows are measured.
    await until(() => {
      page.scrollTop = page.scrollHeight;
      return allByRole('listitem').some((row) => row.getAttribute('aria-posinset') === '1000');
    });
    expect(focused()?.id).to.equal('typed');
    await press('Enter');
    page.scrollTop = 0;
    await rowOf('other@example.org');
  });
});

describe('add-many: what is said of it', () => {
  it('names the columns of a table that are not taken', async () => {
    await review('Name\tPhone\tEmail\nAda King\t030 12\ta@example.org');
    await findText('Not taken from the table: column 2 (“Phone”).');
    await until(() => said.includes('1 address found. Not taken from the table: column 2 (“Phone”).'));
  });

  it('tells of a first line that was taken for words above a table, though none of them is known', async () => {
    await review('Imię\tPoczta\nAda Byron\ta@example.org\nTom Berg\tt@example.org');
    await findText('Not taken from the table: line 1 (“Imię, Poczta”).');
    expect(said.join()).to.contain('line 1 (“Imię, Poczta”)');
    expect(byRole('button', 'Send 2 invitations').getAttribute('aria-disabled')).to.equal(null);
  });

  it('is what a correction has come to', async () => {
    await review('ada@example\nb@gmial.com\nc@example.org');
    const correct = async (from: string, to: string): Promise<void> => {
      await click(await findByRole('button', `Edit ${from}`));
      await until(() => focused()?.id === 'typed');
      await type(to);
      await press('Enter');
    };
    await correct('ada@example', 'ada.king@example');
    await until(() => said.at(-1) === 'ada.king@example is not ready: not an email address');
    await correct('ada.king@example', 'c@example.org');
    await filter('All');
    // The first of two counts.
    await until(() => said.at(-1) === 'c@example.org is ready now');
    await findText('Line 3 · same address as line 1');
    await click(await findByRole('button', 'Use b@gmail.com'));
    await until(() => said.at(-1) === 'b@gmail.com is ready now');
    const count = said.length;
    await click(byRole('button', 'Edit b@gmail.com'));
    await until(() => focused()?.id === 'typed');
    await press('Enter');
    await until(() => focused()?.getAttribute('aria-label') === 'Edit b@gmail.com');
    expect(said).to.have.length(count);
  });

  it('is nothing of an edit that is cancelled', async () => {
    await review('ada@example');
    await click(await findByRole('button', 'Edit ada@example'));
    await until(() => focused()?.id === 'typed');
    await type('ada@example.org');
    await click(byRole('button', 'Cancel'));
    await until(() => focused()?.getAttribute('aria-label') === 'Edit ada@example');
    await rowOf('ada@example');
    expect(byRole('button', 'Send invitations')).to.exist;
  });
});
