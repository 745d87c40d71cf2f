import { createHttpBackend } from '../../src/backend/http-backend.js';

/** A member of the site comes into a session without a link: whoever runs it sees who is there, and who has gone. */
export async function attend(mediaId: string): Promise<void> {
  const backend = createHttpBackend({ endpoint: '/api/sharing' });
  await backend.attend(mediaId, { key: crypto.randomUUID() });
  const page = new AbortController();
  backend.watch(mediaId, { onChange: () => {}, signal: page.signal });
  addEventListener('pagehide', () => page.abort());
}
