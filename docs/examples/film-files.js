/** Gives files in Node, for media-server.js and site.js: their types, parts of them for who seeks, and 404. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';

const types = {
  '.jpg': 'image/jpeg',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.vtt': 'text/vtt',
  '.webm': 'video/webm',
};

/** `folder` holds `films/<id>/<file>`. createFilms lets no other path through. */
export function filesIn(folder) {
  return (request) => giveFile(request, path.join(folder, new URL(request.url).pathname));
}

/** One file, in parts for who seeks: RFC 9110, 14.2. */
export async function giveFile(request, file) {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return new Response('There is no such file.', { status: 404 });
  const { size } = found;
  const headers = {
    'accept-ranges': 'bytes',
    // Whoever comes next at this machine asks anew.
    'cache-control': 'private, no-cache',
    'content-type': types[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
  };
  const answer = (status, length, more, part) => {
    const body = request.method === 'HEAD' ? null : Readable.toWeb(createReadStream(file, part));
    return new Response(body, { status, headers: { ...headers, 'content-length': length, ...more } });
  };
  // One range: from and to, from there on, or so many bytes of the end.
  const [, from, to] = /^bytes=(?=.*\d)(\d*)-(\d*)$/.exec(request.headers.get('range') ?? '') ?? [];
  if (from === undefined) return answer(200, size);
  const start = from ? Number(from) : Math.max(0, size - Number(to));
  const end = from && to ? Math.min(Number(to), size - 1) : size - 1;
  if (start > end)
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } });
  const range = { 'content-range': `bytes ${start}-${end}/${size}` };
  return answer(206, end - start + 1, range, { start, end });
}
