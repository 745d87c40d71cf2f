/** What is asked about who is in a session: by its host, and by who moderates it. */
import { attendee } from './attendee.js';
import type { Entries } from './entries.js';
import { SharingError } from './errors.js';
import type { HistoryAction, HistoryNote } from './history.js';
import { shownBy } from './host-renewal.js';
import type { PeopleGroup } from './invite-ports.js';
import type { Media } from './media.js';
import { reachOf, type Moderator } from './moderation.js';
import { isBlocked, type ParticipantRecord } from './participant.js';
import { attendanceRefusal, type Door, type Principal } from './permissions.js';
import { changeRole } from './role-change.js';
import type {
  Admission,
  Nothing,
  ParticipantChange,
  ParticipantId,
  ParticipantView,
  PeoplePage,
  Removal,
  WaitingDecided,
  WaitingDecision,
} from './schemas.js';
import { searchKey } from './search-key.js';
import { claimOf, once, openMedium, unlessRepeated, type ServiceParts } from './service-parts.js';
import { viewParticipant } from './views.js';

const pageSize = 50;
/** Of those who are blocked, so many as somebody looks through. */
const mostBlocked = 20;

/** Who asks: somebody signed in at the host, or somebody in the session by their pass. */
export interface Watcher {
  readonly principal: Principal | null;
  /** A pass, or the seat of somebody who waits; asked when there is one. */
  readonly pass: string | null;
}

interface Change {
  readonly key: string;
}

export interface PeopleListAsked {
  readonly group: PeopleGroup | null;
  readonly search: string;
  readonly after: ParticipantId | null;
}

export interface PeopleService {
  listPeople(watcher: Watcher, mediaId: string, query: PeopleListAsked): Promise<PeoplePage>;
  decideWaiting(
    watcher: Watcher,
    mediaId: string,
    decision: WaitingDecision,
    by: Change,
  ): Promise<WaitingDecided>;
  changeParticipant(
    watcher: Watcher,
    mediaId: string,
    participantId: ParticipantId,
    change: ParticipantChange,
    by: Change,
  ): Promise<ParticipantView>;
  removeParticipant(
    watcher: Watcher,
    mediaId: string,
    participantId: ParticipantId,
    removal: Removal,
    by: Change,
  ): Promise<Nothing>;
  unblockParticipant(
    watcher: Watcher,
    mediaId: string,
    participantId: ParticipantId,
    by: Change,
  ): Promise<Nothing>;
  attend(principal: Principal | null, mediaId: string, by: Change): Promise<Admission>;
}

/** Who acts, as the history and the claims name them. */
interface Actor extends Moderator {
  readonly media: Media;
  readonly caller: string;
  readonly id: string;
  readonly name: string | null;
}

export function createPeopleService(parts: ServiceParts, entries: Entries): PeopleService {
  const { repository, passes, secrets, clock } = parts;

  /** A pass with `moderate` opens these routes, and no others. */
  async function moderatorOf(pass: string, mediaId: string): Promise<Actor> {
    const claims = await passes.verify(pass, clock.now());
    const known = claims && (await repository.readParticipant(claims.sub as ParticipantId));
    const person = known && shownBy(claims, known);
    if (person?.mediaId !== mediaId) throw new SharingError('PASS_INVALID');
    // As it is now: a pass may be older than the role it names.
    const capabilities = await entries.capabilitiesOf(person);
    const media = await parts.media.find(mediaId);
    if (!capabilities || !media) throw new SharingError('PASS_INVALID');
    if (!person.capabilities.includes('moderate')) throw new SharingError('NOT_ALLOWED');
    const { id, name } = person;
    // Also of somebody who signed in once: whom the host lets moderate asks without a pass.
    return { media, caller: `seat:${id}`, id, name, self: id, isSignedIn: false };
  }

  async function open({ principal, pass }: Watcher, mediaId: string, doors: readonly Door[]): Promise<Actor> {
    if (pass !== null) return moderatorOf(pass, mediaId);
    const { media, permissions } = await openMedium(parts, principal, mediaId);
    if (!doors.some((door) => permissions[door] === true)) throw new SharingError('NOT_ALLOWED');
    const own = principal && (await repository.findUser(mediaId, principal.id));
    return {
      media,
      caller: `user:${principal?.id ?? ''}`,
      id: principal?.id ?? '',
      name: principal?.name ?? null,
      self: own?.id ?? null,
      isSignedIn: true,
    };
  }

  const noteOf = (actor: Actor, action: HistoryAction, participantId: ParticipantId): HistoryNote => ({
    action,
    at: clock.now(),
    actorId: actor.id,
    actorName: actor.name,
    linkId: null,
    participantId,
    inviteId: null,
    count: null,
  });

  const view = (actor: Actor, person: ParticipantRecord): ParticipantView =>
    viewParticipant(person, {
      now: clock.now(),
      self: actor.self,
      reach: reachOf(actor, person, actor.media.kind),
    });

  async function personOf(mediaId: string, id: ParticipantId): Promise<ParticipantRecord> {
    const person = await repository.readParticipant(id);
    if (person?.mediaId !== mediaId) throw new SharingError('NOT_FOUND');
    return person;
  }

  type Decided = WaitingDecided['results'][number]['outcome'];

  async function decide(actor: Actor, id: ParticipantId, admit: boolean, by: Change): Promise<Decided> {
    const claim = await claimOf(parts, {
      caller: actor.caller,
      // One request decides on many: each is claimed for itself.
      key: `${by.key}~${id}`,
      asked: ['decideWaiting', id, admit],
      ids: [id],
      note: noteOf(actor, admit ? 'guest-admitted' : 'guest-declined', id),
    });
    const written = await once<{ outcome: string }>(parts, claim, async () => {
      const person = await personOf(actor.media.id, id);
      if (!person.waiting || person.endedAt !== null)
        return unlessRepeated(parts, claim, { outcome: 'gone' });
      const at = clock.now();
      return admit
        ? repository.admitWaiting(id, at, claim)
        : repository.endParticipant(id, { reason: 'declined', at }, claim);
    });
    if (written.outcome === 'no-place' || written.outcome === 'gone') return written.outcome;
    if (written.outcome === 'not-waiting' || written.outcome === 'not-in') return 'gone';
    return admit ? 'admitted' : 'declined';
  }

  return {
    async listPeople(watcher, mediaId, { group, search, after }) {
      const actor = await open(watcher, mediaId, ['moderate']);
      const { revision } = await repository.readAccess(mediaId);
      const key = searchKey(search);
      const isFirst = group === null && after === null;
      const [{ people, next }, counts, blocked] = await Promise.all([
        repository.listPeople({ mediaId, group, search: key, after, limit: pageSize }),
        repository.countPeople(mediaId, key),
        isFirst ? repository.listBlocked(mediaId, mostBlocked) : [],
      ]);
      const page = { people: people.map((person) => view(actor, person)), next, counts, revision };
      if (!isFirst) return page;
      // Whose block is not theirs to take back is of no use to them.
      return {
        ...page,
        blocked: blocked.map((one) => view(actor, one)).filter(({ removable }) => removable),
      };
    },

    async decideWaiting(watcher, mediaId, { ids, admit }, by) {
      const actor = await open(watcher, mediaId, ['moderate', 'guestAccess']);
      const results: WaitingDecided['results'] = [];
      for (const id of new Set(ids)) {
        results.push({ id, outcome: await decide(actor, id, admit, by).catch(goneIfUnknown) });
      }
      return { results };
    },

    async changeParticipant(watcher, mediaId, participantId, { role }, by) {
      const actor = await open(watcher, mediaId, ['moderate']);
      const { media } = actor;
      const claim = await claimOf(parts, {
        caller: actor.caller,
        key: by.key,
        asked: ['changeParticipant', mediaId, participantId, role],
        ids: [participantId],
        note: noteOf(actor, 'role-changed', participantId),
      });
      const read = () => personOf(mediaId, participantId);
      await once(parts, claim, () =>
        changeRole(parts, { moderator: actor, kind: media.kind, role, claim, read }),
      );
      return view(actor, await read());
    },

    async removeParticipant(watcher, mediaId, participantId, removal, by) {
      // Two doors lead here: whoever manages the links, and whoever moderates the session.
      const actor = await open(watcher, mediaId, ['moderate', 'guestAccess']);
      const claim = await claimOf(parts, {
        caller: actor.caller,
        key: by.key,
        asked: ['removeParticipant', mediaId, participantId, removal],
        ids: [],
        note: noteOf(actor, removal.block ? 'guest-blocked' : 'guest-removed', participantId),
      });
      await once(parts, claim, async () => {
        const person = await personOf(mediaId, participantId);
        if (!reachOf(actor, person, actor.media.kind).removable) throw new SharingError('NOT_ALLOWED');
        const reason = removal.block ? 'blocked' : 'removed';
        return repository.endParticipant(participantId, { reason, at: clock.now() }, claim);
      });
      return {};
    },

    async unblockParticipant(watcher, mediaId, participantId, by) {
      const actor = await open(watcher, mediaId, ['moderate', 'guestAccess']);
      const claim = await claimOf(parts, {
        caller: actor.caller,
        key: by.key,
        asked: ['unblockParticipant', mediaId, participantId],
        ids: [],
        note: noteOf(actor, 'guest-unblocked', participantId),
      });
      await once(parts, claim, async () => {
        const person = await personOf(mediaId, participantId);
        if (!reachOf(actor, person, actor.media.kind).removable) throw new SharingError('NOT_ALLOWED');
        return repository.unblock({ mediaId, emailKey: person.emailKey, participantId }, claim);
      });
      return {};
    },

    async attend(principal, mediaId, by) {
      const { media, permissions } = await openMedium(parts, principal, mediaId);
      // Nobody in particular needs a link.
      if (!principal) throw new SharingError('NOT_ALLOWED');
      const refused = attendanceRefusal(permissions, media);
      if (refused) throw refused;
      const claimFor = (ids: readonly ParticipantId[]) =>
        claimOf(parts, { caller: `user:${principal.id}`, key: by.key, asked: ['attend', mediaId], ids });
      let attending: ParticipantId | null = null;
      const written = await once(parts, await claimFor([]), async () => {
        for (;;) {
          const known = await repository.findUser(mediaId, principal.id);
          if (isBlocked({ addressBlocked: false, heldSeat: known })) throw new SharingError('GUEST_BLOCKED');
          const person = attendee({ principal, media, permissions, known }, { secrets, now: clock.now() });
          attending = person.id;
          const done = await repository.attend(person, { asRead: known }, await claimFor([person.id]));
          // Another page of theirs or a moderator was faster: what is read next says so.
          if (done.outcome !== 'refused') return done;
        }
      });
      const id = written.outcome === 'repeated' ? (written.ids[0] as ParticipantId) : attending!;
      const entry = await entries.admissionOf(await repository.readParticipant(id));
      if ('waiting' in entry) throw new SharingError('SEAT_UNKNOWN');
      return entry;
    },
  };
}

function goneIfUnknown(thrown: unknown): 'gone' {
  if (thrown instanceof SharingError && thrown.code === 'NOT_FOUND') return 'gone';
  throw thrown;
}
