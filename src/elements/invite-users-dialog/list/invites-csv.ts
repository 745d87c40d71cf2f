/** Invited people as a file for a spreadsheet. Their links are in it: whoever has the file has them all. */
import type { InviteView } from '../../../domain/schemas.js';
import type { Texts } from '../../../locales/texts.js';
import { csvOf } from '../../../ui/csv.js';
import { isStopped } from './invite-row.js';

export function invitesCsv(
  invites: readonly InviteView[],
  { csvColumns: c, states, blocked, endsWithSession }: Texts['invite-list'],
  { roles }: Texts['roles'],
): string {
  const fields = [
    c.email,
    c.firstName,
    c.lastName,
    c.role,
    c.state,
    c.since,
    c.invited,
    c.by,
    c.expires,
    c.link,
  ];
  const data = invites.map((invite) => [
    invite.email,
    invite.firstName,
    invite.lastName,
    roles[invite.role] ?? invite.role,
    isStopped(invite) ? blocked : (states[invite.state] ?? invite.state),
    invite.stateAt,
    invite.createdAt,
    invite.by ?? '',
    invite.expiry.kind === 'at'
      ? invite.expiry.at
      : invite.expiry.kind === 'session-end'
        ? endsWithSession
        : '',
    invite.url,
  ]);
  return csvOf(fields, data);
}
