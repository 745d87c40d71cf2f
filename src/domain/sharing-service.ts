/**
 * The use cases: authorise, decide, persist, tell. One piece of code for the browser and the server;
 * it takes what was checked against the schemas and gives what the schemas of replies say.
 */
import { createEntries } from './entries.js';
import { SharingError } from './errors.js';
import { createGuestService, type GuestService } from './guest-service.js';
import { createInviteService, type InviteService } from './invite-service.js';
import { composeMail, inviteOfMessage } from './mail-composer.js';
import type { MailMessage, MailRecord } from './mail.js';
import { createOwnerService, type OwnerService } from './owner-service.js';
import type { ParticipantRecord } from './participant.js';
import { createPeopleService, type PeopleService, type Watcher } from './people-service.js';
import type { ChangeNotice } from './ports.js';
import { createPresented } from './presented.js';
import { createProofService, type ProofService } from './proof-service.js';
import type { ChangeEvent, ParticipantId } from './schemas.js';
import { openMedium, type ServiceParts } from './service-parts.js';

export type { Watcher } from './people-service.js';
export type { ServiceParts } from './service-parts.js';

export interface Watched {
  /** The same for all that somebody listens to; null for nobody in particular. */
  readonly caller: string | null;
  /** Says that the page is still there; at least every half minute. */
  beat(): Promise<void>;
  stop(): void;
}

export interface SharingService
  extends OwnerService, GuestService, InviteService, ProofService, PeopleService {
  /**
   * Tells `onChange` the present revision, then each one that concerns the caller, who is present as long as
   * that goes on. PASS_INVALID or NOT_FOUND where it is not the caller's to hear. Who is put out or leaves hears of it,
   * then `onOver` is called: there is nothing more to hear, and it is to be stopped.
   */
  watch(
    watcher: Watcher,
    mediaId: string,
    onChange: (event: ChangeEvent) => void,
    onOver: () => void,
  ): Promise<Watched>;
  /** The message of a row of the outbox; null where nobody needs it any more. */
  composeMail(mail: MailRecord): Promise<MailMessage | null>;
  /** The mail of an invite came back, as the host's mail server says. False where it is none of ours. */
  reportBounce(messageId: string, error: string): Promise<boolean>;
}

/** Whose notices a watcher hears, and as whom they are present. */
interface Ears {
  readonly hears: ParticipantId | 'all';
  readonly self: ParticipantId | null;
}

export function createSharingService(given: ServiceParts): SharingService {
  // Without mail nobody can prove an address by a code, so nobody can be invited that way.
  const canInvite = given.mail !== null || given.proof !== 'code';
  const parts: ServiceParts = canInvite
    ? given
    : {
        ...given,
        permissions: async (principal, media) => ({
          ...(await given.permissions(principal, media)),
          invite: false,
        }),
      };
  const { repository, passes, clock } = parts;
  const presented = createPresented(parts);
  const entries = createEntries(parts);
  const guests = createGuestService(parts, { presented, entries });
  /** How many pages of somebody this service serves. */
  const pages = new Map<ParticipantId, number>();

  async function earsOf({ principal, pass }: Watcher, mediaId: string): Promise<Ears> {
    if (pass === null) {
      const { permissions } = await openMedium(parts, principal, mediaId);
      const own = principal && (await repository.findUser(mediaId, principal.id));
      const self = own?.endedAt === null ? own.id : null;
      const isOwner = [permissions.guestAccess, permissions.moderate, permissions.invite].includes(true);
      if (isOwner) return { hears: 'all', self };
      if (self !== null) return { hears: self, self };
      throw new SharingError('NOT_ALLOWED');
    }
    const claims = await passes.verify(pass, clock.now());
    // Who waits has a seat and no pass yet.
    const person = claims
      ? await repository.readParticipant(claims.sub as ParticipantId)
      : await presented.participantOf(pass);
    if (person?.mediaId !== mediaId || person.endedAt !== null) throw new SharingError('PASS_INVALID');
    const capabilities = await entries.capabilitiesOf(person);
    if (!capabilities && !person.waiting) throw new SharingError('PASS_INVALID');
    return { hears: hearsByPass(person), self: person.id };
  }

  async function come(self: ParticipantId | null): Promise<void> {
    if (self === null) return;
    pages.set(self, (pages.get(self) ?? 0) + 1);
    await repository.markPresent([self], clock.now());
  }

  function go(self: ParticipantId | null): void {
    if (self === null) return;
    const left = (pages.get(self) ?? 1) - 1;
    if (left > 0) {
      pages.set(self, left);
      return;
    }
    pages.delete(self);
    // Nobody waits for it, and whoever is not heard of is away after half a minute all the same.
    repository.markAway(self).catch(() => undefined);
  }

  return {
    ...createOwnerService(parts),
    ...guests,
    ...createInviteService(parts),
    ...createProofService(parts, { presented, entries }),
    ...createPeopleService(parts, entries),
    composeMail: (mail) => composeMail(parts, mail),
    async reportBounce(messageId, error) {
      const id = inviteOfMessage(messageId);
      return id !== null && (await repository.reportBounce(id, { at: clock.now(), error }));
    },
    async watch(watcher, mediaId, onChange, onOver) {
      const ears = await earsOf(watcher, mediaId);
      const { self } = ears;
      const { principal, pass } = watcher;
      let { hears } = ears;
      const tell = ({ revision }: { revision: number }) => {
        onChange({ medium: mediaId, revision });
      };
      // Subscribed before the present revision is read: a change in between is told twice, never missed.
      const unsubscribe = repository.watch(mediaId, (notice) => {
        if (concerns(notice, hears)) tell(notice);
        if (self !== null && concerns(notice, self)) void look(self);
      });
      /** What concerns somebody may have put them out, or have given them another role. */
      const look = async (id: ParticipantId) => {
        let person: ParticipantRecord | null;
        try {
          person = await repository.readParticipant(id);
        } catch {
          // A database that is away for a moment puts nobody out.
          return;
        }
        if (person?.endedAt !== null) onOver();
        else if (pass !== null) hears = hearsByPass(person);
      };
      try {
        await come(self);
        tell(await repository.readAccess(mediaId));
      } catch (thrown) {
        // Whoever hears of the failure has nothing to stop.
        unsubscribe();
        go(self);
        throw thrown;
      }
      // They may have gone before anybody listened.
      if (self !== null) void look(self);
      let isOver = false;
      return {
        caller: self ?? (principal && `user:${mediaId} ${principal.id}`),
        beat: () => (self === null ? Promise.resolve() : repository.markPresent([self], clock.now())),
        stop: () => {
          unsubscribe();
          if (!isOver) go(self);
          isOver = true;
        },
      };
    },
  };
}

function hearsByPass({ id, capabilities }: ParticipantRecord): Ears['hears'] {
  return capabilities.includes('moderate') ? 'all' : id;
}

function concerns(notice: ChangeNotice, ears: ParticipantId | 'all'): boolean {
  return ears === 'all' || notice.concerns === 'all' || notice.concerns.includes(ears);
}
