/** Lists of invites: in each order, by what an owner looks for, cut into pages that hold while things change. */
import type { InviteRecord } from '../../domain/invite.js';
import type { InviteQuery } from '../../domain/invite-ports.js';
import type { InviteId } from '../../domain/schemas.js';
import { equal } from '../assert.js';
import { namesOf, pages, whole } from './invite-pages.js';
import { anew, comeIn, createInvite, newInvite, writeInvites } from './people-records.js';
import { newId, now, times, type RepositoryCases } from './stage.js';

export const inviteListCases: RepositoryCases = {
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
