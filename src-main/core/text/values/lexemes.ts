import { fold } from '../fold.ts';

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

// Bidi controls and zero-width characters separate nothing: Intl itself writes them around percent signs (R13).
const LEXEME =
  /(\p{L}[\p{L}\p{M}]*)|([0-9\u0660-\u0669\u06f0-\u06f9]+)|(\s+)|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]+|(.)/gsu;

/** Cuts a text into lexemes, in one pass. Nothing throws: a lone surrogate is a sign. */
export function readLexemes(text: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let gap = 0;
  for (const found of text.matchAll(LEXEME)) {
    const [all, word, digits, space, sign] = found;
    const start = found.index;
    const end = start + all.length;
    if (space !== undefined) gap += space.length;
    else if (word !== undefined) {
      lexemes.push({ kind: 'word', start, end, key: fold(word), text: word, gap });
      gap = 0;
    } else if (digits !== undefined) {
      lexemes.push({ kind: 'digits', start, end, key: westernDigits(digits), text: digits, gap });
      gap = 0;
    } else if (sign !== undefined) {
      lexemes.push({ kind: 'sign', start, end, key: signKey(sign), text: sign, gap });
      gap = 0;
    }
  }
  return lexemes;
}

function signKey(sign: string): string {
  // The Arabic decimal and group marks are unambiguous, what they fold to is not.
  if (sign === '٫' || sign === '٬') return sign;
  if (sign === '﹪' || sign === '％') return '%';
  return fold(sign) || sign;
}

/** Arabic-Indic and Persian digits as 0-9; everything else untouched. */
export function westernDigits(text: string): string {
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
