import { expect } from '@open-wc/testing';
// No module of its own: it hangs itself on the window.
import 'axe-core/axe.min.js';
import type { run } from 'axe-core';
import { computeAccessibleDescription } from 'dom-accessibility-api';
import type { Media } from '../../src/domain/media.js';
import type { InviteRequest } from '../../src/domain/schemas.js';
import { AddManyElement } from '../../src/elements/invite-users-dialog/many/add-many.js';
import type { ManyAccess } from '../../src/elements/invite-users-dialog/many/many-access.js';
import { defineInternal } from '../../src/ui/internal.js';
import { internalName } from '../../src/ui/version.js';
import { click, press, setViewport, type } from '../support/browser.js';
import { allByRole, byRole, findByRole, findText, focused, until } from '../support/find.js';
import { by, held, openSite, unreachable, type TestSite } from '../support/site.js';

const { axe } = window as unknown as { axe: { run: typeof run } };
const mediaId = 'keynote';
const keynote: Media = {
  id: mediaId,
  kind: 'live-event',
  title: 'Keynote',
  url: new URL('/watch/keynote', location.href).href,
};

let site: TestSite;
let page: HTMLElement;
let said: string[];

beforeEach(async () => {
  site = await openSite({ media: [keynote] });
  site.signIn('owner');
  defineInternal('add-many', AddManyElement);
  page = document.createElement('main');
  page.style.cssText = 'block-size: 600px; overflow-y: auto';
  document.body.append(page);
  said = [];
});
afterEach(() => {
  page.remove();
  document.documentElement.dir = '';
  document.documentElement.style.colorScheme = '';
});

/** Which one it is for says the address beside it, once. */
function unblocking(who: string): HTMLElement {
  const buttons = allByRole('button', 'Unblock and invite');
  return buttons.find((button) => computeAccessibleDescription(button) === who)!;
}

/** The element as the window mounts it. */
function open(text = '', shared?: AddManyElement['shared']): AddManyElement {
  const access: ManyAccess = {
    medium: { kind: 'live-event' },
    reach: () => Promise.resolve({ backend: site.owner, mediaId }),
    send: async (request, intent) => {
      const made = await site.owner.createInvites(mediaId, request, { key: intent.keyFor(request) });
      intent.answered();
      return made;
    },
  };
  const element = document.createElement(internalName('add-many'));
  if (!(element instanceof AddManyElement)) throw new Error('Another one is registered.');
  element.access = access;
  element.text = text;
  if (shared) element.shared = shared;
  element.scroller = page;
  element.addEventListener('say', (event) => said.push((event as CustomEvent<string>).detail));
  page.append(element);
  return element;
}

async function review(text: string, shared?: AddManyElement['shared']): Promise<AddManyElement> {
  const element = open(text, shared);
  await findByRole('heading', 'Review');
  return element;
}

const rowOf = (address: string): Promise<HTMLElement> =>
  until(() => {
    const row = allByRole('listitem').find((one) => one.querySelector('.address')?.textContent === address);
    if (row === undefined) throw new Error(`No row of ${address}`);
    return row;
  });
const filter = async (name: string) => click(byRole('button', new RegExp(`^${name}`)));
const numbered = (count: number): string =>
  Array.from({ length: count }, (_, at) => `Guest <guest${at}@example.org>`).join('\n');
async function invited(): Promise<readonly string[]> {
  const { invites } = await site.owner.listInvites(mediaId);
  return invites.map(({ email, role }) => `${email} ${role}`).sort();
}

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

  it('gives one a role, and all that are shown', async () => {
    await review('a@example.org\nb@example.org');
    const one = await findByRole<HTMLSelectElement>('combobox', 'Role of a@example.org');
    one.value = 'moderator';
    one.dispatchEvent(new Event('change'));
    const all = byRole<HTMLSelectElement>('combobox', 'Role of all shown');
    await until(() => byRole<HTMLSelectElement>('combobox', 'Role of a@example.org').value === 'moderator');
    all.value = 'speaker';
    all.dispatchEvent(new Event('change'));
    await until(() => said.includes('Speaker for 2 people'));
    await until(() => byRole<HTMLSelectElement>('combobox', 'Role of b@example.org').value === 'speaker');
    expect(all.value).to.equal('');
  });

  it('asks for the role where two lines with one address name two, and sends it as it was chosen', async () => {
    await review('a@example.org\tModerator\nA@example.org\tSpeaker\nb@example.org\tViewer');
    const row = await rowOf('a@example.org');
    await findText('Line 1 · Moderator here, Speaker on line 2: which one?', row);
    // The choice for all would be the same one once more.
    expect(allByRole('combobox', 'Role of all shown')).to.have.length(0);
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
    await until(() => said.at(-1) === 'ada.king@example is not ready: no email address');
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

describe('add-many: role and end of all', () => {
  const choose = (name: string, value: string): void => {
    const field = byRole<HTMLSelectElement>('combobox', name);
    field.value = value;
    field.dispatchEvent(new Event('change'));
  };
  const valueOf = (name: string): string => byRole<HTMLSelectElement>('combobox', name).value;
  const expiry = { expires: 'days', days: '3', at: '', zone: 'UTC' } as const;

  it('begin as the form has them, are seen, and can be changed', async () => {
    const element = open('', { mail: false, expiry });
    element.role = 'speaker';
    element.text = 'a@example.org\nb@example.org';
    await findByRole('heading', 'Review');
    expect([valueOf('Role'), valueOf('Expires')]).to.deep.equal(['speaker', 'days']);
    expect(byRole<HTMLInputElement>('textbox', 'Days').value).to.equal('3');
    choose('Role of b@example.org', 'moderator');
    await findText('1 person has a role of their own in the list.');
    choose('Role', 'viewer');
    await until(() => said.at(-1) === 'Viewer for 1 person');
    await until(() => valueOf('Role of a@example.org') === 'viewer');
    expect(valueOf('Role of b@example.org')).to.equal('moderator');
    choose('Expires', 'never');
    await click(byRole('button', 'Create 2 invitations'));
    await findByRole('heading', '2 people are invited');
    expect(await invited()).to.deep.equal(['a@example.org viewer', 'b@example.org moderator']);
    const { invites } = await site.owner.listInvites(mediaId);
    expect(invites.map(({ expiry }) => expiry.kind)).to.deep.equal(['never', 'never']);
  });

  it('send nobody before the end is whole, and say what is wrong where it is', async () => {
    await review('a@example.org', { mail: false, expiry: { ...expiry, days: '' } });
    await click(byRole('button', 'Create 1 invitation'));
    await until(() => focused()?.id === 'days' && focused()?.getAttribute('aria-invalid') === 'true');
    expect(await invited()).to.deep.equal([]);
    await type('2');
    await until(() => focused()?.getAttribute('aria-invalid') === null);
    await click(byRole('button', 'Create 1 invitation'));
    await findByRole('heading', '1 person is invited');
    const { invites } = await site.owner.listInvites(mediaId);
    expect(invites.map(({ expiry }) => expiry.kind)).to.deep.equal(['at']);
  });
});

/** What asks who is blocked, before anything is sent. */
const isDryRun = async (request: Request): Promise<boolean> =>
  request.method === 'POST' &&
  request.url.endsWith('/invites') &&
  ((await request.clone().json()) as InviteRequest).dryRun === true;

describe('add-many: sending', () => {
  it('invites those who are ready, each accounted for, and leads back to the problems', async () => {
    const element = await review('a@example.org\nb@example.org\nc@gmial.com');
    let isOver = false;
    element.addEventListener('many-done', () => (isOver = true));
    await click(byRole('button', 'Send 2 invitations'));
    await findByRole('heading', '2 people are invited');
    await until(() => said.includes('2 people are invited'));
    expect(await invited()).to.deep.equal(['a@example.org viewer', 'b@example.org viewer']);
    await findText(/invited, mail on its way/);
    await click(byRole('button', 'Back to the problems'));
    await rowOf('c@gmial.com');
    await click(await findByRole('button', 'Keep as typed'));
    await click(await findByRole('button', 'Send 1 invitation'));
    await findByRole('heading', '3 people are invited');
    expect(byRole('button', /^Invited/).textContent).to.contain('3');
    await click(byRole('button', 'Show invited people'));
    expect(isOver).to.equal(true);
    expect(await invited()).to.have.length(3);
  });

  const expiry = { expires: 'days', days: '7', at: '', zone: 'UTC' } as const;
  const shared = { mail: true, message: 'See you', expiry };
  const messages = async () => (await site.owner.listInvites(mediaId)).invites.map(({ message }) => message);

  it('shows what goes along, and sends it as it was edited', async () => {
    await review('a@example.org', shared);
    await findText('With your message: “See you”');
    await click(byRole('button', 'Edit message'));
    await until(() => focused()?.id === 'message');
    await press('Control+End');
    await type(' all');
    await click(byRole('button', 'Done'));
    await findText('With your message: “See you all”');
    await click(byRole('button', 'Send 1 invitation'));
    await findByRole('heading', '1 person is invited');
    expect(await messages()).to.deep.equal(['See you all']);
  });

  it('leaves out a message, and one that nobody would be mailed', async () => {
    await review('a@example.org', shared);
    await click(await findByRole('button', 'Leave out message'));
    await findByRole('button', 'Add a message');
    await click(byRole('button', 'Send 1 invitation'));
    await findByRole('heading', '1 person is invited');
    page.replaceChildren();
    await review('b@example.org', shared);
    await click(byRole('checkbox', 'Send links via email'));
    await click(await findByRole('button', 'Create 1 invitation'));
    await findByRole('heading', '1 person is invited');
    expect(await messages()).to.deep.equal([null, null]);
  });

  it('creates links without a mail', async () => {
    await review('a@example.org');
    await click(byRole('checkbox', 'Send links via email'));
    await click(await findByRole('button', 'Create 1 invitation'));
    await findByRole('heading', '1 person is invited');
    const { invites } = await site.owner.listInvites(mediaId);
    expect(invites.map(({ mail }) => mail)).to.deep.equal(['none']);
  });

  it('invites nobody twice where an answer is lost, and asks again for those alone', async () => {
    await review(numbered(150));
    let calls = 0;
    site.network(async (request, serve) => {
      const isTried = await isDryRun(request);
      const answer = await serve(request);
      if (request.method !== 'POST' || !request.url.endsWith('/invites') || isTried) return answer;
      calls += 1;
      return calls === 2 ? unreachable(request, serve) : answer;
    });
    await click(byRole('button', 'Send 150 invitations'));
    await findByRole('heading', 'Stopped');
    await findText('100 of 150 done');
    await click(byRole('button', 'Try again'));
    await findByRole('heading', '150 people are invited');
    expect(calls).to.equal(3);
    const { all } = await site.owner.countInvites(mediaId);
    expect(all).to.equal(150);
  });

  it('stops after those who are on their way, and goes on', async () => {
    await review(numbered(150));
    const { network, release } = held(
      (request) => request.method === 'POST' && request.url.endsWith('/invites'),
    );
    site.network(network);
    await click(byRole('button', 'Send 150 invitations'));
    await click(await findByRole('button', 'Stop'));
    await findByRole('button', 'Stopping…');
    release();
    await findByRole('heading', 'Stopped');
    await until(() => said.includes('50 people are not invited yet.'));
    await filter('Still to invite');
    await rowOf('guest100@example.org');
    await click(byRole('button', 'Go on'));
    await findByRole('heading', '150 people are invited');
  });

  it('accounts for every line that was pasted, those that were skipped with the reason', async () => {
    const invites = [{ email: 'old@example.org', role: 'viewer' as const }];
    await site.owner.createInvites(mediaId, { invites, mail: false }, by());
    await review('a@example.org\nA@example.org\nold@example.org\nb@example.org\nnobody');
    await until(() => byRole('button', /^Skipped/).textContent.includes('2'));
    await click(byRole('button', 'Send 2 invitations'));
    await findByRole('heading', '2 people are invited');
    const pills = [...byRole('group', 'Show').querySelectorAll('button')].map((pill) =>
      pill.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(pills).to.deep.equal([
      'All5',
      'Invited2',
      'Not invited0',
      'Still to invite0',
      'Problems1',
      'Skipped2',
    ]);
    await findText('2 skipped: same address twice (1) and invited already (1).');
    expect(allByRole('listitem')).to.have.length(5);
    await filter('Skipped');
    await findText('Line 2 · same address as line 1');
    await findText('Line 3 · invited already');
    expect(allByRole('listitem')).to.have.length(2);
  });

  it('says how the mails go as soon as that is known', async () => {
    const element = await review('a@example.org\nb@example.org');
    await click(byRole('button', 'Send 2 invitations'));
    await findByRole('heading', '2 people are invited');
    await findText(/invited, mail on its way/);
    const { invites } = await site.owner.listInvites(mediaId);
    const mails: Record<string, string> = { 'a@example.org': 'sent', 'b@example.org': 'failed' };
    site.network(async (request, serve) => {
      const answer = await serve(request);
      if (request.method !== 'GET' || !request.url.includes('/invites')) return answer;
      const told = invites.map((invite) => ({ ...invite, mail: mails[invite.email] }));
      return Response.json({ invites: told, next: null, revision: 9 });
    });
    element.revision = 9;
    await findText(/invited, mail sent/);
    await findText(/invited, mail not sent/);
  });

  it('says before anything is sent who is blocked, and invites them where that is chosen, or leaves them out', async () => {
    await site.owner.setGuestAccess(mediaId, { enabled: true }, by());
    const link = await site.owner.createGuestLink(mediaId, { name: 'Open day' }, by());
    for (const email of ['b@example.org', 'c@example.org']) {
      const { participantId } = await site.join(link, email);
      await site.owner.removeParticipant(mediaId, participantId, { block: true }, by());
    }
    await review('a@example.org\nB@example.org\nc@example.org');
    await findText('Line 2 · blocked here');
    await findText('Line 3 · blocked here');
    await findByRole('button', 'Send 1 invitation');
    await click(unblocking('B@example.org'));
    await findByRole('button', 'Send 2 invitations');
    await until(() => focused()?.getAttribute('aria-label') === 'Edit B@example.org');
    await click(byRole('button', 'Undo'));
    await findByRole('button', 'Send 1 invitation');
    await click(unblocking('B@example.org'));
    await click(byRole('button', 'Leave out c@example.org'));
    await click(await findByRole('button', 'Send 2 invitations'));
    await findByRole('heading', '2 people are invited');
    const { invites } = await site.owner.listInvites(mediaId);
    expect(invites.map(({ email, blocked }) => [email, blocked]).sort()).to.deep.equal([
      ['B@example.org', false],
      ['a@example.org', false],
    ]);
    const { participants } = await site.owner.listGuests(mediaId);
    expect(participants.map(({ email, endReason }) => [email, endReason]).sort()).to.deep.equal([
      ['b@example.org', 'removed'],
      ['c@example.org', 'blocked'],
    ]);
  });

  it('shows who is blocked among the problems that are on show, below them', async () => {
    await site.owner.setGuestAccess(mediaId, { enabled: true }, by());
    const link = await site.owner.createGuestLink(mediaId, { name: 'Open day' }, by());
    const { participantId } = await site.join(link, 'b@example.org');
    await site.owner.removeParticipant(mediaId, participantId, { block: true }, by());
    await review('b@example.org\na@gmial.com');
    await findText('Line 1 · blocked here');
    const rows = allByRole('listitem').map((row) => /\S+@\S+?(?=\s)/.exec(row.textContent)?.[0]);
    expect(rows).to.deep.equal(['a@gmial.com', 'b@example.org']);
    await findByRole('button', /^Problems\s*2$/);
  });

  it('says of those who are blocked that they are, and invites them once that is taken back', async () => {
    await site.owner.setGuestAccess(mediaId, { enabled: true }, by());
    const link = await site.owner.createGuestLink(mediaId, { name: 'Open day' }, by());
    const { participantId } = await site.join(link, 'b@example.org');
    const asked = new Promise<void>((resolve) =>
      site.network(async (request, serve) => {
        const isTried = await isDryRun(request);
        const answer = await serve(request);
        if (isTried) resolve();
        return answer;
      }),
    );
    await review('a@example.org\tViewer\nb@example.org\tSpeaker');
    // Blocked by somebody else once it was asked who is.
    await asked;
    await site.owner.removeParticipant(mediaId, participantId, { block: true }, by());
    await click(byRole('button', 'Send 2 invitations'));
    await findByRole('heading', '1 person is invited');
    await filter('Not invited');
    await findText('Line 2 · blocked here');
    site.network((request, serve) =>
      request.method === 'POST' ? unreachable(request, serve) : serve(request),
    );
    await click(unblocking('b@example.org'));
    await findByRole('heading', 'Stopped');
    expect(allByRole('button', 'Unblock and invite')).to.have.length(0);
    site.network();
    await click(byRole('button', 'Try again'));
    await findByRole('heading', '2 people are invited');
    await until(() => focused()?.id === 'title');
    const { invites } = await site.owner.listInvites(mediaId, { search: 'b@' });
    expect(invites.map(({ role, blocked, mail }) => [role, blocked, mail])).to.deep.equal([
      ['speaker', false, 'queued'],
    ]);
  });

  it('shows who has come to a filter that was pressed before there was an answer', async () => {
    await review('a@example.org\nb@example.org');
    await until(() => byRole('button', 'Send 2 invitations'));
    const invites = [{ email: 'a@example.org', role: 'viewer' as const }];
    await site.owner.createInvites(mediaId, { invites, mail: false }, by());
    const { network, release } = held(({ method }) => method === 'POST');
    site.network(network);
    await click(byRole('button', 'Send 2 invitations'));
    await click(await findByRole('button', /^Not invited\s*0$/));
    await until(() => allByRole('listitem').length === 0);
    release();
    await findByRole('heading', '1 person is invited');
    await rowOf('a@example.org');
    expect(allByRole('listitem')).to.have.length(1);
  });

  it('says of those somebody else has invited meanwhile that they were', async () => {
    await review('a@example.org\nb@example.org');
    await until(() => byRole('button', 'Send 2 invitations'));
    const invites = [{ email: 'a@example.org', role: 'viewer' as const }];
    await site.owner.createInvites(mediaId, { invites, mail: false }, by());
    await click(byRole('button', 'Send 2 invitations'));
    await findByRole('heading', '1 person is invited');
    await filter('Not invited');
    await findText(/was invited already/);
  });
});

describe('add-many: for everybody', () => {
  const expectAccessible = async (state: string): Promise<void> => {
    const { violations } = await axe.run(page, { resultTypes: ['violations'] });
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect(found, state).to.deep.equal([]);
  };

  for (const [scheme, direction] of [
    ['light', 'ltr'],
    ['dark', 'rtl'],
  ] as const) {
    it(`is clean in ${scheme}, ${direction}: typed, reviewed, edited, failed, done`, async () => {
      document.documentElement.dir = direction;
      document.documentElement.style.colorScheme = scheme;
      page.style.background = scheme === 'dark' ? '#1d1f24' : '#fff';
      open();
      await findByRole('textbox', 'Addresses');
      await expectAccessible('typed');
      await type('Dear all');
      await click(byRole('button', 'Review'));
      await findText('There is nobody in it');
      await expectAccessible('nobody');
      page.replaceChildren();
      await review('a@example.org\nb@gmial.com\nc@@d.org\na@example.org');
      await filter('All');
      await expectAccessible('reviewed');
      await click(
        byRole('button', 'Edit a@example.org'.replace('a@', 'b@').replace('example.org', 'gmial.com')),
      );
      await findByRole('textbox', 'First name');
      await expectAccessible('edited');
      await press('Escape');
      site.network((request, serve) =>
        request.method === 'POST' ? unreachable(request, serve) : serve(request),
      );
      await click(byRole('button', 'Send 1 invitation'));
      await findByRole('heading', 'Stopped');
      await expectAccessible('failed');
      site.network();
      await click(byRole('button', 'Try again'));
      await findByRole('heading', '1 person is invited');
      await expectAccessible('done');
    });
  }

  for (const direction of ['ltr', 'rtl']) {
    it(`has its heading and buttons in two whole lines on a narrow screen: ${direction}`, async () => {
      document.documentElement.dir = direction;
      if (!(await setViewport({ width: 360, height: 740 }))) return;
      await review('Nobody <no@@example.org>');
      const text = (element: Element): DOMRect => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return range.getBoundingClientRect();
      };
      const [title, addMore, undo, startOver] = [
        byRole('heading', 'Review'),
        ...['Add more', 'Undo', 'Start over'].map((name) => byRole('button', name)),
      ].map((element) => text(element.querySelector('span') ?? element)) as [
        DOMRect,
        DOMRect,
        DOMRect,
        DOMRect,
      ];
      const end = direction === 'ltr' ? 'right' : 'left';
      expect(Math.abs(title.top - addMore.top)).to.be.below(4);
      expect(Math.abs(undo.top - startOver.top)).to.be.below(4);
      expect(Math.abs(addMore[end] - startOver[end])).to.be.below(2);
      expect(undo.top).to.be.above(title.bottom);
      expect(page.scrollWidth).to.be.at.most(page.clientWidth);
      await setViewport({ width: 1280, height: 800 });
    });
  }

  it('has no two ways to scroll on a narrow screen', async () => {
    if (!(await setViewport({ width: 360, height: 740 }))) return;
    await review(
      `${'a'.repeat(60)}@${'b'.repeat(60)}.${'c'.repeat(60)}.example.org\n${'d'.repeat(60)}@gmial.com\nNobody`,
    );
    await filter('All');
    await until(() => allByRole('listitem').length === 3);
    expect(page.scrollWidth).to.be.at.most(page.clientWidth);
    await setViewport({ width: 1280, height: 800 });
  });
});
