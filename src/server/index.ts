export { createSharingHandler, type SharingHandler, type SharingHandlerOptions } from './handler.js';
export type { LogEntry } from './log.js';
export { createSharingKeys, type DerivationKey, type PassKey, type SharingKeys } from '../secrets/keys.js';
export type { Media } from '../domain/media.js';
export type { KnownPerson, PeopleDirectory } from '../domain/people-search.js';
export type { Permission, Permissions, Principal } from '../domain/permissions.js';
export type { Clock, MediaDirectory, PermissionsOf, SharingRepository } from '../domain/ports.js';
export type { ProofMode } from '../domain/schemas.js';
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
