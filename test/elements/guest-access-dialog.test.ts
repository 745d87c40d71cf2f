import { expect } from '@open-wc/testing';
import '../../src/define/guest-access-dialog.js';
import '../../src/define/sharing-provider.js';
import type { GuestAccessDialogElement, SharingError } from '../../src/index.js';
import { click, hover, press, type } from '../support/browser.js';
import { allByRole, byRole, everything, findByRole, findText, focused, until } from '../support/find.js';
import { by, endpoint, held, openSite, unreachable, type TestSite } from '../support/site.js';

let site: TestSite;
let page: HTMLElement;

beforeEach(async () => {
  site = await openSite();
  site.signIn('owner');
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => page.remove());

async function open(): Promise<GuestAccessDialogElement> {
  const provider = document.createElement('sharing-provider');
  provider.setAttribute('endpoint', endpoint);
  const dialog = document.createElement('guest-access-dialog');
  dialog.mediaId = 'lecture';
  provider.append(dialog);
  page.append(provider);
  dialog.show();
  await findByRole('dialog', 'Manage guest access');
  return dialog;
}

const theSwitch = () => findByRole('switch', 'Enable guest access');
const isOn = (element: Element) => element.getAttribute('aria-checked') === 'true';
const links = async () => (await site.owner.listGuestLinks('lecture')).links;

async function openForm(): Promise<void> {
  await click(await findByRole('button', 'Create new link'));
  await findByRole('textbox', 'Name');
}

async function inMenuOf(link: string, item: string): Promise<void> {
  await click(await findByRole('button', `Actions for ${link}`));
  await click(await findByRole('menuitem', item));
}

describe('guest-access-dialog: the window', () => {
  it('is a modal dialog with a name; focus goes to the first useful thing', async () => {
    await open();
    const control = await theSwitch();
    await until(() => focused() === control);
    expect(byRole('dialog', 'Manage guest access').matches(':modal')).to.equal(true);
  });

  it('gives its title the focus while there is nothing to press yet, and no mark as if that were a link', async () => {
    const slow = held(() => true);
    site.network(slow.network);
    const opener = document.createElement('button');
    const opening = new Promise((opened) => opener.addEventListener('click', () => opened(open())));
    page.append(opener);
    opener.focus();
    await press('Enter');
    await opening;
    const title = byRole('heading', 'Manage guest access');
    await until(() => title.matches(':focus'));
    const { textDecorationLine, outlineStyle } = getComputedStyle(title);
    expect([textDecorationLine, outlineStyle]).to.deep.equal(['none', 'none']);
    slow.release();
    await theSwitch();
  });

  it('Escape closes it, and the focus goes back to where it came from', async () => {
    const opener = document.createElement('button');
    page.append(opener);
    opener.focus();
    const dialog = await open();
    await theSwitch();
    await press('Escape');
    await until(() => allByRole('dialog').length === 0);
    expect([dialog.open, focused()]).to.deep.equal([false, opener]);
  });

  it('with something typed it asks before it closes, and loses nothing', async () => {
    await open();
    await openForm();
    await type('Open day');
    await press('Escape');
    await findByRole('alertdialog', 'Discard what you typed?');
    await click(byRole('button', 'Keep editing'));
    await until(() => allByRole('alertdialog').length === 0);
    expect(byRole<HTMLInputElement>('textbox', 'Name').value).to.equal('Open day');
    await click(byRole('button', 'Close'));
    await click(await findByRole('button', 'Discard'));
    await until(() => allByRole('dialog').length === 0);
  });

  it('lets the page go unasked, but for what is typed and not saved', async () => {
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const dialog = await open();
    await openForm();
    expect(asks()).to.equal(false);
    await type('Open day');
    expect(asks()).to.equal(true);
    dialog.close();
    await until(() => allByRole('dialog').length === 0);
    expect(asks()).to.equal(false);
    dialog.show();
    await openForm();
    await type('Open day');
    await press('Enter');
    await findByRole('group', 'Open day');
    expect(asks()).to.equal(false);
  });

  it('is gone with its element', async () => {
    const dialog = await open();
    await theSwitch();
    dialog.remove();
    expect(allByRole('dialog')).to.deep.equal([]);
    expect(dialog.open).to.equal(false);
  });

  it('says that the server is out of reach, and goes on when it is there', async () => {
    site.network(unreachable);
    await open();
    await findText('The sharing service does not answer');
    // News would do it by themselves, perhaps just before the click.
    site.network((request, serve) =>
      request.url.endsWith('/events') ? unreachable(request, serve) : serve(request),
    );
    await click(byRole('button', 'Try again'));
    await theSwitch();
  });

  it('keeps what is typed from the page', async () => {
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    await open();
    await openForm();
    await type('k m f');
    document.removeEventListener('keydown', hear);
    expect(heard).to.deep.equal([]);
  });
});

describe('guest-access-dialog: the switch', () => {
  it('is on when the server has said so, not before', async () => {
    await open();
    const control = await theSwitch();
    const slow = held((request) => request.method === 'PUT');
    site.network(slow.network);
    await press(' ');
    await until(() => control.getAttribute('aria-disabled') === 'true');
    expect(isOn(control)).to.equal(false);
    slow.release();
    await until(() => isOn(control));
  });

  it('stays as it was when the server cannot be reached, and says so', async () => {
    await open();
    const control = await theSwitch();
    site.network((request, serve) =>
      request.method === 'PUT' ? unreachable(request, serve) : serve(request),
    );
    await press(' ');
    await findText('The sharing service does not answer');
    expect(isOn(control)).to.equal(false);
  });

  it('with guests in it asks what becomes of them', async () => {
    const link = await site.createLink();
    const { seat } = await site.join(link);
    await open();
    const control = await theSwitch();
    await click(control);
    await findByRole('alertdialog', 'Switch off guest access?');
    expect(byRole<HTMLInputElement>('radio', 'Guests who are in stay').checked).to.equal(true);
    await press('Escape');
    await until(() => allByRole('alertdialog').length === 0);
    expect(isOn(control)).to.equal(true);
    await click(control);
    await click(await findByRole('radio', 'Guests who are in leave now'));
    await click(byRole('button', 'Switch off'));
    await until(() => !isOn(control));
    const outcome = await site.stranger
      .renew({ seat })
      .catch((error: unknown) => (error as SharingError).code);
    expect(outcome).to.equal('GUEST_ACCESS_OFF');
  });

  it('asks no more about a medium that another one has taken the place of', async () => {
    await site.switchOn('seminar');
    await site.join(await site.createLink());
    const dialog = await open();
    await click(await theSwitch());
    await findByRole('alertdialog', 'Switch off guest access?');
    dialog.mediaId = 'seminar';
    await until(() => allByRole('alertdialog').length === 0);
    await until(() => allByRole('group', 'Open day').length === 0);
    expect(isOn(await theSwitch())).to.equal(true);
  });

  it('leaves no question behind where the page closes the window', async () => {
    await site.join(await site.createLink());
    const dialog = await open();
    await click(await theSwitch());
    await findByRole('alertdialog', 'Switch off guest access?');
    dialog.close();
    await until(() => allByRole('dialog').length === 0);
    expect([...everything()].some((element) => element.matches(':modal'))).to.equal(false);
    dialog.show();
    await until(() => allByRole('dialog').length === 1);
    expect(allByRole('alertdialog')).to.have.length(0);
  });

  it('shows what it has confirmed in the list of that medium alone', async () => {
    await site.switchOn('seminar');
    await site.createLink();
    const dialog = await open();
    let isAsked = false;
    const line = held(({ method }) => {
      isAsked ||= method === 'POST';
      return method === 'POST';
    });
    site.network(line.network);
    await openForm();
    await type('Late');
    await press('Enter');
    const created = new Promise<string>((resolve) =>
      dialog.addEventListener('guest-link-created', ({ detail }) => resolve(detail.mediaId)),
    );
    await until(() => isAsked);
    dialog.mediaId = 'seminar';
    await findText('No links yet');
    line.release();
    expect(await created).to.equal('lecture');
    expect(allByRole('group')).to.have.length(0);
  });
});

describe('guest-access-dialog: a new link', () => {
  for (const [field, typed, text] of [
    ['Name', '', 'Fill this in.'],
    ['Number of uses', '1.5', 'Use a whole number, such as 50.'],
    ['Number of uses', '0', 'Use a number of 1 or more.'],
    ['Number of uses', 'many', 'Use a whole number, such as 50.'],
  ] as const) {
    it(`“${typed}” as ${field}: said at the field, which has the focus, and kept`, async () => {
      await open();
      await openForm();
      if (field !== 'Name') await type('Open day');
      await click(byRole('textbox', field));
      await type(typed);
      await press('Enter');
      await findText(text);
      const input = byRole<HTMLInputElement>('textbox', field);
      expect(focused()).to.equal(input);
      expect([input.value, input.getAttribute('aria-invalid')]).to.deep.equal([typed, 'true']);
      expect(await links()).to.deep.equal([]);
    });
  }

  it('Enter pressed twice makes one, and Copy link has the focus', async () => {
    await open();
    await openForm();
    await type('Open day');
    await press('Enter');
    await press('Enter');
    const copy = await findByRole('button', 'Copy link');
    await until(() => focused() === copy);
    expect((await links()).map(({ name }) => name)).to.deep.equal(['Open day']);
  });

  it('a lost answer and another try make one', async () => {
    await open();
    await openForm();
    await type('Open day');
    site.network(async (request, serve) => {
      const response = await serve(request);
      return request.method === 'POST' ? Response.error() : response;
    });
    await press('Enter');
    await findText('The sharing service does not answer');
    site.network();
    await press('Enter');
    await findByRole('group', 'Open day');
    expect(await links()).to.have.length(1);
  });

  it('what the server refuses is said in the form', async () => {
    site = await openSite({ linksPerMedium: 1 });
    site.signIn('owner');
    await open();
    await openForm();
    await type('Open day');
    await site.createLink({ name: 'Faster' });
    await press('Enter');
    await findText('No more links fit here');
    expect(byRole<HTMLInputElement>('textbox', 'Name').value).to.equal('Open day');
  });

  it('a name of markup is shown as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    await site.createLink({ name });
    await open();
    await findByRole('group', name);
    await findText(name);
  });
});

describe('guest-access-dialog: a link', () => {
  it('is copied when it says so', async () => {
    const link = await site.createLink();
    await open();
    const copy = await findByRole('button', 'Copy link');
    const { width } = copy.getBoundingClientRect();
    const { writeText } = navigator.clipboard;
    const written: string[] = [];
    navigator.clipboard.writeText = (text) => Promise.resolve(void written.push(text));
    try {
      await click(copy);
      await findText('Copied');
      expect(written).to.deep.equal([link.url]);
      expect(copy.getBoundingClientRect().width).to.equal(width);
    } finally {
      navigator.clipboard.writeText = writeText;
    }
  });

  it('says nothing of the kind where copying is refused, and gives the link to copy by hand', async () => {
    const link = await site.createLink();
    await open();
    const { writeText } = navigator.clipboard;
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    Object.defineProperty(document, 'execCommand', { configurable: true, value: () => false });
    try {
      await click(await findByRole('button', 'Copy link'));
      const field = await findByRole<HTMLInputElement>('textbox', /Copy the link by hand/);
      expect(field.value).to.equal(link.url);
      expect(byRole('dialog').textContent).not.to.contain('Copied');
    } finally {
      navigator.clipboard.writeText = writeText;
      Reflect.deleteProperty(document, 'execCommand');
    }
  });

  it('is paused and resumed', async () => {
    await site.createLink();
    await open();
    await click(await findByRole('button', /^Pause/));
    const resume = await findByRole('button', /^Resume/);
    expect((await links())[0]?.state).to.equal('paused');
    await click(resume);
    await findByRole('button', /^Pause/);
    expect((await links())[0]?.state).to.equal('active');
  });

  it('that somebody else has changed meanwhile is shown as it is, and said', async () => {
    const link = await site.createLink();
    await open();
    const pause = await findByRole('button', /^Pause/);
    site.network(async (request, serve) => {
      if (request.method === 'PATCH' && !request.headers.has('x-test-user')) {
        site.network();
        const [now] = await links();
        await site.owner.changeGuestLink('lecture', link.id, { paused: true, revision: now!.revision }, by());
      }
      return serve(request);
    });
    await click(pause);
    await findText('Somebody else has just changed this');
    await findText('paused');
  });

  it('that somebody else deletes hands the focus in it to the next, and the last one to what makes another', async () => {
    const [one, two] = [await site.createLink({ name: 'One' }), await site.createLink({ name: 'Two' })];
    await open();
    await findByRole('group', 'Two');
    // Under the pointer nothing would move.
    await hover(byRole('heading', 'Manage guest access'));
    byRole('button', 'Actions for One').focus();
    await site.owner.deleteGuestLink('lecture', one.id, by());
    await until(() => allByRole('group', 'One').length === 0);
    await until(() => focused() === byRole('button', 'Copy link', byRole('group', 'Two').parentNode!));
    await site.owner.deleteGuestLink('lecture', two.id, by());
    await until(() => focused() === byRole('button', 'Create new link'));
  });

  it('is deleted after a question that says what happens', async () => {
    const link = await site.createLink();
    await site.join(link);
    await open();
    await inMenuOf('Open day', 'Delete');
    await findByRole('alertdialog', 'Delete “Open day”?');
    await findText('1 guest who is in stays in. Nobody new can join with it.');
    await click(byRole('button', 'Delete', byRole('alertdialog')));
    await until(() => allByRole('group', 'Open day').length === 0);
    expect(await links()).to.deep.equal([]);
  });

  it('shows its guests, and removes one after a question', async () => {
    const link = await site.createLink();
    await site.join(link);
    await open();
    await inMenuOf('Open day', 'Guests');
    await findText('guest@example.org');
    await findText(/typed, not verified/);
    await click(byRole('button', /^Actions for /));
    await click(await findByRole('menuitem', 'Remove'));
    await findByRole('alertdialog', 'Remove A guest?');
    await click(byRole('button', 'Remove', byRole('alertdialog')));
    await findText(/removed/);
    const [guest] = (await site.owner.listGuests('lecture')).participants;
    expect(guest?.endReason).to.equal('removed');
  });

  it('that another owner makes appears by itself, and so does who comes in', async () => {
    await open();
    await theSwitch();
    await until(() => site.site.log.some(({ route }) => route?.endsWith('/events') === true));
    const link = await site.createLink({ maxUses: 3 });
    await findByRole('group', 'Open day');
    await site.join(link);
    await findText(/1 of 3 uses/);
    await findText('Anyone with an active link can join, 2 more people.');
  });
});
