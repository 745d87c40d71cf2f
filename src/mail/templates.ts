/** The mails as they come with guestlist, in the language of who gets them; text and HTML say the same. */
import type { CodeMail, InviteMail, MailContent, MailTemplates } from '../domain/mail.js';
import { abilityTexts } from '../locales/abilities.js';
import type { Locale } from '../locales/texts.js';
import { button, code, fact, mailPage, note, paragraph, quote, said, title } from './mail-page.js';
import { wordsOf, type MailWords } from './mail-words.js';
import { isolated, linesOf, oneLine } from './plain-text.js';

export interface MailTemplatesOptions {
  /** Languages, as pages register them; each text that one lacks is in English. Default: English alone. */
  readonly locales?: readonly Locale[];
}

/** A host that wants its own words gives locales; its own looks: an object with methods of its own. */
export function createMailTemplates({ locales = [] }: MailTemplatesOptions = {}): MailTemplates {
  return {
    invite: async (about) => inviteMail(about, wordsOf(about.locale, locales)),
    code: async (about) => codeMail(about, wordsOf(about.locale, locales)),
  };
}

/** Of a subject, so that what matters in it is seen in a list. */
const longestSubject = 100;
const longestTitle = 56;
const longestName = 40;

function inviteMail(about: InviteMail, words: MailWords): MailContent {
  const { texts, direction } = words;
  const apart = (text: string) => isolated(text, direction);
  const by = nameOf(about.invitedBy);
  const subject = oneLine(
    texts.inviteSubject(oneLine(about.title, longestTitle), by && oneLine(by, longestName)),
    longestSubject,
  );
  const name = nameOf(about.to.name);
  const greeting = texts.greeting(name && apart(name));
  const invites = texts.invites(apart(oneLine(about.title)), by && apart(by), texts.roles[about.role]);
  const youCan = texts.youCan(words.list(abilityTexts(about.kind, about.capabilities, words.roles)));
  const host = nameOf(about.hostName);
  const facts: [string, string][] = [];
  if (about.startsAt !== null) {
    facts.push([texts.starts, words.time(about.timeZone, about.startsAt)]);
    if (about.endsAt !== null)
      facts.push([texts.ends, words.time(about.timeZone, about.endsAt, about.startsAt)]);
  }
  if (host !== null) facts.push([texts.host, apart(host)]);
  const description = linesOf(about.description ?? '');
  const message = linesOf(about.message ?? '');
  const from = texts.messageFrom(by && apart(by));
  const notes = [
    texts.forYouAlone(apart(oneLine(about.to.address))),
    ...(about.expiresAt === null ? [] : [texts.worksUntil(words.time(about.timeZone, about.expiresAt))]),
    texts.decline,
  ];

  const text = parts([
    [greeting],
    [invites],
    [youCan],
    facts.map(([label, value]) => `${label}: ${value}`),
    description,
    message.length === 0 ? [] : [`${from}:`, ...message.map((line) => `> ${line}`.trimEnd())],
    [`${texts.open}:`, about.url],
    notes,
  ]);
  const html = mailPage(subject, words, [
    paragraph(greeting),
    title(invites),
    paragraph(youCan),
    facts.map(([label, value]) => fact(label, value)),
    description.length === 0 ? null : said(description, words),
    message.length === 0 ? null : quote(from, message, words),
    button(texts.open, about.url),
    notes.map((line) => note(line)),
  ]);
  return { subject, text, html };
}

function codeMail(about: CodeMail, words: MailWords): MailContent {
  const { texts, direction } = words;
  const subject = oneLine(texts.codeSubject(about.code, oneLine(about.title, longestTitle)), longestSubject);
  const yourCode = texts.yourCode(isolated(oneLine(about.title), direction));
  const notes = [texts.codeWorks(about.minutes, words), texts.notAsked];
  return {
    subject,
    text: parts([[`${yourCode}:`, about.code], notes]),
    html: mailPage(subject, words, [paragraph(yourCode), code(about.code), notes.map((line) => note(line))]),
  };
}

function nameOf(name: string | null): string | null {
  return oneLine(name ?? '') || null;
}

/** With an empty line between parts that say something. */
function parts(all: readonly (readonly string[])[]): string {
  return `${all
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
