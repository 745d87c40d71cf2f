/** A medium at a glance: who may do what there, and how many are in, invited and waiting. */
import { guestLinkState } from './admissibility.js';
import type { Principal } from './permissions.js';
import type { MediumView } from './schemas.js';
import { openMedium, type ServiceParts } from './service-parts.js';
import { viewMedium } from './views.js';

/** Counts no more than the caller may see. */
export async function describeMedium(
  parts: ServiceParts,
  caller: Principal | null,
  mediaId: string,
): Promise<MediumView> {
  const { repository, clock } = parts;
  const { media, permissions } = await openMedium(parts, caller, mediaId);
  const now = clock.now();
  const everybody = { mediaId, search: '', sessionEnded: media.ended === true, now };
  const [access, links, guestsIn, invited, people] = await Promise.all([
    repository.readAccess(mediaId),
    permissions.guestAccess === true ? repository.listLinks(mediaId) : [],
    repository.countGuestsIn(mediaId, null),
    permissions.invite === true ? repository.countInvites(everybody) : null,
    permissions.moderate === true ? repository.countPeople(mediaId, '') : null,
  ]);
  const isOpen = access.enabled && !media.ended;
  const active = links.filter(({ link }) => isOpen && guestLinkState(link, now) === 'active');
  return viewMedium({
    media,
    permissions,
    access,
    guestsIn,
    links: links.length,
    activeLinks: active.length,
    invites: invited && { all: invited.all, pending: invited.pending },
    waiting: people && people.waiting,
  });
}
