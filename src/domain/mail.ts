/** Mail that is to go out. A row names what it is about; links and codes are derived when it is rendered. */
import type { Capability, InviteRole, MediaKind } from './media.js';
import type { ChallengeId, InviteId } from './schemas.js';

export interface MailRecord {
  readonly id: string;
  readonly mediaId: string;
  /** An invitation, or a code that proves an address. */
  readonly kind: 'invite' | 'code';
  readonly inviteId: InviteId | null;
  readonly challengeId: ChallengeId | null;
  /** As BCP 47 has it. */
  readonly locale: string;
  readonly createdAt: number;
  /** When it is to be tried next; while a worker has it, when its lease ends. */
  readonly dueAt: number;
  /** How often it was tried. */
  readonly tries: number;
  readonly state: 'queued' | 'sent' | 'failed';
}

/** What a worker asks of the outbox. */
export interface MailLease {
  readonly now: number;
  /** When others may have what is handed out. */
  readonly until: number;
  readonly limit: number;
  /** Milliseconds from one mail to the next, over all workers; 0 asks for none, and disturbs nobody's. */
  readonly pace: number;
}

export interface MailLeased {
  readonly mails: readonly MailRecord[];
  /** When the next one is handed out at the earliest. */
  readonly freeAt: number;
}

/** Whether it is time for the next mail, by when the outbox is free again. */
export function isMailFree(freeAt: number, lease: MailLease): boolean {
  return lease.pace === 0 || freeAt <= lease.now || freeAt > farthest(lease);
}

/** Only a clock that was wrong has ever put it off further; two nodes' clocks differ by less than a lease lasts. */
export const farthest = ({ until, limit, pace }: MailLease): number => until + limit * pace;

/** What became of one try. `dropped`: nobody wants it any more, such as that of an invite that was taken back. */
export type MailResult =
  | { readonly outcome: 'sent'; readonly at: number }
  | { readonly outcome: 'dropped'; readonly at: number }
  | { readonly outcome: 'again'; readonly dueAt: number; readonly error: string }
  | { readonly outcome: 'failed'; readonly at: number; readonly error: string };

/** The mail after a try. When it went out, or was given up, is when it was over. */
export function settled(mail: MailRecord, result: MailResult): MailRecord {
  if (result.outcome === 'again') return { ...mail, dueAt: result.dueAt };
  return { ...mail, state: result.outcome === 'failed' ? 'failed' : 'sent', dueAt: result.at };
}

/** An address object, never a header string: nobody's name becomes a second recipient. */
export interface MailAddress {
  /** As people write it; empty where nobody knows one. */
  readonly name: string;
  /** `somebody@example.org`. */
  readonly address: string;
}

export interface MailMessage {
  /** The same however often it is tried (RFC 5322, 3.6.4), without angle brackets. */
  readonly messageId: string;
  /** Whom it goes to, alone. */
  readonly to: MailAddress;
  /** Who invited, where the host tells their address. */
  readonly replyTo?: MailAddress;
  /** One line. */
  readonly subject: string;
  /** The whole mail as text. */
  readonly text: string;
  /** The same as HTML. */
  readonly html: string;
  /** Of the words, as BCP 47 has it. */
  readonly locale: string;
  /** A calendar file (RFC 5545). */
  readonly calendar?: { readonly name: string; readonly text: string };
  /** Where the person can decline, for List-Unsubscribe (RFC 2369). */
  readonly declineUrl?: string;
}

/** Takes a message over. Rejects where it did not: with a `MailRefused` where trying again is useless. */
export interface Mailer {
  send(message: MailMessage): Promise<void>;
}

/** The receiving server will never take this message, in its own words. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}

/** What a mail that invites has to say. */
export interface InviteMail {
  readonly locale: string;
  readonly to: MailAddress;
  readonly kind: MediaKind;
  readonly title: string;
  readonly description: string | null;
  readonly hostName: string | null;
  /** Who invites; null where the host gives no name. */
  readonly invitedBy: string | null;
  readonly role: InviteRole;
  readonly capabilities: readonly Capability[];
  /** Personal words of who invites, as plain text. */
  readonly message: string | null;
  /** Milliseconds since 1970; null where there is none. */
  readonly startsAt: number | null;
  readonly endsAt: number | null;
  readonly expiresAt: number | null;
  /** IANA name of the zone that times are told in. */
  readonly timeZone: string;
  /** The person's own link. */
  readonly url: string;
}

/** What a mail has to say that carries a code. */
export interface CodeMail {
  readonly locale: string;
  readonly to: MailAddress;
  readonly title: string;
  readonly hostName: string | null;
  readonly code: string;
  /** Minutes for which the code holds. */
  readonly minutes: number;
}

export interface MailContent {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The words and looks of mails; a host can bring its own. */
export interface MailTemplates {
  invite(about: InviteMail): Promise<MailContent>;
  code(about: CodeMail): Promise<MailContent>;
}
