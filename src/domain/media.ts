/** What kinds of media there are, and what there is to be given. */

export const mediaKinds = [
  /** A film or a recording. */
  'video',
  /** Sound alone. */
  'audio',
  /** Something to read. */
  'document',
  /** Questions with answers. */
  'quiz',
  /** Live, with few who speak and many who listen; has a start and an end. */
  'live-event',
  /** Live, where everybody may take part; has a start and an end. */
  'room',
] as const;
export type MediaKind = (typeof mediaKinds)[number];

/** The unit of permission. A role is a named set of them. */
export const capabilities = [
  /** To see, hear or read it. */
  'view',
  /** To keep a copy of it. */
  'download',
  /** To comment on it. */
  'comment',
  /** To change it. */
  'edit',
  /** To answer the questions of a quiz or of a poll. */
  'answer',
  /** To write in the chat. */
  'chat',
  /** To ask questions of those who speak. */
  'ask',
  /** To be seen and heard: on the stage, at the microphone. */
  'speak',
  /** To talk with those who run the session, unseen by the audience. */
  'backchannel',
  /** To let in who waits, change roles and remove people. The one that guestlist itself heeds. */
  'moderate',
] as const;
export type Capability = (typeof capabilities)[number];

/** What a person in a session is: a guest (by guest link), or somebody in a role: invited in it, or given it there. */
export const roles = [
  /** Came by a guest link; may do what the link names. */
  'guest',
  /** Sees it, and takes part as the audience does. */
  'viewer',
  /** Works on it with its owner. */
  'collaborator',
  /** Is on the stage. */
  'speaker',
  /** Runs the session. */
  'moderator',
] as const;
export type Role = (typeof roles)[number];

/** The roles somebody can be invited in, some of them at some kinds of media. */
export const inviteRoles = ['viewer', 'collaborator', 'speaker', 'moderator'] as const;
export type InviteRole = (typeof inviteRoles)[number];

/** Who can open the page of a medium without a guest link: everybody, whoever has its address, members only. */
export const visibilities = [
  /** Everybody, and it can be found. */
  'public',
  /** Whoever has its address. */
  'unlisted',
  /** Who is signed in and may. */
  'private',
] as const;
export type Visibility = (typeof visibilities)[number];

/** A medium as the host's directory describes it. Times are ISO 8601 in UTC. */
export interface Media {
  /** The one that was asked for. */
  readonly id: string;
  /** Says which roles and capabilities there are. */
  readonly kind: MediaKind;
  /** Told to whoever shares it and whoever comes. */
  readonly title: string;
  /** Told to who is about to join. */
  readonly description?: string | null;
  /**
   * The page of the medium, absolute, with the join form: links are made of it. _Share_ passes it on, too, where the page
   * names no other (`url` of the tag, `<link rel="canonical">`).
   */
  readonly url: string;
  /** What an embed shows. */
  readonly embedUrl?: string | null;
  /** Of a live kind, ISO 8601: who comes earlier sees the time that is left. */
  readonly startsAt?: string | null;
  /** Of a live kind, ISO 8601. Only told: it is `ended` that ends. */
  readonly endsAt?: string | null;
  /** True once a live session is over: nobody joins any more, and passes end. */
  readonly ended?: boolean;
  /** Who can open `url` without a guest link. Default: `private`. */
  readonly visibility?: Visibility;
  /** Who invites, to who is about to join. */
  readonly hostName?: string | null;
}

/** Has a start and an end, so that a link can expire "when the session ends". */
export function isLive(kind: MediaKind): boolean {
  return kind === 'live-event' || kind === 'room';
}
