import { expect } from '@open-wc/testing';
import '../../src/define/guest-join-form.js';
import '../../src/define/sharing-provider.js';
import type { GuestJoinedEvent, GuestJoinFormElement } from '../../src/index.js';
import { click, press, setViewport, type } from '../support/browser.js';
import { allByRole, byRole, findByRole, findText, focused, until } from '../support/find.js';
import { updatedTwice } from '../support/join-form.js';
import { by, endpoint, held, openSite, secretOf, unreachable, type TestSite } from '../support/site.js';

let site: TestSite;
const forms: HTMLElement[] = [];

beforeEach(async () => {
  sessionStorage.clear();
  site = await openSite();
});
afterEach(() => {
  for (const form of forms.splice(0)) form.remove();
  history.replaceState(null, '', location.pathname + location.search);
});

/** The form in a provider, as a page has it. */
function place(set: (form: GuestJoinFormElement) => void = () => {}): GuestJoinFormElement {
  const provider = document.createElement('sharing-provider');
  provider.setAttribute('endpoint', endpoint);
  const form = document.createElement('guest-join-form');
  const template = document.createElement('template');
  const content = document.createElement('p');
  content.textContent = 'The protected film';
  template.content.append(content);
  form.append(template);
  set(form);
  provider.append(form);
  document.body.append(provider);
  forms.push(provider);
  return form;
}

async function openLink(draft = {}) {
  const link = await site.createLink(draft);
  const form = place((element) => (element.token = secretOf(link)));
  return { link, form };
}

async function fillIn(name = 'A guest', email = 'guest@example.org') {
  await click(await findByRole('textbox', 'Name'));
  await type(name);
  await click(byRole('textbox', 'Email'));
  await type(email);
}

const film = () => [...document.querySelectorAll('guest-join-form > p')];
const heading = (name: string | RegExp) => findByRole('heading', name);
const states = ['loading', 'form', 'code', 'waiting', 'countdown', 'admitted', 'failed'];
const stateOf = (form: Element) => states.filter((state) => form.matches(`:state(${state})`));

describe('guest-join-form: failing first', () => {
  it('without a link it says what is needed', async () => {
    const form = place();
    await heading('You need a link to join');
    expect(stateOf(form)).to.deep.equal(['failed']);
    expect(form.failure).to.equal('LINK_MISSING');
    expect(allByRole('button', 'Try again')).to.deep.equal([]);
  });

  it('is hidden by a page from who has no link, until one comes', async () => {
    const link = await site.createLink();
    // As docs/page-author.md has it.
    const hear = ({ newURL }: HashChangeEvent) => (form.hidden &&= !newURL.includes('join='));
    const form = place((entrance) => {
      entrance.addEventListener('sharing-error', ({ detail: { code } }) => {
        entrance.hidden = code === 'LINK_MISSING';
      });
    });
    addEventListener('hashchange', hear);
    await until(() => form.hidden);
    expect(getComputedStyle(form).display).to.equal('none');
    location.hash = 'a-place-of-the-page';
    await until(() => location.hash === '#a-place-of-the-page');
    location.hash = new URL(link.url).hash;
    await heading('Join “Opening lecture”');
    removeEventListener('hashchange', hear);
    expect(form.hidden).to.equal(false);
  });

  it('tells the holder of a true link the true reason', async () => {
    const { owner } = site;
    const paused = await site.createLink();
    await owner.changeGuestLink('lecture', paused.id, { paused: true, revision: paused.revision }, by());
    const deleted = await site.createLink();
    await owner.deleteGuestLink('lecture', deleted.id, by());
    const full = await site.createLink({ maxUses: 1 });
    await site.join(full);
    for (const [link, title] of [
      [paused, 'This link is paused'],
      [deleted, 'This link was deleted'],
      [full, 'This link is used up'],
    ] as const) {
      place((form) => (form.token = secretOf(link)));
      await heading(title);
      forms.splice(0).forEach((form) => form.remove());
      sessionStorage.clear();
    }
    place((form) => (form.token = 'nonsense'));
    await heading('This link does not work');
  });

  it('says how many have come by a link that is used up', async () => {
    const link = await site.createLink({ maxUses: 1 });
    await site.join(link);
    place((form) => (form.token = secretOf(link)));
    await findText('The one person it was for has joined.');
    await findText('Ask the person who sent it to you for a new one.');
  });

  it('says where it failed that the server is out of reach, and goes on when it is there again', async () => {
    const link = await site.createLink();
    site.network(unreachable);
    const form = place((element) => (element.token = secretOf(link)));
    await heading('The sharing service does not answer');
    expect(form.failure).to.equal('BACKEND_UNREACHABLE');
    // By key: it looks again by itself, too, and a click would meet what came of that.
    byRole('button', 'Try again').focus();
    site.network();
    await press('Enter');
    await heading('Join “Opening lecture”');
    await until(() => focused()?.textContent === 'Join “Opening lecture”');
  });

  it('tries by itself when the device is online again', async () => {
    const link = await site.createLink();
    site.network(unreachable);
    place((form) => (form.token = secretOf(link)));
    await heading('The sharing service does not answer');
    site.network();
    window.dispatchEvent(new Event('online'));
    await heading('Join “Opening lecture”');
  });

  it('shows what is wrong at the field, focuses it, and keeps what was typed', async () => {
    const { form } = await openLink();
    await fillIn('A guest', 'guest');
    await press('Enter');
    await findText('Use an email address, such as name@example.com.');
    const email = byRole<HTMLInputElement>('textbox', 'Email');
    expect(focused()).to.equal(email);
    expect(email.getAttribute('aria-invalid')).to.equal('true');
    expect(email.value).to.equal('guest');
    expect(byRole<HTMLInputElement>('textbox', 'Name').value).to.equal('A guest');
    expect(stateOf(form)).to.deep.equal(['form']);
    await type('@example.org');
    await until(() => email.getAttribute('aria-invalid') === null);
    expect(updatedTwice()).to.deep.equal([]);
  });

  it('a link that was used up meanwhile ends the form with the reason', async () => {
    const { link, form } = await openLink({ maxUses: 1 });
    await fillIn();
    await site.join(link, 'faster@example.org');
    await click(byRole('button', 'Join'));
    await heading('This link is used up');
    expect(form.pass).to.equal(null);
    expect(film()).to.deep.equal([]);
  });

  it('content beside a template loads before anybody has joined: the console says where it has to be', async () => {
    const told: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => told.push(text);
    const link = await site.createLink();
    for (const slot of ['waiting', '']) {
      place((element) => {
        const frame = document.createElement('iframe');
        if (slot !== '') frame.slot = slot;
        element.append(frame);
        element.token = secretOf(link);
      });
      await heading('Join “Opening lecture”');
      forms.pop()?.remove();
    }
    console.warn = warn;
    expect(told).to.have.length(1);
    expect(told[0]).to.include('content has to be in a <template>');
  });

  it('a page that does not take the pass is said, and the place is not lost', async () => {
    const { link, form } = await openLink({ maxUses: 1 });
    let takes = false;
    const reason = new Error('The route has moved.');
    form.addEventListener('guest-joined', (event) => {
      event.waitUntil(takes ? Promise.resolve() : Promise.reject(reason));
    });
    const told: unknown[][] = [];
    const { error } = console;
    console.error = (...line: unknown[]) => told.push(line);
    await fillIn();
    await press('Enter');
    await heading('The page did not let you in');
    console.error = error;
    expect(form.failure).to.equal('PAGE_REFUSED');
    // Whoever builds the page sees why, once.
    expect(told).to.deep.equal([['guestlist: PAGE_REFUSED: Error: The route has moved.', reason]]);
    takes = true;
    await click(byRole('button', 'Try again'));
    await until(() => film().length === 1);
    expect(
      (await site.owner.listGuestLinks('lecture')).links.find(({ id }) => id === link.id)?.uses,
    ).to.equal(1);
  });
});

describe('guest-join-form: coming in', () => {
  it('goes from loading to form to admitted, one state at a time', async () => {
    const slow = held((request) => request.url.endsWith('/link'));
    const link = await site.createLink();
    site.network(slow.network);
    const form = place((element) => (element.token = secretOf(link)));
    expect(stateOf(form)).to.deep.equal(['loading']);
    slow.release();
    await heading('Join “Opening lecture”');
    expect(stateOf(form)).to.deep.equal(['form']);
    expect(film()).to.deep.equal([]);
    await fillIn();
    await press('Enter');
    await findText('You are in as A guest');
    expect(stateOf(form)).to.deep.equal(['admitted']);
    expect(film()).to.have.length(1);
    expect(form.pass).to.match(/^eyJ/);
    expect(form.failure).to.equal(null);
  });

  it('tells the page who is in, and shows the content when the page is ready', async () => {
    const { form } = await openLink();
    let ready: () => void = () => {};
    const joined = new Promise<GuestJoinedEvent>((resolve) => {
      form.addEventListener('guest-joined', (event) => {
        event.waitUntil(new Promise<void>((done) => (ready = done)));
        resolve(event);
      });
    });
    await fillIn();
    await press('Enter');
    const { detail } = await joined;
    expect(detail).to.include({ mediaId: 'lecture', role: 'guest' });
    expect(detail).to.have.property('pass').that.match(/^eyJ/);
    expect(film()).to.deep.equal([]);
    ready();
    await until(() => film().length === 1);
  });

  it('Enter pressed twice takes one place', async () => {
    const { link } = await openLink();
    await fillIn();
    await press('Enter');
    await press('Enter');
    await findText('You are in as A guest');
    expect(
      (await site.owner.listGuestLinks('lecture')).links.find(({ id }) => id === link.id)?.uses,
    ).to.equal(1);
  });

  it('a lost answer takes no second place, also when the page is reloaded in between', async () => {
    const { link } = await openLink({ maxUses: 1 });
    await fillIn();
    site.network(async (request, serve) => {
      const response = await serve(request);
      return request.url.endsWith('/join') ? unreachable(request, serve) : response;
    });
    await press('Enter');
    await findText('The sharing service does not answer');
    site.network();
    expect(byRole<HTMLInputElement>('textbox', 'Name').value).to.equal('A guest');
    // The page is loaded again: a new form, and only what the tab keeps.
    forms.splice(0).forEach((form) => form.remove());
    place();
    // The link is used up, by this very guest.
    await findText('You are in as A guest');
    expect(
      (await site.owner.listGuestLinks('lecture')).links.find(({ id }) => id === link.id)?.uses,
    ).to.equal(1);
  });

  it('takes its link out of the address, and nothing else', async () => {
    const link = await site.createLink();
    const address = location.pathname + location.search;
    history.replaceState({ page: 7 }, '', `${address}#join=${secretOf(link)}&t=62`);
    place();
    await heading('Join “Opening lecture”');
    expect(location.hash).to.equal('#t=62');
    expect(history.state).to.deep.equal({ page: 7 });
  });

  it('hears of a link that comes later', async () => {
    const link = await site.createLink();
    place();
    await heading('You need a link to join');
    location.hash = `join=${secretOf(link)}`;
    await heading('Join “Opening lecture”');
    expect(location.hash).to.equal('');
  });

  it('a reload loses neither the link nor what was typed, and once in it keeps neither', async () => {
    const { link } = await openLink();
    await fillIn('A gue', 'guest@example.org');
    forms.splice(0).forEach((form) => form.remove());
    place();
    expect((await findByRole<HTMLInputElement>('textbox', 'Name')).value).to.equal('A gue');
    expect(byRole<HTMLInputElement>('textbox', 'Email').value).to.equal('guest@example.org');
    await click(byRole('button', 'Join'));
    await findText('You are in as A gue');
    const kept = JSON.stringify(sessionStorage);
    expect(kept).not.to.contain(secretOf(link));
    expect(kept).not.to.contain('guest@example.org');
    forms.splice(0).forEach((form) => form.remove());
    place();
    await findText('You are in as A gue');
  });

  it('works where storage is blocked', async () => {
    const blocked = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    Storage.prototype.setItem = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    try {
      await openLink();
      await fillIn();
      await press('Enter');
      await findText('You are in as A guest');
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', blocked);
    }
  });

  it('a link of another medium than the page’s does not open it', async () => {
    const link = await site.createLink();
    place((form) => {
      form.token = secretOf(link);
      form.mediaId = 'something-else';
    });
    await heading('This link does not work');
  });

  it('keeps what is typed from the page’s hotkeys', async () => {
    await openLink();
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    await fillIn('k m f', 'k@example.org');
    document.removeEventListener('keydown', hear);
    expect(heard).to.deep.equal([]);
  });
});

describe('guest-join-form: being in', () => {
  async function enter(draft = {}) {
    const opened = await openLink(draft);
    const ended: string[] = [];
    opened.form.addEventListener('guest-ended', ({ detail }) => ended.push(detail.reason));
    await fillIn();
    await press('Enter');
    await findText('You are in as A guest');
    const [guest] = (await site.owner.listGuests('lecture')).participants;
    return { ...opened, ended, guest: guest! };
  }

  it('begins where its lines begin on a page that centres all', async () => {
    document.body.style.textAlign = 'center';
    try {
      await openLink();
      const before = getComputedStyle(await findText('Email')).textAlign;
      await fillIn();
      await click(byRole('button', 'Join'));
      const said = await findText('You are in as A guest');
      expect([before, getComputedStyle(said).textAlign]).to.deep.equal(['start', 'start']);
    } finally {
      document.body.style.textAlign = '';
    }
  });

  it('focus goes to where the guest is in', async () => {
    await enter();
    const bar = focused()!;
    expect(bar.matches('[tabindex="-1"]')).to.equal(true);
    expect(bar.ariaLabel).to.equal('You are in as A guest');
    expect(bar.contains((byRole('button', 'Leave').getRootNode() as ShadowRoot).host)).to.equal(true);
  });

  it('shows what was typed, and that nobody has verified it', async () => {
    await enter();
    const button = byRole('button', 'Your entry');
    expect(allByRole('definition')).to.deep.equal([]);
    await click(button);
    await findText('guest@example.org');
    await findText('nobody has verified it');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await press('Enter');
    await until(() => button.getAttribute('aria-expanded') === 'false');
  });

  it('leaves the content its own look: type and colour are the page’s', async () => {
    const { form } = await enter();
    const page = form.parentElement!;
    page.style.font = 'italic 19px/2 serif';
    page.style.color = 'rgb(1, 2, 3)';
    const { fontSize, fontStyle, lineHeight, color } = getComputedStyle(film()[0]!);
    expect([fontSize, fontStyle, lineHeight, color]).to.deep.equal([
      '19px',
      'italic',
      '38px',
      'rgb(1, 2, 3)',
    ]);
  });

  it('Leave and what is kept are reached by Tab, whatever had the focus before', async () => {
    await enter();
    const after = document.createElement('button');
    document.body.append(after);
    after.focus();
    await press('Shift+Tab');
    const first = focused();
    await press('Shift+Tab');
    const second = focused();
    after.remove();
    expect([first, second]).to.deep.equal([byRole('button', 'Leave'), byRole('button', 'Your entry')]);
  });

  it('Leave takes the content away and tells the page', async () => {
    const { form, ended } = await enter();
    await click(byRole('button', 'Leave'));
    await heading('You have left');
    expect([film().length, form.pass, form.failure, ended]).to.deep.equal([
      0,
      null,
      'GUEST_LEFT',
      ['GUEST_LEFT'],
    ]);
    expect(focused()?.textContent).to.equal('You have left');
  });

  it('asks before the last place is given up, which nobody gets back', async () => {
    const { form } = await enter({ maxUses: 1 });
    await click(byRole('button', 'Leave'));
    const question = await findByRole('alertdialog', 'Give up your place?');
    await findText(/^Every place of your link is taken, and leaving frees none/);
    await press('Escape');
    await until(() => focused() === byRole('button', 'Leave'));
    expect([film().length, stateOf(form)]).to.deep.equal([1, ['admitted']]);
    await click(byRole('button', 'Leave'));
    await until(() => question.matches(':modal'));
    await click(byRole('button', 'Leave', question));
    await heading('You have left');
  });

  it('asks before somebody leaves whose link lets nobody in at this moment', async () => {
    const { ended } = await enter();
    await site.owner.setGuestAccess('lecture', { enabled: false }, by());
    await click(byRole('button', 'Leave'));
    await findByRole('alertdialog', 'Give up your place?');
    await findText(/^Your link lets nobody in at this moment/);
    expect(ended).to.deep.equal([]);
  });

  it('what came of Join is in sight, and so is the button, on a screen that is too low for the form', async () => {
    await openLink();
    await fillIn();
    if (!(await setViewport({ width: 360, height: 420 }))) return;
    site.network(unreachable);
    await click(byRole('button', 'Join'));
    await findText('The sharing service does not answer');
    await until(() => byRole('button', 'Join').getBoundingClientRect().bottom <= innerHeight + 1);
    site.network();
    await setViewport({ width: 800, height: 600 });
  });

  it('leaving without a network pretends nothing', async () => {
    const { form, ended } = await enter();
    site.network(unreachable);
    await click(byRole('button', 'Leave'));
    await findText('The sharing service does not answer');
    expect([film().length, ended, stateOf(form)]).to.deep.equal([1, [], ['admitted']]);
    site.network();
    await click(byRole('button', 'Leave'));
    await heading('You have left');
  });

  for (const [how, title, code] of [
    ['removed', 'The host has ended your visit', 'GUEST_REMOVED'],
    ['blocked', 'The host has closed this link to you', 'GUEST_BLOCKED'],
    ['switched off', 'Guest access is off', 'GUEST_ACCESS_OFF'],
  ] as const) {
    it(`${how}: what was stamped is gone, long before the pass would have ended`, async () => {
      const { guest, ended } = await enter();
      if (how === 'switched off') {
        await site.owner.setGuestAccess('lecture', { enabled: false, guests: 'leave' }, by());
      } else {
        await site.owner.removeParticipant('lecture', guest.id, { block: how === 'blocked' }, by());
      }
      await until(() => film().length === 0);
      await heading(title);
      expect(ended).to.deep.equal([code]);
    });
  }

  it('who was blocked by mistake comes in again from the same page, once that is taken back', async () => {
    const { guest, form } = await enter();
    await site.owner.removeParticipant('lecture', guest.id, { block: true }, by());
    await heading('The host has closed this link to you');
    await site.owner.unblockParticipant('lecture', guest.id, by());
    await click(byRole('button', 'Try again'));
    await fillIn();
    await press('Enter');
    await until(() => form.pass !== null);
  });

  it('is gone from the page with all it had stamped', async () => {
    const { form } = await enter();
    form.remove();
    expect(film()).to.deep.equal([]);
    expect(form.querySelectorAll('p')).to.have.length(0);
  });
});
