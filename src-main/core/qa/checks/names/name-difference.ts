import type { NameComparer } from '#core/names/compare.ts';
import type { CheckContext, Finding, Version, VersionsCheck } from '../../check.ts';
import { replacing } from '../../find.ts';
import { isOneEdit } from '../../names/one-edit.ts';
import { isTranslated, soundsByRule } from './name-rules.ts';
import { capitalisedWords, isOrdinaryWord, type NameWord, soundKey } from './name-words.ts';

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
    return [...others, ...arabic].flatMap((version) => differences(reference, version, context));
  },
};

const LATIN = /\p{Lu}\p{Ll}{3}/u;

/** Names of one segment that are compared with each other. */
const MOST_NAMES = 100;

function differences(reference: Version, version: Version, context: CheckContext): readonly Finding[] {
  const [known, own] = [reference.words(), version.words()];
  const odd = capitalisedWords(version, (key) => !known.has(key)).slice(0, MOST_NAMES);
  if (odd.length === 0) return [];
  // In Arabic hardly another word is in Latin letters, and a name may stand there twice.
  const isLost = (key: string) => version.primary === 'ar' || !own.has(key);
  const lost = capitalisedWords(reference, isLost).slice(0, MOST_NAMES);
  const found = new Set<string>();
  const alike = new Map<string, readonly NameWord[]>();
  return odd.flatMap((word): readonly Finding[] => {
    if (found.has(word.key)) return [];
    const models = alike.get(word.key) ?? lost.filter(({ key }) => areAlike(key, word.key));
    alike.set(word.key, models);
    const model = models.find((other) => isOtherSpelling(other, reference, word, version, context));
    if (model === undefined) return [];
    found.add(word.key);
    const parameters = (name: NameWord, other: NameWord) => ({ name: name.text, other: other.text });
    return isReferenceOdd(model, reference, word, version, context)
      ? [replacing(reference, model, word.text, 'differs', parameters(model, word))]
      : [replacing(version, word, model.text, 'differs', parameters(word, model))];
  });
}

/** The dictionary, then the Arabic version, tells which of the two is no spelling of the name; between two, the translation. */
function isReferenceOdd(
  model: NameWord,
  reference: Version,
  word: NameWord,
  version: Version,
  context: CheckContext,
): boolean {
  if (context.versions.length < 3) return false;
  const [first, second] = [isKnownName(model, reference, context), isKnownName(word, version, context)];
  if (first !== second) return second;
  const arabic = context.versions.find(({ primary }) => primary === 'ar');
  return likeness(model, arabic, context.names) < likeness(word, arabic, context.names);
}

/** How much a name is like the most similar word of the Arabic version, 0 where there is none. */
function likeness({ text }: NameWord, arabic: Version | undefined, comparer: NameComparer): number {
  const words = arabic?.text.match(/\p{sc=Arabic}{3,}/gu) ?? [];
  let best = 0;
  for (const word of words.slice(0, 200)) best = Math.max(best, comparer.score(text, word, best));
  return best;
}

/** A name that the dictionary has with its capital and not without. */
const isKnownName = ({ text }: NameWord, { language }: Version, { speller }: CheckContext): boolean =>
  speller?.knows(text, language) === true && speller.knows(text.toLowerCase(), language) !== true;

/** Whether two folded words may be spellings of one name, and are not what each language makes of it by rule. */
function areAlike(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  const sounds = soundKey(a);
  const alike = isOneEdit(a, b) || (a[0] === b[0] && sounds.length > 1 && sounds === soundKey(b));
  return alike && soundsByRule(a) !== soundsByRule(b) && !isTranslated(a, b);
}

/** Whether words that are alike are two spellings of one name after all. */
function isOtherSpelling(
  model: NameWord,
  reference: Version,
  word: NameWord,
  version: Version,
  context: CheckContext,
): boolean {
  if (isOrdinaryWord(model, reference, context)) return false;
  const together = word.beside.some((key) => model.beside.includes(key));
  if (context.speller?.knows(word.text, version.language) === undefined) return together;
  // Each language has a form of its own: London, Londres.
  const names = [isKnownName(word, version, context), isKnownName(model, reference, context)];
  if (names.every(Boolean) || (names.some(Boolean) && context.versions.length < 3 && names[0])) return false;
  const ordinary = isOrdinaryWord(word, version, context);
  // A slip can make a word of a name (Mailis, Mails), where nothing stands for the name otherwise.
  return ordinary ? isOneEdit(model.key, word.key) && together : true;
}
