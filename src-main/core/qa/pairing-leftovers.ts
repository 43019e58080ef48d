import { type Equality, type Keys, LOOKAHEAD } from './equality.ts';

/** The first values of each key, as many as are looked at. */
function firstByKey<T>(values: readonly T[], keys: Keys<T>): ReadonlyMap<string, readonly T[]> {
  const first = new Map<string, T[]>();
  for (const value of values) {
    for (const key of keys(value)) {
      const known = first.get(key);
      if (known === undefined) first.set(key, [value]);
      else if (known.length < LOOKAHEAD) known.push(value);
    }
  }
  return first;
}

/** What of the other side's evidence explains values without a partner, any number of times. */
export function explain<T>(
  values: readonly T[],
  open: Int32Array,
  evidence: readonly T[],
  equality: Equality<T>,
): ReadonlyMap<number, T> {
  const explained = new Map<number, T>();
  if (open.length === 0 || evidence.length === 0) return explained;
  for (const keys of equality.ranks) {
    const first = firstByKey(evidence, keys);
    for (const place of open) {
      if (explained.has(place)) continue;
      const value = values[place] as T;
      const found = candidate(keys(value), first, (one) => equality.same(value, one));
      if (found !== undefined) explained.set(place, found);
    }
  }
  return explained;
}

/** The first of the values with a common key that `fits`. */
function candidate<T>(
  keys: readonly string[],
  first: ReadonlyMap<string, readonly T[]>,
  fits: (other: T) => boolean,
): T | undefined {
  for (const key of keys) {
    const found = first.get(key)?.find(fits);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Values without a partner that are equal to one of the other side all the same. */
export function repeated<T>(
  own: readonly T[],
  open: Int32Array,
  others: readonly T[],
  equality: Equality<T>,
): ReadonlySet<number> {
  const keys = equality.ranks.at(-1);
  if (open.length === 0 || others.length === 0 || keys === undefined) return new Set();
  const first = firstByKey(others, keys);
  return new Set(
    open.filter((place) => {
      const value = own[place] as T;
      const fits = (other: T) => equality.same(value, other) && equality.covers(other, value);
      return candidate(keys(value), first, fits) !== undefined;
    }),
  );
}
