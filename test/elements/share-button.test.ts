import { expect } from '@open-wc/testing';
import '../../src/define/share-button.js';
import '../../src/define/sharing-provider.js';
import type { ShareButtonElement } from '../../src/index.js';
import { click, engine, press, setViewport, type } from '../support/browser.js';
import { allByRole, byRole, everything, findByRole, findText, focused, until } from '../support/find.js';
import { by, endpoint, held, openSite, unreachable, type TestSite } from '../support/site.js';
import { playerAt } from '../support/player.js';

let site: TestSite;
let page: HTMLElement;

beforeEach(async () => {
  site = await openSite();
  site.signIn('owner');
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => page.remove());

interface Attributes {
  readonly [name: string]: string;
}

function place(attributes: Attributes = {}): ShareButtonElement {
  const provider = document.createElement('sharing-provider');
  provider.setAttribute('endpoint', endpoint);
  provider.setAttribute('media-id', 'lecture');
  const button = document.createElement('share-button');
  for (const [name, value] of Object.entries(attributes)) button.setAttribute(name, value);
  provider.append(button);
  page.append(provider);
  return button;
}

const button = () => byRole('button', 'Share');
const dialog = () => byRole('dialog', 'Share');
const link = () => byRole<HTMLInputElement>('textbox', 'Link').value;
const door = (name = 'Guest access') => findByRole('button', name);

async function open(attributes: Attributes = {}): Promise<ShareButtonElement> {
  const element = place(attributes);
  await click(await findByRole('button', 'Share'));
  await findByRole('dialog', 'Share');
  return element;
}

describe('share-button', () => {
  it('has the console say once what nothing is meant by in hide and for', async () => {
    const told: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => told.push(text);
    for (let times = 0; times < 2; times += 1) {
      await open({ hide: ' embed  qrcode', for: 'no-player' });
      page.replaceChildren();
    }
    console.warn = warn;
    expect(told).to.deep.equal([
      'guestlist: there is nothing like hide="qrcode" (share-button).',
      'guestlist: there is nothing like for="no-player" (share-button).',
    ]);
  });

  it('is a button with its name, and nothing else while closed', async () => {
    place();
    await findByRole('button', 'Share');
    expect(button().getAttribute('aria-haspopup')).to.equal('dialog');
    expect(allByRole('dialog')).to.deep.equal([]);
  });

  it('opens the window from the keyboard, with the focus on the first useful thing', async () => {
    place();
    await findByRole('button', 'Share');
    page.querySelector('share-button')!.focus();
    await press('Enter');
    await findByRole('dialog', 'Share');
    await until(() => focused() === byRole('button', 'Copy link'));
  });

  it('gives the focus to that at once: nothing else is told on the way', async () => {
    const element = await open();
    const root = dialog().getRootNode();
    await press('Escape');
    await until(() => focused() === button());
    const told: (EventTarget | null)[] = [];
    root.addEventListener('focusin', ({ target }) => told.push(target));
    element.show();
    await until(() => focused() === byRole('button', 'Copy link'));
    expect(told.length).to.equal(1);
    expect(told[0] === byRole('button', 'Copy link')).to.equal(true);
  });

  it('shows the page’s own address first: `url`, then the canonical link, then the back end’s', async () => {
    const element = await open({ url: '/watch/other' });
    expect(link()).to.equal(new URL('/watch/other', location.href).href);
    const canonical = document.createElement('link');
    canonical.rel = 'canonical';
    canonical.href = 'https://media.example/canonical';
    document.head.append(canonical);
    element.removeAttribute('url');
    await until(() => link() === 'https://media.example/canonical');
    canonical.remove();
    element.setAttribute('hide', 'end');
    await until(() => link() === new URL('/watch/lecture', endpoint).href);
  });

  it('takes no address that is not of the web', async () => {
    await open({ url: 'javascript:alert(1)' });
    await until(() => link() === new URL('/watch/lecture', endpoint).href);
  });

  it('copies the link, says so once, and keeps the width of the button', async () => {
    await open();
    await until(() => link() !== '');
    const copy = byRole('button', 'Copy link');
    const { width } = copy.getBoundingClientRect();
    await click(copy);
    await findByRole('button', 'Copied');
    expect(byRole('button', 'Copied').getBoundingClientRect().width).to.equal(width);
    const statuses = allByRole('status').filter(({ textContent }) => textContent.includes('Link copied'));
    expect(statuses).to.have.length(1);
    if (engine === 'chromium') expect(await navigator.clipboard.readText()).to.equal(link());
    await findByRole('button', 'Copy link');
  });

  it('Escape closes it, the button has the focus again, and `open` says so', async () => {
    const element = await open();
    expect(element.open).to.equal(true);
    await press('Escape');
    await until(() => allByRole('dialog').length === 0);
    expect(focused()).to.equal(button());
    expect(element.open).to.equal(false);
  });

  it('opens and closes by property, attribute and method', async () => {
    const element = place();
    element.open = true;
    await findByRole('dialog', 'Share');
    element.close();
    await until(() => allByRole('dialog').length === 0);
    element.setAttribute('open', '');
    await findByRole('dialog', 'Share');
    element.removeAttribute('open');
    await until(() => allByRole('dialog').length === 0);
    element.show();
    await findByRole('dialog', 'Share');
  });

  it('asks the page first, which may have a window of its own', async () => {
    const element = place();
    const asked: (string | null)[] = [];
    element.addEventListener('share-open', (event) => {
      event.preventDefault();
      asked.push(event.detail.mediaId);
    });
    await click(await findByRole('button', 'Share'));
    await until(() => asked.length === 1);
    expect(asked).to.deep.equal(['lecture']);
    await until(() => !element.open);
    expect(allByRole('dialog')).to.deep.equal([]);
  });

  it('takes the page’s label, icon and actions', async () => {
    const element = place();
    const action = document.createElement('button');
    action.textContent = 'Add to playlist';
    action.slot = 'actions';
    element.append('Send on', action);
    await click(await findByRole('button', 'Send on'));
    const dialogOf = await findByRole('dialog', 'Share');
    expect(dialogOf).to.be.ok;
    let pressed = 0;
    action.addEventListener('click', () => (pressed += 1));
    await click(await findByRole('button', 'Add to playlist'));
    expect(pressed).to.equal(1);
  });

  it('leaves nothing behind after twenty rounds', async () => {
    const element = place();
    const round = async () => {
      element.show();
      // What the back end says of the medium adds to the window, and may come after a quick first round.
      await findByRole('button', 'Guest access');
      element.close();
      await until(() => allByRole('dialog').length === 0);
    };
    await round();
    await round();
    const before = [...everything()].length;
    for (let rounds = 0; rounds < 20; rounds += 1) await round();
    expect([...everything()].length).to.equal(before);
  });
});

describe('Share: times', () => {
  it('offers the player’s time until somebody takes it', async () => {
    const player = playerAt(62, 600);
    player.id = 'player';
    page.append(player);
    await open({ for: 'player' });
    const start = await findByRole<HTMLInputElement>('textbox', 'Start time');
    await until(() => start.value === '1:02');
    expect(byRole<HTMLInputElement>('textbox', 'End time').value).to.equal('10:00');
    player.currentTime = 75;
    await until(() => start.value === '1:15');
    await click(byRole('checkbox', 'Start at'));
    await until(() => link().endsWith('#t=75'));
    player.currentTime = 90;
    await click(byRole('checkbox', 'End at'));
    await until(() => link().endsWith('#t=75,600'));
    expect(start.value).to.equal('1:15');
    await click(byRole('checkbox', 'Start at'));
    await click(byRole('checkbox', 'End at'));
    await until(() => !link().includes('#'));
  });

  it('takes a typed time in any of its forms, and ticks by itself', async () => {
    await open();
    const start = await findByRole<HTMLInputElement>('textbox', 'Start time');
    for (const text of ['1:02:03', '62:03', '3723', '1h2m3s']) {
      start.focus();
      start.select();
      await type(text);
      await until(() => link().endsWith('#t=3723'));
    }
    expect(byRole<HTMLInputElement>('checkbox', 'Start at').checked).to.equal(true);
  });

  it('says a bad time at its field, and copies nothing in its place', async () => {
    await open();
    const start = await findByRole<HTMLInputElement>('textbox', 'Start time');
    start.focus();
    await type('soon');
    expect(start.getAttribute('aria-invalid'), 'not while it is typed').to.equal(null);
    await press('Tab');
    await until(() => start.getAttribute('aria-invalid') === 'true');
    const { error } = describing(start);
    expect(error).to.contain('1:02');
    await click(byRole('button', 'Copy link'));
    await until(() => focused() === start);
    expect(allByRole('button', 'Copied')).to.deep.equal([]);
  });

  it('opens no place to share on with a link without the time that was meant', async () => {
    await open();
    const start = await findByRole<HTMLInputElement>('textbox', 'Start time');
    start.focus();
    await type('9:99');
    const pressed = new Promise<Event>((resolve) => addEventListener('click', resolve, { once: true }));
    const place = byRole('link', 'Reddit');
    place.click();
    const event = await pressed;
    expect(event.defaultPrevented).to.equal(true);
    await until(() => focused() === start && start.getAttribute('aria-invalid') === 'true');
  });

  it('shows a time as it was read once the field is left', async () => {
    await open();
    const start = await findByRole<HTMLInputElement>('textbox', 'Start time');
    start.focus();
    await type('5');
    expect(start.value).to.equal('5');
    await press('Tab');
    await until(() => start.value === '0:05');
    start.select();
    await type('1:02.5');
    await press('Tab');
    await until(() => link().endsWith('#t=62.5'));
    expect(start.value, 'a part of a second is kept').to.equal('1:02.5');
  });

  it('makes no QR code of a link without the time that was meant', async () => {
    await open();
    const start = await findByRole<HTMLInputElement>('textbox', 'Start time');
    start.focus();
    await type('9:99');
    await click(byRole('button', 'QR code'));
    await until(() => focused() === start && start.getAttribute('aria-invalid') === 'true');
    expect(byRole('button', 'QR code').getAttribute('aria-expanded')).to.equal('false');
    start.select();
    await type('9:59');
    await click(byRole('button', 'QR code'));
    await findByRole('button', 'Save as SVG');
    expect(link()).to.match(/#t=599$/);
  });

  it('says an end before the start', async () => {
    await open();
    (await findByRole('textbox', 'Start time')).focus();
    await type('90');
    byRole('textbox', 'End time').focus();
    await type('1:02');
    await press('Tab');
    await findText('Choose an end after the start.');
    expect(link().endsWith('#t=90')).to.equal(true);
  });

  it('says what is wrong with each time below its own field, and moves nothing beside it', async () => {
    await open();
    (await findByRole('textbox', 'Start time')).focus();
    const before = byRole('checkbox', 'End at').getBoundingClientRect();
    await type('early');
    byRole('textbox', 'End time').focus();
    await type('late');
    await press('Tab');
    await until(() => allByRole('alert').length === 2);
    const [start, end] = allByRole('alert').map((alert) => alert.getBoundingClientRect());
    const after = byRole('checkbox', 'End at').getBoundingClientRect();
    expect(after.x).to.equal(before.x);
    expect(start!.y).to.equal(end!.y);
    expect(end!.x).to.equal(before.x);
  });

  it('knows where the medium ends', async () => {
    const player = playerAt(0, 60);
    player.id = 'player';
    page.append(player);
    await open({ for: 'player' });
    const start = await findByRole<HTMLInputElement>('textbox', 'Start time');
    start.focus();
    start.select();
    await type('2:00');
    await press('Tab');
    await findText('This ends at 1:00. Choose an earlier time.');
  });

  it('has none where the page hides them, and none for what has no time', async () => {
    await open({ hide: 'start' });
    await findByRole('checkbox', 'End at');
    expect(allByRole('checkbox', 'Start at')).to.deep.equal([]);
    page.replaceChildren();
    const url = new URL('/watch/handout', endpoint).href;
    site = await openSite({ media: [{ id: 'lecture', kind: 'document', title: 'Handout', url }] });
    site.signIn('owner');
    await open();
    await door();
    expect(allByRole('checkbox')).to.deep.equal([]);
  });
});

function describing(element: Element): { error: string } {
  const root = element.getRootNode() as ShadowRoot;
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ');
  return { error: ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ') };
}

describe('Share: who else', () => {
  it('says how guest access stands, and opens its window in its own place', async () => {
    await site.createLink();
    await open();
    await door();
    await findText('On, 1 link');
    await findText('One link anyone can use, with a name and an email');
    await click(await door());
    await findByRole('dialog', 'Manage guest access');
    await until(() => allByRole('dialog').length === 1);
    await findByRole('switch', 'Enable guest access');
    await press('Escape');
    await until(() => allByRole('dialog').length === 0);
    expect(focused()).to.equal(button());
  });

  it('has changed by the time Share is opened again', async () => {
    const element = await open();
    await findText('Off');
    await click(await door());
    await click(await findByRole('switch', 'Enable guest access'));
    await until(() => byRole('switch').getAttribute('aria-checked') === 'true');
    await press('Escape');
    await until(() => allByRole('dialog').length === 0);
    element.show();
    await findText('On, no links yet');
  });

  it('lets the page open a window of its own, with Share out of the way', async () => {
    const element = await open();
    const asked: string[] = [];
    element.addEventListener('guest-access-open', (event) => {
      event.preventDefault();
      asked.push(event.detail.mediaId);
    });
    await click(await door());
    await until(() => asked.length === 1);
    await until(() => allByRole('dialog').length === 0);
  });

  it('shows a door that is closed, with the reason', async () => {
    site.site.permissions = () => ({
      share: true,
      guestAccess: { reason: 'Guest access comes with the team plan.' },
      invite: false,
      moderate: false,
    });
    await open();
    const guests = await door();
    await findText('Guest access comes with the team plan.');
    expect(guests.getAttribute('aria-disabled')).to.equal('true');
    await click(guests);
    expect(dialog()).to.be.ok;
  });

  it('says how many are invited', async () => {
    const person = { email: 'there@example.org', role: 'viewer' as const };
    await site.owner.createInvites('lecture', { invites: [person], mail: false }, by());
    await open();
    await findText('1 invited, 1 pending', await findByRole('button', 'Invite users'));
  });

  it('opens the window of invites, and says before it does', async () => {
    const heard: string[] = [];
    page.addEventListener('invite-users-open', ({ detail }) => heard.push(detail.mediaId));
    await open();
    await click(await findByRole('button', 'Invite users'));
    await findByRole('combobox', 'Email address');
    expect(heard).to.deep.equal(['lecture']);
  });

  it('has none for a stranger, and the link all the same', async () => {
    site.signIn(null);
    await open();
    await until(() => link() !== '');
    expect(link()).to.equal(location.href.split('#')[0]);
    expect(allByRole('button', 'Guest access')).to.deep.equal([]);
  });

  it('needs no back end at all', async () => {
    const element = document.createElement('share-button');
    page.append(element);
    await click(await findByRole('button', 'Share'));
    await findByRole('dialog', 'Share');
    await until(() => link() !== '');
    await findByRole('checkbox', 'Start at');
    expect(allByRole('alert')).to.deep.equal([]);
  });

  it('says that the server is out of reach where the doors would be, and tries again', async () => {
    site.network(unreachable);
    await open({ url: 'https://media.example/watch' });
    const again = await findByRole('button', 'Try again');
    expect(link()).to.equal('https://media.example/watch');
    site.network();
    await click(again);
    await door();
  });
});

describe('Share: an answer that does not come', () => {
  it('leaves no hole where Embed would be, and no room that nothing fills', async () => {
    const slow = held(() => true);
    site.network(async (request, serve) => {
      await slow.network(request, serve);
      return Response.error();
    });
    await open({ url: 'https://media.example/watch' });
    await until(() => [...everything()].some((element) => element.matches('.stack .skeleton')));
    const row = byRole('button', 'QR code').parentElement!;
    const edge = () => byRole('button', 'QR code').offsetLeft - row.offsetLeft;
    expect(edge()).to.be.greaterThan(0);
    slow.release();
    await findByRole('button', 'Try again');
    expect(edge()).to.equal(0);
    const failed = byRole('alert');
    expect(failed.parentElement!.offsetHeight - failed.offsetHeight).to.equal(16);
  });
});

describe('Share: an answer that comes late', () => {
  const lecture = {
    id: 'lecture',
    kind: 'video',
    title: 'Opening lecture',
    url: new URL('/watch/lecture', endpoint).href,
    embedUrl: new URL('/embed/lecture', endpoint).href,
    visibility: 'private',
  } as const;
  const topOf = (element: Element) => Math.round(element.getBoundingClientRect().top);

  /** What can be pressed while it is waited for, and where it stands. */
  async function openSlowly(): Promise<{ release: () => void; stood: () => void }> {
    const slow = held(() => true);
    site.network(slow.network);
    const player = playerAt(0, 60);
    player.id = 'player';
    page.append(player);
    await open({ for: 'player', url: lecture.url });
    await until(() => [...everything()].some((element) => element.matches('.stack .skeleton')));
    const seen = [
      byRole('button', 'Copy link'),
      await findByRole('checkbox', 'Start at'),
      byRole('button', 'QR code'),
      byRole('button', 'Email'),
      dialog(),
    ];
    await Promise.all(
      dialog()
        .getAnimations()
        .map(({ finished }) => finished),
    );
    const placed = () =>
      seen.flatMap((element) => [element.getBoundingClientRect().top, element.getBoundingClientRect().left]);
    const before = placed();
    expect(topOf(dialog()), 'it is only as high as it needs').to.be.greaterThan(40);
    // Firefox counts in sixtieths of a pixel.
    const stood = () => placed().forEach((at, which) => expect(at).to.be.closeTo(before[which]!, 0.5));
    return { release: slow.release, stood };
  }

  for (const width of [900, 400]) {
    describe(`${width} px wide`, () => {
      beforeEach(async () => {
        await setViewport({ width, height: 800 });
      });
      afterEach(async () => {
        await setViewport({ width: 800, height: 600 });
      });

      it('moves nothing that can be pressed, whatever it says', async () => {
        site = await openSite({ media: [lecture] });
        site.signIn('owner');
        const { release, stood } = await openSlowly();
        release();
        await door();
        await findText('Only members');
        await findByRole('button', 'Embed');
        stood();
      });

      it('moves none of the places either where the doors have all the room they need', async () => {
        site = await openSite({ media: [{ ...lecture, visibility: 'public' }] });
        site.signIn('owner');
        const { release, stood } = await openSlowly();
        const places = topOf(byRole('group', 'Share on'));
        release();
        const guestAccess = await door();
        stood();
        expect(topOf(byRole('group', 'Share on')) - places).to.equal(0);
        // The room that was kept lies below what came.
        await click(guestAccess);
        await findByRole('dialog', 'Manage guest access');
      });

      it('leaves the room of doors that are not this person’s', async () => {
        site.signIn(null);
        const { release, stood } = await openSlowly();
        const places = topOf(byRole('group', 'Share on'));
        release();
        await until(() => [...everything()].every((element) => !element.matches('.stack .skeleton')));
        stood();
        expect(topOf(byRole('group', 'Share on')) - places).to.equal(0);
      });
    });
  }
});

describe('Share: before copying', () => {
  const lecture = {
    id: 'lecture',
    kind: 'live-event',
    title: 'Keynote',
    url: 'https://media.example/k',
  } as const;

  async function openOf(media: object): Promise<void> {
    site = await openSite({ media: [{ ...lecture, ...media }] });
    site.signIn('owner');
    await open();
    await door();
  }

  it('says that only members see it, and the way for others', async () => {
    await openOf({ visibility: 'private' });
    const notice = await findText('Only members who can sign in see this page. For others use Guest access.');
    const copy = byRole('button', 'Copy link');
    expect(notice.compareDocumentPosition(copy)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(notice.getBoundingClientRect().bottom).to.be.lessThan(copy.getBoundingClientRect().top);
  });

  it('says nothing where everybody can see it', async () => {
    await openOf({ visibility: 'public' });
    expect(byRole('button', 'Copy link').getAttribute('aria-describedby')).to.equal('notices');
    expect(allByRole('status').map(({ textContent }) => textContent.trim())).to.deep.equal(['', '']);
  });

  it('says that it is over', async () => {
    await openOf({ ended: true });
    await findText('The session is over.');
  });

  it('says that it has not begun', async () => {
    await openOf({ visibility: 'unlisted', startsAt: new Date(Date.now() + 3_600_000).toISOString() });
    await findText(/^It starts /);
  });
});

it('follows another medium while it is open', async () => {
  const element = await open({ url: 'https://media.example/watch' });
  await site.owner.setGuestAccess('lecture', { enabled: true }, by());
  await door();
  element.mediaId = 'unknown';
  await until(() => allByRole('button', 'Guest access').length === 0);
});
