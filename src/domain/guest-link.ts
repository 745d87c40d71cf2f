/** What becomes of one guest link. Times in records are milliseconds since 1970, by the server's clock. */
import { SharingError, type FieldError } from './errors.js';
import { asciiDomain } from './email-address.js';
import { day, wrongDomains, wrongQuestions, wrongTimes } from './link-rules.js';
import { isLive, type Capability, type Media } from './media.js';
import { defaultGuestCapabilities, guestCapabilities } from './media-rights.js';
import type { GuestField, GuestLinkDraft, GuestLinkEdit, GuestLinkId } from './schemas.js';

export type Expiry =
  | { readonly kind: 'never' }
  | { readonly kind: 'at'; readonly at: number }
  | { readonly kind: 'session-end' };

/** One wording of a link's terms. Older ones are kept: a guest has accepted the one of that day. */
export interface Terms {
  readonly version: number;
  /** Empty from the version on with which the owner asks for none. */
  readonly text: string;
}

/** Domains in ASCII and lower case; one stands for those below it too. */
export interface DomainRule {
  readonly rule: 'allow' | 'block';
  readonly domains: readonly string[];
}

/** A guest link as it is kept. Its secret is not part of it: it is derived (mechanics: Keys). */
export interface GuestLinkRecord {
  readonly id: GuestLinkId;
  readonly mediaId: string;
  /** For the owner's eyes. Empty on a tombstone. */
  readonly name: string;
  /** How many people it admits; null for any number. */
  readonly maxUses: number | null;
  /** A use is one person admitted; coming back with a seat is none. */
  readonly uses: number;
  readonly startsAt: number | null;
  readonly expiry: Expiry;
  readonly capabilities: readonly Capability[];
  /** A keyed digest; it can be compared, not read. Null where no code is asked. */
  readonly accessCode: string | null;
  /** Shown to who is about to join. */
  readonly message: string | null;
  /** Every wording there has been, oldest first; the last one holds. */
  readonly terms: readonly Terms[];
  /** What is asked beside name and email. */
  readonly fields: readonly GuestField[];
  /** Whether each guest waits until the host lets them in. */
  readonly approval: boolean;
  /** Whether each guest proves the address with a code. */
  readonly verifiesEmail: boolean;
  /** Whose addresses are admitted or refused; null for everybody's. */
  readonly domains: DomainRule | null;
  readonly pausedAt: number | null;
  readonly deletedAt: number | null;
  readonly lastUsedAt: number | null;
  readonly createdAt: number;
  /** Which derivation key its secret comes from. */
  readonly kid: string;
  /** How often it was replaced; the secret of an earlier rotation is known as replaced. */
  readonly rotation: number;
  /** Until when the secret of the rotation before still admits; null for not at all. */
  readonly previousValidUntil: number | null;
  /** Rises with every change of a rule (edit, pause, block, switch), never with a join. */
  readonly policyRevision: number;
}

/** The switch of a medium, with the revision that everything shown of the medium carries. */
export interface AccessRecord {
  readonly mediaId: string;
  readonly enabled: boolean;
  readonly revision: number;
}

/** A draft whose access code has become its digest: the code itself goes no further. */
export type LinkRules = Omit<GuestLinkDraft, 'accessCode'> & { readonly accessCode?: string | null };

export interface NewGuestLink {
  readonly id: GuestLinkId;
  readonly kid: string;
  readonly media: Media;
  readonly rules: LinkRules;
  readonly now: number;
}

export function createGuestLink({ id, kid, media, rules, now }: NewGuestLink): GuestLinkRecord {
  requireAllowed(rules, media, now);
  return {
    id,
    mediaId: media.id,
    name: rules.name.trim(),
    maxUses: rules.maxUses ?? null,
    uses: 0,
    startsAt: timeOf(rules.startsAt),
    expiry: resolveExpiry(rules.expiry ?? { kind: 'never' }, now),
    capabilities: grantedBy(rules.capabilities ?? defaultGuestCapabilities(media.kind)),
    accessCode: rules.accessCode ?? null,
    message: textOf(rules.message),
    terms: reworded([], rules.terms),
    fields: rules.fields ?? [],
    approval: rules.approval ?? false,
    ...provenBy(rules.domains ?? null, rules.verifiesEmail ?? false),
    pausedAt: null,
    deletedAt: null,
    lastUsedAt: null,
    createdAt: now,
    kid,
    rotation: 0,
    previousValidUntil: null,
    policyRevision: 1,
  };
}

export interface GuestLinkChanges {
  readonly media: Media;
  /** What is not named stays as it is. */
  readonly rules: Omit<GuestLinkEdit, 'accessCode'> & { readonly accessCode?: string | null };
  readonly now: number;
}

/** The link after an edit, itself where that is the same; what was typed is checked as for a new one. */
export function editGuestLink(
  link: GuestLinkRecord,
  { media, rules, now }: GuestLinkChanges,
): GuestLinkRecord {
  requireAllowed(rules, media, now, link);
  const edited = {
    ...link,
    name: rules.name?.trim() ?? link.name,
    maxUses: rules.maxUses === undefined ? link.maxUses : rules.maxUses,
    startsAt: rules.startsAt === undefined ? link.startsAt : timeOf(rules.startsAt),
    expiry: rules.expiry === undefined ? link.expiry : resolveExpiry(rules.expiry, now),
    capabilities: rules.capabilities === undefined ? link.capabilities : grantedBy(rules.capabilities),
    accessCode: rules.accessCode === undefined ? link.accessCode : rules.accessCode,
    message: rules.message === undefined ? link.message : textOf(rules.message),
    terms: rules.terms === undefined ? link.terms : reworded(link.terms, rules.terms),
    fields: rules.fields ?? link.fields,
    approval: rules.approval ?? link.approval,
    ...provenBy(
      rules.domains === undefined ? link.domains : rules.domains,
      rules.verifiesEmail ?? link.verifiesEmail,
    ),
    pausedAt: rules.paused === undefined ? link.pausedAt : rules.paused ? (link.pausedAt ?? now) : null,
  };
  return compared(edited) === compared(link) ? link : edited;
}

/** In whatever order its capabilities were named. */
function compared(link: GuestLinkRecord): string {
  return JSON.stringify({ ...link, capabilities: [...link.capabilities].sort() });
}

/** Hours for which the old address may go on working. */
export const longestGrace = 24 * 30;

/** A new secret for the same link; the old one works on for `graceHours`, then says that it was replaced. */
export function replaceGuestLink(
  link: GuestLinkRecord,
  { kid, graceHours, now }: { readonly kid: string; readonly graceHours: number; readonly now: number },
): GuestLinkRecord {
  return {
    ...link,
    kid,
    rotation: link.rotation + 1,
    previousValidUntil: graceHours === 0 ? null : now + graceHours * hour,
  };
}

/** What the holder of a deleted link is told, and nothing else: no name, no texts, no code. */
export function tombstoneOf(link: GuestLinkRecord, now: number): GuestLinkRecord {
  return { ...link, name: '', message: null, accessCode: null, deletedAt: now };
}

const hour = 60 * 60 * 1000;

/** A number of days counts from the server's now: the owner's device may be wrong by a day. */
export function resolveExpiry(expiry: NonNullable<GuestLinkDraft['expiry']>, now: number): Expiry {
  if (expiry.kind === 'days') return { kind: 'at', at: now + expiry.days * day };
  if (expiry.kind === 'at') return { kind: 'at', at: Date.parse(expiry.at) };
  return expiry;
}

function reworded(terms: readonly Terms[], text: string | null | undefined): readonly Terms[] {
  const next = text?.trim() ?? '';
  if (next === (terms.at(-1)?.text ?? '')) return terms;
  return [...terms, { version: terms.length + 1, text: next }];
}

/** A rule about domains asks for a proven address: a typed one is theatre. */
function provenBy(
  rule: DomainRule | null,
  verifiesEmail: boolean,
): Pick<GuestLinkRecord, 'verifiesEmail' | 'domains'> {
  if (rule === null) return { verifiesEmail, domains: null };
  const domains = rule.domains.flatMap((typed) => asciiDomain(typed.replace(/^@/, '')) ?? []);
  return { verifiesEmail: true, domains: { rule: rule.rule, domains: [...new Set(domains)] } };
}

/** Whether the rule admits addresses of this one's domain; one that is named stands for those below it. */
export function admitsDomain(rule: DomainRule | null, emailKey: string): boolean {
  if (rule === null) return true;
  const domain = emailKey.slice(emailKey.lastIndexOf('@') + 1);
  const isNamed = rule.domains.some((named) => domain === named || domain.endsWith(`.${named}`));
  return isNamed === (rule.rule === 'allow');
}

/** To see is what every link gives. */
function grantedBy(chosen: readonly Capability[]): Capability[] {
  return [...new Set<Capability>(['view', ...chosen])];
}

export function textOf(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

function timeOf(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Date.parse(text);
}

/** What the shapes alone cannot say. `before`: the link as it is, whose own past times are no mistake. */
function requireAllowed(
  rules: Omit<GuestLinkEdit, 'accessCode'>,
  media: Media,
  now: number,
  before?: GuestLinkRecord,
): void {
  const fields: FieldError[] = [];
  const { expiry, startsAt, capabilities, fields: asked } = rules;
  if (expiry?.kind === 'session-end' && !isLive(media.kind)) {
    fields.push({ field: 'expiry.kind', code: 'NOT_ALLOWED' });
  }
  const times = {
    startsAt: startsAt === undefined ? (before?.startsAt ?? null) : timeOf(startsAt),
    endsAt: endOf(expiry === undefined ? (before?.expiry ?? null) : resolveExpiry(expiry, now)),
  };
  const timesBefore = before ? { startsAt: before.startsAt, endsAt: endOf(before.expiry) } : null;
  fields.push(...wrongTimes(times, timesBefore, now));
  const grantable = guestCapabilities(media.kind);
  if (capabilities?.some((capability) => !grantable.includes(capability))) {
    fields.push({ field: 'capabilities', code: 'NOT_ALLOWED' });
  }
  fields.push(...wrongQuestions(asked ?? []), ...wrongDomains(rules.domains?.domains ?? []));
  if (fields.length > 0) throw new SharingError('INVALID_INPUT', { fields });
}

function endOf(expiry: Expiry | null): number | null {
  return expiry?.kind === 'at' ? expiry.at : null;
}
