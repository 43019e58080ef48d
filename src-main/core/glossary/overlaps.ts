import { TERM_STATUSES, type TermHit } from '#core/model/glossary.ts';
import { fold } from '#core/text/fold.ts';
import type { Occurrence } from './find.ts';
import type { SourceTerm } from './source.ts';

export interface Hit extends Occurrence {
  readonly entry: SourceTerm;
}

/**
 * Of overlapping hits the longest, then the leftmost, in the order of the text. What crosses a place that was kept
 * starts or ends inside it, so two offsets tell.
 */
export function withoutOverlaps(hits: readonly Hit[], text: string): readonly Hit[] {
  if (hits.length < 2) return hits;
  const byLength = [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const places: Hit[][] = [];
  /** Per offset of the text, one more than the number of the kept place that covers it; 0 where there is none. */
  const covers = new Int32Array(text.length);
  for (const hit of byLength) {
    const place = places[(covers[hit.start] ?? 0) - 1];
    if (place === undefined && covers[hit.end - 1] === 0) {
      places.push([hit]);
      covers.fill(places.length, hit.start, hit.end);
    } else if (place?.[0]?.start === hit.start && place[0].end === hit.end) {
      place.push(hit);
    }
  }
  return places.flatMap((place) => oneForEachConcept(place, text)).sort((a, b) => a.start - b.start);
}

/**
 * Of the hits of one place, the best of each concept, the best first. Where a term is written so, terms that only
 * inflect to it are left out: Mme is not a singular of Mmes.
 */
function oneForEachConcept(place: readonly Hit[], text: string): readonly Hit[] {
  if (place.length === 1) return place;
  const ranked = place
    .map((hit) => ({ hit, rank: rankOf(text, hit) }))
    .sort((a, b) => a.rank - b.rank || a.hit.entry.concept - b.hit.entry.concept);
  const written = ranked.filter(({ rank }) => rank < INFLECTED);
  const best = new Map<number, Hit>();
  for (const { hit } of written.length > 0 ? written : ranked) {
    if (!best.has(hit.entry.concept)) best.set(hit.entry.concept, hit);
  }
  return [...best.values()];
}

/** Of two terms of one concept in one place: the one written so comes first, then the better status. */
function rankOf(text: string, { start, end, entry }: Hit): number {
  const surface = text.slice(start, end);
  const status = TERM_STATUSES.indexOf(entry.status);
  if (surface === entry.text) return status;
  return fold(surface) === fold(entry.text) ? TERM_STATUSES.length + status : INFLECTED + status;
}

/** Ranks from here on are of terms that are written otherwise. */
const INFLECTED = 2 * TERM_STATUSES.length;

interface Preceding {
  /** Of the glossary: the lower number wins. */
  readonly precedence: number;
  readonly hit: TermHit;
}

/**
 * Of the concepts of one place those of the glossary that comes first; a later glossary is heard where it has a
 * translation that the first one lacks.
 */
export function byPrecedence(hits: readonly Preceding[]): readonly TermHit[] {
  const [one] = hits;
  if (hits.every(({ precedence }) => precedence === one?.precedence)) return hits.map(({ hit }) => hit);
  const places = new Map<number, Preceding[]>();
  for (const one of hits) {
    const place = places.get(one.hit.start);
    if (place === undefined) places.set(one.hit.start, [one]);
    else place.push(one);
  }
  return hits
    .filter(({ precedence, hit }) => {
      const first = (places.get(hit.start) ?? []).filter((other) => other.precedence < precedence);
      if (first.length === 0) return true;
      const known = new Set(first.flatMap((other) => Object.keys(other.hit.targets)));
      return Object.keys(hit.targets).some((language) => !known.has(language));
    })
    .map(({ hit }) => hit);
}
