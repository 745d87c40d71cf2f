import { SharingError } from '../domain/errors.js';

/** Code that is loaded when it is wanted: where it does not come, the network is why. */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    throw new SharingError(navigator.onLine ? 'BACKEND_UNREACHABLE' : 'OFFLINE', { cause });
  }
}
