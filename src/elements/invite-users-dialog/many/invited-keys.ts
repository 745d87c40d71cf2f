/** Who is invited already, as far as that can be known before anything is sent. */
import { emailKey } from '../../../domain/email-address.js';
import type { InvitePage, InviteView } from '../../../domain/answered-people.js';

/** What is asked of the back end for it. */
export interface InviteLister {
  listInvites(
    mediaId: string,
    query: { readonly after?: string },
    options: { readonly signal: AbortSignal },
  ): Promise<InvitePage>;
}

/** So many pages are read ahead; whoever is on a later one is found out when it is sent, and invited once all the same. */
const mostPages = 40;

/** Whoever has one of these can be invited again. */
const ended: readonly InviteView['state'][] = ['declined', 'expired', 'revoked', 'locked'];

export async function invitedKeys(
  backend: InviteLister,
  mediaId: string,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const listed: InvitePage = await backend.listInvites(mediaId, after === null ? {} : { after }, {
      signal,
    });
    for (const { email, state } of listed.invites) if (!ended.includes(state)) keys.add(emailKey(email));
    after = listed.next;
    if (after === null) break;
  }
  return keys;
}
