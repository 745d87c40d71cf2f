import { expect } from '@open-wc/testing';
import { computeAccessibleDescription } from 'dom-accessibility-api';
import type { SharingBackend } from '../../src/backend/backend.js';
import type { GuestLinkView } from '../../src/domain/schemas.js';
import type { GuestWaitingEvent, ItemActionEvent } from '../../src/ui/events.js';
import { click, press, setViewport, type } from '../support/browser.js';
import { allByRole, byRole, everything, findByRole, findText, focused, until } from '../support/find.js';
import { attend, come, enter, moderatorsPass, openPanel, placePanel } from '../support/participants.js';
import { by, held, openSite, unreachable, type TestSite } from '../support/site.js';

let site: TestSite;
let page: HTMLElement;

beforeEach(async () => {
  site = await openSite();
  site.signIn('owner');
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => page.remove());

const names = () => [...everything(page)].filter((one) => one.matches('.name')).map((one) => one.textContent);
const row = (name: string) => findByRole('group', name);
const roleOf = async (name: string) => findByRole<HTMLSelectElement>('combobox', 'Role', await row(name));
const choose = (role: string, select: HTMLSelectElement) => {
  select.value = role;
  select.dispatchEvent(new Event('change'));
};
const part = (selector: string) =>
  until(() => {
    const found = [...everything(page)].find((one) => one.matches(selector));
    if (found === undefined) throw new Error(`Nothing is ${selector}`);
    return found;
  });
const isGone = (name: string) => until(() => allByRole('group', name).length === 0);
/** Where it stays: rows are measured once they are drawn. */
const restingTopOf = async (element: Element): Promise<number> => {
  for (;;) {
    const { top } = element.getBoundingClientRect();
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    if (element.getBoundingClientRect().top === top) return top;
  }
};
const inMenuOf = async (name: string, item: string) => {
  await click(await findByRole('button', `Actions for ${name}`));
  await click(await findByRole('menuitem', item));
};
/** A second after whoever came before: who comes in the same millisecond has no place in the order. */
const comeLater = async (link: GuestLinkView, name: string) => {
  site.site.clockAhead += 1000;
  await come(site, link, name);
};
const peopleIn = async () => (await site.owner.listPeople('lecture')).people;

describe('participants-panel', () => {
  it('shows where its list is cut off, and scrolls with a narrow page while there are few', async () => {
    const link = await site.createLink();
    for (let i = 0; i < 12; i += 1) await come(site, link, `Guest ${i}`);
    const panel = await openPanel(page);
    const list = await part('#list');
    await until(() => list.classList.contains('below'));
    expect(list.classList.contains('above')).to.equal(false);
    list.scrollTop = list.scrollHeight;
    await until(() => list.classList.contains('above') && !list.classList.contains('below'));
    if (!(await setViewport({ width: 360, height: 640 }))) return;
    await until(() => list.scrollHeight === list.clientHeight && panel.offsetHeight > 640);
    for (let i = 12; i < 40; i += 1) await come(site, link, `Guest ${i}`);
    await until(() => panel.offsetHeight <= 640 && list.classList.contains('below'));
    await setViewport({ width: 1280, height: 800 });
  });

  it('hears by the one stream of the page, also in a provider of its own', async () => {
    let streams = 0;
    site.network((request, serve) => {
      if (request.url.endsWith('/events')) streams += 1;
      return serve(request);
    });
    await openPanel(page);
    await openPanel(page);
    await until(() => streams === 1);
    await come(site, await site.createLink(), 'Ada Quill');
    await until(() => allByRole('group', 'Ada Quill').length === 2);
    expect(streams).to.equal(1);
  });

  it('shows everybody by group, with how sure we are of them', async () => {
    const link = await site.createLink();
    await come(site, link, 'Ada Quill');
    await attend(site, 'berta');
    await openPanel(page);
    await row('Ada Quill');
    const headings = allByRole('heading', undefined, page).map(({ textContent }) => textContent);
    expect(headings).to.deep.equal(['All participants', 'Viewers', 'Guests']);
    expect(names()).to.deep.equal(['berta@example.org', 'Ada Quill']);
    await findText('ada.quill@example.org', await row('Ada Quill'));
    await findText('typed, not verified', await row('Ada Quill'));
    await findText('signed in', await row('berta@example.org'));
    await findText('away', await row('berta@example.org'));
  });

  it('offers a role only to whom one can be given, and it takes effect at once', async () => {
    await come(site, await site.createLink(), 'Ada');
    await attend(site, 'berta');
    await enter(site, 'owner');
    await openPanel(page);
    const select = await roleOf('berta@example.org');
    expect(computeAccessibleDescription(select)).to.equal('berta@example.org');
    choose('collaborator', select);
    await findText('berta@example.org is now Collaborator');
    expect((await peopleIn()).map(({ role }) => role)).to.deep.equal(['moderator', 'collaborator', 'guest']);
    await until(() => allByRole('heading', 'Collaborators', page).length === 1);
    // Nobody changes themselves.
    expect(allByRole('combobox', 'Role', await row('owner@example.org'))).to.deep.equal([]);
    expect(allByRole('combobox', 'Role', await row('Ada'))).to.have.length(1);
  });

  it('makes a guest more and a guest again, and never says that somebody has proven who they are', async () => {
    await come(site, await site.createLink(), 'Ada');
    await attend(site, 'berta');
    await openPanel(page);
    const optionsOf = async (name: string) => [...(await roleOf(name)).options].map(({ label }) => label);
    expect(await optionsOf('Ada')).to.deep.equal(['Guest', 'Viewer', 'Collaborator']);
    expect(await optionsOf('berta@example.org')).to.deep.equal(['Viewer', 'Collaborator']);
    const select = await roleOf('Ada');
    expect([select.value, computeAccessibleDescription(select)]).to.deep.equal(['guest', 'Ada']);
    choose('collaborator', select);
    await findText('Ada is now Collaborator');
    await until(() => allByRole('heading', 'Collaborators', page).length === 1);
    await until(() => allByRole('heading', 'Guests', page).length === 0);
    await findText('typed, not verified', await row('Ada'));
    expect((await site.owner.listGuests('lecture')).participants[0]?.role).to.equal('collaborator');
    choose('guest', await roleOf('Ada'));
    await findText('Ada is now Guest');
    await until(() => allByRole('heading', 'Guests', page).length === 1);
    expect((await peopleIn()).map(({ role }) => role)).to.deep.equal(['viewer', 'guest']);
  });

  it('goes back to the role there was where the change fails, and says so', async () => {
    await attend(site, 'berta');
    await openPanel(page);
    const select = await findByRole<HTMLSelectElement>('combobox', 'Role');
    site.network((request, serve) =>
      request.method === 'GET' ? serve(request) : unreachable(request, serve),
    );
    choose('collaborator', select);
    const again = await findByRole('button', 'Try again', await row('berta@example.org'));
    expect(select.value).to.equal('viewer');
    site.network();
    await click(again);
    await findText('berta@example.org is now Collaborator');
  });

  it('asks before it removes, with the verb on the button, and the focus stays in the list', async () => {
    const link = await site.createLink();
    await come(site, link, 'Ada');
    await come(site, link, 'Berta');
    await openPanel(page);
    await inMenuOf('Berta', 'Remove');
    await findByRole('alertdialog', 'Remove Berta?');
    await click(byRole('button', 'Cancel'));
    await row('Berta');
    await inMenuOf('Berta', 'Remove');
    await click(await findByRole('button', 'Remove'));
    await findText('Berta is removed');
    await isGone('Berta');
    await until(() => focused()?.getAttribute('aria-label') === 'Actions for Ada');
    expect((await peopleIn()).map(({ name }) => name)).to.deep.equal(['Ada']);
  });

  it('moves to the next menu from somebody removed, never into a role, and last to the heading', async () => {
    await come(site, await site.createLink(), 'Ada');
    await attend(site, 'berta');
    await openPanel(page);
    await inMenuOf('Ada', 'Remove');
    await click(await findByRole('button', 'Remove'));
    await until(() => focused()?.getAttribute('aria-label') === 'Actions for berta@example.org');
    await inMenuOf('berta@example.org', 'Remove');
    await click(await findByRole('button', 'Remove'));
    await findText('Nobody is here yet.');
    await until(() => focused() === byRole('heading', 'All participants'));
  });

  it('blocks whom it removes where that is chosen', async () => {
    const link = await site.createLink();
    await come(site, link, 'Ada');
    await openPanel(page);
    await inMenuOf('Ada', 'Remove and block');
    // True of guests and of who was invited: where a block is taken back, and who can still come.
    await findText(
      /until unblocked: here right after, or in the list of guests or invitations\. A guest link still lets them in with another/,
    );
    await click(await findByRole('button', 'Remove and block'));
    await findText('Ada is removed and blocked');
    expect((await site.owner.listGuests('lecture')).participants[0]?.endReason).to.equal('blocked');
    await findText('Nobody is here yet.');
  });

  it('shows who comes and goes without a reload', async () => {
    const link = await site.createLink();
    await come(site, link, 'Ada');
    await openPanel(page);
    await row('Ada');
    await come(site, link, 'Berta');
    await row('Berta');
    const [berta] = await peopleIn();
    await site.owner.removeParticipant('lecture', berta!.id, { block: false }, { key: 'removed-berta' });
    await isGone('Berta');
  });

  it('finds by the beginning of a name or an address, whichever answer comes last', async () => {
    const link = await site.createLink();
    for (const name of ['Ada', 'Berta', 'Bela']) await come(site, link, name);
    await openPanel(page);
    await row('Ada');
    const slow = held(
      async (request) =>
        request.url.endsWith('/people/search') &&
        ((await request.clone().json()) as { search: string }).search === 'b',
    );
    site.network(slow.network);
    await click(byRole('searchbox', 'Search by name or address'));
    await type('b');
    await type('er');
    await until(() => names().join() === 'Berta');
    slow.release();
    await findText('1 person found');
    expect(names()).to.deep.equal(['Berta']);
    const total = () => [...everything(page)].find((one) => one.matches('header > .count'))?.textContent;
    // Those who are found are not all participants.
    expect(total()).to.equal(undefined);
    await type('x');
    await findText('Nobody’s name or address begins with “berx”.');
    await click(byRole('button', 'Show everybody'));
    await row('Ada');
    expect(total()).to.equal('3');
    expect(focused()).to.equal(byRole('searchbox', 'Search by name or address'));
  });

  it('says that nobody is there, with the next step', async () => {
    await openPanel(page);
    await findText('Nobody is here yet.');
    await click(await findByRole('button', 'Invite users'));
    await findByRole('dialog', 'Invite users');
  });

  it('says what failed, and tries again', async () => {
    await come(site, await site.createLink(), 'Ada');
    site.network(unreachable);
    placePanel(page);
    const again = await findByRole('button', 'Try again');
    site.network();
    await click(again);
    await row('Ada');
  });

  it('opens the doors to more people, and shows one that is closed with its reason', async () => {
    site.site.permissions = () => ({
      share: true,
      guestAccess: true,
      invite: { reason: 'Only the host may invite.' },
      moderate: true,
    });
    const panel = await openPanel(page);
    const button = await findByRole('button', 'Actions for all participants');
    button.focus();
    await press('Enter');
    const invite = await findByRole('menuitem', 'Invite users');
    expect(invite.getAttribute('aria-disabled')).to.equal('true');
    expect(computeAccessibleDescription(invite)).to.equal('Only the host may invite.');
    panel.addEventListener('guest-access-open', (event) => event.preventDefault(), { once: true });
    await click(byRole('menuitem', 'Invite guests'));
    await until(() => allByRole('menuitem').length === 0);
    expect(allByRole('dialog')).to.have.length(0);
    await click(button);
    await click(await findByRole('menuitem', 'Invite guests'));
    await findByRole('dialog', 'Manage guest access');
  });

  it('adds what the page brings to each menu, and says in whose it was pressed', async () => {
    await come(site, await site.createLink(), 'Ada');
    const own = document.createElement('button');
    own.slot = 'item-actions';
    own.textContent = 'Mute';
    const panel = await openPanel(page, (placed) => placed.append(own));
    const pressed = new Promise<ItemActionEvent['detail']>((resolve) =>
      panel.addEventListener('item-action', ({ detail }) => resolve(detail)),
    );
    await inMenuOf('Ada', 'Mute');
    const { participant, item, mediaId } = await pressed;
    expect([participant.name, item, mediaId]).to.deep.equal(['Ada', own, 'lecture']);
  });

  it('draws of many only those in sight, reads on where they end, and keeps its place', async () => {
    const link = await site.createLink();
    for (let i = 0; i < 120; i += 1) await come(site, link, `Guest ${i}`);
    await openPanel(page);
    await row('Guest 119');
    expect(names().length).to.be.lessThan(60);
    const list = [...everything(page)].find((one) => one.matches('[id=list]'))!;
    await until(() => {
      list.scrollTop = list.scrollHeight;
      if (!names().includes('Guest 0')) throw new Error(`The end is not in sight, but ${names().at(-1)}`);
    });
    const last = await row('Guest 0');
    list.scrollTop -= 150;
    const before = await restingTopOf(last);
    await come(site, link, 'Late');
    await findText('121', page);
    await until(() => {
      const moved = last.getBoundingClientRect().top - before;
      if (Math.abs(moved) > 12) throw new Error(`It moved by ${moved}`);
    });
    list.scrollTop = 0;
    await row('Late');
  });

  it('keeps the focus and its place where a short list grows long', async () => {
    const link = await site.createLink();
    for (let i = 0; i < 26; i += 1) await come(site, link, `Guest ${i}`);
    await openPanel(page);
    const kept = await row('Guest 12');
    const list = [...everything(page)].find((one) => one.matches('[id=list]'))!;
    const isWindowed = () => list.shadowRoot?.querySelector('[data-windowed]') !== null;
    expect([names().length, isWindowed()]).to.deep.equal([26, false]);
    const button = byRole('button', 'Actions for Guest 12');
    button.focus();
    list.scrollTop += kept.getBoundingClientRect().top - list.getBoundingClientRect().top - 50;
    const before = await restingTopOf(kept);
    for (let i = 0; i < 8; i += 1) await come(site, link, `Late ${i}`);
    await until(isWindowed);
    await until(() => names().length < 26);
    await until(() => {
      const moved = kept.getBoundingClientRect().top - before;
      if (Math.abs(moved) > 12) throw new Error(`It moved by ${moved}`);
    });
    expect(focused()).to.equal(button);
    await press('Enter');
    await findByRole('menu', 'Actions for Guest 12');
  });
});

describe('participants-panel: who waits', () => {
  it('is told politely and as an event, and is let in', async () => {
    const link = await site.createLink({ approval: true });
    await come(site, link, 'Ada');
    const panel = await openPanel(page);
    const waiting = await findByRole('region', 'Waiting');
    const heard: GuestWaitingEvent['detail'][] = [];
    panel.addEventListener('guest-waiting', ({ detail }) => heard.push(detail));
    await come(site, link, 'Berta');
    await findText('Berta waits to be let in');
    expect(heard.map(({ name, mediaId }) => [name, mediaId])).to.deep.equal([['Berta', 'lecture']]);
    await until(() => allByRole('button', 'Admit', waiting).length === 2);
    const [admit] = allByRole('button', 'Admit', waiting);
    expect(computeAccessibleDescription(admit!)).to.equal('Ada');
    admit!.focus();
    await press('Enter');
    await findText('Ada is in');
    await row('Ada');
    await until(() => focused() === byRole('listitem', 'Berta'));
    const [, ada] = await peopleIn();
    expect([ada?.name, ada?.waiting]).to.deep.equal(['Ada', false]);
  });

  it('is declined', async () => {
    await come(site, await site.createLink({ approval: true }), 'Ada');
    await openPanel(page);
    (await findByRole('button', 'Decline')).focus();
    await press('Enter');
    await findText('Ada is not let in. With a link that works they can ask again.');
    await until(() => allByRole('region', 'Waiting').length === 0);
    await until(() => focused() === byRole('heading', 'All participants'));
    expect((await site.owner.listGuests('lecture')).participants[0]?.endReason).to.equal('declined');
  });

  it('stays told in a bar over the list until somebody has seen it', async () => {
    await come(site, await site.createLink({ approval: true }), 'Ada');
    await openPanel(page);
    await click(await findByRole('button', 'Decline'));
    const bar = await part('.bar');
    expect(bar.textContent).to.contain('Ada is not let in.');
    expect(getComputedStyle(bar).position).to.equal('sticky');
    await click(byRole('button', 'Close', bar));
    await until(() => !bar.isConnected);
    await until(() => focused() === byRole('heading', 'All participants'));
  });

  it('hands the focus to the row of whoever is next, one Tab before its buttons, and last to the heading of all', async () => {
    const link = await site.createLink({ approval: true });
    for (const name of ['Ada', 'Berta', 'Cleo']) await comeLater(link, name);
    await openPanel(page);
    const waiting = await findByRole('region', 'Waiting');
    const admitNext = async (name: string) => {
      await until(() => focused() === byRole('listitem', name));
      await press('Tab');
      await press('Enter');
      await findText(`${name} is in`);
    };
    await until(() => allByRole('button', 'Admit', waiting).length === 3);
    allByRole('button', 'Decline', waiting)[1]!.focus();
    await press('Enter');
    await admitNext('Cleo');
    await admitNext('Ada');
    await until(() => focused() === byRole('heading', 'All participants'));
  });

  it('is let in with all others at once', async () => {
    const link = await site.createLink({ approval: true });
    for (let i = 0; i < 60; i += 1) await come(site, link, `Guest ${i}`);
    await openPanel(page);
    await click(await findByRole('button', 'Admit all'));
    await findText('60 people let in');
    await until(() => allByRole('region', 'Waiting').length === 0);
    expect((await site.owner.listPeople('lecture')).counts.guest).to.equal(60);
  });

  it('is let in with all others of this medium, and of no other that comes in its place', async () => {
    await comeLater(await site.createLink({ approval: true }), 'Ada');
    await site.switchOn('seminar');
    const draft = { name: 'Open day', approval: true };
    await comeLater(await site.owner.createGuestLink('seminar', draft, by()), 'Berta');
    const panel = await openPanel(page);
    let isAsked = false;
    const line = held(({ url }) => {
      const decides = url.includes('/decisions');
      isAsked ||= decides;
      return decides;
    });
    site.network(line.network);
    await click(await findByRole('button', 'Admit all'));
    await until(() => isAsked);
    panel.mediaId = 'seminar';
    await until(() => names().includes('Berta'));
    line.release();
    await until(async () => (await site.owner.listPeople('lecture')).counts.guest === 1);
    // Longer than another round would take.
    for (let round = 0; round < 10; round += 1)
      expect((await site.owner.listPeople('seminar')).counts.waiting).to.equal(1);
  });

  it('waits on where no place is left, and the host is told', async () => {
    const link = await site.createLink({ approval: true, maxUses: 1 });
    await comeLater(link, 'Ada');
    await comeLater(link, 'Berta');
    await openPanel(page);
    await until(() => allByRole('button', 'Admit').length === 2);
    // Whoever came first is first.
    expect(names()).to.deep.equal(['Ada', 'Berta']);
    await findText(/^since /);
    await click(allByRole('button', 'Admit')[0]!);
    await findText('Ada is in');
    await until(() => allByRole('button', 'Admit').length === 1);
    // A key is never taken for a second press.
    byRole('button', 'Admit').focus();
    await press('Enter');
    await findText('No place is left on their link');
    await click(byRole('button', 'Admit all'));
    await until(() => allByRole('alert').length === 2);
    await until(() => names().join() === 'Berta,Ada');
  });

  it('is on show where it was pressed when it fails', async () => {
    await come(site, await site.createLink({ approval: true }), 'Ada');
    await openPanel(page);
    const admit = await findByRole('button', 'Admit');
    site.network((request, serve) =>
      request.method === 'GET' ? serve(request) : unreachable(request, serve),
    );
    await click(admit);
    const again = await findByRole('button', 'Try again');
    site.network();
    await click(again);
    await findText('Ada is in');
  });
});

describe('participants-panel: a moderator who is not signed in', () => {
  it('uses the panel with the pass that the page gives it', async () => {
    await come(site, await site.createLink({ approval: true }), 'Ada');
    const pass = await moderatorsPass(site);
    await openPanel(page, (panel) => (panel.pass = pass));
    await findText('you', await row('mo@example.org'));
    await click(await findByRole('button', 'Admit'));
    await row('Ada');
    expect(allByRole('button', 'Actions for all participants')).to.have.length(0);
  });

  it('uses it with the pass that a join form of the page hands over', async () => {
    await come(site, await site.createLink(), 'Ada');
    const pass = await moderatorsPass(site);
    placePanel(page);
    await findByRole('button', 'Try again');
    const detail = {
      pass,
      mediaId: 'lecture',
      participantId: 'mo',
      role: 'moderator',
      capabilities: ['moderate'],
    };
    page.dispatchEvent(new CustomEvent('guest-joined', { detail, bubbles: true, composed: true }));
    await row('Ada');
  });

  it('uses it with that of a form that is there, also where the page moves the panel', async () => {
    await come(site, await site.createLink(), 'Ada');
    const form = Object.assign(document.createElement('guest-join-form'), {
      pass: await moderatorsPass(site),
    });
    page.append(form);
    const panel = await openPanel(page);
    await row('Ada');
    let refused = 0;
    let listed = 0;
    site.network(async (request, serve) => {
      const reply = await serve(request);
      if (request.url.includes('/people')) [listed, refused] = [listed + 1, refused + Number(!reply.ok)];
      return reply;
    });
    page.append(panel.parentElement!);
    await until(() => listed > 0);
    expect(refused).to.equal(0);
  });
});

describe('participants-panel: somebody who may not moderate', () => {
  it('reads so, without a menu, and is refused once, whatever changes, until they try again', async () => {
    await come(site, await site.createLink(), 'Ada');
    const { permissions } = site.site;
    const closed = { reason: 'Sign in to invite.' };
    site.site.permissions = () => ({ share: true, guestAccess: false, invite: closed, moderate: false });
    let asked = 0;
    let refused = 0;
    let change = (_revision: number) => {};
    const backend: SharingBackend = {
      ...site.owner,
      listPeople: (...request) => {
        asked += 1;
        return site.owner.listPeople(...request);
      },
      watch: (medium, { onChange }) => {
        change = (revision) => onChange({ medium, revision });
      },
    };
    /** Heard at once: the panel asks before this resolves, where it asks. */
    const heard = async (revision: number) => {
      const { random } = Math;
      Math.random = () => 0;
      change(revision);
      Math.random = random;
      await new Promise((next) => setTimeout(next, 10));
    };
    page.addEventListener(
      'sharing-error',
      ({ detail }) => (refused += Number(detail.code === 'NOT_ALLOWED')),
    );
    placePanel(page).closest('sharing-provider')!.backend = backend;
    await findText('Only those who moderate see who is here');
    expect(allByRole('button', 'Actions for all participants')).to.deep.equal([]);
    [asked, refused] = [0, 0];
    await heard(101);
    await heard(102);
    expect([asked, refused]).to.deep.equal([0, 0]);
    await click(byRole('button', 'Try again'));
    await until(() => refused === 1);
    await heard(103);
    expect([asked, refused]).to.deep.equal([1, 1]);
    site.site.permissions = permissions;
    await click(await findByRole('button', 'Try again'));
    await row('Ada');
    expect(asked).to.equal(2);
    await heard(104);
    await until(() => asked === 3);
  });

  it('keeps the menu where a door is open to them', async () => {
    site.site.permissions = () => ({ share: true, guestAccess: false, invite: true, moderate: false });
    placePanel(page);
    await findText('Only those who moderate see who is here');
    await findByRole('button', 'Actions for all participants');
  });

  it('does not see the panel where the page hides it, until they moderate', async () => {
    const pass = await moderatorsPass(site);
    const panel = placePanel(page);
    // As docs/page-author.md has it.
    panel.addEventListener('sharing-error', ({ detail }) => (panel.hidden ||= detail.code === 'NOT_ALLOWED'));
    page.addEventListener('guest-joined', ({ detail }) => {
      panel.hidden &&= !detail.capabilities.includes('moderate');
    });
    await until(() => panel.hidden && !panel.checkVisibility());
    const detail = { pass, mediaId: 'lecture', participantId: 'mo', role: 'moderator' };
    for (const capabilities of [['view'], ['moderate']]) {
      expect(panel.hidden).to.equal(true);
      const joined = { ...detail, capabilities };
      page.dispatchEvent(new CustomEvent('guest-joined', { detail: joined, bubbles: true, composed: true }));
    }
    await row('mo@example.org');
    expect(panel.hidden).to.equal(false);
  });
});

describe('participants-panel: the network is away', () => {
  const alerts = () => allByRole('alert', undefined, page);

  it('is said once, by what was pressed last', async () => {
    const link = await site.createLink({ approval: true });
    await come(site, link, 'Ada');
    await come(site, link, 'Berta');
    await openPanel(page);
    const all = await findByRole('button', 'Admit all');
    site.network(unreachable);
    await click(all);
    await findText('The sharing service does not answer');
    await until(() => all.getAttribute('aria-disabled') !== 'true');
    expect(alerts()).to.have.length(1);
    const [first, second] = allByRole('button', 'Admit');
    for (const button of [first!, second!]) {
      await click(button);
      await until(() => alerts()[0]?.closest('li')?.contains(button) === true);
      expect(alerts()).to.have.length(1);
    }
    site.network();
    await click(byRole('button', 'Try again'));
    await until(() => alerts().length === 0);
  });
});
