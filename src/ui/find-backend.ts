/** Where an element without a provider takes its back end from. Loaded at first need. */
import type { SharingBackend } from '../backend/backend.js';
import { SharingError } from '../domain/errors.js';
import { configuredBackend } from './configured-backend.js';
import type { SharingController } from './controllers/sharing-controller.js';

/** How long a provider that the page has written but not yet defined is waited for. */
const patience = 10_000;

/** The configured back end, unless a provider around the element is only late. */
export async function findBackend(host: Element, sharing: SharingController): Promise<SharingBackend> {
  if (hasUndefinedProvider(host)) {
    const context = await sharing.nextContext(AbortSignal.timeout(patience));
    if (context !== null) return context.backend();
  }
  const configured = await configuredBackend();
  if (configured !== null) return configured;
  throw new SharingError('BACKEND_MISSING');
}

export function noMediaId(): never {
  throw new SharingError('MEDIA_ID_MISSING');
}

function hasUndefinedProvider(element: Element): boolean {
  if (element.closest('sharing-provider:not(:defined)') !== null) return true;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && hasUndefinedProvider(root.host);
}
