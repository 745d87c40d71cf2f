/** What the cases of a repository work with: a medium of their own, and short ways to write into it. */
import type { GuestLinkRecord } from '../../domain/guest-link.js';
import type { ParticipantRecord } from '../../domain/participant.js';
import type { ChangeNotice, Claim, SharingRepository, Written } from '../../domain/ports.js';
import type { GuestLinkId, ParticipantId } from '../../domain/schemas.js';
import { equal } from '../assert.js';
import { linkRecord, now, participantRecord } from './records.js';

/** By what a repository promises. */
export type RepositoryCases = Record<string, (stage: Stage) => Promise<void>>;

export type Outcome = Written<{ outcome: string }>;

let ids = 0;
export const newId = (kind: string) => `${kind}-${(ids += 1)}-${Math.random().toString(36).slice(2)}`;
export const times = <Value>(count: number, make: (index: number) => Value) =>
  Array.from({ length: count }, (_, index) => make(index));
export const countOf = (written: readonly Outcome[], outcome: string) =>
  written.filter((one) => one.outcome === outcome).length;

export { now };
export const hour = 60 * 60 * 1000;

export function claimFor(...of: readonly string[]): Claim {
  return {
    caller: 'owner:1',
    key: newId('key'),
    bodyDigest: 'digest',
    ids: of,
    expiresAt: now + hour,
    note: null,
  };
}

export class Stage {
  readonly repository: SharingRepository;
  readonly mediaId = newId('lecture');
  #created = now;

  constructor(repository: SharingRepository) {
    this.repository = repository;
  }

  newLink(fields: Partial<GuestLinkRecord> = {}): GuestLinkRecord {
    const id = newId('link') as GuestLinkId;
    return linkRecord({ id, mediaId: this.mediaId, createdAt: (this.#created += 1), ...fields });
  }

  newGuest(link: GuestLinkRecord, fields: Partial<ParticipantRecord> = {}): ParticipantRecord {
    return participantRecord({
      id: newId('guest') as ParticipantId,
      mediaId: link.mediaId,
      linkId: link.id,
      email: 'Guest@example.org',
      emailKey: 'guest@example.org',
      ...fields,
    });
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
    const selection = { mediaId, search: '', sessionEnded: false, now };
    return Promise.all([
      repository.readAccess(mediaId),
      repository.listLinks(mediaId),
      repository.listGuests({ mediaId, linkId: null, after: null, limit: 1000 }),
      repository.countGuestsIn(mediaId, null),
      repository.listInvites({ ...selection, filter: 'all', order: 'newest', after: null, limit: 1000 }),
      repository.countInvites(selection),
      repository.listPeople({ mediaId, group: null, search: '', after: null, limit: 1000 }),
      repository.countPeople(mediaId, ''),
    ]);
  }
}

/** What a watcher hears, one after the other; fails where nothing comes for ten seconds. */
export function listen(repository: SharingRepository, mediaId: string, onNotice = (_: ChangeNotice) => {}) {
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
