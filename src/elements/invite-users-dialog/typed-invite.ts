/** What is typed in the form of an invite, and what is asked of the back end for it. */
import { asSharingError, SharingError, type FieldError } from '../../domain/errors.js';
import type { InviteRole } from '../../domain/media.js';
import type { InviteDraft, InvitePreview, InviteRequest } from '../../domain/schemas.js';
import { checkShape } from '../../domain/shape.js';
import { loadPart } from '../../ui/load-part.js';
import { expiryOf, noExpiry, toNumber, type TypedExpiry } from '../../ui/form/typed-expiry.js';
import { zonedToIso } from '../../ui/form/zoned-time.js';

export interface TypedInvite extends TypedExpiry {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly role: InviteRole;
  readonly mail: boolean;
  readonly message: string;
}

/** What *Add many* begins with. */
export interface SeveralPeople {
  readonly text: string;
  readonly shared: Omit<InviteRequest, 'invites' | 'expiry'> & { readonly expiry: TypedExpiry };
  readonly role: InviteRole;
}

export function emptyInvite(role: InviteRole, zone: string): TypedInvite {
  return { email: '', firstName: '', lastName: '', role, mail: true, message: '', ...noExpiry(zone) };
}

/** Which of the further fields are open; what stands in one that was closed again is not asked for. */
export interface OpenedFields {
  readonly message: boolean;
  readonly expiry: boolean;
}

/** With those in which something is wrong. */
export function openedFor(wrong: readonly FieldError[], opened: OpenedFields): OpenedFields {
  const isWrong = (name: string): boolean => wrong.some(({ field }) => field.startsWith(name));
  return {
    message: opened.message || isWrong('message'),
    expiry: opened.expiry || isWrong('expiry'),
  };
}

/** What counts of what is typed. */
export function openOf(typed: TypedInvite, opened: OpenedFields): TypedInvite {
  return {
    ...typed,
    ...(!opened.message && { message: '' }),
    ...(!opened.expiry && noExpiry(typed.zone)),
  };
}

/**
 * For the next person: another one, with the same role and end. The message was for the one who was `asked` for;
 * somebody else may have been typed meanwhile.
 */
export function nextInvite(typed: TypedInvite, asked: TypedInvite): TypedInvite {
  const message = typed.message === asked.message ? '' : typed.message;
  if (typed.email !== asked.email) return { ...typed, message };
  return { ...typed, message, email: '', firstName: '', lastName: '' };
}

/** Whether something would be lost. */
export function hasTyped({ email, firstName, lastName, message }: TypedInvite): boolean {
  return [email, firstName, lastName, message].some((text) => text.trim() !== '');
}

/** The rules are the domain's, the same that the server asks; loaded with the first attempt. */
export async function checkedInvite(typed: TypedInvite, locale: string, now: number): Promise<InviteRequest> {
  const [{ inviteRequest }, { parseEmailAddress }, { wrongTimes, day }] = await loadPart(() =>
    Promise.all([
      import('../../domain/form-shapes.js'),
      import('../../domain/email-address.js'),
      import('../../domain/link-rules.js'),
    ]),
  );
  const wrong: FieldError[] = wrongTimes({ startsAt: null, endsAt: endOf(typed, now, day) }, null, now);
  const email = typed.email.trim();
  if (email !== '' && parseEmailAddress(email) === null)
    wrong.push({ field: 'email', code: 'NOT_AN_ADDRESS' });
  try {
    const request = checkShape(inviteRequest, requestOf(typed, locale));
    if (wrong.length === 0) return request;
  } catch (thrown) {
    const { fields } = asSharingError(thrown);
    throw new SharingError('INVALID_INPUT', { fields: [...fields.map(placed), ...wrong] });
  }
  throw new SharingError('INVALID_INPUT', { fields: wrong });
}

/** Whether more than an address stands there: `Ada Lovelace <ada@example.org>`. */
export function isAddressed(email: string): boolean {
  return email.includes('@') && /[\s<>"“:]/.test(email.trim());
}

/** Who is meant by that; null where it is nobody, or several. */
export async function addressedPerson(
  email: string,
): Promise<Pick<TypedInvite, 'email' | 'firstName' | 'lastName'> | null> {
  const { readAddressList } = await loadPart(() => import('../../domain/address-list.js'));
  const [person = null, ...others] = [...readAddressList(email.trim())].filter((one) => one !== null);
  if (person === null || person.address === null || others.length > 0) return null;
  return { email: person.address, firstName: person.name.first, lastName: person.name.last };
}

/** The address that may be meant: its domain is one slip away from a well-known one. Null where it is none. */
export async function meantAddress(email: string): Promise<string | null> {
  const { domainSuggester } = await loadPart(() => import('../../domain/misspelt-address.js'));
  const at = email.lastIndexOf('@') + 1;
  const domain = domainSuggester(new Map())(email.slice(at).toLowerCase());
  return domain === null ? null : email.slice(0, at) + domain;
}

/** The same invite, to be looked at before it is sent. */
export function previewOf({ invites, mail: _, ...shared }: InviteRequest): InvitePreview {
  const [invite] = invites;
  if (invite === undefined) throw new SharingError('INVALID_INPUT');
  return { invite, ...shared };
}

/** What all who are invited in the same way have in common. An expiry is checked when it is sent. */
export function sharedOf(typed: TypedInvite, locale: string): Omit<InviteRequest, 'invites'> {
  const message = typed.message.trim() === '' ? null : typed.message;
  return { mail: typed.mail, message, expiry: expiryOf(typed) as InviteRequest['expiry'], locale };
}

/** For *Add many*, in whose review all of it is seen, and can be changed. */
export function severalOf(text: string, typed: TypedInvite, locale: string): SeveralPeople {
  const { expires, days, at, zone, role } = typed;
  return { text, shared: { ...sharedOf(typed, locale), expiry: { expires, days, at, zone } }, role };
}

/** A path in a request of one invite, as its form names the field. */
export function placed(wrong: FieldError): FieldError {
  return { ...wrong, field: wrong.field.replace(/^invites\.0\./, '').replace(/^invite\./, '') };
}

/** Which typed parts a field is made of; what has been touched is no longer said to be wrong. */
export function stillWrong(
  wrong: readonly FieldError[],
  change: Partial<TypedInvite>,
): readonly FieldError[] {
  const touched = Object.keys(change);
  const isExpiry = touched.some((part) => ['expires', 'days', 'at', 'zone'].includes(part));
  return wrong.filter(({ field }) => !touched.includes(field) && !(isExpiry && field.startsWith('expiry')));
}

function requestOf(typed: TypedInvite, locale: string): Record<string, unknown> {
  const invite: InviteDraft = {
    email: typed.email.trim(),
    firstName: typed.firstName.trim(),
    lastName: typed.lastName.trim(),
    role: typed.role,
  };
  return { invites: [invite], ...sharedOf(typed, locale) };
}

function endOf({ expires, days, at, zone }: TypedInvite, now: number, day: number): number | null {
  if (expires === 'at') {
    const iso = zonedToIso(at, zone);
    return iso === null ? null : Date.parse(iso);
  }
  const count = toNumber(days);
  return expires === 'days' && count >= 1 ? now + count * day : null;
}
