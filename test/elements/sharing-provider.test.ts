import { expect } from '@open-wc/testing';
import '../../src/define/guest-access-dialog.js';
import '../../src/define/guest-join-form.js';
import '../../src/define/media-actions-menu.js';
import { configureGuestlist, defineAs, type SharingBackend } from '../../src/index.js';
import { click } from '../support/browser.js';
import { findByRole, findText, until } from '../support/find.js';
import { endpoint, openSite, secretOf, type TestSite } from '../support/site.js';

let site: TestSite;
let page: HTMLElement;
const thrown: unknown[] = [];
const hear = (event: ErrorEvent | PromiseRejectionEvent) => thrown.push(event);

beforeEach(async () => {
  sessionStorage.clear();
  site = await openSite();
  site.signIn('owner');
  page = document.createElement('div');
  document.body.append(page);
  window.addEventListener('error', hear);
  window.addEventListener('unhandledrejection', hear);
});
afterEach(() => {
  page.remove();
  window.removeEventListener('error', hear);
  window.removeEventListener('unhandledrejection', hear);
  // Whatever an element meets, the page around it goes on.
  expect(thrown.splice(0)).to.deep.equal([]);
});

function provider(tag = 'sharing-provider', attributes: Record<string, string> = { endpoint }): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  page.append(element);
  return element;
}

/** What the console says to whoever builds the page while this goes on. */
async function toldDuring(go: () => Promise<unknown>): Promise<string[]> {
  const told: string[] = [];
  const { error } = console;
  console.error = (text: string) => told.push(text);
  await go().finally(() => (console.error = error));
  return told;
}

/** The same, where a provider that is not defined is hardly waited for. */
async function impatiently(go: () => Promise<unknown>): Promise<string[]> {
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  AbortSignal.timeout = () => timeout(20);
  return toldDuring(go).finally(() => (AbortSignal.timeout = timeout));
}

function dialogIn(parent: HTMLElement, mediaId: string | null = 'lecture') {
  const dialog = document.createElement('guest-access-dialog');
  dialog.mediaId = mediaId;
  parent.append(dialog);
  dialog.show();
  return dialog;
}

describe('sharing-provider', () => {
  // These three first of all: from then on the tag is defined.
  it('that is never defined: nothing stands in for its back end, and the console says why', async () => {
    const told = await impatiently(async () => {
      dialogIn(provider());
      await findText('sharing-provider is not defined');
      await click(await findByRole('button', 'Try again'));
      await findText('sharing-provider is not defined');
      // The id of the medium may come from it, too, and the back end as a property.
      const medium = { 'media-id': 'lecture' };
      const written: Record<string, string>[] = [{ endpoint, ...medium }, medium, {}];
      for (const attributes of written) {
        page.replaceChildren();
        dialogIn(Object.assign(provider('sharing-provider', attributes), { backend: site.owner }), null);
        await findText('sharing-provider is not defined');
      }
    });
    expect(told).to.have.length(1);
    expect(told[0]).to.include('PROVIDER_UNDEFINED').and.include('guestlist/define/sharing-provider');
  });

  it('that is never defined is found behind shadow roots and slots, and by a longer name', async () => {
    await impatiently(async () => {
      const places: ((around: HTMLElement) => HTMLElement)[] = [
        (around) => around.appendChild(document.createElement('p')),
        (around) => {
          const host = around.appendChild(document.createElement('div'));
          return host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
        },
        (around) => {
          const host = page.appendChild(document.createElement('div'));
          host.attachShadow({ mode: 'open' }).append(around);
          around.append(document.createElement('slot'));
          return host;
        },
      ];
      for (const tag of ['sharing-provider', 'guestlist-sharing-provider']) {
        for (const place of places) {
          dialogIn(place(provider(tag, {})));
          await findText('sharing-provider is not defined');
          page.replaceChildren();
        }
      }
    });
  });

  it('is waited for when it is written before it is defined, and mends what it came too late for', async () => {
    const link = await site.createLink();
    const late = Object.assign(provider('sharing-provider', { 'media-id': 'lecture' }), {
      backend: site.owner,
    });
    const menu = late.appendChild(document.createElement('media-actions-menu'));
    await impatiently(async () => {
      await click(await findByRole('button', 'More actions'));
      await findText('sharing-provider is not defined');
    });
    const form = document.createElement('guest-join-form');
    form.token = secretOf(link);
    provider().append(form);
    await until(() => form.matches(':state(loading)'));
    expect(customElements.get('sharing-provider')).to.equal(undefined);
    await import('../../src/define/sharing-provider.js');
    await findByRole('heading', 'Join “Opening lecture”');
    expect(menu.open).to.equal(true);
    await findByRole('menuitem', 'Manage guest access');
  });

  it('is found under another name, and when it is defined after the element has asked', async () => {
    const form = document.createElement('guest-join-form');
    form.token = secretOf(await site.createLink());
    provider('my-sharing').append(form);
    // Until then it asks this browser, which knows no link of that server.
    await findByRole('heading', 'This link does not work');
    defineAs('sharing-provider', 'my-sharing');
    await findByRole('heading', 'Join “Opening lecture”');
  });

  it('takes no name for a tag that there is not', () => {
    expect(() => defineAs('video-player' as 'share-button', 'my-player')).to.throw(TypeError, 'video-player');
    expect(customElements.get('my-player')).to.equal(undefined);
  });

  it('may be given its endpoint later, and another one', async () => {
    const element = provider('sharing-provider', {});
    const form = document.createElement('guest-join-form');
    form.token = secretOf(await site.createLink());
    element.append(form);
    await findByRole('heading', 'This link does not work');
    element.setAttribute('endpoint', endpoint);
    await findByRole('heading', 'Join “Opening lecture”');
  });

  it('gives its medium and its back end to what is inside, through a provider of another medium', async () => {
    const outer = provider('sharing-provider', { endpoint, 'media-id': 'nothing' });
    const inner = document.createElement('sharing-provider');
    inner.setAttribute('media-id', 'lecture');
    outer.append(inner);
    dialogIn(inner, null);
    await findByRole('switch', 'Enable guest access');
  });

  it('follows a medium that changes while a window is open', async () => {
    const element = provider('sharing-provider', { endpoint, 'media-id': 'nothing' });
    dialogIn(element, null);
    await findText('Nothing here for you to manage');
    element.setAttribute('media-id', 'lecture');
    await findByRole('switch', 'Enable guest access');
  });

  it('with an address that is none, the element says so in its place', async () => {
    dialogIn(provider('sharing-provider', { endpoint: 'http://[' }));
    await findText('the address of the sharing service is wrong');
  });

  it('sends cookies to a server of another origin where the page says so', async () => {
    const sent: (RequestCredentials | undefined)[] = [];
    const { fetch } = window;
    window.fetch = (input, init) => {
      sent.push(init?.credentials);
      return fetch(input, init);
    };
    dialogIn(provider('sharing-provider', { endpoint, credentials: 'include' }));
    await findByRole('switch', 'Enable guest access');
    window.fetch = fetch;
    expect(new Set(sent)).to.deep.equal(new Set(['include']));
  });

  it('with the address of something else, the element says so in its place', async () => {
    const elsewhere = new URL('/elsewhere', location.href).href;
    dialogIn(provider('sharing-provider', { endpoint: elsewhere }));
    await findText('answers in a way that guestlist does not understand');
    await findByRole('button', 'Try again');
  });

  it('with the address of a page, the console says once which one answered, and how', async () => {
    const { fetch } = window;
    window.fetch = () => {
      const answer = new Response('<html>', { status: 404, headers: { 'content-type': 'text/html' } });
      return Promise.resolve(Object.defineProperty(answer, 'url', { value: 'https://a.example/api' }));
    };
    const told = await toldDuring(async () => {
      dialogIn(provider());
      await findText('answers in a way that guestlist does not understand');
      await click(await findByRole('button', 'Try again'));
      await findByRole('button', 'Try again');
    });
    window.fetch = fetch;
    expect(told).to.deep.equal(['guestlist: BACKEND_REPLY_INVALID: 404 https://a.example/api']);
  });

  it('without a medium, the window says so, and the console once', async () => {
    const told = await toldDuring(async () => {
      for (let times = 0; times < 2; times += 1) {
        dialogIn(provider(), null);
        await findText('the media-id is missing');
        page.replaceChildren();
      }
    });
    expect(told).to.deep.equal(['guestlist: MEDIA_ID_MISSING: set it on the tag or on a sharing-provider.']);
  });

  it('without any provider, what the page has configured holds', async () => {
    configureGuestlist({ backend: site.owner });
    dialogIn(page);
    await findByRole('switch', 'Enable guest access');
  });

  for (const [how, backend] of Object.entries({
    throws: {
      describe: () => {
        throw new TypeError('describe is broken');
      },
    },
    'has nothing': {},
    'answers nonsense': { describe: () => 7, listGuestLinks: () => ({ links: 'all of them' }) },
    'throws a text': {
      describe: () => {
        throw 'no' as unknown as Error;
      },
    },
  } as unknown as Record<string, SharingBackend>)) {
    it(`a back end of the page that ${how}: the element says so in its place`, async () => {
      const element = document.createElement('sharing-provider');
      element.backend = backend;
      page.append(element);
      dialogIn(element);
      await click(await findByRole('button', 'Try again'));
      await findByRole('button', 'Try again');
    });
  }
});
