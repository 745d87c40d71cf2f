/** A medium's changes as an event stream (HTML standard, server-sent events). */
import type { ChangeEvent } from '../domain/schemas.js';
import type { Watched } from '../domain/sharing-service.js';
import { heartbeat } from '../protocol/routes.js';

/** Milliseconds after which a stream ends, so that who may listen is asked again at the next one. */
const lifetime = 10 * 60 * 1000;

export type Subscribe = (onChange: (event: ChangeEvent) => void) => Promise<Watched>;

/** Rejects before anything is sent if the caller may not listen. */
export async function eventResponse(subscribe: Subscribe, aborted: AbortSignal): Promise<Response> {
  const encoder = new TextEncoder();
  // Only the latest change counts, so a slow reader costs one event and no more.
  let pending: ChangeEvent | null = null;
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null;

  const flush = () => {
    if (!pending || !controller || (controller.desiredSize ?? 0) <= 0) return;
    const { revision } = pending;
    const event = `id: ${revision}\ndata: ${JSON.stringify(pending)}\n\n`;
    pending = null;
    controller.enqueue(encoder.encode(event));
  };

  const watched = await subscribe((event) => {
    if (!pending || event.revision > pending.revision) pending = event;
    flush();
  });
  const beat = setInterval(() => {
    // A database that is away for a moment makes nobody leave.
    watched.beat().catch(() => undefined);
    if ((controller?.desiredSize ?? 0) > 0) controller?.enqueue(encoder.encode(':\n\n'));
  }, heartbeat);

  const stop = () => {
    clearInterval(beat);
    clearTimeout(end);
    watched.stop();
    aborted.removeEventListener('abort', close);
  };
  const close = () => {
    stop();
    try {
      controller?.close();
    } catch {
      // The reader was faster.
    }
  };
  const end = setTimeout(close, lifetime);
  aborted.addEventListener('abort', close);
  if (aborted.aborted) close();

  const stream = new ReadableStream<Uint8Array>({
    start: (started) => {
      controller = started;
    },
    pull: flush,
    cancel: stop,
  });
  return new Response(stream, {
    // Proxies that gather an answer before they pass it on would hold an event stream for ever.
    headers: { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' },
  });
}
