/** A medium's changes as an event stream (HTML standard, server-sent events). */
import type { ChangeEvent } from '../domain/schemas.js';
import type { Watched } from '../domain/sharing-service.js';
import { heartbeat } from '../protocol/routes.js';

/** Milliseconds after which a stream ends, so that who may listen is asked again at the next one. */
const lifetime = 10 * 60 * 1000;

/** How many streams somebody has here at most: three pages on each of five devices, and one more. */
export const mostStreams = 16;

export type Subscribe = (onChange: (event: ChangeEvent) => void, onOver: () => void) => Promise<Watched>;

/** The streams that are open here, by whose they are. */
export class OpenStreams {
  readonly #open = new Map<string, Set<() => void>>();

  /** Of too many the oldest ends: its page may long be gone, and comes again where it is not. Returns what takes it out. */
  add(caller: string, end: () => void): () => void {
    const streams = this.#open.get(caller) ?? new Set();
    this.#open.set(caller, streams);
    streams.add(end);
    if (streams.size > mostStreams) [...streams][0]!();
    return () => {
      if (streams.delete(end) && streams.size === 0) this.#open.delete(caller);
    };
  }
}

/** Rejects before anything is sent if the caller may not listen. */
export async function eventResponse(
  subscribe: Subscribe,
  aborted: AbortSignal,
  open: OpenStreams,
): Promise<Response> {
  const encoder = new TextEncoder();
  // Only the latest change counts, so a slow reader costs one event and no more.
  let pending: ChangeEvent | null = null;
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null;

  let isOver = false;

  const send = () => {
    if (!pending) return;
    const event = `id: ${pending.revision}\ndata: ${JSON.stringify(pending)}\n\n`;
    pending = null;
    controller?.enqueue(encoder.encode(event));
  };
  const flush = () => {
    if ((controller?.desiredSize ?? 0) > 0) send();
  };

  const watched = await subscribe(
    (event) => {
      if (!pending || event.revision > pending.revision) pending = event;
      flush();
    },
    () => {
      isOver = true;
      if (controller) close();
    },
  );
  const beat = setInterval(() => {
    // A database that is away for a moment makes nobody leave.
    watched.beat().catch(() => undefined);
    if ((controller?.desiredSize ?? 0) > 0) controller?.enqueue(encoder.encode(':\n\n'));
  }, heartbeat);

  const stop = () => {
    clearInterval(beat);
    clearTimeout(end);
    watched.stop();
    takeOut?.();
    aborted.removeEventListener('abort', close);
  };
  const close = () => {
    stop();
    try {
      // Also to a slow reader: it may be why there is nothing more.
      send();
      controller?.close();
    } catch {
      // The reader was faster.
    }
  };
  const end = setTimeout(close, lifetime);
  const takeOut = watched.caller === null ? null : open.add(watched.caller, close);
  aborted.addEventListener('abort', close);
  if (aborted.aborted) close();

  const stream = new ReadableStream<Uint8Array>({
    start: (started) => {
      controller = started;
      if (isOver) close();
    },
    pull: flush,
    cancel: stop,
  });
  return new Response(stream, {
    // Proxies that gather an answer before they pass it on would hold an event stream for ever.
    headers: { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' },
  });
}
