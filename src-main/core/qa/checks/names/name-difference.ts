import type { Severity } from '#core/model/issue.ts';
import type { NameComparer } from '#core/names/compare.ts';
import type { CheckContext, Finding, Version, VersionsCheck } from '../../check.ts';
import { replacing } from '../../find.ts';
import { capitalisedWords, type NameWord } from './name-words.ts';
import { areAlike, isKnownSpelling, otherSpelling, type Sides } from './other-spelling.ts';

/**
 * A name spelt otherwise in two versions in Latin letters (design/domain-rules.md, C2, C3). What French and English
 * write otherwise by rule is left alone (name-rules.ts: Poutine, Putin), as are names that each language's dictionary has
 * in its own form (Athènes, Athens).
 */
export const nameDifference: VersionsCheck = {
  id: 'name-difference',
  severity: 'warning',
  scope: 'all',
  messages: ['differs'],
  examples: [
    { from: 'fr', texts: { fr: 'M. Abdelouafi Laftit', en: 'Mr. Abdelouafi Laftit' }, messages: [] },
    { from: 'fr', texts: { fr: 'Vladimir Poutine', en: 'Vladimir Putin' }, messages: [] },
    {
      from: 'fr',
      texts: { fr: 'M. Abdelouafi Laftit', en: 'Mr. Abdelouafi Lafetet' },
      messages: ['differs'],
    },
    {
      from: 'en',
      words: ['the', 'vaccine', 'لقاح'],
      texts: { en: 'the Biolumex vaccine', ar: 'لقاح Biolumx' },
      messages: ['differs'],
    },
    {
      from: 'fr',
      words: ['according', 'to', 'selon', 'Obama'],
      texts: { fr: 'selon Obama', en: 'according to Obema' },
      messages: ['differs'],
    },
  ],
  run(context) {
    const latin = context.versions.filter(({ primary }) => primary !== 'ar');
    const [reference, ...others] = latin;
    if (reference === undefined) return [];
    // An Arabic version has names in Latin letters as well.
    const arabic = context.versions.filter(({ primary, text }) => primary === 'ar' && LATIN.test(text));
    return [...others, ...arabic].flatMap((version) => {
      const found = differences(reference, version, context);
      // Of three versions, the reference may have a name once with a slip and once without.
      if (context.versions.length < 3 || version.primary === 'ar') return found;
      const places = new Set(found.map(placeOf));
      const again = differences(version, reference, context);
      return [...found, ...again.filter((finding) => !places.has(placeOf(finding)))];
    });
  },
};

const placeOf = ({ language, start }: Finding): string => `${language} ${start}`;

const LATIN = /\p{Lu}\p{Ll}{3}/u;

/** Names of one segment that are compared with each other. */
const MOST_NAMES = 100;
/** A slip may leave three letters of a name. */
const SHORTEST = 3;

function differences(reference: Version, version: Version, context: CheckContext): readonly Finding[] {
  const known = reference.words();
  const odd = capitalisedWords(version, (key) => !known.has(key), SHORTEST).slice(0, MOST_NAMES);
  if (odd.length === 0) return [];
  const lost = lostNames(reference, version);
  const found = new Set<string>();
  const alike = new Map<string, readonly NameWord[]>();
  const sides = { reference, version, context };
  return odd.flatMap((word): readonly Finding[] => {
    if (found.has(word.key)) return [];
    const models = alike.get(word.key) ?? lost.filter(({ key }) => areAlike(key, word.key));
    alike.set(word.key, models);
    for (const model of models) {
      const severity = severityOf(model, word, sides);
      if (severity === undefined) continue;
      found.add(word.key);
      return findingsOf(model, word, sides).map((finding) => ({ ...finding, severity }));
    }
    return [];
  });
}

/** Names that the version has less often than the reference. */
function lostNames(reference: Version, version: Version): readonly NameWord[] {
  const own = version.words();
  const all = capitalisedWords(reference);
  // In Arabic hardly another word is in Latin letters, and a name may stand there twice.
  if (version.primary === 'ar') return all.slice(0, MOST_NAMES);
  const again = all.filter(({ key }) => own.has(key));
  const times = again.length === 0 ? NO_TIMES : timesOf(capitalisedWords(version));
  const expected = again.length === 0 ? NO_TIMES : timesOf(again);
  return all
    .filter(({ key }) => !own.has(key) || (times.get(key) ?? 0) < (expected.get(key) ?? 0))
    .slice(0, MOST_NAMES);
}

const NO_TIMES: ReadonlyMap<string, number> = new Map();

function timesOf(words: readonly NameWord[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { key } of words) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

/** Of three versions, the reference may as well have the slip. */
function severityOf(model: NameWord, word: NameWord, sides: Sides): Severity | undefined {
  const { reference, version, context } = sides;
  const severity = otherSpelling(model, word, sides);
  if (severity !== undefined || context.versions.length < 3) return severity;
  return otherSpelling(word, model, { reference: version, version: reference, context });
}

/** At the spelling that is the odd one; at both, where nothing tells which of three versions is right. */
function findingsOf(model: NameWord, word: NameWord, sides: Sides): readonly Finding[] {
  const { reference, version } = sides;
  const parameters = (name: NameWord, other: NameWord) => ({ name: name.text, other: other.text });
  const first = replacing(reference, model, word.text, 'differs', parameters(model, word));
  const second = replacing(version, word, model.text, 'differs', parameters(word, model));
  const odd = oddOne(model, word, sides);
  if (odd === undefined) return [first, second];
  return odd === model ? [first] : [second];
}

/** The dictionaries and the lists, then the Arabic version, tell which is no spelling of the name; between two, the translation. */
function oddOne(
  model: NameWord,
  word: NameWord,
  { reference, version, context }: Sides,
): NameWord | undefined {
  if (context.versions.length < 3) return word;
  const known = [isKnownSpelling(model, reference, context), isKnownSpelling(word, version, context)];
  if (known[0] !== known[1]) return known[0] ? word : model;
  const arabic = context.versions.find(({ primary }) => primary === 'ar');
  const [one, other] = [likeness(model, arabic, context.names), likeness(word, arabic, context.names)];
  return one === other ? undefined : one < other ? model : word;
}

/** How much a name is like the most similar word of the Arabic version, 0 where there is none. */
function likeness({ text }: NameWord, arabic: Version | undefined, comparer: NameComparer): number {
  const words = arabic?.text.match(/\p{sc=Arabic}{3,}/gu) ?? [];
  let best = 0;
  for (const word of words.slice(0, 200)) best = Math.max(best, comparer.score(text, word, best));
  return best;
}
