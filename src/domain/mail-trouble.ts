/** What a mail server means when it does not take a mail: its words are in one language, and for whoever runs servers. */

/** `refused`: by a rule of their server, not for want of the address. */
export type MailTrouble = 'no-address' | 'full' | 'refused' | 'later' | 'unknown';

/** A reply (RFC 5321, 4.2) with its enhanced code (RFC 3463), which most servers give. */
const reply = /^([245])(\d\d)[ -](?:[245]\.(\d{1,3})\.(\d{1,3})\b)?/;

export function mailTroubleOf(words: string): MailTrouble {
  const [, kind, code, subject, detail] = reply.exec(words) ?? [];
  if (kind === undefined || kind === '2') return 'unknown';
  const enhanced = subject === undefined ? null : `${subject}.${detail}`;
  if (enhanced === '2.2' || (enhanced === null && code === '52')) return 'full';
  if (kind === '4') return 'later';
  if (enhanced === null) return code === '51' || code === '53' ? 'no-address' : 'refused';
  // Of the sender's address, not of theirs.
  if (enhanced === '1.7' || enhanced === '1.8') return 'refused';
  if (subject === '1' || enhanced === '2.1') return 'no-address';
  return subject === '7' ? 'refused' : 'unknown';
}
