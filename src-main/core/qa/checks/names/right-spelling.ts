import type { NameComparer } from '#core/names/compare.ts';
import { unusualness } from '#core/names/rendering/unusualness.ts';
import { SAME, SURE } from '../../names/arabic-words.ts';
import type { Transcription } from '../../names/transcription.ts';
import type { Speller } from '../../speller.ts';

/** Less than this, and a letter is wrong rather than the sound written in another way (ترودو, ترودوا). */
const DOUBTFUL = 0.97;
/** A longer word is none. */
const LONGEST = 14;
const MOST_KNOWN = 12;

/**
 * How the dictionary spells the name that a word is one letter away from; undefined where the word may be right. `unusual`:
 * how unusual a spelling it is of a name that is not Arabic, in bits (rendering/unusualness.ts).
 */
export function rightSpelling(
  one: Transcription,
  unusual: number,
  speller: Speller | undefined,
  comparer: NameComparer,
): string | undefined {
  const { stem, name, score, language, known, beside } = one;
  if (one.right !== undefined) return one.right;
  const isWord = known === true;
  if (speller === undefined || stem.length > LONGEST || stem.length < (isWord ? 4 : 5)) return undefined;
  const knows = (word: string) => speller.knows(word, language) === true;
  const usual = unusual > 0 ? moreUsual(one, unusual, knows, comparer) : undefined;
  if (usual !== undefined) return usual;
  if (score >= SURE) return isWord || (beside === true && knows(stem)) ? undefined : twins(stem).find(knows);
  if (score >= DOUBTFUL) return undefined;
  const slips = isWord ? slipsToWord(stem, score) : oneLetterAway(stem).filter((word) => isOther(stem, word));
  const words = slips.filter(knows).slice(0, MOST_KNOWN);
  return words.find((word) => comparer.score(word, name, SURE) >= SURE);
}

/** Bits by which a spelling has to be the more usual one: more for a word, which may be no name at all. */
const MARGIN = 1.5;
const WORD_MARGIN = 3;

/** A word one letter away that is a more usual spelling of the name. */
function moreUsual(
  { stem, name, known }: Transcription,
  unusual: number,
  knows: (word: string) => boolean,
  comparer: NameComparer,
): string | undefined {
  const most = unusual - (known === true ? WORD_MARGIN : MARGIN);
  if (most < 0) return undefined;
  return oneLetterAway(stem)
    .filter((word) => isOther(stem, word) && knows(word))
    .slice(0, MOST_KNOWN)
    .find((word) => comparer.score(word, name, SURE) >= SURE && unusualness(word, name) <= most);
}

/** What a word may be a slip of that is one itself: for كلنيتون, كلينتون; one of other consonants only where it is far from the name. */
function slipsToWord(stem: string, score: number): readonly string[] {
  // Not at the end: endings make other words.
  const near = () => [...insertions(stem).filter((word) => !word.startsWith(stem)), ...turns(stem)];
  const others = score < SAME ? oneLetterAway(stem) : near();
  return others.filter(
    (word) => isOther(stem, word) && (score >= SAME || consonants(stem) !== consonants(word)),
  );
}

/** Letters that names of other languages seldom have, and the letter of the same sound that they have. */
const PLAIN: Readonly<Record<string, string>> = { ط: 'ت', ص: 'س', ض: 'د', ق: 'ك', ح: 'ه', ظ: 'ز' };

/** With one such letter replaced: دونالض, دونالد. */
const twins = (word: string): readonly string[] =>
  [...word].flatMap((letter, at) => {
    const plain = PLAIN[letter];
    return plain === undefined ? [] : [word.slice(0, at) + plain + word.slice(at + 1)];
  });

/** روما, رومي and الأوروبيين, الأوروبيان: the ending makes another word of one stem, no other spelling. */
const isOther = (a: string, b: string): boolean => stemOf(a) !== stemOf(b) && baseOf(a) !== baseOf(b);
const baseOf = (word: string): string => word.replace(/^ال/, '').replace(/ي(?:ة|[اوي]?ن|ات)?$/, '');
const stemOf = (word: string): string => word.replace(/^ال/, '').replace(/[اةهيى]+$/, '');
const consonants = (word: string): string => stemOf(word).replace(/[اويأإآىة]/g, '');

const LETTERS = 'اوينلرمتسبدكفقعهحجطصشغخزذضثظ';
/** Letters that are put in where one may have been lost: which consonant it was, the other version tells. */
const LOST = 'اوينلرمتسد';

/** The first letter kept: an article or a preposition lost there makes other words. */
function oneLetterAway(word: string): readonly string[] {
  const exchanged = places(word).flatMap((at) =>
    [...LETTERS].map((letter) => word.slice(0, at) + letter + word.slice(at + 1)),
  );
  const shorter = places(word).map((at) => word.slice(0, at) + word.slice(at + 1));
  return [
    ...insertions(word),
    ...shorter,
    ...turns(word),
    word.slice(0, -2) + word.slice(-1) + word.slice(-2, -1),
    ...exchanged,
  ];
}

const insertions = (word: string): readonly string[] =>
  [...places(word), word.length].flatMap((at) =>
    [...LOST].map((letter) => word.slice(0, at) + letter + word.slice(at)),
  );

/** Two neighbours turned, but not the last ones: an ending makes another word. */
const turns = (word: string): readonly string[] =>
  places(word)
    .slice(0, -2)
    .map((at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));

const places = (word: string): readonly number[] =>
  Array.from({ length: word.length - 1 }, (_, at) => at + 1);
