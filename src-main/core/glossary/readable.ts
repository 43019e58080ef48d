import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { foldWithMap } from '#core/text/fold.ts';
import { isArabicWord } from '#core/text/stem.ts';
import { type PlainToken, plainTokens } from '#core/text/tokens.ts';
import { type Place, readArabic, type Spelling } from './arabic.ts';
import type { KeyTable } from './key-table.ts';
import { ABBREVIATION, isCapitals, isInnerHyphen, lastLetter, wordKey } from './keys.ts';

/**
 * One way to read a token that is a key of the glossary: the number of the key, and how many folded letters at the
 * front and at the end belong to clitics.
 */
export interface Reading {
  readonly key: number;
  readonly front: number;
  readonly back: number;
  /** Whether an ending of number, case or possession was taken off: names have none. */
  readonly inflected: boolean;
}

/** From this length on an abbreviation may also be written as a name: Unesco, Otan. */
const NAME_LENGTH = 4;

/** A text's tokens with those of their readings that a table of keys has. */
export class ReadableText {
  readonly tokens: readonly PlainToken[];
  readonly text: string;
  readonly #keys: KeyTable;
  readonly #language: string;
  readonly #common: ReadonlySet<string>;
  readonly #inner: (readonly Reading[] | undefined)[] = [];
  readonly #hasParagraphs: boolean;
  readonly #known = { first: knownWords(), inner: knownWords() };
  #spelling: Spelling | undefined;

  constructor(text: string, language: LanguageTag, keys: KeyTable) {
    this.text = text;
    this.tokens = plainTokens(text, language);
    this.#keys = keys;
    this.#language = primaryLanguage(language);
    const shouted = this.#language !== 'ar' && this.tokens.length > 2 && !/\p{Ll}/u.test(text);
    this.#common = shouted ? (COMMON_WORDS.get(this.#language) ?? NONE) : NONE;
    this.#hasParagraphs = PARAGRAPH.test(text);
  }

  /** Readings of a token at the start of a term. */
  first(at: number): readonly Reading[] {
    return this.#read(at, 'first');
  }

  /** Readings of a token further inside a term. */
  inner(at: number): readonly Reading[] {
    const known = this.#inner[at] ?? this.#read(at, 'inner');
    this.#inner[at] = known;
    return known;
  }

  /** The token behind one, hyphens passed over; the number of tokens where a paragraph ends between the two. */
  next(at: number): number {
    const next = isInnerHyphen(this.tokens, at + 1) ? at + 2 : at + 1;
    if (!this.#hasParagraphs) return next;
    const [one, other] = [this.tokens[at], this.tokens[next]];
    const apart =
      one !== undefined && other !== undefined && PARAGRAPH.test(this.text.slice(one.end, other.start));
    return apart ? this.tokens.length : next;
  }

  /** Ends of what may stand in a slot that begins at a token: the token numbers of its last words, in order. */
  slotEnds(from: number): readonly number[] {
    const ends: number[] = [];
    for (let at = from; at < Math.min(this.tokens.length, from + LONGEST_SLOT); at++) {
      const token = this.tokens[at];
      if (token === undefined || (token.kind === 'punctuation' && !this.#joins(at))) break;
      if (token.kind !== 'punctuation') ends.push(at);
      if (this.#hasParagraphs && this.next(at) >= this.tokens.length) break;
    }
    return ends;
  }

  /**
   * The last word of the name that begins at a token, where nothing behind it tells: in Latin letters as far as
   * capitals, numerals and particles go, in Arabic the first two words; -1 where there is none.
   */
  nameEnd(from: number): number {
    let end = -1;
    for (const at of this.slotEnds(from)) {
      const { start, end: to, form, kind } = this.tokens[at] ?? { start: 0, end: 0, form: '', kind: 'word' };
      if (isArabicWord(form)) {
        if (at - from >= ARABIC_NAME_WORDS) break;
        end = at;
      } else if (kind === 'number' || /^\p{Lu}/u.test(this.text.slice(start, to))) end = at;
      else if (!PARTICLES.has(form) || end < 0) break;
    }
    return end;
  }

  /** A hyphen or apostrophe inside a name, or the full stop of an initial. */
  #joins(at: number): boolean {
    const [before, mark] = [this.tokens[at - 1], this.tokens[at]];
    if (mark === undefined || before === undefined || before.end !== mark.start) return false;
    return mark.form === '-' || mark.form === "'" || (mark.form === '.' && before.form.length === 1);
  }

  /** UTF-16 offsets in the text of what a reading leaves of its token. */
  range(at: number, { front, back }: Pick<Reading, 'front' | 'back'>): readonly [number, number] {
    const { start, end, form } = this.tokens[at] ?? { start: 0, end: 0, form: '' };
    if (front === 0 && back === 0) return [start, end];
    const { folded, map } = foldWithMap(this.text.slice(start, end));
    // A word of a ligature such as ﷺ has no place of its own inside it.
    if (folded !== form) return [start, end];
    return [start + (map[front] ?? 0), start + (map[folded.length - back] ?? 0)];
  }

  /** What a word is written like and stands before decides how it is read. */
  #read(at: number, place: Place): readonly Reading[] {
    const token = this.tokens[at];
    if (token === undefined) return NO_READINGS;
    const surface = this.text.slice(token.start, token.end);
    const beforeArticle = this.tokens[at + 1]?.form.startsWith('ال') === true;
    const known = beforeArticle ? this.#known[place].beforeArticle : this.#known[place].elsewhere;
    const before = known.get(surface);
    if (before !== undefined && before.form === token.form) return before.readings;
    const readings = this.#readToken(token, place, beforeArticle);
    known.set(surface, { form: token.form, readings });
    return readings;
  }

  #readToken(token: PlainToken, place: Place, beforeArticle: boolean): readonly Reading[] {
    if (token.kind === 'word' && isArabicWord(token.form))
      return this.#readArabic(token, place, beforeArticle);
    const readings: Reading[] = [];
    const add = (key: string) => {
      const id = this.#keys.find(0, key, 0, key.length, 0);
      if (id >= 0) readings.push({ key: id, front: 0, back: 0, inflected: false });
    };
    add(wordKey(token, this.#language));
    if (token.kind === 'word' && !this.#common.has(token.form)) {
      const key = abbreviationKey(this.text.slice(token.start, token.end), token.form);
      if (key !== null) add(key);
    }
    return readings;
  }

  #readArabic(token: PlainToken, place: Place, beforeArticle: boolean): readonly Reading[] {
    const { form, start, end } = token;
    let readings: Reading[] | undefined;
    const word = {
      form,
      last: lastLetter(this.text, start, end),
      tanwin: this.#hasTanwin(start, end, form),
      isBareAlef: (place: number) => this.#isBareAlef(start, end, form, place),
      beforeArticle,
    };
    readArabic(word, place, this.#spellingOf(), (head, from, to, tail, back) => {
      const key = this.#keys.find(head, form, from, to, tail);
      if (key < 0) return;
      readings ??= [];
      // The same key twice would double the paths through the trie at each word.
      if (!readings.some((known) => known.key === key && known.front === from)) {
        const inflected = to + (tail === 0 ? 0 : 1) < form.length;
        readings.push({ key, front: from, back, inflected });
      }
    });
    return readings ?? NO_READINGS;
  }

  /** Looked at in the text itself, because folding takes hamza and madda off. */
  #isBareAlef(start: number, end: number, form: string, place: number): boolean {
    const surface = this.text.slice(start, end);
    if (surface.length === form.length) return surface[place] === 'ا';
    const { folded, map } = foldWithMap(surface);
    return folded === form && surface[map[place] ?? 0] === 'ا';
  }

  #hasTanwin(start: number, end: number, form: string): boolean {
    return end - start > form.length && this.text.slice(start, end).includes('\u064b');
  }

  #spellingOf(): Spelling {
    const { text } = this;
    this.#spelling ??= {
      hasTaMarbuta: text.includes('ة'),
      hasAlefMaqsura: text.includes('ى'),
      hasFinalYa: /ي(?![\u0610-\u065f])(?!\p{L})/u.test(text),
    };
    return this.#spelling;
  }
}

/** Readings by the word as written; a word of a ligature has the form of its own. */
type KnownWords = Map<string, { readonly form: string; readonly readings: readonly Reading[] }>;

const knownWords = () => ({
  beforeArticle: new Map() as KnownWords,
  elsewhere: new Map() as KnownWords,
});

/** Tokens that a slot may hold. */
const LONGEST_SLOT = 8;
const ARABIC_NAME_WORDS = 2;
const PARTICLES: ReadonlySet<string> = new Set(
  "al ben bin bint da de del der di du el ibn la le ould van von d' l'".split(' '),
);
const PARAGRAPH = /\n\s*\n|\u2029/u;
const NO_READINGS: readonly Reading[] = [];
const NONE: ReadonlySet<string> = new Set();

/**
 * Words that a headline in capitals makes look like abbreviations (UN ACCORD, WHO WILL ATTEND): there they are
 * taken for what they are in ordinary text.
 */
const COMMON_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    new Set(
      'a all an and are as at be by far for has he how in is it its map may new no of on or so the to un up us was who'.split(
        ' ',
      ),
    ),
  ],
  [
    'fr',
    new Set(
      'a au aux car ce ces de des du elle en et eu il la le les lui ma mai mais ne on ont or ou par pas pour qui sa se ses son sur un une vu'.split(
        ' ',
      ),
    ),
  ],
]);

function abbreviationKey(surface: string, form: string): string | null {
  const first = surface.charCodeAt(0);
  // Most words begin with a small letter.
  if (first >= 0x61 && first <= 0x7a) return null;
  if (isCapitals(surface)) return ABBREVIATION + form;
  // NGOs, ONGs
  if (/^\p{Lu}[\p{Lu}\p{N}]+s$/u.test(surface)) return ABBREVIATION + form.slice(0, -1);
  const isName = surface.length >= NAME_LENGTH && /^\p{Lu}[\p{Ll}\p{N}]+$/u.test(surface);
  return isName ? ABBREVIATION + form : null;
}
