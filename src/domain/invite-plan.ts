/** What becomes of each line of a request to invite people, before anything is written. */
import { emailKey, parseEmailAddress } from './email-address.js';
import type { FieldErrorCode } from './errors.js';
import { newInvite } from './invite-changes.js';
import type { InviteWrite } from './invite-ports.js';
import { type InviteRecord } from './invite.js';
import { isLive } from './kept-invites.js';
import { newMail } from './mail-composer.js';
import type { Media } from './media.js';
import { rolesFor } from './media-rights.js';
import type { Secrets } from './ports.js';
import type { InviteId, InviteRequest, InvitesMade, InviteView } from './schemas.js';

export type PlannedInvite =
  | { readonly outcome: 'created'; readonly emailKey: string; readonly write: InviteWrite }
  | { readonly outcome: 'already-invited'; readonly emailKey: string }
  | { readonly outcome: 'refused'; readonly code: FieldErrorCode | 'GUEST_BLOCKED' };

interface Circumstances {
  readonly media: Media;
  readonly by: { readonly id: string; readonly name: string | null };
  /** Who was invited here before, by the key of their address. */
  readonly known: ReadonlyMap<string, InviteRecord>;
  /** Keys of the addresses that are blocked here. */
  readonly blocked: ReadonlySet<string>;
  readonly secrets: Secrets;
  readonly now: number;
}

/** In the order of the request. One live invite per address and medium: the first line of an address is the one that counts. */
export function planInvites(
  request: InviteRequest,
  { media, by, known, blocked, secrets, now }: Circumstances,
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
    // A link that lets nobody in is not made, nor mailed, without a word.
    if (blocked.has(key) && request.unblock !== true) return { outcome: 'refused', code: 'GUEST_BLOCKED' };
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
    return { outcome: 'created', emailKey: key, write: { invite, expected: before?.revision ?? null, mail } };
  });
}

/** Keys of the addresses that a request names. */
export function keysOf({ invites }: InviteRequest): readonly string[] {
  const addresses = invites.map(({ email }) => parseEmailAddress(email)).filter((email) => email !== null);
  return [...new Set(addresses.map(emailKey))];
}

/** What would become of each line. `known`: who was invited before, as they are now. */
export function foreseenOf(
  planned: readonly PlannedInvite[],
  known: ReadonlyMap<string, InviteView>,
): InvitesMade['results'] {
  // A second line of an address would find the invite that its first one makes, not the one that has ended.
  const invited = new Map(known);
  for (const one of planned) if (one.outcome === 'created') invited.delete(one.emailKey);
  return planned.map((one) => ({
    outcome: one.outcome,
    invite: (one.outcome === 'already-invited' && invited.get(one.emailKey)) || null,
    code: one.outcome === 'refused' ? one.code : null,
  }));
}

/** What became of each line. `made`: the ids that were written for them, empty for none; `invited`: as they are now. */
export function resultsOf(
  planned: readonly PlannedInvite[],
  made: readonly string[],
  invited: ReadonlyMap<string, InviteView>,
): InvitesMade['results'] {
  return planned.map((one, index) => {
    if (one.outcome === 'refused') return { outcome: 'refused', invite: null, code: one.code };
    const invite = invited.get(one.emailKey);
    // Planned anew because the request is a repeated one: when it was made the address was blocked.
    if (invite === undefined) return { outcome: 'refused', invite: null, code: 'GUEST_BLOCKED' };
    const outcome = invite.id === made[index] ? 'created' : 'already-invited';
    return { outcome, invite, code: null };
  });
}
