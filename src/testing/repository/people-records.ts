/** Invites, codes, mail and people as the service hands them to a repository. */
import type { ChallengeRecord } from '../../domain/challenge.js';
import type { InviteEffect, InviteWrite } from '../../domain/invite-ports.js';
import type { InviteRecord } from '../../domain/invite.js';
import type { MailLease, MailRecord } from '../../domain/mail.js';
import type { ParticipantRecord } from '../../domain/participant.js';
import type { ChallengeId, InviteId, ParticipantId } from '../../domain/schemas.js';
import { equal } from '../assert.js';
import { participantRecord } from './records.js';
import { claimFor, hour, newId, now, type Outcome, type Stage } from './stage.js';

export const minute = hour / 60;
/** Changes what is said of the invites, and nobody's place in the session. */
export const noEffect: InviteEffect = { grants: null, endsAt: null };

export function newInvite(mediaId: string, fields: Partial<InviteRecord> = {}): InviteRecord {
  const id = newId('invite') as InviteId;
  return {
    id,
    mediaId,
    email: `${id}@example.org`,
    emailKey: fields.email?.toLowerCase() ?? `${id}@example.org`,
    firstName: 'Ada',
    lastName: 'Example',
    role: 'viewer',
    message: null,
    locale: 'en',
    expiry: { kind: 'never' },
    createdAt: now,
    position: 0,
    invitedById: 'owner-1',
    invitedByName: 'Owner',
    mail: 'none',
    mailedAt: null,
    mailError: null,
    openedAt: null,
    acceptedAt: null,
    declinedAt: null,
    revokedAt: null,
    lockedAt: null,
    failedTries: 0,
    kid: 'k1',
    rotation: 0,
    revision: 1,
    ...fields,
  };
}

export function newMail(
  about: Pick<MailRecord, 'mediaId'> & Partial<Pick<MailRecord, 'inviteId' | 'challengeId'>>,
  fields: Partial<MailRecord> = {},
): MailRecord {
  const createdAt = fields.createdAt ?? now;
  return {
    id: newId('mail'),
    mediaId: about.mediaId,
    kind: about.challengeId ? 'code' : 'invite',
    inviteId: about.inviteId ?? null,
    challengeId: about.challengeId ?? null,
    locale: 'en',
    createdAt,
    dueAt: createdAt,
    tries: 0,
    state: 'queued',
    ...fields,
  };
}

/** That the address is that of the invite. */
export function newChallenge(
  { mediaId, id, email, emailKey }: InviteRecord,
  fields: Partial<ChallengeRecord> = {},
): ChallengeRecord {
  const createdAt = fields.createdAt ?? now;
  return {
    id: newId('challenge') as ChallengeId,
    mediaId,
    linkId: null,
    inviteId: id,
    email,
    emailKey,
    isMailed: true,
    createdAt,
    expiresAt: createdAt + 10 * minute,
    tries: 0,
    usedAt: null,
    kid: 'k1',
    ...fields,
  };
}

/** Somebody who needs no guest link. */
export function newPerson(mediaId: string, fields: Partial<ParticipantRecord> = {}): ParticipantRecord {
  return participantRecord({
    id: newId('person') as ParticipantId,
    mediaId,
    name: 'Ada Example',
    role: 'viewer',
    identity: 'invited',
    ...fields,
  });
}

/** The invited person, as they come in. */
export function personOf(invite: InviteRecord, fields: Partial<ParticipantRecord> = {}): ParticipantRecord {
  const { mediaId, id, email, emailKey, role } = invite;
  return newPerson(mediaId, { inviteId: id, email, emailKey, role, ...fields });
}

export const anew = (invite: InviteRecord, mail: MailRecord | null = null): InviteWrite => ({
  invite,
  expected: null,
  mail,
});

/** The invite as it is kept now, with some of it changed by its owner. */
export const changed = (invite: InviteRecord, fields: Partial<InviteRecord>): InviteWrite => ({
  invite: { ...invite, ...fields, revision: invite.revision + 1 },
  expected: invite.revision,
  mail: null,
});

export function writeInvites(
  { repository }: Stage,
  writes: readonly InviteWrite[],
  effect: InviteEffect = noEffect,
  claim = claimFor(),
) {
  return repository.writeInvites(writes, effect, claim);
}

export async function createInvite(stage: Stage, fields: Partial<InviteRecord> = {}): Promise<InviteRecord> {
  const invite = newInvite(stage.mediaId, fields);
  equal(await writeInvites(stage, [anew(invite)]), { outcome: 'written', missed: [] }, 'an invite');
  return invite;
}

/** As the service asks once the person has proven who they are. */
export function accept(
  { repository }: Stage,
  person: ParticipantRecord,
  guard: Partial<Parameters<Stage['repository']['acceptInvite']>[1]> = {},
  claim = claimFor(person.id),
): Promise<Outcome> {
  const whole = { revision: 1, challengeId: null, asRead: null, now, ...guard };
  return repository.acceptInvite(person, whole, claim);
}

export async function comeIn(
  stage: Stage,
  invite: InviteRecord,
  fields: Partial<ParticipantRecord> = {},
): Promise<ParticipantRecord> {
  const person = personOf(invite, fields);
  equal((await accept(stage, person, { revision: invite.revision })).outcome, 'accepted', 'a person');
  return person;
}

/** Mail as fast as it can be had. */
export async function leaseMail({ repository }: Stage, lease: Omit<MailLease, 'pace'>) {
  return (await repository.leaseMail({ ...lease, pace: 0 })).mails;
}

/** All mail that is due is taken away by somebody else, so that what comes next is this case's own. */
export async function drainMail(stage: Stage, at: number): Promise<void> {
  const lease = { now: at, until: at + 1000 * hour, limit: 500 };
  while ((await leaseMail(stage, lease)).length > 0);
}
