/** A live session for a guest's own calendar. */
import { SharingError } from './errors.js';
import { joinUrl } from './made-url.js';
import type { Media } from './media.js';
import { endCode } from './participant.js';
import type { Presented } from './presented.js';
import type { CalendarFile, CalendarQuestion } from './schemas.js';
import type { ServiceParts } from './service-parts.js';

/** NOT_FOUND where the medium has no start. */
export async function calendarFor(
  parts: ServiceParts,
  presented: Presented,
  question: CalendarQuestion,
): Promise<CalendarFile> {
  const { media, url } = await sessionFor(parts, presented, question);
  if (!media.startsAt) throw new SharingError('NOT_FOUND');
  const text = await parts.calendar({
    id: media.id,
    title: media.title,
    description: media.description ?? null,
    url,
    startsAt: Date.parse(media.startsAt),
    endsAt: media.endsAt ? Date.parse(media.endsAt) : null,
    hostName: media.hostName ?? null,
    now: parts.clock.now(),
  });
  return { name: fileName(media.title), text };
}

/** The medium that a link or a seat opens, and the address a calendar leads back to. */
async function sessionFor(
  parts: ServiceParts,
  presented: Presented,
  { secret, seat }: CalendarQuestion,
): Promise<{ media: Media; url: string }> {
  if (seat !== undefined && secret === undefined) {
    const participant = await presented.requireParticipant(seat);
    const ended = endCode(participant);
    if (ended) throw new SharingError(ended);
    const media = await parts.media.find(participant.mediaId);
    if (!media) throw new SharingError('NOT_FOUND');
    return { media, url: media.url };
  }
  if (secret === undefined || seat !== undefined) {
    throw new SharingError('INVALID_INPUT', { fields: [{ field: 'secret', code: 'REQUIRED' }] });
  }
  const invite = await presented.readInviteSecret(secret);
  if (invite) {
    const { media, code } = await presented.openInvite(invite);
    if (code) throw new SharingError(code);
    return { media, url: joinUrl(media.url, secret) };
  }
  const opened = await presented.look(await presented.readSecret(secret));
  // A link that is not open yet is what a calendar is for.
  if (opened.code !== 'GUEST_LINK_NOT_YET') presented.admissible(opened);
  return { media: opened.media, url: joinUrl(opened.media.url, secret) };
}

/** A title as a file's name, whatever the system: no separators, no characters that Windows refuses. */
function fileName(title: string): string {
  const name = title
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80);
  return `${name || 'event'}.ics`;
}
