import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { foldWithMap } from './fold.ts';
import { isPictograph, isSyllable } from './plain-ranges.ts';
import { lightStem } from './stem.ts';

export type TokenKind = 'word' | 'number' | 'punctuation';

/** A token without its stem, which costs more than all the rest. */
export interface PlainToken {
  /** UTF-16 offsets in the untouched text, `end` exclusive; vowel signs belong to the word, bidi controls do not. */
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** The folded form (fold.ts). */
  readonly form: string;
}

/** A word, number or single punctuation mark. */
export interface Token extends PlainToken {
  /** The light stem of a word; NUMBER_STEM for every number; a punctuation mark itself. */
  readonly stem: string;
}

/** The one stem of all numbers: design/matching.md gives two numbers the credit of one stem. */
export const NUMBER_STEM = '0';

/**
 * Cuts a text into tokens, in reading order. Elided French articles are words of their own (`l'`, `d'`), as is
 * the English possessive (`'s`); a number keeps its separators, with group spaces left out of its form.
 */
export function tokenise(text: string, language: LanguageTag): readonly Token[] {
  return plainTokens(text, language).map((token) => ({ ...token, stem: stemOf(token, language) }));
}

/** The stem that `tokenise` gives a token. */
export function stemOf(token: Pick<PlainToken, 'kind' | 'form'>, language: LanguageTag): string {
  if (token.kind === 'word') return lightStem(token.form, language);
  return token.kind === 'number' ? NUMBER_STEM : token.form;
}

/** `tokenise` without stems. */
export function plainTokens(text: string, language: LanguageTag): readonly PlainToken[] {
  const source = foldedSource(text, language);
  return tokensBetween(source, 0, source.folded.length);
}

/** A text with its key (fold.ts), ready to be cut. */
export interface FoldedSource {
  readonly text: string;
  readonly folded: string;
  readonly map: Uint32Array;
  readonly isUnitByUnit: boolean;
  readonly elides: boolean;
}

export function foldedSource(text: string, language: LanguageTag): FoldedSource {
  const { folded, map, isUnitByUnit } = foldWithMap(text);
  return { text, folded, map, isUnitByUnit, elides: primaryLanguage(language) === 'fr' };
}

/** The tokens of a stretch of the key that none reaches over. */
export function tokensBetween(source: FoldedSource, from: number, to: number): readonly PlainToken[] {
  const tokens: PlainToken[] = [];
  let at = from;
  while (at < to) {
    if (classAt(source.folded, at) === SPACE) {
      at++;
      continue;
    }
    const found = scan(source, at);
    tokens.push(place(source, at, found.end, found.kind));
    at = found.end;
  }
  return tokens;
}

/** Where the stretch of the key around a place begins that no token reaches out of: from space to space. */
export function stretchStart({ folded }: FoldedSource, at: number): number {
  let from = at;
  while (from > 0 && !isBetweenTokens(folded, from - 1)) from--;
  return from;
}

/** And the place behind its end. */
export function stretchEnd({ folded }: FoldedSource, at: number): number {
  let to = at;
  while (to < folded.length && !isBetweenTokens(folded, to)) to++;
  return to;
}

/** Whether a space is no part of a number. */
function isBetweenTokens(folded: string, at: number): boolean {
  if (folded.charCodeAt(at) !== 0x20) return false;
  return at === 0 || classAt(folded, at - 1) !== DIGIT || classAt(folded, at + 1) !== DIGIT;
}

/** Whether a part of a key has a letter: then it is a part of words alone, and stands in them as it is. */
export function hasLetter(key: string): boolean {
  for (let at = 0; at < key.length; at++) if (classAt(key, at) === LETTER) return true;
  return false;
}

interface Scanned {
  readonly kind: TokenKind;
  readonly end: number;
}

function scan(source: FoldedSource, at: number): Scanned {
  const { folded } = source;
  switch (classAt(folded, at)) {
    case LETTER:
      return { kind: 'word', end: wordEnd(source, at) };
    case DIGIT:
      return { kind: 'number', end: numberEnd(source, at) };
    default:
      return scanMark(source, at);
  }
}

function scanMark(source: FoldedSource, at: number): Scanned {
  const { folded } = source;
  const possessive =
    !source.elides && folded[at] === "'" && folded[at + 1] === 's' && at > 0 && continuesWord(folded, at - 1);
  if (possessive && !continuesWord(folded, at + 2)) return { kind: 'word', end: at + 2 };
  let end = at + 1;
  if (folded[at] === '.') {
    while (folded[end] === '.') end++;
    // Two full stops are two marks; three or more are an ellipsis, whatever their number.
    if (end - at < ELLIPSIS_DOTS) end = at + 1;
  } else {
    end = at + widthAt(folded, at);
  }
  return { kind: 'punctuation', end };
}

const ELLIPSIS_DOTS = 3;

function wordEnd(source: FoldedSource, start: number): number {
  const { folded } = source;
  let at = start;
  for (;;) {
    at = lettersEnd(folded, at);
    const kind = classAt(folded, at);
    if (kind === LETTER) {
      at += widthAt(folded, at);
    } else if (kind === DIGIT && !isArabic(folded, at - 1)) {
      // G20 and COVID19 are words; in ال35 a number hangs on an article.
      at += widthAt(folded, at);
    } else if (folded[at] === "'" && isLetter(folded, at + 1) && !isArabic(folded, at - 1)) {
      if (source.elides && !HELD_TOGETHER.has(folded.slice(start, at))) return at + 1;
      if (!source.elides && folded[at + 1] === 's' && !continuesWord(folded, at + 2)) return at;
      at++;
    } else {
      return at;
    }
  }
}

/** The end of the letters that most words are made of. */
function lettersEnd(folded: string, start: number): number {
  let at = start;
  while (at < folded.length && CLASSES[folded.charCodeAt(at)] === LETTER) at++;
  return at;
}

/** French words whose apostrophe elides nothing. */
const HELD_TOGETHER: ReadonlySet<string> = new Set(['aujourd', 'prud']);

function numberEnd(source: FoldedSource, start: number): number {
  const { folded } = source;
  let at = start;
  for (;;) {
    if (classAt(folded, at) === DIGIT) at += widthAt(folded, at);
    else if (/[.,]/.test(folded[at] ?? '') && classAt(folded, at + 1) === DIGIT) at += 2;
    else if (groupFollows(source, at)) at += 4;
    else return at;
  }
}

/** A no-break or thin space with exactly three digits behind it: 1 250 000 as French writes it. */
function groupFollows({ text, folded, map }: FoldedSource, at: number): boolean {
  if (folded[at] !== ' ' || !/[\u00a0\u2009\u202f]/.test(text[map[at] ?? 0] ?? '')) return false;
  for (let i = 1; i <= 3; i++) if (classAt(folded, at + i) !== DIGIT) return false;
  return classAt(folded, at + 4) !== DIGIT;
}

function place({ text, folded, map }: FoldedSource, from: number, to: number, kind: TokenKind): PlainToken {
  const start = map[from] ?? 0;
  let end = map[to] ?? text.length;
  while (end > start && isControl(text.charCodeAt(end - 1))) end--;
  // Several tokens may come from one ligature; each then stands at that ligature.
  if (end <= start) end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  const form = folded.slice(from, to);
  if (kind === 'number') return { start, end, kind, form: form.replaceAll(' ', '') };
  return { start, end, kind, form: kind === 'punctuation' && to - from >= ELLIPSIS_DOTS ? '…' : form };
}

/** Controls that fold.ts drops and that must not widen the range of the word before them. */
function isControl(code: number): boolean {
  return (
    code === 0x61c ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  );
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
/** Class by code unit, for what folding leaves of the Latin, Greek, Cyrillic and Arabic blocks. */
const CLASSES = Uint8Array.from({ length: 0x700 }, (_, code) => classOf(String.fromCharCode(code)));

function classAt(folded: string, at: number): number {
  if (at >= folded.length) return OTHER;
  const code = folded.charCodeAt(at);
  if (code < CLASSES.length) return CLASSES[code] ?? OTHER;
  if (isSyllable(code)) return LETTER;
  const point = folded.codePointAt(at) ?? 0;
  return isPictograph(point) ? OTHER : classOf(String.fromCodePoint(point));
}

function classOf(character: string): number {
  if (character === ' ') return SPACE;
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  return /\p{N}/u.test(character) ? DIGIT : OTHER;
}

function widthAt(folded: string, at: number): number {
  return (folded.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Whether there is a letter at a place of a key; not at -1. */
export function isLetter(folded: string, at: number): boolean {
  return at >= 0 && classAt(folded, at) === LETTER;
}

function isArabic(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return code >= 0x620 && code <= 0x6d3;
}

function continuesWord(folded: string, at: number): boolean {
  const kind = classAt(folded, at);
  return kind === LETTER || kind === DIGIT;
}
