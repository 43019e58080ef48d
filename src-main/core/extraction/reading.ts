import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { isArabicWord, lightStem } from '#core/text/stem.ts';
import { type PlainToken, plainTokens } from '#core/text/tokens.ts';
import { arabicBase } from './arabic-base.ts';
import { announcesNoun, isContentWord, joinsTerm } from './stop-words.ts';

/** What a word may be in a term. */
export const BREAK = 0;
/** First, last or inside. */
export const CONTENT = 1;
/** Inside only. */
export const JOINT = 2;

/** One text of a unit, word by word; words are numbers, the same for all inflections of one word. */
export interface ReadText {
  readonly text: string;
  readonly tokens: readonly PlainToken[];
  /** Number of the word; -1 for what is none. */
  readonly words: Int32Array;
  readonly roles: Uint8Array;
  /** 1 where a term cannot go on from the word before: a conjunction or preposition is written on to it. */
  readonly starts: Uint8Array;
  /** 1 where the word stands where a noun does, as far as the word before or its article tells. */
  readonly nouns: Uint8Array;
  /** Folded letters of the article and what is written in front of it (Arabic). */
  readonly fronts: Uint8Array;
}

/** Reads the texts of one language; the vocabulary comes from all of them. */
export function readTexts(texts: readonly string[], language: LanguageTag): readonly ReadText[] {
  const primary = primaryLanguage(language);
  const tokens = texts.map((text) => joined(plainTokens(text, primary)));
  const frequencies = new Map<string, number>();
  if (primary === 'ar') {
    for (const { form } of tokens.flat()) frequencies.set(form, (frequencies.get(form) ?? 0) + 1);
  }
  const numbers = new Map<string, number>();
  const numberOf = (key: string) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const frequency = (word: string) => frequencies.get(word) ?? 0;
  return texts.map((text, i) => readOne(text, tokens[i] ?? [], primary, { numberOf, frequency }));
}

interface Vocabulary {
  readonly numberOf: (key: string) => number;
  readonly frequency: (word: string) => number;
}

function readOne(
  text: string,
  tokens: readonly PlainToken[],
  language: string,
  vocabulary: Vocabulary,
): ReadText {
  const size = tokens.length;
  const read = {
    words: new Int32Array(size).fill(-1),
    roles: new Uint8Array(size),
    starts: new Uint8Array(size),
    nouns: new Uint8Array(size),
    fronts: new Uint8Array(size),
  };
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    const before = tokens[at - 1]?.form ?? '';
    const word = isArabicWord(token.form)
      ? arabicWord(token.form, before, vocabulary)
      : latinWord(token.form, before, language);
    read.words[at] = vocabulary.numberOf(word.key);
    read.roles[at] = word.role;
    read.starts[at] = word.starts ? 1 : 0;
    read.nouns[at] = word.noun ? 1 : 0;
    read.fronts[at] = word.front;
  });
  return { text, tokens, ...read };
}

interface Word {
  readonly key: string;
  readonly role: number;
  readonly starts: boolean;
  readonly noun: boolean;
  readonly front: number;
}

function arabicWord(form: string, before: string, { frequency }: Vocabulary): Word {
  const { base, definite, front } = arabicBase(form, frequency);
  return {
    key: base,
    role: isContentWord(form, 'ar') && isContentWord(base, 'ar') ? CONTENT : BREAK,
    starts: front !== '' && (front !== 'ل' || definite),
    noun: definite || /[بلك]/u.test(front) || ARABIC_PREPOSITIONS.has(before),
    front: form.length - base.length,
  };
}

function latinWord(form: string, before: string, language: string): Word {
  return {
    key: lightStem(form, language),
    role: joinsTerm(form, language) ? JOINT : isContentWord(form, language) ? CONTENT : BREAK,
    starts: false,
    noun: announcesNoun(before, language),
    front: 0,
  };
}

/** What hyphens join is one word: COVID-19, vice-président. */
function joined(tokens: readonly PlainToken[]): readonly PlainToken[] {
  const result: PlainToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    let token = tokens[at];
    while (token !== undefined && token.kind !== 'punctuation') {
      const [hyphen, next]: readonly (PlainToken | undefined)[] = [tokens[at + 1], tokens[at + 2]];
      const joins = hyphen?.form === '-' && hyphen.start === token.end && next?.start === hyphen.end;
      if (!joins || next === undefined || next.kind === 'punctuation') break;
      token = { start: token.start, end: next.end, kind: 'word', form: `${token.form}-${next.form}` };
      at += 2;
    }
    if (token !== undefined) result.push(token);
  }
  return result;
}

const ARABIC_PREPOSITIONS: ReadonlySet<string> = new Set([
  'في',
  'من',
  'علي',
  'الي',
  'عن',
  'بين',
  'خلال',
  'هذا',
  'هذه',
]);
