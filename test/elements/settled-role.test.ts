/**
 * A role that is chosen by keys: in a closed select each arrow key is a change, of which only the last is meant. Where the
 * platform opens the list at an arrow key instead, the role is chosen there, and all ends alike.
 */
import { expect } from '@open-wc/testing';
import '../../src/define/invite-users-dialog.js';
import { press } from '../support/browser.js';
import { allByRole, byRole, findByRole, findText, focused, until } from '../support/find.js';
import { openInvites, rowOf } from '../support/invite-users.js';
import { attend, come, openPanel } from '../support/participants.js';
import { by, openSite, type TestSite } from '../support/site.js';

const session = {
  id: 'lecture',
  kind: 'live-event',
  title: 'Lecture',
  url: new URL('/watch/lecture', location.href).href,
} as const;

let site: TestSite;
let page: HTMLElement;
/** Each role that was asked for. */
let sent: string[];
/** What the answers to them wait for. */
let gate: Promise<void>;

beforeEach(async () => {
  site = await openSite({ media: [session] });
  site.signIn('owner');
  sent = [];
  gate = Promise.resolve();
  site.network(async (request, serve) => {
    const body = request.method === 'PATCH' ? await request.clone().text() : '';
    const [, role] = /"role":"(\w+)"/.exec(body) ?? [];
    if (role === undefined) return serve(request);
    sent.push(role);
    await gate;
    return serve(request);
  });
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => page.remove());

async function inPanel(): Promise<HTMLSelectElement> {
  await attend(site, 'berta');
  await openPanel(page);
  const select = await findByRole<HTMLSelectElement>('combobox', 'Role');
  select.focus();
  return select;
}

async function inGrid(): Promise<HTMLSelectElement> {
  const invites = [{ email: 'ada@example.org', role: 'viewer' as const }];
  await site.owner.createInvites('lecture', { invites, mail: false }, by());
  await openInvites(page);
  const select = byRole<HTMLSelectElement>('combobox', 'Role', await rowOf('ada@example.org'));
  select.focus();
  return select;
}

async function walkTo(role: string, select: HTMLSelectElement, key = 'ArrowDown'): Promise<void> {
  for (let step = 0; step < 3 && select.value !== role; step += 1) await press(key);
  if (select.value !== role) await press('Enter');
}

function choose(role: string, select: HTMLSelectElement): void {
  select.value = role;
  select.dispatchEvent(new Event('change'));
}

/** What is sent is not answered until this is called. */
function hold(): () => void {
  let release = () => {};
  gate = new Promise((resolve) => (release = resolve));
  return () => release();
}

const twoFrames = () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));

for (const { place, open, done } of [
  { place: 'participants-panel', open: inPanel, done: 'berta@example.org is now Moderator' },
  { place: 'invite-users-dialog', open: inGrid, done: 'Role of 1 person changed' },
]) {
  describe(`${place}: a role that is chosen by keys`, () => {
    it('is sent on Enter, and none that was passed by', async () => {
      const select = await open();
      await walkTo('moderator', select);
      await press('Enter');
      await findText(done);
      expect(sent).to.deep.equal(['moderator']);
      expect(select.value).to.equal('moderator');
    });

    it('is sent when the focus goes on', async () => {
      const select = await open();
      await walkTo('moderator', select);
      await press('Tab');
      await findText(done);
      expect(sent).to.deep.equal(['moderator']);
    });

    it('is sent once the keys rest', async () => {
      const select = await open();
      await walkTo('moderator', select);
      await findText(done);
      expect(sent).to.deep.equal(['moderator']);
    });

    it('is what it was after Escape, or where the keys have come back to it', async () => {
      const select = await open();
      await press('ArrowDown');
      await press('Escape');
      await until(() => select.value === 'viewer');
      await press('Tab');
      select.focus();
      await press('ArrowDown');
      await press('ArrowUp');
      await press('Enter');
      await press('Tab');
      choose('moderator', select);
      await findText(done);
      expect(sent).to.deep.equal(['moderator']);
    });

    it('is sent at once where no key has chosen it', async () => {
      const release = hold();
      const select = await open();
      choose('moderator', select);
      await twoFrames();
      // It is on its way.
      expect(select.matches('[aria-busy=true], [role=row][aria-busy=true] *')).to.equal(true);
      release();
      await findText(done);
      expect(sent).to.deep.equal(['moderator']);
    });

    it('waits while another one is on its way', async () => {
      const release = hold();
      const select = await open();
      choose('speaker', select);
      await until(() => sent.length === 1);
      choose('moderator', select);
      await twoFrames();
      expect(select.value).to.equal('moderator');
      release();
      await until(() => sent.length === 2);
      expect(sent).to.deep.equal(['speaker', 'moderator']);
      await until(() => select.value === 'moderator');
    });
  });
}

describe('participants-panel: a role that is chosen by keys', () => {
  it('takes the focus along as the row goes to another group', async () => {
    await attend(site, 'cleo');
    await attend(site, 'dora');
    await attend(site, 'berta');
    await openPanel(page);
    const order = () => allByRole('group').map((row) => row.textContent.match(/\w+(?=@)/)?.[0]);
    await until(() => order().length > 3);
    const at = order().indexOf('cleo');
    const select = byRole<HTMLSelectElement>('combobox', 'Role', byRole('group', 'cleo@example.org'));
    select.focus();
    await walkTo('moderator', select);
    await findText('cleo@example.org is now Moderator');
    await until(() => order().indexOf('cleo') < at);
    await until(() => focused() === select);
    // From there it goes on, and what it has gone to goes with the row in its turn.
    await walkTo('viewer', select, 'ArrowUp');
    await press('Tab');
    await findText('cleo@example.org is now Viewer');
    await until(() => order().indexOf('cleo') === at);
    await until(() => focused()?.getAttribute('aria-label') === 'Actions for cleo@example.org');
  });

  it('stays on show while others come', async () => {
    const link = await site.createLink();
    const select = await inPanel();
    await press('ArrowDown');
    if (select.value === 'viewer') await walkTo('speaker', select);
    await come(site, link, 'Ada');
    await findByRole('group', 'Ada');
    expect(select.value).to.equal('speaker');
    await press('Tab');
    await findText('berta@example.org is now Speaker');
    expect(sent).to.deep.equal(['speaker']);
  });
});
