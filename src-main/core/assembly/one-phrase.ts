import type { LanguageTag } from '#core/model/language.ts';
import type { PlainToken } from '#core/text/tokens.ts';
import { readValues } from '#core/text/values/read-values.ts';
import { clausesOf } from './clauses.ts';
import type { KnownText } from './pieces.ts';

/** Whether a stretch of a translation says a phrase of the source, and nothing beside it. */

/** The words of a stretch before a bracket that it does not close: syndrome aigu sévère (SAS. */
export function beforeOpenBracket(stretch: string): string {
  const open = Math.max(stretch.lastIndexOf('('), stretch.lastIndexOf('['));
  return open > Math.max(stretch.lastIndexOf(')'), stretch.lastIndexOf(']'))
    ? stretch.slice(0, open).trimEnd()
    : stretch;
}

/** What stands between marks is said of something else: a stretch that reaches over one is more than a phrase. */
export const isOneClause = (stretch: string, tokens: readonly PlainToken[]): boolean =>
  clausesOf(tokens).length === 1 && !/[,;:()[\]«»“”"،؛]/u.test(stretch);

/** The figures of a phrase stand in its translation, whatever separates and groups them, and no others. */
export const sameFigures = (phrase: string, stretch: string): boolean =>
  digitsOf(phrase) === digitsOf(stretch);

function digitsOf(text: string): string {
  const digits = text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  return [...digits.replace(/\D/g, '')].sort().join('');
}

/** The same for weekdays. */
export function sameWeekdays(
  phrase: string,
  stretch: string,
  [from, to]: readonly [LanguageTag, LanguageTag],
): boolean {
  const days = (text: string, language: LanguageTag) =>
    [...new Set(readValues(text, language).weekdays.map(({ weekday }) => weekday))].sort().join();
  return days(phrase, from) === days(stretch, to);
}

/**
 * Share of the sentences with a stretch whose source must have the phrase. Translations of the phrase are as frequent
 * as it is, but for other wordings of it in the source; what sentences have in common by chance stands in many others.
 */
const LEAST_SHARE = 0.3;

/** `others`: units whose translations contain the stretch, few of them. */
export function isOfPhrase(others: Iterable<KnownText>, hasPhrase: (source: string) => boolean): boolean {
  let [all, own] = [0, 0];
  for (const { source } of others) {
    all++;
    if (hasPhrase(source)) own++;
  }
  return own >= all * LEAST_SHARE;
}
