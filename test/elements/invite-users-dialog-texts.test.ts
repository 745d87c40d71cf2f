/** What comes into the window *Invite users* other than by plain keys, and what is taken out of it. */
import { expect } from '@open-wc/testing';
import '../../src/define/invite-users-dialog.js';
import '../../src/define/sharing-provider.js';
import type { Media } from '../../src/domain/media.js';
import { click, type } from '../support/browser.js';
import { allByRole, byRole, findByRole, findText, focused, until } from '../support/find.js';
import { emailField, inMenuOf, openInvites, rowOf } from '../support/invite-users.js';
import { by, held, openSite, unreachable, type TestSite } from '../support/site.js';

const keynote: Media = {
  id: 'keynote',
  kind: 'live-event',
  title: 'Opening keynote',
  startsAt: '2030-05-02T09:00:00Z',
  url: new URL('/watch/keynote', location.href).href,
};

let site: TestSite;
let page: HTMLElement;
const { click: follow } = HTMLAnchorElement.prototype;
const { writeText } = navigator.clipboard;
let saved: { name: string; text: Promise<string> }[];
let copied: string[];

beforeEach(async () => {
  site = await openSite({ media: [keynote] });
  site.signIn('owner');
  page = document.createElement('div');
  document.body.append(page);
  saved = [];
  copied = [];
  // What a browser would put into the folder of downloads.
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const text = fetch(this.href).then(async (response) =>
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer()),
    );
    saved.push({ name: this.download, text });
  };
  // Not every engine lets a test read what was copied.
  navigator.clipboard.writeText = (text) => Promise.resolve(void copied.push(text));
});
afterEach(() => {
  HTMLAnchorElement.prototype.click = follow;
  navigator.clipboard.writeText = writeText;
  page.remove();
});

async function inviteMany(count: number, lastName = 'Guest'): Promise<void> {
  for (let from = 0; from < count; from += 100) {
    const invites = Array.from({ length: Math.min(100, count - from) }, (_, at) => ({
      email: `person${from + at}@example.org`,
      firstName: 'Ada',
      lastName,
      role: 'speaker' as const,
    }));
    await site.owner.createInvites('keynote', { invites, mail: false }, by());
  }
}

describe('invite-users-dialog: the list as a file', () => {
  it('has everybody, of however many pages, and no cell that a spreadsheet would run', async () => {
    await inviteMany(130, '=1+1');
    await openInvites(page, 'keynote');
    await click(await findByRole('button', 'Export CSV'));
    await findText('130 people exported');
    expect(saved).to.have.length(1);
    expect(saved[0]?.name).to.equal('Invited people Opening keynote.csv');
    const text = await saved[0]!.text;
    expect(text.charCodeAt(0)).to.equal(0xfeff);
    const [head, ...rows] = text.slice(1).trimEnd().split('\r\n');
    expect(head).to.match(/^Email,First name,Last name,Role,State,.*,Link$/);
    expect(rows).to.have.length(130);
    expect(new Set(rows.map((row) => row.split(',')[0])).size).to.equal(130);
    for (const row of rows) {
      expect(row).to.match(/^person\d+@example\.org,Ada,'=1\+1,Speaker,pending,.*#join=1\./);
    }
    expect(focused()).to.equal(byRole('button', 'Export CSV'));
  });

  it('has those alone who are on show', async () => {
    await inviteMany(12);
    await openInvites(page, 'keynote');
    await click(await findByRole('searchbox'));
    await type('person11');
    await until(() => byRole('grid').getAttribute('aria-rowcount') === '2');
    await click(byRole('button', 'Export CSV'));
    await findText('1 person exported');
    expect((await saved[0]!.text).trimEnd().split('\r\n')).to.have.length(2);
  });

  it('says where it stopped, and saves nothing of what was cancelled', async () => {
    await inviteMany(1);
    await openInvites(page, 'keynote');
    await rowOf('person0@example.org');
    const ofList = (request: Request) => request.method === 'GET' && request.url.includes('/invites');
    site.network((request, serve) => (ofList(request) ? unreachable(request, serve) : serve(request)));
    await click(byRole('button', 'Export CSV'));
    await findText('The export stopped');
    const slow = held(ofList);
    site.network(slow.network);
    await click(byRole('button', 'Try again'));
    await click(await findByRole('button', 'Cancel export'));
    await findByRole('button', 'Export CSV');
    slow.release();
    expect(saved).to.deep.equal([]);
  });
});

describe('invite-users-dialog: an invitation as text', () => {
  it('has the name, the title, the role, the time with its zone, and the link', async () => {
    await inviteMany(1);
    await openInvites(page, 'keynote');
    await rowOf('person0@example.org');
    await inMenuOf('person0@example.org', 'Copy invitation');
    await findText('Invitation for person0@example.org copied');
    const [{ url } = { url: '' }] = (await site.owner.listInvites('keynote')).invites;
    const start = new Intl.DateTimeFormat('en', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
    }).format(new Date(keynote.startsAt!));
    expect(copied).to.deep.equal([
      `Hello Ada Guest,\n\nYou are invited to “Opening keynote” as Speaker.\nIt starts ${start}.\n\n` +
        `Your link, for you alone: ${url}\n`,
    ]);
    expect(start).to.match(/(UTC|GMT|[A-Z]{3,4})/);
  });

  it('can be copied by hand where the page may not copy: it is on show and selected', async () => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    Object.defineProperty(document, 'execCommand', { value: () => false, configurable: true });
    try {
      await inviteMany(1);
      await openInvites(page, 'keynote');
      await rowOf('person0@example.org');
      await inMenuOf('person0@example.org', 'Copy invitation');
      await findText('copy it yourself');
      const field = await until(() => {
        const now = focused();
        return now instanceof HTMLTextAreaElement && now;
      });
      expect(field.value).to.contain('Hello Ada Guest,');
      expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
    } finally {
      Reflect.deleteProperty(document, 'execCommand');
    }
  });
});

describe('invite-users-dialog: what is pasted', () => {
  it('several that are pasted over a selection take its place alone', async () => {
    await openInvites(page, 'keynote');
    await type('first@example.org, old@example.org, last@example.org');
    emailField().setSelectionRange(18, 34);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'b@example.org\nc@example.org');
    // Firefox takes no data into one that a script makes.
    const paste = new ClipboardEvent('paste', { cancelable: true, bubbles: true, composed: true });
    Object.defineProperty(paste, 'clipboardData', { value: clipboardData });
    emailField().dispatchEvent(paste);
    await findByRole('heading', 'Review');
    await findText('4 addresses found');
    const shown = allByRole('listitem').map((row) => row.querySelector('.address')?.textContent);
    expect(shown).to.deep.equal(['first@example.org', 'b@example.org', 'c@example.org', 'last@example.org']);
  });
});
