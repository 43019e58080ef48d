import type { Fix } from '#core/model/issue.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { tokenValue } from '#core/text/values/find/quantity-values.ts';
import { localise } from '#core/text/values/localise/localise.ts';
import type { NumberToken } from '#core/text/values/read-values.ts';
import type { Version } from '../version.ts';

const LONGEST = 30;
const NO_BREAK_SPACE = '\u00a0';

/** Group mark and decimal sign by language (domain-rules.md F5, R4; Moroccan Arabic). */
const SIGNS: Readonly<Record<string, readonly [group: string, decimal: string]>> = {
  fr: [NO_BREAK_SPACE, ','],
  ar: ['.', ','],
  en: [',', '.'],
};

/** `right`, read in `origin`, in the place of `wrong`: its digits alone where all else agrees, else all of it. */
export function fixNumber(
  right: NumberToken,
  origin: Version,
  wrong: NumberToken,
  version: Version,
): Fix | undefined {
  const fix = digitsFix(right, wrong, version.language) ?? wholeFix(right, origin, wrong, version);
  return fix?.text === version.text.slice(fix?.start, fix?.end) ? undefined : fix;
}

/** The value of `right` as the language writes it, with its scale word, percent sign, currency or unit. */
export function wholeFix(
  right: NumberToken,
  origin: Version,
  wrong: NumberToken,
  version: Version,
): Fix | undefined {
  const value = tokenValue(origin.text, origin.language, right);
  const like = tokenValue(version.text, version.language, wrong);
  // Two readings (10,900), or a number in words: what to write is not certain.
  if (value === undefined || right.written === 'words' || wrong.written === 'words') return undefined;
  if ('alternatives' in value && value.alternatives.length > 0) return undefined;
  const text = localise(value, version.language, like === undefined ? {} : { like });
  return text === wrong.text ? undefined : { start: wrong.start, end: wrong.end, text };
}

/**
 * The digits of `right` in the place of those of `wrong`, written as the language writes them. Only where it is
 * sure what to write: both have one reading, the same kind and the same scale word, and no ending (3rd, 4th).
 */
function digitsFix(right: NumberToken, wrong: NumberToken, language: LanguageTag): Fix | undefined {
  const [value] = right.values;
  const signs = SIGNS[primaryLanguage(language)];
  const alike = right.kind === wrong.kind && right.power === wrong.power && wrong.ordinal !== true;
  const sure = alike && right.values.length === 1;
  // Grouping by look-ahead takes quadratic time: not for a run of digits that is no number anyway.
  if (
    !sure ||
    value === undefined ||
    value.length > LONGEST ||
    signs === undefined ||
    wrong.values.length === 0
  )
    return undefined;
  const written = wrong.text.slice(wrong.digitsStart - wrong.start, wrong.digitsEnd - wrong.start);
  if (/[^\d\s.,'’\u0660-\u0669\u06f0-\u06f9٫٬]/u.test(written)) return undefined;
  const eastern = /[\u0660-\u0669]/.test(written);
  const [whole = '', fraction] = value.split('.');
  const [group, decimal] = eastern ? ['٬', '٫'] : signs;
  // Years stand ungrouped beside counts of four digits: what stands there now decides.
  const ungrouped = whole.length < 5 && !/\d\D\d{3}/u.test(written);
  const grouped = ungrouped ? whole : whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, group);
  const text = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
  return {
    start: wrong.digitsStart,
    end: wrong.digitsEnd,
    text: eastern ? text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))) : text,
  };
}
