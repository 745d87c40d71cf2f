/** What the forms of whoever shares ask for, as a page checks it. Written by `npm run manifest` from the schemas: change those. */
import type * as z from 'zod/mini';
import type * as schemas from './schemas.js';
import {
  either,
  flag,
  from,
  like,
  list,
  maybe,
  must,
  oneOf,
  optional,
  strict,
  text,
  union,
  upTo,
  whole,
  type Shape,
} from './shape.js';
import { isTellable, isTyped, isVisible } from './text-rules.js';

type Of<Name extends keyof typeof schemas> = Shape<z.infer<(typeof schemas)[Name]>>;

const shape0 = text(
  must(isVisible, 'REQUIRED', true),
  upTo(100),
  like(/^[^\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u),
);

const shape1 = optional(maybe(whole(from(1), upTo(1000000))));

const shape2 = text(
  like(
    /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|([+-](?:[01]\d|2[0-3]):[0-5]\d)))$/,
    'NOT_A_TIME',
  ),
  must(isTellable, 'NOT_A_TIME'),
);

const expiryDraft = either('kind', {
  never: strict({ kind: oneOf('never') }),
  days: strict({ kind: oneOf('days'), days: whole(from(1), upTo(3650)) }),
  at: strict({ kind: oneOf('at'), at: shape2 }),
  'session-end': strict({ kind: oneOf('session-end') }),
});

const shape4 = optional(
  list(
    oneOf('view', 'download', 'comment', 'edit', 'answer', 'chat', 'ask', 'speak', 'backchannel', 'moderate'),
  ),
);

const shape5 = optional(maybe(text(from(4), upTo(64), like(/^\P{Cs}*$/u))));

const shape6 = optional(
  maybe(text(upTo(1000), like(/^(?:[\t\n\r]|[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069])*$/u))),
);

const shape7 = optional(
  maybe(text(upTo(10000), like(/^(?:[\t\n\r]|[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069])*$/u))),
);

const shape8 = optional(
  list(
    strict({
      id: text(like(/^[a-z0-9-]{1,32}$/)),
      label: text(
        must(isVisible, 'REQUIRED', true),
        upTo(120),
        like(/^[^\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u),
      ),
      kind: oneOf('text', 'choice', 'tick'),
      required: flag(),
      options: optional(
        list(
          text(
            must(isVisible, 'REQUIRED', true),
            upTo(120),
            like(/^[^\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u),
          ),
          0,
          20,
        ),
      ),
    }),
    0,
    10,
  ),
);

const shape9 = optional(
  maybe(strict({ rule: oneOf('allow', 'block'), domains: list(text(upTo(253)), 1, 50) })),
);

export const guestLinkDraft: Of<'guestLinkDraft'> = strict({
  name: shape0,
  maxUses: shape1,
  startsAt: optional(maybe(shape2)),
  expiry: optional(expiryDraft),
  capabilities: shape4,
  accessCode: shape5,
  message: shape6,
  terms: shape7,
  fields: shape8,
  approval: optional(flag()),
  verifiesEmail: optional(flag()),
  domains: shape9,
});

export const guestLinkChange: Of<'guestLinkChange'> = strict({
  name: optional(shape0),
  maxUses: shape1,
  startsAt: optional(maybe(shape2)),
  expiry: optional(expiryDraft),
  capabilities: shape4,
  accessCode: shape5,
  message: shape6,
  terms: shape7,
  fields: shape8,
  approval: optional(flag()),
  verifiesEmail: optional(flag()),
  domains: shape9,
  paused: optional(flag()),
  revision: whole(),
});

const shape12 = union(
  oneOf(''),
  text(
    must(isVisible, 'REQUIRED', true),
    upTo(100),
    like(/^[^\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u),
  ),
);

export const inviteRequest: Of<'inviteRequest'> = strict({
  invites: list(
    strict({
      email: text(must(isTyped, 'REQUIRED', true), upTo(254)),
      firstName: optional(shape12),
      lastName: optional(shape12),
      role: oneOf('viewer', 'collaborator', 'speaker', 'moderator'),
    }),
    1,
    100,
  ),
  mail: flag(),
  unblock: optional(flag()),
  dryRun: optional(flag()),
  message: optional(
    maybe(text(upTo(1000), like(/^(?:[\t\n\r]|[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069])*$/u))),
  ),
  expiry: optional(expiryDraft),
  locale: optional(text(like(/^[A-Za-z0-9-]{2,35}$/))),
});
