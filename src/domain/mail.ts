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
  /** Of the words, as BCP 47 has it. */
  readonly locale: string;
  /** The invited person; the name is empty where nobody has written one. */
  readonly to: MailAddress;
  /** What the medium is: words may differ by it. */
  readonly kind: MediaKind;
  /** Of the medium. */
  readonly title: string;
  /** Of the medium, as plain text; null where there is none. */
  readonly description: string | null;
  /** Whose medium it is; null where the host does not say. */
  readonly hostName: string | null;
  /** Who invites; null where the host gives no name. */
  readonly invitedBy: string | null;
  /** As what the person is invited. */
  readonly role: InviteRole;
  /** What the person can do in that role. */
  readonly capabilities: readonly Capability[];
  /** Personal words of who invites, as plain text. */
  readonly message: string | null;
  /** When it begins, in milliseconds since 1970; null where nothing begins. */
  readonly startsAt: number | null;
  /** When it ends, in milliseconds since 1970; null where nobody says. */
  readonly endsAt: number | null;
  /** Until when the link works, in milliseconds since 1970; null where it always does. */
  readonly expiresAt: number | null;
  /** IANA name of the zone that times are told in. */
  readonly timeZone: string;
  /** The person's own link, which the mail is for. */
  readonly url: string;
}

/** What a mail has to say that carries a code. */
export interface CodeMail {
  /** Of the words, as BCP 47 has it. */
  readonly locale: string;
  /** Who has asked for the code. */
  readonly to: MailAddress;
  /** Of the medium. */
  readonly title: string;
  /** Whose medium it is; null where the host does not say. */
  readonly hostName: string | null;
  /** Six digits, as they are to be typed. */
  readonly code: string;
  /** Minutes for which the code holds. */
  readonly minutes: number;
}

/** A mail, said twice: some programs show the text alone. */
export interface MailContent {
  /** One line. */
  readonly subject: string;
  /** The whole mail as text. */
  readonly text: string;
  /** The same as HTML. Titles, names and messages are plain text: they have to be escaped here. */
  readonly html: string;
}

/** The words and looks of mails; a host can bring its own. */
export interface MailTemplates {
  /** The mail that invites. */
  invite(about: InviteMail): Promise<MailContent>;
  /** The mail that carries a code. */
  code(about: CodeMail): Promise<MailContent>;
}
