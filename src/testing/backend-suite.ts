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
    equal(medium.guestAccess, { enabled: false, guestsIn: 0, activeLinks: 0 }, 'guest access');
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

  async 'an edit changes what it names, and tells who read an older one'(stage) {
    const { owner, mediaId } = stage;
    const link = await stage.createLink({ name: 'Open day', maxUses: 3, message: 'Bring a pen.' });
    const change = { name: 'Open evening', maxUses: null, terms: 'Be kind.', revision: link.revision };
    const edited = await owner.changeGuestLink(mediaId, link.id, change, by());
    equal([edited.name, edited.maxUses, edited.message], ['Open evening', null, 'Bring a pen.'], 'edited');
    equal(edited.terms, { version: 1, text: 'Be kind.' }, 'terms');
    equal(edited.url, link.url, 'the same address');
    const stale = owner.changeGuestLink(mediaId, link.id, { name: 'Mine', revision: link.revision }, by());
    await failsWith('CHANGED_MEANWHILE', stale, 'an old revision');
    equal((await stage.links())[0]?.name, 'Open evening', 'what was confirmed stays');
  },

  async 'what a link may do is checked at the field'(stage) {
    const wrong: Record<string, Partial<GuestLinkDraft>> = {
      capabilities: { capabilities: ['view', 'moderate'] },
      startsAt: { startsAt: '2031-01-02T00:00:00Z', expiry: { kind: 'at', at: '2031-01-01T00:00:00Z' } },
      'fields.1.id': {
        fields: [
          { id: 'a', label: 'One', kind: 'text', required: true },
          { id: 'a', label: 'Two', kind: 'text', required: true },
        ],
      },
      'fields.0.options': {
        fields: [{ id: 'a', label: 'Which', kind: 'choice', required: true, options: ['1'] }],
      },
      accessCode: { accessCode: '123' },
    };
    for (const [name, draft] of Object.entries(wrong)) {
      const { fields } = await failsWith('INVALID_INPUT', stage.createLink(draft), name);
      equal(
        fields.map(({ field }) => field),
        [name],
        name,
      );
    }
    equal(await stage.links(), [], 'nothing was created');
  },

  async 'guests who are in get what their link grants from now on'(stage) {
    const { owner, stranger, mediaId } = stage;
    const link = await stage.createLink({ capabilities: ['view', 'download'] });
    const { seat, capabilities } = await stage.join(link);
    equal(capabilities, ['view', 'download'], 'at first');
    await owner.changeGuestLink(
      mediaId,
      link.id,
      { capabilities: ['comment'], revision: (await stage.links())[0]!.revision },
      by(),
    );
    equal((await stranger.renew({ seat })).capabilities, ['view', 'comment'], 'from now on');
  },

  async 'a link that has not begun says when it will'(stage) {
    const startsAt = '2101-01-01T00:00:00.000Z';
    const link = await stage.createLink({ startsAt });
    equal([link.state, link.startsAt], ['not-yet', startsAt], 'link');
    const look = stage.stranger.lookAtLink({ secret: secretOf(link) });
    equal((await failsWith('GUEST_LINK_NOT_YET', look, 'looking')).params['startsAt'], startsAt, 'when');
  },

  async 'a replaced link tells its holder so, and with grace works on for a while'(stage) {
    const { owner, mediaId } = stage;
    const link = await stage.createLink();
    const replace = (revision: number, graceHours: number) =>
      owner.replaceGuestLink(mediaId, link.id, { graceHours, revision }, by());
    const graced = await replace(link.revision, 1);
    ok(graced.url !== link.url, 'another address');
    ok(graced.previousValidUntil !== null, 'the old one works for a while');
    await stage.join(link, 'old@example.org');
    await stage.join(graced, 'new@example.org');
    equal((await stage.links())[0]?.uses, 2, 'both count for the same link');
    const replaced = await replace(graced.revision, 0);
    equal(replaced.previousValidUntil, null, 'no grace');
    await stage.refused('GUEST_LINK_REPLACED', graced, 'replaced');
    await stage.refused('GUEST_LINK_REPLACED', link, 'the one before');
    await stage.join(replaced, 'newest@example.org');
    await failsWith('CHANGED_MEANWHILE', replace(graced.revision, 0), 'an old revision');
  },

  async 'an access code is asked, and cannot be guessed at length'(stage) {
    const link = await stage.createLink({ accessCode: 'Blue Heron' });
    ok(link.hasAccessCode, 'the owner sees that there is one');
    ok(!JSON.stringify(link).includes('Heron'), 'and not which');
    const secret = secretOf(link);
    ok((await stage.stranger.lookAtLink({ secret })).asksAccessCode, 'it is asked');
    const guest = { secret, name: 'A guest', email: 'guest@example.org' };
    const join = (accessCode?: string) =>
      stage.stranger.join({ ...guest, ...(accessCode !== undefined && { accessCode }) }, by());
    const missing = await failsWith('INVALID_INPUT', join(), 'none');
    equal(missing.fields, [{ field: 'accessCode', code: 'REQUIRED', params: {} }], 'at the field');
    for (let i = 0; i < 10; i += 1) await failsWith('ACCESS_CODE_WRONG', join(`wrong ${i}`), `try ${i}`);
    await failsWith('TOO_MANY_TRIES', join('wrong again'), 'the eleventh');
    await failsWith('TOO_MANY_TRIES', join('Blue Heron'), 'also a right one');
    equal((await stage.links())[0]?.uses, 0, 'none was a use');
    const other = await stage.createLink({ accessCode: 'Blue Heron' });
    const request = { ...guest, secret: secretOf(other), accessCode: ' Blue Heron ' };
    await stage.stranger.join(request, by());
  },

  async 'terms are accepted as they were read, and answers are kept'(stage) {
    const { owner, stranger, mediaId } = stage;
    const link = await stage.createLink({
      terms: 'Be kind.',
      fields: [
        { id: 'school', label: 'School', kind: 'text', required: true },
        { id: 'day', label: 'Day', kind: 'choice', required: false, options: ['Monday', 'Friday'] },
        { id: 'news', label: 'Send me news', kind: 'tick', required: false },
      ],
    });
    const secret = secretOf(link);
    const seen = await stranger.lookAtLink({ secret });
    equal([seen.terms?.version, seen.fields.length], [1, 3], 'what is asked');
    const join = (more: object) =>
      stranger.join({ secret, name: 'A guest', email: 'guest@example.org', ...more }, by());
    const fieldsOf = async (more: object) =>
      (await failsWith('INVALID_INPUT', join(more), JSON.stringify(more))).fields.map(({ field }) => field);
    equal(await fieldsOf({}), ['answers.school', 'acceptedTerms'], 'nothing answered');
    const answers = { school: 'North', day: 'Sunday' };
    equal(await fieldsOf({ acceptedTerms: 1, answers }), ['answers.day'], 'no such choice');
    const revision = link.revision;
    await owner.changeGuestLink(mediaId, link.id, { terms: 'Be very kind.', revision }, by());
    const good = { school: 'North', day: 'Friday', news: 'yes', unasked: 'no' };
    await failsWith('TERMS_CHANGED', join({ acceptedTerms: 1, answers: good }), 'what was read is old');
    const admitted = await join({ acceptedTerms: 2, answers: good });
    const kept = { school: 'North', day: 'Friday', news: 'yes' };
    equal(admitted.answers, kept, 'the guest sees what is kept');
    const [guest] = (await owner.listGuests(mediaId)).participants;
    equal([guest?.answers, guest?.acceptedTerms], [kept, 2], 'and so does the owner');
  },

  async 'who asks to be forgotten is out, and nothing of what was typed is left'(stage) {
    const { owner, stranger, mediaId } = stage;
    const { seat } = await stage.join(await stage.createLink(), 'ada@example.org');
    const key = by();
    await stranger.erase({ seat }, key);
    await stranger.erase({ seat }, key);
    await failsWith('GUEST_ERASED', stranger.renew({ seat }), 'renewal');
    const [guest] = (await owner.listGuests(mediaId)).participants;
    equal([guest?.name, guest?.email, guest?.endReason], ['', '', 'erased'], 'what is left');
    equal((await stage.links())[0]?.uses, 1, 'the place stays taken');
  },

  async 'the history tells who did what, newest first'(stage) {
    const { owner, mediaId } = stage;
    const link = await stage.createLink({ name: 'Open day' });
    const { participantId, seat } = await stage.join(link);
    const pause = { paused: true, revision: (await stage.links())[0]!.revision };
    await owner.changeGuestLink(mediaId, link.id, pause, by());
    await owner.removeParticipant(mediaId, participantId, { block: true }, by());
    const read = async () =>
      (await owner.listHistory(mediaId)).entries.map(({ action, subject }) => [action, subject]);
    const before = [
      ['link-paused', 'Open day'],
      ['link-created', 'Open day'],
      ['switched-on', null],
    ];
    equal(await read(), [['guest-blocked', 'A guest'], ...before], 'history');
    await stage.stranger.erase({ seat }, by());
    equal(await read(), [['guest-blocked', null], ...before], 'erased names are forgotten here too');
    await failsWith('NOT_FOUND', stage.stranger.listHistory(mediaId), 'a stranger');
  },

  async 'a medium without a start is in no calendar'(stage) {
    const link = await stage.createLink();
    const { seat } = await stage.join(link);
    for (const question of [{ secret: secretOf(link) }, { seat }]) {
      await failsWith('NOT_FOUND', stage.stranger.calendar(question), JSON.stringify(Object.keys(question)));
    }
    await failsWith('INVALID_INPUT', stage.stranger.calendar({}), 'of nothing');
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
    equal(off.guestAccess, { enabled: false, guestsIn: 1, activeLinks: 0 }, 'off');
    equal((await owner.listGuestLinks(mediaId)).links[0]?.state, 'active', 'the link itself stays as it is');
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
