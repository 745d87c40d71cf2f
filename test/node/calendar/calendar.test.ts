import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { createCalendarFile } from '../../../src/calendar/calendar.js';
import type { CalendarEvent } from '../../../src/domain/service-parts.js';
import { anyText, fc } from '../../support/properties.js';

const event: CalendarEvent = {
  id: 'keynote',
  title: 'Keynote',
  description: null,
  url: 'https://media.example.org/watch/keynote#join=1.k.id.0.mac',
  startsAt: Date.UTC(2031, 4, 17, 9, 30),
  endsAt: null,
  hostName: null,
  now: Date.UTC(2031, 4, 1),
};

async function parsed(change: Partial<CalendarEvent>) {
  const text = await createCalendarFile({ ...event, ...change });
  const calendar = new ICAL.Component(ICAL.parse(text) as string);
  return { text, calendar, events: calendar.getAllSubcomponents('vevent') };
}

const names = (component: ICAL.Component) => component.getAllProperties().map(({ name }) => name);

describe('a calendar file', () => {
  it('is read by another parser as it was meant', async () => {
    const { events } = await parsed({
      title: 'Keynote; live, "now"',
      description: 'One\nTwo',
      hostName: 'Open Campus',
    });
    const [only] = events.map((component) => new ICAL.Event(component));
    expect(only).toMatchObject({ summary: 'Keynote; live, "now"', uid: 'keynote@media.example.org' });
    expect(only?.description).toBe(`One\nTwo\n\n${event.url}`);
    expect(only?.startDate.toJSDate().getTime()).toBe(event.startsAt);
    expect(only?.endDate.toJSDate().getTime()).toBe(event.startsAt + 60 * 60 * 1000);
    expect(events[0]?.getFirstPropertyValue('x-guestlist-host')).toBe('Open Campus');
  });

  it('is one event with the same properties, whatever the host writes', async () => {
    const expected = names((await parsed({ hostName: 'Open Campus' })).events[0]!);
    const injected = fc
      .tuple(anyText, fc.constantFrom('\r\n', '\n', '\r', '\u2028', '\u0085', '\\', ';', ','), anyText)
      .map((parts) => parts.join(''));
    const line = fc.oneof(
      anyText,
      injected,
      fc.constantFrom('a\r\nATTENDEE:mailto:other@example.org', 'a\nEND:VEVENT\nBEGIN:VEVENT\nUID:2'),
    );
    await fc.assert(
      fc.asyncProperty(line, line, line, line, async (id, title, description, hostName) => {
        const { text, calendar, events } = await parsed({ id, title, description, hostName });
        expect(calendar.getAllSubcomponents()).toHaveLength(1);
        expect(names(events[0]!)).toEqual(expected);
        // Every line is ours or goes on with one, and no control character is left in any.
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f]/);
      }),
    );
  });

  it('keeps the words of title and description', async () => {
    const words = fc
      .stringMatching(/^[\p{L}\p{N} ;,:"'\\\n<>&]{1,60}$/u)
      .filter((text) => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(words, words, async (title, description) => {
        const [component] = (await parsed({ title, description })).events;
        const read = new ICAL.Event(component);
        expect(read.summary).toBe(title);
        expect(read.description).toBe(`${description}\n\n${event.url}`);
      }),
    );
  });

  it('leads back to where it came from, and nowhere else', async () => {
    const urlOf = async (url: string) => (await parsed({ url })).events[0]!.getFirstPropertyValue('url');
    expect(await urlOf(event.url)).toBe(event.url);
    expect(new URL(String(await urlOf('https://media.example.org/a,b;c?d=e#join=s'))).hash).toBe('#join=s');
    const broken = await urlOf('https://media.example.org/watch\r\nATTACH:https://other.example.org/');
    expect(new URL(String(broken)).origin).toBe('https://media.example.org');
    expect(names((await parsed({ url: 'https://media.example.org/\r\nATTACH:x' })).events[0]!)).not.toContain(
      'attach',
    );
  });
});
