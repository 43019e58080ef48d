import type { TermHit } from '#core/model/glossary.ts';
import type { Severity } from '#core/model/issue.ts';
import { isListed } from '#core/names/known/known-names.ts';
import { fold } from '#core/text/fold.ts';
import type { CheckContext, Version } from '../../check.ts';
import { hitsOver } from '../../find.ts';
import { isOneEdit } from '../../names/one-edit.ts';
import { isByRule, isTranslated } from './name-rules.ts';
import { isInflection, isOrdinaryWord, type NameWord, soundKey } from './name-words.ts';

/** Two versions in Latin letters, and what is known. */
export interface Sides {
  readonly reference: Version;
  readonly version: Version;
  readonly context: CheckContext;
}

/** Whether two folded words may be spellings of one name. */
export function areAlike(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  if (isOneEdit(a, b)) return true;
  const sounds = soundKey(a);
  return a[0] === b[0] && sounds.length > 1 && sounds === soundKey(b);
}

/**
 * How bad it is that a version has `word` for the like name `model` of the reference; undefined where it may well. What the
 * languages write otherwise by rule is right (name-rules.ts), unless this one knows the name as the other spells it.
 */
export function otherSpelling(model: NameWord, word: NameWord, sides: Sides): Severity | undefined {
  const { reference, version, context } = sides;
  const { speller } = context;
  if (ACRONYM.test(model.text) && isInflection(model.key, word.key)) return undefined;
  const terms = termsOver(model, reference, version, context);
  if (terms.length > 0 && !isNearTerm(word, terms, version)) return undefined;
  const pair: Pair = {
    model,
    word,
    together: word.beside.some((key) => model.beside.includes(key)),
    oneEdit: isOneEdit(model.key, word.key),
    isWord: speller?.knows(model.text.toLowerCase(), reference.language) === true,
    ruled:
      isByRule(model.key, reference.primary, word.key, version.primary) || isTranslated(model.key, word.key),
    expected: terms.length > 0 || isKnownName(model.text, version, context) || isListed(model.text),
  };
  if (speller?.knows(word.text, version.language) === undefined)
    return pair.together && !pair.isWord && !pair.ruled ? 'warning' : undefined;
  if (isOrdinaryWord(word, version, context)) return ordinaryWord(pair, sides);
  if (isKnownName(word.text, version, context)) return knownName(pair, sides);
  return unknownWord(pair, sides);
}

/** CoV and CoVs. */
const ACRONYM = /\p{Ll}\p{Lu}/u;

/** What is known of a word and of the name that it is like. */
interface Pair {
  readonly model: NameWord;
  readonly word: NameWord;
  /** Beside the same word. */
  readonly together: boolean;
  readonly oneEdit: boolean;
  /** The name is a word of the reference's language too. */
  readonly isWord: boolean;
  /** The languages may write one name in these two ways. */
  readonly ruled: boolean;
  /** The language knows the name as the reference spells it. */
  readonly expected: boolean;
}

/** A slip can make a word of a name (Mailis, Mails), where nothing stands for the name otherwise. */
function ordinaryWord(
  { word, together, oneEdit, isWord, ruled, expected }: Pair,
  { version }: Sides,
): Severity | undefined {
  if (isWord || ruled || !oneEdit) return undefined;
  return together || (expected && !isOpening(word, version)) ? 'warning' : undefined;
}

/** Each language has a form of its own: London, Londres. */
function knownName(
  { model, word, oneEdit, isWord, ruled, expected }: Pair,
  { reference, context }: Sides,
): Severity | undefined {
  if (isWord || ruled) return undefined;
  if (context.versions.length > 2 && !isKnownName(model.text, reference, context)) return 'warning';
  return expected && oneEdit && !isInflection(model.key, word.key) ? 'info' : undefined;
}

/** No word of the language, which may know the name as the other version has it. */
function unknownWord(
  { word, oneEdit, isWord, ruled, expected }: Pair,
  { reference, context }: Sides,
): Severity | undefined {
  if (expected) return 'warning';
  if (!isWord) return ruled ? undefined : 'warning';
  // Part of a name that is left as it is: Marina Circuit.
  return oneEdit && !ruled && context.speller?.knows(word.text.toLowerCase(), reference.language) !== true
    ? 'warning'
    : undefined;
}

/** At the beginning of a sentence or a quotation, where any word has a capital. */
const isOpening = ({ start }: NameWord, { text }: Version): boolean =>
  /(?:^|[.!?:;…«“"(–—-])[\s\u00a0\u202f]*$/u.test(text.slice(Math.max(0, start - 4), start));

/** A name that the dictionary has with its capital and not without. */
const isKnownName = (text: string, { language }: Version, { speller }: CheckContext): boolean =>
  speller?.knows(text, language) === true && speller.knows(text.toLowerCase(), language) !== true;

/** A name that the dictionary, the lists or the glossary have. */
export const isKnownSpelling = (word: NameWord, version: Version, context: CheckContext): boolean =>
  isKnownName(word.text, version, context) ||
  isListed(word.text) ||
  termsOver(word, version, version, context).length > 0;

/** What the glossary calls otherwise than a person, over a word, with its terms in the language of `other`. */
const termsOver = (
  { start, end }: NameWord,
  version: Version,
  other: Version,
  context: CheckContext,
): readonly TermHit[] =>
  hitsOver(context.recognise(version, [other.language]), start, end).filter(({ kind }) => kind !== 'person');

/** A place or a body that the glossary has: only a word that nearly is one of its terms is a slip in it. */
const isNearTerm = ({ key }: NameWord, terms: readonly TermHit[], { language }: Version): boolean =>
  terms.some(({ targets }) =>
    (targets[language] ?? []).some((term) => {
      const words = term.split(/[\s-]+/).map(fold);
      return !words.includes(key) && words.some((one) => one.length > 3 && isOneEdit(one, key));
    }),
  );
