import type { Concept, TermHit } from '#core/model/glossary.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { CompiledTerms } from './compiled.ts';
import { findTerms, type Occurrence } from './find.ts';
import { byPrecedence, type Hit, withoutOverlaps } from './overlaps.ts';
import { nameWithoutTitle, type SlotContent, slotsOf } from './slots.ts';
import { type SourceTerm, type TermSource, termsIn } from './source.ts';
import { targetsOf, usableTerms } from './targets.ts';
import { TermKeys } from './term-keys.ts';
import { TermTrie } from './trie.ts';

/** A glossary ready to be looked for in texts. */
export interface Recogniser {
  /**
   * The terms in a text of language `from`, in order. Of overlapping ones the longest stays, then the leftmost;
   * concepts that share a term are all reported for it. Plural and gender (French), plural and possessive
   * (English), clitics and sound endings (Arabic) are seen through; abbreviations keep their capitals.
   */
  recognise(text: string, from: LanguageTag, to: readonly LanguageTag[]): readonly TermHit[];
  /** `recognise` for several sets of languages: the text is read once, when this is called. */
  read(text: string, from: LanguageTag): (to: readonly LanguageTag[]) => readonly TermHit[];
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
  /** A name in another language, where the glossary has it alone or with its title; else as it is. */
  const nameIn = (
    titled: string,
    start: number,
    { from, to, before }: { from: LanguageTag; to: LanguageTag; before: string },
  ): string => {
    for (const hit of hitsIn(compiledFor(from), titled, from)) {
      if (hit.end !== titled.length || hit.start > start || hit.slots.length > 0) continue;
      const concept = conceptOf(hit.entry.concept);
      const usable = concept === undefined ? [] : usableTerms(concept, to);
      const names = usable.map(({ text }) => (hit.start === start ? text : nameWithoutTitle(text, before)));
      const name = names.find((one) => one !== null);
      if (name !== undefined && name !== null) return name;
    }
    return titled.slice(start);
  };
  const read: Recogniser['read'] = (text, from) => {
    const found = withoutOverlaps(hitsIn(compiledFor(from), text, from), text);
    const targetsIn = rememberTargets(text, from, nameIn);
    return (to) =>
      byPrecedence(
        found.flatMap((hit) => {
          const concept = conceptOf(hit.entry.concept);
          if (concept === undefined) return [];
          const { precedence = 0 } = concept;
          return [{ precedence, hit: describe(hit, concept, text, targetsIn(hit, concept, to)) }];
        }),
      );
  };
  return {
    recognise: (text, from, to) => read(text, from)(to),
    read,
    put(concept) {
      remove(concept.id);
      for (const [primary, terms] of compiled) {
        for (const term of termsIn([concept], primary)) terms.add(term);
      }
    },
    remove,
  };
}

type NameIn = (
  titled: string,
  start: number,
  where: { readonly from: LanguageTag; readonly to: LanguageTag; readonly before: string },
) => string;

/** The targets of the hits of one text; a term that stands there again, with the same in its slots, has the same ones. */
function rememberTargets(text: string, from: LanguageTag, nameIn: NameIn) {
  const known = new Map<SourceTerm, Map<string, TermHit['targets']>>();
  return ({ start, end, entry, slots }: Hit, concept: Concept, to: readonly LanguageTag[]) => {
    const own = known.get(entry) ?? new Map<string, TermHit['targets']>();
    known.set(entry, own);
    const key =
      slots.length === 0
        ? to.join(' ')
        : `${to.join(' ')} ${slots.map((slot) => slot.map((at) => at - start).join('-')).join(' ')} ${text.slice(start, end)}`;
    const before = own.get(key);
    if (before !== undefined) return before;
    const recognised = {
      ...{ concept, term: entry.text, from },
      slots: contentsOf(entry, slots),
      contentIn: (content: SlotContent, language: LanguageTag, before: string) =>
        nameIn(text.slice(start, content.end), content.start - start, { from, to: language, before }),
    };
    const targets = targetsOf(recognised, to);
    own.set(key, targets);
    return targets;
  };
}

const describe = (
  { start, end, entry }: Hit,
  { id, kind, note }: Concept,
  text: string,
  targets: TermHit['targets'],
): TermHit => ({
  ...{ start, end, text: text.slice(start, end), concept: id, kind },
  ...{ status: entry.status, note, targets },
});

/** A recogniser over concepts in memory. */
export function createRecogniser(concepts: readonly Concept[]): Recogniser {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const opened = openRecogniser({
    terms: (language) => [...termsIn(byId.values(), language)],
    concept: (id) => byId.get(id),
  });
  return {
    recognise: opened.recognise,
    read: opened.read,
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

function hitsIn(terms: CompiledTerms, text: string, language: LanguageTag): readonly Hit[] {
  return findTerms(terms.trie, text, language).flatMap((occurrence): Hit[] => {
    const entry = terms.term(occurrence.term);
    return entry === undefined || isOrdinaryWord(text, occurrence, entry) ? [] : [{ ...occurrence, entry }];
  });
}

function contentsOf({ text, kind }: SourceTerm, slots: Hit['slots']): readonly SlotContent[] {
  if (slots.length === 0) return [];
  // A slot at the beginning of a term is none: nothing tells where it would begin.
  const labels = slotsOf(text, kind)?.labels.slice(-slots.length) ?? [];
  return slots.map(([start, end], i) => ({ label: labels[i] ?? '', start, end }));
}

/**
 * Whether what was found for a person or place is another word: one without capitals (sale is not Salé), one in the
 * plural or somebody's (جدته is a grandmother, not Jeddah).
 */
function isOrdinaryWord(text: string, { start, end, inflected }: Occurrence, term: SourceTerm): boolean {
  if (term.kind !== 'place' && term.kind !== 'person') return false;
  if (inflected) return true;
  const surface = text.slice(start, end);
  return /\p{Lu}/u.test(term.text) && /\p{Ll}/u.test(surface) && !/\p{Lu}/u.test(surface);
}

/**
 * Whether a term occurs in a text, with the tolerance of the recogniser; an Arabic term may also lack its articles
 * there (سياستنا الخارجية for السياسة الخارجية).
 */
export function containsTerm(text: string, language: LanguageTag, term: string): boolean {
  const trie = new TermTrie();
  const termKeys = new TermKeys(trie.keys, primaryLanguage(language));
  const keys = termKeys.of(term, null);
  trie.add(keys, 0);
  trie.add(termKeys.withoutArticles(keys) ?? [], 0);
  return findTerms(trie, text, language).length > 0;
}
