/** What becomes of each line of a request to invite people, before anything is written. */
import { emailKey, parseEmailAddress } from './email-address.js';
import type { FieldErrorCode } from './errors.js';
import { newInvite } from './invite-changes.js';
import type { InviteWrite } from './invite-ports.js';
import { isLive, type InviteRecord } from './invite.js';
import { newMail } from './mail-composer.js';
import type { Media } from './media.js';
import { rolesFor } from './media-rights.js';
import type { Secrets } from './ports.js';
import type { InviteId, InviteRequest } from './schemas.js';

export type PlannedInvite =
  | { readonly outcome: 'created'; readonly write: InviteWrite }
  | { readonly outcome: 'already-invited'; readonly emailKey: string }
  | { readonly outcome: 'refused'; readonly code: FieldErrorCode };

interface Circumstances {
  readonly media: Media;
  readonly by: { readonly id: string; readonly name: string | null };
  /** Who was invited here before, by the key of their address. */
  readonly known: ReadonlyMap<string, InviteRecord>;
  readonly secrets: Secrets;
  readonly now: number;
}

/** In the order of the request. One live invite per address and medium: the first line of an address is the one that counts. */
export function planInvites(
  request: InviteRequest,
  { media, by, known, secrets, now }: Circumstances,
): PlannedInvite[] {
  const seen = new Set<string>();
  return request.invites.map((draft, position): PlannedInvite => {
    const email = parseEmailAddress(draft.email);
    if (email === null) return { outcome: 'refused', code: 'NOT_AN_ADDRESS' };
    if (!rolesFor(media.kind).includes(draft.role)) return { outcome: 'refused', code: 'NOT_ALLOWED' };
    const key = emailKey(email);
    const before = known.get(key) ?? null;
    if (seen.has(key) || (before && isLive(before, media, now))) {
      return { outcome: 'already-invited', emailKey: key };
    }
    seen.add(key);
    const invite = newInvite({
      id: before?.id ?? (secrets.newId() as InviteId),
      kid: secrets.currentKid,
      media,
      draft,
      email,
      emailKey: key,
      shared: request,
      by,
      before,
      position,
      now,
    });
    const mail = request.mail ? newMail(secrets, { kind: 'invite', invite, now }) : null;
    return { outcome: 'created', write: { invite, expected: before?.revision ?? null, mail } };
  });
}
