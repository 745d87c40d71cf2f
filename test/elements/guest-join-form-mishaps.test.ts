import { expect } from '@open-wc/testing';
import { click, press, type } from '../support/browser.js';
import { allByRole, byRole, findText, focused, until } from '../support/find.js';
import { fillIn, film, heading, leaveNothing, place, takeAway } from '../support/join-form.js';
import { by, held, openSite, secretOf, unreachable, type Network, type TestSite } from '../support/site.js';

/** What goes wrong around the join form, and what it makes of it. */
let site: TestSite;
const address = location.pathname + location.search;

beforeEach(async () => {
  leaveNothing();
  site = await openSite();
});
afterEach(leaveNothing);

async function openLink(draft = {}) {
  const link = await site.createLink(draft);
  return { link, form: place((element) => (element.token = secretOf(link))) };
}

async function enter(draft = {}) {
  const opened = await openLink(draft);
  await fillIn();
  await press('Enter');
  await findText('You are in as A guest');
  return opened;
}

const headings = (name: string) => until(() => allByRole('heading', name).length === 2);
const field = (name: string) => byRole<HTMLInputElement>('textbox', name);
const usesOf = async (id: string) =>
  (await site.owner.listGuestLinks('lecture')).links.find((link) => link.id === id)?.uses;

const isTo = ({ url }: Request, path: string) => url.endsWith(path);
/** The server does it, and its answer is lost. */
const losing =
  (path: string): Network =>
  async (request, serve) => {
    const response = await serve(request);
    return isTo(request, path) ? unreachable(request, serve) : response;
  };

describe('guest-join-form: what a person types', () => {
  it('keeps the focus where a field was wrong, while it is being mended', async () => {
    await openLink();
    await fillIn('A guest', 'guest');
    await press('Enter');
    await findText('Use an email address, such as name@example.com.');
    await type('@example.org');
    expect(field('Email').value).to.equal('guest@example.org');
    expect(focused()).to.equal(field('Email'));
  });

  it('keeps the focus when the server was out of reach', async () => {
    await openLink();
    await fillIn();
    site.network(unreachable);
    await press('Enter');
    await findText('The sharing service does not answer');
    await type('x');
    expect(focused()).to.equal(field('Email'));
  });

  it('sends what stands in the fields, also where it was typed while an answer was awaited', async () => {
    await openLink();
    await fillIn('A', 'guest@example.org');
    const slow = held((request) => isTo(request, '/join'));
    site.network((request, serve) =>
      isTo(request, '/join') ? slow.network(request, () => unreachable(request, serve)) : serve(request),
    );
    await press('Enter');
    await until(() => byRole('button', 'Join').ariaBusy === 'true');
    await click(field('Name'));
    await press('End');
    await type('BC');
    await click(field('Email'));
    await press('End');
    await type('z');
    slow.release();
    await findText('The sharing service does not answer');
    site.network();
    await press('Enter');
    await findText('You are in as ABC');
    const [guest] = (await site.owner.listGuests('lecture')).participants;
    expect(guest?.email).to.equal('guest@example.orgz');
  });

  it('a tab whose storage is wiped in between takes no second place', async () => {
    const { link } = await openLink();
    await fillIn();
    site.network(losing('/join'));
    await press('Enter');
    await findText('The sharing service does not answer');
    site.network();
    sessionStorage.clear();
    await click(byRole('button', 'Join'));
    await findText('You are in as A guest');
    expect(await usesOf(link.id)).to.equal(1);
  });
});

describe('guest-join-form: links and pages', () => {
  it('shows a skeleton when the first look takes long', async () => {
    const slow = held((request) => isTo(request, '/link'));
    const link = await site.createLink();
    site.network(slow.network);
    const form = place((element) => (element.token = secretOf(link)));
    await until(() => form.shadowRoot!.querySelector('.skeleton') !== null);
    slow.release();
    await heading('Join “Opening lecture”');
  });

  it('all forms of a page hear of a link that comes later', async () => {
    const link = await site.createLink();
    place();
    place();
    await headings('You need a link to join');
    location.hash = `join=${secretOf(link)}`;
    await headings('Join “Opening lecture”');
    expect(location.hash).to.equal('');
  });

  it('two forms of one page take one place', async () => {
    const link = await site.createLink({ maxUses: 1 });
    history.replaceState(null, '', `${address}#join=${secretOf(link)}`);
    place();
    place();
    await headings('Join “Opening lecture”');
    for (const joined of [1, 2]) {
      await click(allByRole('textbox', 'Name')[0]!);
      await type('A guest');
      await click(allByRole('textbox', 'Email')[0]!);
      await type('guest@example.org');
      await press('Enter');
      await until(() => film().length === joined);
    }
    expect(await usesOf(link.id)).to.equal(1);
  });

  it('the seat of one page opens no other, where only the query tells them apart', async () => {
    const link = await site.createLink();
    history.replaceState(null, '', `${location.pathname}?v=1#join=${secretOf(link)}`);
    place();
    await fillIn();
    await press('Enter');
    await findText('You are in as A guest');
    takeAway();
    history.replaceState(null, '', `${location.pathname}?v=2`);
    place();
    await heading('You need a link to join');
  });

  for (const [what, secret, title] of [
    ['an empty one', '', 'You need a link to join'],
    ['one that is far too long', 'x'.repeat(5000), 'This link does not work'],
  ] as const) {
    it(`${what} is no link`, async () => {
      history.replaceState(null, '', `${address}#join=${secret}`);
      place();
      await heading(title);
      expect(allByRole('button', 'Try again')).to.deep.equal([]);
    });
  }

  it('takes its link on a page whose base is of another origin', async () => {
    const link = await site.createLink();
    history.replaceState(null, '', `${address}#join=${secretOf(link)}`);
    const form = place();
    await form.updateComplete;
    const base = Object.assign(document.createElement('base'), { href: 'https://cdn.example/x/' });
    document.head.append(base);
    try {
      await until(() => location.hash === '');
    } finally {
      base.remove();
    }
    await heading('Join “Opening lecture”');
  });
});

describe('guest-join-form: what the page is told', () => {
  it('has the pass when it hears of it, and not before or after', async () => {
    const { form } = await openLink();
    const seen: (string | null)[] = [form.pass];
    form.addEventListener('guest-joined', ({ detail }) =>
      seen.push(form.pass === detail.pass ? 'same' : null),
    );
    form.addEventListener('guest-ended', () => seen.push(form.pass));
    await fillIn();
    await press('Enter');
    await findText('You are in as A guest');
    await click(byRole('button', 'Leave'));
    await heading('You have left');
    expect(seen).to.deep.equal([null, 'same', null]);
  });

  it('hears of a failure in the form each time, and of none when somebody leaves', async () => {
    const { form } = await openLink();
    const codes: string[] = [];
    form.addEventListener('sharing-error', ({ detail }) => codes.push(detail.code));
    await fillIn();
    site.network(unreachable);
    for (const times of [1, 2]) {
      await press('Enter');
      await until(() => codes.length === times);
    }
    site.network();
    await press('Enter');
    await findText('You are in as A guest');
    await click(byRole('button', 'Leave'));
    await heading('You have left');
    expect(codes).to.deep.equal(['BACKEND_UNREACHABLE', 'BACKEND_UNREACHABLE']);
  });
});

describe('guest-join-form: what is no longer so', () => {
  it('a failure to leave goes when the device is online again', async () => {
    await enter();
    site.network(unreachable);
    await click(byRole('button', 'Leave'));
    await findText('The sharing service does not answer');
    site.network();
    globalThis.dispatchEvent(new Event('online'));
    await until(() => allByRole('alert').length === 0);
    expect(film()).to.have.length(1);
  });

  it('says no more who is in, once they have left', async () => {
    const { form } = await enter();
    takeAway();
    const again = place();
    const said = () => again.shadowRoot!.querySelector('.visually-hidden[role=status]')?.textContent.trim();
    await until(() => said() === 'You are in as A guest');
    await click(byRole('button', 'Leave'));
    await heading('You have left');
    await until(() => said() === '');
    expect(form.isConnected).to.equal(false);
  });
});

describe('guest-join-form: an end that comes otherwise', () => {
  it('a guest who is removed while the page takes its time never stays in', async () => {
    const { form } = await openLink();
    form.addEventListener('guest-joined', (event) => {
      const removal = async () => {
        const [guest] = (await site.owner.listGuests('lecture')).participants;
        await site.owner.removeParticipant('lecture', guest!.id, { block: false }, by());
      };
      event.waitUntil(removal());
    });
    await fillIn();
    await press('Enter');
    await heading('The host has ended your visit');
    expect(film()).to.deep.equal([]);
  });

  it('who leaves a place that nobody knows any more is out', async () => {
    const { form } = await enter();
    await openSite();
    await form.leave();
    await heading('Your place was not found');
    expect([form.failure, film().length]).to.deep.equal(['SEAT_UNKNOWN', 0]);
  });

  it('stays in when it is moved in the page', async () => {
    const { form } = await enter();
    const box = document.createElement('div');
    form.parentElement!.append(box);
    box.append(form);
    expect(form.pass).to.equal(null);
    await until(() => film().length === 1);
    await findText('You are in as A guest');
  });

  it('goes on trying when the pass has run out, also after Try again in vain', async () => {
    let isDown = false;
    // A pass of little more than a second.
    site.network(async (request, serve) => {
      if (isDown) return unreachable(request, serve);
      const response = await serve(request);
      if (!response.ok || !(isTo(request, '/join') || isTo(request, '/pass'))) return response;
      return Response.json({ ...((await response.json()) as object), expiresIn: 1200 });
    });
    const { form } = await openLink();
    const told: string[] = [];
    form.addEventListener('guest-joined', ({ type: name }) => told.push(name));
    form.addEventListener('guest-ended', ({ detail }) => told.push(detail.reason));
    await fillIn();
    await press('Enter');
    await findText('You are in as A guest');
    isDown = true;
    await heading('The sharing service does not answer');
    expect([film().length, form.pass]).to.deep.equal([0, null]);
    await click(byRole('button', 'Try again'));
    await until(() => focused()?.textContent === 'The sharing service does not answer');
    isDown = false;
    // Its pauses have doubled meanwhile.
    await until(() => film().length === 1);
    expect(told).to.deep.equal(['guest-joined', 'BACKEND_UNREACHABLE', 'guest-joined']);
  });
});
