import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { GuestField } from '../../src/domain/schemas.js';
import { violationsIn } from './axe.js';
import { click, press, type } from './browser.js';
import { byRole, everything, findByRole, findText, focused, until } from './find.js';
import { invite } from './invites.js';
import { attend, come } from './participants.js';
import { by, endpoint, Line, openSite, secretOf, type TestSite } from './site.js';

let site: TestSite;
let page: HTMLElement;

beforeEach(async () => {
  sessionStorage.clear();
  site = await openSite();
  site.signIn('owner');
  page = document.createElement('main');
  document.body.append(page);
});
afterEach(() => {
  page.remove();
  document.documentElement.dir = '';
  document.documentElement.style.colorScheme = '';
  document.documentElement.style.background = '';
});

function place<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] {
  const provider = document.createElement('sharing-provider');
  provider.setAttribute('endpoint', endpoint);
  provider.setAttribute('media-id', 'lecture');
  const element = document.createElement(tag);
  provider.append(element);
  page.append(provider);
  return element;
}

/** What is asked of a whole page, its title and language, is the page's affair and not ours. */
async function expectAccessible(state: string): Promise<void> {
  // What fades has no contrast of its own yet; it begins with the frame that draws it.
  await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
  const ending = [...everything()]
    .flatMap((element) => element.getAnimations())
    .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
  expect([...(await violationsIn(page)), ...outOfReach()], state).to.deep.equal([]);
}

/** Of a host that has the focus, but not by Tab, Tab skips what its own tree holds, which axe does not know. A menu is none to tab through. */
function outOfReach(): string[] {
  return [...everything()]
    .filter((host) => host.shadowRoot !== null && host.getAttribute('tabindex') === '-1')
    .filter((host) => host.role !== 'menu' && host.shadowRoot?.querySelector('*') !== null)
    .map((host) => `Tab skips all in: ${host.localName}`);
}

/** A file for each: together they would keep one engine longer than all else does. */
export function everyState(scheme: 'light' | 'dark', direction: 'ltr' | 'rtl'): void {
  describe('axe', () => {
    it('finds what is wrong: a field without a name', async () => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).append(document.createElement('input'));
      page.append(host);
      expect(await violationsIn(page)).to.include('label: <input>');
    });

    describe(`${scheme}, ${direction}`, () => {
      beforeEach(() => {
        const { documentElement } = document;
        documentElement.dir = direction;
        documentElement.style.colorScheme = scheme;
        documentElement.style.background = scheme === 'dark' ? '#121315' : '#fff';
      });

      it('the menu, closed and open', async () => {
        place('media-actions-menu');
        await findByRole('button', 'More actions');
        await expectAccessible('closed');
        await click(byRole('button', 'More actions'));
        await findByRole('menuitem', 'Manage guest access');
        await expectAccessible('open');
      });

      it('Share: closed, open with a bad time, embed, QR code', async () => {
        await site.createLink();
        place('share-button').setAttribute('embed-url', '/embed');
        await findByRole('button', 'Share');
        await expectAccessible('closed');
        await click(byRole('button', 'Share'));
        await findByRole('button', 'Guest access');
        byRole('textbox', 'Start time').focus();
        await press('x');
        await press('Tab');
        await findText(/^Type a time such as/);
        await expectAccessible('open');
        byRole<HTMLInputElement>('textbox', 'Start time').select();
        await press('7');
        await click(byRole('button', 'Embed'));
        await findByRole('textbox', 'Code');
        await expectAccessible('embed');
        await click(byRole('button', 'QR code'));
        await findByRole('button', 'Save as SVG');
        await expectAccessible('QR code');
      });

      it('the window: list, form with errors, question, guests', async () => {
        await site.join(await site.createLink({ maxUses: 1 }));
        place('guest-access-dialog').show();
        await findByRole('group', 'Open day');
        await expectAccessible('list');
        await click(byRole('button', 'Create new link'));
        await findByRole('textbox', 'Name');
        await press('Enter');
        await findText('Fill this in.');
        await expectAccessible('form with errors');
        await click(byRole('button', 'Cancel'));
        await click(await findByRole('button', 'Actions for Open day'));
        await click(await findByRole('menuitem', 'Guests'));
        await findText('guest@example.org');
        await expectAccessible('guests');
        await click(byRole('button', /^Actions for /));
        await findByRole('menuitem', 'Remove and block');
        await expectAccessible('what can be done about a guest');
        await click(byRole('menuitem', 'Remove'));
        await findByRole('alertdialog');
        await expectAccessible('question');
      });

      it('the window of invites: form with errors, link, grid, menu, selection, question', async () => {
        await site.owner.createInvites(
          'lecture',
          { invites: [{ email: 'there@example.org', role: 'viewer' }], mail: false },
          by(),
        );
        place('invite-users-dialog').show();
        await findByRole('row', 'there@example.org');
        await press('Enter');
        await findText('Fill this in.');
        await expectAccessible('form with errors');
        await type('new@example.org');
        await press('Enter');
        await findByRole('region', 'Invite link');
        await findByRole('row', 'new@example.org');
        await expectAccessible('link and grid');
        await click(byRole('button', 'Actions for new@example.org'));
        await findByRole('menuitem', 'Extend');
        await expectAccessible('menu');
        await press('Escape');
        await click(byRole('checkbox', 'Select all shown'));
        await findText('2 people selected');
        await expectAccessible('selection');
        await click(byRole('button', 'Revoke'));
        await findByRole('alertdialog', 'Revoke 2 invitations?');
        await expectAccessible('question');
        await click(byRole('button', 'Cancel'));
        byRole('combobox', 'Email address').focus();
        await type('third@example.org');
        await click(byRole('button', 'What they would get'));
        await findByRole('region', 'The mail');
        await expectAccessible('preview');
      });

      it('the window of invites: a blocked address, one alone and among many; an address with two roles', async () => {
        const link = await site.createLink();
        const block = async (email: string): Promise<void> => {
          const { participantId } = await site.join(link, email);
          await site.owner.removeParticipant('lecture', participantId, { block: true }, by());
        };
        await block('out@example.org');
        place('invite-users-dialog').show();
        await until(() => focused() === byRole('combobox', 'Email address'));
        await type('out@example.org');
        await press('Enter');
        await findByRole('button', 'Unblock and invite');
        await expectAccessible('a blocked address');
        await click(byRole('button', 'Add many'));
        await until(() => focused() === byRole('textbox', 'Addresses'));
        const pasted = [
          'a@example.org Collaborator',
          'A@example.org Viewer',
          'out@example.org',
          'late@example.org',
        ];
        for (const line of pasted) {
          await type(line);
          await press('Enter');
        }
        await click(byRole('button', 'Review'));
        await findText('Line 1 · Collaborator here, Viewer on line 2: which one?');
        await findByRole('button', 'Unblock and invite');
        await expectAccessible('two roles, and a blocked address');
        await block('late@example.org');
        await click(byRole('button', 'Send 1 invitation'));
        await click(await findByRole('button', /^Not invited/));
        await findByRole('button', 'Unblock and invite');
        await expectAccessible('an address that was blocked meanwhile');
      });

      it('the panel: who waits and who is in, a menu, a question, nobody found, nobody yet', async () => {
        const panel = place('participants-panel');
        await findText('Nobody is here yet.');
        await expectAccessible('nobody yet');
        await come(site, await site.createLink(), 'Ada');
        await come(site, await site.createLink({ approval: true }), 'Berta');
        await attend(site, 'cleo');
        await findByRole('region', 'Waiting');
        await findByRole('combobox', 'Role', await findByRole('group', 'cleo@example.org'));
        await expectAccessible('list');
        await click(await findByRole('button', 'Actions for Ada'));
        await click(await findByRole('menuitem', 'Remove'));
        await findByRole('alertdialog');
        await expectAccessible('question');
        await click(byRole('button', 'Cancel'));
        await click(byRole('button', 'Actions for all participants'));
        await findByRole('menuitem', 'Invite guests');
        await expectAccessible('menu');
        await press('Escape');
        await click(await findByRole('searchbox', undefined, panel.shadowRoot!));
        await type('zoe');
        await findByRole('button', 'Show everybody');
        await expectAccessible('nobody found');
      });

      it('the join form: all that a link can ask, errors, who is in, what is kept, the question', async () => {
        const link = await site.createLink({
          accessCode: 'open sesame',
          message: 'Welcome.',
          terms: 'Be kind.\n'.repeat(100),
          fields: [
            { id: 'company', label: 'Company', kind: 'text', required: true },
            { id: 'seat', label: 'Seat', kind: 'choice', required: true, options: ['Front', 'Back'] },
            { id: 'news', label: 'Send me the slides', kind: 'tick', required: true },
          ],
        });
        place('guest-join-form').token = secretOf(link);
        await findByRole('textbox', 'Access code');
        await expectAccessible('form');
        await click(byRole('button', 'Join'));
        await findText('Fill this in.');
        await expectAccessible('form with errors');
        page.replaceChildren();
        sessionStorage.clear();
        place('guest-join-form').token = secretOf(await site.createLink());
        await click(await findByRole('textbox', 'Name'));
        await type('A guest');
        await click(byRole('textbox', 'Email'));
        await type('guest@example.org');
        await press('Enter');
        await click(await findByRole('button', 'Your entry'));
        await findByRole('button', 'Erase');
        await expectAccessible('your entry');
        await click(byRole('button', 'Erase'));
        await findByRole('alertdialog');
        await expectAccessible('question');
      });

      it('the join form: before it begins', async () => {
        const startsAt = new Date(Date.now() + 720_000).toISOString();
        Object.assign(site.site.media[0]!, { kind: 'live-event', startsAt, description: 'What comes next.' });
        const link = await site.createLink();
        const { seat } = await site.join(link);
        sessionStorage.setItem(`guestlist/1/entry/lecture`, JSON.stringify({ seat }));
        place('guest-join-form');
        await findByRole('timer');
        await expectAccessible('countdown');
        page.replaceChildren();
        sessionStorage.clear();
        place('guest-join-form').token = secretOf(await site.createLink({ startsAt }));
        await findByRole('heading', 'This link does not work yet');
        await findByRole('timer');
        await expectAccessible('countdown to the form');
      });

      it('the join form: an invite, its code with an error, declining, an invite while in, waiting', async () => {
        place('guest-join-form').token = (await invite(site)).secret;
        await findByRole('button', 'Continue');
        await expectAccessible('invite');
        await click(byRole('button', 'Decline'));
        await findByRole('heading', 'Decline “Opening lecture”?');
        await expectAccessible('declining');
        await click(byRole('button', 'Back'));
        await click(await findByRole('textbox', 'Email'));
        await type('invited@example.org');
        await press('Enter');
        await findByRole('textbox', 'Code');
        await click(byRole('button', 'Ask the host'));
        await click(byRole('button', 'Join'));
        await findText('Fill this in.');
        await expectAccessible('code');
        page.replaceChildren();
        sessionStorage.clear();
        const { seat } = await site.join(await site.createLink());
        sessionStorage.setItem(`guestlist/1/entry/lecture`, JSON.stringify({ seat }));
        place('guest-join-form').token = (await invite(site)).secret;
        await findByRole('button', 'Not now');
        await expectAccessible('an invite while in');
        page.replaceChildren();
        sessionStorage.clear();
        place('guest-join-form').token = secretOf(await site.createLink({ approval: true }));
        await click(await findByRole('textbox', 'Name'));
        await type('A guest');
        await click(byRole('textbox', 'Email'));
        await type('guest@example.org');
        await press('Enter');
        await findByRole('heading', 'Waiting to join “Opening lecture”');
        await expectAccessible('waiting');
      });

      for (const [where, draft] of [
        ['once in', {}],
        ['waiting', { approval: true }],
      ] as const) {
        it(`the join form: the network lost, at the form and ${where}`, async () => {
          const line = new Line();
          site.network(line.network);
          place('guest-join-form').token = secretOf(await site.createLink(draft));
          await click(await findByRole('textbox', 'Name'));
          await type('A guest');
          await click(byRole('textbox', 'Email'));
          await type('guest@example.org');
          line.cut();
          await press('Enter');
          await findText('The sharing service does not answer');
          await expectAccessible('at the form');
          line.mend();
          await press('Enter');
          await findByRole('button', 'Leave');
          line.cut();
          await findText(/^The connection is lost/);
          await expectAccessible(where);
        });
      }

      it('the window: more options with errors, edit, conflict, QR code, replace question, history', async () => {
        const fields: GuestField[] = [{ id: 'a1', label: 'Class', kind: 'text', required: true }];
        const link = await site.createLink({ accessCode: '2468', fields, terms: 'Be kind.' });
        place('guest-access-dialog').show();
        const inMenu = async (item: string) => {
          await click(await findByRole('button', 'Actions for Open day'));
          await click(await findByRole('menuitem', item));
        };
        await inMenu('QR code');
        await findByRole('button', 'Save as PNG');
        await expectAccessible('QR code');
        await click(byRole('button', 'Back'));
        await inMenu('Replace');
        await findByRole('alertdialog');
        await expectAccessible('replace question');
        await press('Escape');
        await click(await findByRole('button', 'History'));
        await findText('Somebody created “Open day”.');
        await expectAccessible('history');
        await click(byRole('button', 'Back'));
        await inMenu('Edit');
        await click(await findByRole('button', 'Add question'));
        await click(byRole('button', 'Save'));
        await findText('Fill this in.');
        await expectAccessible('more options with errors');
        await click(byRole('button', 'Remove question 2'));
        await click(byRole('textbox', 'Name'));
        await press('x');
        const [now] = (await site.owner.listGuestLinks('lecture')).links;
        const change = { name: 'Theirs', revision: now!.revision };
        await site.owner.changeGuestLink('lecture', link.id, change, by());
        await press('Enter');
        await findText('Somebody else has changed this link');
        await expectAccessible('conflict');
      });

      it('the join form: form, errors, and what has failed', async () => {
        const link = await site.createLink({ maxUses: 1 });
        place('guest-join-form').token = secretOf(link);
        await findByRole('heading', 'Join “Opening lecture”');
        await expectAccessible('form');
        await click(byRole('button', 'Join'));
        await findText('Fill this in.');
        await expectAccessible('form with errors');
        await site.join(link);
        page.replaceChildren();
        sessionStorage.clear();
        place('guest-join-form').token = secretOf(link);
        await findByRole('heading', 'This link is used up');
        await expectAccessible('failed');
      });
    });
  });
}
