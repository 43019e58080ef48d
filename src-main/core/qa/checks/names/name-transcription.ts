import { compareNames } from '#core/names/compare.ts';
import type { CheckContext, Finding, VersionsCheck } from '../../check.ts';
import { SAME } from '../../names/arabic-words.ts';
import { isPeople } from '../../names/latin-names.ts';
import type { Transcription } from '../../names/transcription.ts';

/**
 * A name that the Arabic version spells otherwise than it sounds in the others (design/domain-rules.md, C3, C4): a remark,
 * and a warning with a fix where the dictionary or the glossary has the spelling with one letter more, less or exchanged.
 */
export const nameTranscription: VersionsCheck = {
  id: 'name-transcription',
  severity: 'info',
  scope: 'all',
  messages: ['unlike', 'misspelt'],
  examples: [
    {
      from: 'fr',
      words: ['من', 'كلينتون', 'selon'],
      texts: { fr: 'selon Clinton', ar: 'حسب كلينتون' },
      messages: [],
    },
    {
      from: 'fr',
      words: ['من', 'كولورادو', 'حسب'],
      texts: { fr: 'selon Colorado', ar: 'حسب كولورسدو' },
      messages: ['misspelt'],
    },
    {
      from: 'fr',
      words: ['من', 'حسب'],
      texts: { fr: 'selon M. Laftit', ar: 'حسب لفتير' },
      messages: ['unlike'],
    },
  ],
  run(context) {
    // What an Arabic source writes is not the translation's to mend, unless two translations agree on the name.
    const arabic = context.versions.find(({ primary }) => primary === 'ar');
    if (arabic === undefined || (arabic === context.source && context.versions.length < 3)) return [];
    return context.transcriptions().flatMap((one): readonly Finding[] => findingOf(one, context));
  },
};

/** From here on, the word is the name as it sounds. */
const SURE = 0.995;
/** Less than this, and a letter is wrong rather than the sound written in another way (ترودو, ترودوا). */
const DOUBTFUL = 0.97;

function findingOf(one: Transcription, context: CheckContext): readonly Finding[] {
  const { language, word, stem, name, score, start, end } = one;
  if ((one.known === true && score >= SAME) || isTerm(one, context)) return [];
  const place = { language, start: end - stem.length, end };
  const right = score >= SURE ? twin(one, context) : nearest(one, context);
  if (score >= SURE && right === undefined) return [];
  if (right !== undefined) {
    const fix = { start: place.start, end, text: right };
    return [{ ...place, message: 'misspelt', severity: 'warning', parameters: { name: stem, right }, fix }];
  }
  if (one.known === true) return [];
  const severity = isOtherName(one) ? ('warning' as const) : ('info' as const);
  return [{ ...place, start, message: 'unlike', severity, parameters: { name: word, other: name } }];
}

/** Beside a first name that is recognised; or so unlike the name that no habit of transcription explains it. */
const isOtherName = ({ beside, stem, name, score }: Transcription): boolean =>
  (beside === true && score < SAME) ||
  (score < UNLIKE && stem.length > 3 && !isPeople(name) && !PEOPLES.test(stem));

const UNLIKE = 0.85;
/** الأيسلندية, البايونيين: adjectives of peoples. */
const PEOPLES = /(?:ية|يين|يون|يات)$/;

const isTerm = ({ start, end }: Transcription, context: CheckContext): boolean =>
  context.versions.some(
    (version) =>
      version.primary === 'ar' &&
      context
        .recognise(version, [version.language])
        .some((hit) => hit.start <= start && hit.end >= end && hit.status !== 'forbidden'),
  );

const LETTERS = 'اوينلرمتسبدكفقعهحجطصشغخزذضثظ';
/** Letters that are put in where one may have been lost: which consonant it was, the other version tells. */
const LOST = 'اوينلرمتسد';
/** A longer word is none. */
const LONGEST = 14;

/** The word of the dictionary, one letter away, that sounds like the name better than this one does. */
function nearest(one: Transcription, context: CheckContext): string | undefined {
  const { stem, name, score, language, known: isWord } = one;
  const { speller } = context;
  const shortest = isWord === true ? 4 : 5;
  if (speller === undefined || score >= DOUBTFUL || stem.length < shortest || stem.length > LONGEST)
    return undefined;
  // One word for another of the same consonants is no slip.
  const key = isWord === true ? consonants : stemOf;
  const known = [...oneLetterAway(stem)].filter(
    (word) => key(stem) !== key(word) && speller.knows(word, language) === true,
  );
  return known.slice(0, 12).find((word) => compareNames(word, name).score >= SURE);
}

/** Letters that names of other languages seldom have, and the letter of the same sound that they have. */
const PLAIN: Readonly<Record<string, string>> = { ط: 'ت', ص: 'س', ض: 'د', ق: 'ك', ح: 'ه', ظ: 'ز' };

/** The spelling of the dictionary that differs by one letter of the same sound: دونالض, دونالد. */
function twin(one: Transcription, { speller }: CheckContext): string | undefined {
  const { stem, language, known, beside } = one;
  if (speller === undefined || known === true || beside === true) return undefined;
  if (stem.length < 5 || stem.length > LONGEST) return undefined;
  return [...stem]
    .map((letter, at) => stem.slice(0, at) + (PLAIN[letter] ?? letter) + stem.slice(at + 1))
    .find((word) => word !== stem && speller.knows(word, language) === true);
}

/** روما, رومي: the ending makes another word of one stem, no other spelling. */
const stemOf = (word: string): string => word.replace(/^ال/, '').replace(/[اةهيى]+$/, '');

const consonants = (word: string): string => stemOf(word).replace(/[اويأإآىة]/g, '');

/** The first letter kept: an article or a preposition lost there makes other words. */
function* oneLetterAway(word: string): Generator<string> {
  for (let at = 1; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const letter of LOST) yield `${before}${letter}${after}`;
    if (after === '') continue;
    yield before + after.slice(1);
    if (after.length > 1) yield `${before}${after[1]}${after[0]}${after.slice(2)}`;
    for (const letter of LETTERS) yield `${before}${letter}${after.slice(1)}`;
  }
}
