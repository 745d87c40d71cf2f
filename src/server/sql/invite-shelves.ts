/**
 * Where lists find invites. What has run out is a comparison with the time of the question, and no index can
 * hold that: so invites stand on a shelf for each way in which the comparison can end, and a filter reads some
 * shelves. Who is blocked is found by the blocks, on whatever shelf they are. What has run out stays where it is until somebody tidies up (`purge`), and is found there by its time.
 */
import { sql, type RawBuilder } from 'kysely';
import type { InviteSelection } from '../../domain/invite-ports.js';
import { isShown, type InviteFilter } from '../../domain/invite-list.js';
import { type InviteRecord } from '../../domain/invite.js';
import { inviteState } from '../../domain/kept-invites.js';

const shelves = {
  pending: 0,
  accepted: 1,
  /** The same, for those that last as long as the session. */
  pendingInSession: 2,
  acceptedInSession: 3,
  problem: 4,
  /** Had run out when somebody tidied up. */
  over: 5,
} as const;

/** Where an invite stands that has been written now. */
export function shelfOf(invite: InviteRecord): number {
  const state = inviteState({ ...invite, expiry: { kind: 'never' } }, null, 0);
  if (isShown('problems', { state, blocked: false })) return shelves.problem;
  const ofSession = invite.expiry.kind === 'session-end';
  if (isShown('accepted', { state, blocked: false }))
    return ofSession ? shelves.acceptedInSession : shelves.accepted;
  return ofSession ? shelves.pendingInSession : shelves.pending;
}

export type Part = keyof typeof shelves | 'runOut' | 'blocked';

/** Where to see who is blocked, and the address of an invite. */
export interface BlockedAmong {
  readonly mediaId: string;
  readonly blocks: RawBuilder<unknown>;
  readonly emailKey: RawBuilder<unknown>;
}

/** No invite is in two parts, and each is in one. Figures are written out: partial indexes are found by them. */
export function partsAt(
  now: number,
  { mediaId, blocks, emailKey }: BlockedAmong,
): Record<Part, RawBuilder<boolean>> {
  const on = (shelf: number) => sql<boolean>`shelf = ${sql.lit(shelf)}`;
  const running = sql`(expires_at IS NULL OR expires_at > ${now})`;
  const blocked = sql`SELECT email_key FROM ${blocks} AS blocks WHERE blocks.media_id = ${mediaId}`;
  // Of a page each is looked up: however many are blocked, it costs the same.
  const free = sql`NOT EXISTS (${blocked} AND blocks.email_key = ${emailKey})`;
  return {
    pending: sql<boolean>`${on(shelves.pending)} AND ${running} AND ${free}`,
    accepted: sql<boolean>`${on(shelves.accepted)} AND ${running} AND ${free}`,
    pendingInSession: sql<boolean>`${on(shelves.pendingInSession)} AND ${free}`,
    acceptedInSession: sql<boolean>`${on(shelves.acceptedInSession)} AND ${free}`,
    problem: on(shelves.problem),
    over: on(shelves.over),
    runOut: sql<boolean>`shelf < 2 AND expires_at <= ${now} AND ${free}`,
    // An expression is not looked for in an index: these are found by their addresses.
    blocked: sql<boolean>`shelf + 0 < ${sql.lit(shelves.problem)} AND ${emailKey} IN (${blocked})`,
  };
}

export function partsOf(
  filter: InviteFilter,
  { sessionEnded }: Pick<InviteSelection, 'sessionEnded'>,
): Part[] {
  const inSession = ['pendingInSession', 'acceptedInSession'] as const;
  const problems = ['problem', 'over', 'runOut', 'blocked'] as const;
  switch (filter) {
    case 'all':
      return ['pending', 'accepted', ...inSession, ...problems];
    case 'pending':
      return sessionEnded ? ['pending'] : ['pending', 'pendingInSession'];
    case 'accepted':
      return sessionEnded ? ['accepted'] : ['accepted', 'acceptedInSession'];
    case 'problems':
      return sessionEnded ? [...problems, ...inSession] : [...problems];
  }
}

/** Puts what has run out where it belongs: medium by medium, as the index has it. */
export const tidySql = ({ invites, media }: { readonly invites: string; readonly media: string }) =>
  `UPDATE ${invites} SET shelf = ${shelves.over}
   WHERE media_id IN (SELECT media_id FROM ${media}) AND shelf < 2 AND expires_at <= ?`;
