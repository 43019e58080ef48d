import { type Concept, TERM_STATUSES, type Term, type TermHit } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import { disagree, featuresOf } from './agreement.ts';
import { fillSlots, type SlotContent, slotsOf } from './slots.ts';
import { termsOf } from './source.ts';

/** What was recognised, as far as the choice of its translation depends on it. */
export interface Recognised {
  readonly concept: Concept;
  /** The term as the glossary has it, and its language. */
  readonly term: string;
  readonly from: LanguageTag;
  readonly slots: readonly SlotContent[];
  /** The content of a slot in another language; `before` are the words of the term in front of it. */
  readonly contentIn: (content: SlotContent, language: LanguageTag, before: string) => string;
}

/**
 * Terms to use, preferred ones first, but abbreviations before them where an abbreviation was found (MAP is no "Agence
 * marocaine de presse" in another language); those of another gender or number than the title that was found come last,
 * and slots hold what the text has there.
 */
export function targetsOf(recognised: Recognised, to: readonly LanguageTag[]): TermHit['targets'] {
  const targets: Record<LanguageTag, readonly string[]> = {};
  for (const language of to) {
    const texts = agreeing(recognised, language).map(({ text }) => filled(recognised, text, language));
    if (texts.length > 0) targets[language] = texts;
  }
  return targets;
}

/** PNUD, G20, U.N., و م ع, و.م.ع: capitals and digits, or letters that stand apart. */
const ABBREVIATION = /^(?:\p{Lu}[\p{Lu}\p{Nd}]+|\p{L}(?:(?:\. ?| )\p{L})+\.?)$/u;

/** Preferred and admitted terms of a language and its regions, preferred ones first. */
export function usableTerms(concept: Concept, language: LanguageTag): readonly Term[] {
  return termsOf(concept, language)
    .filter(({ status }) => status === 'preferred' || status === 'admitted')
    .sort((a, b) => TERM_STATUSES.indexOf(a.status) - TERM_STATUSES.indexOf(b.status));
}

/** Those that agree with the term that was found first, and of these, for an abbreviation, the abbreviations. */
function agreeing({ concept, term, from }: Recognised, language: LanguageTag): readonly Term[] {
  const usable = usableTerms(concept, language);
  if (usable.length < 2) return usable;
  const found = featuresOf(term, from);
  const [agree, other] = [true, false].map((wanted) =>
    usable.filter(({ text }) => disagree(found, featuresOf(text, language)) !== wanted),
  );
  return [...(ABBREVIATION.test(term) ? abbreviationsFirst(agree ?? []) : (agree ?? [])), ...(other ?? [])];
}

function abbreviationsFirst(terms: readonly Term[]): readonly Term[] {
  const short = terms.filter(({ text }) => ABBREVIATION.test(text));
  return [...short, ...terms.filter((term) => !short.includes(term))];
}

function filled({ concept, slots, contentIn }: Recognised, text: string, language: LanguageTag): string {
  if (slots.length === 0) return text;
  const slotted = slotsOf(text, concept.kind);
  if (slotted === null) return text;
  return fillSlots(slotted, slots, (content, before) => contentIn(content, language, before));
}
