import * as z from 'zod/mini';

// What crosses the boundary as a time: ISO 8601 with a zone.
export const time = z.iso.datetime({ offset: true });
const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/));

export const guestLinkId = id.brand<'GuestLinkId'>();
export const participantId = id.brand<'ParticipantId'>();
export type GuestLinkId = z.infer<typeof guestLinkId>;
export type ParticipantId = z.infer<typeof participantId>;
export const inviteId = id.brand<'InviteId'>();
export const challengeId = id.brand<'ChallengeId'>();
export type InviteId = z.infer<typeof inviteId>;
export type ChallengeId = z.infer<typeof challengeId>;
