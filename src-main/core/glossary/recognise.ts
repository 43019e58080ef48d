import { type Concept, TERM_STATUSES, type TermHit } from '#core/model/glossary.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { CompiledTerms } from './compiled.ts';
import { findTerms, type Occurrence } from './find.ts';
import { indefiniteKeys, termKeys } from './keys.ts';
import { type Hit, withoutOverlaps } from './overlaps.ts';
import { type SourceTerm, type TermSource, termsIn, termsOf } from './source.ts';
import { TermTrie } from './trie.ts';

/** A glossary ready to be looked for in texts. */
export interface Recogniser {
  /**
   * The terms in a text of language `from`, in order. Of overlapping ones the longest stays, then the leftmost;
   * concepts that share a term are all reported for it. Plural and gender (French), plural and possessive
   * (English), clitics and sound endings (Arabic) are seen through; abbreviations keep their capitals.
   */
  recognise(text: string, from: LanguageTag, to: readonly LanguageTag[]): readonly TermHit[];
  /** Takes a concept in, new or changed; nothing else is compiled again. */
  put(concept: Concept): void;
  remove(concept: number): void;
}

/** Concepts that are kept at hand beside their source. */
const MOST_AT_HAND = 4096;

/** A recogniser over concepts that are stored elsewhere. The terms of a language are read when it is first met. */
export function openRecogniser(source: TermSource): Recogniser {
  const compiled = new Map<string, CompiledTerms>();
  const atHand = new Map<number, Concept>();
  const compiledFor = (language: LanguageTag): CompiledTerms => {
    const primary = primaryLanguage(language);
    const known = compiled.get(primary) ?? new CompiledTerms(primary, source.terms(primary));
    compiled.set(primary, known);
    return known;
  };
  const conceptOf = (id: number): Concept | undefined => {
    const known = atHand.get(id) ?? source.concept(id);
    if (known === undefined) return undefined;
    if (atHand.size >= MOST_AT_HAND) atHand.clear();
    atHand.set(id, known);
    return known;
  };
  const remove = (id: number) => {
    atHand.delete(id);
    for (const terms of compiled.values()) terms.remove(id);
  };
  return {
    recognise(text, from, to) {
      const terms = compiledFor(from);
      const hits = findTerms(terms.trie, text, from).flatMap((occurrence): Hit[] => {
        const entry = terms.term(occurrence.term);
        return entry === undefined || isOrdinaryWord(text, occurrence, entry)
          ? []
          : [{ ...occurrence, entry }];
      });
      return withoutOverlaps(hits, text).flatMap((hit) => {
        const concept = conceptOf(hit.entry.concept);
        return concept === undefined ? [] : [describe(hit, concept, text, to)];
      });
    },
    put(concept) {
      remove(concept.id);
      for (const [primary, terms] of compiled) {
        for (const term of termsIn([concept], primary)) terms.add(term);
      }
    },
    remove,
  };
}

/** A recogniser over concepts in memory. */
export function createRecogniser(concepts: readonly Concept[]): Recogniser {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const opened = openRecogniser({
    terms: (language) => termsIn(byId.values(), language),
    concept: (id) => byId.get(id),
  });
  return {
    recognise: opened.recognise,
    put(concept) {
      byId.set(concept.id, concept);
      opened.put(concept);
    },
    remove(concept) {
      byId.delete(concept);
      opened.remove(concept);
    },
  };
}

/** Whether what was found for a person or place with a capital is written without any: sale is not Salé. */
function isOrdinaryWord(text: string, { start, end }: Occurrence, term: SourceTerm): boolean {
  if (term.kind !== 'place' && term.kind !== 'person') return false;
  const surface = text.slice(start, end);
  return /\p{Lu}/u.test(term.text) && /\p{Ll}/u.test(surface) && !/\p{Lu}/u.test(surface);
}

/**
 * Whether a term occurs in a text, with the tolerance of the recogniser; an Arabic term may also lack its articles
 * there (سياستنا الخارجية for السياسة الخارجية).
 */
export function containsTerm(text: string, language: LanguageTag, term: string): boolean {
  const trie = new TermTrie();
  const keys = termKeys(term, language);
  trie.add(keys, 0);
  trie.add(indefiniteKeys(keys, language) ?? [], 0);
  return findTerms(trie, text, language).length > 0;
}

function describe(
  { start, end, entry }: Hit,
  concept: Concept,
  text: string,
  to: readonly LanguageTag[],
): TermHit {
  return {
    start,
    end,
    text: text.slice(start, end),
    concept: concept.id,
    kind: concept.kind,
    status: entry.status,
    note: concept.note,
    targets: targetsOf(concept, to),
  };
}

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
