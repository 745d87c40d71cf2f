/** How a row of a review stands, by what is known of all of them. */
import type { InviteRole } from '../../../domain/media.js';
import { mendedAddress } from '../../../domain/misspelt-address.js';
import { domainOf, keyOf, type ReviewRow, type RowState } from './reviewed-row.js';

/** What a review knows; it learns more while rows are on show. */
export interface Known {
  /** Of those who have none of their own. */
  role: InviteRole;
  /** Keys of those who are invited already. */
  invited: ReadonlySet<string>;
  /** Keys of those whom the host has blocked. */
  blocked: ReadonlySet<string>;
  /** A domain that this one is a misspelling of. */
  suggest: (domain: string) => string | null;
  /** All with one address, in their order. */
  readonly rowsOf: (key: string) => readonly ReviewRow[];
  /** Of those with one address, the one that counts: the first that is not left out. */
  readonly firstOf: (key: string) => ReviewRow | undefined;
}

/** Most rows: one for all of them. */
const ready: RowState = { kind: 'ready' };

/** `first`: of those with its address, where it is known. */
export function verdictOn(row: ReviewRow, known: Known, first?: ReviewRow): RowState {
  if (row.isLeftOut) return { kind: 'left-out' };
  const key = keyOf(row);
  if (row.address === null || key === null) {
    if (row.typed === '') return { kind: 'no-address' };
    return { kind: 'not-an-address', suggestion: mendedAddress(row.typed) };
  }
  const counts = first ?? known.firstOf(key) ?? row;
  if (counts.id !== row.id) return { kind: 'repeated', line: counts.line };
  if (known.invited.has(key)) return { kind: 'already-invited' };
  if (known.blocked.has(key) && !row.isUnblocked) return { kind: 'blocked' };
  const domain = row.isMeant ? null : known.suggest(domainOf(row.address));
  if (domain !== null) {
    const name = row.address.slice(0, row.address.lastIndexOf('@'));
    return { kind: 'misspelt', suggestion: `${name}@${domain}` };
  }
  return row.unknownRole === null
    ? roleVerdict(row, key, known)
    : { kind: 'unknown-role', name: row.unknownRole };
}

/** Whether another line with the address names another role: nobody but the person knows which one is right. */
function roleVerdict({ role: own, isRoleMeant }: ReviewRow, key: string, known: Known): RowState {
  const role = own ?? known.role;
  const others = isRoleMeant ? [] : known.rowsOf(key);
  const other = others.find((one) => !one.isLeftOut && one.role !== null && one.role !== role);
  if (other === undefined || other.role === null) return ready;
  return { kind: 'other-role', role, other: other.role, line: other.line };
}
