import { isKnownName } from '#core/names/known/known-names.ts';
import { withoutSigns } from '#core/text/arabic-signs.ts';
import { fold } from '#core/text/fold.ts';
import { withoutClitics } from '#core/text/values/lexemes.ts';
import type { CheckContext, Finding, LanguageCheck, Version } from '../../check.ts';
import { hitsOver, isWithin } from '../../find.ts';
import { MOST_FINDINGS } from '../../most-findings.ts';
import type { Speller } from '../../speller.ts';
import { MODERN_ARABIC } from './modern-arabic.ts';

/**
 * Words no dictionary knows: a remark, since communiqués are full of names. Known are also the terms of the glossary,
 * words that another version has as well (names), words in capitals, and what is left when Arabic proclitics and
 * French elisions are taken off. Suggestions take long and are only asked for when somebody wants them.
 */
export const spelling: LanguageCheck = {
  id: 'spelling',
  severity: 'info',
  scope: 'language',
  messages: ['unknown'],
  examples: [
    { from: 'fr', words: ['le', 'conseil'], texts: { fr: 'Le Conseil' }, messages: [] },
    { from: 'ar', words: ['المجلس', 'مجلس'], texts: { ar: 'والمجلس بالمجلس' }, messages: [] },
    { from: 'fr', words: ['le', 'conseil'], texts: { fr: 'Le consiel' }, messages: ['unknown'] },
  ],
  run(version, context) {
    const { speller } = context;
    if (speller === undefined || speller.knows('a', version.language) === undefined) return [];
    const { text } = version;
    const addresses = /[./@]/.test(text) ? version.addresses() : [];
    const isUnknown = unknownWords(version, context, speller);
    const soundsLikeCapitals = capitalsOf(version, context);
    let names: ReadonlySet<number> | undefined;
    const findings: Finding[] = [];
    const told = new Set<string>();
    for (const { 0: word, index: start } of text.matchAll(WORD)) {
      if (findings.length > MOST_FINDINGS) break;
      if (told.has(word) || !isUnknown(word)) continue;
      const end = start + word.length;
      if (isWithin(addresses, start) || isCut(word, text, end) || isTerm(start, end, version, context))
        continue;
      names ??= namePlaces(version, context);
      if (names.has(start) || soundsLikeCapitals(word)) continue;
      told.add(word);
      findings.push({ language: version.language, start, end, message: 'unknown', parameters: { word } });
    }
    return findings;
  },
};

/** Whether nobody knows a word, wherever it stands; each is looked up once. */
function unknownWords(version: Version, context: CheckContext, speller: Speller): (word: string) => boolean {
  const isShared = sharedWords(version, context);
  const unknown = new Map<string, boolean>();
  const isWord = (word: string) =>
    isSpecial(word) ||
    !fitsScript(word, version) ||
    isKnown(word, version, speller) ||
    isName(word) ||
    isShared(word);
  return (word) => {
    const before = unknown.get(word);
    if (before !== undefined) return before;
    const found = !isWord(word);
    unknown.set(word, found);
    return found;
  };
}

/** Listed, behind a conjunction or a preposition too. */
const isName = (word: string): boolean =>
  isKnownName(word) || withoutClitics(word).some(({ stem }) => stem.length > 3 && isKnownName(stem));

/** A foreign name in its own letters is no word of the language. */
const fitsScript = (word: string, { primary }: Version): boolean =>
  /^\p{sc=Arabic}/u.test(word) === (primary === 'ar');

/** Not what stands behind or before a digit or a sign of addresses, nor a part of it. */
const WORD =
  /(?=\p{L})(?<![\p{L}\p{M}\p{N}_@#/\\])\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*(?![\p{L}\p{M}\p{N}_@])/gu;
const ELIDED = /^(?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)['’]/i;

function isKnown(word: string, { language, primary }: Version, speller: Speller): boolean {
  const knows = (form: string) => speller.knows(form, language) === true;
  const plain = word.replaceAll('’', "'");
  if (knows(plain)) return true;
  const lower = plain.toLowerCase();
  if (lower !== plain && knows(lower)) return true;
  if (primary === 'ar') return isKnownArabic(word, (form) => knows(form) || MODERN_ARABIC.has(form));
  const rest = bareOf(plain, primary);
  if (rest !== plain && (knows(rest) || knows(rest.toLowerCase()))) return true;
  const prefixed = PREFIXED.exec(rest.toLowerCase())?.[1];
  return prefixed !== undefined && knows(prefixed);
}

/** Without what French elides before a word, and without the English possessive. */
const bareOf = (word: string, primary: string): string =>
  primary === 'en' ? word.replace(/['’]s?$/i, '') : word.replace(ELIDED, '');

/** Prefixes that make words no dictionary has all of: preclinical, socioéconomique. */
const PREFIXED =
  /^(?:pr[eé]|non|sub|inter|intra|extra|multi|micro|macro|hyper|hypo|nano|socio|cyber|bio|g[eé]o|hydro|neuro|anti|post|auto|t[eé]l[eé]|agro|euro|n[eé]o|trans|ultra|supra|pluri|mini|immuno|psycho|radio|photo|thermo|electro|électro)(\p{L}{4,})$/u;

/** Without harakat and tatweel, and without proclitics; a ta before a pronoun was a ta marbuta. */
function isKnownArabic(word: string, knows: (form: string) => boolean): boolean {
  const bare = withoutSigns(word);
  if (knows(bare)) return true;
  return withoutClitics(bare).some(
    ({ stem }) =>
      (stem !== bare && (knows(stem) || knows(`ال${stem}`))) ||
      SUFFIXES.some((suffix) => {
        if (!stem.endsWith(suffix) || stem.length - suffix.length < 3) return false;
        const left = stem.slice(0, -suffix.length);
        return knows(left) || (left.endsWith('ت') && knows(`${left.slice(0, -1)}ة`));
      }),
  );
}

const SUFFIXES = ['ها', 'هما', 'هم', 'هن', 'ه', 'كم', 'ك', 'نا', 'ي', 'ية', 'ين', 'ون', 'ان', 'ات', 'ا'];

/** Acronyms, mixed case and single letters. */
const isSpecial = (word: string): boolean => word.length < 3 || /\p{Ll}\p{Lu}|^[\p{Lu}\p{M}'’]+$/u.test(word);

/** Parts of an abbreviation with its stop. */
function isCut(word: string, text: string, end: number): boolean {
  // Of four letters, the last word of a sentence is likelier.
  return (
    text[end] === '.' &&
    (word.length < 4 || (word.length < 5 && /^\. ?[\p{Ll}\d]/u.test(text.slice(end, end + 3))))
  );
}

/** Whether another version has a word: a name, or a foreign word on purpose. The others are read when first asked. */
function sharedWords(version: Version, { versions }: CheckContext): (word: string) => boolean {
  const arabic = version.primary === 'ar';
  let others: readonly Version[] | undefined;
  return (word) => {
    if (arabic && word.replaceAll('\u0640', '').length < 3) return true;
    others ??= versions.filter((other) => other !== version && (other.primary === 'ar') === arabic);
    const has = (key: string) => others?.some((other) => other.words().has(key)) === true;
    return has(fold(word)) || has(fold(bareOf(word, version.primary)));
  };
}

/**
 * Where an Arabic version has names in its own letters, which are another check's matter. Not the other way round: a
 * Latin spelling with a slip still sounds like the Arabic name.
 */
const namePlaces = (version: Version, context: CheckContext): ReadonlySet<number> =>
  new Set(
    version.primary === 'ar'
      ? context.transcriptions().flatMap(({ start, score }) => (score >= NAME ? [start] : []))
      : [],
  );

/**
 * Whether an Arabic word sounds like a capitalised word of another version that may be no name: Trump, World, COVID. It has
 * to be as it sounds: with a slip it is a word that nobody knows.
 */
function capitalsOf(version: Version, { versions, names }: CheckContext): (word: string) => boolean {
  if (version.primary !== 'ar') return () => false;
  let capitals: readonly string[] | undefined;
  return (word) => {
    capitals ??= [
      ...new Set(
        versions.flatMap(({ primary, text }) =>
          primary === 'ar' ? [] : (text.slice(0, LONGEST).match(CAPITALISED) ?? []),
        ),
      ),
    ].slice(0, MOST_CAPITALS);
    const stems = [word, ...withoutClitics(word).map(({ stem }) => stem)].filter(({ length }) => length > 2);
    return capitals.some((name) =>
      stems.some((stem) => names.score(stem, name, AS_IT_SOUNDS) >= AS_IT_SOUNDS),
    );
  };
}

const CAPITALISED = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]{2,}/gu;
const MOST_CAPITALS = 40;
/** Letters of a version in which they are looked for. */
const LONGEST = 4000;
const AS_IT_SOUNDS = 0.97;

/** An Arabic word this like a name in Latin letters is the name, well or badly spelt. */
const NAME = 0.75;

const isTerm = (start: number, end: number, version: Version, context: CheckContext): boolean =>
  hitsOver(context.recognise(version, [version.language]), start, end).some(
    ({ status }) => status !== 'forbidden',
  );
