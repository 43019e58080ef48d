import type { Difference } from './compare.ts';

/** One thing to mend: something missing, something extra, or one in the place of the other. */
export interface Change<T> {
  readonly missing?: T;
  readonly extra?: T;
}

/** Above this many combinations, what is missing and what is extra are paired in order. */
const MOST_COMBINATIONS = 2_500;

/**
 * What is missing joined with what is extra, the likest first, so that a changed value is one finding and not two.
 * Repeated values only lend their place: a value said once too few or too often is no finding by itself.
 */
export function changesOf<T>(
  difference: Difference<T>,
  likeness: (a: T, b: T) => number,
): readonly Change<T>[] {
  const { missing, extra, spareMissing, spareExtra } = difference;
  const pairs = likest(missing, extra, likeness);
  const paired = new Set(pairs.flatMap((pair) => [pair.missing, pair.extra]));
  const openMissing = missing.filter((value) => !paired.has(value));
  const openExtra = extra.filter((value) => !paired.has(value));
  const placed = likest(openMissing, spareExtra, likeness);
  const named = likest(spareMissing, openExtra, likeness);
  const placedMissing = new Set(placed.map((pair) => pair.missing));
  const namedExtra = new Set(named.map((pair) => pair.extra));
  return [
    ...pairs,
    ...placed,
    ...named,
    ...openMissing.filter((value) => !placedMissing.has(value)).map((value) => ({ missing: value })),
    ...openExtra.filter((value) => !namedExtra.has(value)).map((value) => ({ extra: value })),
  ];
}

function likest<T>(
  missing: readonly T[],
  extra: readonly T[],
  likeness: (a: T, b: T) => number,
): readonly { readonly missing: T; readonly extra: T }[] {
  if (missing.length === 0 || extra.length === 0) return [];
  if (missing.length * extra.length > MOST_COMBINATIONS) {
    return missing.slice(0, extra.length).flatMap((value, at) => {
      const other = extra[at];
      return other === undefined ? [] : [{ missing: value, extra: other }];
    });
  }
  const combinations = missing.flatMap((value, a) =>
    extra.map((other, b) => ({ missing: value, extra: other, a, b, score: likeness(value, other) })),
  );
  combinations.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const taken = new Set<T>();
  const pairs: { missing: T; extra: T }[] = [];
  for (const { missing: value, extra: other, score } of combinations) {
    if (score <= 0 || taken.has(value) || taken.has(other)) continue;
    taken.add(value);
    taken.add(other);
    pairs.push({ missing: value, extra: other });
  }
  return pairs;
}
