/** What is answered, as a page checks it. Written by `npm run manifest` from the schemas: change those. */
import type * as z from 'zod/mini';
import type * as schemas from './schemas.js';
import {
  flag,
  known,
  knownOnly,
  like,
  list,
  maybe,
  number,
  object,
  oneOf,
  optional,
  record,
  text,
  union,
  type Shape,
} from './shape.js';

type Of<Name extends keyof typeof schemas> = Shape<z.infer<(typeof schemas)[Name]>>;

const time = text(
  like(
    /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|([+-](?:[01]\d|2[0-3]):[0-5]\d)))$/,
    'NOT_A_TIME',
  ),
);

const shape1 = union(flag(), object({ reason: text() }));

export const mediumView: Of<'mediumView'> = object({
  mediaId: text(),
  kind: known('video', 'video', 'audio', 'document', 'quiz', 'live-event', 'room'),
  title: text(),
  description: maybe(text()),
  url: text(),
  embedUrl: maybe(text()),
  visibility: known('private', 'public', 'unlisted', 'private'),
  startsAt: maybe(time),
  endsAt: maybe(time),
  ended: flag(),
  revision: number(),
  permissions: object({ share: shape1, guestAccess: shape1, invite: shape1, moderate: shape1 }),
  guestAccess: maybe(object({ enabled: flag(), guestsIn: number(), links: number(), activeLinks: number() })),
  invites: maybe(object({ all: number(), pending: number() })),
  waiting: maybe(number()),
});

const id = text(like(/^[A-Za-z0-9_-]{8,64}$/));

const expiryView = union(
  object({ kind: oneOf('at'), at: time }),
  object({ kind: oneOf('never', 'session-end') }),
);

const shape5 = object({ version: number(), text: text() });

const shape6 = object({
  id: text(),
  label: text(),
  kind: known('text', 'text', 'choice', 'tick'),
  required: flag(),
  options: optional(list(text())),
});

export const guestLinkView: Of<'guestLinkView'> = object({
  id: id,
  name: text(),
  url: text(),
  state: known('paused', 'active', 'paused', 'not-yet', 'expired', 'used-up'),
  uses: number(),
  maxUses: maybe(number()),
  expiry: expiryView,
  startsAt: maybe(time),
  capabilities: knownOnly(
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
  ),
  hasAccessCode: flag(),
  message: maybe(text()),
  terms: maybe(shape5),
  fields: list(shape6),
  approval: flag(),
  verifiesEmail: flag(),
  domains: maybe(object({ rule: known('allow', 'allow', 'block'), domains: list(text()) })),
  waiting: number(),
  previousValidUntil: maybe(time),
  lastUsedAt: maybe(time),
  createdAt: time,
  guestsIn: number(),
  revision: number(),
});

export const guestLinkList: Of<'guestLinkList'> = object({
  links: list(guestLinkView),
  limit: number(),
  enabled: flag(),
  revision: number(),
  now: time,
});

export const nothing: Of<'nothing'> = object({});

export const participantView: Of<'participantView'> = object({
  id: id,
  name: text(),
  email: text(),
  role: known('guest', 'guest', 'viewer', 'collaborator', 'speaker', 'moderator'),
  linkId: optional(maybe(id)),
  identity: known('typed', 'typed', 'verified', 'invited', 'signed-in'),
  answers: record(text()),
  acceptedTerms: maybe(number()),
  waiting: flag(),
  present: flag(),
  isSelf: flag(),
  assignableRoles: list(text()),
  removable: flag(),
  admittedAt: time,
  endedAt: maybe(time),
  endReason: maybe(text()),
});

export const participantPage: Of<'participantPage'> = object({
  participants: list(participantView),
  next: maybe(text()),
  revision: number(),
});

export const historyPage: Of<'historyPage'> = object({
  entries: list(
    object({
      id: text(),
      at: time,
      action: known(
        'changed',
        'switched-on',
        'switched-off',
        'switched-off-leaving',
        'link-created',
        'link-edited',
        'link-paused',
        'link-resumed',
        'link-replaced',
        'link-deleted',
        'link-guessed',
        'guest-removed',
        'guest-blocked',
        'guest-unblocked',
        'guest-admitted',
        'guest-declined',
        'role-changed',
        'invited',
        'invite-resent',
        'invite-edited',
        'invite-revoked',
        'invite-restored',
        'invite-declined',
        'invite-locked',
        'changed',
      ),
      by: maybe(text()),
      subject: maybe(text()),
    }),
  ),
  next: maybe(text()),
});

const inviteView = object({
  id: id,
  email: text(),
  firstName: text(),
  lastName: text(),
  role: known('viewer', 'viewer', 'collaborator', 'speaker', 'moderator'),
  state: known(
    'pending',
    'pending',
    'sent',
    'failed',
    'opened',
    'accepted',
    'declined',
    'expired',
    'revoked',
    'locked',
  ),
  blocked: flag(),
  stateAt: time,
  url: text(),
  message: maybe(text()),
  expiry: expiryView,
  mail: known('none', 'none', 'queued', 'sent', 'failed'),
  mailedAt: maybe(time),
  mailError: maybe(text()),
  createdAt: time,
  by: maybe(text()),
});

export const invitePage: Of<'invitePage'> = object({
  invites: list(inviteView),
  next: maybe(text()),
  revision: number(),
});

export const inviteCounts: Of<'inviteCounts'> = object({
  all: number(),
  pending: number(),
  accepted: number(),
  problems: number(),
  revision: number(),
});

export const invitesMade: Of<'invitesMade'> = object({
  results: list(
    object({
      outcome: known('created', 'created', 'already-invited', 'refused'),
      invite: maybe(inviteView),
      code: maybe(text()),
    }),
  ),
});

export const invitesChanged: Of<'invitesChanged'> = object({
  invites: list(inviteView),
  unchanged: list(id),
});

export const peopleFound: Of<'peopleFound'> = object({
  people: list(object({ email: text(), firstName: text(), lastName: text() })),
  exactOnly: flag(),
});

export const invitePreviewed: Of<'invitePreviewed'> = object({
  code: maybe(text()),
  capabilities: list(text()),
  startsAt: maybe(time),
  endsAt: maybe(time),
  opensIn: maybe(number()),
  proof: known('code', 'code', 'typed', 'signed-in'),
  mail: object({ subject: text(), text: text(), html: text() }),
});

export const peoplePage: Of<'peoplePage'> = object({
  people: list(participantView),
  next: maybe(text()),
  counts: object({
    waiting: number(),
    moderator: number(),
    speaker: number(),
    collaborator: number(),
    viewer: number(),
    guest: number(),
  }),
  blocked: optional(list(participantView)),
  revision: number(),
});

export const waitingDecided: Of<'waitingDecided'> = object({
  results: list(object({ id: id, outcome: known('gone', 'admitted', 'declined', 'no-place', 'gone') })),
});

const shape22 = known('guest', 'guest', 'viewer', 'collaborator', 'speaker', 'moderator');

export const admission: Of<'admission'> = object({
  pass: text(),
  expiresIn: number(),
  participantId: id,
  mediaId: text(),
  name: text(),
  email: text(),
  role: shape22,
  isGuest: optional(flag()),
  capabilities: list(text()),
  title: text(),
  description: maybe(text()),
  hostName: maybe(text()),
  startsAt: maybe(time),
  endsAt: maybe(time),
  opensIn: maybe(number()),
  answers: record(text()),
  noWayBack: optional(maybe(text())),
  seat: text(),
});

export const linkView: Of<'linkView'> = object({
  link: known('guest', 'guest', 'invite'),
  proof: maybe(known('code', 'code', 'typed', 'signed-in')),
  approval: flag(),
  mediaId: text(),
  kind: known('video', 'video', 'audio', 'document', 'quiz', 'live-event', 'room'),
  title: text(),
  description: maybe(text()),
  hostName: maybe(text()),
  startsAt: maybe(time),
  endsAt: maybe(time),
  opensIn: maybe(number()),
  message: maybe(text()),
  asksAccessCode: flag(),
  terms: maybe(shape5),
  fields: list(shape6),
});

export const joined: Of<'joined'> = union(
  admission,
  object({
    waiting: oneOf(true),
    participantId: id,
    mediaId: text(),
    name: text(),
    email: text(),
    title: text(),
    description: maybe(text()),
    hostName: maybe(text()),
    startsAt: maybe(time),
    endsAt: maybe(time),
    opensIn: maybe(number()),
    seat: text(),
  }),
);

export const challenge: Of<'challenge'> = object({
  challengeId: id,
  expiresIn: number(),
  resendIn: number(),
});

export const renewed: Of<'renewed'> = union(
  object({
    pass: text(),
    expiresIn: number(),
    participantId: id,
    mediaId: text(),
    name: text(),
    email: text(),
    role: shape22,
    isGuest: optional(flag()),
    capabilities: list(text()),
    title: text(),
    description: maybe(text()),
    hostName: maybe(text()),
    startsAt: maybe(time),
    endsAt: maybe(time),
    opensIn: maybe(number()),
    answers: record(text()),
    noWayBack: optional(maybe(text())),
  }),
  object({
    waiting: oneOf(true),
    participantId: id,
    mediaId: text(),
    name: text(),
    email: text(),
    title: text(),
    description: maybe(text()),
    hostName: maybe(text()),
    startsAt: maybe(time),
    endsAt: maybe(time),
    opensIn: maybe(number()),
  }),
);

export const calendarFile: Of<'calendarFile'> = object({ name: text(), text: text() });

export const introspection: Of<'introspection'> = object({
  active: flag(),
  sub: optional(id),
  medium: optional(text()),
  role: optional(known('guest', 'guest', 'viewer', 'collaborator', 'speaker', 'moderator')),
  capabilities: optional(list(text())),
});

export const problem: Of<'problem'> = object({
  code: text(),
  status: number(),
  title: text(),
  detail: optional(text()),
  params: optional(record(union(text(), number()))),
  errors: optional(
    list(object({ field: text(), code: text(), params: optional(record(union(text(), number()))) })),
  ),
});
