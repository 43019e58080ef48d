import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { fold } from './fold.ts';

/** Kinds of tokens as small numbers, for typed arrays. */
export const WORD = 1;
export const NUMBER = 2;
export const PUNCTUATION = 3;

/** Entries of the folding table that are no code unit (0: not met yet); the controls of these values are listed. */
const DROPPED = 1;
const LISTED = 2;
const SURROGATE = 3;

const SPACE = 0x20;
/** A no-break or thin space, which may group digits: kept apart from a plain one until tokens are cut. */
const GROUP_SPACE = 0xa0;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const STOP = 0x2e;
const SMALL_S = 0x73;
const ELLIPSIS = 0x2026;
const ELLIPSIS_DOTS = 3;

const CLASS_OTHER = 1;
const CLASS_LETTER = 2;
const CLASS_DIGIT = 3;
const CLASS_SPACE = 4;

/**
 * The tokens of tokens.ts as code units in typed arrays, without an object or a string for each: what an index of
 * millions of texts is built with. A test holds both to the same tokens. One scanner serves one text at a time.
 */
export class TokenScanner {
  /** Folded code units; token i is [starts[i], ends[i]). Valid until the next scan. */
  chars = new Uint16Array(1024);
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  kinds = new Uint8Array(256);
  count = 0;
  readonly #elides: boolean;
  readonly #folds = new Uint16Array(0x10000);
  readonly #listed = new Map<number, string>();
  readonly #classes = new Uint8Array(0x10000);
  #length = 0;
  #given = new Uint16Array(1024);

  constructor(language: LanguageTag) {
    this.#elides = primaryLanguage(language) === 'fr';
  }

  /** Cuts a text; returns the number of tokens. */
  scan(text: string): number {
    const { length } = text;
    if (length > this.#given.length) this.#given = new Uint16Array(length * 2);
    const given = this.#given;
    for (let i = 0; i < length; i++) given[i] = text.charCodeAt(i);
    return this.scanUnits(given, 0, length);
  }

  /** Cuts the text of the code units [start, end). */
  scanUnits(units: Uint16Array, start: number, end: number): number {
    this.#fold(units, start, end);
    this.count = 0;
    const length = this.#length;
    let at = 0;
    while (at < length) {
      const kind = this.#classAt(at);
      if (kind === CLASS_SPACE) at++;
      else if (kind === CLASS_LETTER) at = this.#push(WORD, at, this.#wordEnd(at));
      else if (kind === CLASS_DIGIT) at = this.#number(at);
      else at = this.#mark(at);
    }
    return this.count;
  }

  /** The folded form of a token. */
  form(token: number): string {
    let form = '';
    const end = this.ends[token] ?? 0;
    for (let at = this.starts[token] ?? 0; at < end; at++) form += String.fromCharCode(this.chars[at] ?? 0);
    return form;
  }

  #fold(units: Uint16Array, start: number, end: number): void {
    const folds = this.#folds;
    let length = 0;
    let chars = this.#room(end - start);
    for (let i = start; i < end; i++) {
      const code = units[i] ?? 0;
      let folded = folds[code] ?? 0;
      if (folded === 0) folded = this.#learn(code);
      if (folded > SURROGATE) {
        chars[length++] = folded;
      } else if (folded !== DROPPED) {
        const [key, width] = this.#foldListed(units, i, end);
        chars = this.#room(length + key.length + end - i);
        for (let k = 0; k < key.length; k++) chars[length++] = key.charCodeAt(k);
        i += width - 1;
      }
    }
    this.#length = length;
    // Reading ahead of the end must find no letter of the text before.
    chars[length] = 0;
  }

  /** The folding of a character that becomes none or several code units, and its own number of code units. */
  #foldListed(units: Uint16Array, at: number, end: number): readonly [string, number] {
    const code = units[at] ?? 0;
    const listed = this.#listed.get(code);
    if (listed !== undefined) return [listed, 1];
    const next = at + 1 < end ? (units[at + 1] ?? 0) : 0;
    const isPair = code < 0xdc00 && next >= 0xdc00 && next < 0xe000;
    const character = isPair ? String.fromCharCode(code, next) : String.fromCharCode(code);
    return [fold(character), character.length];
  }

  #room(needed: number): Uint16Array {
    if (needed < this.chars.length) return this.chars;
    const larger = new Uint16Array(needed * 2 + 1);
    larger.set(this.chars);
    this.chars = larger;
    return larger;
  }

  /** Fills in the folding of a code unit, met for the first time. */
  #learn(code: number): number {
    const key = keyOfUnit(code);
    let folded = LISTED;
    if (code >= 0xd800 && code <= 0xdfff) folded = SURROGATE;
    else if (key === '') folded = DROPPED;
    else if (key.length === 1 && key.charCodeAt(0) > SURROGATE) folded = key.charCodeAt(0);
    if (folded === LISTED) this.#listed.set(code, key);
    this.#folds[code] = folded;
    return folded;
  }

  #classAt(at: number): number {
    if (at >= this.#length) return CLASS_OTHER;
    const code = this.chars[at] ?? 0;
    const known = this.#classes[code] ?? 0;
    if (known !== 0) return known;
    if (this.#isPair(at)) return classOf(String.fromCharCode(code, this.chars[at + 1] ?? 0));
    const found = classOfUnit(code);
    if (code < 0xd800 || code > 0xdfff) this.#classes[code] = found;
    return found;
  }

  #isPair(at: number): boolean {
    const [high, low] = [this.chars[at] ?? 0, at + 1 < this.#length ? (this.chars[at + 1] ?? 0) : 0];
    return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
  }

  #widthAt(at: number): number {
    return this.#isPair(at) ? 2 : 1;
  }

  #push(kind: number, start: number, end: number): number {
    const token = this.count++;
    if (token === this.kinds.length) this.#growTokens();
    this.kinds[token] = kind;
    this.starts[token] = start;
    this.ends[token] = end;
    return end;
  }

  #growTokens(): void {
    const { starts, ends, kinds } = this;
    this.starts = new Int32Array(starts.length * 2);
    this.ends = new Int32Array(ends.length * 2);
    this.kinds = new Uint8Array(kinds.length * 2);
    this.starts.set(starts);
    this.ends.set(ends);
    this.kinds.set(kinds);
  }

  #wordEnd(start: number): number {
    const { chars } = this;
    const classes = this.#classes;
    let at = start;
    for (;;) {
      // Behind the last letter there is a 0, which is none.
      while (classes[chars[at] ?? 0] === CLASS_LETTER) at++;
      const kind = this.#classAt(at);
      if (kind === CLASS_LETTER || (kind === CLASS_DIGIT && !this.#isArabic(at - 1))) {
        at += this.#widthAt(at);
      } else if (
        this.chars[at] === APOSTROPHE &&
        at < this.#length &&
        this.#classAt(at + 1) === CLASS_LETTER &&
        !this.#isArabic(at - 1)
      ) {
        if (this.#elides && !this.#heldTogether(start, at)) return at + 1;
        if (!this.#elides && this.#possessiveAt(at)) return at;
        at++;
      } else {
        return at;
      }
    }
  }

  /** French words whose apostrophe elides nothing: aujourd'hui, prud'homme. */
  #heldTogether(start: number, end: number): boolean {
    if (end - start !== 'aujourd'.length && end - start !== 'prud'.length) return false;
    const word = String.fromCharCode(...this.chars.subarray(start, end));
    return word === 'aujourd' || word === 'prud';
  }

  /** An apostrophe with an s that ends the word. */
  #possessiveAt(at: number): boolean {
    return at + 1 < this.#length && this.chars[at + 1] === SMALL_S && !this.#continuesWord(at + 2);
  }

  #number(start: number): number {
    let at = start;
    let grouped = false;
    for (;;) {
      const code = this.chars[at];
      if (this.#classAt(at) === CLASS_DIGIT) at += this.#widthAt(at);
      else if ((code === STOP || code === COMMA) && this.#classAt(at + 1) === CLASS_DIGIT) at += 2;
      else if (code === GROUP_SPACE && this.#groupFollows(at)) {
        at += 4;
        grouped = true;
      } else break;
    }
    this.#push(NUMBER, start, grouped ? this.#withoutSpaces(start, at) : at);
    return at;
  }

  #groupFollows(at: number): boolean {
    if (at >= this.#length) return false;
    for (let i = 1; i <= 3; i++) if (this.#classAt(at + i) !== CLASS_DIGIT) return false;
    return this.#classAt(at + 4) !== CLASS_DIGIT;
  }

  #withoutSpaces(start: number, end: number): number {
    let to = start;
    for (let from = start; from < end; from++) {
      const code = this.chars[from] ?? 0;
      if (code !== GROUP_SPACE && code !== SPACE) this.chars[to++] = code;
    }
    return to;
  }

  #mark(at: number): number {
    const code = this.chars[at];
    if (
      code === APOSTROPHE &&
      !this.#elides &&
      at > 0 &&
      this.#possessiveAt(at) &&
      this.#continuesWord(at - 1)
    )
      return this.#push(WORD, at, at + 2);
    if (code !== STOP) return this.#push(PUNCTUATION, at, at + this.#widthAt(at));
    let end = at + 1;
    while (end < this.#length && this.chars[end] === STOP) end++;
    if (end - at < ELLIPSIS_DOTS) return this.#push(PUNCTUATION, at, at + 1);
    this.chars[at] = ELLIPSIS;
    this.#push(PUNCTUATION, at, at + 1);
    return end;
  }

  #isArabic(at: number): boolean {
    const code = this.chars[at] ?? 0;
    return code >= 0x620 && code <= 0x6d3;
  }

  #continuesWord(at: number): boolean {
    const kind = this.#classAt(at);
    return kind === CLASS_LETTER || kind === CLASS_DIGIT;
  }
}

/** What a code unit becomes before tokens are cut: as `fold`, with group spaces apart. Half a character is itself. */
export function keyOfUnit(code: number): string {
  const character = String.fromCharCode(code);
  return /[\u00a0\u2009\u202f]/.test(character) ? String.fromCharCode(GROUP_SPACE) : fold(character);
}

/** The class of a code unit of a key: 1 for other signs, 2 letter, 3 digit, 4 space. */
export const classOfUnit = (code: number): number =>
  code === GROUP_SPACE ? CLASS_SPACE : classOf(String.fromCharCode(code));

function classOf(character: string): number {
  if (character === ' ') return CLASS_SPACE;
  if (/[\p{L}\p{M}]/u.test(character)) return CLASS_LETTER;
  return /\p{N}/u.test(character) ? CLASS_DIGIT : CLASS_OTHER;
}
