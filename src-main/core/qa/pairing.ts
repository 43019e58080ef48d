/** One version's values: those that must be found elsewhere, and those that only explain what others assert. */
export interface Side<T> {
  readonly asserted: readonly T[];
  readonly evidence: readonly T[];
}

/** How two values are found equal. */
export interface Equality<T> {
  /** Keys from the most to the least specific; two values with a common key of one rank are candidates. */
  readonly ranks: readonly ((value: T) => readonly string[])[];
  /** Whether candidates are equal after all. */
  same(a: T, b: T): boolean;
  /** Whether a value found elsewhere says all that `value` says, so that `value` only repeats it. */
  covers(found: T, value: T): boolean;
}

/** What became of one side's asserted values against another side. */
export interface Pairing<T> {
  readonly partners: ReadonlyMap<T, T>;
  /** Without a partner of their own, but equal to a value that has one: said twice here, once there. */
  readonly repeats: ReadonlySet<T>;
}

/** Candidates looked at for one value: keeps a text of a million equal numbers linear. */
const LOOKAHEAD = 8;

/**
 * Pairs the values of two versions one to one, asserted values first, the most specific keys first; then lets
 * evidence that both sides do not share explain the rest, any number of times.
 */
export function pairValues<T>(
  a: Side<T>,
  b: Side<T>,
  equality: Equality<T>,
): readonly [fromA: Pairing<T>, fromB: Pairing<T>] {
  const left = new Map<T, T>();
  const right = new Map<T, T>();
  for (const keys of equality.ranks) pairRank(a.asserted, b.asserted, keys, equality, left, right);
  const spareA = a.asserted.filter((value) => !left.has(value));
  const spareB = b.asserted.filter((value) => !right.has(value));
  // What is in words in both explains nothing else: "three people" on both sides does not make a 3 of a 2.
  const spent = evidencePairs(a, b, equality);
  explain(spareA, withoutSpent(b.evidence, spent), equality, left);
  explain(spareB, withoutSpent(a.evidence, spent), equality, right);
  return [
    { partners: left, repeats: repeated(a.asserted, b.asserted, left, equality) },
    { partners: right, repeats: repeated(b.asserted, a.asserted, right, equality) },
  ];
}

function pairRank<T>(
  a: readonly T[],
  b: readonly T[],
  keys: (value: T) => readonly string[],
  equality: Equality<T>,
  left: Map<T, T>,
  right: Map<T, T>,
): void {
  const open = b.filter((value) => !right.has(value));
  const queues = index(open, keys);
  const places = new Map(b.map((value, place) => [value, place]));
  for (const [place, value] of a.entries()) {
    if (left.has(value)) continue;
    const distance = (candidate: T) => Math.abs((places.get(candidate) ?? 0) - place);
    const fits = (candidate: T) => !right.has(candidate) && equality.same(value, candidate);
    let partner: T | undefined;
    for (const key of keys(value)) {
      partner = take(queues.get(key), fits, distance);
      if (partner !== undefined) break;
    }
    if (partner === undefined) continue;
    left.set(value, partner);
    right.set(partner, value);
  }
}

interface Queue<T> {
  readonly values: T[];
  head: number;
}

function index<T>(values: readonly T[], keys: (value: T) => readonly string[]): Map<string, Queue<T>> {
  const queues = new Map<string, Queue<T>>();
  for (const value of values) {
    for (const key of keys(value)) {
      const queue = queues.get(key);
      if (queue === undefined) queues.set(key, { values: [value], head: 0 });
      else queue.values.push(value);
    }
  }
  return queues;
}

/**
 * The fitting value near the head of a queue whose place in its version is nearest: of two equal values, the one in the
 * place of another is then left over. It stays in the queue; `fits` refuses it the next time.
 */
function take<T>(
  queue: Queue<T> | undefined,
  fits: (value: T) => boolean,
  distance: (value: T) => number,
): T | undefined {
  if (queue === undefined) return undefined;
  const { values } = queue;
  const near = values.slice(queue.head, queue.head + LOOKAHEAD).filter(fits);
  let best = near[0];
  for (const value of near.slice(1)) if (best !== undefined && distance(value) < distance(best)) best = value;
  // What the head cannot give now it will not give later: move on, so that the next look is elsewhere.
  const stuck = best === undefined && queue.head + LOOKAHEAD < values.length;
  if (stuck || (best !== undefined && best === values[queue.head])) queue.head++;
  return best;
}

function evidencePairs<T>(a: Side<T>, b: Side<T>, equality: Equality<T>): ReadonlySet<T> {
  const left = new Map<T, T>();
  const right = new Map<T, T>();
  for (const keys of equality.ranks) pairRank(a.evidence, b.evidence, keys, equality, left, right);
  return new Set([...left.keys(), ...right.keys()]);
}

function withoutSpent<T>(evidence: readonly T[], spent: ReadonlySet<T>): readonly T[] {
  return evidence.filter((value) => !spent.has(value));
}

function explain<T>(
  open: readonly T[],
  evidence: readonly T[],
  equality: Equality<T>,
  partners: Map<T, T>,
): void {
  for (const keys of equality.ranks) {
    const queues = index(evidence, keys);
    for (const value of open) {
      if (partners.has(value)) continue;
      const found = keys(value)
        .flatMap((key) => queues.get(key)?.values.slice(0, LOOKAHEAD) ?? [])
        .find((candidate) => equality.same(value, candidate));
      if (found !== undefined) partners.set(value, found);
    }
  }
}

function repeated<T>(
  own: readonly T[],
  others: readonly T[],
  partners: ReadonlyMap<T, T>,
  equality: Equality<T>,
): ReadonlySet<T> {
  const open = own.filter((value) => !partners.has(value));
  if (open.length === 0) return new Set();
  const keys = equality.ranks.at(-1) ?? (() => []);
  const queues = index(others, keys);
  const repeats = open.filter((value) =>
    keys(value).some((key) =>
      queues
        .get(key)
        ?.values.slice(0, LOOKAHEAD)
        .some((other) => equality.same(value, other) && equality.covers(other, value)),
    ),
  );
  return new Set(repeats);
}
