/** What kinds of media there are, and what there is to be given. */

export const mediaKinds = ['video', 'audio', 'document', 'quiz', 'live-event', 'room'] as const;
export type MediaKind = (typeof mediaKinds)[number];

/** The unit of permission. A role is a named set of them. */
export const capabilities = [
  'view',
  'download',
  'comment',
  'edit',
  'answer',
  'chat',
  'ask',
  'speak',
  'backchannel',
  'moderate',
] as const;
export type Capability = (typeof capabilities)[number];

/** What a person in a session is: a guest (by guest link) or somebody invited in a role. */
export const roles = ['guest', 'viewer', 'collaborator', 'speaker', 'moderator'] as const;
export type Role = (typeof roles)[number];

/** The roles somebody can be invited in, some of them at some kinds of media. */
export const inviteRoles = ['viewer', 'collaborator', 'speaker', 'moderator'] as const;
export type InviteRole = (typeof inviteRoles)[number];

/** Who can open the page of a medium without a guest link: everybody, whoever has its address, members only. */
export const visibilities = ['public', 'unlisted', 'private'] as const;
export type Visibility = (typeof visibilities)[number];

/** A medium as the host's directory describes it. Times are ISO 8601 in UTC. */
export interface Media {
  readonly id: string;
  readonly kind: MediaKind;
  readonly title: string;
  readonly description?: string | null;
  /** The page of the medium, absolute: links are made of it. */
  readonly url: string;
  readonly embedUrl?: string | null;
  readonly startsAt?: string | null;
  readonly endsAt?: string | null;
  /** True once a live session is over: nobody joins any more, and passes end. */
  readonly ended?: boolean;
  /** Default: private. */
  readonly visibility?: Visibility;
  readonly hostName?: string | null;
}

/** Has a start and an end, so that a link can expire "when the session ends". */
export function isLive(kind: MediaKind): boolean {
  return kind === 'live-event' || kind === 'room';
}
