/** The row of a guest as it is written without guestlist: the same columns, listed once. */

/** Each column with its value; a guest of the benchmark says nothing else. */
const row = (guest) => ({
  id: guest.id,
  media_id: guest.mediaId,
  link_id: guest.linkId,
  name: guest.name,
  email: guest.email,
  email_key: guest.emailKey,
  role: guest.role,
  capabilities: '["view"]',
  identity: guest.identity,
  answers: '{}',
  waiting: 0,
  admitted_at: guest.admittedAt,
  kid: guest.kid,
  seats: 0,
  name_search: guest.name.toLowerCase(),
  email_search: guest.email,
});

export const guestColumns = Object.keys(row({ name: '', email: '' }));
export const guestValues = (guest) => Object.values(row(guest));
