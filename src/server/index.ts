export {
  createSharingHandler,
  type LogEntry,
  type SharingHandler,
  type SharingHandlerOptions,
} from './handler.js';
export { createSharingKeys, type DerivationKey, type PassKey, type SharingKeys } from '../secrets/keys.js';
export type { SharingRepository } from '../domain/ports.js';
