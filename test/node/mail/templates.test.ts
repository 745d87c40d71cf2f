import { describe, expect, it } from 'vitest';
import type { InviteMail } from '../../../src/domain/mail.js';
import { inviteRoles, mediaKinds } from '../../../src/domain/media.js';
import { roleCapabilities } from '../../../src/domain/media-rights.js';
import { abilityTexts } from '../../../src/locales/abilities.js';
import { roleTexts } from '../../../src/locales/en/roles.js';
import { mailTexts } from '../../../src/locales/en/mail.js';
import { createMailTemplates } from '../../../src/mail/templates.js';
import { anyText, fc } from '../../support/properties.js';
import { code, invite } from './examples.js';

const templates = createMailTemplates();
const mailed = (change: Partial<InviteMail>) => templates.invite({ ...invite, ...change });
/** The elements of a page. Every `<` in it is one of ours, as words have none. */
const tags = (html: string) => html.match(/<[^>]*>/g)?.map((tag) => /^<\/?[\w!]+/.exec(tag)?.[0]);
const words = (html: string) =>
  html
    .replace(/<(style|title)>[^<]*<\/\1>/g, '')
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, sign: string) => String.fromCharCode(Number(sign)));

describe('a mail that invites', () => {
  it('says who, what, as what, by whom, when and how to answer, in both parts', async () => {
    const { subject, text, html } = await mailed({});
    expect(subject).toBe('Open Campus staff invites you to “Keynote”');
    for (const part of [text, words(html)]) {
      expect(part).toContain('Hello Ana Example,');
      expect(part).toContain('Open Campus staff invites you to “Keynote” as a speaker.');
      expect(part).toContain('You can watch it live, chat, ask questions, answer polls, speak, and talk');
      expect(part).toMatch(/Starts\W+Saturday, May 17, 2031 at 11:30\sAM Central European Summer Time/);
      expect(part).toMatch(/Ends\W+1:00\sPM Central European Summer Time/);
      expect(part).toContain('What comes after the lecture hall.');
      expect(part).toContain('Bring slides <3');
      expect(part).toContain('This link is for ana@example.org alone');
      expect(part).toMatch(/It works until Sunday, May 18, 2031 at 2:00\sAM Central European Summer Time/);
      expect(part).toContain('decline');
    }
    expect(text).toContain(`\n${invite.url}\n`);
    expect(html.match(/href="[^"]*"/g)).toEqual([`href="${invite.url}"`]);
  });

  it('says nothing of what it does not know', async () => {
    const { subject, text } = await mailed({
      to: { name: ' ', address: 'ana@example.org' },
      description: null,
      hostName: null,
      invitedBy: null,
      message: '\n \r\n',
      startsAt: null,
      endsAt: null,
      expiresAt: null,
    });
    expect(subject).toBe('You are invited to “Keynote”');
    expect(text).toContain('Hello,\n\nYou are invited to “Keynote” as a speaker.\n\nYou can');
    expect(text).not.toMatch(/null|Starts|Ends|Host|until|message/i);
  });

  it('names the zone, also where it is not known, and the day of an end that is another one', async () => {
    const { text } = await mailed({ timeZone: 'Nowhere/Land', endsAt: Date.UTC(2031, 4, 18, 11) });
    expect(text).toMatch(/9:30\sAM Coordinated Universal Time\n/);
    expect(text).toMatch(/Ends: Sunday, May 18, 2031 at 11:00\sAM Coordinated Universal Time\n/);
    expect((await mailed({ endsAt: null })).text).not.toContain('Ends');
  });

  it('has words for each role of each kind', async () => {
    for (const kind of mediaKinds) {
      for (const role of inviteRoles) {
        const capabilities = roleCapabilities(kind, role);
        const { text } = await mailed({ kind, role, capabilities });
        expect(text).not.toContain('undefined');
        // The owner read the same words beside the role that was chosen.
        const can = new Intl.ListFormat('en').format(abilityTexts(kind, capabilities, roleTexts));
        expect(text).toContain(`You can ${can}.`);
      }
    }
  });

  it('keeps its form, whatever people and hosts write', async () => {
    const expected = tags((await mailed({ description: 'x', message: 'x' })).html);
    await fc.assert(
      fc.asyncProperty(anyText, anyText, anyText, anyText, async (name, title, by, long) => {
        const { subject, text, html } = await mailed({
          to: { name, address: 'ana@example.org' },
          title: `t${title}`,
          invitedBy: `b${by}`,
          hostName: `h${name}`,
          description: `d${long}`,
          message: `m${long}`,
        });
        expect(subject).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e]/u);
        expect(Array.from(new Intl.Segmenter().segment(subject)).length).toBeLessThanOrEqual(100);
        expect(tags(html)?.filter((tag) => tag !== '<br')).toEqual(expected);
        expect(html).not.toMatch(/\p{Cs}/u);
        // No word opens a line of its own where it could look like ours.
        expect(text.split('\n').filter((line) => line === invite.url)).toHaveLength(1);
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      }),
    );
  });

  it('is shown as text what looks like markup', async () => {
    const { html, text } = await mailed({
      title: '<img src=x onerror=alert(1)>',
      message: '</blockquote>"&',
    });
    expect(html).not.toContain('<img');
    expect(words(html)).toContain('“<img src=x onerror=alert(1)>”');
    expect(words(html)).toContain('</blockquote>"&');
    expect(text).toContain('> </blockquote>"&');
  });

  it('shortens a long title in the subject alone', async () => {
    const title = 'A title that goes on '.repeat(9).trim();
    const { subject, text } = await mailed({ title });
    expect(subject.length).toBeLessThanOrEqual(100);
    expect(subject).toMatch(/…”$/);
    expect(text).toContain(title);
  });
});

describe('a mail with a code', () => {
  it('has the code where it is read first, how long it works, and what to do without having asked', async () => {
    const { subject, text, html } = await templates.code(code);
    expect(subject).toBe('012345 is your code for “Keynote”');
    for (const part of [text, words(html)]) {
      expect(part).toContain('012345');
      expect(part).toContain('10 minutes, and once');
      expect(part).toContain('If you did not ask for it, ignore this mail');
    }
    expect((await templates.code({ ...code, minutes: 1 })).text).toContain('1 minute, and');
  });
});

describe('the language of a mail', () => {
  const arabic = { code: 'ar', texts: { mail: { greeting: () => 'مرحبا،' } } };

  it('is that of the invite where there are words for it, with English for what is missing', async () => {
    const { html, text } = await createMailTemplates({ locales: [arabic] }).invite({
      ...invite,
      locale: 'ar-EG',
    });
    expect(text).toMatch(/^مرحبا،/);
    expect(text).toContain(mailTexts.decline);
    expect(html).toContain('<html lang="ar-EG" dir="rtl">');
    // In the language's own words and digits, with the zone named.
    expect(text).toContain(
      new Intl.DateTimeFormat('ar-EG', {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
        timeZone: 'Europe/Berlin',
        timeZoneName: 'long',
      }).format(invite.expiresAt!),
    );
  });

  it('puts what was written in any direction on the side where the mail begins, beside its line', async () => {
    const sides = async (locale: string) => {
      const { html } = await createMailTemplates({ locales: [arabic] }).invite({ ...invite, locale });
      const written = html.match(/<[^>]* dir="auto" style="[^"]*"/g) ?? [];
      return written.map((tag) =>
        [...tag.matchAll(/(text-align: |border-)(left|right)/g)].map(([, , side]) => side),
      );
    };
    expect(await sides('ar')).toEqual([['right'], ['right', 'right']]);
    expect(await sides('en')).toEqual([['left'], ['left', 'left']]);
  });

  it('is English with English dates where there are none', async () => {
    const { html, text } = await templates.invite({ ...invite, locale: 'ar-EG' });
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(text).toContain('Saturday, May 17, 2031');
  });

  it('keeps the dates of an English that is not the usual one, and takes no tag that is none', async () => {
    expect((await mailed({ locale: 'en-GB' })).text).toContain('17 May 2031');
    expect((await mailed({ locale: 'no such tag"><' })).html).toContain('<html lang="en" dir="ltr">');
  });

  it('prefers the words of the region', async () => {
    const locales = [
      { code: 'pt', texts: { mail: { greeting: () => 'Olá,', open: 'Abrir' } } },
      { code: 'pt-BR', texts: { mail: { greeting: () => 'Oi,' } } },
    ];
    const { text } = await createMailTemplates({ locales }).invite({ ...invite, locale: 'pt-br' });
    expect(text).toMatch(/^Oi,/);
    expect(text).toContain('Abrir:');
  });

  it('sets words of the other direction apart', async () => {
    const { text } = await mailed({ title: 'مقدمة' });
    expect(text).toContain('“\u2068مقدمة\u2069”');
  });
});
