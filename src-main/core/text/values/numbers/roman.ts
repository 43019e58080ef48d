const ROMAN =
  /^(?=[IVXLCDM]{2}|[IVX])(M{0,3})(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})(?:es?|è|ers?|re|èmes?|th)?$/u;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The value of a roman numeral (XVIe, VI, XXI); undefined for C, D, L and M alone, and for other words. */
export function romanValue(text: string): number | undefined {
  // Most words begin with a small letter, or are not Latin.
  if (text.length > 15 || text.charCodeAt(0) > 0x58 || !ROMAN.test(text)) return undefined;
  const letters = text.replace(/[^IVXLCDM]+$/u, '');
  let value = 0;
  for (let i = 0; i < letters.length; i++) {
    const own = ROMAN_VALUES[letters[i] ?? ''] ?? 0;
    value += own < (ROMAN_VALUES[letters[i + 1] ?? ''] ?? 0) ? -own : own;
  }
  return value;
}
