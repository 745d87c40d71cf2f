/** What an owner asks for: the switch, the links, the guests. */
import { describeMedium } from './describe-medium.js';
import { SharingError } from './errors.js';
import {
  createGuestLink,
  editGuestLink,
  replaceGuestLink,
  type GuestLinkRecord,
  type LinkRules,
} from './guest-link.js';
import type { HistoryAction, HistoryNote } from './history.js';
import type { Media } from './media.js';
import type { Principal } from './permissions.js';
import type { GuestLinkWithCount } from './ports.js';
import type {
  GuestAccessChange,
  GuestLinkChange,
  GuestLinkDraft,
  GuestLinkId,
  GuestLinkList,
  GuestLinkView,
  HistoryPage,
  MediumView,
  Nothing,
  ParticipantPage,
  Replacement,
} from './schemas.js';
import { claimOf, codeText, once, openDoor, unlessRepeated, type ServiceParts } from './service-parts.js';
import { viewGuestLink, viewHistory, viewParticipant } from './views.js';

/** How many entries a page of a list carries. */
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
  replaceGuestLink(
    caller: Caller,
    mediaId: string,
    linkId: GuestLinkId,
    replacement: Replacement,
    by: Change,
  ): Promise<GuestLinkView>;
  deleteGuestLink(caller: Caller, mediaId: string, linkId: GuestLinkId, by: Change): Promise<Nothing>;
  listGuests(
    caller: Caller,
    mediaId: string,
    query: { readonly linkId: GuestLinkId | null; readonly after: string | null },
  ): Promise<ParticipantPage>;
  listHistory(
    caller: Caller,
    mediaId: string,
    query: { readonly after: string | null },
  ): Promise<HistoryPage>;
}

export function createOwnerService(parts: ServiceParts): OwnerService {
  const { repository, secrets, clock } = parts;

  interface Step {
    readonly caller: Caller;
    readonly by: Change;
    readonly asked: readonly unknown[];
    readonly ids?: readonly string[];
    /** What the history will say of it. */
    readonly note: Pick<HistoryNote, 'action'> & Partial<Pick<HistoryNote, 'linkId' | 'participantId'>>;
  }

  const claim = ({ caller, by, asked, ids = [], note }: Step) =>
    claimOf(parts, {
      caller: `user:${caller?.id ?? ''}`,
      key: by.key,
      asked,
      ids,
      note: {
        at: clock.now(),
        actorId: caller?.id ?? '',
        actorName: caller?.name ?? null,
        linkId: null,
        participantId: null,
        inviteId: null,
        count: null,
        ...note,
      },
    });

  async function linkOf(mediaId: string, id: GuestLinkId): Promise<GuestLinkRecord> {
    const link = await repository.readLink(id);
    if (!link || link.mediaId !== mediaId || link.deletedAt !== null) throw new SharingError('NOT_FOUND');
    return link;
  }

  async function viewOne(media: Media, id: GuestLinkId): Promise<GuestLinkView> {
    const link = await linkOf(media.id, id);
    const counted = await repository.listLinks(media.id);
    return view(media, counted.find((each) => each.link.id === id) ?? { link, guestsIn: 0, waiting: 0 });
  }

  async function view(media: Media, counted: GuestLinkWithCount) {
    // One link whose key is lost takes no other with it.
    const isLost = !secrets.knows(counted.link.kid);
    const secret = isLost ? null : await secrets.derive('guest-link', counted.link);
    return viewGuestLink({ ...counted, media, secret, now: clock.now() });
  }

  /** The code itself goes no further than here. */
  async function sealed<Draft extends { readonly accessCode?: string | null }>(
    id: GuestLinkId,
    draft: Draft,
  ): Promise<Draft> {
    if (draft.accessCode === null || draft.accessCode === undefined) return draft;
    return { ...draft, accessCode: await secrets.seal(codeText(id, draft.accessCode)) };
  }

  /** A change of a link that was read at `revision`: decided on what is there now, refused if that is another. */
  async function update(
    media: Media,
    linkId: GuestLinkId,
    revision: number,
    step: Step,
    decide: (link: GuestLinkRecord) => GuestLinkRecord,
  ): Promise<GuestLinkView> {
    const claimed = await claim(step);
    const written = await once<{ outcome: string }>(parts, claimed, async () => {
      const link = await linkOf(media.id, linkId);
      if (link.policyRevision !== revision) throw new SharingError('CHANGED_MEANWHILE');
      const decided = decide(link);
      if (decided === link) return unlessRepeated(parts, claimed, { outcome: 'unchanged' });
      return repository.updateLink(decided, { policyRevision: revision }, claimed);
    });
    if (written.outcome === 'changed-meanwhile') throw new SharingError('CHANGED_MEANWHILE');
    return viewOne(media, linkId);
  }

  return {
    describe: (caller, mediaId) => describeMedium(parts, caller, mediaId),

    async setGuestAccess(caller, mediaId, change, by) {
      await openDoor(parts, caller, mediaId, 'guestAccess');
      const leaving = !change.enabled && change.guests === 'leave';
      const action = change.enabled ? 'switched-on' : leaving ? 'switched-off-leaving' : 'switched-off';
      const asked = ['setGuestAccess', mediaId, change];
      const claimed = await claim({ caller, by, asked, note: { action } });
      const endGuestsAt = leaving ? clock.now() : null;
      await once<{ outcome: string }>(parts, claimed, async () => {
        // What is so already is not done again, nor told of. Guests who stayed may be put out later, though.
        const { enabled } = await repository.readAccess(mediaId);
        if (enabled === change.enabled && !leaving)
          return unlessRepeated(parts, claimed, { outcome: 'unchanged' });
        return repository.setAccess(mediaId, { enabled: change.enabled, endGuestsAt }, claimed);
      });
      return describeMedium(parts, caller, mediaId);
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
      const id = secrets.newId() as GuestLinkId;
      const claimed = await claim({
        caller,
        by,
        asked: ['createGuestLink', mediaId, draft],
        ids: [id],
        note: { action: 'link-created', linkId: id },
      });
      const rules: LinkRules = await sealed(id, draft);
      const written = await once(parts, claimed, async () => {
        const link = createGuestLink({ id, kid: secrets.currentKid, media, rules, now: clock.now() });
        return repository.createLink(link, { limit: parts.linksPerMedium }, claimed);
      });
      if (written.outcome === 'limit-reached') {
        throw new SharingError('LINK_LIMIT_REACHED', { params: { limit: parts.linksPerMedium } });
      }
      return viewOne(media, written.outcome === 'repeated' ? (written.ids[0] as GuestLinkId) : id);
    },

    async changeGuestLink(caller, mediaId, linkId, change, by) {
      const media = await openDoor(parts, caller, mediaId, 'guestAccess');
      const { revision, ...edit } = change;
      const step = {
        caller,
        by,
        asked: ['changeGuestLink', mediaId, linkId, change],
        note: { action: changeAction(edit), linkId },
      };
      const rules = await sealed(linkId, edit);
      return update(media, linkId, revision, step, (link) =>
        editGuestLink(link, { media, rules, now: clock.now() }),
      );
    },

    async replaceGuestLink(caller, mediaId, linkId, { graceHours, revision }, by) {
      const media = await openDoor(parts, caller, mediaId, 'guestAccess');
      const step: Step = {
        caller,
        by,
        asked: ['replaceGuestLink', mediaId, linkId, graceHours, revision],
        note: { action: 'link-replaced', linkId },
      };
      return update(media, linkId, revision, step, (link) =>
        replaceGuestLink(link, { kid: secrets.currentKid, graceHours, now: clock.now() }),
      );
    },

    async deleteGuestLink(caller, mediaId, linkId, by) {
      await openDoor(parts, caller, mediaId, 'guestAccess');
      const claimed = await claim({
        caller,
        by,
        asked: ['deleteGuestLink', mediaId, linkId],
        note: { action: 'link-deleted', linkId },
      });
      const written = await once(parts, claimed, async () => {
        await linkOf(mediaId, linkId);
        return repository.deleteLink(linkId, clock.now(), claimed);
      });
      if (written.outcome === 'unknown') throw new SharingError('NOT_FOUND');
      return {};
    },

    async listGuests(caller, mediaId, { linkId, after }) {
      await openDoor(parts, caller, mediaId, 'guestAccess');
      const { revision } = await repository.readAccess(mediaId);
      const { guests, next } = await repository.listGuests({ mediaId, linkId, after, limit: pageSize });
      return {
        participants: guests.map((guest) => viewParticipant(guest, { now: clock.now() })),
        next,
        revision,
      };
    },

    async listHistory(caller, mediaId, { after }) {
      await openDoor(parts, caller, mediaId, 'guestAccess');
      const { entries, next } = await repository.listHistory({ mediaId, after, limit: pageSize });
      return { entries: entries.map(viewHistory), next };
    },
  };
}

/** A change of the state alone is told as what it is. */
function changeAction(edit: Omit<GuestLinkChange, 'revision'>): HistoryAction {
  const isOfStateAlone = Object.keys(edit).every((name) => name === 'paused');
  if (!isOfStateAlone || edit.paused === undefined) return 'link-edited';
  return edit.paused ? 'link-paused' : 'link-resumed';
}
