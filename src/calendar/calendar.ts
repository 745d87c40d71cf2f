/** Calendar files (RFC 5545), on the server and in the browser that is one. Loaded when somebody wants one. */
import type { CalendarEvent } from '../domain/service-parts.js';

/** Milliseconds: of a session whose end the host does not name, as calendars draw it. */
const usualLength = 60 * 60 * 1000;

// No escape makes a control character part of a text (RFC 5545, 3.3.11); line breaks and tabs have one.
const plain = (text: string) => wellFormed(text).replace(/[^\P{Cc}\t\r\n]/gu, '');
const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, '\ufffd');

export async function createCalendarFile(event: CalendarEvent): Promise<string> {
  const { ICalCalendar, ICalCalendarMethod, ICalEventStatus } = await import('ical-generator');
  const url = new URL(event.url);
  const calendar = new ICalCalendar({
    prodId: { company: 'guestlist', product: 'guestlist' },
    // To be put into a calendar; nobody has to answer it (RFC 5546, 3.2.1): who comes is known by the link.
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    // One event however often it is downloaded: a calendar replaces it, and does not show it twice.
    id: `${encodeURIComponent(wellFormed(event.id))}@${url.hostname}`,
    stamp: new Date(event.now),
    // As instants in UTC: every calendar shows them in its owner's own zone.
    start: new Date(event.startsAt),
    end: new Date(event.endsAt ?? event.startsAt + usualLength),
    summary: plain(event.title),
    description: plain([event.description, event.url].filter(Boolean).join('\n\n')),
    // The library escapes these two as in a text, which an address is not.
    url: url.href.replace(/[,;]/g, encodeURIComponent),
    status: ICalEventStatus.CONFIRMED,
    ...(event.hostName !== null && {
      // RFC 5545 wants an address of the organizer; the host's name alone goes here.
      x: [{ key: 'X-GUESTLIST-HOST', value: plain(event.hostName) }],
    }),
  });
  return calendar.toString();
}
