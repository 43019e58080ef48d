import type { LanguageTag } from '#core/model/language.ts';
import type { Unit } from '#core/model/memory.ts';
import { createDistance, distanceAtScore, ROUNDING, scoreOfDistance } from './distance.ts';
import { GrowingInts } from './growing.ts';
import { LONGEST_FUZZY } from './points.ts';
import { buildPostings, type Postings } from './postings.ts';
import { type Candidate, PrefixFilter } from './prefix-filter.ts';
import type { Place, Similar } from './retriever.ts';
import { type Prepared, surfaceScore } from './score.ts';
import { Variants } from './variants.ts';

/** New texts are only scanned until there are this many of them, or a share of what is covered. */
const UNCOVERED_MINIMUM = 4096;
const UNCOVERED_SHARE = 1 / 8;
/** Removed texts keep their place until they are this many, and this share of all. */
const WASTE_MINIMUM = 1024;
const WASTE_SHARE = 1 / 4;

/** One language of a memory: its texts, and the way from a segment to the texts that fit it. */
export class LanguageIndex {
  readonly #variants: Variants;
  readonly #filter: PrefixFilter;
  readonly #distance = createDistance();
  /** Per place: the unit, null once removed, and the tag under which it holds the text. */
  readonly #units: (Unit | null)[] = [];
  readonly #tags: LanguageTag[] = [];
  /** A unit's last place, and per place the unit's place before it: units rarely have more than one. */
  readonly #lastPlace = new Map<number, number>();
  readonly #placeBefore = new GrowingInts();
  #removed = 0;
  #postings: Postings | null = null;
  #stems = new Int32Array(256);

  constructor(language: LanguageTag) {
    this.#variants = new Variants(language);
    this.#filter = new PrefixFilter(this.#variants);
  }

  add(unit: Unit, tag: LanguageTag): void {
    this.#lastPlace.set(unit.id, this.#append(unit, tag, this.#lastPlace.get(unit.id) ?? NONE));
  }

  remove(unitId: number): void {
    let place = this.#lastPlace.get(unitId) ?? NONE;
    this.#lastPlace.delete(unitId);
    for (; place !== NONE; place = this.#placeBefore.at(place)) {
      this.#units[place] = null;
      this.#removed++;
    }
  }

  /** Whether so much was removed that building anew is worth it. */
  get wasteful(): boolean {
    return this.#removed > WASTE_MINIMUM && this.#removed > this.#variants.count * WASTE_SHARE;
  }

  sameText(text: string): readonly number[] {
    const query = this.#variants.prepare(text);
    const units: number[] = [];
    for (const place of this.#variants.sameCore(query)) {
      const owner = this.#owner(place);
      if (owner && sameForms(query.forms, this.#variants.forms(place))) units.push(owner.unit.id);
    }
    return units;
  }

  /** The texts that fit a segment (retriever.ts). The candidates are found once, for the lowest floor. */
  similar(text: string, minimum: number): Similar {
    const query = this.#variants.prepare(text);
    if (query.forms.length === 0) return () => undefined;
    let candidates: readonly Candidate[] | null = null;
    return (floor, report) => {
      this.#sameWords(query, floor, report);
      if (query.forms.length > LONGEST_FUZZY) return;
      candidates ??= this.#filter.candidates(query, this.#covering(), minimum);
      this.#fuzzy(query, candidates, floor, report);
    };
  }

  #append(unit: Unit, tag: LanguageTag, before: number): number {
    const place = this.#variants.count;
    this.#variants.add(textOf({ unit, tag }));
    this.#units.push(unit);
    this.#tags.push(tag);
    this.#placeBefore.push(before);
    return place;
  }

  #owner(place: number): Owner | null {
    const unit = this.#units[place] ?? null;
    return unit === null ? null : { unit, tag: this.#tags[place] ?? '' };
  }

  #sameWords(query: Prepared, floor: Floor, report: Report): void {
    for (const place of this.#variants.sameCore(query)) {
      const owner = this.#owner(place);
      if (!owner) continue;
      const raw = this.#surface(query, place, owner);
      if (raw !== null && raw + ROUNDING >= floor()) report(placeOf(owner, raw));
    }
  }

  #fuzzy(query: Prepared, candidates: readonly Candidate[], floor: Floor, report: Report): void {
    for (const { place, bound } of candidates) {
      if (bound + ROUNDING < floor()) return;
      const owner = this.#owner(place);
      if (!owner) continue;
      // Texts with the same words were reported with a score of their own.
      if (this.#variants.isSameCore(place, query) && this.#surface(query, place, owner) !== null) continue;
      const raw = this.#weighted(query, place, floor());
      if (raw !== null) report(placeOf(owner, raw));
    }
  }

  #surface(query: Prepared, place: number, owner: Owner): number | null {
    return surfaceScore(query, this.#variants.prepared(place, textOf(owner)));
  }

  /** The score by edit distance, or null when it is below the floor. */
  #weighted(query: Prepared, place: number, floor: number): number | null {
    const [length, other] = [query.forms.length, this.#variants.lengthAt(place)];
    if (other > this.#stems.length) this.#stems = new Int32Array(other * 2);
    this.#variants.copyStems(place, this.#stems);
    const limit = distanceAtScore(floor, length, other);
    const stored = { forms: this.#variants.forms(place), stems: this.#stems };
    const distance = this.#distance(query, stored, limit);
    return distance > limit ? null : scoreOfDistance(distance, length, other);
  }

  #covering(): Postings {
    const known = this.#postings;
    const allowed = Math.max(UNCOVERED_MINIMUM, (known?.covered ?? 0) * UNCOVERED_SHARE);
    if (known !== null && this.#variants.count - known.covered <= allowed) return known;
    this.#postings = buildPostings(this.#variants);
    return this.#postings;
  }
}

type Floor = Parameters<Similar>[0];
type Report = (place: Place) => void;

const NONE = -1;

interface Owner {
  readonly unit: Unit;
  readonly tag: LanguageTag;
}

function placeOf({ unit, tag }: Owner, raw: number): Place {
  return { unit: unit.id, memory: unit.memory, tag, raw };
}

function textOf({ unit, tag }: Owner): string {
  return unit.variants[tag]?.text ?? '';
}

function sameForms(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((form, i) => form === b[i]);
}
