import {
  asItIs,
  associatedWords,
  type CountWith,
  formsOf,
  inflected,
  type Sample,
  type StemmedWord,
  wordsIn,
} from '#core/matching/associated-words.ts';
import type { SearchedPhrase } from '#core/matching/searched-words.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { isArabicWord } from '#core/text/stem.ts';
import { type PlainToken, plainTokens } from '#core/text/tokens.ts';
import type { Context } from '../context.ts';

type Range = readonly [number, number];
type Texts = Readonly<Record<LanguageTag, string>>;
/** Where in the versions of a text the words looked for are translated, by tag; versions without any are left out. */
export type Translations = Readonly<Record<LanguageTag, readonly Range[]>>;

/** Shorter words are of the grammar, and are translated by turns of phrase. */
const SHORTEST = 3;
/** Words of a query that are looked into. */
const MOST_WORDS = 4;
/** Units that stand for all with a word. */
const SAMPLED = 120;
/** A word in fewer units has companions by chance; one in a larger share of them is everywhere. */
const FEWEST = 4;
const LARGEST_SHARE = 0.2;
/** From here on a word goes with another. */
const ASSOCIATED = 0.45;
/** Of the texts with a form of such a word, those with what it translates. */
const SURE_SHARE = 0.28;
/** Words that go with one of the other language this much less do not count beside the best. */
const AS_GOOD = 0.9;
/** More words that go with one are a fixed phrase around it. */
const MOST_TRANSLATIONS = 3;

/**
 * Finds what translates the words of a query in the other versions of units that have them in `language`: terms of the
 * glossaries; words and numbers that are the same; and words that stand in the versions of the units with a word and hardly
 * in others, if that word is also the one that goes with them best. Nothing is better than something doubtful.
 */
export function createTranslator(
  context: Context,
  text: string,
  language: LanguageTag,
): (texts: Texts) => Translations {
  const words = queryWords(text, language);
  const same = new Set(plainTokens(text, language).flatMap(sameEverywhere));
  const concepts = new Map<string, ReadonlySet<number>>();
  const forms = new Map<string, ReadonlySet<string>>();
  return (texts) => {
    const found: [LanguageTag, readonly Range[]][] = [];
    for (const [tag, version] of Object.entries(texts)) {
      const target = primaryLanguage(tag);
      if (target === primaryLanguage(language)) continue;
      const own = concepts.get(tag) ?? conceptsIn(context, text, language, tag);
      concepts.set(tag, own);
      const known = forms.get(target) ?? translatingForms(context, words, primaryLanguage(language), target);
      forms.set(target, known);
      const terms = own.size === 0 ? [] : context.knowledge.recognise(version, tag, [language]);
      const inTerm = terms.filter(({ concept }) => own.has(concept));
      const isMarked = (token: PlainToken) =>
        same.has(token.form) ||
        known.has(token.form) ||
        inTerm.some(({ start, end }) => start <= token.start && token.end <= end);
      const ranges = rangesOf(plainTokens(version, tag), isMarked);
      if (ranges.length > 0) found.push([tag, ranges]);
    }
    return Object.fromEntries(found);
  };
}

function queryWords(text: string, language: LanguageTag): readonly StemmedWord[] {
  const words = new Map(wordsIn(text, language).map((word) => [word.stem, word]));
  return [...words.values()].filter(({ form }) => form.length >= SHORTEST).slice(0, MOST_WORDS);
}

/** Numbers are written the same in all languages; so are some words, where the scripts are. */
const sameEverywhere = ({ kind, form }: PlainToken): readonly string[] =>
  kind === 'number' || (kind === 'word' && form.length >= SHORTEST) ? [form] : [];

const conceptsIn = (
  { knowledge }: Context,
  text: string,
  language: LanguageTag,
  tag: LanguageTag,
): ReadonlySet<number> => new Set(knowledge.recognise(text, language, [tag]).map(({ concept }) => concept));

/** The forms of a language that translate words of another. */
function translatingForms(
  context: Context,
  words: readonly StemmedWord[],
  from: string,
  to: string,
): ReadonlySet<string> {
  const searched = new Set(words.map(({ stem }) => stem));
  const { units } = context.memory.statistics();
  const countWith = countIn(context, to);
  const forms = new Set<string>();
  for (const word of words) {
    const phrase = isArabicWord(word.form) ? asItIs(word.form) : inflected(word);
    const sample = versionsOf(context, phrase, from, to);
    if (sample.total < FEWEST || sample.total > units * LARGEST_SHARE) continue;
    const associated = associatedWords(sample, to, countWith)
      .filter(({ dice, form }) => dice >= ASSOCIATED && form.length >= SHORTEST)
      .filter((other) => goesWith(context, other, { from: to, to: from }, searched));
    if (associated.length > MOST_TRANSLATIONS) continue;
    for (const other of associated)
      for (const form of formsOf(other, sample, SURE_SHARE, countWith)) forms.add(form);
  }
  return forms;
}

/** Whether the words that go with a word best are all searched. */
function goesWith(
  context: Context,
  word: StemmedWord,
  { from, to }: { readonly from: string; readonly to: string },
  searched: ReadonlySet<string>,
): boolean {
  const sample = versionsOf(context, inflected(word), from, to);
  const associated = associatedWords(sample, to, countIn(context, to));
  const best = associated[0]?.dice ?? 0;
  return best > 0 && associated.every(({ stem, dice }) => dice < best * AS_GOOD || searched.has(stem));
}

/** Of the units with a word in one language the versions in another. */
function versionsOf({ knowledge, memory }: Context, word: SearchedPhrase, from: string, to: string): Sample {
  const { total, first } = knowledge.countContaining(from, [word], () => true, SAMPLED);
  const versions = memory.textsOf(first).map(({ texts }) => {
    const tag = Object.keys(texts).find((one) => primaryLanguage(one) === to);
    return tag === undefined ? null : (texts[tag] ?? null);
  });
  const texts = versions.filter((version) => version !== null);
  return { texts, total: versions.length === 0 ? 0 : (total * texts.length) / versions.length };
}

const countIn =
  ({ knowledge }: Context, language: string): CountWith =>
  (word) =>
    knowledge.countContaining(language, [word], () => true, 0).total;

/** Letters of words, which Arabic writes on to others, that may stand between two marked ones, and how many of these. */
const BETWEEN_LETTERS = 3;
const MOST_BETWEEN = 2;

function rangesOf(tokens: readonly PlainToken[], isMarked: (token: PlainToken) => boolean): readonly Range[] {
  const ranges: [number, number][] = [];
  let last = -1;
  for (const [i, token] of tokens.entries()) {
    if (!isMarked(token)) continue;
    const between = last < 0 ? null : tokens.slice(last + 1, i);
    const range = ranges.at(-1);
    if (range !== undefined && between !== null && isShort(between)) range[1] = token.end;
    else ranges.push([token.start, token.end]);
    last = i;
  }
  return ranges;
}

const isShort = (between: readonly PlainToken[]): boolean =>
  between.length <= MOST_BETWEEN &&
  between.every(({ kind, form }) => kind === 'word' && form.length <= BETWEEN_LETTERS && !isArabicWord(form));
