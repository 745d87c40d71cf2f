/** What any `SharingRepository` has to hold, for authors of storage to run in their own test framework. */
import type { GuestLinkRecord } from '../domain/guest-link.js';
import type { HistoryNote, HistoryRecord } from '../domain/history.js';
import type { ParticipantRecord } from '../domain/participant.js';
import type { ChangeNotice, Claim, SharingRepository, Written } from '../domain/ports.js';
import type { GuestLinkId, ParticipantId } from '../domain/schemas.js';
import { equal, ok, type ConformanceCase } from './assert.js';

/**
 * Each case opens a repository, works on media of its own in it, and closes it.
 *
 * @example
 * for (const { name, run } of repositoryCases(openRepository)) it(name, run);
 */
export function repositoryCases(open: () => Promise<SharingRepository>): ConformanceCase[] {
  return Object.entries(cases).map(([name, body]) => ({
    name,
    async run() {
      const repository = await open();
      try {
        await body(new Stage(repository));
      } finally {
        await repository.close();
      }
    },
  }));
}

type Outcome = Written<{ outcome: string }>;

let ids = 0;
const newId = (kind: string) => `${kind}-${(ids += 1)}-${Math.random().toString(36).slice(2)}`;
const times = <Value>(count: number, make: (index: number) => Value) =>
  Array.from({ length: count }, (_, index) => make(index));
const countOf = (written: readonly Outcome[], outcome: string) =>
  written.filter((one) => one.outcome === outcome).length;

/** Times are told to a repository, never read by it. */
const now = Date.UTC(2031, 4, 17, 9, 30);
const hour = 60 * 60 * 1000;

function claimFor(...of: readonly string[]): Claim {
  return {
    caller: 'owner:1',
    key: newId('key'),
    bodyDigest: 'digest',
    ids: of,
    expiresAt: now + hour,
    note: null,
  };
}

class Stage {
  readonly repository: SharingRepository;
  readonly mediaId = newId('lecture');
  #created = now;

  constructor(repository: SharingRepository) {
    this.repository = repository;
  }

  newLink(fields: Partial<GuestLinkRecord> = {}): GuestLinkRecord {
    return {
      id: newId('link') as GuestLinkId,
      mediaId: this.mediaId,
      name: 'Open day',
      maxUses: null,
      uses: 0,
      startsAt: null,
      expiry: { kind: 'never' },
      capabilities: ['view'],
      accessCode: null,
      message: null,
      terms: [],
      fields: [],
      pausedAt: null,
      deletedAt: null,
      lastUsedAt: null,
      createdAt: (this.#created += 1),
      kid: 'k1',
      rotation: 0,
      previousValidUntil: null,
      policyRevision: 1,
      ...fields,
    };
  }

  newGuest(link: GuestLinkRecord, fields: Partial<ParticipantRecord> = {}): ParticipantRecord {
    return {
      id: newId('guest') as ParticipantId,
      mediaId: link.mediaId,
      linkId: link.id,
      name: 'A guest',
      email: 'Guest@example.org',
      emailKey: 'guest@example.org',
      role: 'guest',
      capabilities: ['view'],
      identity: 'typed',
      answers: {},
      acceptedTerms: null,
      admittedAt: now,
      endedAt: null,
      endReason: null,
      kid: 'k1',
      ...fields,
    };
  }

  async createLink(fields: Partial<GuestLinkRecord> = {}): Promise<GuestLinkRecord> {
    const link = this.newLink(fields);
    const { outcome } = await this.repository.createLink(link, { limit: 20 }, claimFor(link.id));
    equal(outcome, 'created', 'a link');
    return link;
  }

  /** Decides as the service does, on the policy of this moment. */
  async join(link: GuestLinkRecord, fields: Partial<ParticipantRecord> = {}): Promise<ParticipantRecord> {
    const guest = this.newGuest(link, fields);
    const { policyRevision } = (await this.repository.readLink(link.id))!;
    equal((await this.admit(guest, policyRevision)).outcome, 'admitted', 'a guest');
    return guest;
  }

  admit(guest: ParticipantRecord, policyRevision = 1, claim = claimFor(guest.id)): Promise<Outcome> {
    return this.repository.admit(guest, { policyRevision }, claim);
  }

  /** Changes the link as it is kept; `policyRevision` is what the change was decided on. */
  update(
    link: GuestLinkRecord,
    fields: Partial<GuestLinkRecord> = {},
    policyRevision = link.policyRevision,
    claim = claimFor(link.id),
  ): Promise<Outcome> {
    return this.repository.updateLink({ ...link, ...fields }, { policyRevision }, claim);
  }

  end(id: ParticipantId, reason: 'left' | 'removed' | 'blocked', at = now): Promise<Outcome> {
    return this.repository.endParticipant(id, { reason, at }, claimFor(id));
  }

  setAccess(mediaId: string, enabled: boolean, endGuestsAt: number | null = null): Promise<Outcome> {
    return this.repository.setAccess(mediaId, { enabled, endGuestsAt }, claimFor());
  }

  async revision(): Promise<number> {
    return (await this.repository.readAccess(this.mediaId)).revision;
  }

  /** Everything of the medium that can be read; asked for at once, so that a listener sees this moment. */
  everything(): Promise<unknown> {
    const { repository, mediaId } = this;
    return Promise.all([
      repository.readAccess(mediaId),
      repository.listLinks(mediaId),
      repository.listGuests({ mediaId, linkId: null, after: null, limit: 1000 }),
      repository.countGuestsIn(mediaId, null),
    ]);
  }
}

/** What a watcher hears, one after the other; fails where nothing comes for ten seconds. */
function listen(repository: SharingRepository, mediaId: string, onNotice = (_: ChangeNotice) => {}) {
  const heard: ChangeNotice[] = [];
  let taken = 0;
  let wake = () => {};
  const stop = repository.watch(mediaId, (notice) => {
    heard.push(notice);
    onNotice(notice);
    wake();
  });
  const next = async (): Promise<ChangeNotice> => {
    const position = taken;
    taken += 1;
    await new Promise<void>((resolve, reject) => {
      wake = () => {
        if (heard.length > position) resolve();
      };
      AbortSignal.timeout(10_000).addEventListener('abort', () => {
        reject(new Error('No notice came within ten seconds.'));
      });
      wake();
    });
    return heard[position]!;
  };
  return { heard, next, stop };
}

interface Verb {
  readonly what: string;
  readonly outcome: string;
  readonly concerns: ChangeNotice['concerns'];
  run(claim: Claim): Promise<Outcome>;
}

/** Every verb once, to be run in this order, each with something to change. */
async function verbs(stage: Stage): Promise<readonly Verb[]> {
  const { repository, mediaId } = stage;
  const [link, doomed, late] = [await stage.createLink(), await stage.createLink(), stage.newLink()];
  const [removed, blocked, next] = [await stage.join(link), await stage.join(link), stage.newGuest(link)];
  const end = (id: ParticipantId, reason: 'removed' | 'blocked') => (claim: Claim) =>
    repository.endParticipant(id, { reason, at: now }, claim);
  const access = (enabled: boolean, endGuestsAt: number | null) => (claim: Claim) =>
    repository.setAccess(mediaId, { enabled, endGuestsAt }, claim);
  return [
    {
      what: 'createLink',
      outcome: 'created',
      concerns: [],
      run: (claim) => repository.createLink(late, { limit: 3 }, claim),
    },
    { what: 'admit', outcome: 'admitted', concerns: [], run: (claim) => stage.admit(next, 1, claim) },
    {
      what: 'updateLink',
      outcome: 'changed',
      concerns: [],
      run: (claim) => stage.update(link, { pausedAt: now }, 1, claim),
    },
    {
      what: 'deleteLink',
      outcome: 'deleted',
      concerns: [],
      run: (claim) => repository.deleteLink(doomed.id, now, claim),
    },
    { what: 'remove', outcome: 'ended', concerns: [removed.id], run: end(removed.id, 'removed') },
    { what: 'block', outcome: 'ended', concerns: [blocked.id], run: end(blocked.id, 'blocked') },
    {
      what: 'erase',
      outcome: 'erased',
      concerns: [removed.id],
      run: (claim) => repository.eraseParticipant(removed.id, now, claim),
    },
    { what: 'switch on', outcome: 'changed', concerns: [], run: access(true, null) },
    { what: 'switch off, guests leave', outcome: 'changed', concerns: 'all', run: access(false, now) },
  ];
}

const cases: Record<string, (stage: Stage) => Promise<void>> = {
  async 'a medium that nobody has touched is off, at revision 0, and empty'({ repository, mediaId }) {
    equal(await repository.readAccess(mediaId), { mediaId, enabled: false, revision: 0 }, 'access');
    equal(await repository.listLinks(mediaId), [], 'links');
    const query = { mediaId, linkId: null, after: null, limit: 50 };
    equal(await repository.listGuests(query), { guests: [], next: null }, 'guests');
    equal(await repository.countGuestsIn(mediaId, null), 0, 'guests in');
    equal(await repository.readLink(newId('link') as GuestLinkId), null, 'an unknown link');
    equal(await repository.readAdmission(newId('link') as GuestLinkId, ''), null, 'its admission');
    equal(await repository.readParticipant(newId('guest') as ParticipantId), null, 'an unknown guest');
  },

  async 'what is written is read as it was'(stage) {
    const { repository, mediaId } = stage;
    const plain = await stage.createLink({ expiry: { kind: 'session-end' } });
    const rich = await stage.createLink({
      name: 'Tür „offen“ \u{1f3ac} \'"; --',
      maxUses: 7,
      startsAt: now - hour,
      expiry: { kind: 'at', at: now + 30 * 24 * hour },
      capabilities: ['view', 'chat'],
      rotation: 2,
      previousValidUntil: now + hour,
      policyRevision: 4,
    });
    equal(await repository.readLink(plain.id), plain, 'a plain link');
    equal(await repository.readLink(rich.id), rich, 'a rich link');
    const listed = [plain, rich].map((link) => ({ link, guestsIn: 0 }));
    equal(await repository.listLinks(mediaId), listed, 'oldest first');
    const guest = await stage.join(rich, { name: 'Zoë \u{1f44b}', capabilities: [], identity: 'verified' });
    equal(await repository.readParticipant(guest.id), guest, 'a guest');
    const used = { ...rich, uses: 1, lastUsedAt: guest.admittedAt };
    equal(await repository.readLink(rich.id), used, 'a join is one use and no change of a rule');
    const admission = await repository.readAdmission(rich.id, guest.emailKey);
    const access = await repository.readAccess(mediaId);
    equal(admission, { link: used, access, addressBlocked: false }, 'what the next is decided on');
  },

  async 'the limit of links holds, and a deleted one makes room'(stage) {
    const { repository, mediaId } = stage;
    const first = await stage.createLink();
    const tries = times(29, () => {
      const link = stage.newLink();
      return repository.createLink(link, { limit: 20 }, claimFor(link.id));
    });
    const written = await Promise.all(tries);
    equal(countOf(written, 'created'), 19, 'created');
    equal(countOf(written, 'limit-reached'), 10, 'refused');
    equal((await repository.listLinks(mediaId)).length, 20, 'list');
    await repository.deleteLink(first.id, now, claimFor());
    await stage.createLink();
    const elsewhere = stage.newLink({ mediaId: newId('other') });
    const { outcome } = await repository.createLink(elsewhere, { limit: 1 }, claimFor());
    equal(outcome, 'created', 'each medium has its own limit');
  },

  async 'of 30 links at once with a limit of 20 there are 20'(stage) {
    const { repository, mediaId } = stage;
    const tries = times(30, () => repository.createLink(stage.newLink(), { limit: 20 }, claimFor()));
    equal(countOf(await Promise.all(tries), 'created'), 20, 'created');
    equal((await repository.listLinks(mediaId)).length, 20, 'list');
    equal(await stage.revision(), 20, 'revision');
  },

  async 'a link with k places admits exactly k of 64 at once'(stage) {
    const { repository, mediaId } = stage;
    for (const maxUses of [1, 10, 63, null]) {
      const link = await stage.createLink({ maxUses });
      const before = await stage.revision();
      const guests = times(64, () => stage.newGuest(link));
      const written = await Promise.all(guests.map((guest) => stage.admit(guest)));
      const places = maxUses ?? 64;
      equal(countOf(written, 'admitted'), places, `admitted of ${maxUses}`);
      equal(countOf(written, 'refused'), 64 - places, `refused of ${maxUses}`);
      equal((await repository.readLink(link.id))?.uses, places, 'uses');
      equal(await repository.countGuestsIn(mediaId, link.id), places, 'guests in');
      equal(await stage.revision(), before + places, 'revision');
      for (const [i, guest] of guests.entries()) {
        const is = (await repository.readParticipant(guest.id)) !== null;
        equal(is, written[i]?.outcome === 'admitted', 'who was told to be in is in, and nobody else');
      }
    }
  },

  async 'of 32 repeats at once one has an effect, and the others get its ids'(stage) {
    for (const { what, outcome, run } of await verbs(stage)) {
      const before = await stage.revision();
      const claim = claimFor('first', 'second');
      const written = await Promise.all(times(32, () => run(claim)));
      equal(countOf(written, outcome), 1, `${what}, effects`);
      const repeated = written.filter((one) => one.outcome !== outcome);
      const again = { outcome: 'repeated', ids: ['first', 'second'] };
      equal(
        repeated,
        times(31, () => again),
        `${what}, repeats`,
      );
      equal(await stage.revision(), before + 1, `${what}, revision`);
      equal(await run(claim), again, `${what}, later`);
    }
  },

  async 'a repeat of a join that took the last place is no refusal'(stage) {
    const link = await stage.createLink({ maxUses: 1 });
    const guest = stage.newGuest(link);
    const claim = claimFor(guest.id);
    equal((await stage.admit(guest, 1, claim)).outcome, 'admitted', 'first');
    equal(await stage.admit(guest, 1, claim), { outcome: 'repeated', ids: [guest.id] }, 'again');
    equal((await stage.admit(stage.newGuest(link))).outcome, 'refused', 'somebody else');
  },

  async 'a key that comes with another body is refused, without effect'(stage) {
    const { repository, mediaId } = stage;
    const used = claimFor('first');
    equal(
      await repository.setAccess(mediaId, { enabled: true, endGuestsAt: null }, used),
      { outcome: 'changed' },
      'first',
    );
    const other = { ...used, bodyDigest: 'another' };
    for (const { what, outcome, run } of await verbs(stage)) {
      const before = await stage.everything();
      equal(await run(other), { outcome: 'key-reused' }, what);
      equal(await stage.everything(), before, `${what}, effect`);
      // The next verb has to find what it stands on.
      equal((await run(claimFor())).outcome, outcome, `${what}, with a key of its own`);
    }
  },

  async 'what is refused leaves no claim, no revision, no guest and no notice'(stage) {
    const { repository, mediaId } = stage;
    const [open, full] = [await stage.createLink(), await stage.createLink({ maxUses: 1 })];
    const [gone, deleted] = [await stage.join(full), await stage.createLink()];
    await stage.end(gone.id, 'left');
    await repository.deleteLink(deleted.id, now, claimFor());
    const unknown = stage.newLink();
    const [stale, late, lost] = [open, full, unknown].map((link) => stage.newGuest(link));
    const end = { reason: 'removed', at: now } as const;
    const nobody = newId('guest') as ParticipantId;

    const refused: Record<string, readonly [string, (claim: Claim) => Promise<Outcome>]> = {
      'one link too many': ['limit-reached', (claim) => repository.createLink(unknown, { limit: 2 }, claim)],
      'pausing on an old policy': [
        'changed-meanwhile',
        (claim) => stage.update(open, { pausedAt: now }, 0, claim),
      ],
      'pausing a deleted link': [
        'changed-meanwhile',
        (claim) => stage.update(deleted, { pausedAt: now }, 2, claim),
      ],
      'pausing an unknown link': [
        'changed-meanwhile',
        (claim) => stage.update(unknown, { pausedAt: now }, 1, claim),
      ],
      'deleting twice': ['unknown', (claim) => repository.deleteLink(deleted.id, now + hour, claim)],
      'deleting an unknown link': ['unknown', (claim) => repository.deleteLink(unknown.id, now, claim)],
      'a join on an old policy': ['refused', (claim) => stage.admit(stale!, 0, claim)],
      'a join without a place': ['refused', (claim) => stage.admit(late!, 1, claim)],
      'a join on an unknown link': ['refused', (claim) => stage.admit(lost!, 1, claim)],
      'ending twice': ['not-in', (claim) => repository.endParticipant(gone.id, end, claim)],
      'erasing nobody': ['unknown', (claim) => repository.eraseParticipant(nobody, now, claim)],
      'ending nobody': ['not-in', (claim) => repository.endParticipant(nobody, end, claim)],
    };
    const { heard, next, stop } = listen(repository, mediaId);
    const before = await stage.everything();
    for (const [what, [outcome, run]] of Object.entries(refused)) {
      const claim = claimFor('first');
      equal(await run(claim), { outcome }, what);
      equal(await repository.findClaim(claim), null, `${what}, claim`);
      equal(await stage.everything(), before, `${what}, effect`);
    }
    for (const { id } of [stale!, late!, lost!]) equal(await repository.readParticipant(id), null, 'a guest');
    equal((await repository.readLink(deleted.id))?.deletedAt, now, 'the tombstone keeps its time');
    await stage.setAccess(mediaId, true);
    await next();
    equal(heard.length, 1, 'only the change is told');
    stop();
  },

  async 'each change raises the revision by one and is told when it can be read'(stage) {
    const { repository, mediaId } = stage;
    const steps = await verbs(stage);
    const elsewhere = newId('other');
    const reads: Promise<unknown>[] = [];
    const { heard, next, stop } = listen(repository, mediaId, () => reads.push(stage.everything()));
    const other = listen(repository, elsewhere);
    let revision = await stage.revision();
    for (const [i, { what, outcome, concerns, run }] of steps.entries()) {
      revision += 1;
      equal((await run(claimFor())).outcome, outcome, what);
      equal(await stage.revision(), revision, `${what}, revision`);
      equal(await next(), { mediaId, revision, concerns }, `${what}, notice`);
      equal(await reads[i], await stage.everything(), `${what}, read when told`);
    }
    equal(heard.length, steps.length, 'one notice for each');
    await stage.setAccess(elsewhere, true);
    equal(await other.next(), { mediaId: elsewhere, revision: 1, concerns: [] }, 'another medium');
    equal(other.heard.length, 1, 'who watches it hears of nothing else');
    equal(await stage.revision(), revision, 'and the first is left as it is');
    stop();
    other.stop();
  },

  async 'a watch that was stopped hears nothing more'(stage) {
    const { repository, mediaId } = stage;
    const [stopped, staying] = [listen(repository, mediaId), listen(repository, mediaId)];
    await stage.setAccess(mediaId, true);
    await Promise.all([stopped.next(), staying.next()]);
    stopped.stop();
    stopped.stop();
    await stage.setAccess(mediaId, false);
    equal((await staying.next()).revision, 2, 'who stays hears it');
    equal(stopped.heard.length, 1, 'who stopped does not');
    staying.stop();
  },

  async 'a join that was decided before a rule changed is refused'(stage) {
    const { repository, mediaId } = stage;
    const changes: Record<string, (link: GuestLinkRecord, guest: ParticipantRecord) => Promise<Outcome>> = {
      change: (link) => stage.update(link, { pausedAt: now }),
      delete: ({ id }) => repository.deleteLink(id, now, claimFor()),
      switch: () => stage.setAccess(mediaId, false),
      block: (_, guest) => stage.end(guest.id, 'blocked'),
    };
    for (const [what, change] of Object.entries(changes)) {
      const created = await stage.createLink();
      const guest = await stage.join(created);
      const decided = (await repository.readAdmission(created.id, 'late@example.org'))!;
      await change(decided.link, guest);
      const after = await repository.readLink(created.id);
      ok(after!.policyRevision > decided.link.policyRevision, `${what} raises the policy revision`);
      const late = stage.newGuest(created);
      equal(await stage.admit(late, decided.link.policyRevision), { outcome: 'refused' }, what);
      equal(await repository.readParticipant(late.id), null, `${what}, guest`);
      equal(await repository.readLink(created.id), after, `${what}, no place is taken`);
    }
  },

  async 'a rule changes only where it was changed'(stage) {
    const { repository, mediaId } = stage;
    const [one, two] = [await stage.createLink(), await stage.createLink()];
    const elsewhere = await stage.createLink({ mediaId: newId('other') });
    await stage.update(one, { pausedAt: now });
    await repository.deleteLink(one.id, now, claimFor());
    equal((await repository.readLink(two.id))?.policyRevision, 1, 'the link beside it');
    await stage.setAccess(mediaId, true);
    equal((await repository.readLink(two.id))?.policyRevision, 2, 'the switch is for every link');
    equal(await repository.readLink(elsewhere.id), elsewhere, 'but of its medium only');
    equal((await repository.readAccess(elsewhere.mediaId)).enabled, false, 'and of its switch');
  },

  async 'of two who pause on the same policy at once, one is told that it changed'(stage) {
    const { repository } = stage;
    const link = await stage.createLink();
    const pause = (pausedAt: number) => stage.update(link, { pausedAt });
    const written = await Promise.all([pause(now), pause(now + 1)]);
    equal([countOf(written, 'changed'), countOf(written, 'changed-meanwhile')], [1, 1], 'outcomes');
    const paused = (await repository.readLink(link.id))!;
    equal(paused.policyRevision, 2, 'policy revision');
    equal(paused.pausedAt, written[0].outcome === 'changed' ? now : now + 1, 'the pause of who was told so');
    equal((await stage.update(paused, { pausedAt: null })).outcome, 'changed', 'resumed');
    equal(await repository.readLink(link.id), { ...link, policyRevision: 3 }, 'as it was');
  },

  async 'joins that meet a pause are in or refused, and the uses agree'(stage) {
    const { repository, mediaId } = stage;
    const link = await stage.createLink();
    const join = () => stage.admit(stage.newGuest(link));
    const before = times(16, join);
    const pause = stage.update(link, { pausedAt: now });
    const written = await Promise.all([...before, ...times(16, join)]);
    await pause;
    const admitted = countOf(written, 'admitted');
    equal((await repository.readLink(link.id))?.uses, admitted, 'uses');
    equal(await repository.countGuestsIn(mediaId, link.id), admitted, 'guests in');
    equal((await join()).outcome, 'refused', 'afterwards');
  },

  async 'links are listed oldest first, in whatever order they were written'(stage) {
    const { repository, mediaId } = stage;
    const written: GuestLinkRecord[] = [];
    for (const after of [2, 0, 1]) written.push(await stage.createLink({ createdAt: now + after }));
    const listed = (await repository.listLinks(mediaId)).map(({ link }) => link);
    equal(listed, [written[1], written[2], written[0]], 'list');
  },

  async 'a deleted link leaves a tombstone without its name, and who is in stays in'(stage) {
    const { repository, mediaId } = stage;
    const [link, kept] = [await stage.createLink({ name: 'For Ada' }), await stage.createLink()];
    const guest = await stage.join(link);
    const used = (await repository.readLink(link.id))!;
    const { outcome } = await repository.deleteLink(link.id, now + hour, claimFor());
    equal(outcome, 'deleted', 'outcome');
    const tombstone = { ...used, name: '', deletedAt: now + hour, policyRevision: 2 };
    equal(await repository.readLink(link.id), tombstone, 'tombstone');
    equal((await repository.readAdmission(link.id, ''))?.link, tombstone, 'its holder can be told');
    equal(await repository.listLinks(mediaId), [{ link: kept, guestsIn: 0 }], 'list');
    equal(await repository.readParticipant(guest.id), guest, 'the guest');
    equal(await repository.countGuestsIn(mediaId, null), 1, 'guests in');
    equal((await stage.end(guest.id, 'removed')).outcome, 'ended', 'and can still be removed');
  },

  async 'a block holds for its address on its medium'(stage) {
    const { repository } = stage;
    const [link, second] = [await stage.createLink(), await stage.createLink()];
    const elsewhere = await stage.createLink({ mediaId: newId('other') });
    const [guest, other] = [
      await stage.join(link),
      await stage.join(link, { emailKey: 'other@example.org' }),
    ];
    const blocked = async ({ id }: GuestLinkRecord, { emailKey }: ParticipantRecord) =>
      (await repository.readAdmission(id, emailKey))?.addressBlocked;
    await stage.end(other.id, 'removed');
    equal(await blocked(link, other), false, 'removed is not blocked');
    equal(await blocked(link, guest), false, 'before');
    equal(await stage.end(guest.id, 'blocked', now + 1), { outcome: 'ended' }, 'outcome');
    const ended = { ...guest, endedAt: now + 1, endReason: 'blocked' };
    equal(await repository.readParticipant(guest.id), ended, 'the guest');
    equal(await blocked(link, guest), true, 'the address');
    equal(await blocked(second, guest), true, 'the address, through another link');
    equal(await blocked(link, other), false, 'another address');
    equal(await blocked(elsewhere, guest), false, 'another medium');
  },

  async 'who has just left is blocked all the same, and left when they left'(stage) {
    const { repository } = stage;
    const link = await stage.createLink();
    const guest = await stage.join(link);
    await stage.end(guest.id, 'left', now + 1);
    const before = await repository.readLink(link.id);
    equal(await stage.end(guest.id, 'blocked', now + 2), { outcome: 'ended' }, 'outcome');
    const ended = { ...guest, endedAt: now + 1, endReason: 'blocked' };
    equal(await repository.readParticipant(guest.id), ended, 'the guest');
    const admission = await repository.readAdmission(link.id, guest.emailKey);
    equal(admission?.addressBlocked, true, 'the address');
    ok(admission!.link.policyRevision > before!.policyRevision, 'the policy revision');
    equal(await stage.end(guest.id, 'removed', now + 3), { outcome: 'not-in' }, 'removed after that');
    equal(await repository.readParticipant(guest.id), ended, 'the guest, then');
  },

  async 'who has ended cannot end again, and frees no place'(stage) {
    const { repository, mediaId } = stage;
    const link = await stage.createLink({ maxUses: 1 });
    const guest = await stage.join(link);
    const written = await Promise.all(times(8, () => stage.end(guest.id, 'left', now + 1)));
    equal([countOf(written, 'ended'), countOf(written, 'not-in')], [1, 7], 'at once');
    equal(await stage.end(guest.id, 'removed', now + 2), { outcome: 'not-in' }, 'later');
    const ended = { ...guest, endedAt: now + 1, endReason: 'left' };
    equal(await repository.readParticipant(guest.id), ended, 'the guest');
    equal(await repository.countGuestsIn(mediaId, null), 0, 'guests in');
    equal((await stage.admit(stage.newGuest(link))).outcome, 'refused', 'the place stays taken');
  },

  async 'the switch ends nobody unless told, and then all who are in of its medium'(stage) {
    const { repository, mediaId } = stage;
    const [one, two] = [await stage.createLink(), await stage.createLink()];
    const elsewhere = await stage.createLink({ mediaId: newId('other') });
    const [gone, first] = [await stage.join(one), await stage.join(one)];
    const [second, other] = [await stage.join(two), await stage.join(elsewhere)];
    await stage.end(gone.id, 'left', now + 1);
    equal(await stage.setAccess(mediaId, true), { outcome: 'changed' }, 'on');
    equal((await repository.readAccess(mediaId)).enabled, true, 'it is on');
    equal((await repository.readAdmission(one.id, ''))?.access.enabled, true, 'as an admission sees it');
    await stage.setAccess(mediaId, false);
    equal((await repository.readAccess(mediaId)).enabled, false, 'it is off');
    equal(await repository.countGuestsIn(mediaId, null), 2, 'they stay');
    await stage.setAccess(mediaId, false, now + 2);
    equal(await repository.countGuestsIn(mediaId, null), 0, 'they are out');
    for (const guest of [first, second]) {
      const ended = { ...guest, endedAt: now + 2, endReason: 'switched-off' };
      equal(await repository.readParticipant(guest.id), ended, 'who was in');
    }
    const left = { ...gone, endedAt: now + 1, endReason: 'left' };
    equal(await repository.readParticipant(gone.id), left, 'who had left');
    equal(await repository.readParticipant(other.id), other, 'who is in elsewhere');
  },

  async 'guests are listed newest first, of a medium or of a link'(stage) {
    const { repository, mediaId } = stage;
    const [one, two] = [await stage.createLink(), await stage.createLink()];
    const elsewhere = await stage.createLink({ mediaId: newId('other') });
    const [first, second] = [await stage.join(one), await stage.join(two)];
    const third = await stage.join(one);
    await stage.join(elsewhere);
    await stage.end(first.id, 'left', now + 1);
    const left = { ...first, endedAt: now + 1, endReason: 'left' };
    const all = { mediaId, linkId: null, after: null, limit: 50 };
    equal(await repository.listGuests(all), { guests: [third, second, left], next: null }, 'all');
    const ofOne = await repository.listGuests({ ...all, linkId: one.id });
    equal(ofOne, { guests: [third, left], next: null }, 'of one link');
    const wrong = await repository.listGuests({ ...all, linkId: elsewhere.id });
    equal(wrong, { guests: [], next: null }, 'of a link of another medium');
  },

  async 'pages of guests stay as they were while somebody joins and leaves'(stage) {
    const { repository, mediaId } = stage;
    const [one, two] = [await stage.createLink(), await stage.createLink()];
    const present: ParticipantId[] = [];
    for (let i = 0; i < 6; i += 1) present.unshift((await stage.join(i % 3 === 0 ? two : one)).id);
    const ofOne = (await repository.listGuests({ mediaId, linkId: one.id, after: null, limit: 50 })).guests;
    const walk = async (linkId: GuestLinkId | null) => {
      const pages: ParticipantId[][] = [];
      for (let after: string | null = null, more = true; more; more = after !== null) {
        const page = await repository.listGuests({ mediaId, linkId, after, limit: 2 });
        pages.push(page.guests.map(({ id }) => id));
        after = page.next;
        const late = await stage.join(one);
        await stage.end(late.id, 'left');
      }
      return pages;
    };
    const pagesOf = (all: readonly ParticipantId[]) => [all.slice(0, 2), all.slice(2, 4), all.slice(4, 6)];
    // A last page that is full says that it is the last.
    equal(await walk(null), pagesOf(present), 'of all');
    const seen = (await walk(one.id)).flat();
    equal(
      seen.slice(-ofOne.length),
      ofOne.map(({ id }) => id),
      'of one link',
    );
    equal(new Set(seen).size, seen.length, 'nobody twice');
    const unknown = { mediaId, linkId: null, after: newId('guest'), limit: 2 };
    equal(await repository.listGuests(unknown), { guests: [], next: null }, 'an unknown cursor');
  },

  async 'guests in are counted per medium and per link'(stage) {
    const { repository, mediaId } = stage;
    const [one, two] = [await stage.createLink(), await stage.createLink()];
    const elsewhere = await stage.createLink({ mediaId: newId('other') });
    for (const link of [one, one, two, elsewhere]) await stage.join(link);
    await stage.end((await stage.join(one)).id, 'removed');
    const counts = await Promise.all([
      repository.countGuestsIn(mediaId, null),
      repository.countGuestsIn(mediaId, one.id),
      repository.countGuestsIn(mediaId, two.id),
      repository.countGuestsIn(mediaId, elsewhere.id),
      repository.countGuestsIn(elsewhere.mediaId, null),
    ]);
    equal(counts, [3, 2, 1, 0, 1], 'counts');
    const listed = (await repository.listLinks(mediaId)).map(({ link, guestsIn }) => [link.id, guestsIn]);
    const expected = [
      [one.id, 2],
      [two.id, 1],
    ];
    equal(listed, expected, 'list');
  },

  async 'a change writes all rules of a link, and nothing that joins change'(stage) {
    const { repository } = stage;
    const link = await stage.createLink({ maxUses: 5 });
    const guest = await stage.join(link);
    const changed: GuestLinkRecord = {
      ...link,
      name: 'Evening',
      maxUses: 9,
      startsAt: now,
      expiry: { kind: 'at', at: now + hour },
      capabilities: ['view', 'comment'],
      accessCode: 'k1.seal',
      message: 'Line one\nline two',
      terms: [{ version: 1, text: 'Be kind.' }],
      fields: [{ id: 'school', label: 'School', kind: 'choice', required: true, options: ['A', 'B'] }],
      pausedAt: now,
      kid: 'k2',
      rotation: 1,
      previousValidUntil: now + hour,
    };
    const { next, stop } = listen(repository, stage.mediaId);
    equal(await stage.update(changed, { uses: 0, lastUsedAt: null }), { outcome: 'changed' }, 'outcome');
    const kept = { ...changed, uses: 1, lastUsedAt: guest.admittedAt, policyRevision: 2 };
    equal(await repository.readLink(link.id), kept, 'link');
    equal((await next()).concerns, [guest.id], 'whose capabilities are others hears of it');
    const granted = { ...guest, capabilities: ['view', 'comment'] };
    equal(await repository.readParticipant(guest.id), granted, 'who is in');
    await stage.end(guest.id, 'left');
    equal((await stage.update(kept, { capabilities: ['view'] }, 2)).outcome, 'changed', 'again');
    equal((await next()).concerns, [guest.id], 'the guest leaving');
    equal((await next()).concerns, [], 'nobody is in');
    stop();
  },

  async 'who is erased is out, without a name; a block stays'(stage) {
    const { repository, mediaId } = stage;
    const link = await stage.createLink();
    const answers = { school: 'North' };
    const [present, blocked] = [await stage.join(link, { answers }), await stage.join(link, { answers })];
    await stage.end(blocked.id, 'blocked', now + 1);
    const erase = ({ id }: ParticipantRecord) => repository.eraseParticipant(id, now + 2, claimFor());
    equal(await erase(present), { outcome: 'erased' }, 'outcome');
    equal(await erase(blocked), { outcome: 'erased' }, 'who is out');
    const blank = { name: '', email: '', emailKey: '', answers: {} };
    const gone = { ...present, ...blank, endedAt: now + 2, endReason: 'erased' };
    equal(await repository.readParticipant(present.id), gone, 'who was in');
    const still = { ...blocked, ...blank, endedAt: now + 1, endReason: 'blocked' };
    equal(await repository.readParticipant(blocked.id), still, 'who was blocked');
    equal(await repository.countGuestsIn(mediaId, null), 0, 'guests in');
    const admission = await repository.readAdmission(link.id, blocked.emailKey);
    equal(admission?.addressBlocked, true, 'the block');
    const unknown = repository.eraseParticipant(newId('guest') as ParticipantId, now, claimFor());
    equal(await unknown, { outcome: 'unknown' }, 'nobody');
  },

  async 'the history is written with the change, newest first, with the names of now'(stage) {
    const { repository, mediaId } = stage;
    const link = await stage.createLink({ name: 'Open day' });
    const guest = await stage.join(link);
    const note = (fields: Partial<HistoryNote>): HistoryNote => ({
      action: 'switched-on',
      at: now,
      actorId: 'owner-1',
      actorName: 'Ada',
      linkId: null,
      participantId: null,
      ...fields,
    });
    const notes = [
      note({}),
      note({ action: 'link-paused', linkId: link.id, actorName: null }),
      note({ action: 'guest-removed', participantId: guest.id }),
    ];
    const claims = notes.map((each) => ({ ...claimFor(), note: each }));
    await repository.setAccess(mediaId, { enabled: true, endGuestsAt: null }, claims[0]!);
    // Repeats and refusals are no history.
    await repository.setAccess(mediaId, { enabled: true, endGuestsAt: null }, claims[0]!);
    await stage.update(link, { pausedAt: now }, 0, claims[1]);
    await stage.update(link, { pausedAt: now }, 2, claims[1]);
    await repository.endParticipant(guest.id, { reason: 'removed', at: now }, claims[2]!);
    const read = (after: string | null, limit: number) => repository.listHistory({ mediaId, after, limit });
    const plain = (entries: readonly HistoryRecord[]) => entries.map(({ id: _, ...entry }) => entry);
    const [on, paused, removed] = notes;
    const expected = [
      { ...removed, subject: 'A guest' },
      { ...paused, subject: 'Open day' },
      { ...on, subject: null },
    ];
    const all = await read(null, 50);
    equal([plain(all.entries), all.next], [expected, null], 'all');
    const first = await read(null, 2);
    equal(plain(first.entries), expected.slice(0, 2), 'a page');
    equal(plain((await read(first.next, 2)).entries), expected.slice(2), 'the next');
    await repository.eraseParticipant(guest.id, now, claimFor());
    await repository.deleteLink(link.id, now, claimFor());
    const names = (await read(null, 50)).entries.map(({ subject }) => subject);
    equal(names, [null, null, null], 'what is forgotten is forgotten here');
    const other = await repository.listHistory({ mediaId: newId('other'), after: null, limit: 50 });
    equal(other, { entries: [], next: null }, 'another medium');
  },

  async 'wrong tries are counted until their window ends, and no more than allowed at once'({ repository }) {
    const bucket = newId('bucket');
    const judge = (isWrong: boolean, at = now, of = bucket) =>
      repository.judgeTry({ bucket: of, isWrong, limit: 10, window: hour, now: at });
    const judged = { outcome: 'judged' };
    const tooMany = { outcome: 'too-many', retryAt: now + hour };
    equal(await judge(false), judged, 'a right one');
    const tries = await Promise.all(times(16, () => judge(true)));
    equal([countOf(tries, 'judged'), countOf(tries, 'too-many')], [10, 6], 'at once');
    equal(await judge(false, now + 1), tooMany, 'a right one, too late');
    equal(await judge(true, now + 1, newId('bucket')), judged, 'somebody else');
    equal(await judge(true, now + hour), judged, 'after the window');
    equal(await judge(false, now + hour), judged, 'which begins anew');
  },

  async 'a medium that the host has changed is told to everybody'({ repository, mediaId }) {
    const { next, stop } = listen(repository, mediaId);
    await repository.mediumChanged(mediaId);
    equal(await next(), { mediaId, revision: 1, concerns: 'all' }, 'notice');
    equal(await repository.readAccess(mediaId), { mediaId, enabled: false, revision: 1 }, 'access');
    stop();
  },

  async 'a claim is found by its caller and key'(stage) {
    const { repository, mediaId } = stage;
    const claim = claimFor('first', 'second');
    equal(await repository.findClaim(claim), null, 'before');
    await repository.setAccess(mediaId, { enabled: true, endGuestsAt: null }, claim);
    const found = { outcome: 'repeated', ids: ['first', 'second'] };
    equal(await repository.findClaim(claim), found, 'after');
    equal(await repository.findClaim({ ...claim, ids: ['other'] }), found, 'the ids that were kept');
    const other = { ...claim, bodyDigest: 'another' };
    equal(await repository.findClaim(other), { outcome: 'key-reused' }, 'another body');
    const stranger = { ...claim, caller: 'owner:2' };
    equal(await repository.findClaim(stranger), null, 'another caller');
    const { outcome } = await repository.createLink(stage.newLink(), { limit: 20 }, stranger);
    equal(outcome, 'created', 'the key of another caller is another key');
  },

  async 'purge forgets claims that have expired, and nothing else'(stage) {
    const { repository, mediaId } = stage;
    const link = await stage.createLink();
    await stage.join(link);
    const [old, young] = [claimFor('old'), claimFor('young')].map((claim, i) => ({
      ...claim,
      expiresAt: now + i * hour,
    }));
    for (const claim of [old!, young!]) {
      await repository.setAccess(mediaId, { enabled: true, endGuestsAt: null }, claim);
    }
    const before = await stage.everything();
    await repository.purge(now + 1);
    equal(await repository.findClaim(old!), null, 'expired');
    equal(await repository.findClaim(young!), { outcome: 'repeated', ids: ['young'] }, 'not yet');
    equal(await stage.everything(), before, 'records');
    await repository.setAccess(mediaId, { enabled: false, endGuestsAt: null }, old!);
    equal((await repository.readAccess(mediaId)).enabled, false, 'a forgotten key counts as new');
  },
};
