/**
 * Which address somebody may have meant: its domain is one slip away from a well-known one, or from one that
 * the list is full of; or it is none for a reason that many mistakes have.
 */
import { parseEmailAddress } from './email-address.js';

/** Where most people have their mail, and what is near to those without being a mistake. */
const common = (
  'gmail.com googlemail.com yahoo.com yahoo.co.uk yahoo.fr yahoo.de yahoo.es yahoo.co.jp ymail.com hotmail.com ' +
  'hotmail.co.uk hotmail.fr hotmail.de hotmail.es outlook.com outlook.fr outlook.de outlook.es live.com live.co.uk ' +
  'msn.com icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.com gmx.at gmx.ch web.de t-online.de freenet.de ' +
  'mail.com mail.ru email.com proton.me protonmail.com fastmail.com zoho.com orange.fr free.fr laposte.net ' +
  'libero.it uol.com.br terra.com.br qq.com 163.com 126.com naver.com yandex.ru yandex.com comcast.net'
).split(' ');

/** No such ends exist. */
const ends: Readonly<Record<string, string>> = {
  con: 'com',
  cmo: 'com',
  ocm: 'com',
  vom: 'com',
  xom: 'com',
  comm: 'com',
  coom: 'com',
  cim: 'com',
  ogr: 'org',
  orgg: 'org',
  nte: 'net',
  nett: 'net',
};

/** Shorter ones are all one letter away from each other: the end of a domain, and what stands before it. */
const leastEnd = 3;
const leastLabel = 5;
/** A domain that so many addresses of a list have is no slip, and others may be slips of it. */
const frequent = 4;
/** Compared with at most so many of a list: a list of a hundred thousand may have as many domains. */
const mostFrequent = 20;

/** `counts`: how many addresses of the list have each domain. The answer is the domain that may be meant, or null. */
export function domainSuggester(counts: ReadonlyMap<string, number>): (domain: string) => string | null {
  const ofList = [...counts]
    .filter(([domain, count]) => count >= frequent && suggestionAmong(domain, common) === null)
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostFrequent)
    .map(([domain]) => domain);
  const known = new Set([...common, ...ofList]);
  const suggestions = new Map<string, string | null>();
  return (domain) => {
    if (known.has(domain)) return null;
    const before = suggestions.get(domain);
    if (before !== undefined) return before;
    // What many have is meant as it is, unless no domain can be.
    const isMeant = (counts.get(domain) ?? 0) >= frequent;
    const suggestion = withRightEnd(domain) ?? (isMeant ? null : suggestionAmong(domain, known));
    suggestions.set(domain, suggestion);
    return suggestion;
  };
}

function withRightEnd(domain: string): string | null {
  const dot = domain.lastIndexOf('.');
  const end = ends[domain.slice(dot + 1)];
  if (end === undefined) return null;
  const mended = `${domain.slice(0, dot)}.${end}`;
  return common.includes(mended) ? mended : (suggestionAmong(mended, common) ?? mended);
}

function suggestionAmong(domain: string, known: Iterable<string>): string | null {
  for (const one of known) if (isOneSlip(domain, one)) return one;
  return null;
}

/** Whether one letter is missing, too many, another one, or has changed places with its neighbour. */
function isOneSlip(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1 || typed === meant) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  let end = 0;
  const most = Math.min(typed.length, meant.length) - start;
  while (end < most && typed.at(-1 - end) === meant.at(-1 - end)) end += 1;
  const one = typed.slice(start, typed.length - end);
  const other = meant.slice(start, meant.length - end);
  const isSlip =
    (one.length < 2 && other.length < 2) || (one.length === 2 && one === `${other[1]}${other[0]}`);
  // Numbers and dots are put where they are on purpose: room1, room2.
  return isSlip && !/[\d.-]/.test(one + other) && labelAt(meant, start) >= leastAt(meant, start);
}

/** How long the part between dots is that has the letter at `at`. */
function labelAt(domain: string, at: number): number {
  const end = domain.indexOf('.', at);
  return (end < 0 ? domain.length : end) - (domain.lastIndexOf('.', at - 1) + 1);
}

function leastAt(domain: string, at: number): number {
  return domain.indexOf('.', at) < 0 ? leastEnd : leastLabel;
}

/** The address that is meant by what is none: "name@@example,org", "name (at) example dot org", "name@gmail". */
export function mendedAddress(typed: string): string | null {
  const text = typed
    .replaceAll(/\s*[([]\s*at\s*[)\]]\s*|\s+at\s+|\s*@[\s@]*/gi, '@')
    .replaceAll(/\s*[([]\s*dot\s*[)\]]\s*|\s+dot\s+|[\s,.]*[,.][\s,.]*/gi, '.')
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const at = text.lastIndexOf('@');
  const end =
    at < 0 || text.includes('.', at)
      ? undefined
      : common.find((one) => one.startsWith(`${text.slice(at + 1).toLowerCase()}.`));
  const mended = end === undefined ? text : `${text.slice(0, at + 1)}${end}`;
  // One space in the middle: "person 7@example.org". More of them are words, and what is meant is not plain.
  const isSplit = /^[^\s@]+\s+[^\s@]+@[^\s@]+$/.test(typed.trim());
  return parseEmailAddress(isSplit ? mended.replace(/\s+/, '') : mended);
}
