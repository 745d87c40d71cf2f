/** From a link to what stands in its form, and from what is typed there to what the rules allow. */
import { asSharingError, SharingError, type FieldError } from '../../domain/errors.js';
import type * as LinkRules from '../../domain/link-rules.js';
import type { Capability, MediaKind } from '../../domain/media.js';
import { defaultGuestCapabilities } from '../../domain/media-rights.js';
import type { GuestField, GuestLinkDraft, GuestLinkEdit, GuestLinkView } from '../../domain/schemas.js';
import { checkShape } from '../../domain/shape.js';
import { loadPart } from '../../ui/load-part.js';
import { expiryOf, momentOf, noExpiry, toNumber, type TypedExpiry } from '../../ui/form/typed-expiry.js';
import { isoToZoned, zonedToIso } from '../../ui/form/zoned-time.js';

/** A further field of the join form, as it is typed. */
export interface TypedField extends Pick<GuestField, 'id' | 'label' | 'kind' | 'required'> {
  /** One on each line. */
  readonly options: string;
}

/** What is typed, as it is typed. */
export interface Typed extends TypedExpiry {
  readonly name: string;
  readonly maxUses: string;
  readonly starts: 'now' | 'at';
  readonly startsAt: string;
  readonly startZone: string;
  /** Null where nobody knows what the medium can grant: left to the back end. */
  readonly capabilities: readonly Capability[] | null;
  /** The code that is set stays (nobody can read it), goes, or is what is typed. */
  readonly code: 'keep' | 'remove' | 'typed';
  readonly codeText: string;
  readonly message: string;
  readonly terms: string;
  readonly fields: readonly TypedField[];
  readonly approval: boolean;
  readonly verifiesEmail: boolean;
  readonly domainRule: 'any' | 'allow' | 'block';
  /** One on each line, or with commas between. */
  readonly domains: string;
}

export function emptyTyped(kind: MediaKind | null, zone: string): Typed {
  return {
    name: '',
    maxUses: '',
    ...noExpiry(zone),
    starts: 'now',
    startsAt: '',
    startZone: zone,
    capabilities: kind === null ? null : defaultGuestCapabilities(kind),
    code: 'typed',
    codeText: '',
    message: '',
    terms: '',
    fields: [],
    approval: false,
    verifiesEmail: false,
    domainRule: 'any',
    domains: '',
  };
}

/** A link as it stands in its form; times as a clock in `zone` shows them. */
export function typedOf(link: GuestLinkView, zone: string): Typed {
  const { expiry, startsAt, maxUses } = link;
  const local = (iso: string): string => isoToZoned(Date.parse(iso), zone);
  return {
    ...emptyTyped(null, zone),
    name: link.name,
    maxUses: maxUses === null ? '' : String(maxUses),
    expires: expiry.kind,
    at: expiry.kind === 'at' ? local(expiry.at) : '',
    starts: startsAt === null ? 'now' : 'at',
    startsAt: startsAt === null ? '' : local(startsAt),
    capabilities: link.capabilities,
    code: link.hasAccessCode ? 'keep' : 'typed',
    message: link.message ?? '',
    terms: link.terms?.text ?? '',
    fields: link.fields.map(({ options = [], ...field }) => ({ ...field, options: options.join('\n') })),
    approval: link.approval,
    verifiesEmail: link.verifiesEmail,
    domainRule: link.domains?.rule ?? 'any',
    domains: link.domains?.domains.join('\n') ?? '',
  };
}

/** Whether something stands behind *More options*. */
export function usesOptions(typed: Typed, kind: MediaKind | null): boolean {
  const { starts, capabilities, code, codeText, message, terms, fields } = typed;
  const usual = kind === null ? capabilities : defaultGuestCapabilities(kind);
  return (
    starts !== 'now' ||
    code !== 'typed' ||
    [codeText, message, terms].some((text) => text !== '') ||
    fields.length > 0 ||
    typed.approval ||
    typed.verifiesEmail ||
    typed.domainRule !== 'any' ||
    !isSame([...(capabilities ?? [])].sort(), [...(usual ?? [])].sort())
  );
}

/** The rules are the domain's, the same that the server asks; loaded with the first attempt. */
export async function checkedDraft(typed: Typed, now: number): Promise<GuestLinkDraft> {
  const [{ guestLinkDraft }, rules] = await loadRules();
  const draft = draftOf(typed);
  const wrong = wrongTogether(rules, { typed, before: null, now });
  return checkedWith(wrong, () => checkShape(guestLinkDraft, draft));
}

/** What has to be sent so that a link that reads `before` reads `typed`. */
export async function checkedEdit(before: Typed, typed: Typed, now: number): Promise<GuestLinkEdit> {
  const [{ guestLinkChange }, rules] = await loadRules();
  const draft = draftOf(typed);
  // One that is to be replaced is not taken away by an empty field.
  if (before.code === 'keep' && typed.code === 'typed') draft.accessCode = typed.codeText.trim();
  const changed = Object.fromEntries(changedNames(before, typed).map((name) => [name, draft[name]]));
  const wrong = wrongTogether(rules, { typed, before, now });
  const { revision: _, ...edit } = checkedWith(wrong, () =>
    checkShape(guestLinkChange, { ...changed, revision: 0 }),
  );
  return edit;
}

/** What a person has changed since `before`, on top of what somebody else has made of the link meanwhile. */
export function rebased(before: Typed, typed: Typed, theirs: Typed): Typed {
  const parts = changedNames(before, typed).flatMap((name) => partsOf[name]);
  return { ...theirs, ...Object.fromEntries(parts.map((part) => [part, typed[part]])) };
}

function changedNames(before: Typed, typed: Typed): (keyof GuestLinkDraft)[] {
  return (Object.keys(partsOf) as (keyof GuestLinkDraft)[]).filter((name) =>
    partsOf[name].some((part) => !isSame(before[part], typed[part])),
  );
}

const loadRules = () =>
  loadPart(() => Promise.all([import('../../domain/form-shapes.js'), import('../../domain/link-rules.js')]));

/** All that is wrong is said at once: what each field may be, and what they may be together. */
function checkedWith<T>(wrong: readonly FieldError[], check: () => T): T {
  try {
    const value = check();
    if (wrong.length === 0) return value;
  } catch (thrown) {
    const { fields } = asSharingError(thrown);
    throw new SharingError('INVALID_INPUT', { fields: [...fields, ...wrong] });
  }
  throw new SharingError('INVALID_INPUT', { fields: wrong });
}

function wrongTogether(
  { wrongTimes, wrongQuestions, wrongDomains, day }: typeof LinkRules,
  { typed, before, now }: { readonly typed: Typed; readonly before: Typed | null; readonly now: number },
): FieldError[] {
  const timesBefore = before === null ? null : timesOf(before, now, day);
  return [
    ...wrongTimes(timesOf(typed, now, day), timesBefore, now),
    ...wrongQuestions(typed.fields.map(fieldOf)),
    ...wrongDomains(domainsOf(typed)?.domains ?? []),
  ];
}

/** Null where there is none, or none that could be read: its own rule says so. */
function timesOf(typed: Typed, now: number, day: number): LinkRules.LinkTimes {
  const read = (local: string, zone: string): number | null => {
    const iso = zonedToIso(local, zone);
    return iso === null ? null : Date.parse(iso);
  };
  const { expires, days, at, zone, starts, startsAt, startZone } = typed;
  const count = toNumber(days);
  const endsIn = days.trim() === '' || Number.isNaN(count) || count < 1 ? null : now + count * day;
  return {
    startsAt: starts === 'at' ? read(startsAt, startZone) : null,
    endsAt: expires === 'at' ? read(at, zone) : expires === 'days' ? endsIn : null,
  };
}

/** Which typed parts a rule of the link is made of. */
const partsOf: Readonly<Record<keyof GuestLinkDraft, readonly (keyof Typed)[]>> = {
  name: ['name'],
  maxUses: ['maxUses'],
  startsAt: ['starts', 'startsAt', 'startZone'],
  expiry: ['expires', 'days', 'at', 'zone'],
  capabilities: ['capabilities'],
  accessCode: ['code', 'codeText'],
  message: ['message'],
  terms: ['terms'],
  fields: ['fields'],
  approval: ['approval'],
  verifiesEmail: ['verifiesEmail'],
  domains: ['domainRule', 'domains'],
};

function draftOf(typed: Typed): Record<keyof GuestLinkDraft, unknown> {
  return {
    name: typed.name,
    maxUses: typed.maxUses.trim() === '' ? null : toNumber(typed.maxUses),
    startsAt: typed.starts === 'now' ? null : momentOf(typed.startsAt, typed.startZone),
    expiry: expiryOf(typed),
    capabilities: typed.capabilities ?? undefined,
    accessCode: codeOf(typed),
    message: textOf(typed.message),
    terms: textOf(typed.terms),
    fields: typed.fields.map(fieldOf),
    approval: typed.approval,
    verifiesEmail: typed.verifiesEmail,
    domains: domainsOf(typed),
  };
}

function codeOf({ code, codeText }: Typed): string | null | undefined {
  if (code === 'keep') return undefined;
  const text = codeText.trim();
  return code === 'remove' || text === '' ? null : text;
}

function domainsOf({ domainRule, domains }: Typed): GuestLinkDraft['domains'] {
  if (domainRule === 'any') return null;
  return { rule: domainRule, domains: typedDomains(domains) };
}

/** As they are sent, in the order in which they are typed. */
export function typedDomains(domains: string): string[] {
  return domains.split(/[\s,;]+/).filter((domain) => domain !== '');
}

function textOf(text: string): string | null {
  return text.trim() === '' ? null : text;
}

function fieldOf({ id, label, kind, required, options }: TypedField): GuestField {
  if (kind !== 'choice') return { id, label, kind, required };
  const lines = options.split('\n').map((line) => line.trim());
  return { id, label, kind, required, options: [...new Set(lines.filter((line) => line !== ''))] };
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
