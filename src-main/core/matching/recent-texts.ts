import type { LanguageTag } from '#core/model/language.ts';
import { WORD } from '#core/text/token-scanner.ts';
import { createDistance, distanceAtScore, ROUNDING, scoreOfDistance } from './distance.ts';
import { GrowingInts, HashChains } from './growing.ts';
import { LONGEST_FUZZY } from './points.ts';
import type { Similar } from './retriever.ts';
import { scoreOfSurface, tokenDifference } from './score.ts';
import { hasInRow } from './sealed/containing.ts';
import type { QueryText } from './sealed/query-text.ts';
import { formsAround, placeIn, type SearchedPhrase, type SearchedToken } from './searched-words.ts';
import type { UnitSet } from './unit-set.ts';

const NONE = -1;

/**
 * Texts of one language that no sealed index holds yet: nothing but a scan, kept fast by a 64-bit signature of each
 * text's stems (matching.md: the right first version, and the second oracle of the sealed index).
 */
export class RecentTexts {
  readonly #forms = new Map<string, number>();
  readonly #stemOfWord = new Map<number, string>();
  readonly #stems = new Map<string, number>();
  readonly #tokens = new GrowingInts();
  readonly #tokenStems = new GrowingInts();
  readonly #kinds = new GrowingInts();
  readonly #ends = new GrowingInts();
  readonly #low = new GrowingInts();
  readonly #high = new GrowingInts();
  readonly #textHashes = new GrowingInts();
  readonly #cores = new HashChains();
  /** Per text its unit, NONE once removed; its memory; its tag; and the unit's text before it. */
  readonly #units = new GrowingInts();
  readonly #memories = new GrowingInts();
  readonly #tags: LanguageTag[] = [];
  readonly #before = new GrowingInts();
  readonly #last = new Map<number, number>();
  readonly #distance = createDistance();

  get count(): number {
    return this.#ends.length;
  }

  add(unit: number, memory: number, tag: LanguageTag, text: QueryText): void {
    const place = this.count;
    let [low, high] = [0, 0];
    for (const [i, form] of text.forms.entries()) {
      const stem = intern(this.#stems, text.stems[i] ?? '');
      const number = intern(this.#forms, form);
      this.#tokens.push(number);
      if (text.kinds[i] === WORD) this.#stemOfWord.set(number, text.stems[i] ?? '');
      this.#tokenStems.push(stem);
      this.#kinds.push(text.kinds[i] ?? 0);
      if ((stem & 63) < 32) low |= 1 << (stem & 31);
      else high |= 1 << (stem & 31);
    }
    this.#ends.push(this.#tokens.length);
    this.#low.push(low);
    this.#high.push(high);
    this.#textHashes.push(text.textHash);
    this.#cores.push(text.coreHash);
    this.#units.push(unit);
    this.#memories.push(memory);
    this.#tags.push(tag);
    this.#before.push(this.#last.get(unit) ?? NONE);
    this.#last.set(unit, place);
  }

  remove(unit: number): void {
    for (let place = this.#last.get(unit) ?? NONE; place !== NONE; place = this.#before.at(place))
      this.#units.set(place, NONE);
    this.#last.delete(unit);
  }

  /** Whether any text has that hash of its words. */
  hasCore(coreHash: number): boolean {
    return !this.#cores.places(coreHash).next().done;
  }

  sameText(query: QueryText): readonly number[] {
    const { forms } = this.#numbered(query);
    return [...this.#cores.places(query.coreHash)]
      .filter((place) => this.#units.at(place) !== NONE)
      .filter((place) => {
        const stored = this.#storedForms(place);
        return stored.length === forms.length && stored.every((form, i) => form === forms[i]);
      })
      .map((place) => this.#units.at(place));
  }

  similar(query: QueryText): Similar {
    if (this.count === 0) return () => undefined;
    const numbered = this.#numbered(query);
    const same = this.#sameWords(query, numbered);
    const isFuzzy = query.forms.length > 0 && query.forms.length <= LONGEST_FUZZY;
    return (floor, report) => {
      const offer = (place: number, raw: number | null) => {
        if (raw !== null && raw + ROUNDING >= floor()) report(this.#place(place, raw));
      };
      for (const [place, raw] of same) offer(place, raw);
      for (let place = 0; isFuzzy && place < this.count; place++) {
        if (this.#units.at(place) !== NONE && !same.has(place))
          offer(place, this.#fuzzy(numbered, place, floor()));
      }
    };
  }

  /** Notes the units with a text that contains all phrases and whose memory and tag are wanted. */
  containing(
    phrases: readonly SearchedPhrase[],
    wanted: (memory: number, tag: LanguageTag) => boolean,
    units: Pick<UnitSet, 'add'>,
  ): void {
    if (this.count === 0) return;
    const sets: ReadonlySet<number>[][] = [];
    for (const phrase of phrases) {
      const forms: ReadonlySet<number>[] = [];
      for (const token of phrase) {
        const own = this.#formsFor(token);
        if (own.size === 0) return;
        forms.push(own);
      }
      sets.push(forms);
    }
    for (let place = 0; place < this.count; place++) {
      const unit = this.#units.at(place);
      if (unit === NONE || !wanted(this.#memories.at(place), this.#tags[place] ?? '')) continue;
      const forms = this.#storedForms(place);
      if (sets.every((phrase) => hasInRow(forms, phrase))) units.add(unit);
    }
  }

  #formsFor(token: SearchedToken): ReadonlySet<number> {
    const found = new Set<number>();
    const named = formsAround(token);
    if (named.length > 0 && token.stem === null) {
      for (const name of named) {
        const number = this.#forms.get(name);
        if (number !== undefined) found.add(number);
      }
      return found;
    }
    for (const [form, number] of this.#forms) {
      if (placeIn(form, () => this.#stemOfWord.get(number) ?? null, token) !== null) found.add(number);
    }
    return found;
  }

  /** Scores of the texts with the words of the query. */
  #sameWords(query: QueryText, numbered: Numbered): ReadonlyMap<number, number> {
    const same = new Map<number, number>();
    for (const place of this.#cores.places(query.coreHash)) {
      if (this.#units.at(place) === NONE) continue;
      const identical = this.#textHashes.at(place) === query.textHash;
      const kinds = tokenDifference(numbered, this.#stored(place), identical);
      if (kinds !== null) same.set(place, scoreOfSurface(kinds));
    }
    return same;
  }

  #place(place: number, raw: number) {
    return {
      unit: this.#units.at(place),
      memory: this.#memories.at(place),
      tag: this.#tags[place] ?? '',
      raw,
    };
  }

  #fuzzy(query: Numbered, place: number, floor: number): number | null {
    const length = query.forms.length;
    const stored = this.#ends.at(place) - this.#startOf(place);
    if (stored > LONGEST_FUZZY) return null;
    const limit = distanceAtScore(floor, length, stored);
    const longest = Math.max(length, stored);
    const [low, high] = [this.#low.at(place), this.#high.at(place)];
    const shared = Math.min(
      query.known - bits(query.low & ~low) - bits(query.high & ~high),
      stored - bits(low & ~query.low) - bits(high & ~query.high),
    );
    if ((longest - shared) * 4 > limit) return null;
    const distance = this.#distance(query, this.#stored(place), limit);
    return distance > limit ? null : scoreOfDistance(distance, length, stored);
  }

  #startOf(place: number): number {
    return place === 0 ? 0 : this.#ends.at(place - 1);
  }

  #storedForms(place: number): Int32Array {
    return this.#tokens.view(this.#startOf(place), this.#ends.at(place));
  }

  #stored(place: number) {
    const [start, end] = [this.#startOf(place), this.#ends.at(place)];
    return {
      forms: this.#tokens.view(start, end),
      stems: this.#tokenStems.view(start, end),
      kinds: Uint8Array.from(this.#kinds.view(start, end)),
    };
  }

  #numbered(query: QueryText): Numbered {
    let [low, high, known] = [0, 0, 0];
    const stems = Int32Array.from(query.stems, (name) => {
      const stem = this.#stems.get(name) ?? NONE;
      if (stem === NONE) return NONE;
      known++;
      if ((stem & 63) < 32) low |= 1 << (stem & 31);
      else high |= 1 << (stem & 31);
      return stem;
    });
    const forms = Int32Array.from(query.forms, (form) => this.#forms.get(form) ?? NONE);
    return { forms, stems, kinds: query.kinds, low, high, known };
  }
}

interface Numbered {
  readonly forms: Int32Array;
  readonly stems: Int32Array;
  readonly kinds: Uint8Array;
  readonly low: number;
  readonly high: number;
  /** Tokens whose stems any text has. */
  readonly known: number;
}

function intern(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name) ?? numbers.size;
  numbers.set(name, known);
  return known;
}

/** Set bits of 32 (Warren, Hacker's Delight, 5-1). */
function bits(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
