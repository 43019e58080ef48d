import { fold } from '../../fold.ts';
import type { Lexeme } from '../lexemes.ts';

const LAW_WORDS: ReadonlySet<string> = new Set(
  'loi lois law laws act decret decrets decree decrees dahir dahirs arrete arretes circulaire circular n no nos num رقم عدد قانون القانون مرسوم المرسوم الظهير ظهير قرار دورية'
    .split(' ')
    .map(fold),
);

/** The number of a law or decree, after a word that announces one: 45.25, 27-06, 2-15-10, 1.11.91. */
export function lawAt(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly parts: readonly string[]; readonly next: number } | undefined {
  const first = lexemes[at];
  if (first?.kind !== 'digits' || first.key.length > 4 || !announced(lexemes, at)) return undefined;
  const parts = [first.key];
  let index = at + 1;
  while (parts.length < 4) {
    const sign = lexemes[index];
    const digits = lexemes[index + 1];
    const joined =
      sign?.gap === 0 && /^[-./]$/.test(sign.key) && digits?.kind === 'digits' && digits.gap === 0;
    if (!joined) break;
    parts.push(digits.key);
    index += 2;
  }
  return parts.length > 1 ? { parts, next: index } : undefined;
}

/** A law word within the three lexemes before (`loi n° 45.25`, القانون رقم 45.25). */
function announced(lexemes: readonly Lexeme[], at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const lexeme = lexemes[at - back];
    if (lexeme === undefined) return false;
    if (LAW_WORDS.has(lexeme.key)) return true;
    if (lexeme.kind === 'word' || lexeme.kind === 'digits') return false;
  }
  return false;
}
