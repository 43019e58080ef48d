import type { LanguageTag } from '#core/model/language.ts';
import type { Unit } from '#core/model/memory.ts';
import { createDistance, distanceAtScore, ROUNDING, scoreOfDistance } from './distance.ts';
import { LONGEST_FUZZY } from './points.ts';
import { buildPostings, type Postings } from './postings.ts';
import { collectCandidates } from './prefix-filter.ts';
import type { Found } from './retriever.ts';
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
  readonly #distance = createDistance();
  /** Per place: the unit and tag, or null once removed. */
  readonly #owners: (Owner | null)[] = [];
  readonly #places = new Map<number, number[]>();
  #removed = 0;
  #postings: Postings | null = null;
  #stems = new Int32Array(256);

  constructor(language: LanguageTag) {
    this.#variants = new Variants(language);
  }

  add(unit: Unit, tag: LanguageTag): void {
    const place = this.#variants.count;
    this.#variants.add(textOf({ unit, tag }));
    this.#owners.push({ unit, tag });
    const places = this.#places.get(unit.id);
    if (places === undefined) this.#places.set(unit.id, [place]);
    else places.push(place);
  }

  remove(unitId: number): void {
    for (const place of this.#places.get(unitId) ?? []) {
      this.#owners[place] = null;
      this.#removed++;
    }
    this.#places.delete(unitId);
  }

  /** Whether so much was removed that building anew is worth it. */
  get wasteful(): boolean {
    return this.#removed > WASTE_MINIMUM && this.#removed > this.#variants.count * WASTE_SHARE;
  }

  sameText(text: string): readonly Unit[] {
    const query = this.#variants.prepare(text);
    const units: Unit[] = [];
    for (const place of this.#variants.sameCore(query)) {
      const owner = this.#owners[place];
      if (owner && sameForms(query.forms, this.#variants.forms(place))) units.push(owner.unit);
    }
    return units;
  }

  similar(text: string, floor: () => number, report: (found: Found) => void): void {
    const query = this.#variants.prepare(text);
    if (query.forms.length === 0) return;
    this.#sameWords(query, floor, report);
    if (query.forms.length <= LONGEST_FUZZY) this.#fuzzy(query, floor, report);
  }

  #sameWords(query: Prepared, floor: () => number, report: (found: Found) => void): void {
    for (const place of this.#variants.sameCore(query)) {
      const owner = this.#owners[place];
      if (!owner) continue;
      const raw = this.#surface(query, place, owner);
      if (raw !== null && raw + ROUNDING >= floor()) report({ ...owner, raw });
    }
  }

  #fuzzy(query: Prepared, floor: () => number, report: (found: Found) => void): void {
    const candidates = collectCandidates(query, this.#variants, this.#covering(), floor());
    for (const { place, bound } of candidates) {
      if (bound + ROUNDING < floor()) return;
      const owner = this.#owners[place];
      if (!owner) continue;
      // Texts with the same words were reported with a score of their own.
      if (this.#variants.isSameCore(place, query) && this.#surface(query, place, owner) !== null) continue;
      const raw = this.#weighted(query, place, floor());
      if (raw !== null) report({ ...owner, raw });
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

interface Owner {
  readonly unit: Unit;
  readonly tag: LanguageTag;
}

function textOf({ unit, tag }: Owner): string {
  return unit.variants[tag]?.text ?? '';
}

function sameForms(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((form, i) => form === b[i]);
}
