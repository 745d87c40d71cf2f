/** Lists of invites: in each order, by what an owner looks for, cut into pages that hold while things change. */
import type { InviteFilter } from '../../domain/invite-list.js';
import type { InviteRecord } from '../../domain/invite.js';
import type { InviteQuery } from '../../domain/invite-ports.js';
import type { InviteId } from '../../domain/schemas.js';
import { equal } from '../assert.js';
import { anew, changed, comeIn, createInvite, newInvite, writeInvites } from './people-records.js';
import { claimFor, hour, newId, now, times, type RepositoryCases, type Stage } from './stage.js';

const whole = (mediaId: string): InviteQuery => ({
  mediaId,
  search: '',
  sessionEnded: false,
  now,
  filter: 'all',
  order: 'newest',
  after: null,
  limit: 50,
});

async function namesOf({ repository, mediaId }: Stage, query: Partial<InviteQuery>): Promise<string[]> {
  const { invites } = await repository.listInvites({ ...whole(mediaId), ...query });
  return invites.map(({ firstName }) => firstName);
}

/** Ids of all pages, two invites each. */
async function pages(
  { repository, mediaId }: Stage,
  query: Partial<InviteQuery>,
  between: (page: readonly InviteRecord[]) => Promise<unknown> = () => Promise.resolve(),
): Promise<InviteId[][]> {
  const read: InviteId[][] = [];
  let after: InviteId | null = null;
  do {
    const page: { invites: readonly InviteRecord[]; next: InviteId | null } = await repository.listInvites({
      ...whole(mediaId),
      ...query,
      after,
      limit: 2,
    });
    read.push(page.invites.map(({ id }) => id));
    await between(page.invites);
    after = page.next;
  } while (after !== null);
  return read;
}

/** One invite in each state, named after it. */
async function oneOfEach(stage: Stage): Promise<void> {
  const { mediaId } = stage;
  const at = { kind: 'at', at: now } as const;
  const ended = { kind: 'session-end' } as const;
  const later = { kind: 'at', at: now + hour } as const;
  const states: Record<string, Partial<InviteRecord>> = {
    pending: {},
    queued: { mail: 'queued', expiry: later },
    sent: { mail: 'sent' },
    failed: { mail: 'failed' },
    opened: { mail: 'failed', openedAt: now },
    accepted: { openedAt: now, acceptedAt: now, expiry: later },
    declined: { acceptedAt: now, declinedAt: now },
    revoked: { acceptedAt: now, revokedAt: now },
    locked: { openedAt: now, lockedAt: now },
    expired: { expiry: at },
    'accepted, expired': { acceptedAt: now, expiry: at },
    'until the end': { expiry: ended },
    'accepted until the end': { acceptedAt: now, expiry: ended },
    'failed and expired': { mail: 'failed', expiry: at },
    'revoked and expired': { revokedAt: now, expiry: at },
  };
  const writes = Object.entries(states).map(([firstName, fields], i) =>
    anew(newInvite(mediaId, { firstName, createdAt: now - i, ...fields })),
  );
  await writeInvites(stage, writes);
}

const running: Record<InviteFilter, readonly string[]> = {
  all: [
    'pending',
    'queued',
    'sent',
    'failed',
    'opened',
    'accepted',
    'declined',
    'revoked',
    'locked',
    'expired',
    'accepted, expired',
    'until the end',
    'accepted until the end',
    'failed and expired',
    'revoked and expired',
  ],
  pending: ['pending', 'queued', 'sent', 'opened', 'until the end'],
  accepted: ['accepted', 'accepted until the end'],
  problems: [
    'failed',
    'declined',
    'revoked',
    'locked',
    'expired',
    'accepted, expired',
    'failed and expired',
    'revoked and expired',
  ],
};
const filters = Object.keys(running) as InviteFilter[];

async function showsEach(stage: Stage, expected: typeof running, at: Partial<InviteQuery>, what: string) {
  const { repository, mediaId } = stage;
  for (const filter of filters) {
    equal(await namesOf(stage, { filter, ...at }), expected[filter], `${filter}, ${what}`);
  }
  const counts = await repository.countInvites({ ...whole(mediaId), ...at });
  const lengths = filters.map((filter) => [filter, expected[filter].length] as const);
  equal(counts, Object.fromEntries(lengths), `counts, ${what}`);
}

export const inviteListCases: RepositoryCases = {
  async 'each filter shows what it says, by the time of the question'(stage) {
    await oneOfEach(stage);
    await showsEach(stage, running, {}, 'while it runs');
    // What has run out is what it is whether or not somebody has tidied up since.
    await stage.repository.purge(now);
    await showsEach(stage, running, {}, 'tidied up');
    const over = {
      all: running.all,
      pending: running.pending.filter((name) => name !== 'until the end'),
      accepted: ['accepted'],
      problems: running.all.filter(
        (name) => !['pending', 'queued', 'sent', 'opened', 'accepted'].includes(name),
      ),
    };
    await showsEach(stage, over, { sessionEnded: true }, 'when it is over');
    const gone = ['queued', 'accepted'];
    const later = {
      all: running.all,
      pending: running.pending.filter((name) => !gone.includes(name)),
      accepted: ['accepted until the end'],
      problems: running.all.filter((name) => gone.includes(name) || running.problems.includes(name)),
    };
    await showsEach(stage, later, { now: now + hour }, 'later');
    await stage.repository.purge(now + hour);
    await showsEach(stage, later, { now: now + hour }, 'later, tidied up');
  },

  async 'who is blocked is among the problems, whatever became of the invite, until the block is taken back'(
    stage,
  ) {
    const { repository, mediaId } = stage;
    await oneOfEach(stage);
    const held = ['opened', 'accepted', 'until the end', 'accepted until the end', 'expired', 'revoked'];
    const { invites } = await repository.listInvites(whole(mediaId));
    const blocked = invites.filter(({ firstName }) => held.includes(firstName));
    const [link, elsewhere] = [await stage.createLink(), await stage.createLink({ mediaId: newId('other') })];
    const block = async (on: typeof link, { emailKey }: InviteRecord) =>
      stage.end((await stage.join(on, { emailKey })).id, 'blocked');
    for (const invite of invites) await block(elsewhere, invite);
    await showsEach(stage, running, {}, 'blocked elsewhere');
    for (const invite of blocked) await block(link, invite);
    const shown = {
      all: running.all,
      pending: running.pending.filter((name) => !held.includes(name)),
      accepted: [],
      problems: running.all.filter((name) => held.includes(name) || running.problems.includes(name)),
    };
    await showsEach(stage, shown, {}, 'blocked');
    await repository.purge(now);
    await showsEach(stage, shown, {}, 'tidied up');
    await showsEach(stage, shown, { sessionEnded: true }, 'when it is over');
    equal(await namesOf(stage, { search: 'accepted', filter: 'accepted' }), [], 'looked for');
    equal((await namesOf(stage, { search: 'accepted', filter: 'problems' })).length, 3, 'and found');
    for (const order of ['newest', 'name', 'email'] as const) {
      const read = (await pages(stage, { filter: 'problems', order })).flat();
      equal([read.length, new Set(read).size], [shown.problems.length, shown.problems.length], order);
    }
    for (const { emailKey } of blocked) {
      await repository.unblock({ mediaId, emailKey, participantId: null }, claimFor());
    }
    await showsEach(stage, running, {}, 'unblocked');
  },

  async 'an invite that had run out holds again when it is extended'(stage) {
    const { repository, mediaId } = stage;
    const invite = await createInvite(stage, { expiry: { kind: 'at', at: now } });
    await repository.purge(now + hour);
    const later = { kind: 'at', at: now + 2 * hour } as const;
    await writeInvites(stage, [changed(invite, { expiry: later })]);
    const counts = await repository.countInvites({ ...whole(mediaId), now: now + hour });
    equal(counts, { all: 1, pending: 1, accepted: 0, problems: 0 }, 'counts');
  },

  async 'invites are listed newest first, by name or by address, whatever the page'(stage) {
    const people = [
      ['bo', 'Ångström', 'Bo'],
      ['al', 'angstrom', 'al'],
      ['zo', '', 'Zo'],
      ['cy', 'Zimt', 'Cy'],
      ['an', '', ''],
      ['dy', 'Ångström', 'Ab'],
    ] as const;
    const written: InviteRecord[] = [];
    for (const [i, [email, lastName, firstName]] of people.entries()) {
      const domain = `${stage.mediaId}.example.org`;
      const createdAt = now + (i % 4);
      written.push(
        await createInvite(stage, { email: `${email}@${domain}`, lastName, firstName, createdAt }),
      );
    }
    const elsewhere = newInvite(newId('other'));
    await writeInvites(stage, [anew(elsewhere)]);
    const ids = (...indexes: readonly number[]) => indexes.map((i) => written[i]!.id);
    // Those of one moment in the order of their ids, the last one first.
    const pair = (a: number, b: number) => (written[a]!.id > written[b]!.id ? ids(a, b) : ids(b, a));
    const orders = {
      newest: [...ids(3, 2), ...pair(1, 5), ...pair(0, 4)],
      name: ids(4, 5, 1, 0, 3, 2),
      email: ids(1, 4, 0, 3, 5, 2),
    } as const;
    for (const [order, expected] of Object.entries(orders) as [InviteQuery['order'], InviteId[]][]) {
      const cut = [expected.slice(0, 2), expected.slice(2, 4), expected.slice(4)];
      equal(await pages(stage, { order }), cut, `by ${order}`);
    }
    const unknown = { ...whole(stage.mediaId), after: newId('invite') as InviteId };
    equal(await stage.repository.listInvites(unknown), { invites: [], next: null }, 'an unknown cursor');
    const foreign = { ...unknown, after: elsewhere.id };
    equal(await stage.repository.listInvites(foreign), { invites: [], next: null }, 'one of another medium');
  },

  async 'those who were invited at one moment stand in the order of their request, the last one first'(
    stage,
  ) {
    const given = ['Cleo', 'Zoë', 'Ada', 'Ben', 'Dora'];
    const request = (names: readonly string[], createdAt: number) =>
      names.map((firstName, position) =>
        anew(newInvite(stage.mediaId, { id: newId(firstName) as InviteId, firstName, createdAt, position })),
      );
    // A list that is too long for one request goes on in the next one.
    await writeInvites(stage, request(given.slice(0, 3), now));
    await writeInvites(stage, request(given.slice(3), now + 1));
    const listed = [...given].reverse();
    equal(await namesOf(stage, {}), listed, 'all of them');
    const { invites } = await stage.repository.listInvites(whole(stage.mediaId));
    const cut = [invites.slice(0, 2), invites.slice(2, 4), invites.slice(4)];
    equal(
      await pages(stage, {}),
      cut.map((page) => page.map(({ id }) => id)),
      'in pages',
    );
    // One that is taken up again belongs to the request that did it.
    const ada = invites.find(({ firstName }) => firstName === 'Ada')!;
    const again = { ...ada, createdAt: now + 2, position: 1, rotation: 1, revision: 2 };
    const fresh = request(['Eve', '', 'Finn'], now + 2).filter(({ invite }) => invite.firstName !== '');
    await writeInvites(stage, [...fresh, { invite: again, expected: ada.revision, mail: null }]);
    const taken = ['Finn', 'Ada', 'Eve', ...listed.filter((name) => name !== 'Ada')];
    equal(await namesOf(stage, {}), taken, 'taken up');
  },

  async 'pages go on where they were though the last entry is of another state now'(stage) {
    const invites: InviteRecord[] = [];
    for (const i of times(6, (at) => at)) invites.unshift(await createInvite(stage, { createdAt: now + i }));
    const ids = invites.map(({ id }) => id);
    const accept = async (page: readonly InviteRecord[]) => {
      for (const invite of page) await comeIn(stage, invite);
    };
    const read = await pages(stage, { filter: 'pending' }, accept);
    equal(read.flat(), ids, 'nobody is left out');
    equal((await pages(stage, { filter: 'accepted', order: 'email' })).flat().length, 6, 'all are accepted');
  },

  async 'a search finds the beginning of an address or a name, whole ones too, whatever the case and accents'(
    stage,
  ) {
    const { repository, mediaId } = stage;
    const people = [
      { firstName: 'Zoë', lastName: 'Ångström', email: `first.${mediaId}@example.org` },
      { firstName: 'Ana', lastName: 'Zoellner', email: `second.${mediaId}@example.org` },
      { firstName: 'Bo', lastName: '100%', email: `Zo_${mediaId}@example.org`, acceptedAt: now },
    ];
    for (const [i, fields] of people.entries()) await createInvite(stage, { createdAt: now - i, ...fields });
    await writeInvites(stage, [anew(newInvite(newId('other'), { firstName: 'Zoe' }))]);
    const found = {
      zo: ['Zoë', 'Ana', 'Bo'],
      zoe: ['Zoë', 'Ana'],
      angs: ['Zoë'],
      'zoe a': ['Zoë'],
      'angstrom zo': ['Zoë'],
      'ana zoellner': ['Ana'],
      zo_: ['Bo'],
      '100%': ['Bo'],
    };
    for (const [search, names] of Object.entries(found)) {
      equal(await namesOf(stage, { search }), names, search);
      const byName = await namesOf(stage, { search, order: 'name' });
      equal([...byName].sort(), [...names].sort(), `${search}, by name`);
    }
    for (const search of ['oe', 'zoe z', 'zoe ana', '%', '_', 'zo%']) {
      equal(await namesOf(stage, { search }), [], `nothing begins with ${search}`);
    }
    equal(await namesOf(stage, { search: 'zo', filter: 'accepted' }), ['Bo'], 'with a filter');
    const counts = await repository.countInvites({ ...whole(mediaId), search: 'zo' });
    equal(counts, { all: 3, pending: 2, accepted: 1, problems: 0 }, 'counts');
    equal(
      (await pages(stage, { search: 'zo' })).map((page) => page.length),
      [2, 1],
      'pages',
    );
  },
};
