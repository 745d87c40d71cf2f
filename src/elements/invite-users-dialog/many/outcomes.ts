/**
 * What became of everything that was pasted: each row is in one group, and the groups come to all of them. Those whose
 * mail was not sent are invited, too.
 */
import type { InviteReview } from './review.js';
import { filterOf, type RowState } from './reviewed-row.js';
import { isUnmailed, resultFilterOf, type RowResult } from './sending.js';

export const outcomeFilters = [
  'all',
  'invited',
  'unmailed',
  'refused',
  'open',
  'problems',
  'skipped',
] as const;
export type OutcomeFilter = (typeof outcomeFilters)[number];

export interface Outcomes {
  readonly counts: Readonly<Record<OutcomeFilter, number>>;
  /** Why some were not to be sent, and how many. */
  readonly skipped: ReadonlyMap<RowState['kind'], number>;
}

type Results = ReadonlyMap<number, RowResult>;

function outcomeOf(
  review: InviteReview,
  results: Results,
  id: number,
): Exclude<OutcomeFilter, 'all' | 'unmailed'> {
  const result = results.get(id);
  if (result !== undefined) return resultFilterOf(result);
  const group = filterOf[review.state(id).kind];
  return group === 'ready' ? 'open' : group;
}

export function outcomeIds(review: InviteReview, results: Results, filter: OutcomeFilter): readonly number[] {
  const all = review.ids('all');
  if (filter === 'all') return all;
  if (filter === 'unmailed') return all.filter((id) => isUnmailed(results.get(id)));
  return all.filter((id) => outcomeOf(review, results, id) === filter);
}

export function outcomesOf(review: InviteReview, results: Results): Outcomes {
  const counts = { all: 0, invited: 0, unmailed: 0, refused: 0, open: 0, problems: 0, skipped: 0 };
  const skipped = new Map<RowState['kind'], number>();
  for (let id = 0; id < review.length; id += 1) {
    const outcome = outcomeOf(review, results, id);
    counts.all += 1;
    counts[outcome] += 1;
    if (isUnmailed(results.get(id))) counts.unmailed += 1;
    if (outcome !== 'skipped') continue;
    const { kind } = review.state(id);
    skipped.set(kind, (skipped.get(kind) ?? 0) + 1);
  }
  return { counts, skipped };
}

/** Those who were invited by an earlier round, as long as they are the same people. */
export function stillInvited(review: InviteReview, results: Results): Results {
  const isStill = ([id, { kind }]: readonly [number, RowResult]): boolean =>
    kind === 'created' && review.state(id).kind === 'already-invited';
  return new Map([...results].filter(isStill));
}
