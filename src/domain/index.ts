/** The rules and shapes, for servers and adapters: no DOM, no network. */
export { type PassClaims, passLifetime } from './access-pass.js';
export { check } from './check.js';
export { emailKey, parseEmailAddress } from './email-address.js';
export { errorTable } from './error-table.js';
export {
  asSharingError,
  SharingError,
  type ErrorCode,
  type FieldError,
  type FieldErrorCode,
} from './errors.js';
export { takeFromFragment } from './join-url.js';
export { joinUrl } from './made-url.js';
export * from './media.js';
export * from './media-rights.js';
export { outlook, type Outlook } from './outlook.js';
export type { Permission, Permissions, Principal } from './permissions.js';
export type * from './ports.js';
export type * from './schemas.js';
export { createSharingService, type ServiceParts, type SharingService } from './sharing-service.js';
