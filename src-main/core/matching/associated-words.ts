import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { isArabicWord, withoutArabicArticle } from '#core/text/stem.ts';
import { plainTokens, stemOf } from '#core/text/tokens.ts';
import type { SearchedPhrase } from './searched-words.ts';

/** A word of a text, with its stem. */
export interface StemmedWord {
  readonly form: string;
  readonly stem: string;
}

export interface AssociatedWord extends StemmedWord {
  /** From 0 to 1: how far the texts with the word, however inflected, are those it is associated with. */
  readonly dice: number;
  /** In how many texts of the sample it stands, by form. */
  readonly forms: ReadonlyMap<string, number>;
}

/** Some texts, and the number of all those that they stand for. */
export interface Sample {
  readonly texts: readonly string[];
  readonly total: number;
}

/** The number of all texts with a word. */
export type CountWith = (word: SearchedPhrase) => number;

/** Words in a smaller share of the texts are not looked at. */
const LEAST_SHARE = 0.3;
/** So many words, those in most of the texts, are counted. */
const MOST_COUNTED = 12;

/**
 * The words that stand in texts of a language and hardly in others, the most associated first, by Dice's coefficient
 * (1945): twice the texts in common, of the texts of both.
 */
export function associatedWords(
  sample: Sample,
  language: LanguageTag,
  countWith: CountWith,
): readonly AssociatedWord[] {
  const { texts, total } = sample;
  return frequentWords(texts, language)
    .map(({ form, stem, forms, texts: own }) => {
      const together = (own / texts.length) * total;
      const dice = (2 * together) / (total + countWith(inflected({ form, stem })));
      return { form, stem, forms, dice };
    })
    .sort((a, b) => b.dice - a.dice);
}

/**
 * The forms of an associated word at least `share` of whose texts are those that the sample stands for: words of other
 * meaning may have one stem.
 */
export function formsOf(
  { forms }: AssociatedWord,
  { texts, total }: Sample,
  share: number,
  countWith: CountWith,
): readonly string[] {
  return [...forms].flatMap(([form, own]) =>
    (own / texts.length) * total >= share * countWith(exactly(form)) ? [form] : [],
  );
}

interface Counted extends StemmedWord {
  readonly forms: Map<string, number>;
  texts: number;
}

function frequentWords(texts: readonly string[], language: LanguageTag): readonly Counted[] {
  const words = new Map<string, Counted>();
  for (const text of texts) {
    const own = wordsIn(text, language);
    for (const { form, stem } of new Map(own.map((word) => [word.form, word])).values()) {
      const word = words.get(stem) ?? { form, stem, forms: new Map(), texts: 0 };
      words.set(stem, word);
      word.forms.set(form, (word.forms.get(form) ?? 0) + 1);
    }
    for (const stem of new Set(own.map((word) => word.stem))) {
      const word = words.get(stem);
      if (word !== undefined) word.texts++;
    }
  }
  return [...words.values()]
    .filter((word) => word.texts >= texts.length * LEAST_SHARE)
    .sort((a, b) => b.texts - a.texts)
    .slice(0, MOST_COUNTED);
}

/** The words of a text. */
export function wordsIn(text: string, language: LanguageTag): readonly StemmedWord[] {
  const primary = primaryLanguage(language);
  return plainTokens(text, language).flatMap((token) =>
    token.kind === 'word' ? [{ form: token.form, stem: stemOf(token, primary) }] : [],
  );
}

/** To look for a word in all its inflections, and for no other. */
export const inflected = ({ form, stem }: StemmedWord): SearchedPhrase => [
  { parts: [form], before: 'nothing', after: 'nothing', stem },
];

/** To look for a word as it is, in Arabic with or without what is written on to its beginning. */
export const asItIs = (form: string): SearchedPhrase =>
  isArabicWord(form)
    ? [{ parts: [withoutArabicArticle(form)], before: 'clitic', after: 'nothing', stem: null }]
    : exactly(form);

const exactly = (form: string): SearchedPhrase => [
  { parts: [form], before: 'nothing', after: 'nothing', stem: null },
];
