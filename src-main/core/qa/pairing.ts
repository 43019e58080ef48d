import { type Equality, type Keys, LOOKAHEAD } from './equality.ts';
import { explain, repeated } from './pairing-leftovers.ts';

export type { Equality };

/** One version's values: those that must be found elsewhere, and those that only explain what others assert. */
export interface Side<T> {
  readonly asserted: readonly T[];
  readonly evidence: readonly T[];
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
  const lists = { a, b, left, right };
  let last: { readonly keys: Keys<T>; readonly settled: boolean } | undefined;
  for (const keys of equality.ranks) {
    if (last?.settled === true && haveSameKeys(lists, last.keys, keys)) continue;
    last = { keys, settled: pairRank(lists, keys, equality) };
  }
  return [left, right];
}

/** Two lists of values, and who of the other list is whose partner. */
interface Lists<T> {
  readonly a: readonly T[];
  readonly b: readonly T[];
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Whether no value without a partner has other keys in one rank than in the other: most are numbers and nothing else. */
function haveSameKeys<T>({ a, b, left, right }: Lists<T>, keys: Keys<T>, others: Keys<T>): boolean {
  const same = (values: readonly T[], partners: Int32Array) =>
    partners.every((partner, at) => partner !== NONE || keys(values[at] as T) === others(values[at] as T));
  return same(a, left) && same(b, right);
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

function openOf(partners: Int32Array): Int32Array {
  const open = new Int32Array(partners.length);
  let length = 0;
  for (let at = 0; at < partners.length; at++) if (partners[at] === NONE) open[length++] = at;
  return open.subarray(0, length);
}

/** Whether what is left has no key in common, so that another look at the same keys would find nothing. */
function pairRank<T>({ a, b, left, right }: Lists<T>, keys: Keys<T>, equality: Equality<T>): boolean {
  const [openA, openB] = [openOf(left), openOf(right)];
  if (openA.length === 0 || openB.length === 0) return true;
  const queues = index(b, openB, keys);
  let settled = true;
  for (const place of openA) {
    const value = a[place] as T;
    const fits = (candidate: number) => right[candidate] === NONE && equality.same(value, b[candidate] as T);
    let met = false;
    for (const key of keys(value)) {
      const queue = queues.get(key);
      met ||= queue !== undefined;
      const partner = take(queue, fits, place);
      if (partner === NONE) continue;
      left[place] = partner;
      right[partner] = place;
      met = false;
      break;
    }
    settled &&= !met;
  }
  return settled;
}

/** Indices of values with a common key, in order. */
interface Queue {
  readonly places: number[];
  head: number;
}

function index<T>(values: readonly T[], open: Int32Array, keys: Keys<T>): Map<string, Queue> {
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
