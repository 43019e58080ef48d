import type { Lexeme } from '../lexemes.ts';

/** United Nations document symbols (ST/LIB/SER.B/5): A/RES/70/1, S/2024/123, CRC/C/GC/20, A/HRC/55/L.4/Rev.1. */

const SERIES =
  /^(?:A|S|E|T|ST|CCPR|CRC|CRPD|CEDAW|CAT|CED|CERD|CMW|HRI|TD|UNEP|FCCC|DP|NPT|CD|APLC|ICCD|LC|GC|UNW|SPT)$/;
const PART =
  /^(?:[A-Z]{1,6}|Add|Corr|Rev|Amend|Summary|PV|L|WP|CRP|INF|SR|Res|DEC|GC|CO|RES|SC|AC|CN|HRC|SPEC|NGO)$/;
const LONGEST_SERIES = 5;
/** The longest symbols have about twelve parts. */
const MOST_PARTS = 14;

/** The symbol that begins at a lexeme, exactly as written without spaces, and the index after it. */
export function documentAt(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly symbol: string; readonly next: number } | undefined {
  const first = lexemes[at];
  if (first?.kind !== 'word' || first.text.length > LONGEST_SERIES || !SERIES.test(first.text))
    return undefined;
  let symbol = first.text;
  let next = at + 1;
  let digits = false;
  let parts = 0;
  while (parts < MOST_PARTS) {
    const sign = lexemes[next];
    const part = lexemes[next + 1];
    if (sign?.gap !== 0 || part?.gap !== 0) break;
    const slash = sign.key === '/';
    if (!slash && !(parts > 0 && /^[.-]$/.test(sign.key))) break;
    if (part.kind !== 'digits' && !PART.test(part.text)) break;
    digits ||= part.kind === 'digits';
    symbol += sign.text + part.text;
    next += 2;
    parts++;
  }
  return digits && parts > 0 ? { symbol, next } : undefined;
}
