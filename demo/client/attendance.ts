import { asSharingError } from '../../src/domain/errors.js';

/** A member of the site comes into a session without a link: whoever runs it sees who is there, and who has gone. */
export async function attend(mediaId: string, signal: AbortSignal): Promise<void> {
  // Loaded apart, as the elements load it: a static import would bring it to every page of the site.
  const { createHttpBackend } = await import('../../src/backend/http-backend.js');
  const backend = createHttpBackend({ endpoint: '/api/sharing' });
  try {
    await backend.attend(mediaId, { key: crypto.randomUUID() });
  } catch (error) {
    // The page says so itself, as soon as it has heard of it.
    if (asSharingError(error).code === 'SESSION_OVER') return;
    throw error;
  }
  if (!signal.aborted) backend.watch(mediaId, { onChange: () => {}, signal });
}
