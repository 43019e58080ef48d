import { characterTable } from '../character-table.ts';
import { fold } from '../fold.ts';
import { isPictograph, isSurrogate, isSyllable } from '../plain-ranges.ts';

/** A word, a run of digits or a single sign, as the readers of typed values (numbers, dates) see a text. */
export interface Lexeme {
  readonly kind: 'word' | 'digits' | 'sign';
  /** UTF-16 offsets in the untouched text. */
  readonly start: number;
  readonly end: number;
  /** Words and signs folded as for comparison (fold.ts; one dash, one apostrophe, one percent sign), digits as 0-9. */
  readonly key: string;
  /** The word as written, for what depends on capitals. */
  readonly text: string;
  /** White-space characters between the lexeme before and this one; 0 where they touch. */
  readonly gap: number;
}

const SIGN = 0;
const LETTER = 1;
/** Goes on a word, and is a sign where there is none. */
const MARK = 2;
const DIGIT = 3;
const SPACE = 4;
/** Bidi controls and zero-width characters separate nothing: Intl itself writes them around percent signs (R13). */
const NOTHING = 5;

const KINDS = characterTable(kindOf);

function kindOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  if (/[0-9\u0660-\u0669\u06f0-\u06f9]/.test(character)) return DIGIT;
  if (/\s/u.test(character)) return SPACE;
  return /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]/.test(character) ? NOTHING : SIGN;
}

/** The kind of the character at an offset. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = KINDS.at(code);
  if (known !== undefined) return known;
  if (isSyllable(code)) return LETTER;
  const point = text.codePointAt(at) ?? 0;
  return isPictograph(point) ? SIGN : kindOf(String.fromCodePoint(point));
}

const widthAt = (text: string, at: number): number =>
  isSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;

/** Cuts a text into lexemes, in one pass. Nothing throws: a lone surrogate is a sign. */
export function readLexemes(text: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let gap = 0;
  let at = 0;
  while (at < text.length) {
    const start = at;
    const kind = kindAt(text, at);
    at += widthAt(text, at);
    if (kind === SPACE || kind === NOTHING) {
      if (kind === SPACE) gap++;
      continue;
    }
    if (kind === LETTER || kind === DIGIT) at = runEnd(text, at, kind);
    lexemes.push(lexeme(text.slice(start, at), kind, start, gap));
    gap = 0;
  }
  return lexemes;
}

/** Where the word or the run of digits ends that goes on at an offset. */
function runEnd(text: string, from: number, kind: number): number {
  let at = from;
  while (at < text.length) {
    const next = kindAt(text, at);
    if (next !== kind && !(kind === LETTER && next === MARK)) break;
    at += widthAt(text, at);
  }
  return at;
}

function lexeme(text: string, kind: number, start: number, gap: number): Lexeme {
  const end = start + text.length;
  if (kind === LETTER) return { kind: 'word', start, end, key: fold(text), text, gap };
  if (kind === DIGIT) return { kind: 'digits', start, end, key: westernDigits(text), text, gap };
  return { kind: 'sign', start, end, key: signKey(text), text, gap };
}

function signKey(sign: string): string {
  // The Arabic decimal and group marks are unambiguous, what they fold to is not.
  if (sign === '٫' || sign === '٬') return sign;
  if (sign === '﹪' || sign === '％') return '%';
  return fold(sign) || sign;
}

/** Arabic-Indic and Persian digits as 0-9; everything else untouched. */
export function westernDigits(text: string): string {
  // Most digits are Western, and nothing is to be made anew.
  if (!/[\u0660-\u0669\u06f0-\u06f9]/.test(text)) return text;
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/**
 * An Arabic word with the conjunction, preposition and article taken off, in every way that leaves a word:
 * والثلاثاء gives والثلاثاء, الثلاثاء, ثلاثاء. `joined`: a و or ف was taken off.
 */
export function withoutClitics(key: string): readonly { readonly stem: string; readonly joined: boolean }[] {
  const stems = [{ stem: key, joined: false }];
  // Latin words have none, and no Arabic word is that long.
  if (key < '\u0600' || key.length > 24) return stems;
  const conjunction = /^[وف](?=.{2})/u.test(key);
  if (conjunction) stems.push({ stem: key.slice(1), joined: true });
  for (const { stem, joined } of [...stems]) {
    const preposition = /^(?:لل|[بلك](?=.{2}))/u.exec(stem)?.[0];
    const rest = preposition === undefined ? stem : stem.slice(preposition.length);
    if (preposition !== undefined) stems.push({ stem: rest, joined });
    if (rest.startsWith('ال') && rest.length > 4) stems.push({ stem: rest.slice(2), joined });
    if (preposition !== undefined && stem.startsWith('ال')) stems.push({ stem: stem.slice(2), joined });
  }
  return stems;
}
