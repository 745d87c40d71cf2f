/** From a link to what stands in its form, and from what is typed there to what the rules allow. */
import { SharingError } from '../../domain/errors.js';
import { defaultGuestCapabilities, type Capability, type MediaKind } from '../../domain/media.js';
import type { GuestField, GuestLinkDraft, GuestLinkEdit, GuestLinkView } from '../../domain/schemas.js';
import { isoToZoned, zonedToIso } from '../../ui/zoned-time.js';

/** A further field of the join form, as it is typed. */
export interface TypedField extends Pick<GuestField, 'id' | 'label' | 'kind' | 'required'> {
  /** One on each line. */
  readonly options: string;
}

/** What is typed, as it is typed. */
export interface Typed {
  readonly name: string;
  readonly maxUses: string;
  readonly expires: 'never' | 'days' | 'at' | 'session-end';
  readonly days: string;
  readonly at: string;
  readonly zone: string;
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
}

export function emptyTyped(kind: MediaKind | null, zone: string): Typed {
  return {
    name: '',
    maxUses: '',
    expires: 'never',
    days: '',
    at: '',
    zone,
    starts: 'now',
    startsAt: '',
    startZone: zone,
    capabilities: kind === null ? null : defaultGuestCapabilities(kind),
    code: 'typed',
    codeText: '',
    message: '',
    terms: '',
    fields: [],
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
    !isSame([...(capabilities ?? [])].sort(), [...(usual ?? [])].sort())
  );
}

/** The rules are the domain's, the same that the server asks; loaded with the first attempt. */
export async function checkedDraft(typed: Typed, now: number): Promise<GuestLinkDraft> {
  const [{ check }, { guestLinkDraft }] = await Promise.all([
    import('../../domain/check.js'),
    import('../../domain/schemas.js'),
  ]);
  const draft = check(guestLinkDraft, draftOf(typed));
  requireFuture(draft, now);
  return draft;
}

/** What has to be sent so that a link that reads `before` reads `typed`. */
export async function checkedEdit(before: Typed, typed: Typed, now: number): Promise<GuestLinkEdit> {
  const [{ check }, { guestLinkChange }] = await Promise.all([
    import('../../domain/check.js'),
    import('../../domain/schemas.js'),
  ]);
  const draft = draftOf(typed);
  // One that is to be replaced is not taken away by an empty field.
  if (before.code === 'keep' && typed.code === 'typed') draft.accessCode = typed.codeText.trim();
  const names = (Object.keys(partsOf) as (keyof GuestLinkDraft)[]).filter((name) =>
    partsOf[name].some((part) => !isSame(before[part], typed[part])),
  );
  const changed = Object.fromEntries(names.map((name) => [name, draft[name]]));
  const { revision: _, ...edit } = check(guestLinkChange, { ...changed, revision: 0 });
  requireFuture(edit, now);
  return edit;
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
  };
}

function expiryOf({ expires, days, at, zone }: Typed): Record<string, unknown> {
  if (expires === 'days') return { kind: 'days', days: days.trim() === '' ? undefined : toNumber(days) };
  if (expires === 'at') return { kind: 'at', at: momentOf(at, zone) };
  return { kind: expires };
}

/** No moment is not the same as no start: the rules then say that it is missing. */
function momentOf(local: string, zone: string): string {
  return zonedToIso(local, zone) ?? local;
}

function codeOf({ code, codeText }: Typed): string | null | undefined {
  if (code === 'keep') return undefined;
  const text = codeText.trim();
  return code === 'remove' || text === '' ? null : text;
}

function textOf(text: string): string | null {
  return text.trim() === '' ? null : text;
}

function fieldOf({ id, label, kind, required, options }: TypedField): GuestField {
  if (kind !== 'choice') return { id, label, kind, required };
  const lines = options.split('\n').map((line) => line.trim());
  return { id, label, kind, required, options: [...new Set(lines.filter((line) => line !== ''))] };
}

function requireFuture({ expiry }: Pick<GuestLinkEdit, 'expiry'>, now: number): void {
  if (expiry?.kind === 'at' && Date.parse(expiry.at) <= now) {
    throw new SharingError('INVALID_INPUT', { fields: [{ field: 'expiry.at', code: 'IN_THE_PAST' }] });
  }
}

/** NaN for what is no number, which the rules call not whole. */
function toNumber(text: string): number {
  return Number(text.normalize('NFKC').trim());
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
