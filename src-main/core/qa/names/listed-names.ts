import type { NameComparer } from '#core/names/compare.ts';
import { isListed, usualSpellings } from '#core/names/known/known-names.ts';
import { withoutSigns } from '#core/text/arabic-signs.ts';
import type { Speller } from '../speller.ts';
import type { Version } from '../version.ts';
import { type ArabicWord, isWord, stemsOf } from './arabic-words.ts';
import { MOST_NAMES } from './latin-names.ts';
import { isOneEdit } from './one-edit.ts';
import type { Transcription } from './transcription.ts';

/** A shorter word has too many neighbours, but for one that lost a letter. */
const SHORTEST = 4;
/** Less like the name than this, and a word of the dictionary has nothing to do with it. */
const LIKE = 0.65;

/** A name that another version has, and its usual spellings in Arabic. */
interface Known {
  readonly name: string;
  readonly forms: readonly string[];
  /** The same with one form of alef and ya. */
  readonly plain: readonly string[];
}

/** A word that is none of the names, with its stems and the same with one form of alef and ya. */
interface Candidate extends ArabicWord {
  readonly stems: readonly (readonly [stem: string, plain: string])[];
}

/**
 * Words with one letter otherwise than the usual spelling of a name (names/known) that another version has: كورا for Korea,
 * تارق for Tarek. Words of the dictionary only where this version has the name less often than the other.
 */
export function listedNames(
  { arabic, others }: { readonly arabic: Version; readonly others: readonly Version[] },
  words: readonly ArabicWord[],
  names: readonly string[],
  speller: Speller,
  comparer: NameComparer,
): readonly Transcription[] {
  const capitals = others.flatMap(({ text }) => listedIn(text));
  const known = [...new Set([...names, ...capitals])].flatMap((name): readonly Known[] => {
    const forms = usualSpellings(name);
    return forms.length === 0 ? [] : [{ name, forms, plain: forms.map(plainOf) }];
  });
  if (known.length === 0) return [];
  const text = plainOf(arabic.text);
  const candidates = candidatesOf(words, known);
  return known.flatMap((one): readonly Transcription[] => {
    const slips = slipsOf(one, candidates, comparer);
    if (slips.length === 0) return [];
    const times = Math.max(...one.plain.map((form) => timesIn(text, form)));
    const lost = times < Math.max(...others.map((version) => mentionsIn(version.text, one.name)));
    const best = slips
      .toSorted((a, b) => b.score - a.score)
      .find(
        ({ word, stem, score }) =>
          (times === 0 && (stem.length >= SHORTEST || score >= LIKE)) ||
          (lost && score >= LIKE) ||
          !isWord(word, arabic.language, speller),
      );
    return best === undefined ? [] : [{ ...best, language: arabic.language }];
  });
}

const CAPITALISED = /(?=\p{Lu})(?<![\p{L}\p{M}\p{N}@#_])\p{Lu}[\p{L}\p{M}]{3,}/gu;

/** No sentence has more capitalised words. */
const MOST_CAPITALISED = 400;

/** Listed names that are words of a language too (Richard), and acronyms (COVID). */
function listedIn(text: string): readonly string[] {
  const listed: string[] = [];
  let looked = 0;
  for (const [word] of text.matchAll(CAPITALISED)) {
    if (isListed(word)) listed.push(word);
    if (++looked >= MOST_CAPITALISED || listed.length >= MOST_NAMES) break;
  }
  return listed;
}

function candidatesOf(words: readonly ArabicWord[], known: readonly Known[]): readonly Candidate[] {
  const forms = known.flatMap(({ plain }) => plain);
  return words.flatMap((word): readonly Candidate[] => {
    const stems = [word.word, ...stemsOf(word.word)].map((stem) => [stem, plainOf(stem)] as const);
    const isName = stems.some(([, stem]) => forms.some((form) => form === stem || isFormOf(stem, form)));
    return isName ? [] : [{ ...word, stems: stems.filter(([stem]) => stem.length >= SHORTEST - 1) }];
  });
}

function slipsOf(
  { name, forms, plain }: Known,
  candidates: readonly Candidate[],
  comparer: NameComparer,
): readonly Omit<Transcription, 'language'>[] {
  return candidates.flatMap(({ word, start, end, stems }) =>
    stems.flatMap(([stem, key]) => {
      const least = Math.max(SHORTEST, key.length < SHORTEST ? key.length + 1 : 0);
      const right = forms.find(
        (_, at) => (plain[at]?.length ?? 0) >= least && isOneEdit(key, plain[at] ?? ''),
      );
      if (right === undefined) return [];
      return [{ word, start, end, stem, name, score: comparer.score(stem, name), right }];
    }),
  );
}

/** As a word of its own: Korea, not Korean. */
const mentionsIn = (text: string, name: string): number =>
  text.split(name).filter((rest, at) => at > 0 && !/^\p{L}/u.test(rest)).length;

const timesIn = (text: string, part: string): number => text.split(part).length - 1;

/** One form of alef and of ya; no harakat and tatweel. */
const plainOf = (text: string): string =>
  withoutSigns(text)
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي');

/** كورية and الكوريين are no كوريا with a slip; كوري may be one, where the name is nowhere else. */
function isFormOf(stem: string, form: string): boolean {
  if (`${stem}ا` === form) return false;
  const [own, bare] = [withoutArticle(stem), withoutArticle(form)];
  const base = bare.replace(/(?:يا|[اةهي])$/, '');
  return own === bare || (own.startsWith(base) && FORMS.test(own.slice(base.length)));
}

const withoutArticle = (word: string): string => word.replace(/^ال(?=...)/, '');

const FORMS = /^(?:ي|يا|ية|يه|يين|يون|يات|ة|ه|ين|ون)$/;
