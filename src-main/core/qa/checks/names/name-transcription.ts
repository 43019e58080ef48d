import type { CheckContext, Finding, VersionsCheck } from '../../check.ts';
import { SAME, SURE } from '../../names/arabic-words.ts';
import { isPeople } from '../../names/latin-names.ts';
import type { Transcription } from '../../names/transcription.ts';
import { rightSpelling } from './right-spelling.ts';

/**
 * A name that the Arabic version spells otherwise than it sounds in the others (design/domain-rules.md, C3, C4): a remark,
 * and a warning with a fix where the dictionary or the list of known names has the spelling with one letter more, less or exchanged.
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
    // What an Arabic source writes is not the translation's to mend, unless two translations agree on the name.
    const arabic = context.versions.find(({ primary }) => primary === 'ar');
    if (arabic === undefined || (arabic === context.source && context.versions.length < 3)) return [];
    return context.transcriptions().flatMap((one): readonly Finding[] => findingOf(one, context));
  },
};

function findingOf(one: Transcription, context: CheckContext): readonly Finding[] {
  const { language, word, stem, name, score, start, end } = one;
  if ((one.known === true && score >= SURE) || isTerm(one, context)) return [];
  const place = { language, start: end - stem.length, end };
  const right = rightSpelling(one, context.speller, context.names);
  if (score >= SURE && right === undefined) return [];
  if (right !== undefined) {
    const fix = { start: place.start, end, text: right };
    const severity = isHabit(stem, right) ? ('info' as const) : ('warning' as const);
    return [{ ...place, message: 'misspelt', severity, parameters: { name: stem, right }, fix }];
  }
  if (one.known === true) return [];
  const severity = isOtherName(one) ? ('warning' as const) : ('info' as const);
  return [{ ...place, start, message: 'unlike', severity, parameters: { name: word, other: name } }];
}

/** Writers differ in whether they write a vowel, and in the letter for a g. */
const isHabit = (stem: string, right: string): boolean =>
  stem.length === right.length ? gOf(stem) === gOf(right) : soundOf(stem) === soundOf(right);
const gOf = (word: string): string => word.replace(/[غجكگ]/g, 'غ');
const soundOf = (word: string): string => word.replace(/[اويأإآىة]/g, '');

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
