import { expect } from '@open-wc/testing';
import { checkPage } from '../../src/doctor/check-page.js';
import { defineAs } from '../../src/define-as.js';
import { createSharingSite } from '../../src/testing/sharing-site.js';
import { checkPolicedPage } from '../support/policed-page.js';

const { warn, info } = console;
const said: string[] = [];
const { fetch } = globalThis;

beforeEach(() => {
  said.length = 0;
  console.warn = console.info = (text: string) => void said.push(text);
});
afterEach(() => {
  document.body.replaceChildren();
  Object.assign(console, { warn, info });
  globalThis.fetch = fetch;
});

function page(...elements: Element[]): void {
  document.body.replaceChildren(...elements);
}

function element(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: Node[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const problems = async () => (await checkPage()).map(({ check, problem }) => `${check}: ${problem}`);

// The tests of a file run in their order: a tag that is taken stays so.
describe('checkPage', () => {
  it('finds nothing in a page without tags, and says so', async () => {
    page();
    expect(await checkPage()).to.deep.equal([]);
    expect(said).to.deep.equal(['guestlist: nothing is wrong with this page.']);
  });

  // Among the first: WebKit keeps its way to localStorage once it has been read a dozen times.
  it('says what is lost where storage is blocked', async () => {
    const [kept, descriptor] = [localStorage, Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!];
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    try {
      page();
      expect((await problems()).filter((text) => text.startsWith('storage:'))).to.deep.equal([
        'storage: localStorage is blocked or full: Remember me is forgotten.',
      ]);
    } finally {
      Object.defineProperty(globalThis, 'localStorage', descriptor);
    }
    expect(localStorage).to.equal(kept);
  });

  it('names a tag whose script is missing, and prints what mends it', async () => {
    page(element('share-button', { 'media-id': 'lecture' }));
    expect(await checkPage()).to.deep.equal([
      {
        check: 'definitions',
        problem: '<share-button> is not defined.',
        mend: "import 'guestlist/define/share-button', or guestlist/cdn; look for a script that did not load.",
      },
    ]);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(
      /^guestlist: <share-button> is not defined\. import 'guestlist\/define\/share-button'/,
    );
  });

  it('looks into open shadow roots', async () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(element('participants-panel', { 'media-id': 'seminar' }));
    page(host);
    expect(await problems()).to.deep.equal(['definitions: <participants-panel> is not defined.']);
  });

  it('tells a tag of another library from one of another copy of guestlist', async () => {
    customElements.define('share-button', class extends HTMLElement {});
    customElements.define(
      'media-actions-menu',
      class extends HTMLElement {
        mediaId: string | null = null;
        get other() {
          return null;
        }
      },
    );
    class OtherCopy extends HTMLElement {
      get mediaId() {
        return this.getAttribute('media-id');
      }
    }
    customElements.define('guest-join-form', OtherCopy);
    page();
    const found = await checkPage();
    expect(found.map(({ problem }) => problem)).to.deep.equal([
      '<guest-join-form> is not defined by this copy of guestlist.',
      '<media-actions-menu> is not defined by this copy of guestlist.',
      '<share-button> is not defined by this copy of guestlist.',
    ]);
    expect(found.map(({ mend }) => mend.split(':')[0])).to.deep.equal([
      'guestlist is loaded twice, or in two versions',
      'Another library has the name',
      'Another library has the name',
    ]);
  });

  it('knows a misspelt tag by what it is near, and leaves other tags alone', async () => {
    page(
      element('share-buton'),
      element('guest-acces-dialog'),
      element('guest-acces-dialog'),
      element('mediaactionmenu'),
      element('share-list'),
      element('my-player'),
    );
    expect(await checkPage()).to.deep.include({
      check: 'definitions',
      problem: '<share-buton> is not defined: is <share-button> meant?',
      mend: 'Write <share-button> and </share-button>.',
    });
    const misspelt = (await problems()).filter((text) => text.endsWith('meant?'));
    expect(misspelt).to.deep.equal([
      'definitions: <share-buton> is not defined: is <share-button> meant?',
      'definitions: <guest-acces-dialog> is not defined: is <guest-access-dialog> meant?',
    ]);
    // Nearly ours, and somebody's.
    customElements.define('share-butto', class extends HTMLElement {});
    page(element('share-butto'));
    expect((await problems()).filter((text) => text.endsWith('meant?'))).to.deep.equal([]);
  });

  it('names attributes that look like ours and are read by nobody, and words that they do not take', async () => {
    const misspelt = async () => (await problems()).filter((text) => text.startsWith('attributes:'));
    page(
      element('sharing-provider', {
        'end-point': '/api',
        credential: 'include',
        credentials: 'omit',
        mediaid: 'lecture',
        'media-titel': 'Light',
        'media-kind': 'film',
      }),
    );
    expect(await misspelt()).to.deep.equal([
      'attributes: <sharing-provider end-point> has no such attribute: is endpoint meant?',
      'attributes: <sharing-provider credential> has no such attribute: is credentials meant?',
      'attributes: <sharing-provider credentials="omit"> says nothing: there is no such word.',
      'attributes: <sharing-provider mediaid> has no such attribute: is media-id meant?',
      'attributes: <sharing-provider media-titel> has no such attribute: is media-title meant?',
      'attributes: <sharing-provider media-kind="film"> says nothing: there is no such word.',
    ]);
    page(element('share-button', { hide: 'socal embed', 'media-id': 'lecture' }));
    expect(await misspelt()).to.deep.equal([
      'attributes: <share-button hide="socal"> says nothing: there is no such word.',
    ]);
    // The menu alone has an item Share to hide.
    const hiding = { hide: 'share none', 'media-id': 'lecture' };
    page(element('share-button', hiding), element('media-actions-menu', hiding));
    expect(
      (await checkPage()).flatMap(({ check, mend }) => (check === 'attributes' ? mend : [])),
    ).to.deep.equal([
      'Write one of start, end, embed, qr, email, social, system, guest-access, invite.',
      'Write one of start, end, embed, qr, email, social, system, guest-access, invite.',
      'Write one of share, start, end, embed, qr, email, social, system, guest-access, invite.',
    ]);
    // Letters that have traded places are one mistake, in a short name, too.
    page(element('share-button', { fro: 'p', ulr: '/watch', of: 'p', 'media-id': 'lecture' }));
    expect(await misspelt()).to.deep.equal([
      'attributes: <share-button fro> has no such attribute: is for meant?',
      'attributes: <share-button ulr> has no such attribute: is url meant?',
    ]);
    // What is everybody's, or a framework's.
    page(
      element('share-button', {
        ...{ hidden: '', dir: 'rtl', id: 'share', 'data-medi-id': 'x', 'aria-hidden': 'true', 'v-cloak': '' },
        ...{ class: 'wide', style: 'color: red', slot: 'end', part: 'share', hide: ' social  qr ', open: '' },
      }),
    );
    expect(await misspelt()).to.deep.equal([]);
  });

  it('names a player that is nowhere, or not in the same root', async () => {
    defineAs('media-actions-menu', 'my-actions');
    const players = async () => (await checkPage()).filter(({ check }) => check === 'player');
    const tag = element('my-actions', { 'media-id': 'lecture', for: 'film' });
    page(tag);
    expect(await players()).to.deep.equal([
      {
        check: 'player',
        problem: '<my-actions for="film"> names no element: no time of a player is offered.',
        mend: 'Give the player that id; both have to be in the document, or in the same shadow root.',
      },
    ]);
    page(tag, element('video', { id: 'film' }));
    expect(await players()).to.deep.equal([]);
    const host = element('div');
    host.attachShadow({ mode: 'open' }).append(element('video', { id: 'film' }));
    page(tag, host);
    expect(await players()).to.have.length(1);
    host.shadowRoot!.append(tag);
    expect(await players()).to.deep.equal([]);
    // Not defined, it is read as it is written.
    page(element('share-button', { for: '' }), element('participants-panel'));
    expect(await players()).to.deep.equal([]);
    page(element('share-button', { for: 'filn' }));
    expect(await players()).to.have.length(1);
  });

  it('asks for a medium where there is none, on the tag or around it', async () => {
    defineAs('share-button', 'my-share');
    defineAs('sharing-provider', 'my-provider');
    const media = async () => (await problems()).filter((text) => text.startsWith('media:'));
    page(element('my-share'));
    expect(await media()).to.deep.equal([
      'media: A <my-share> has no media-id, nor has a sharing-provider around it.',
    ]);
    page(element('my-share', { 'media-id': 'lecture' }));
    expect(await media()).to.deep.equal([]);
    page(element('my-provider', { 'media-id': 'lecture' }, element('p', {}, element('my-share'))));
    expect(await media()).to.deep.equal([]);
    page(element('my-provider', {}, element('my-share')));
    expect(await media()).to.have.length(1);
  });

  it('sees content that stands beside the template', async () => {
    const beside = async () => (await problems()).filter((text) => text.startsWith('template:'));
    page(element('guest-join-form', {}, document.createElement('template'), element('p', { slot: 'form' })));
    expect(await beside()).to.deep.equal([]);
    page(element('guest-join-form', {}, document.createElement('template'), element('video')));
    expect(await beside()).to.have.length(1);
  });

  it('asks the server of a provider whether it is one', async () => {
    const site = await createSharingSite({ baseUrl: `${location.origin}/api/sharing` });
    globalThis.fetch = (...request) => {
      const asked = new Request(...request);
      return asked.url.startsWith(`${location.origin}/api/sharing/`) ? site.handler(asked) : fetch(asked);
    };
    const server = async (endpoint: string) => {
      page(element('my-provider', { endpoint }));
      return (await problems()).filter((text) => text.startsWith('server:'));
    };
    expect(await server('/api/sharing')).to.deep.equal([]);
    expect(await server('/api/sharing/')).to.deep.equal([]);
    expect(await server('/api/sharing/elsewhere')).to.deep.equal([
      'server: What answers at endpoint="/api/sharing/elsewhere" is not guestlist (404 for /api/sharing/elsewhere/jwks.json).',
    ]);
    expect(await server('http://127.0.0.1:1/api')).to.deep.equal([
      'server: Nobody answers at endpoint="http://127.0.0.1:1/api".',
    ]);
  });

  it('tells the server that the policy refuses from the one that does not answer', async () => {
    const found = await checkPolicedPage(
      'connect-src http://127.0.0.1:1',
      element('sharing-provider', { endpoint: 'http://127.0.0.1:1/api' }),
      element('sharing-provider', { endpoint: 'https://sharing.example.org/api' }),
    );
    expect(found.filter((text) => !text.startsWith('definitions:'))).to.have.members([
      'server: Nobody answers at endpoint="http://127.0.0.1:1/api".',
      'content-security-policy: The policy lets no script ask endpoint="https://sharing.example.org/api".',
    ]);
  });

  it('waits for the policy to tell, not for a time', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const { setTimeout } = globalThis;
    // The clock stands: nothing but what is told can end the wait.
    const waiting = new Promise<void>((waits) => {
      globalThis.setTimeout = (() => {
        globalThis.setTimeout = setTimeout;
        waits();
      }) as unknown as typeof globalThis.setTimeout;
    });
    try {
      page(element('my-provider', { endpoint: 'https://sharing.example.org/api' }));
      const told = problems();
      await waiting;
      const refused = (effectiveDirective: string, blockedURI: string) =>
        document.dispatchEvent(
          new SecurityPolicyViolationEvent('securitypolicyviolation', {
            effectiveDirective,
            blockedURI,
          }),
        );
      refused('img-src', 'https://sharing.example.org/api/jwks.json');
      refused('connect-src', 'https://elsewhere.example.org/');
      refused('connect-src', 'https://sharing.example.org/api/jwks.json');
      expect(await told).to.include(
        'content-security-policy: The policy lets no script ask endpoint="https://sharing.example.org/api".',
      );
    } finally {
      globalThis.setTimeout = setTimeout;
    }
  });

  it('has words for an endpoint that is no address, and for a server that answers anything', async () => {
    const found = async (endpoint: unknown) => {
      const provider = element('my-provider');
      Object.assign(provider, { endpoint });
      page(provider);
      return (await problems()).filter((text) => text.startsWith('server:'));
    };
    expect(await found('https://')).to.deep.equal(['server: endpoint="https://" is no address.']);
    globalThis.fetch = () => Promise.resolve(Response.json(null));
    expect(await found(new URL('https://sharing.example.org/api'))).to.deep.equal([
      'server: What answers at endpoint="https://sharing.example.org/api" is not guestlist (200 for https://sharing.example.org/api/jwks.json).',
    ]);
  });

  it('does not wait for a server that never answers', async () => {
    const { timeout } = AbortSignal;
    AbortSignal.timeout = (milliseconds) => timeout.call(AbortSignal, milliseconds / 1000);
    globalThis.fetch = (_, { signal } = {}) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
      });
    try {
      page(element('my-provider', { endpoint: '/api/sharing' }));
      expect(await problems()).to.include('server: Nobody answers at endpoint="/api/sharing".');
    } finally {
      AbortSignal.timeout = timeout;
    }
  });
});
