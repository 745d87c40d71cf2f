/** A medium with one invite, for the rules of invites and of what proves who comes by them. */
import { takeFromFragment } from '../../../src/domain/join-url.js';
import type { Media } from '../../../src/domain/media.js';
import type { InviteRequest, InviteView } from '../../../src/domain/schemas.js';
import { createMemoryRepository } from '../../../src/repositories/memory.js';
import { by } from '../../../src/testing/backend/stage.js';
import type { SharingSiteOptions } from '../../../src/testing/sharing-site.js';
import { openWorld, type ServedWorld } from '../backend/worlds.js';

export const day = 24 * 60 * 60 * 1000;
export const email = 'speaker@example.org';
const url = 'https://media.example.org/watch/lecture';
export const video: Media = { id: 'lecture', kind: 'video', title: 'Opening lecture', url };
export const event: Media = {
  id: 'lecture',
  kind: 'live-event',
  title: 'Keynote',
  url,
  startsAt: new Date(Date.now() + day).toISOString(),
};

export const openWith = (
  media: readonly Media[] = [video],
  options: Omit<SharingSiteOptions, 'baseUrl'> = {},
): Promise<ServedWorld> => openWorld(createMemoryRepository(), undefined, { media, ...options });

export async function inviteIn(world: ServedWorld, more: Partial<InviteRequest> = {}): Promise<InviteView> {
  const request = { invites: [{ email, role: 'viewer' as const }], mail: false, ...more };
  const { results } = await world.owner.createInvites('lecture', request, by());
  return results[0]!.invite!;
}

export const secretOf = (invite: InviteView): string =>
  takeFromFragment(new URL(invite.url).hash).secret ?? '';
