/** Whom the host has blocked, as far as that can be known before anything is sent. */
import type { InvitesMade } from '../../../domain/answered-people.js';
import type { InviteRequest } from '../../../domain/asked-people.js';
import { emailKey } from '../../../domain/email-address.js';
import { mostAtOnce } from '../../../domain/limits.js';
import { intentKey } from '../../../ui/intent.js';

/** What is asked of the back end for it. */
export interface InviteTrier {
  createInvites(
    mediaId: string,
    request: InviteRequest,
    options: { readonly key: string; readonly signal: AbortSignal },
  ): Promise<InvitesMade>;
}

/** So many requests are made ahead; who is blocked among the rest is found out when it is sent. */
const mostRequests = 20;

export async function* blockedKeys(
  backend: InviteTrier,
  mediaId: string,
  addresses: readonly (string | null)[],
  signal: AbortSignal,
): AsyncGenerator<string, void> {
  const named = [...new Set(addresses.filter((address) => address !== null))];
  for (let at = 0; at < Math.min(named.length, mostRequests * mostAtOnce.invites); at += mostAtOnce.invites) {
    const asked = named.slice(at, at + mostAtOnce.invites);
    // Every kind has viewers; names, and what is to be mailed, have nothing to do with it.
    const invites = asked.map((email) => ({ email, role: 'viewer' as const }));
    const request = { invites, mail: false, dryRun: true };
    const { results } = await backend.createInvites(mediaId, request, { key: intentKey(), signal });
    for (const [index, { code }] of results.entries()) {
      if (code === 'GUEST_BLOCKED') yield emailKey(asked[index]!);
    }
  }
}
