import { PatternError } from './error.ts';
import { propertyClass, quotedInClass, SHORT_CLASSES } from './sets.ts';

/** What a backslash stands for: one character, or the inside of a class. `end`: the offset after it. */
export interface Escape {
  readonly end: number;
  readonly character?: number;
  readonly inside?: string;
}

const CONTROLS: Readonly<Record<string, number>> = { t: 9, n: 10, f: 12, r: 13, a: 7, e: 27 };
const DIGITS: Readonly<Record<string, RegExp>> = {
  x: /\\x(?:\{([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{1,2}))/y,
  u: /\\u([0-9A-Fa-f]{4})/y,
  U: /\\U([0-9A-Fa-f]{8})/y,
  '0': /\\0([0-7]{1,3})/y,
};

/** Reads the escape at `at`, which is a backslash, in the notation of ICU and Java. Error: PatternError. */
export function readEscape(source: string, at: number): Escape {
  const sign = String.fromCodePoint(source.codePointAt(at + 1) ?? 0);
  if (at + 1 >= source.length) throw new PatternError('syntax', '\\');
  const control = CONTROLS[sign];
  if (control !== undefined) return { end: at + 2, character: control };
  const short = SHORT_CLASSES[sign.toLowerCase()];
  if (short !== undefined) return { end: at + 2, inside: sign in SHORT_CLASSES ? short : `[^${short}]` };
  if (sign === 'p' || sign === 'P') return readProperty(source, at);
  const number = DIGITS[sign];
  if (number !== undefined) return readNumber(source, at, number, sign === '0' ? 8 : 16);
  if (sign === 'c') return { end: at + 3, character: (source.charCodeAt(at + 2) || 0) & 31 };
  if (/[\p{L}\p{N}]/u.test(sign)) throw new PatternError('unsupported', `\\${sign}`);
  return { end: at + 1 + sign.length, character: sign.codePointAt(0) ?? 0 };
}

function readNumber(source: string, at: number, form: RegExp, base: number): Escape {
  form.lastIndex = at;
  const found = form.exec(source);
  const value = Number.parseInt(found?.[1] ?? found?.[2] ?? '', base);
  if (found === null || !(value <= 0x10ffff)) throw new PatternError('syntax', source.slice(at, at + 6));
  return { end: form.lastIndex, character: value };
}

function readProperty(source: string, at: number): Escape {
  const negative = source[at + 1] === 'P';
  const braced = /\{(\^?)([^{}]{1,60})\}/y;
  braced.lastIndex = at + 2;
  const found = braced.exec(source);
  const name = found?.[2] ?? source[at + 2] ?? '';
  const inside = propertyClass(name);
  const turned = negative !== (found?.[1] === '^');
  return { end: found === null ? at + 3 : braced.lastIndex, inside: turned ? `[^${inside}]` : inside };
}

/**
 * Reads the bracketed class at `at` and writes it as one of JavaScript's `v` flag. ICU and Java: nested classes, `&&`,
 * `--` or a single minus before a class for what is taken away, `[:alpha:]`. Error: PatternError.
 */
export function readClass(source: string, at: number): { readonly end: number; readonly text: string } {
  return new ClassReader(source, at).read(0);
}

const DEEPEST = 50;

class ClassReader {
  readonly #source: string;
  #at: number;

  constructor(source: string, at: number) {
    this.#source = source;
    this.#at = at;
  }

  read(depth: number): { readonly end: number; readonly text: string } {
    if (depth > DEEPEST) throw new PatternError('syntax', '[');
    this.#at++;
    const negative = this.#take('^');
    let operands = '';
    let union = '';
    const first = this.#at;
    for (;;) {
      const rest = this.#source.slice(this.#at, this.#at + 2);
      if (rest === '') throw new PatternError('syntax', '[');
      if (rest[0] === ']' && (this.#at > first || negative || operands !== '')) break;
      const operator = this.#operator(rest);
      if (operator === '') union += this.#item(depth);
      else {
        operands = `[${operands}[${union}]]${operator}`;
        union = '';
      }
    }
    this.#at++;
    return { end: this.#at, text: `[${negative ? '^' : ''}${operands}[${union}]]` };
  }

  #operator(rest: string): string {
    if (rest === '&&' || rest === '--') {
      this.#at += 2;
      return rest;
    }
    if (rest === '-[' && this.#source[this.#at - 1] === ']') {
      this.#at += 1;
      return '--';
    }
    return '';
  }

  #item(depth: number): string {
    const posix = /\[:(\^?)([\w= ]{1,40}):\]/y;
    posix.lastIndex = this.#at;
    const found = posix.exec(this.#source);
    if (found !== null) {
      this.#at = posix.lastIndex;
      const inside = propertyClass(found[2] ?? '');
      return found[1] === '^' ? `[^${inside}]` : `[${inside}]`;
    }
    if (this.#source[this.#at] === '[') return this.read(depth + 1).text;
    const low = this.#one();
    if (low.character === undefined) return `[${low.inside ?? ''}]`;
    const next = this.#source[this.#at + 1] ?? ']';
    if (this.#source[this.#at] !== '-' || next === ']' || next === '[' || next === '-') {
      return quotedInClass(low.character);
    }
    this.#at++;
    const high = this.#one();
    if (high.character === undefined || high.character < low.character) throw new PatternError('syntax', '-');
    return `${quotedInClass(low.character)}-${quotedInClass(high.character)}`;
  }

  #one(): Escape {
    if (this.#source[this.#at] === '\\') {
      const read = readEscape(this.#source, this.#at);
      this.#at = read.end;
      return read;
    }
    const character = this.#source.codePointAt(this.#at) ?? 0;
    this.#at += character > 0xffff ? 2 : 1;
    return { end: this.#at, character };
  }

  #take(sign: string): boolean {
    if (this.#source[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }
}
