import type { NumberToken } from '#core/text/values/read-values.ts';
import type { CheckContext, Finding, LanguageCheck, Version } from '../../check.ts';
import { replacing } from '../../find.ts';

/**
 * Numbers written as another language writes them (design/domain-rules.md, F5, R4, E6): a decimal point or groups with
 * commas in French, a decimal comma in English. Only where the number has a sign of its own (%, a currency, a unit, a scale
 * word) or another version writes the very same: 27.06 may be a law, 1,500 a half more than one.
 */
export const numberFormat: LanguageCheck = {
  id: 'number-format',
  severity: 'warning',
  scope: 'language',
  messages: ['decimal', 'group'],
  examples: [
    { from: 'fr', texts: { fr: 'en hausse de 3,5 %, soit 10 000 ou 10.000 emplois' }, messages: [] },
    { from: 'fr', texts: { fr: 'la loi 27.06, à 18.30, version 2.1' }, messages: [] },
    { from: 'en', texts: { en: 'up 3.5%', fr: 'en hausse de 3.5 %' }, messages: ['decimal'] },
    { from: 'en', texts: { en: '1,500 jobs', fr: '1,500 emplois' }, messages: ['group'] },
    { from: 'fr', texts: { fr: '2,5 millions d’euros', en: '2,5 million euros' }, messages: ['decimal'] },
  ],
  run(version, context) {
    if (version.primary === 'ar') return [];
    return version
      .values()
      .numbers.filter(({ written, inDate, kind }) => written === 'digits' && !inDate && QUANTITIES.has(kind))
      .slice(0, 500)
      .flatMap((token) => findingOf(token, version, context));
  },
};

const QUANTITIES: ReadonlySet<NumberToken['kind']> = new Set(['plain', 'percent', 'money', 'measurement']);

function findingOf(token: NumberToken, version: Version, context: CheckContext): readonly Finding[] {
  const start = token.digitsStart;
  const written = version.text.slice(start, token.digitsEnd);
  const place = { start, end: start + written.length };
  const other = version.primary === 'fr' ? ENGLISH : FRENCH;
  // 3,5 % in English is of french-residue.ts.
  const residue = version.primary === 'en' && token.kind === 'percent';
  const signed = !residue && (token.kind !== 'plain' || token.power > 0);
  const right = other.decimal.test(written) && signed ? written.replace(...other.decimalFix) : undefined;
  if (right !== undefined)
    return [replacing(version, place, right, 'decimal', { number: written, text: right })];
  if (other.groups === undefined || !other.groups.test(written)) return [];
  if (!context.versions.some((one) => one !== version && one.primary === 'en' && one.text.includes(written)))
    return [];
  const text = written.replaceAll(',', '\u00a0');
  return [replacing(version, place, text, 'group', { number: written, text })];
}

interface Format {
  readonly decimal: RegExp;
  readonly decimalFix: readonly [from: string, to: string];
  readonly groups?: RegExp;
}

/** Three digits after the sign are a group, in either language. */
const ENGLISH: Format = {
  decimal: /^\d+\.\d{1,2}$/,
  decimalFix: ['.', ','],
  groups: /^\d{1,3}(?:,\d{3})+$/,
};
const FRENCH: Format = { decimal: /^\d+,\d{1,2}$/, decimalFix: [',', '.'] };
