/** What any `SharingBackend` has to hold, for adapter authors to run in their own test framework. */
import type { SharingBackend } from '../backend/backend.js';
import type { ErrorCode } from '../domain/errors.js';
import { takeFromFragment } from '../domain/join-url.js';
import type { Admission, ChangeEvent, GuestLinkDraft, GuestLinkView } from '../domain/schemas.js';
import { equal, failsWith, ok, type ConformanceCase } from './assert.js';

/** One empty place to test in: a video that exists, with nobody in it yet. */
export interface BackendWorld {
  /** Signed in with every permission on the medium. */
  readonly owner: SharingBackend;
  /** Nobody is signed in. */
  readonly stranger: SharingBackend;
  readonly mediaId: string;
  close(): Promise<void>;
}

/**
 * @example
 * for (const { name, run } of backendCases(openWorld)) it(name, run);
 */
export function backendCases(open: () => Promise<BackendWorld>): ConformanceCase[] {
  return Object.entries(cases).map(([name, body]) => ({
    name,
    async run() {
      const world = await open();
      try {
        await body(new Stage(world));
      } finally {
        await world.close();
      }
    },
  }));
}

let keys = 0;
const by = () => ({ key: `key-${(keys += 1)}-${Math.random().toString(36).slice(2)}` });
const secretOf = (link: GuestLinkView) => takeFromFragment(new URL(link.url).hash).secret ?? '';

class Stage {
  readonly owner: SharingBackend;
  readonly stranger: SharingBackend;
  readonly mediaId: string;

  constructor({ owner, stranger, mediaId }: BackendWorld) {
    this.owner = owner;
    this.stranger = stranger;
    this.mediaId = mediaId;
  }

  async switchOn(): Promise<void> {
    await this.owner.setGuestAccess(this.mediaId, { enabled: true }, by());
  }

  async createLink(draft: Partial<GuestLinkDraft> = {}): Promise<GuestLinkView> {
    await this.switchOn();
    return this.owner.createGuestLink(this.mediaId, { name: 'Open day', ...draft }, by());
  }

  join(link: GuestLinkView, email = 'guest@example.org', seat?: string): Promise<Admission> {
    const request = { secret: secretOf(link), name: 'A guest', email, ...(seat !== undefined && { seat }) };
    return this.stranger.join(request, by());
  }

  async links(): Promise<readonly GuestLinkView[]> {
    return (await this.owner.listGuestLinks(this.mediaId)).links;
  }

  /** What the holder of a link is told, before joining and on joining. */
  async refused(code: ErrorCode, link: GuestLinkView, what: string): Promise<void> {
    await failsWith(code, this.stranger.lookAtLink({ secret: secretOf(link) }), `${what}, looking`);
    await failsWith(code, this.join(link, 'late@example.org'), `${what}, joining`);
  }
}

/** The next event that `accept` takes; fails after ten seconds. */
function nextEvent(
  backend: SharingBackend,
  mediaId: string,
  accept: (event: ChangeEvent) => boolean,
  pass?: string,
): { live: Promise<void>; event: Promise<ChangeEvent> } {
  const ended = new AbortController();
  let nowLive: () => void;
  const live = new Promise<void>((resolve) => (nowLive = resolve));
  const event = new Promise<ChangeEvent>((resolve, reject) => {
    AbortSignal.timeout(10_000).addEventListener('abort', () => {
      reject(new Error('No event came within ten seconds.'));
    });
    backend.watch(mediaId, {
      signal: ended.signal,
      ...(pass !== undefined && { pass: () => pass }),
      onChange: (change) => {
        nowLive();
        if (accept(change)) resolve(change);
      },
    });
  }).finally(() => {
    ended.abort();
  });
  return { live, event };
}

const cases: Record<string, (stage: Stage) => Promise<void>> = {
  async 'a medium begins with guest access off and no links'({ owner, mediaId }) {
    const medium = await owner.describe(mediaId);
    equal(medium.guestAccess, { enabled: false, guestsIn: 0 }, 'guest access');
    equal((await owner.listGuestLinks(mediaId)).links, [], 'links');
  },

  async 'a stranger gets one answer for what exists and what does not'({ stranger, mediaId }) {
    for (const id of [mediaId, 'no-such-medium']) {
      await failsWith('NOT_FOUND', stranger.describe(id), 'describe');
      await failsWith('NOT_FOUND', stranger.listGuestLinks(id), 'list');
      await failsWith('NOT_FOUND', stranger.createGuestLink(id, { name: 'Mine' }, by()), 'create');
      await failsWith('NOT_FOUND', stranger.setGuestAccess(id, { enabled: true }, by()), 'switch');
      await failsWith('NOT_FOUND', stranger.listGuests(id), 'guests');
    }
  },

  async 'a link is created, listed and opens the medium for who holds it'(stage) {
    const link = await stage.createLink({ name: 'Open day', maxUses: 3 });
    equal([link.name, link.maxUses, link.uses, link.state], ['Open day', 3, 0, 'active'], 'link');
    equal(
      (await stage.links()).map(({ id, url }) => [id, url]),
      [[link.id, link.url]],
      'list',
    );
    const seen = await stage.stranger.lookAtLink({ secret: secretOf(link) });
    equal(seen.mediaId, stage.mediaId, 'the link names its medium');
    equal((await stage.links())[0]?.uses, 0, 'looking is no use');
  },

  async 'a guest gets in with a pass and a seat, and counts once'(stage) {
    const link = await stage.createLink({ maxUses: 2 });
    const admission = await stage.join(link);
    equal([admission.mediaId, admission.role], [stage.mediaId, 'guest'], 'admission');
    ok(admission.capabilities.includes('view'), 'a guest may view');
    ok(admission.expiresIn > 0 && admission.seat !== '', 'a pass and a seat');
    const back = await stage.join(link, 'guest@example.org', admission.seat);
    equal(back.participantId, admission.participantId, 'who holds a seat comes back');
    equal((await stage.links())[0]?.uses, 1, 'coming back is no use');
    const again = await stage.join(link);
    ok(again.participantId !== admission.participantId, 'the same typed address is another guest');
  },

  async 'a link with k places admits exactly k of 64 at once'(stage) {
    for (const places of [1, 10, 63]) {
      const link = await stage.createLink({ maxUses: places });
      const tries = Array.from({ length: 64 }, (_, i) => stage.join(link, `guest${i}@example.org`));
      const settled = await Promise.allSettled(tries);
      equal(settled.filter(({ status }) => status === 'fulfilled').length, places, 'admitted');
      const refused = settled.flatMap((one) =>
        one.status === 'rejected' ? [one.reason as { code: string }] : [],
      );
      ok(
        refused.every(({ code }) => code === 'GUEST_LINK_USED_UP'),
        'the others are told that it is used up',
      );
      equal((await stage.links()).find(({ id }) => id === link.id)?.uses, places, 'uses');
    }
  },

  async 'a repeated join has one effect and one answer, also when it took the last place'(stage) {
    const link = await stage.createLink({ maxUses: 1 });
    const request = { secret: secretOf(link), name: 'A guest', email: 'guest@example.org' };
    const key = by();
    const settled = await Promise.all(Array.from({ length: 32 }, () => stage.stranger.join(request, key)));
    equal(new Set(settled.map(({ participantId }) => participantId)).size, 1, 'participants');
    equal(new Set(settled.map(({ seat }) => seat)).size, 1, 'seats');
    const other = { ...request, email: 'other@example.org' };
    await failsWith('IDEMPOTENCY_KEY_REUSED', stage.stranger.join(other, key), 'another body');
  },

  async 'a repeated creation makes one link'({ owner, mediaId }) {
    const key = by();
    const made = await Promise.all(
      Array.from({ length: 8 }, () => owner.createGuestLink(mediaId, { name: 'Once' }, key)),
    );
    equal(new Set(made.map(({ id }) => id)).size, 1, 'links');
    equal((await owner.listGuestLinks(mediaId)).links.length, 1, 'list');
    await failsWith(
      'IDEMPOTENCY_KEY_REUSED',
      owner.createGuestLink(mediaId, { name: 'Twice' }, key),
      'reuse',
    );
  },

  async 'the limit of links holds'(stage) {
    const { owner, mediaId } = stage;
    const { limit } = await owner.listGuestLinks(mediaId);
    const tries = Array.from({ length: limit + 1 }, () =>
      owner.createGuestLink(mediaId, { name: 'One' }, by()),
    );
    const settled = await Promise.allSettled(tries);
    equal(settled.filter(({ status }) => status === 'fulfilled').length, limit, 'created');
    await failsWith('LINK_LIMIT_REACHED', stage.createLink(), 'one more');
  },

  async 'a paused link tells its holder so and works again when resumed'(stage) {
    const { owner, mediaId } = stage;
    const link = await stage.createLink();
    const paused = await owner.changeGuestLink(
      mediaId,
      link.id,
      { paused: true, revision: link.revision },
      by(),
    );
    equal(paused.state, 'paused', 'state');
    await stage.refused('GUEST_LINK_PAUSED', link, 'paused');
    const stale = { paused: false, revision: link.revision };
    await failsWith(
      'CHANGED_MEANWHILE',
      owner.changeGuestLink(mediaId, link.id, stale, by()),
      'an old revision',
    );
    await owner.changeGuestLink(mediaId, link.id, { paused: false, revision: paused.revision }, by());
    await stage.join(link);
  },

  async 'a deleted link says so to its holder, and who is in stays in'(stage) {
    const { owner, stranger, mediaId } = stage;
    const link = await stage.createLink();
    const { seat } = await stage.join(link);
    const key = by();
    await owner.deleteGuestLink(mediaId, link.id, key);
    await owner.deleteGuestLink(mediaId, link.id, key);
    await failsWith('NOT_FOUND', owner.deleteGuestLink(mediaId, link.id, by()), 'deleting it again');
    equal(await stage.links(), [], 'list');
    await stage.refused('GUEST_LINK_DELETED', link, 'deleted');
    equal((await stranger.renew({ seat })).mediaId, mediaId, 'the guest is still in');
  },

  async 'a link of the past, and an end that this kind does not have, are refused at the field'(stage) {
    const past = stage.createLink({ expiry: { kind: 'at', at: '2001-01-01T00:00:00Z' } });
    const inPast = await failsWith('INVALID_INPUT', past, 'past');
    equal(
      inPast.fields.map(({ field, code }) => [field, code]),
      [['expiry.at', 'IN_THE_PAST']],
      'field',
    );
    const noSession = await failsWith(
      'INVALID_INPUT',
      stage.createLink({ expiry: { kind: 'session-end' } }),
      'end',
    );
    equal(
      noSession.fields.map(({ field }) => field),
      ['expiry.kind'],
      'field',
    );
  },

  async 'the switch stops every link at once, and on again the same links work'(stage) {
    const { owner, stranger, mediaId } = stage;
    const link = await stage.createLink();
    const { seat } = await stage.join(link);
    const off = await owner.setGuestAccess(mediaId, { enabled: false }, by());
    equal(off.guestAccess, { enabled: false, guestsIn: 1 }, 'off');
    await stage.refused('GUEST_ACCESS_OFF', link, 'off');
    equal((await stranger.renew({ seat })).mediaId, mediaId, 'guests stay unless told otherwise');
    await stage.switchOn();
    await stage.join(link, 'second@example.org');
  },

  async 'switched off with leave, nobody stays in'(stage) {
    const { owner, stranger, mediaId } = stage;
    const link = await stage.createLink();
    const { seat, pass } = await stage.join(link);
    const off = await owner.setGuestAccess(mediaId, { enabled: false, guests: 'leave' }, by());
    equal(off.guestAccess?.guestsIn, 0, 'guests in');
    await failsWith('GUEST_ACCESS_OFF', stranger.renew({ seat }), 'renewal');
    equal((await stranger.introspect({ pass })).active, false, 'the pass');
  },

  async 'a removed guest is out and may come again; a blocked one may not'(stage) {
    const { owner, stranger, mediaId } = stage;
    const link = await stage.createLink();
    const first = await stage.join(link);
    await owner.removeParticipant(mediaId, first.participantId, { block: false }, by());
    await failsWith('GUEST_REMOVED', stranger.renew({ seat: first.seat }), 'removed');
    const second = await stage.join(link, 'guest@example.org', first.seat);
    await owner.removeParticipant(mediaId, second.participantId, { block: true }, by());
    await failsWith('GUEST_BLOCKED', stranger.renew({ seat: second.seat }), 'blocked');
    await failsWith('GUEST_BLOCKED', stage.join(link, 'Guest@Example.org'), 'the same address');
    await failsWith('GUEST_BLOCKED', stage.join(link, 'other@example.org', second.seat), 'the same browser');
    await stage.join(link, 'other@example.org');
  },

  async 'who leaves is out, frees no place, and may leave twice'(stage) {
    const { stranger } = stage;
    const link = await stage.createLink({ maxUses: 1 });
    const { seat } = await stage.join(link);
    await stranger.leave({ seat }, by());
    await stranger.leave({ seat }, by());
    await failsWith('GUEST_LEFT', stranger.renew({ seat }), 'renewal');
    await stage.refused('GUEST_LINK_USED_UP', link, 'the place stays taken');
  },

  async 'guests are listed newest first, of one link or of all, page by page'(stage) {
    const { owner, mediaId } = stage;
    const [one, two] = [await stage.createLink({ name: 'One' }), await stage.createLink({ name: 'Two' })];
    for (let i = 0; i < 60; i += 1) await stage.join(one, `guest${i}@example.org`);
    await stage.join(two, 'last@example.org');
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page = await owner.listGuests(mediaId, after === '' ? {} : { after });
      seen.push(...page.participants.map(({ email }) => email));
      after = page.next;
    }
    equal([seen.length, new Set(seen).size, seen[0]], [61, 61, 'last@example.org'], 'all of them, once');
    const ofTwo = await owner.listGuests(mediaId, { linkId: two.id });
    equal(
      ofTwo.participants.map(({ email, identity }) => [email, identity]),
      [['last@example.org', 'typed']],
      'two',
    );
  },

  async 'unknown, forged and foreign secrets get one answer'(stage) {
    const { stranger } = stage;
    const link = await stage.createLink();
    const { seat } = await stage.join(link);
    const secret = secretOf(link);
    const forged = secret.slice(0, -1) + (secret.endsWith('A') ? 'B' : 'A');
    for (const wrong of ['', 'nonsense', forged, seat, secret.replace(/\.0\./, '.1.')]) {
      await failsWith(
        'LINK_UNKNOWN',
        stranger.lookAtLink({ secret: wrong }),
        `look at ${wrong.length} characters`,
      );
      const request = { secret: wrong, name: 'A guest', email: 'guest@example.org' };
      await failsWith('LINK_UNKNOWN', stranger.join(request, by()), 'join');
      if (wrong !== seat) await failsWith('SEAT_UNKNOWN', stranger.renew({ seat: wrong }), 'renew');
    }
    await failsWith('SEAT_UNKNOWN', stranger.renew({ seat: secret }), 'a link is no seat');
  },

  async 'a name or an address that is none is refused at the field'(stage) {
    const secret = secretOf(await stage.createLink());
    const fieldsOf = async (name: string, email: string) => {
      const refused = stage.stranger.join({ secret, name, email }, by());
      return (await failsWith('INVALID_INPUT', refused, `${name} ${email}`)).fields.map(({ field }) => field);
    };
    equal(await fieldsOf(' ', 'guest@example.org'), ['name'], 'empty name');
    equal(await fieldsOf('A guest', 'guest'), ['email'], 'no address');
    equal(await fieldsOf('A\nguest', 'guest@example.org'), ['name'], 'line break');
    equal(await fieldsOf('A'.repeat(101), 'guest@example.org'), ['name'], 'too long');
    equal(await fieldsOf('', ''), ['name', 'email'], 'both');
    equal((await stage.links())[0]?.uses, 0, 'none was a use');
  },

  async 'a pass says what it is while it holds'(stage) {
    const { pass, participantId } = await stage.join(await stage.createLink());
    const told = await stage.stranger.introspect({ pass });
    equal([told.active, told.medium, told.sub], [true, stage.mediaId, participantId], 'introspection');
    equal((await stage.stranger.introspect({ pass: `${pass}x` })).active, false, 'a forged one');
  },

  async 'a watch tells the present revision and each change'(stage) {
    const { owner, mediaId } = stage;
    const { revision } = await owner.describe(mediaId);
    const watched = nextEvent(owner, mediaId, (event) => event.revision > revision);
    await watched.live;
    await stage.switchOn();
    const event = await watched.event;
    equal([event.medium, event.revision > revision], [mediaId, true], 'event');
  },

  async 'a guest hears of the own removal'(stage) {
    const { owner, stranger, mediaId } = stage;
    const { participantId, pass } = await stage.join(await stage.createLink());
    const { revision } = await owner.describe(mediaId);
    const watched = nextEvent(stranger, mediaId, (event) => event.revision > revision, pass);
    await watched.live;
    await owner.removeParticipant(mediaId, participantId, { block: false }, by());
    await watched.event;
  },
};
