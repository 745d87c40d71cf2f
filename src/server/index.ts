export { createSharingHandler, type SharingHandler, type SharingHandlerOptions } from './handler.js';
export type { LogEntry } from './log.js';
export { createSharingKeys, type DerivationKey, type PassKey, type SharingKeys } from '../secrets/keys.js';
export type { SharingRepository } from '../domain/ports.js';
export {
  MailRefused,
  type CodeMail,
  type InviteMail,
  type MailAddress,
  type MailContent,
  type Mailer,
  type MailMessage,
  type MailTemplates,
} from '../domain/mail.js';
export { createMailTemplates, type MailTemplatesOptions } from '../mail/templates.js';
export type { MailLogEntry } from '../mail/worker.js';
