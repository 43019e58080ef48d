import { ROUNDING, scoreOfDistance } from '../distance.ts';
import { LONGEST_FUZZY } from '../points.ts';
import type { QueryText } from './query-text.ts';
import { signatureBit } from './seal.ts';
import { MOST_BITMAPS, type SealedIndex } from './sealed-index.ts';

/** A text of the index and its score by edit distance. */
export interface Fuzzy {
  readonly rank: number;
  readonly raw: number;
}

/** As in prefix-filter.ts: reading a list entry costs a fraction of looking at a text. */
const EXTENSION = 4;
/** A stem of the query that the index does not have; no stem number of a text equals it. */
const UNKNOWN_STEM = 0xffff;
/** Form of a token that the index does not have; no form id equals it. */
const UNKNOWN_FORM = 0xffffffff;
/** A hit counter is one byte. */
const MOST_HITS = 255;

interface StemOfQuery {
  readonly stem: number;
  /** Its number in the query, from 1 on. */
  readonly number: number;
  readonly positions: number[];
}

/**
 * All texts that reach `floor`, best first (design/matching.md). An edit distance is never below max(m, n) less the
 * stems both texts have, so a text must share at least floor% of max(m, n) tokens with the query; hence only texts
 * of certain lengths count, and rare stems, if there are enough of them, must be among the shared ones (AllPairs,
 * Bayardo et al. 2007; PPJoin, Xiao et al. 2008; AdaptJoin, Wang et al. 2012). Stems that are in many texts are
 * counted with bitmaps, and only if they can make up the share alone.
 */
export function findFuzzy(index: SealedIndex, query: QueryText, floor: number): readonly Fuzzy[] {
  const length = query.forms.length;
  if (length === 0 || length > LONGEST_FUZZY || index.description.texts === 0) return [];
  const share = Math.max(floor, 1) / 100;
  const shortest = Math.ceil(length * share - ROUNDING);
  const longest = Math.min(LONGEST_FUZZY, Math.floor(length / share + ROUNDING));
  const [from, to] = index.ranksOfLength(shortest, longest);
  if (from >= to) return [];
  const stems = stemsOf(index, query);
  const { kernel, room } = index;
  kernel.begin();
  const needed = scan(index, stems, Math.max(1, shortest), from, to);
  writeQuery(index, query, stems);
  const count = kernel.verify(Math.min(MOST_HITS, needed), Math.max(floor, 0), room.found);
  forget(index, stems);
  return results(index, count, length);
}

function stemsOf(index: SealedIndex, query: QueryText): readonly StemOfQuery[] {
  const byId = new Map<number, StemOfQuery>();
  for (const [position, stem] of query.stems.entries()) {
    const id = index.stemId(stem);
    if (id < 0) continue;
    const known = byId.get(id);
    if (known !== undefined) known.positions.push(position);
    else byId.set(id, { stem: id, number: byId.size + 1, positions: [position] });
  }
  return [...byId.values()];
}

/** Notes hits for every text that can share `shared` tokens; returns how many hits such a text has. */
function scan(
  index: SealedIndex,
  stems: readonly StemOfQuery[],
  shared: number,
  from: number,
  to: number,
): number {
  const counts = index.words('stemCounts');
  const bitmaps = index.words('stemBitmaps');
  const frequent = stems.filter(({ stem }) => ((bitmaps[stem] ?? 0) & 7) > 0);
  const rare = stems
    .filter(({ stem }) => ((bitmaps[stem] ?? 0) & 7) === 0)
    .sort((a, b) => (counts[a.stem] ?? 0) - (counts[b.stem] ?? 0));
  const known = stems.reduce((sum, { positions }) => sum + positions.length, 0);
  let [rest, read] = [known, 0];
  for (const { stem, positions } of rare) {
    const count = counts[stem] ?? 0;
    if (rest < shared && count > read * EXTENSION) break;
    rest -= positions.length;
    read += count;
    for (const form of index.formsOfStem(stem)) {
      const [at, end] = index.postingsOf(form);
      index.kernel.scanList(at, end, from, to, Math.min(MOST_HITS, positions.length));
    }
  }
  if (rest >= shared) scanBitmaps(index, frequent, shared, from, to);
  return Math.max(1, shared - rest);
}

/** Each occurrence of a stem has a bitmap of its own, as far as it has; the last one stands for those beyond. */
function scanBitmaps(
  index: SealedIndex,
  frequent: readonly StemOfQuery[],
  shared: number,
  from: number,
  to: number,
): void {
  const { bitmapBytes } = index.description;
  const base = index.addressOf('bitmaps');
  const addresses = frequent.flatMap(({ stem, positions }) => {
    const entry = index.words('stemBitmaps')[stem] ?? 0;
    return positions.map((_, i) => base + ((entry >>> 3) + Math.min(i, (entry & 7) - 1)) * bitmapBytes);
  });
  const used = Math.min(addresses.length, MOST_BITMAPS);
  // What is left out counts as shared.
  const threshold = shared - (addresses.length - used);
  new Uint32Array(index.buffer, index.room.list, used).set(addresses.slice(0, used));
  index.kernel.scanBitmaps(index.room.list, used, Math.max(0, threshold), from, to);
}

function writeQuery(index: SealedIndex, query: QueryText, stems: readonly StemOfQuery[]): void {
  const { room, kernel, buffer } = index;
  const length = query.forms.length;
  const words = Math.ceil(length / 64);
  const forms = new Uint32Array(buffer, room.queryForms, length);
  for (let i = 0; i < length; i++) {
    const id = index.formId(query.forms[i] ?? '', query.formHashes[i] ?? 0);
    forms[i] = id < 0 ? UNKNOWN_FORM : id;
  }
  const numbers = new Uint16Array(buffer, room.queryStems, length).fill(UNKNOWN_STEM);
  const places = new Uint32Array(buffer, room.places, (stems.length + 1) * words * 2).fill(0);
  let [low, high, numberStem, known] = [0, 0, 0, 0];
  for (const { stem, number, positions } of stems) {
    known += positions.length;
    const bit = signatureBit(stem);
    if (bit < 32) low |= 1 << bit;
    else high |= 1 << (bit - 32);
    for (const position of positions) {
      numbers[position] = number;
      const at = number * words * 2 + (position >>> 5);
      places[at] = (places[at] ?? 0) | (1 << (position & 31));
    }
    if (isNumber(index, stem)) numberStem = number;
    else markForms(index, stem, number);
  }
  const signature = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
  kernel.setQuery(length, known, signature, words, numberStem, room.queryForms, room.queryStems, room.places);
}

/** Numbers are told by their ids: there may be very many, and all have one stem. */
function isNumber(index: SealedIndex, stem: number): boolean {
  return (index.formsOfStem(stem)[0] ?? 0) >= index.description.firstNumber;
}

function markForms(index: SealedIndex, stem: number, number: number): void {
  const { forms } = index.description;
  const table = new Uint16Array(index.buffer, index.room.stemOfForm, forms);
  for (const form of index.formsOfStem(stem)) table[form] = number;
}

function forget(index: SealedIndex, stems: readonly StemOfQuery[]): void {
  for (const { stem } of stems) if (!isNumber(index, stem)) markForms(index, stem, 0);
}

function results(index: SealedIndex, count: number, length: number): readonly Fuzzy[] {
  const pairs = new Uint32Array(index.buffer, index.room.found, count * 2);
  const found = Array.from({ length: count }, (_, i) => {
    const rank = pairs[i * 2] ?? 0;
    return { rank, raw: scoreOfDistance(pairs[i * 2 + 1] ?? 0, length, index.lengthAt(rank)) };
  });
  return found.sort(byScore(index));
}

/** Best first; of equal ones the unit that came last. */
export function byScore(index: SealedIndex): (a: Fuzzy, b: Fuzzy) => number {
  const units = index.words('units');
  return (a, b) => b.raw - a.raw || (units[b.rank] ?? 0) - (units[a.rank] ?? 0);
}
