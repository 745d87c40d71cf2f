/** A row of a review, and how it stands. */
import { emailKey, parseEmailAddress } from '../../../domain/email-address.js';
import type { InviteRole } from '../../../domain/media.js';

export interface ReviewRow {
  /** Its place in the review; stays. */
  readonly id: number;
  /** Where it stood in what was pasted. */
  readonly line: number;
  readonly firstName: string;
  readonly lastName: string;
  /** What stands in the place of an address; the address itself where it is one. */
  readonly typed: string;
  readonly address: string | null;
  /** Named or chosen for this one; null for the role of all others. */
  readonly role: InviteRole | null;
  /** What was named in place of a role, and is none here; null where there is nothing to put right. */
  readonly unknownRole: string | null;
  /** The person has chosen the role here, whatever other lines with this address say. */
  readonly isRoleMeant: boolean;
  /** The person wants nothing sent there. */
  readonly isLeftOut: boolean;
  /** The person has seen that it looks misspelt, and means it. */
  readonly isMeant: boolean;
  /** The person wants them invited though they are blocked: the block is taken back with it. */
  readonly isUnblocked: boolean;
}

export type RowState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'misspelt'; readonly suggestion: string }
  /** Nothing stands in its place. */
  | { readonly kind: 'no-address' }
  | { readonly kind: 'not-an-address'; readonly suggestion: string | null }
  /** `line`: of the row that counts. */
  | { readonly kind: 'repeated'; readonly line: number }
  | { readonly kind: 'already-invited' }
  /** By the host. */
  | { readonly kind: 'blocked' }
  | { readonly kind: 'unknown-role'; readonly name: string }
  /** `line`: of a row with the same address that names the `other` one. */
  | {
      readonly kind: 'other-role';
      readonly role: InviteRole;
      readonly other: InviteRole;
      readonly line: number;
    }
  | { readonly kind: 'left-out' };

export const reviewFilters = ['all', 'ready', 'problems', 'skipped'] as const;
export type ReviewFilter = (typeof reviewFilters)[number];

export const filterOf: Readonly<Record<RowState['kind'], Exclude<ReviewFilter, 'all'>>> = {
  ready: 'ready',
  misspelt: 'problems',
  'no-address': 'problems',
  'not-an-address': 'problems',
  'unknown-role': 'problems',
  'other-role': 'problems',
  blocked: 'problems',
  repeated: 'skipped',
  'already-invited': 'skipped',
  'left-out': 'skipped',
};

export type RowChange = Partial<Omit<ReviewRow, 'id' | 'line' | 'address'>>;

export function withAddress(row: ReviewRow, before: ReviewRow): ReviewRow {
  if (row.typed === before.typed) return row;
  const address = parseEmailAddress(row.typed);
  return { ...row, address, typed: address ?? row.typed };
}

export function isOther(row: ReviewRow, change: RowChange): boolean {
  return Object.entries(change).some(([name, value]) => row[name as keyof RowChange] !== value);
}

export function keyOf({ address }: ReviewRow): string | null {
  return address === null ? null : emailKey(address);
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
