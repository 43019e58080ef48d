import type { LanguageTag } from '#core/model/language.ts';
import { type AddressToken, readAddresses } from './codes/addresses.ts';
import { type DateReading, readDatesOf } from './dates/read-dates.ts';
import { type Lexeme, readLexemes } from './lexemes.ts';
import type { NumberToken } from './numbers/number-token.ts';
import { joinNumbers } from './numbers/sequences.ts';
import { readSpelledNumbers } from './numbers/spelled.ts';
import { type NumberReader, readWrittenNumbers } from './numbers/written.ts';

export type { NumberToken };

/** What the checks compare: every reading a text allows. `findValues` gives the likeliest one of each. */
export interface ValueReading extends DateReading {
  readonly numbers: readonly NumberToken[];
  readonly addresses: readonly AddressToken[];
}

/** The numbers of a text, in digits and in words. See `NumberToken`. Linear. */
export function readNumbers(text: string, language: LanguageTag): readonly NumberToken[] {
  return readValues(text, language).numbers;
}

/**
 * Numbers, dates, weekdays and addresses of a text, read together: the digits of a date are marked as such. `lexemes` and
 * `addresses`: of the text, where the caller has them.
 */
export function readValues(
  text: string,
  language: LanguageTag,
  lexemes: readonly Lexeme[] = readLexemes(text),
  addresses: readonly AddressToken[] = readAddresses(text),
): ValueReading {
  const dates = readDatesOf(text, lexemes, language);
  const reader: NumberReader = {
    text,
    lexemes,
    language,
    digitStarts: dates.digitStarts,
    addresses,
    shared: new Map(),
  };
  const written = readWrittenNumbers(reader);
  const covered = new Uint8Array(lexemes.length);
  for (const token of written) covered.fill(1, token.from, token.to);
  const spelled = readSpelledNumbers(reader, covered);
  const numbers = [...written, ...spelled].sort((a, b) => a.start - b.start);
  return { ...dates, numbers: withIdioms(joinNumbers(numbers, lexemes, text), text), addresses };
}

/** Round the clock, as each language says it in its own way: 24h/24, 7j/7, 24 hours a day, 7 days a week, 24/7. */
const IDIOM =
  /\b24\s?h(?:eures)?\s?(?:\/|sur)\s?24\b|\b7\s?j(?:ours)?\s?(?:\/|sur)\s?7\b|\b(?:24|7)\/7\b|\b24 hours a day|\b7 days a week|\b24 ساعة (?:على|\/) ?24|\b7 أيام (?:على|\/) ?7|24 ?ساعة في اليوم/giu;

function withIdioms(numbers: readonly NumberToken[], text: string): readonly NumberToken[] {
  const idioms = [...text.matchAll(IDIOM)].map(
    (found) => [found.index, found.index + found[0].length] as const,
  );
  if (idioms.length === 0) return numbers;
  let at = 0;
  return numbers.map((token) => {
    while ((idioms[at]?.[1] ?? Number.POSITIVE_INFINITY) <= token.start) at++;
    const inside = (idioms[at]?.[0] ?? Number.POSITIVE_INFINITY) <= token.start;
    return inside ? { ...token, loose: true } : token;
  });
}
