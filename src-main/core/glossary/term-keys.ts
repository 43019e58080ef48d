import { foldedUnit } from '#core/text/fold.ts';
import { ARABIC_MINIMUM } from '#core/text/stem.ts';
import { KeyTable } from './key-table.ts';
import { termKeys } from './keys.ts';
import type { Slotted } from './slots.ts';
import { wordStem } from './word-stem.ts';

const NOT_PLAIN = -1;
const SPACE = 0x20;
const ELISION = 0x27;
const TA_MARBUTA = 0x629;
const ALEF_MAQSURA = 0x649;
const ARTICLE = 'ال';
const NO_ARTICLE = -1;
/** Longer terms take the general way. */
const LONGEST_PLAIN = 256;

/**
 * The numbers of the keys of terms of one language, as a table has them (keys.ts says what the keys are). Terms of words
 * and single spaces, as most are, are read code unit by code unit, and each word is stemmed once for all terms: 100,000
 * terms have to be ready in well under half a second.
 */
export class TermKeys {
  readonly #table: KeyTable;
  /** A primary language. */
  readonly #language: string;
  readonly #units = new Uint16Array(LONGEST_PLAIN);
  /** Words met, and by their number that of their key: where stems differ from words, in all languages but Arabic. */
  readonly #words = new KeyTable();
  readonly #keyOfWord: number[] = [];
  /** By number of a key, that of the key without its article; NO_ARTICLE where it has none. */
  readonly #bare: number[] = [];

  constructor(table: KeyTable, language: string) {
    this.#table = table;
    this.#language = language;
  }

  /** One number a token that has a key. */
  of(term: string, slots: Slotted | null): readonly number[] {
    const plain = slots === null ? this.#plain(term) : null;
    return plain ?? termKeys(term, this.#language, slots).map((key) => this.#table.intern(key));
  }

  /** The keys of an Arabic term without its articles, which it loses before a noun or pronoun; null without any. */
  withoutArticles(keys: readonly number[]): readonly number[] | null {
    if (this.#language !== 'ar') return null;
    let bare: number[] | null = null;
    for (let at = 0; at < keys.length; at++) {
      const key = this.#bareOf(keys[at] ?? 0);
      if (key === NO_ARTICLE) continue;
      bare ??= [...keys];
      bare[at] = key;
    }
    return bare;
  }

  hasArticle(key: number | undefined): boolean {
    return key !== undefined && this.#table.startsWith(key, ARTICLE);
  }

  #bareOf(key: number): number {
    const known = this.#bare[key];
    if (known !== undefined) return known;
    // Numbers are given in order, but not asked for in it: an array with holes would be slow.
    while (this.#bare.length <= key) this.#bare.push(this.#lookBare(this.#bare.length));
    return this.#bare[key] ?? NO_ARTICLE;
  }

  #lookBare(key: number): number {
    const hasRoot = this.#table.length(key) - ARTICLE.length >= ARABIC_MINIMUM;
    return hasRoot && this.hasArticle(key) ? this.#table.internRest(key, ARTICLE.length) : NO_ARTICLE;
  }

  /**
   * The keys of a term whose every character folds to one and whose words and marks can be told apart one character
   * after the other, none of them like an abbreviation; null where they have to be looked for as in any text.
   */
  #plain(term: string): readonly number[] | null {
    if (term.length > LONGEST_PLAIN) return null;
    const keys: number[] = [];
    for (let at = 0; at < term.length; ) {
      const kind = kindAt(term, at);
      const isWord = kind === LETTER || kind === DIGIT;
      const next = isWord ? this.#readWord(term, at, kind, keys) : this.#readMark(term, at, kind, keys);
      if (next === NOT_PLAIN) return null;
      at = next;
    }
    return keys;
  }

  /** Reads a word or number, with a hyphen that joins it to the next; returns where to go on, or NOT_PLAIN. */
  #readWord(term: string, start: number, kind: number, keys: number[]): number {
    let isCapitals = kind === LETTER;
    let at = start;
    for (; kindAt(term, at) === kind; at++) {
      const code = term.charCodeAt(at);
      this.#units[at] = foldedUnit(code);
      if (!isCapital(code)) isCapitals = false;
    }
    const [after, behind] = [kindAt(term, at), kindAt(term, at + 1)];
    if (after === APOSTROPHE) {
      const elides = this.#language === 'fr' && kind === LETTER && behind === LETTER;
      if (!elides || at - start > LONGEST_ELIDED || isArabicUnit(term.charCodeAt(at - 1))) return NOT_PLAIN;
      this.#units[at] = ELISION;
      keys.push(this.#wordKey(kind, start, at + 1, 0));
      return at + 1;
    }
    if (isCapitals || after === LETTER || after === DIGIT) return NOT_PLAIN;
    keys.push(this.#wordKey(kind, start, at, term.charCodeAt(at - 1)));
    if (after !== HYPHEN) return at;
    return behind === LETTER || behind === DIGIT ? at + 1 : NOT_PLAIN;
  }

  /** Reads a space or a mark that is a token of its own; returns where to go on, or NOT_PLAIN. */
  #readMark(term: string, at: number, kind: number, keys: number[]): number {
    const code = term.charCodeAt(at);
    if (kind === BLANK) return code === SPACE ? at + 1 : NOT_PLAIN;
    const isAlone = at + 1 === term.length || term.charCodeAt(at + 1) === SPACE;
    if (kind !== MARK && (kind !== STOP || !isAlone)) return NOT_PLAIN;
    this.#units[at] = foldedUnit(code);
    keys.push(this.#table.internUnits(this.#units, at, at + 1));
    return at + 1;
  }

  /** The key of the units `from` to `to` of a word or number that ends, as written, with `last`. */
  #wordKey(kind: number, from: number, to: number, last: number): number {
    const isArabic = isArabicUnit(this.#units[from] ?? 0);
    if (isArabic && (last === TA_MARBUTA || last === ALEF_MAQSURA)) this.#units[to - 1] = last;
    if (isArabic || kind === DIGIT) return this.#table.internUnits(this.#units, from, to);
    const word = this.#words.internUnits(this.#units, from, to);
    const known = this.#keyOfWord[word];
    if (known !== undefined) return known;
    const key = this.#table.intern(wordStem(this.#words.text(word), this.#language));
    this.#keyOfWord.push(key);
    return key;
  }
}

/** Letters of the longest French word that loses its vowel: qu'. */
const LONGEST_ELIDED = 2;
const LETTER = 1;
const DIGIT = 2;
const BLANK = 3;
const MARK = 4;
/** Marks that may belong to a number, an abbreviation or an ellipsis. */
const STOP = 5;
const HYPHEN = 6;
const APOSTROPHE = 7;
const OTHER = 8;
const ASCII = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (/[a-z]/.test(character)) return LETTER;
  if (/[0-9]/.test(character)) return DIGIT;
  if (/[.,]/.test(character)) return STOP;
  if (/[A-Z\p{Cc}]/u.test(character)) return OTHER;
  return { ' ': BLANK, '-': HYPHEN, "'": APOSTROPHE }[character] ?? MARK;
});

/** What the character at a place of a term is, once folded; OTHER behind its end. */
function kindAt(term: string, at: number): number {
  const unit = foldedUnit(term.charCodeAt(at));
  if (unit < ASCII.length) return ASCII[unit] ?? OTHER;
  return isArabicUnit(unit) ? LETTER : OTHER;
}

function isArabicUnit(unit: number): boolean {
  return unit >= 0x621 && unit <= 0x64a;
}

/** Of Latin letters, basic ones and those with an accent. */
function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
}
