/** The embedded back end in a real browser: the suite of every back end, then what is its own. */
import { expect } from '@open-wc/testing';
import { createLocalBackend } from '../../src/backend/local-backend.js';
import { noPermissions } from '../../src/domain/permissions.js';
import { backendCases } from '../../src/testing/backend-suite.js';
import { by, failureOf, secretOf } from '../support/intents.js';
import { mailIn } from '../support/local-mail.js';

let databases = 0;
const newDatabase = () => `local-${(databases += 1)}-${performance.now()}`;

describe('the embedded back end', () => {
  const open = async () => {
    const database = newDatabase();
    const owner = createLocalBackend({ database });
    owner.introduce?.({ id: 'seminar', kind: 'room', title: 'Seminar', url: location.href });
    return {
      owner,
      stranger: createLocalBackend({ database, permissions: noPermissions }),
      mediaId: 'lecture',
      sessionId: 'seminar',
      mailTo: (address: string) => mailIn(database, address),
      close: () => Promise.resolve(),
    };
  };
  for (const { name, run } of backendCases(open)) it(name, run);
});

describe('the embedded back end by itself', () => {
  it('says that it is local, and that everybody here may do everything but invite', async () => {
    const backend = createLocalBackend({ database: newDatabase() });
    expect(backend.isLocal).to.equal(true);
    const { permissions } = await backend.describe('lecture');
    expect(permissions).to.deep.equal({ share: true, guestAccess: true, invite: true, moderate: true });
  });

  it('takes a medium that nobody has described for a video on this page', async () => {
    document.title = 'A plain page';
    const backend = createLocalBackend({ database: newDatabase() });
    const { kind, title, url } = await backend.describe('lecture');
    expect([kind, title, url]).to.deep.equal(['video', 'A plain page', location.href.split('#')[0]]);
  });

  it('knows in every tab what one page has said, and takes what is not said as it was', async () => {
    const database = newDatabase();
    const [one, two] = [createLocalBackend({ database }), createLocalBackend({ database })];
    const url = 'https://media.example.org/handout';
    one.introduce?.({ id: 'handout', kind: 'document', title: 'Handout', url });
    const seen = async () => {
      const { kind, title, url: page } = await two.describe('handout');
      return [kind, title, page];
    };
    await one.describe('handout');
    expect(await seen()).to.deep.equal(['document', 'Handout', url]);
    two.introduce?.({ id: 'handout', url });
    expect(await seen()).to.deep.equal(['document', 'Handout', url]);
    const link = await one.createGuestLink('handout', { name: 'Open day' }, by());
    expect(link.url).to.match(/^https:\/\/media\.example\.org\/handout#join=1\./);
  });

  it('gives the links of a page its own address, also after another page has shown the same medium', async () => {
    const database = newDatabase();
    const [one, two] = [createLocalBackend({ database }), createLocalBackend({ database })];
    const page = (name: string) => `https://media.example.org/${name}.html`;
    one.introduce?.({ id: 'handout', url: page('index') });
    await one.describe('handout');
    two.introduce?.({ id: 'handout', url: page('other') });
    await two.describe('handout');
    const link = await one.createGuestLink('handout', { name: 'Open day' }, by());
    expect(link.url).to.match(/^https:\/\/media\.example\.org\/index\.html#join=1\./);
    expect((await one.describe('handout')).url).to.equal(page('index'));
    const unseen = createLocalBackend({ database });
    expect((await unseen.describe('handout')).url).to.equal(page('other'));
  });

  it('tells who watches that a medium is described otherwise', async () => {
    const database = newDatabase();
    const [one, two] = [createLocalBackend({ database }), createLocalBackend({ database })];
    one.introduce?.({ id: 'handout', title: 'Draft', url: location.href });
    const { revision } = await one.describe('handout');
    const ended = new AbortController();
    const told = new Promise<number>((resolve) => {
      two.watch('handout', {
        signal: ended.signal,
        onStatus: () => one.introduce?.({ id: 'handout', title: 'Handout', url: location.href }),
        onChange: (change) => {
          if (change.revision > revision) resolve(change.revision);
        },
      });
    });
    expect(await told).to.equal(revision + 1);
    expect((await two.describe('handout')).title).to.equal('Handout');
    ended.abort();
  });

  it('gives tabs that start together the same keys', async () => {
    const database = newDatabase();
    const [one, two] = [createLocalBackend({ database }), createLocalBackend({ database })];
    const created = await Promise.all(
      [one, two].map((tab) => tab.createGuestLink('lecture', { name: 'Open day' }, by())),
    );
    await one.setGuestAccess('lecture', { enabled: true }, by());
    for (const tab of [one, two]) {
      for (const link of created) {
        expect((await tab.lookAtLink({ secret: secretOf(link) })).mediaId).to.equal('lecture');
      }
    }
  });

  it('on a page that is not secure says so, and goes on when it is', async () => {
    const backend = createLocalBackend({ database: newDatabase() });
    const subtle = Object.getOwnPropertyDescriptor(Crypto.prototype, 'subtle')!;
    delete (Crypto.prototype as { subtle?: unknown }).subtle;
    try {
      expect(await failureOf(backend.describe('lecture'))).to.equal('CRYPTO_MISSING');
    } finally {
      Object.defineProperty(Crypto.prototype, 'subtle', subtle);
    }
    expect((await backend.describe('lecture')).mediaId).to.equal('lecture');
  });

  it('ends guests who are in with the switch, in whichever tab they are', async () => {
    const database = newDatabase();
    const [owner, guest] = [createLocalBackend({ database }), createLocalBackend({ database })];
    await owner.setGuestAccess('lecture', { enabled: true }, by());
    const link = await owner.createGuestLink('lecture', { name: 'Open day' }, by());
    const request = { secret: secretOf(link), name: 'A guest', email: 'guest@example.org' };
    const { seat } = await guest.join(request, by());
    await owner.setGuestAccess('lecture', { enabled: false, guests: 'leave' }, by());
    expect(await failureOf(guest.renew({ seat }))).to.equal('GUEST_ACCESS_OFF');
  });
});
