/**
 * Dunning's log-likelihood ratio of two events (Accurate Methods for the Statistics of Surprise and Coincidence,
 * 1993): how far their meeting is from chance. `both` of `total` places have both, `one` and `other` have each.
 * 10.83 is a chance of 1 in 1,000. Negative where they avoid each other.
 */
export function logLikelihood(both: number, one: number, other: number, total: number): number {
  const cells = [both, one - both, other - both, total - one - other + both].map((cell) => Math.max(0, cell));
  const rows = [one, total - one];
  const columns = [other, total - other];
  const sum = 2 * (entropy(cells) - entropy(rows) - entropy(columns) + entropy([total]));
  return both * total < one * other ? -sum : sum;
}

/** Rarer by chance than 1 in 1,000. */
export const SIGNIFICANT = 10.83;

function entropy(counts: readonly number[]): number {
  return counts.reduce((sum, count) => (count <= 0 ? sum : sum + count * Math.log(count)), 0);
}
