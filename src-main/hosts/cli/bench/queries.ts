import { BENCH_LANGUAGES, type BenchLanguage, type Generator } from './generate.ts';

/** What a memory is asked in one language. */
export interface LanguageQueries {
  readonly search: readonly string[];
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  readonly parts: readonly string[];
}
export type Queries = Readonly<Record<BenchLanguage, LanguageQueries>>;

/**
 * Five of six sentences are edited ones of the memory, the sixth is new. Words, phrases and parts of words are as often
 * frequent ones as they are in texts: the shortest words are among them.
 */
export function makeQueries(
  generator: Generator,
  sample: readonly Readonly<Record<string, { readonly text: string }>>[],
  count: number,
): Queries {
  const of = (language: BenchLanguage): LanguageQueries => {
    const texts = Array.from({ length: count }, (_, i) => sample[i % sample.length]?.[language]?.text ?? '');
    const search = texts.map((text, i) =>
      i % 6 === 5 ? generator.sentence(language) : generator.edited(text, language),
    );
    const wordsAt = (text: string, i: number, length: number) => {
      const words = text.split(' ').filter((word) => /^\p{L}+$/u.test(word));
      return words.slice(i % Math.max(1, words.length - length + 1)).slice(0, length);
    };
    const phraseAt = (text: string, i: number) => {
      const words = text.replace(/[.،,]/g, '').split(' ');
      return words.slice(i % Math.max(1, words.length - 2)).slice(0, 2 + (i % 2));
    };
    return {
      search,
      words: texts.map((text, i) => wordsAt(text, i, 1 + (i % 2)).join(' ')).filter((words) => words !== ''),
      phrases: texts.map((text, i) => phraseAt(text, i).join(' ')),
      parts: texts.flatMap((text, i) => wordsAt(text, i, 1).map((word) => word.slice(0, 3 + (i % 3)))),
    };
  };
  return Object.fromEntries(BENCH_LANGUAGES.map((language) => [language, of(language)])) as Queries;
}
