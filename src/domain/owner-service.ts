/** What an owner asks for: the switch, the links, the guests. */
import { SharingError } from './errors.js';
import { createGuestLink, type GuestLinkRecord } from './guest-link.js';
import { isLive, type Media } from './media.js';
import { requirePermission, type Principal } from './permissions.js';
import type {
  GuestAccessChange,
  GuestLinkChange,
  GuestLinkDraft,
  GuestLinkId,
  GuestLinkList,
  GuestLinkView,
  MediumView,
  Nothing,
  ParticipantId,
  ParticipantPage,
  Removal,
} from './schemas.js';
import { claimOf, once, openDoor, openMedium, type ServiceParts } from './service-parts.js';
import { viewGuestLink, viewMedium, viewParticipant } from './views.js';

/** How many guests a page of the list carries. */
const pageSize = 50;

type Caller = Principal | null;
/** `key`: see ChangeOptions of the back end. */
interface Change {
  readonly key: string;
}

export interface OwnerService {
  describe(caller: Caller, mediaId: string): Promise<MediumView>;
  setGuestAccess(caller: Caller, mediaId: string, change: GuestAccessChange, by: Change): Promise<MediumView>;
  listGuestLinks(caller: Caller, mediaId: string): Promise<GuestLinkList>;
  createGuestLink(caller: Caller, mediaId: string, draft: GuestLinkDraft, by: Change): Promise<GuestLinkView>;
  changeGuestLink(
    caller: Caller,
    mediaId: string,
    linkId: GuestLinkId,
    change: GuestLinkChange,
    by: Change,
  ): Promise<GuestLinkView>;
  deleteGuestLink(caller: Caller, mediaId: string, linkId: GuestLinkId, by: Change): Promise<Nothing>;
  listGuests(
    caller: Caller,
    mediaId: string,
    query: { readonly linkId: GuestLinkId | null; readonly after: string | null },
  ): Promise<ParticipantPage>;
  removeParticipant(
    caller: Caller,
    mediaId: string,
    participantId: ParticipantId,
    removal: Removal,
    by: Change,
  ): Promise<Nothing>;
}

export function createOwnerService(parts: ServiceParts): OwnerService {
  const { repository, secrets, clock } = parts;

  const claim = (caller: Caller, { key }: Change, asked: readonly unknown[], ids: readonly string[] = []) =>
    claimOf(parts, { caller: `user:${caller?.id ?? ''}`, key, asked, ids });

  async function viewOne(media: Media, id: GuestLinkId): Promise<GuestLinkView> {
    const link = await repository.readLink(id);
    if (!link || link.mediaId !== media.id || link.deletedAt !== null) throw new SharingError('NOT_FOUND');
    return view(media, { link, guestsIn: await repository.countGuestsIn(media.id, id) });
  }

  async function view(media: Media, counted: { link: GuestLinkRecord; guestsIn: number }) {
    const secret = await secrets.derive('guest-link', counted.link);
    return viewGuestLink({ ...counted, media, secret, now: clock.now() });
  }

  async function describe(caller: Caller, mediaId: string): Promise<MediumView> {
    const { media, permissions } = await openMedium(parts, caller, mediaId);
    const [access, guestsIn] = await Promise.all([
      repository.readAccess(mediaId),
      repository.countGuestsIn(mediaId, null),
    ]);
    return viewMedium({ media, permissions, access, guestsIn });
  }

  return {
    describe,

    async setGuestAccess(caller, mediaId, change, by) {
      await openDoor(parts, caller, mediaId, 'guestAccess');
      const endGuestsAt = !change.enabled && change.guests === 'leave' ? clock.now() : null;
      const claimed = await claim(caller, by, ['setGuestAccess', mediaId, change]);
      await once(parts, claimed, () =>
        repository.setAccess(mediaId, { enabled: change.enabled, endGuestsAt }, claimed),
      );
      return describe(caller, mediaId);
    },

    async listGuestLinks(caller, mediaId) {
      const media = await openDoor(parts, caller, mediaId, 'guestAccess');
      // The revision is read first: what changes in between is then told once more, not missed.
      const { enabled, revision } = await repository.readAccess(mediaId);
      const counted = await repository.listLinks(mediaId);
      const links = await Promise.all(counted.map((each) => view(media, each)));
      return {
        links,
        limit: parts.linksPerMedium,
        enabled,
        revision,
        now: new Date(clock.now()).toISOString(),
      };
    },

    async createGuestLink(caller, mediaId, draft, by) {
      const media = await openDoor(parts, caller, mediaId, 'guestAccess');
      if (draft.expiry?.kind === 'session-end' && !isLive(media.kind)) {
        throw new SharingError('INVALID_INPUT', { fields: [{ field: 'expiry.kind', code: 'NOT_ALLOWED' }] });
      }
      const id = secrets.newId() as GuestLinkId;
      const claimed = await claim(caller, by, ['createGuestLink', mediaId, draft], [id]);
      const written = await once(parts, claimed, () => {
        const now = clock.now();
        if (draft.expiry?.kind === 'at' && Date.parse(draft.expiry.at) <= now) {
          throw new SharingError('INVALID_INPUT', { fields: [{ field: 'expiry.at', code: 'IN_THE_PAST' }] });
        }
        const link = createGuestLink({ id, kid: secrets.currentKid, media, draft, now });
        return repository.createLink(link, { limit: parts.linksPerMedium }, claimed);
      });
      if (written.outcome === 'limit-reached') {
        throw new SharingError('LINK_LIMIT_REACHED', { params: { limit: parts.linksPerMedium } });
      }
      return viewOne(media, written.outcome === 'repeated' ? (written.ids[0] as GuestLinkId) : id);
    },

    async changeGuestLink(caller, mediaId, linkId, change, by) {
      const media = await openDoor(parts, caller, mediaId, 'guestAccess');
      await viewOne(media, linkId);
      const pausedAt = change.paused ? clock.now() : null;
      const claimed = await claim(caller, by, ['changeGuestLink', mediaId, linkId, change]);
      const written = await once(parts, claimed, () =>
        repository.setPaused(linkId, { pausedAt, policyRevision: change.revision }, claimed),
      );
      if (written.outcome === 'changed-meanwhile') throw new SharingError('CHANGED_MEANWHILE');
      return viewOne(media, linkId);
    },

    async deleteGuestLink(caller, mediaId, linkId, by) {
      await openDoor(parts, caller, mediaId, 'guestAccess');
      const claimed = await claim(caller, by, ['deleteGuestLink', mediaId, linkId]);
      const written = await once(parts, claimed, async () => {
        const link = await repository.readLink(linkId);
        if (link?.mediaId !== mediaId) throw new SharingError('NOT_FOUND');
        return repository.deleteLink(linkId, clock.now(), claimed);
      });
      if (written.outcome === 'unknown') throw new SharingError('NOT_FOUND');
      return {};
    },

    async listGuests(caller, mediaId, { linkId, after }) {
      await openDoor(parts, caller, mediaId, 'guestAccess');
      const { revision } = await repository.readAccess(mediaId);
      const { guests, next } = await repository.listGuests({ mediaId, linkId, after, limit: pageSize });
      return { participants: guests.map(viewParticipant), next, revision };
    },

    async removeParticipant(caller, mediaId, participantId, removal, by) {
      const { permissions } = await openMedium(parts, caller, mediaId);
      // Two doors lead here: whoever manages the links, and whoever moderates the session.
      if (permissions.moderate !== true) requirePermission(permissions, 'guestAccess');
      const claimed = await claim(caller, by, ['removeParticipant', mediaId, participantId, removal]);
      await once(parts, claimed, async () => {
        const participant = await repository.readParticipant(participantId);
        if (participant?.mediaId !== mediaId) throw new SharingError('NOT_FOUND');
        const reason = removal.block ? 'blocked' : 'removed';
        return repository.endParticipant(participantId, { reason, at: clock.now() }, claimed);
      });
      return {};
    },
  };
}
