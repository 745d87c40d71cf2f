import { expect } from '@open-wc/testing';
import '../../src/define/guest-access-dialog.js';
import '../../src/define/sharing-provider.js';
import type { GuestField } from '../../src/domain/schemas.js';

import { click } from '../support/browser.js';
import { allByRole, byRole, findByRole, findText, focused, until } from '../support/find.js';
import { inMenuOf, openDialog } from '../support/guest-access.js';
import { by, held, openSite, secretOf, unreachable, type TestSite } from '../support/site.js';

let site: TestSite;
let page: HTMLElement;
const { click: follow } = HTMLAnchorElement.prototype;
let saved: { name: string; text: Promise<string> }[];

beforeEach(async () => {
  site = await openSite();
  site.signIn('owner');
  page = document.createElement('div');
  document.body.append(page);
  saved = [];
  // What a browser would put into the folder of downloads.
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const text = fetch(this.href).then(async (response) =>
      new TextDecoder().decode(await response.arrayBuffer()),
    );
    saved.push({ name: this.download, text });
  };
});
afterEach(() => {
  HTMLAnchorElement.prototype.click = follow;
  page.remove();
});

/** Opens the menu of the one guest that has one, and presses this in it. */
async function choose(step: string): Promise<void> {
  await click(await findByRole('button', 'Actions for A guest'));
  await click(await findByRole('menuitem', step));
}

const dotsOf = (address: string): HTMLElement => byRole('button', 'Actions for A guest', rowOf(address));
const rowOf = (address: string): ShadowRoot =>
  allByRole('listitem')
    .map((item) => item.firstElementChild!.shadowRoot!)
    .find(({ textContent }) => textContent.includes(address))!;

const back = async () => click(byRole('button', 'Back'));

describe('guest-access-dialog: guests', () => {
  const question: GuestField = {
    id: 'class',
    label: 'Class',
    kind: 'choice',
    required: true,
    options: ['1a', '1b'],
  };

  it('shows answers and accepted terms, and an erased guest as such', async () => {
    const link = await site.createLink({ fields: [question], terms: 'Be kind.' });
    const join = (email: string) =>
      site.stranger.join(
        { secret: secretOf(link), name: 'A guest', email, answers: { class: '1b' }, acceptedTerms: 1 },
        by(),
      );
    await join('first@example.org');
    const { seat } = await join('second@example.org');
    await site.stranger.erase({ seat }, by());
    await openDialog(page);
    await inMenuOf('Open day', 'Guests');
    await findText('first@example.org');
    await findText('Class');
    await findText('1b');
    await findText(/accepted the terms, version 1/);
    await findText('Erased guest');
    await findText(/erased their entry/);
    expect(allByRole('button', /^Actions for /)).to.have.length(1);
  });

  it('shows the role that a guest was given while they are in, and none of those without one', async () => {
    const link = await site.createLink();
    await site.join(link, 'first@example.org');
    await site.join(link, 'second@example.org');
    const facts = (address: string): string =>
      allByRole('listitem')
        .map((item) => item.firstElementChild?.shadowRoot?.textContent ?? '')
        .find((text) => text.includes(address)) ?? '';
    await openDialog(page);
    await inMenuOf('Open day', 'Guests');
    await until(() => facts('first@example.org').includes('typed, not verified'));
    expect(facts('first@example.org')).not.to.contain('Collaborator');
    const { people } = await site.owner.listPeople('lecture');
    const { id } = people.find(({ email }) => email === 'first@example.org')!;
    await site.owner.changeParticipant('lecture', id, { role: 'collaborator' }, by());
    await until(() => facts('first@example.org').includes('· Collaborator ·'));
    expect(facts('second@example.org')).not.to.contain('Collaborator');
    await click(byRole('button', 'Export CSV'));
    await until(() => saved.length === 1);
    const text = await saved[0]!.text;
    expect(text)
      .to.match(/,Role,/)
      .and.to.match(/first@example\.org.*,Collaborator,/);
  });

  it('is away without the page, which no green says', async () => {
    await site.join(await site.createLink());
    await openDialog(page);
    await inMenuOf('Open day', 'Guests');
    const away = (await findText('away')).parentElement!;
    expect(away.querySelector('.dot'), 'a filled dot').to.equal(null);
    expect(getComputedStyle(away).color).to.equal(getComputedStyle(away.parentElement!).color);
  });

  it('of all links are there together; back goes to the button that led there', async () => {
    await site.join(await site.createLink(), 'first@example.org');
    await site.join(await site.createLink({ name: 'Press' }), 'second@example.org');
    await openDialog(page);
    await click(await findByRole('button', 'All guests'));
    await findText('first@example.org');
    await findText('second@example.org');
    await findText(/by “Open day”/);
    await findText(/by “Press”/);
    await back();
    await until(() => focused() === byRole('button', 'All guests'));
  });

  it('Remove and block says what blocking can do', async () => {
    await site.join(await site.createLink());
    await openDialog(page);
    await inMenuOf('Open day', 'Guests');
    await choose('Remove and block');
    await findText(/With another address in another browser they can/);
    await click(byRole('button', 'Remove and block', byRole('alertdialog')));
    await findText(/removed and blocked/);
  });

  it('who is blocked is unblocked by one button, which says so, and may come again', async () => {
    const link = await site.createLink();
    const [ada, berta] = [
      await site.join(link, 'ada@example.org'),
      await site.join(link, 'berta@example.org'),
    ];
    for (const { participantId } of [ada, berta]) {
      await site.owner.removeParticipant('lecture', participantId, { block: true }, by());
    }
    await site.stranger.erase({ seat: berta.seat }, by());
    await openDialog(page);
    await inMenuOf('Open day', 'Guests');
    await findText('Erased guest');
    // Of an erased guest no address is known that could be unblocked.
    expect(allByRole('button', 'Unblock')).to.have.length(1);
    const button = byRole('button', 'Unblock');
    const whose = button.getAttribute('aria-describedby')!;
    expect((button.getRootNode() as ShadowRoot).getElementById(whose)?.textContent).to.contain('ada@');
    site.network(unreachable);
    await click(button);
    const again = await findByRole('button', 'Try again');
    site.network();
    await click(again);
    await findText('A guest is no longer blocked');
    await until(() => allByRole('button', 'Unblock').length === 0);
    await findText(/· removed (?!and)/);
    await site.join(link, 'ada@example.org');
  });

  it('who has left or was removed can be blocked afterwards, after a question; who is erased cannot', async () => {
    const link = await site.createLink();
    const [ada, , cleo] = [
      await site.join(link, 'ada@example.org'),
      await site.join(link, 'berta@example.org'),
      await site.join(link, 'cleo@example.org'),
    ];
    await site.owner.removeParticipant('lecture', ada.participantId, { block: false }, by());
    await site.stranger.erase({ seat: cleo.seat }, by());
    await openDialog(page);
    await inMenuOf('Open day', 'Guests');
    await findText('Erased guest');
    expect(allByRole('button', 'Actions for A guest')).to.have.length(2);
    const dots = dotsOf('berta@');
    await click(dots);
    await click(await findByRole('menuitem', 'Remove'));
    await findText('They are out at once. With a link that works they can join again.');
    await click(byRole('button', 'Cancel'));
    await until(() => focused() === dots);
    await click(dotsOf('ada@'));
    expect(allByRole('menuitem').map(({ textContent }) => textContent.trim())).to.deep.equal(['Block']);
    await click(byRole('menuitem', 'Block'));
    const question = await findByRole('alertdialog', 'Block A guest?');
    await findText(/cannot join again until you unblock them in this list/, question);
    expect(question.textContent).not.to.contain('out at once');
    await click(byRole('button', 'Block', question));
    await findText('A guest is blocked');
    await findByRole('button', 'Unblock');
    expect(allByRole('button', 'Actions for A guest')).to.have.length(1);
    // It stays with the person, of whom something else can be done now.
    await until(() => focused() === byRole('button', 'Unblock'));
    const { participants } = await site.owner.listGuests('lecture');
    const { endReason } = participants.find(({ id }) => id === ada.participantId)!;
    expect(endReason).to.equal('blocked');
  });

  it('are exported through all pages', async () => {
    const link = await site.createLink();
    await Promise.all(Array.from({ length: 60 }, (_, i) => site.join(link, `guest-${i}@example.org`)));
    await openDialog(page);
    await inMenuOf('Open day', 'Guests');
    await click(await findByRole('button', 'Export CSV'));
    await findText('60 guests exported');
    const [file] = saved;
    expect(file?.name).to.equal('Guests of Open day.csv');
    const text = await file!.text;
    expect(text.trimEnd().split('\r\n')).to.have.length(61);
    expect(focused()).to.equal(byRole('button', 'Export CSV'));
  });

  it('an export that fails says so and can be tried again; one that is cancelled saves nothing', async () => {
    await site.join(await site.createLink());
    await openDialog(page);
    await inMenuOf('Open day', 'Guests');
    await findText('guest@example.org');
    site.network((request, serve) =>
      request.url.includes('/participants') ? unreachable(request, serve) : serve(request),
    );
    await click(byRole('button', 'Export CSV'));
    await findText('The export stopped');
    const slow = held((request) => request.url.includes('/participants'));
    site.network(slow.network);
    await click(byRole('button', 'Try again'));
    await click(await findByRole('button', 'Cancel export'));
    await findByRole('button', 'Export CSV');
    slow.release();
    site.network();
    expect(saved).to.deep.equal([]);
    await click(byRole('button', 'Export CSV'));
    await findText('1 guest exported');
    expect(saved).to.have.length(1);
  });
});
