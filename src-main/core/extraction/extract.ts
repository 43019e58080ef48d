import type { ConceptKind } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import { compareNames } from '#core/names/compare.ts';
import { kindOf } from './kind.ts';
import { candidates, LONGEST_PHRASE, type Phrase, phrasesOf } from './phrases.ts';
import { type ReadText, readTexts } from './reading.ts';
import { surfaceOf } from './surface.ts';
import { type Candidate, FEW_UNITS, type Pairing, pairCandidates } from './translations.ts';

/** One aligned unit: its texts by language; a language may be absent. */
export type AlignedTexts = Readonly<Record<LanguageTag, string>>;

export interface ExtractionOptions {
  readonly from: LanguageTag;
  readonly to: readonly LanguageTag[];
  /** Least number of occurrences of a term; a name may do with one where the units are few. */
  readonly least: number;
  readonly limit: number;
}

export interface Translation {
  readonly text: string;
  /** How sure it is, 0 to 1. */
  readonly score: number;
  /** Units in which both stand. */
  readonly units: number;
}

/** A term or name that the texts seem to use as such. */
export interface TermCandidate {
  readonly text: string;
  readonly kind: ConceptKind;
  readonly isName: boolean;
  readonly occurrences: number;
  /** Numbers of units that show it in use, those with most languages first. */
  readonly examples: readonly number[];
  readonly score: number;
  /** Best first. */
  readonly translations: Readonly<Record<LanguageTag, readonly Translation[]>>;
}

/** Steps done and to do. */
export interface ExtractionStep {
  readonly done: number;
  readonly total: number;
}

const MOST_EXAMPLES = 3;

/**
 * Candidate terms and names of one language with their likely translations, the best first. Multiword terms by
 * C-value (Frantzi, Ananiadou and Mima 2000), translations by their meetings in the aligned units
 * (translations.ts). Yields between its steps, so that its caller can report and stop.
 */
export function* extractTerms(
  units: readonly AlignedTexts[],
  options: ExtractionOptions,
): Generator<ExtractionStep, readonly TermCandidate[]> {
  const languages = [options.from, ...options.to.filter((language) => language !== options.from)];
  const total = languages.length * STEPS + 1;
  let done = 0;
  const byLanguage: Extracted[] = [];
  for (const language of languages) {
    const reading = extractOne(units, language, options.least);
    let step = reading.next();
    for (; step.done !== true; step = reading.next()) {
      done = Math.min(done + 1, total - 1);
      yield { done, total };
    }
    byLanguage.push(step.value);
  }
  const [source, ...targets] = byLanguage;
  if (source === undefined) return [];
  const found = ranked(source, targets, units, options);
  yield { done: total, total };
  return found;
}

/** Steps of one language: reading, and a level of phrases each. */
const STEPS = LONGEST_PHRASE + 1;

interface Extracted {
  readonly language: LanguageTag;
  readonly texts: readonly ReadText[];
  readonly phrases: readonly Phrase[];
  readonly found: readonly Candidate[];
}

function* extractOne(
  units: readonly AlignedTexts[],
  language: LanguageTag,
  least: number,
): Generator<undefined, Extracted> {
  const texts = readTexts(
    units.map((unit) => unit[language] ?? ''),
    language,
  );
  yield;
  const phrases = yield* phrasesOf(texts, units.length <= FEW_UNITS ? 1 : Math.min(2, least));
  const found = candidates(phrases, texts)
    .map((phrase) => ({ phrase, surface: surfaceOf(phrase, texts) }))
    .filter(({ phrase, surface }) => phrase.places.length >= 2 || surface.isName || language === 'ar');
  return { language, texts, phrases, found };
}

function ranked(
  source: Extracted,
  targets: readonly Extracted[],
  units: readonly AlignedTexts[],
  { least, limit }: ExtractionOptions,
): readonly TermCandidate[] {
  const wanted = source.found.filter(
    ({ phrase, surface }) =>
      phrase.places.length >= least || (units.length <= FEW_UNITS && surface.isName && surface.words > 1),
  );
  const pairings = targets.map((target) => ({
    target,
    pairs: pairCandidates(wanted, target.found, { source: source.texts, target: target.texts }),
  }));
  const nested = nestedFrequencies(wanted, source.phrases);
  return wanted
    .map((candidate, i): TermCandidate => {
      const translations = Object.fromEntries(
        pairings.map(({ target, pairs }) => [target.language, translationsOf(pairs[i] ?? [], target)]),
      );
      const { phrase, surface } = candidate;
      return {
        text: surface.text,
        kind: kindOf(surface, source.language, soundsAlike(surface.text, translations)),
        isName: surface.isName,
        occurrences: phrase.places.length,
        examples: examplesOf(phrase, units),
        score: cValue(candidate, nested) * certainty(translations, targets.length),
        translations,
      };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}

/** Whether a translation in another script is the same name by its sound. */
function soundsAlike(text: string, translations: TermCandidate['translations']): boolean {
  return Object.values(translations).some(([best]) => {
    const script = (one: string) => /\p{Script=Arabic}/u.test(one);
    return (
      best !== undefined && script(best.text) !== script(text) && compareNames(text, best.text).same !== 'no'
    );
  });
}

function translationsOf(pairs: readonly Pairing[], { found }: Extracted): readonly Translation[] {
  return pairs.map(({ target, score, units }) => ({
    text: found[target]?.surface.text ?? '',
    score: Math.round(score * 1000) / 1000,
    units,
  }));
}

/** Sum and number of the frequencies of longer candidates around each phrase. */
function nestedFrequencies(
  found: readonly Candidate[],
  phrases: readonly Phrase[],
): ReadonlyMap<number, { readonly sum: number; readonly count: number }> {
  const nested = new Map<number, { sum: number; count: number }>();
  for (const { phrase } of found) {
    const parts = new Set<number>();
    for (let rest: Phrase | undefined = phrase; rest !== undefined; rest = phrases[rest.suffix]) {
      for (let part: Phrase | undefined = rest; part !== undefined; part = phrases[part.prefix])
        parts.add(part.id);
    }
    parts.delete(phrase.id);
    for (const part of parts) {
      const one = nested.get(part) ?? { sum: 0, count: 0 };
      one.sum += phrase.places.length;
      one.count++;
      nested.set(part, one);
    }
  }
  return nested;
}

/** With one added to the length, so that single words have a value (Barrón-Cedeño and others 2009). */
function cValue({ phrase, surface }: Candidate, nested: ReturnType<typeof nestedFrequencies>): number {
  const around = nested.get(phrase.id);
  const own = phrase.places.length - (around === undefined ? 0 : around.sum / around.count);
  const weight = Math.log2(surface.words + 1) * (surface.isName || surface.words > 1 ? 2 : 1);
  return weight * Math.log2(1 + Math.max(0.1, own));
}

/** What all languages translate the same way is a term: from 0.2 to 1. */
function certainty(translations: TermCandidate['translations'], languages: number): number {
  if (languages === 0) return 1;
  const best = Object.values(translations).map(([first]) => first?.score ?? 0);
  return 0.2 + (0.8 * best.reduce((sum, score) => sum + score, 0)) / languages;
}

function examplesOf({ places }: Phrase, units: readonly AlignedTexts[]): readonly number[] {
  const numbers = [...new Set(places.map(({ text }) => text))].slice(0, 50);
  const languages = (unit: number) => Object.keys(units[unit] ?? {}).length;
  return numbers.sort((a, b) => languages(b) - languages(a)).slice(0, MOST_EXAMPLES);
}
