/** How long, how much and how many: schemas and forms use the same figures. */

/** The longest value a field takes, in UTF-16 units. */
export const longest = {
  name: 100,
  email: 254,
  secret: 200,
  accessCode: 64,
  message: 1000,
  terms: 10_000,
  label: 120,
  answer: 500,
  domain: 253,
} as const;

/** The most that can be asked for: people of a link, days until it expires, further fields of a form, … */
export const most = {
  uses: 1_000_000,
  days: 3650,
  fields: 10,
  options: 20,
  graceHours: 720,
  domains: 50,
} as const;

/** The most that one request carries: invites that are made, ids that something is done to. */
export const mostAtOnce = { invites: 100, ids: 500 } as const;
