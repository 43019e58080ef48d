import type { Concept, Term, TermHit } from '#core/model/glossary.ts';
import { TERM_STATUSES } from '#core/model/glossary.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { fold } from '#core/text/fold.ts';
import { findTerms, type Occurrence } from './find.ts';
import { indefiniteKeys, termKeys } from './keys.ts';
import { TermTrie } from './trie.ts';

/** A glossary ready to be looked for in texts. */
export interface Recogniser {
  /**
   * The terms in a text of language `from`, in order. Of overlapping ones the longest stays, then the leftmost;
   * concepts that share a term are all reported for it. Plural and gender (French), plural and possessive
   * (English), clitics and sound endings (Arabic) are seen through; abbreviations keep their capitals.
   */
  recognise(text: string, from: LanguageTag, to: readonly LanguageTag[]): readonly TermHit[];
}

/** Terms of one language are compiled when the language is first met; the concepts must not change afterwards. */
export function createRecogniser(concepts: readonly Concept[]): Recogniser {
  const compiled = new Map<string, CompiledLanguage>();
  const languageOf = (tag: LanguageTag) => {
    const primary = primaryLanguage(tag);
    const known = compiled.get(primary) ?? compile(concepts, primary);
    compiled.set(primary, known);
    return known;
  };
  return {
    recognise: (text, from, to) => {
      const { trie, entries } = languageOf(from);
      const hits = findTerms(trie, text, from).flatMap((occurrence) => {
        const entry = entries[occurrence.term];
        return entry === undefined || isOrdinaryWord(text, occurrence, entry)
          ? []
          : [{ ...occurrence, entry }];
      });
      return withoutOverlaps(hits, text).map(({ start, end, entry: { concept, term } }) => ({
        start,
        end,
        text: text.slice(start, end),
        concept: concept.id,
        kind: concept.kind,
        status: term.status,
        note: concept.note,
        targets: targetsOf(concept, to),
      }));
    },
  };
}

/** Whether what was found for a person or place with a capital is written without any: sale is not Salé. */
function isOrdinaryWord(text: string, { start, end }: Occurrence, { concept, term }: Entry): boolean {
  if (concept.kind !== 'place' && concept.kind !== 'person') return false;
  const surface = text.slice(start, end);
  return /\p{Lu}/u.test(term.text) && /\p{Ll}/u.test(surface) && !/\p{Lu}/u.test(surface);
}

/**
 * Whether a term occurs in a text, with the tolerance of the recogniser; an Arabic term may also lack its articles
 * there (سياستنا الخارجية for السياسة الخارجية).
 */
export function containsTerm(text: string, language: LanguageTag, term: string): boolean {
  const trie = new TermTrie();
  trie.add(termKeys(term, language), 0);
  trie.add(indefiniteKeys(term, language) ?? [], 0);
  return findTerms(trie, text, language).length > 0;
}

interface Entry {
  readonly concept: Concept;
  readonly term: Term;
}

interface CompiledLanguage {
  readonly trie: TermTrie;
  readonly entries: readonly Entry[];
}

function compile(concepts: readonly Concept[], primary: string): CompiledLanguage {
  const trie = new TermTrie();
  const entries: Entry[] = [];
  for (const concept of concepts) {
    for (const term of termsOf(concept, primary)) {
      trie.add(termKeys(term.text, primary), entries.length);
      // الصادرات is صادرات before a noun; المغرب, a name, always keeps its article.
      if (concept.kind === 'term') trie.add(indefiniteKeys(term.text, primary) ?? [], entries.length);
      entries.push({ concept, term });
    }
  }
  return { trie, entries };
}

/** A concept's terms in a language, those of regional tags included. */
function termsOf(concept: Concept, tag: LanguageTag): readonly Term[] {
  const primary = primaryLanguage(tag);
  return Object.entries(concept.terms).flatMap(([other, terms]) =>
    primaryLanguage(other) === primary ? terms : [],
  );
}

interface Hit extends Occurrence {
  readonly entry: Entry;
}

/** Longest first: what crosses a place that was kept starts or ends inside it, so two offsets tell. */
function withoutOverlaps(hits: readonly Hit[], text: string): readonly Hit[] {
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
  const ranked = place.map((hit) => ({ hit, rank: rankOf(text, hit) })).sort((a, b) => a.rank - b.rank);
  const written = ranked.filter(({ rank }) => rank < INFLECTED);
  const best = new Map<number, Hit>();
  for (const { hit } of written.length > 0 ? written : ranked) {
    if (!best.has(hit.entry.concept.id)) best.set(hit.entry.concept.id, hit);
  }
  return [...best.values()];
}

/** Of two terms of one concept in one place: the one written so comes first, then the better status. */
function rankOf(text: string, { start, end, entry: { term } }: Hit): number {
  const surface = text.slice(start, end);
  const status = TERM_STATUSES.indexOf(term.status);
  if (surface === term.text) return status;
  return fold(surface) === fold(term.text) ? TERM_STATUSES.length + status : INFLECTED + status;
}

/** Ranks from here on are of terms that are written otherwise. */
const INFLECTED = 2 * TERM_STATUSES.length;

/** Terms to use, preferred ones first. */
function targetsOf(concept: Concept, to: readonly LanguageTag[]): TermHit['targets'] {
  const usable = (tag: LanguageTag) =>
    termsOf(concept, tag)
      .filter(({ status }) => status === 'preferred' || status === 'admitted')
      .sort((a, b) => TERM_STATUSES.indexOf(a.status) - TERM_STATUSES.indexOf(b.status))
      .map(({ text }) => text);
  return Object.fromEntries(
    to.map((tag) => [tag, usable(tag)] as const).filter(([, terms]) => terms.length > 0),
  );
}
