/** Mails as the service hands them to templates and mailers. */
import type { CodeMail, InviteMail, MailMessage } from '../../../src/domain/mail.js';

export const invite: InviteMail = {
  locale: 'en',
  to: { name: 'Ana Example', address: 'ana@example.org' },
  kind: 'live-event',
  title: 'Keynote',
  description: 'What comes after the lecture hall.',
  hostName: 'Open Campus',
  invitedBy: 'Open Campus staff',
  role: 'speaker',
  capabilities: ['view', 'chat', 'ask', 'answer', 'speak', 'backchannel'],
  message: 'We would love to have you.\n\nBring slides <3',
  startsAt: Date.UTC(2031, 4, 17, 9, 30),
  endsAt: Date.UTC(2031, 4, 17, 11),
  expiresAt: Date.UTC(2031, 4, 18),
  timeZone: 'Europe/Berlin',
  url: 'https://media.example.org/watch/keynote#join=1.k.id.0.mac',
};

export const code: CodeMail = {
  locale: 'en',
  to: { name: '', address: 'ana@example.org' },
  title: 'Keynote',
  hostName: 'Open Campus',
  code: '012345',
  minutes: 10,
};

export const message: MailMessage = {
  messageId: 'one@media.example.org',
  to: { name: 'Ana Example', address: 'ana@example.org' },
  subject: 'Open Campus invites you to “Keynote”',
  text: 'Hello Ana,\n\ncome.\n',
  html: '<p>Hello Ana,</p>',
  locale: 'en',
  declineUrl: 'https://media.example.org/watch/keynote#join=1.k.id.0.mac',
};
