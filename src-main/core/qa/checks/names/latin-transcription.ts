import type { LanguageTag } from '#core/model/language.ts';
import { isListed, isListedKey, usualSpellings } from '#core/names/known/known-names.ts';
import { fold } from '#core/text/fold.ts';
import type { CheckContext, Finding, Version } from '../../check.ts';
import { SAME } from '../../names/arabic-words.ts';
import { isPeople } from '../../names/latin-names.ts';
import type { Transcription } from '../../names/transcription.ts';
import { isTranslated, soundsByRule } from './name-rules.ts';

/** A longer word is no name. */
const LONGEST = 16;
const SHORTEST = 4;
/** Letters that a slip may have taken, and what a consonant has to be written with in the Arabic word. */
const LETTERS: readonly (readonly [letter: string, arabic: RegExp])[] =
  'a: e: i: o: u: h: y: b:ب c:كسقتش d:دضذ f:ف g:غجق j:جيخ k:كقخ l:ل m:م n:ن p:بپ q:قك r:ر s:سصشز t:تطث v:فڤو w:وف x:كس z:زظسذ'
    .split(' ')
    .map((pair) => [pair.charAt(0), new RegExp(pair.length > 2 ? `[${pair.slice(2)}]` : '')] as const);

/** Where a name that is read beside an Arabic word stands in a version in Latin letters. */
export function placeOf(name: string, { text }: Version): { start: number; end: number } | undefined {
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    if (!/\p{L}$/u.test(text.slice(0, start).slice(-2)) && !/^\p{L}/u.test(text.slice(end, end + 2)))
      return { start, end };
  }
  return undefined;
}

/** A French text has English names in it, and the other way round. */
const LATIN: readonly LanguageTag[] = ['fr', 'en'];

/** Whether a dictionary or the lists have the name as it stands. */
export const isKnownTo = (name: string, { speller }: CheckContext): boolean =>
  isListed(name) ||
  [name, name.toLowerCase()].some((word) => LATIN.some((tag) => speller?.knows(word, tag) === true));

/**
 * A translation from Arabic: the spelling in Latin letters that the dictionary or the lists have, one letter away from that of the
 * translation and sounding like the Arabic word.
 */
export function rightLatin(one: Transcription, version: Version, context: CheckContext): Finding | undefined {
  const { name, stem, score } = one;
  if (name.length < SHORTEST || name.length > LONGEST) return undefined;
  const place = placeOf(name, version);
  if (place === undefined) return undefined;
  const least = Math.max(score, SAME);
  const sounds = (word: string) => context.names.score(stem, word, least) >= least;
  if (isPeople(name)) return undefined;
  const right = oneLetterAway(name, stem).find((word) =>
    isListedKey(word.toLowerCase())
      ? usualSpellings(word).includes(stem) || sounds(word)
      : isNameWord(word, version, context) && sounds(word),
  );
  if (right === undefined) return undefined;
  // Another language's form of the name, or a letter that sounds the same, is as well a name of its own.
  const [own, other] = [fold(name), fold(right)];
  const certain = !isTranslated(own, other) && soundsByRule(own) !== soundsByRule(other);
  const severity = certain ? ('warning' as const) : ('info' as const);
  const fix = { ...place, text: right };
  const { language } = version;
  return { language, ...place, message: 'misspelt', severity, parameters: { name, right }, fix };
}

/** With its capital and not without. */
const isNameWord = (word: string, { language }: Version, { speller }: CheckContext): boolean =>
  speller?.knows(word, language) === true && speller.knows(word.toLowerCase(), language) !== true;

/** The first letter kept; no consonant that the Arabic word has not. */
function oneLetterAway(name: string, stem: string): readonly string[] {
  const places = Array.from({ length: name.length - 1 }, (_, at) => at + 1);
  const shorter = places.map((at) => name.slice(0, at) + name.slice(at + 1));
  const turned = places
    .slice(0, -1)
    .map((at) => name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2));
  const letters = LETTERS.flatMap(([letter, arabic]) => (arabic.test(stem) ? [letter] : []));
  const others = letters.flatMap((letter) => [
    ...places.map((at) => name.slice(0, at) + letter + name.slice(at + 1)),
    ...[...places, name.length].map((at) => name.slice(0, at) + letter + name.slice(at)),
  ]);
  return [...shorter, ...turned, ...others];
}
