/** What kinds of media there are, what can be done with each, and who may be given what. */

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

const grantable: Record<MediaKind, readonly Capability[]> = {
  video: ['view', 'download', 'comment'],
  audio: ['view', 'download', 'comment'],
  document: ['view', 'download', 'comment'],
  quiz: ['view', 'answer', 'comment'],
  'live-event': ['view', 'chat', 'ask', 'answer'],
  room: ['view', 'download', 'chat', 'ask', 'answer'],
};

const usual: readonly Capability[] = ['view', 'chat', 'ask', 'answer'];

/**
 * What a guest link of this kind may name: never `edit`, `speak`, `backchannel` or `moderate`,
 * because nobody has proven who a guest is.
 */
export function guestCapabilities(kind: MediaKind): readonly Capability[] {
  return grantable[kind];
}

/** What a guest link gives when its owner chose nothing: `view`, and to talk where the kind has it. */
export function defaultGuestCapabilities(kind: MediaKind): Capability[] {
  return grantable[kind].filter((capability) => usual.includes(capability));
}

const recorded: Readonly<Partial<Record<InviteRole, readonly Capability[]>>> = {
  viewer: ['view', 'comment'],
  collaborator: ['view', 'download', 'comment', 'edit'],
};
const rolesByKind: Record<MediaKind, Readonly<Partial<Record<InviteRole, readonly Capability[]>>>> = {
  video: recorded,
  audio: recorded,
  document: recorded,
  quiz: {
    viewer: ['view', 'answer'],
    collaborator: ['view', 'answer', 'comment', 'edit'],
  },
  'live-event': {
    viewer: ['view', 'chat', 'ask', 'answer'],
    speaker: ['view', 'chat', 'ask', 'answer', 'speak', 'backchannel'],
    moderator: ['view', 'chat', 'ask', 'answer', 'speak', 'backchannel', 'moderate'],
  },
  room: {
    viewer: ['view', 'chat', 'ask', 'answer'],
    speaker: ['view', 'chat', 'ask', 'answer', 'speak'],
    collaborator: ['view', 'download', 'chat', 'ask', 'answer', 'speak', 'edit'],
    moderator: ['view', 'download', 'chat', 'ask', 'answer', 'speak', 'edit', 'backchannel', 'moderate'],
  },
};

/** The roles somebody can be invited in at this kind of medium, the smallest first. */
export function rolesFor(kind: MediaKind): InviteRole[] {
  return Object.keys(rolesByKind[kind]) as InviteRole[];
}

/** What a role can do; nothing where the kind does not have it. */
export function roleCapabilities(kind: MediaKind, role: InviteRole): readonly Capability[] {
  return rolesByKind[kind][role] ?? [];
}
