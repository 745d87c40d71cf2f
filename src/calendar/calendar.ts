/** Calendar files (RFC 5545), on the server and in the browser that is one. Loaded when somebody wants one. */
import type { CalendarEvent } from '../domain/service-parts.js';

/** Milliseconds: of a session whose end the host does not name, as calendars draw it. */
const usualLength = 60 * 60 * 1000;

export async function createCalendarFile(event: CalendarEvent): Promise<string> {
  const { ICalCalendar, ICalEventStatus } = await import('ical-generator');
  const calendar = new ICalCalendar({ prodId: { company: 'guestlist', product: 'guestlist' } });
  calendar.createEvent({
    // One event however often it is downloaded: a calendar replaces it, and does not show it twice.
    id: `${event.id}@${new URL(event.url).hostname}`,
    stamp: new Date(event.now),
    // As instants in UTC: every calendar shows them in its owner's own zone.
    start: new Date(event.startsAt),
    end: new Date(event.endsAt ?? event.startsAt + usualLength),
    summary: event.title,
    description: [event.description, event.url].filter(Boolean).join('\n\n'),
    url: event.url,
    status: ICalEventStatus.CONFIRMED,
    ...(event.hostName !== null && {
      // RFC 5545 wants an address of the organizer; the host's name alone goes here.
      x: [{ key: 'X-GUESTLIST-HOST', value: event.hostName }],
    }),
  });
  return calendar.toString();
}
