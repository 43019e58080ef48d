import { ROUNDING, scoreOfDistance } from '../distance.ts';
import { LONGEST_FUZZY, SAME_STEM_QUARTERS } from '../points.ts';
import type { QueryText } from './query-text.ts';
import { MOST_BITMAPS } from './room.ts';
import type { SealedIndex } from './sealed-index.ts';
import { signatureBit } from './signature.ts';
import { type Tied, TiedTexts } from './tied.ts';

/** Reading a list entry costs a fraction of looking at a text. */
const EXTENSION = 4;
/** Words of 128 bits counted in the time that a text is compared. */
const TEXT = 100;
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
 * Good matches are compared first, because few texts have as many hits; if there are that many of them, the list is
 * likely to be full, and the others are left until somebody asks.
 */
const GOOD = 80;
const ENOUGH = 24;

/** Texts, best first, and the score down to which there are no others. */
export interface Found {
  readonly list: readonly Tied[];
  readonly floor: number;
}

/**
 * The texts that reach `floor`, best first (design/matching.md); where `all` is not set and there are many good ones,
 * only those. An edit distance is never below max(m, n) less the stems both texts have, so a text must share at least
 * floor% of max(m, n) tokens with the query; hence only texts of certain lengths count, and rare stems, if there are
 * enough of them, must be among the shared ones (AllPairs, Bayardo et al. 2007; PPJoin, Xiao et al. 2008; AdaptJoin,
 * Wang et al. 2012). Stems that are in many texts are counted with bitmaps only if they can make up the share alone, or
 * if the rare ones leave many texts to compare.
 */
export function findFuzzy(
  plan: Plan,
  wanted: number,
  all: boolean,
  isKnown: (rank: number) => boolean,
): Found {
  const { index, query, stems, lists } = plan;
  const length = query.forms.length;
  const floor = Math.max(wanted, 0);
  const range = rangeOf(index, length, floor);
  if (range === null) return { list: [], floor };
  const { kernel } = index;
  kernel.begin();
  const { rest } = readLists(lists, sharedAt(length, floor), (list) => scanLists(index, list, range));
  writeQuery(index, query, stems);
  const good = all || floor >= GOOD ? 0 : verifyGood(plan, rest);
  const count = good > 0 ? good : verify(plan, rest, range, floor);
  forget(index, stems);
  return { list: results(index, count, length, isKnown), floor: good > 0 ? GOOD : floor };
}

/** The best score that a text of other words can have, if it reaches the floor. */
export function bestOfOthers({ forms: { length } }: QueryText, floor: number): number {
  return scoreOfDistance(SAME_STEM_QUARTERS, length, longestAt(length, floor));
}

const longestAt = (length: number, floor: number) =>
  Math.min(LONGEST_FUZZY, Math.floor((length * 100) / Math.max(floor, 1) + ROUNDING));

/** Tokens that a text must share with one of `length` tokens, whatever its own length. */
const sharedAt = (length: number, floor: number) =>
  Math.max(1, Math.ceil((length * Math.max(floor, 1)) / 100 - ROUNDING));

/** The texts, as [from, to), whose lengths let them reach the floor. */
function rangeOf(index: SealedIndex, length: number, floor: number): Range | null {
  if (length === 0 || length > LONGEST_FUZZY || index.description.texts === 0) return null;
  const [from, to] = index.ranksOfLength(sharedAt(length, floor), longestAt(length, floor));
  return from < to ? [from, to] : null;
}

type Range = readonly [from: number, to: number];

/** Compares the texts that hits alone show to be good; 0, with the hits as they were, where there are few. */
function verifyGood({ index: { kernel, room }, query }: Plan, rest: number): number {
  const needed = sharedAt(query.forms.length, GOOD) - rest;
  if (needed < 1) return 0;
  const count = kernel.verify(Math.min(MOST_HITS, needed), rest, GOOD, true, room.found);
  if (count < ENOUGH) return 0;
  kernel.forget();
  return count;
}

/** Compares the texts that hits do not rule out; `rest`: tokens of the query beside those that were looked for. */
function verify(plan: Plan, rest: number, range: Range, floor: number): number {
  const { kernel, room } = plan.index;
  const shared = sharedAt(plan.query.forms.length, floor);
  const needed = Math.min(MOST_HITS, Math.max(1, shared - rest));
  const words = ((range[1] - range[0]) / 128) * plan.lists.frequent;
  const isCounted = rest >= shared || (words > 0 && kernel.countHit(needed) * TEXT > words);
  if (isCounted) return verifyCounted(plan, rest, range, floor);
  return kernel.verify(needed, rest, floor, false, room.found);
}

function stemsOf(index: SealedIndex, query: QueryText): readonly StemOfQuery[] {
  const byId = new Map<number, StemOfQuery>();
  for (let position = 0; position < query.stems.length; position++) {
    const id = index.stemId(query.stems[position] ?? '');
    if (id < 0) continue;
    const known = byId.get(id);
    if (known !== undefined) known.positions.push(position);
    else byId.set(id, { stem: id, number: byId.size + 1, positions: [position] });
  }
  return [...byId.values()];
}

const isFrequent = (index: SealedIndex, { stem }: StemOfQuery): boolean =>
  ((index.words('stemBitmaps')[stem] ?? 0) & 7) > 0;

/** What a query asks of an index, whatever the floor. */
export interface Plan {
  readonly index: SealedIndex;
  readonly query: QueryText;
  readonly stems: readonly StemOfQuery[];
  readonly lists: Lists;
}

interface Lists {
  /** Tokens of the query that the index has. */
  readonly known: number;
  /** Those of them whose stems have bitmaps. */
  readonly frequent: number;
  /** Stems with posting lists, the rarest first, and in how many texts each is. */
  readonly rare: readonly (StemOfQuery & { readonly count: number })[];
}

export function createPlan(index: SealedIndex, query: QueryText): Plan {
  const stems = query.forms.length > LONGEST_FUZZY ? [] : stemsOf(index, query);
  const counts = index.words('stemCounts');
  const rare = stems
    .filter((one) => !isFrequent(index, one))
    .map((one) => ({ ...one, count: counts[one.stem] ?? 0 }))
    .sort((a, b) => a.count - b.count);
  const known = stems.reduce((sum, { positions }) => sum + positions.length, 0);
  const frequent = known - rare.reduce((sum, { positions }) => sum + positions.length, 0);
  return { index, query, stems, lists: { known, frequent, rare } };
}

/**
 * Reads the lists that every text with `shared` tokens of the query must be in, and a few more. `rest`: tokens that it
 * may share beside those.
 */
function readLists({ known, rare }: Lists, shared: number, read: (list: StemOfQuery) => void) {
  let [rest, entries] = [known, 0];
  for (const list of rare) {
    if (rest < shared && list.count > entries * EXTENSION) break;
    rest -= list.positions.length;
    entries += list.count;
    read(list);
  }
  return { rest, read: entries };
}

/** Notes a hit for every text with the stem. */
function scanLists(index: SealedIndex, { stem, positions }: StemOfQuery, [from, to]: Range): void {
  const [stemEnds, stemForms] = [index.words('stemEnds'), index.words('stemForms')];
  const [postings, postingEnds] = [index.addressOf('postings'), index.words('postingEnds')];
  const weight = Math.min(MOST_HITS, positions.length);
  const end = stemEnds[stem] ?? 0;
  for (let i = stem === 0 ? 0 : (stemEnds[stem - 1] ?? 0); i < end; i++) {
    const form = stemForms[i] ?? 0;
    const start = form === 0 ? 0 : (postingEnds[form - 1] ?? 0);
    index.kernel.scanList(postings + start, postings + (postingEnds[form] ?? 0), from, to, weight);
  }
}

/**
 * Compares the texts that hits and the bitmaps of the frequent stems do not rule out. Each occurrence of a stem has a
 * bitmap of its own, as far as it has; the last one stands for those beyond. `rest`: tokens beside those hit.
 */
function verifyCounted(
  { index, stems }: Plan,
  rest: number,
  range: readonly [number, number],
  floor: number,
): number {
  const { kernel, room, description } = index;
  const base = index.addressOf('bitmaps');
  const entries = index.words('stemBitmaps');
  const list = new Uint32Array(index.buffer, room.list, MOST_BITMAPS);
  let used = 0;
  for (const { stem, positions } of stems) {
    const entry = entries[stem] ?? 0;
    if ((entry & 7) === 0) continue;
    for (let i = 0; i < positions.length && used < MOST_BITMAPS; i++)
      list[used++] = base + ((entry >>> 3) + Math.min(i, (entry & 7) - 1)) * description.bitmapBytes;
  }
  const lengths = index.addressOf('lengths');
  const end = lengths + index.words('lengths').byteLength;
  return kernel.verifyCounted(room.list, used, rest - used, lengths, end, ...range, floor, room.found);
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
  const first = stem === 0 ? 0 : (index.words('stemEnds')[stem - 1] ?? 0);
  return (index.words('stemForms')[first] ?? 0) >= index.description.firstNumber;
}

function markForms(index: SealedIndex, stem: number, number: number): void {
  const table = index.stemOfForm;
  const [ends, list] = [index.words('stemEnds'), index.words('stemForms')];
  const end = ends[stem] ?? 0;
  for (let i = stem === 0 ? 0 : (ends[stem - 1] ?? 0); i < end; i++) table[list[i] ?? 0] = number;
}

function forget(index: SealedIndex, stems: readonly StemOfQuery[]): void {
  for (const { stem } of stems) if (!isNumber(index, stem)) markForms(index, stem, 0);
}

function results(
  index: SealedIndex,
  count: number,
  length: number,
  isKnown: (rank: number) => boolean,
): readonly Tied[] {
  const pairs = new Uint32Array(index.buffer, index.room.found, count * 2);
  const found = new TiedTexts(index);
  for (let i = 0; i < count; i++) {
    const rank = pairs[i * 2] ?? 0;
    if (!isKnown(rank)) found.add(rank, scoreOfDistance(pairs[i * 2 + 1] ?? 0, length, index.lengthAt(rank)));
  }
  return found.list();
}
