import { primaryLanguage } from '#core/model/language.ts';
import type { SeenNames, SeenWord } from '#core/model/seen-names.ts';
import { compareNames } from '#core/names/compare.ts';
import type { ReleaseCheck, ReleaseFinding, SegmentContext, Version } from '../../check.ts';
import { replacing } from '../../find.ts';
import { MOST_FINDINGS } from '../../most-findings.ts';
import { isOneEdit } from '../../names/one-edit.ts';
import { addNames, MOST_SEEN, NO_NAMES } from '../../seen-names.ts';
import { isInflection, isOrdinaryWord, type NameWord, nameWords, soundKey } from './name-words.ts';
import { formsIn, oddTranscriptions } from './odd-transcriptions.ts';

/**
 * One person, one spelling in each language of a release (design/domain-rules.md, C2, C3): Laftit and Lafetet. Spellings
 * sound alike, are no forms of one word, and stand beside the same name or both after a title. The rarer one is named;
 * of two equally frequent ones, the later.
 */
export const nameSpelling: ReleaseCheck = {
  id: 'name-spelling',
  severity: 'warning',
  scope: 'release',
  messages: ['inconsistent'],
  examples: [
    {
      from: 'fr',
      texts: { fr: 'Le ministre Abdelouafi Laftit a reçu M. Benali.' },
      more: [{ fr: 'Abdelouafi Laftit a salué les élus marocains.' }],
      messages: [],
    },
    {
      from: 'fr',
      texts: { fr: 'Le ministre Abdelouafi Laftit a reçu M. Benali.' },
      more: [{ fr: 'Abdelouafi Lafetet a salué les élus.' }],
      messages: ['inconsistent'],
    },
  ],
  run({ segments, from, targets, seen }) {
    return [from, ...targets].flatMap((language) => inLanguage(segments, seen, language));
  },
};

/** Where a word of a name stands, or how often it stood in texts before. */
interface Place {
  readonly word: Pick<NameWord, 'text' | 'key' | 'beside'>;
  readonly arabic: boolean;
  readonly count: number;
  /** Its consonants. */
  sound(): string;
  /** A word of the dictionary or the glossary as well. */
  isOrdinary(): boolean;
  /** None where the word was seen before. */
  finding?(model: string): ReleaseFinding;
}

function inLanguage(
  segments: readonly SegmentContext[],
  seen: SeenNames,
  language: string,
): readonly ReleaseFinding[] {
  const places = placesIn(segments, language);
  const before = places.length === 0 ? [] : seen.words.filter((word) => word.language === language);
  const found = new Map<string, ReleaseFinding>();
  const add = (findings: readonly ReleaseFinding[]) => {
    for (const finding of findings) {
      const key = `${finding.segment} ${finding.start}`;
      if (!found.has(key)) found.set(key, finding);
    }
  };
  // First by sound: a slip there is the likelier. By neighbour, any one letter will do.
  add(
    oddIn(
      places,
      before,
      (place) => [place.sound()],
      ({ sound }) => [sound],
    ),
  );
  add(
    oddIn(
      places,
      before,
      ({ word }) => word.beside,
      ({ beside }) => beside,
    ),
  );
  add(oddTranscriptions(segments, seen, language));
  return [...found.values()];
}

function placesIn(segments: readonly SegmentContext[], language: string): readonly Place[] {
  return segments.flatMap((context) => {
    const version = context.versions.find((one) => one.language === language);
    return version === undefined ? [] : nameWords(version).map((word) => placeIn(context, version, word));
  });
}

const placeIn = (context: SegmentContext, version: Version, word: NameWord): Place => ({
  word,
  arabic: version.primary === 'ar',
  count: 1,
  sound: () => soundKey(word.key),
  isOrdinary: () => isOrdinaryWord(word, version, context),
  finding: (model) => ({
    ...replacing(version, word, model, 'inconsistent', { name: word.text, other: model }),
    segment: context.segment,
  }),
});

const placeBefore = (word: SeenWord): Place => ({
  word,
  arabic: primaryLanguage(word.language) === 'ar',
  count: word.count,
  sound: () => word.sound,
  isOrdinary: () => word.ordinary,
});

/** A longer word is no name, and need not be remembered. */
const LONGEST_NAME = 40;

/** The names of a text, to be compared with those of texts to come. */
export function namesIn(context: SegmentContext): SeenNames {
  const words = context.versions.flatMap((version) =>
    nameWords(version)
      .filter(({ text }) => text.length <= LONGEST_NAME)
      .slice(0, MOST_SEEN)
      .map(({ key, text, beside, ...place }) => ({
        language: version.language,
        key,
        text,
        sound: soundKey(key),
        beside,
        count: 1,
        ordinary: isOrdinaryWord({ key, text, beside, ...place }, version, context),
      })),
  );
  return addNames(NO_NAMES, { words, forms: formsIn(context) });
}

/** The odd spellings among places that share a key with each other, or with words before them. */
function oddIn(
  places: readonly Place[],
  before: readonly SeenWord[],
  keysOf: (place: Place) => readonly string[],
  keysBefore: (word: SeenWord) => readonly string[],
): readonly ReleaseFinding[] {
  const byKey = new Map<string, Map<string, Place[]>>();
  const wanted = new Set(before.length === 0 ? [] : places.flatMap(keysOf));
  const shared = before.filter((word) => keysBefore(word).some((key) => wanted.has(key)));
  for (const place of [...shared.map(placeBefore), ...places]) {
    for (const key of keysOf(place)) {
      if (key.length < 2) continue;
      const spellings = byKey.get(key) ?? new Map<string, Place[]>();
      byKey.set(key, spellings);
      const known = spellings.get(place.word.key);
      if (known === undefined) spellings.set(place.word.key, [place]);
      else known.push(place);
    }
  }
  return [...byKey.values()].flatMap((spellings) =>
    spellings.size < 2 ? [] : oddOnes([...spellings.values()]),
  );
}

/** At most this many spellings of one sound are compared: more are no names. */
const MOST_SPELLINGS = 12;

function oddOnes(spellings: readonly (readonly Place[])[]): readonly ReleaseFinding[] {
  const ordered = spellings.toSorted((a, b) => countOf(b) - countOf(a)).slice(0, MOST_SPELLINGS);
  return ordered.flatMap((places, at) => {
    if (places.every(({ finding }) => finding === undefined)) return [];
    const usual = ordered.slice(0, at).find((others) => isSamePerson(places, others));
    const model = usual?.[0];
    if (model === undefined) return [];
    return places
      .slice(0, MOST_FINDINGS + 1)
      .flatMap(({ finding }) => (finding === undefined ? [] : [finding(model.word.text)]));
  });
}

const countOf = (places: readonly Place[]): number => places.reduce((sum, { count }) => sum + count, 0);

function isSamePerson(places: readonly Place[], others: readonly Place[]): boolean {
  const [one, other] = [places[0], others[0]];
  if (one === undefined || other === undefined) return false;
  const [a, b] = [one.word.key, other.word.key];
  const slip = isOneEdit(a, b) && Math.max(a.length, b.length) >= LEAST_FOR_SLIP && !isInflection(a, b);
  if (!isVariant(a, b) && !(slip && shareNeighbour(places, others))) return false;
  const titled = !one.arabic && isTitled(places) && isTitled(others);
  if (!shareNeighbour(places, others) && (!titled || isInflection(one.word.key, other.word.key)))
    return false;
  const ordinary = [one.isOrdinary(), other.isOrdinary()];
  // After one title and first name, a slip may have made a word of an Arabic name.
  if (one.arabic && isOneEdit(a, b)) return !ordinary.every(Boolean);
  return !ordinary.some(Boolean);
}

/** Shorter words with one letter otherwise are other names. */
const LEAST_FOR_SLIP = 4;

/** Begins alike, is as long as the other or nearly, and is no plural or other form of it. */
function isVariant(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 2) return false;
  const plain = (key: string) => key.replace(/s(?=\b)/g, '').replaceAll('z', 's');
  return plain(a) !== plain(b) && compareNames(a, b).same === 'yes';
}

function shareNeighbour(places: readonly Place[], others: readonly Place[]): boolean {
  const beside = new Set(places.flatMap(({ word }) => word.beside.filter((key) => key !== '#')));
  return others.some(({ word }) => word.beside.some((key) => beside.has(key)));
}

const isTitled = (places: readonly Place[]): boolean => places.some(({ word }) => word.beside.includes('#'));
