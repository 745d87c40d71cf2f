/** How long, how much and how many: schemas and forms use the same figures. */

/** The longest value a field takes, in UTF-16 units. */
export const longest = {
  /** A name: of a guest, an invited person, a link. */
  name: 100,
  /** An address. */
  email: 254,
  /** The secret of a link. */
  secret: 200,
  /** An access code; at least four. */
  accessCode: 64,
  /** A message to guests, or the personal words of an invite. */
  message: 1000,
  /** The terms of a link. */
  terms: 10_000,
  /** A question to guests, or a choice of it. */
  label: 120,
  /** A guest's answer to a question. */
  answer: 500,
  /** A domain that a link admits. */
  domain: 253,
} as const;

/** The most that can be asked for. */
export const most = {
  /** People that a link is for. */
  uses: 1_000_000,
  /** Days until a link or an invite expires. */
  days: 3650,
  /** Questions to guests, of a link. */
  fields: 10,
  /** Choices of a question. */
  options: 20,
  /** Hours for which a replaced link goes on admitting. */
  graceHours: 720,
  /** Domains that a link admits. */
  domains: 50,
} as const;

/** The most that one request carries. */
export const mostAtOnce = {
  /** Invites that are made. */
  invites: 100,
  /** Ids that something is done to: of invites, of people. */
  ids: 500,
} as const;

/** The largest body that the server reads, in bytes. The largest is a link with its terms, of up to four bytes each. */
export const largestBody = 64 * 1024;
