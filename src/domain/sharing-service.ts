/**
 * The use cases: authorise, decide, persist, tell. One piece of code for the browser and the server;
 * it takes what was checked against the schemas and gives what the schemas of replies say.
 */
import { SharingError } from './errors.js';
import { createGuestService, type GuestService } from './guest-service.js';
import { createOwnerService, type OwnerService } from './owner-service.js';
import type { Principal } from './permissions.js';
import type { ChangeNotice } from './ports.js';
import type { ChangeEvent, ParticipantId } from './schemas.js';
import { openMedium, type ServiceParts } from './service-parts.js';

export type { ServiceParts } from './service-parts.js';

export interface Watcher {
  readonly principal: Principal | null;
  /** A guest's pass; asked when nobody is signed in who may manage the medium. */
  readonly pass: string | null;
}

export interface SharingService extends OwnerService, GuestService {
  /**
   * Tells `onChange` the present revision, then each one that concerns the caller. Resolves to the
   * function that ends it. PASS_INVALID or NOT_FOUND where it is not the caller's to hear.
   */
  watch(watcher: Watcher, mediaId: string, onChange: (event: ChangeEvent) => void): Promise<() => void>;
}

export function createSharingService(parts: ServiceParts): SharingService {
  const guests = createGuestService(parts);

  /** Whose notices a watcher hears: an owner's page all of them, a guest's those about the guest. */
  async function earsOf({ principal, pass }: Watcher, mediaId: string): Promise<ParticipantId | 'all'> {
    if (pass === null) {
      const { permissions } = await openMedium(parts, principal, mediaId);
      if (permissions.guestAccess === true || permissions.moderate === true) return 'all';
      throw new SharingError('NOT_ALLOWED');
    }
    const claims = await parts.passes.verify(pass, parts.clock.now());
    if (claims?.medium !== mediaId) throw new SharingError('PASS_INVALID');
    if (!(await guests.introspect({ pass })).active) throw new SharingError('PASS_INVALID');
    return claims.sub as ParticipantId;
  }

  return {
    ...createOwnerService(parts),
    ...guests,
    async watch(watcher, mediaId, onChange) {
      const ears = await earsOf(watcher, mediaId);
      const tell = ({ revision }: { revision: number }) => {
        onChange({ medium: mediaId, revision });
      };
      // Subscribed before the present revision is read: a change in between is told twice, never missed.
      const stop = parts.repository.watch(mediaId, (notice) => {
        if (concerns(notice, ears)) tell(notice);
      });
      tell(await parts.repository.readAccess(mediaId));
      return stop;
    },
  };
}

function concerns(notice: ChangeNotice, ears: ParticipantId | 'all'): boolean {
  return ears === 'all' || notice.concerns === 'all' || notice.concerns.includes(ears);
}
