/** Who may be given what, by the kind of medium. Most ways through a page do without it. */
import type { Capability, InviteRole, MediaKind } from './media.js';

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
