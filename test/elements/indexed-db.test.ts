/** IndexedDB as browsers really have it: the suite of every repository, then what only several tabs can show. */
import { expect } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import type { GuestLinkRecord } from '../../src/domain/guest-link.js';
import type { ParticipantRecord } from '../../src/domain/participant.js';
import type { InviteId } from '../../src/domain/ids.js';
import type { ChangeNotice, SharingRepository } from '../../src/domain/ports.js';
import { upgrades } from '../../src/repositories/browser-upgrades.js';
import { repositoryCases } from '../../src/testing/repository-suite.js';
import { newInvite } from '../../src/testing/repository/people-records.js';
import { admit, claimOf, create, guestOf, linkOf, mediaId, now } from '../node/repositories/records.js';
import { failureOf } from '../support/intents.js';
import { openRepository, openTab } from '../support/tab.js';

let databases = 0;
const newName = () => `test-${(databases += 1)}-${performance.now()}`;

describe('records in IndexedDB', () => {
  for (const { name, run } of repositoryCases(async () => openRepository(newName()))) it(name, run);
});

describe('records in IndexedDB, in three tabs', () => {
  let tabs: readonly SharingRepository[];
  let close: () => void;

  beforeEach(async () => {
    const [one, two] = [await openTab(), await openTab()];
    const name = newName();
    tabs = [openRepository(name), one.open(name), two.open(name)];
    close = () => {
      one.close();
      two.close();
    };
  });
  afterEach(async () => {
    await Promise.all(tabs.map((tab) => tab.close()));
    close();
  });

  for (const places of [1, 10, 63]) {
    it(`of 64 who join at once from all of them, ${places} are in`, async () => {
      const link = linkOf(`link-${places}`, places);
      await create(tabs[0]!, link);
      const joins = Array.from({ length: 64 }, (_, i) => admit(tabs[i % 3]!, link, `guest-${i}`));
      const outcomes = (await Promise.all(joins)).map(({ outcome }) => outcome);
      expect(outcomes.filter((outcome) => outcome === 'admitted')).to.have.length(places);
      expect(outcomes.filter((outcome) => outcome === 'refused')).to.have.length(64 - places);
      for (const tab of tabs) {
        expect((await tab.readLink(link.id))?.uses).to.equal(places);
        expect(await tab.countGuestsIn(mediaId, link.id)).to.equal(places);
        expect((await tab.readAccess(mediaId)).revision).to.equal(places + 1);
      }
    });
  }

  it('a request that is repeated from every tab has one effect', async () => {
    const link = linkOf('link', 5);
    await create(tabs[0]!, link);
    const guest = guestOf(link, 'guest');
    const joins = Array.from({ length: 32 }, (_, i) =>
      tabs[i % 3]!.admit(guest, { policyRevision: 1 }, claimOf('guest')),
    );
    const outcomes = (await Promise.all(joins)).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'admitted')).to.have.length(1);
    expect(outcomes.filter((outcome) => outcome === 'repeated')).to.have.length(31);
  });

  it('each tab hears of a change, once, when it can read it', async () => {
    const heard = tabs.map((tab) => hear(tab));
    await create(tabs[1]!, linkOf('link'));
    for (const each of heard) {
      const { notice, links } = await each.first;
      expect(notice).to.deep.equal({ mediaId, revision: 1, concerns: [] });
      expect(links).to.equal(1);
    }
    await create(tabs[2]!, linkOf('second'));
    await Promise.all(heard.map(({ second }) => second));
    for (const { revisions } of heard) expect(revisions).to.deep.equal([1, 2]);
  });
});

/** What a tab hears of the medium. */
function hear(tab: SharingRepository) {
  const revisions: number[] = [];
  const { promise: first, resolve: hasFirst } = promised<{ notice: ChangeNotice; links: number }>();
  const { promise: second, resolve: hasSecond } = promised<true>();
  tab.watch(mediaId, (notice) => {
    revisions.push(notice.revision);
    if (revisions.length === 2) hasSecond(true);
    else void tab.listLinks(mediaId).then(({ length }) => hasFirst({ notice, links: length }));
  });
  return { revisions, first, second };
}

/** The stores as they were before there were invites, with a guest who is in. */
async function writeFirstVersion(
  name: string,
  link: GuestLinkRecord,
  guest: ParticipantRecord,
): Promise<void> {
  const db = await openDB(name, 1, {
    upgrade: (opened, from) => void upgrades[0]!(opened as never, from as never),
  });
  const { approval: _a, verifiesEmail: _v, domains: _d, ...oldLink } = link;
  const { inviteId: _i, userId: _u, waiting: _w, seats: _s, seenAt: _e, ...oldGuest } = guest;
  const note = {
    action: 'switched-on',
    at: 1,
    actorId: 'owner',
    actorName: null,
    linkId: null,
    participantId: null,
  };
  await db.put('links', { link: oldLink, listedIn: mediaId });
  await db.put('guests', { guest: oldGuest, seq: 1, presentIn: mediaId });
  await db.put('history', { mediaId, seq: 1, note });
  db.close();
}

function promised<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}

describe('the database of this browser', () => {
  it('is let go by an old tab when a newer one changes its stores, and the old one says so', async () => {
    const name = newName();
    const old = openRepository(name);
    await create(old, linkOf('link'));
    const newer = await openDB(name, 1000);
    expect(newer.version).to.equal(1000);
    expect(await failureOf(old.readAccess(mediaId))).to.equal('TAB_OUTDATED');
    newer.close();
    await old.close();
  });

  it('is let go in the middle of work, which is finished first', async () => {
    const name = newName();
    const old = openRepository(name);
    const link = linkOf('link');
    await create(old, link);
    const joins = Array.from({ length: 8 }, (_, i) => admit(old, link, `guest-${i}`));
    const newer = openDB(name, 1000);
    const settled = await Promise.allSettled(joins);
    const admitted = settled.filter(({ status }) => status === 'fulfilled').length;
    const row = (await (await newer).get('links', 'link')) as { link: { uses: number } };
    expect(row.link.uses).to.equal(admitted);
    (await newer).close();
    await old.close();
  });

  it('of an earlier version is kept, and says what it did not say then', async () => {
    const name = newName();
    const [link, guest] = [linkOf('link', 5), guestOf(linkOf('link'), 'guest')];
    await writeFirstVersion(name, link, guest);
    const repository = openRepository(name);
    expect(await repository.readLink(link.id)).to.deep.equal(link);
    expect(await repository.readParticipant(guest.id)).to.deep.equal(guest);
    expect(await repository.listLinks(mediaId)).to.deep.equal([{ link, guestsIn: 1, waiting: 0 }]);
    const all = { mediaId, group: null, search: '', after: null, limit: 50 };
    expect(await repository.listPeople(all)).to.deep.equal({ people: [guest], next: null });
    const { entries } = await repository.listHistory({ mediaId, after: null, limit: 50 });
    expect(entries.map(({ action, inviteId, count }) => [action, inviteId, count])).to.deep.equal([
      ['switched-on', null, null],
    ]);
    expect((await admit(repository, link, 'next')).outcome).to.equal('admitted');
    expect(await repository.countGuestsIn(mediaId, link.id)).to.equal(2);
    await repository.close();
  });

  it('of before invites kept the order of their request lists them as it did', async () => {
    const name = newName();
    const old = await openDB(name, 3, {
      upgrade: (opened, _from, _to, tx) => {
        for (const step of upgrades.slice(0, 3)) void step(opened as never, tx as never);
      },
    });
    for (const [createdAt, id] of [
      [now, 'b'],
      [now + 1, 'a'],
      [now, 'c'],
    ] as const) {
      const { position: _, ...invite } = newInvite(mediaId, { id: id as InviteId, createdAt });
      const newest = [mediaId, createdAt, id];
      await old.put('invites', { invite, newest, name: [mediaId, id, id], email: [mediaId, id, id] });
    }
    old.close();
    const repository = openRepository(name);
    const selection = { mediaId, search: '', sessionEnded: false, now };
    const page = { ...selection, filter: 'all', order: 'newest', after: null, limit: 50 } as const;
    const { invites } = await repository.listInvites(page);
    expect(invites.map(({ id, position }) => [id, position])).to.deep.equal([
      ['a', 0],
      ['c', 0],
      ['b', 0],
    ]);
    const next = await repository.listInvites({ ...page, after: 'a' as InviteId, limit: 1 });
    expect([next.invites.map(({ id }) => id), next.next]).to.deep.equal([['c'], 'c']);
    await repository.close();
  });

  it('begins anew when the person has cleared it', async () => {
    const name = newName();
    const repository = openRepository(name);
    await create(repository, linkOf('link'));
    await deleteDB(name);
    expect(await repository.listLinks(mediaId)).to.deep.equal([]);
    expect((await create(repository, linkOf('link'))).outcome).to.equal('created');
    await repository.close();
  });

  for (const [refusal, code] of Object.entries({
    SecurityError: 'STORAGE_UNAVAILABLE',
    UnknownError: 'STORAGE_UNAVAILABLE',
  })) {
    it(`that the browser refuses with ${refusal}: it is said, and asked again the next time`, async () => {
      const { open } = IDBFactory.prototype;
      const repository = openRepository(newName());
      IDBFactory.prototype.open = () => {
        throw new DOMException('Refused.', refusal);
      };
      try {
        expect(await failureOf(repository.readAccess(mediaId))).to.equal(code);
      } finally {
        IDBFactory.prototype.open = open;
      }
      expect((await repository.readAccess(mediaId)).revision).to.equal(0);
      await repository.close();
    });
  }

  it('that is full: it is said, and nothing is half written', async () => {
    const repository = openRepository(newName());
    const link = linkOf('link', 1);
    await create(repository, link);
    const { put } = IDBObjectStore.prototype;
    let left = 2;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...value: Parameters<typeof put>) {
      left -= 1;
      if (left < 0) throw new DOMException('Full.', 'QuotaExceededError');
      return put.apply(this, value);
    };
    try {
      expect(await failureOf(admit(repository, link, 'guest'))).to.equal('STORAGE_FULL');
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect((await repository.readLink(link.id))?.uses).to.equal(0);
    expect(await repository.countGuestsIn(mediaId, null)).to.equal(0);
    expect((await admit(repository, link, 'guest')).outcome).to.equal('admitted');
    await repository.close();
  });
});
