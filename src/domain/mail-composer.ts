/** From a row of the outbox to the message that leaves: links and codes are derived here, and kept nowhere. */
import { startsIn } from './admissibility.js';
import { codeHolds, type ChallengeRecord } from './challenge.js';
import { expiresAt } from './invite-changes.js';
import { type InviteRecord } from './invite.js';
import { isLive } from './kept-invites.js';
import { declineUrl, joinUrl } from './made-url.js';
import type { MailContent, MailMessage, MailRecord } from './mail.js';
import type { Media } from './media.js';
import { roleCapabilities } from './media-rights.js';
import type { Secrets } from './ports.js';
import type { InviteId } from './schemas.js';
import type { ServiceParts } from './service-parts.js';

export type MailAbout =
  | { readonly kind: 'invite'; readonly invite: InviteRecord; readonly now: number }
  | {
      readonly kind: 'code';
      readonly challenge: ChallengeRecord;
      readonly locale: string;
      readonly now: number;
    };

/**
 * A row for the outbox: what it is about, not what it says. An invite has one row: a mail that still waits is replaced
 * by the next one, and what becomes of a try of the one before is nobody's any more.
 */
export function newMail(secrets: Secrets, about: MailAbout): MailRecord {
  const { kind, now } = about;
  return {
    id: kind === 'invite' ? about.invite.id : secrets.newId(),
    mediaId: kind === 'invite' ? about.invite.mediaId : about.challenge.mediaId,
    kind,
    inviteId: kind === 'invite' ? about.invite.id : null,
    challengeId: kind === 'code' ? about.challenge.id : null,
    locale: kind === 'invite' ? about.invite.locale : about.locale,
    createdAt: now,
    dueAt: now,
    tries: 0,
    state: 'queued',
  };
}

/** The message of a row, or null where nobody needs it any more: an invite that has ended, a code that ran out. */
export async function composeMail(parts: ServiceParts, mail: MailRecord): Promise<MailMessage | null> {
  const media = await parts.media.find(mail.mediaId);
  if (!media) return null;
  const messageId = `${messageOf(mail)}@${mailDomain(parts.baseUrl)}`;
  return mail.kind === 'invite'
    ? inviteMessage(parts, mail, media, messageId)
    : codeMessage(parts, mail, media, messageId);
}

/** A mail that is sent again later is another message in the same row: mail programs show what has one id once. */
function messageOf({ id, kind, inviteId, createdAt }: MailRecord): string {
  return kind === 'invite' ? `${createdAt.toString(36)}.${inviteId}` : `${id}.${kind}`;
}

/** Which invite a message was about, by its id as `composeMail` makes it; null for any other. */
export function inviteOfMessage(messageId: string): InviteId | null {
  const [, id] = /^<?[\w-]+\.([\w-]{8,64})@/.exec(messageId.trim()) ?? [];
  return (id as InviteId | undefined) ?? null;
}

async function inviteMessage(
  parts: ServiceParts,
  mail: MailRecord,
  media: Media,
  messageId: string,
): Promise<MailMessage | null> {
  const now = parts.clock.now();
  const invite = mail.inviteId && (await parts.repository.readInvite(mail.inviteId));
  // Revoked while a mail waited, and invited again without one: its owner hands the link over.
  if (!invite || invite.mail === 'none' || !isLive(invite, media, now)) return null;
  const secret = await parts.secrets.derive('invite', invite);
  const url = joinUrl(media.url, secret);
  const content = await composeInvite(parts, invite, media, url);
  const isAhead = startsIn(media, now) !== null;
  return {
    messageId,
    to: addressOf(invite),
    ...content,
    locale: mail.locale,
    declineUrl: declineUrl(media.url, secret),
    ...(isAhead && { calendar: { name: 'invite.ics', text: await calendarOf(parts, invite, media, url) } }),
  };
}

async function codeMessage(
  parts: ServiceParts,
  mail: MailRecord,
  media: Media,
  messageId: string,
): Promise<MailMessage | null> {
  const challenge = mail.challengeId && (await parts.repository.readChallenge(mail.challengeId));
  const now = parts.clock.now();
  if (!challenge || !codeHolds(challenge, now)) return null;
  const to = { name: '', address: challenge.email };
  const content = await parts.mail!.templates.code({
    locale: mail.locale,
    to,
    title: media.title,
    hostName: media.hostName ?? null,
    code: await parts.secrets.code(challenge),
    // It may have waited for its turn.
    minutes: Math.max(1, Math.round((challenge.expiresAt - now) / 60_000)),
  });
  return { messageId, to, ...content, locale: mail.locale };
}

/** What the mail of an invite says; `url` is the person's own link. */
export async function composeInvite(
  parts: ServiceParts,
  invite: InviteRecord,
  media: Media,
  url: string,
): Promise<MailContent> {
  if (!parts.mail) return { subject: '', text: '', html: '' };
  return parts.mail.templates.invite({
    locale: invite.locale,
    to: addressOf(invite),
    kind: media.kind,
    title: media.title,
    description: media.description ?? null,
    hostName: media.hostName ?? null,
    invitedBy: invite.invitedByName,
    role: invite.role,
    capabilities: roleCapabilities(media.kind, invite.role),
    message: invite.message,
    startsAt: media.startsAt ? Date.parse(media.startsAt) : null,
    endsAt: media.endsAt ? Date.parse(media.endsAt) : null,
    expiresAt: expiresAt(invite.expiry),
    timeZone: parts.mail.timeZone,
    url,
  });
}

function addressOf({ firstName, lastName, email }: InviteRecord): MailMessage['to'] {
  return { name: `${firstName} ${lastName}`.trim(), address: email };
}

function calendarOf(parts: ServiceParts, { id }: InviteRecord, media: Media, url: string): Promise<string> {
  return parts.calendar({
    id: `${media.id}-${id}`,
    title: media.title,
    description: media.description ?? null,
    url,
    startsAt: Date.parse(media.startsAt ?? ''),
    endsAt: media.endsAt ? Date.parse(media.endsAt) : null,
    hostName: media.hostName ?? null,
    now: parts.clock.now(),
  });
}

/** A message id needs a domain; what is kept in a browser alone has none. */
function mailDomain(baseUrl: string): string {
  return new URL(baseUrl).hostname || 'guestlist.invalid';
}
