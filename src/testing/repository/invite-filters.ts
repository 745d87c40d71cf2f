/** Which invites each filter of the list shows, whatever became of them. */
import type { InviteFilter } from '../../domain/invite-list.js';
import type { InviteRecord } from '../../domain/invite.js';
import type { InviteQuery } from '../../domain/invite-ports.js';
import { equal } from '../assert.js';
import { namesOf, pages, whole } from './invite-pages.js';
import { anew, changed, createInvite, newInvite, writeInvites } from './people-records.js';
import { claimFor, hour, newId, now, type RepositoryCases, type Stage } from './stage.js';

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

export const inviteFilterCases: RepositoryCases = {
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
};
