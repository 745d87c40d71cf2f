/** How SQLite means to find the rows of everything that it is asked: by an index, whatever the size of a table. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inviteFilters } from '../../../src/domain/invite-list.js';
import { countLimit, inviteOrders } from '../../../src/domain/invite-ports.js';
import type { SharingRepository } from '../../../src/domain/ports.js';
import { openSqliteRepository } from '../../../src/server/sql/sqlite-repository.js';
import { anew, newInvite, noEffect } from '../../../src/testing/repository/people-records.js';
import { admit, claimOf, create, guestOf, linkOf, mediaId, now } from './records.js';

let directory: string;
let file: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'guestlist-'));
  file = join(directory, 'guestlist.db');
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(directory, { recursive: true });
});

interface Step {
  readonly detail: string;
  readonly steps: Step[];
}

interface Plan {
  readonly text: string;
  readonly plan: readonly string[];
  readonly steps: readonly Step[];
}

/** Every statement that it prepares meanwhile, with how SQLite means to find the rows. */
async function plansOf(use: (repository: SharingRepository) => Promise<unknown>): Promise<Plan[]> {
  // What brings the tables up to date is asked once, and may read all of them.
  await (await openSqliteRepository({ file })).close();
  const prepare = vi.spyOn(Database.prototype, 'prepare');
  const repository = await openSqliteRepository({ file });
  await use(repository);
  await repository.close();
  const asked = [...new Set(prepare.mock.calls.map(([text]) => text.trim()))];
  prepare.mockRestore();
  const db = new Database(file);
  const found = asked
    .filter(
      (text) => /^(select|with|update|delete) /i.test(text) && !/migrations|sqlite_master|pragma/.test(text),
    )
    .map((text) => {
      const rows = db.prepare(`EXPLAIN QUERY PLAN ${text}`).all() as {
        id: number;
        parent: number;
        detail: string;
      }[];
      const all = new Map(rows.map(({ id, detail }) => [id, { detail, steps: [] as Step[] }]));
      for (const { id, parent } of rows) all.get(parent)?.steps.push(all.get(id)!);
      const steps = rows.filter(({ parent }) => parent === 0).map(({ id }) => all.get(id)!);
      return { text, plan: rows.map(({ detail }) => detail), steps };
    });
  db.close();
  return found;
}

/** Tables of ours only: a page that is put together of few rows is read whole. */
const scansIn = (found: readonly Plan[]) =>
  found.filter(({ plan }) => plan.some((detail) => /^SCAN "?guestlist_/.test(detail)));

describe('what the repository asks of the database', () => {
  const links = () =>
    plansOf(async (repository) => {
      const link = linkOf('open');
      await create(repository, link);
      await admit(repository, link, 'ada');
      const whom = { mediaId, emailKey: 'ada@example.org', participantId: null };
      await repository.unblock(whom, claimOf('unblock'));
      await repository.listLinks(mediaId);
      for (const linkId of [null, link.id]) {
        await repository.countGuestsIn(mediaId, linkId);
        for (const after of [null, 'ada']) {
          await repository.listGuests({ mediaId, linkId, after, limit: 50 });
        }
      }
    });

  it('reads no table from end to end', async () => {
    const found = await links();
    expect(found.length).toBeGreaterThan(15);
    expect(scansIn(found)).toEqual([]);
  });

  it('finds links, guests and counts by the index made for each', async () => {
    const found = await links();
    const planOf = (pattern: RegExp) => {
      const matching = found.filter(({ text }) => pattern.test(text));
      expect(matching, String(pattern)).toHaveLength(1);
      return matching[0]!.plan.join('\n');
    };
    expect(planOf(/AND end_reason = 'blocked'/)).toContain('INDEX guestlist_people_blocked (media_id=?)');
    expect(planOf(/order by "created_at"/)).toContain('INDEX guestlist_links_of_medium (media_id=?)');
    const guests = [
      [/"link_id" is not null order by "seq" desc/, 'guests_by_medium (media_id=?)'],
      [/"link_id" is not null and "seq" < \(/, 'guests_by_medium (media_id=? AND seq<?)'],
      [
        /where "media_id" = \? and "link_id" = \? order by "seq" desc/,
        'guests_by_link (media_id=? AND link_id=?)',
      ],
      [
        /where "media_id" = \? and "link_id" = \? and "seq" < \(/,
        'guests_by_link (media_id=? AND link_id=? AND seq<?)',
      ],
    ] as const;
    for (const [pattern, index] of guests) {
      expect(planOf(pattern)).toContain(`INDEX guestlist_${index}`);
      expect(planOf(pattern)).not.toContain('TEMP B-TREE');
    }
    // Of the links, which are few; never of the guests.
    expect(planOf(/^select sum\(.* "media_id" = \?$/)).toContain(
      'INDEX guestlist_links_of_medium (media_id=?)',
    );
    expect(planOf(/^select sum\(.* "id" = \?$/)).toContain('(id=?)');
  });
});

/** What each part of a list does to find its rows. */
function pagesIn(steps: readonly Step[]): string[][] {
  return steps.flatMap(({ detail, steps: inner }) =>
    detail === 'CO-ROUTINE page' ? [inner.map((step) => step.detail)] : pagesIn(inner),
  );
}

const selection = { mediaId, sessionEnded: false, now };
/** Once for each row of a page, or for the few who are blocked. */
const isOfBlocks = (detail: string) => /^(CORRELATED SCALAR|LIST) SUBQUERY/.test(detail);
/** Who is blocked is found by the address, and put in order. */
const blocked = [
  'SEARCH guestlist_invites USING INDEX guestlist_invite_of_address (media_id=? AND email_key=?)',
  'USE TEMP B-TREE FOR ORDER BY',
];
/** What has run out since somebody tidied up is found by its time, and put in order: it is little. */
const runOut = [
  'SEARCH guestlist_invites USING INDEX guestlist_invites_running_out (media_id=? AND expires_at<?)',
  'USE TEMP B-TREE FOR ORDER BY',
];
const indexes = {
  newest: ['newest_first', '(created_at,position,id)<(?,?,?)'],
  name: ['by_name', '(name_search,id)>(?,?)'],
  email: ['by_email', '(email_search,id)>(?,?)'],
} as const;

async function invite(repository: SharingRepository, count: number): Promise<void> {
  for (let left = count; left > 0; left -= 500) {
    const some = Array.from({ length: Math.min(500, left) }, () => newInvite(mediaId));
    await repository.writeInvites(
      some.map((one) => anew(one)),
      noEffect,
      claimOf(`invites ${left}`),
    );
  }
}

describe('what a list of invites asks of the database', () => {
  for (const order of inviteOrders) {
    for (const matches of ['all', 'many'] as const) {
      it(`by ${order}, of ${matches}: each page comes from the index of the order, where the last one ended`, async () => {
        const search = matches === 'all' ? '' : 'ada';
        const after = newInvite(mediaId);
        const found = await plansOf(async (repository) => {
          await repository.writeInvites([anew(after)], noEffect, claimOf('first'));
          if (search !== '') await invite(repository, countLimit);
          for (const filter of inviteFilters) {
            for (const id of [null, after.id]) {
              await repository.listInvites({ ...selection, search, filter, order, after: id, limit: 50 });
            }
          }
          await repository.countInvites({ ...selection, search });
        });
        expect(scansIn(found)).toEqual([]);
        const lists = found.filter(({ text }) =>
          text.startsWith('SELECT * FROM "guestlist_invites" WHERE id IN'),
        );
        expect(lists).toHaveLength(2 * inviteFilters.length);
        for (const { plan } of lists) {
          const looks = plan.filter((detail) => detail.startsWith('SEARCH blocks'));
          expect(new Set(looks)).toEqual(new Set(looks.filter((look) => /\(media_id=\?/.test(look))));
          expect(looks.length).toBeGreaterThan(0);
        }
        const [index, from] = indexes[order];
        for (const { text, steps } of lists) {
          const place = text.includes(', "id") ') ? ` AND ${from}` : '';
          const byOrder = new RegExp(
            `^SEARCH guestlist_invites USING (COVERING )?INDEX guestlist_invites_${index} `,
          );
          for (const part of pagesIn(steps)) {
            const page = part.filter((detail) => !isOfBlocks(detail));
            if (page[0]!.includes('running_out')) expect(page).toEqual(runOut);
            else if (page[0]!.includes('of_address')) expect(page).toEqual(blocked);
            else {
              expect(page, text).toEqual([expect.stringMatching(byOrder)]);
              expect(page[0]).toContain(`(media_id=? AND shelf=?${place})`);
            }
          }
        }
      });
    }
  }

  it('of few matches: they are found by the indexes of the three texts, and counted so', async () => {
    const found = await plansOf(async (repository) => {
      await invite(repository, 3);
      const search = 'ada';
      await repository.listInvites({
        ...selection,
        search,
        filter: 'all',
        order: 'name',
        after: null,
        limit: 50,
      });
      await repository.countInvites({ ...selection, search });
      await repository.findInvites(mediaId, ['ada@example.org', 'ben@example.org']);
    });
    expect(scansIn(found)).toEqual([]);
    const searches = found.filter(({ text }) => text.startsWith('WITH found'));
    expect(searches).toHaveLength(2);
    for (const { plan } of searches) {
      for (const text of ['email_search', 'first_search', 'last_search']) {
        const step = `INDEX guestlist_invites_${text} (media_id=? AND ${text}>? AND ${text}<?)`;
        expect(plan).toContain(`SEARCH guestlist_invites USING ${step}`);
      }
    }
  });
});

describe('what a list of people asks of the database', () => {
  it('each group comes from its index, where the last page ended; a search by those of name and address', async () => {
    const all = { mediaId, group: null, search: '', after: null, limit: 50 };
    const found = await plansOf(async (repository) => {
      const link = linkOf('open');
      await create(repository, link);
      await admit(repository, link, 'ada');
      const [ada, ben] = [guestOf(link, 'ada'), guestOf(link, 'ben')];
      await repository.wait({ ...ben, waiting: true }, { policyRevision: 1 }, claimOf('ben'));
      for (const search of ['', 'a']) {
        for (const after of [null, ben.id, ada.id]) await repository.listPeople({ ...all, search, after });
        await repository.countPeople(mediaId, search);
      }
      await repository.listHistory({ mediaId, after: '7', limit: 50 });
    });
    expect(scansIn(found)).toEqual([]);
    const lists = found.filter(({ text }) => text.startsWith('SELECT * FROM (SELECT'));
    const pages = lists.flatMap(({ steps }) => pagesIn(steps));
    const search = 'SEARCH guestlist_participants USING INDEX guestlist_people';
    const [inGroup, waits] = [
      `${search}_by_group (media_id=? AND waiting=? AND role=?`,
      `${search}_waiting (media_id=?`,
    ];
    expect(new Set(pages.flat())).toEqual(
      new Set([`${inGroup})`, `${inGroup} AND seq<?)`, `${waits})`, `${waits} AND seq<?)`]),
    );
    const searches = found.filter(({ text }) => text.startsWith('WITH found'));
    expect(searches).toHaveLength(4);
    for (const { plan } of searches) {
      for (const text of ['name', 'email']) {
        const step = `(media_id=? AND ${text}_search>? AND ${text}_search<?)`;
        expect(plan).toContain(
          `SEARCH guestlist_participants USING INDEX guestlist_people_by_${text} ${step}`,
        );
      }
    }
  });

  it('who has proven an address on a link comes from an index of them alone', async () => {
    const found = await plansOf((repository) =>
      repository.findVerifiedGuest(linkOf('open').id, 'ada@example.org'),
    );
    const [asked] = found.filter(({ text }) => text.includes("'verified'"));
    expect(asked?.plan).toContain(
      'SEARCH guestlist_participants USING INDEX guestlist_guests_verified (link_id=? AND email_key=?)',
    );
  });

  it('who is blocked comes from an index of them alone', async () => {
    const found = await plansOf((repository) => repository.listBlocked(mediaId, 20));
    const [asked] = found.filter(({ text }) => text.includes("'blocked'"));
    expect(asked?.plan).toContain(
      'SEARCH guestlist_participants USING INDEX guestlist_people_blocked (media_id=?)',
    );
  });
});
