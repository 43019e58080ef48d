import type { Severity } from '#core/model/issue.ts';
import { isKnownName, usualSpellings } from '#core/names/known/known-names.ts';
import { isForeign } from '#core/names/rendering/foreign.ts';
import { unusualness } from '#core/names/rendering/unusualness.ts';
import type { CheckContext, Finding, Version, VersionsCheck } from '../../check.ts';
import { SAME, SURE, stemsOf } from '../../names/arabic-words.ts';
import { isPeople } from '../../names/latin-names.ts';
import type { Transcription } from '../../names/transcription.ts';
import { isKnownTo, placeOf, rightLatin } from './latin-transcription.ts';
import { rightSpelling } from './right-spelling.ts';

/**
 * A name that the Arabic version spells otherwise than it sounds in the others (design/domain-rules.md, C3, C4): a remark,
 * and a warning with a fix where the dictionary or the list of known names has the spelling with one letter more, less or exchanged.
 */
export const nameTranscription: VersionsCheck = {
  id: 'name-transcription',
  severity: 'info',
  scope: 'all',
  messages: ['unlike', 'misspelt', 'doubtful'],
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
      from: 'en',
      words: ['من', 'حسب', 'كورا'],
      texts: { en: 'according to Korea', ar: 'حسب كورا' },
      messages: ['misspelt'],
    },
    {
      from: 'fr',
      words: ['من', 'حسب'],
      texts: { fr: 'selon M. Raftit', ar: 'حسب رفتير' },
      messages: ['unlike'],
    },
  ],
  run(context) {
    const arabic = context.versions.find(({ primary }) => primary === 'ar');
    if (arabic === undefined) return [];
    // What an Arabic source writes is not the translation's to mend, unless two translations agree on the name.
    const [, translation] = context.versions;
    if (arabic === context.source && context.versions.length < 3)
      return translation === undefined ? [] : inTranslation(translation, context);
    return context.transcriptions().flatMap((one): readonly Finding[] => findingOf(one, context));
  },
};

function findingOf(one: Transcription, context: CheckContext): readonly Finding[] {
  const { language, word, stem, name, start, end } = one;
  if ((one.right === undefined && isNothing(one)) || isTerm(one, context)) return [];
  const place = { language, start: end - stem.length, end };
  const unusual = unusualnessOf(one);
  const right = rightSpelling(one, unusual ?? 0, context.speller, context.names);
  if (right !== undefined) {
    const fix = { start: place.start, end, text: right };
    const severity = warningIf(!isHabit(stem, right) || isRarer(stem, right, name));
    return [{ ...place, message: 'misspelt', severity, parameters: { name: stem, right }, fix }];
  }
  const message = messageOf(one, unusual);
  if (message === undefined) return [];
  const isOther =
    isOdd(one, unusual) || (message === 'unlike' && isOtherName(one, unusual) && !isWordBeside(one, context));
  return [
    { ...place, start, message, severity: warningIf(isOther), parameters: { name: word, other: name } },
  ];
}

/** A first name alone, and the next word of the sentence: دونالد أصبح for Donald Trump. */
const isWordBeside = ({ beside, stem, score, language }: Transcription, { speller }: CheckContext): boolean =>
  beside === true && score < LIKE && speller?.knows(stem, language) === true;

const warningIf = (certain: boolean): Severity => (certain ? 'warning' : 'info');

/** What there is to say of a word that nothing tells the right spelling of. */
function messageOf(one: Transcription, unusual: number | undefined): 'unlike' | 'doubtful' | undefined {
  if (one.known === true) return isDoubtfulWord(one, unusual) ? 'doubtful' : undefined;
  if (one.score >= SURE) return (unusual ?? 0) > UNUSUAL ? 'doubtful' : undefined;
  return unusual !== undefined && unusual < UNUSUAL ? undefined : 'unlike';
}

/** Names of a translation from Arabic that no dictionary has, and that sound otherwise than the Arabic ones. */
function inTranslation(translation: Version, context: CheckContext): readonly Finding[] {
  const told = new Set<string>();
  return context.transcriptions().flatMap((one): readonly Finding[] => {
    const { name, word, score, known } = one;
    if (told.has(name) || isKnownTo(name, context)) return [];
    const right = rightLatin(one, translation, context);
    const place = placeOf(name, translation);
    const other =
      known === true || score >= SURE || one.right !== undefined || isNothing(one) || isTerm(one, context);
    if (place === undefined || (right === undefined && other)) return [];
    told.add(name);
    if (right !== undefined) return [right];
    const unusual = unusualnessOf(one);
    if (unusual !== undefined && unusual < UNUSUAL) return [];
    const severity = warningIf(isOtherName(one, unusual));
    const { language } = translation;
    return [{ language, ...place, message: 'unlike', severity, parameters: { name, other: word } }];
  });
}

/** A listed name as it should be, unless another one stands there, or a word with Latin letters. */
const isNothing = ({ stem, beside, score }: Transcription): boolean =>
  ((beside !== true || score >= SAME) && [stem, ...stemsOf(stem)].some(isKnownName)) ||
  /\p{sc=Latin}/u.test(stem);

/**
 * In bits, of a name that is not Arabic; undefined where nothing is known. A word like a listed name is none of its slips
 * (listed-names.ts).
 */
function unusualnessOf({ stem, name, known }: Transcription): number | undefined {
  if (usualSpellings(name).length > 0) return known === true ? 0 : undefined;
  return isForeign(name) ? unusualness(stem, name) : undefined;
}

/** Bits from which a spelling is worth a look. */
const UNUSUAL = 1.5;
/** Less like the name than this, and a word has nothing to do with it. */
const LIKE = 0.65;
/** As like as this, and a word may be how an Arabic name is written. */
const ALIKE = 0.97;

/** Adjectives of peoples and regions, acronyms (mRNA, CoV), and what is too short to be told from a word. */
const NO_NAME = /(?:[fr]ican|xican|rman|[rp]ean)s?$|\p{Ll}\p{Lu}|^.{1,3}$/u;

/** Of a word of the dictionary where nothing else stands for the name. Peoples are translated (American, الأمريكي). */
function isDoubtfulWord({ stem, name, score }: Transcription, unusual: number | undefined): boolean {
  if (score < LIKE || NO_NAME.test(name) || isPeople(name) || PEOPLES.test(stem)) return false;
  // Slavic and السلافي, but Milosevic and ميلوسيفيتش.
  if (name.endsWith('ic') && stem.endsWith('ي')) return false;
  return unusual === undefined ? score < ALIKE : unusual > UNUSUAL;
}

/** Writers differ in whether they write a vowel, and in the letter for a g. */
const isHabit = (stem: string, right: string): boolean =>
  stem.length === right.length ? gOf(stem) === gOf(right) : soundOf(stem) === soundOf(right);
const gOf = (word: string): string => word.replace(/[غجكگ]/g, 'غ');
const soundOf = (word: string): string => word.replace(/[اويأإآىة]/g, '');

/**
 * Beside a first name that is recognised; or so unlike the name that no habit of transcription explains it. Of an Arabic
 * name nobody knows how rare a spelling is: what sounds the same (بنسودة, Bensouda) is none of another name.
 */
const isOtherName = ({ beside, stem, name, score }: Transcription, unusual: number | undefined): boolean =>
  (beside === true && score < OTHER && (unusual === undefined || unusual > RARE)) ||
  (score < UNLIKE && stem.length > 3 && !isPeople(name) && !PEOPLES.test(stem) && !ADJECTIVE.test(stem));

/** In names that are not Arabic an o, an i or an a is hardly left out: دنالد is no habit, while شنغهاي is. */
const isRarer = (stem: string, right: string, name: string): boolean =>
  isForeign(name) && unusualness(stem, name) - unusualness(right, name) > RARER;
const RARER = 3;

/** So unusual a spelling of a name that is not Arabic that a letter has to be wrong, like as it sounds. */
const isOdd = ({ stem, name, known, score, beside }: Transcription, unusual: number | undefined): boolean =>
  known !== true &&
  !(beside === true && score >= OTHER) &&
  unusual !== undefined &&
  unusual > ODD &&
  !NO_NAME.test(name) &&
  !isPeople(name) &&
  !PEOPLES.test(stem) &&
  !stem.startsWith('ال');
const ODD = 12;

const UNLIKE = 0.85;
/** Right spellings of family names are hardly ever less like than this (tests/corpus/names.corpus.ts), slips mostly are. */
const OTHER = 0.93;
/** Bits from which a spelling of a name that is not Arabic is hardly one in use. */
const RARE = 4;
/** الأيسلندية, البايونيين, الأخميني: adjectives of peoples. */
const PEOPLES = /(?:ية|يين|يون|يات)$/;
const ADJECTIVE = /^ال.{2,}ي$/;

const isTerm = ({ start, end }: Transcription, context: CheckContext): boolean =>
  context.versions.some(
    (version) =>
      version.primary === 'ar' &&
      context
        .recognise(version, [version.language])
        .some((hit) => hit.start <= start && hit.end >= end && hit.status !== 'forbidden'),
  );
