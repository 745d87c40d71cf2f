import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { click, press } from '../support/browser.js';
import { byRole, everything, findByRole, findText, until } from '../support/find.js';
import { endpoint, openSite, secretOf, type Network, type TestSite } from '../support/site.js';

const page = window as unknown as { executions: number };
const markup = '<img src=x onerror="executions++">';
const hostile = `"'>${markup}<script>executions++</script>\u202e{{7*7}}\${executions++}`;
const address = 'javascript:executions++';

/** Texts that a server tells, and addresses; the rest are ids, times and words of the protocol. */
const texts = [
  'title',
  'description',
  'hostName',
  'name',
  'email',
  'message',
  'text',
  'label',
  'reason',
  'by',
  'subject',
];
const addresses = ['url', 'embedUrl'];

function poisoned(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => poisoned(item, key));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poisoned(inner, name)]));
  }
  if (typeof value === 'string' && texts.includes(key)) return hostile;
  if (typeof value === 'string' && addresses.includes(key)) return address;
  return value;
}

/** A server that lies in every text it tells, and in nothing else. */
const lying: Network = async (request, serve) => {
  const response = await serve(request);
  if (!response.headers.get('content-type')?.includes('json')) return response;
  const { status, headers } = response;
  return new Response(JSON.stringify(poisoned(await response.json())), { status, headers });
};

let site: TestSite;
let main: HTMLElement;
beforeEach(async () => {
  sessionStorage.clear();
  localStorage.clear();
  page.executions = 0;
  site = await openSite();
  site.signIn('owner');
  main = document.createElement('main');
  document.body.append(main);
});
afterEach(() => {
  main.remove();
});

function place<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] {
  const provider = document.createElement('sharing-provider');
  provider.setAttribute('endpoint', endpoint);
  provider.setAttribute('media-id', 'lecture');
  const element = document.createElement(tag);
  provider.append(element);
  main.append(provider);
  return element;
}

/** Shown somewhere as the text that it is, and nothing of it is anything else. */
async function expectHarmless(shows: string): Promise<void> {
  await findText(shows);
  // An image that fails to load says so in a task of its own.
  await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
  for (const element of everything(main)) {
    expect(element.localName, 'an element from a text').not.to.be.oneOf(['script', 'iframe', 'object']);
    expect(element.matches('img[src=x]'), 'an image from a text').to.equal(false);
    for (const { name, value } of element.attributes) {
      expect(name.startsWith('on'), `an attribute ${name}`).to.equal(false);
      const isAddress = ['href', 'src', 'action', 'formaction'].includes(name);
      expect(isAddress && /^\s*javascript:/i.test(value), `${name} of ${element.localName}`).to.equal(false);
    }
  }
  expect(page.executions, 'executions').to.equal(0);
}

describe('hostile texts of a server', () => {
  it('can be run, which is what the others must not be', async () => {
    const image = document.createElement('img');
    image.setAttribute('onerror', 'executions++');
    image.src = 'x:';
    main.append(image);
    await until(() => page.executions === 1);
  });

  it('are texts in the list of links, their menus and their guests', async () => {
    await site.join(await site.createLink({ name: 'Open day', message: 'Hello' }));
    site.network(lying);
    const dialog = place('guest-access-dialog');
    dialog.show();
    await findByRole('dialog', 'Manage guest access');
    await expectHarmless(markup);
    await click(await findByRole('button', `Actions for ${hostile}`));
    await click(await findByRole('menuitem', 'Guests'));
    await expectHarmless(markup);
    await press('Escape');
  });

  it('are texts in the form of an edit', async () => {
    await site.createLink({ name: 'Open day', message: 'Hello', terms: 'Be kind.' });
    site.network(lying);
    place('guest-access-dialog').show();
    await click(await findByRole('button', `Actions for ${hostile}`));
    await click(await findByRole('menuitem', 'Edit'));
    const name = await findByRole<HTMLInputElement>('textbox', 'Name');
    expect(name.value).to.equal(hostile);
    expect(page.executions).to.equal(0);
    await press('Escape');
  });

  it('are texts in the menu, as the reason of a closed door', async () => {
    site.site.permissions = () => ({
      share: true,
      guestAccess: { reason: 'no' },
      invite: false,
      moderate: false,
    });
    site.network(lying);
    place('media-actions-menu');
    await click(await findByRole('button', 'More actions'));
    await findByRole('menuitem', /Manage guest access/);
    await expectHarmless(markup);
    await press('Escape');
  });

  it('are texts in the form of a guest, and once the guest is in', async () => {
    const link = await site.createLink({ message: 'Hello', terms: 'Be kind.', fields });
    const plain = await site.createLink();
    site.network(lying);
    const form = place('guest-join-form');
    form.token = secretOf(link);
    await findByRole('textbox', 'Name');
    await expectHarmless(markup);
    form.remove();
    const other = place('guest-join-form');
    other.token = secretOf(plain);
    const [name, email] = [
      await findByRole<HTMLInputElement>('textbox', 'Name'),
      byRole<HTMLInputElement>('textbox', 'Email'),
    ];
    Object.assign(name, { value: 'Ada' });
    Object.assign(email, { value: 'ada@example.org' });
    for (const field of [name, email])
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await click(byRole('button', 'Join'));
    await findByRole('button', 'Leave');
    await expectHarmless(markup);
  });
});

const fields = [
  { id: 'constructor', label: 'School', kind: 'text' as const, required: false },
  { id: 'day', label: 'Day', kind: 'choice' as const, required: false, options: ['1', '2'] },
  { id: 'news', label: 'News', kind: 'tick' as const, required: false },
];
