import type { Lexeme } from '../lexemes.ts';

/** A telephone number from a lexeme on: +212 5 37 00 00 00, 05 37 00 00 00, 0537-00-00-00. */
export function phoneAt(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly digits: string; readonly next: number } | undefined {
  const first = lexemes[at];
  const plus = first?.key === '+';
  let index = plus ? at + 1 : at;
  const head = lexemes[index];
  if (head?.kind !== 'digits' || (plus && head.gap > 0)) return undefined;
  if (
    !plus &&
    (!head.key.startsWith('0') || (head.key.length < 9 && !/^(?:0\d{1,3}|00\d{3})$/.test(head.key)))
  )
    return undefined;
  let digits = head.key;
  index++;
  while (digits.length < 15) {
    const part = phonePartAt(lexemes, index);
    if (part === undefined || digits.length + part.digits.length > 15) break;
    digits += part.digits;
    index = part.next;
  }
  return digits.length >= 9 ? { digits, next: index } : undefined;
}

/** The next group of digits, over one space, stop, hyphen or a zero in brackets. */
function phonePartAt(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly digits: string; readonly next: number } | undefined {
  const lexeme = lexemes[at];
  if (lexeme === undefined || lexeme.gap > 1) return undefined;
  if (lexeme.kind === 'digits') return { digits: lexeme.key, next: at + 1 };
  if (lexeme.key === '(' && lexemes[at + 1]?.key === '0' && lexemes[at + 2]?.key === ')')
    return { digits: '', next: at + 3 };
  const after = lexemes[at + 1];
  // (+212) 537
  if (lexeme.key === ')' && lexeme.gap === 0 && after?.kind === 'digits' && after.gap <= 1) {
    return { digits: after.key, next: at + 2 };
  }
  const glued = lexeme.gap === 0 && after?.gap === 0 && after.kind === 'digits' && /^[-.]$/.test(lexeme.key);
  return glued ? { digits: after.key, next: at + 2 } : undefined;
}
