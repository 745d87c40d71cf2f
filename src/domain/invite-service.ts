/** What an owner asks for who invites particular people. */
import { SharingError } from './errors.js';
import type { HistoryAction, HistoryNote } from './history.js';
import {
  changeAction,
  changedInvite,
  requireExpiry,
  requireRole,
  resentInvite,
  withKey,
} from './invite-changes.js';
import type { InviteFilter } from './invite-list.js';
import { previewInvite } from './invite-preview.js';
import { unblockAddresses, unblockInvited } from './invite-unblocking.js';
import type { InviteEffect, InviteOrder, InviteSelection, InviteWrite } from './invite-ports.js';
import { foreseenOf, keysOf, planInvites, resultsOf } from './invite-plan.js';
import type { InviteRecord } from './invite.js';
import { newMail } from './mail-composer.js';
import type { Media } from './media.js';
import { roleCapabilities } from './media-rights.js';
import { findPeople } from './people-search.js';
import type { Principal } from './permissions.js';
import type {
  InviteChange,
  InviteCounts,
  InviteId,
  InvitePage,
  InvitePreview,
  InvitePreviewed,
  InviteRequest,
  InvitesChanged,
  InvitesMade,
  InvitesNamed,
  InviteView,
  PeopleFound,
  PeopleSearch,
} from './schemas.js';
import { searchKey } from './search-key.js';
import { claimOf, once, openDoor, unlessRepeated, type ServiceParts } from './service-parts.js';
import { viewInvite } from './people-views.js';

const pageSize = 50;

type Caller = Principal | null;
interface Change {
  readonly key: string;
}

export interface InviteListQuery {
  readonly filter: InviteFilter;
  readonly search: string;
  readonly order: InviteOrder;
  readonly after: InviteId | null;
}

export interface InviteService {
  listInvites(caller: Caller, mediaId: string, query: InviteListQuery): Promise<InvitePage>;
  countInvites(caller: Caller, mediaId: string, query: { readonly search: string }): Promise<InviteCounts>;
  createInvites(caller: Caller, mediaId: string, request: InviteRequest, by: Change): Promise<InvitesMade>;
  changeInvites(caller: Caller, mediaId: string, change: InviteChange, by: Change): Promise<InvitesChanged>;
  resendInvites(caller: Caller, mediaId: string, named: InvitesNamed, by: Change): Promise<InvitesChanged>;
  findPeople(caller: Caller, mediaId: string, search: PeopleSearch): Promise<PeopleFound>;
  previewInvite(caller: Caller, mediaId: string, preview: InvitePreview): Promise<InvitePreviewed>;
}

/** Where nothing was to be written. */
const nothingWritten: { outcome: 'written'; missed: readonly InviteId[] } = {
  outcome: 'written',
  missed: [],
};

const unchanged: InviteEffect = { grants: null, endsAt: null };

const keyOf = ({ emailKey }: InviteRecord): string => emailKey;

export function createInviteService(parts: ServiceParts): InviteService {
  const { repository, secrets, clock } = parts;

  function open(caller: Caller, mediaId: string): Promise<Media> {
    return openDoor(parts, caller, mediaId, 'invite');
  }

  const selection = (media: Media, search: string): InviteSelection => ({
    mediaId: media.id,
    search: searchKey(search),
    sessionEnded: media.ended === true,
    now: clock.now(),
  });

  async function blockedOf(media: Media, keys: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await repository.findBlocked(media.id, keys));
  }

  async function read(ids: readonly InviteId[]): Promise<InviteRecord[]> {
    const invites = await Promise.all(ids.map((id) => repository.readInvite(id)));
    return invites.filter((invite) => invite !== null);
  }

  async function view(media: Media, invites: readonly InviteRecord[]): Promise<InviteView[]> {
    const blocked = await blockedOf(media, invites.map(keyOf));
    const views = invites.map(async (invite) => {
      const secret = secrets.knows(invite.kid) ? await secrets.derive('invite', invite) : null;
      return viewInvite(invite, { media, secret, blocked: blocked.has(invite.emailKey), now: clock.now() });
    });
    return Promise.all(views);
  }

  async function viewMany(media: Media, ids: readonly InviteId[]): Promise<InviteView[]> {
    return view(media, await read(ids));
  }

  const noteOf = (caller: Caller, action: HistoryAction, ids: readonly InviteId[]): HistoryNote => ({
    action,
    at: clock.now(),
    actorId: caller?.id ?? '',
    actorName: caller?.name ?? null,
    linkId: null,
    participantId: null,
    inviteId: ids.length === 1 ? ids[0]! : null,
    count: ids.length === 1 ? null : ids.length,
  });

  async function knownOf(media: Media, keys: readonly string[]): Promise<Map<string, InviteRecord>> {
    const invites = await repository.findInvites(media.id, keys);
    return new Map(invites.map((invite) => [invite.emailKey, invite]));
  }

  async function viewsOf(media: Media, invited: ReadonlyMap<string, InviteRecord>) {
    const views = await view(media, [...invited.values()]);
    return new Map([...invited.keys()].map((key, at) => [key, views[at]!]));
  }

  /**
   * Changes each invite as decided on what is there now. One that somebody else changed in between is decided on
   * again, so this ends; each round is claimed for itself. What is so already is done, and neither written nor told of.
   */
  async function change(
    media: Media,
    caller: Caller,
    named: readonly InviteId[],
    step: {
      readonly by: Change;
      readonly asked: readonly unknown[];
      readonly action: HistoryAction;
      readonly effect: InviteEffect;
    },
    decide: (invite: InviteRecord) => Omit<InviteWrite, 'expected'> | null,
  ): Promise<InvitesChanged> {
    const ids = [...new Set(named)];
    const done = new Set<InviteId>();
    let open: readonly InviteId[] = ids;
    for (let round = 0; open.length > 0; round += 1) {
      const found = await Promise.all(open.map((id) => repository.readInvite(id)));
      const writes = found.flatMap((invite): InviteWrite[] => {
        const decided = invite?.mediaId === media.id ? decide(invite) : null;
        if (decided && decided.invite !== invite) return [{ ...decided, expected: invite!.revision }];
        if (decided) done.add(decided.invite.id);
        return [];
      });
      const claim = await claimOf(parts, {
        caller: `user:${caller?.id ?? ''}`,
        key: round === 0 ? step.by.key : `${step.by.key}~${round}`,
        asked: step.asked,
        ids: writes.map(({ invite }) => invite.id),
        note: noteOf(
          caller,
          step.action,
          writes.map(({ invite }) => invite.id),
        ),
      });
      const written = await once<typeof nothingWritten>(parts, claim, async () => {
        if (writes.length === 0) return unlessRepeated(parts, claim, nothingWritten);
        return repository.writeInvites(writes, step.effect, claim);
      });
      if (written.outcome === 'repeated') {
        for (const id of written.ids) done.add(id as InviteId);
        break;
      }
      const missed = 'missed' in written ? written.missed : [];
      for (const { invite } of writes) if (!missed.includes(invite.id)) done.add(invite.id);
      open = missed;
    }
    return {
      invites: await viewMany(media, [...done]),
      unchanged: ids.filter((id) => !done.has(id)),
    };
  }

  return {
    async listInvites(caller, mediaId, { filter, search, order, after }) {
      const media = await open(caller, mediaId);
      const { revision } = await repository.readAccess(mediaId);
      const query = { ...selection(media, search), filter, order, after, limit: pageSize };
      const { invites, next } = await repository.listInvites(query);
      return { invites: await view(media, invites), next, revision };
    },

    async countInvites(caller, mediaId, { search }) {
      const media = await open(caller, mediaId);
      const { revision } = await repository.readAccess(mediaId);
      return { ...(await repository.countInvites(selection(media, search))), revision };
    },

    async createInvites(caller, mediaId, request, by) {
      const media = await open(caller, mediaId);
      if (request.mail && parts.mail === null) throw new SharingError('MAIL_MISSING');
      requireExpiry(request.expiry, media, clock.now());
      const keys = keysOf(request);
      const [known, blocked] = await Promise.all([knownOf(media, keys), blockedOf(media, keys)]);
      const host = { id: caller?.id ?? '', name: caller?.name ?? null };
      const planned = planInvites(request, { media, by: host, known, blocked, secrets, now: clock.now() });
      if (request.dryRun === true) return { results: foreseenOf(planned, await viewsOf(media, known)) };
      const writes = planned.flatMap((one) => (one.outcome === 'created' ? [one.write] : []));
      const ids = planned.map((one) => (one.outcome === 'created' ? one.write.invite.id : ''));
      const intent = { caller: `user:${host.id}`, key: by.key, asked: ['createInvites', mediaId, request] };
      const note = noteOf(
        caller,
        'invited',
        writes.map(({ invite }) => invite.id),
      );
      const claim = await claimOf(parts, { ...intent, ids, note });
      const written = await once<typeof nothingWritten>(parts, claim, async () => {
        if (request.unblock === true) {
          // Under a key of another request nobody is unblocked either.
          const before = await repository.findClaim(claim);
          if (before) return before;
          const unblocking = { ...intent, noteOf: (id: InviteId) => noteOf(caller, 'guest-unblocked', [id]) };
          await unblockAddresses(parts, mediaId, { keys, blocked, planned, known }, unblocking);
        }
        if (writes.length === 0) return unlessRepeated(parts, claim, nothingWritten);
        return repository.writeInvites(writes, unchanged, claim);
      });
      const missed: readonly string[] = 'missed' in written ? written.missed : [];
      const made =
        written.outcome === 'repeated' ? written.ids : ids.map((id) => (missed.includes(id) ? '' : id));
      // Read again by address: somebody else may have invited one of them a moment earlier.
      const invited = await knownOf(media, keys);
      if (request.mail) parts.mail?.queued();
      return { results: resultsOf(planned, made, await viewsOf(media, invited)) };
    },

    async changeInvites(caller, mediaId, asked, by) {
      const media = await open(caller, mediaId);
      const { ids, blocked, ...rules } = asked;
      if (blocked === false) {
        if (Object.keys(rules).length > 0) {
          throw new SharingError('INVALID_INPUT', { fields: [{ field: 'blocked', code: 'NOT_ALLOWED' }] });
        }
        const done = await unblockInvited(parts, media, asked, {
          caller: `user:${caller?.id ?? ''}`,
          key: by.key,
          noteOf: (id) => noteOf(caller, 'guest-unblocked', [id]),
        });
        return { invites: await viewMany(media, done), unchanged: ids.filter((id) => !done.includes(id)) };
      }
      requireRole(rules.role, media);
      requireExpiry(rules.expiry, media, clock.now());
      const effect: InviteEffect = {
        grants: rules.role === undefined ? null : roleCapabilities(media.kind, rules.role),
        endsAt: rules.revoked === true ? clock.now() : null,
      };
      const step = { by, asked: ['changeInvites', mediaId, asked], action: changeAction(rules), effect };
      return change(media, caller, ids, step, (invite) => {
        const changed = changedInvite(invite, rules, media, clock.now());
        return changed && { invite: changed, mail: null };
      });
    },

    async resendInvites(caller, mediaId, { ids }, by) {
      const media = await open(caller, mediaId);
      if (parts.mail === null) throw new SharingError('MAIL_MISSING');
      const asked = ['resendInvites', mediaId, ids];
      const step = { by, asked, action: 'invite-resent', effect: unchanged } as const;
      const blocked = await blockedOf(media, (await read(ids)).map(keyOf));
      const resent = await change(media, caller, ids, step, (invite) => {
        const now = clock.now();
        const queued = resentInvite(withKey(invite, secrets), {
          media,
          blocked: blocked.has(invite.emailKey),
          now,
        });
        return queued && { invite: queued, mail: newMail(secrets, { kind: 'invite', invite: queued, now }) };
      });
      parts.mail.queued();
      return resent;
    },

    async findPeople(caller, mediaId, { text }) {
      const media = await open(caller, mediaId);
      return findPeople(parts, caller, media, text);
    },

    async previewInvite(caller, mediaId, preview) {
      const media = await open(caller, mediaId);
      return previewInvite(parts, caller, media, preview);
    },
  };
}
