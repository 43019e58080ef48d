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

/** What became of one side's asserted values, by their index, against another side. */
export interface Pairing<T> {
  /** Index among the other side's asserted values; NONE where there is none, or only evidence of the other side. */
  readonly partners: Int32Array;
  /** What of the other side's evidence explains a value. */
  readonly explained: ReadonlyMap<number, T>;
  /** Without a partner of their own, but equal to a value that has one: said twice here, once there. */
  readonly repeats: ReadonlySet<number>;
}

export const NONE = -1;

/** Candidates looked at for one value: keeps a text of a million equal numbers linear. */
const LOOKAHEAD = 8;

/**
 * Pairs the values of two versions one to one, asserted values first, the most specific keys first; then lets
 * evidence that both sides do not share explain the rest, any number of times. Linear, and by index: a text of a
 * million characters may hold several hundred thousand values.
 */
export function pairValues<T>(
  a: Side<T>,
  b: Side<T>,
  equality: Equality<T>,
): readonly [fromA: Pairing<T>, fromB: Pairing<T>] {
  const [left, right] = pairAll(a.asserted, b.asserted, equality);
  const [openA, openB] = [openOf(left), openOf(right)];
  if (openA.length === 0 && openB.length === 0) return [settled(left), settled(right)];
  // What is in words in both explains nothing else: "three people" on both sides does not make a 3 of a 2.
  const [spentA, spentB] = pairAll(a.evidence, b.evidence, equality);
  const unspent = (evidence: readonly T[], spent: Int32Array) =>
    evidence.filter((_, at) => spent[at] === NONE);
  const fromA = explain(a.asserted, openA, unspent(b.evidence, spentB), equality);
  const fromB = explain(b.asserted, openB, unspent(a.evidence, spentA), equality);
  return [
    {
      partners: left,
      explained: fromA,
      repeats: repeated(
        a.asserted,
        openA.filter((at) => !fromA.has(at)),
        b.asserted,
        equality,
      ),
    },
    {
      partners: right,
      explained: fromB,
      repeats: repeated(
        b.asserted,
        openB.filter((at) => !fromB.has(at)),
        a.asserted,
        equality,
      ),
    },
  ];
}

const settled = <T>(partners: Int32Array): Pairing<T> => ({
  partners,
  explained: new Map(),
  repeats: new Set(),
});

function pairAll<T>(
  a: readonly T[],
  b: readonly T[],
  equality: Equality<T>,
): readonly [left: Int32Array, right: Int32Array] {
  const left = new Int32Array(a.length).fill(NONE);
  const right = new Int32Array(b.length).fill(NONE);
  const agreed = agreedLength(a, b, equality);
  for (let at = 0; at < agreed; at++) {
    left[at] = at;
    right[at] = at;
  }
  for (const keys of equality.ranks) pairRank(a, b, keys, equality, left, right);
  return [left, right];
}

/** How many values at the beginning are the same in both, one by one: in good translations mostly all. */
function agreedLength<T>(a: readonly T[], b: readonly T[], equality: Equality<T>): number {
  const [keysOf] = equality.ranks;
  const length = Math.min(a.length, b.length);
  if (keysOf === undefined) return 0;
  for (let at = 0; at < length; at++) {
    const [one, other] = [a[at] as T, b[at] as T];
    const [keys, others] = [keysOf(one), keysOf(other)];
    const alike =
      keys.length > 0 && keys.length === others.length && keys.every((key, i) => key === others[i]);
    if (!alike || !equality.same(one, other)) return at;
  }
  return length;
}

function openOf(partners: Int32Array): readonly number[] {
  const open: number[] = [];
  for (let at = 0; at < partners.length; at++) if (partners[at] === NONE) open.push(at);
  return open;
}

function pairRank<T>(
  a: readonly T[],
  b: readonly T[],
  keys: (value: T) => readonly string[],
  equality: Equality<T>,
  left: Int32Array,
  right: Int32Array,
): void {
  const [openA, openB] = [openOf(left), openOf(right)];
  if (openA.length === 0 || openB.length === 0) return;
  const queues = index(b, openB, keys);
  for (const place of openA) {
    const value = a[place] as T;
    const fits = (candidate: number) => right[candidate] === NONE && equality.same(value, b[candidate] as T);
    for (const key of keys(value)) {
      const partner = take(queues.get(key), fits, place);
      if (partner === NONE) continue;
      left[place] = partner;
      right[partner] = place;
      break;
    }
  }
}

/** Indices of values with a common key, in order. */
interface Queue {
  readonly places: number[];
  head: number;
}

function index<T>(
  values: readonly T[],
  open: readonly number[],
  keys: (value: T) => readonly string[],
): Map<string, Queue> {
  const queues = new Map<string, Queue>();
  for (const place of open) {
    for (const key of keys(values[place] as T)) {
      const queue = queues.get(key);
      if (queue === undefined) queues.set(key, { places: [place], head: 0 });
      else queue.places.push(place);
    }
  }
  return queues;
}

/**
 * The fitting value near the head of a queue whose place in its version is nearest: of two equal values, the one in the
 * place of another is then left over. It stays in the queue; `fits` refuses it the next time.
 */
function take(queue: Queue | undefined, fits: (place: number) => boolean, wanted: number): number {
  if (queue === undefined) return NONE;
  const { places, head } = queue;
  const end = Math.min(places.length, head + LOOKAHEAD);
  let best = NONE;
  for (let at = head; at < end; at++) {
    const place = places[at] ?? NONE;
    if (!fits(place)) continue;
    if (best === NONE || Math.abs(place - wanted) < Math.abs(best - wanted)) best = place;
    // Places ascend: all that follow are farther away.
    if (place >= wanted) break;
  }
  // What the head cannot give now it will not give later: move on, so that the next look is elsewhere.
  const stuck = best === NONE && head + LOOKAHEAD < places.length;
  if (stuck || (best !== NONE && best === places[head])) queue.head++;
  return best;
}

function explain<T>(
  values: readonly T[],
  open: readonly number[],
  evidence: readonly T[],
  equality: Equality<T>,
): ReadonlyMap<number, T> {
  const explained = new Map<number, T>();
  if (open.length === 0 || evidence.length === 0) return explained;
  const all = evidence.map((_, at) => at);
  for (const keys of equality.ranks) {
    const queues = index(evidence, all, keys);
    for (const place of open) {
      if (explained.has(place)) continue;
      const value = values[place] as T;
      const found = candidate(value, queues, keys, evidence, (one) => equality.same(value, one));
      if (found !== undefined) explained.set(place, found);
    }
  }
  return explained;
}

/** The first of the values near the head of a queue with a common key that `fits`. */
function candidate<T>(
  value: T,
  queues: ReadonlyMap<string, Queue>,
  keys: (value: T) => readonly string[],
  all: readonly T[],
  fits: (other: T) => boolean,
): T | undefined {
  for (const key of keys(value)) {
    const places = queues.get(key)?.places ?? NOWHERE;
    for (let at = 0; at < Math.min(places.length, LOOKAHEAD); at++) {
      const other = all[places[at] ?? NONE] as T;
      if (fits(other)) return other;
    }
  }
  return undefined;
}

const NOWHERE: readonly number[] = [];

function repeated<T>(
  own: readonly T[],
  open: readonly number[],
  others: readonly T[],
  equality: Equality<T>,
): ReadonlySet<number> {
  const keys = equality.ranks.at(-1);
  if (open.length === 0 || others.length === 0 || keys === undefined) return new Set();
  const queues = index(
    others,
    others.map((_, at) => at),
    keys,
  );
  return new Set(
    open.filter((place) => {
      const value = own[place] as T;
      const fits = (other: T) => equality.same(value, other) && equality.covers(other, value);
      return candidate(value, queues, keys, others, fits) !== undefined;
    }),
  );
}
