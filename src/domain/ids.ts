import * as v from 'valibot';

const written = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

function isTime(text: string): boolean {
  // No 30th of February: browsers that read one as the 2nd of March would store another day than was written.
  const day = text.slice(0, 10);
  const isDay = JSON.stringify(new Date(day)) === `"${day}T00:00:00.000Z"`;
  return written.test(text) && isDay && !Number.isNaN(Date.parse(text));
}

/** What crosses the boundary as a time: ISO 8601 with a zone. */
export const time = v.pipe(v.string(), v.check(isTime, 'NOT_A_TIME'), v.metadata({ format: 'date-time' }));
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/));

export const guestLinkId = v.pipe(id, v.brand('GuestLinkId'));
export const participantId = v.pipe(id, v.brand('ParticipantId'));
export type GuestLinkId = v.InferOutput<typeof guestLinkId>;
export type ParticipantId = v.InferOutput<typeof participantId>;
export const inviteId = v.pipe(id, v.brand('InviteId'));
export const challengeId = v.pipe(id, v.brand('ChallengeId'));
export type InviteId = v.InferOutput<typeof inviteId>;
export type ChallengeId = v.InferOutput<typeof challengeId>;
