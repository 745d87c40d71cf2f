/** Two ways side by side in one run: noise that lasts longer than a round meets both, so that ratios hold. */

/**
 * Runs both in turn, A B, B A, A B, …, and gives the medians and the median of the ratios with its 95 % interval.
 *
 * @param {{ rounds: number, ours: () => Promise<number>, reference: () => Promise<number> }} pair
 */
export async function inPairs({ rounds, ours, reference }) {
  // What is done once only, compiling and caches, belongs to neither.
  await ours();
  await reference();
  const values = [];
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 === 0 ? await ours() : null;
    const other = await reference();
    values.push({ ours: first ?? (await ours()), reference: other });
  }
  return summary(values);
}

/** @param {readonly { ours: number, reference: number }[]} values */
export function summary(values) {
  const ratios = values.map(({ ours, reference }) => ours / reference).sort((a, b) => a - b);
  // Order statistics: the ranks between which the true median lies in 95 of 100 runs.
  const rank = Math.max(0, Math.floor(ratios.length / 2 - 0.98 * Math.sqrt(ratios.length)));
  return {
    value: median(values.map(({ ours }) => ours)),
    reference: median(values.map(({ reference }) => reference)),
    ratio: median(ratios),
    low: ratios[rank],
    high: ratios[ratios.length - 1 - rank],
  };
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
