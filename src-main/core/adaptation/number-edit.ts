import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { shift } from '#core/text/values/numbers/decimals.ts';
import type { NumberToken } from '#core/text/values/read-values.ts';
import { countedEdits } from './counted.ts';
import type { Edit } from './edit.ts';
import { wordEdits } from './number-words.ts';
import { timeEdits } from './time-edit.ts';

const NO_BREAK_SPACE = '\u00a0';
/** Group mark and decimal sign by language (domain-rules.md F5, R4; Moroccan Arabic). */
const SIGNS: Readonly<Record<string, readonly [group: string, decimal: string]>> = {
  fr: [NO_BREAK_SPACE, ','],
  ar: ['.', ','],
  en: [',', '.'],
};
const LONGEST = 15;

/** `from`: the language of source and segment. */
export interface NumberChange {
  readonly from: LanguageTag;
  readonly source: NumberToken;
  readonly segment: NumberToken;
  readonly target: NumberToken;
}

/**
 * The edits that make the translation's number that of the segment, written as it stands there; null where it is
 * not certain what to write: other kinds, two readings, words without another form, another noun form after it.
 */
export function numberEdits(
  text: string,
  language: LanguageTag,
  change: NumberChange,
): readonly Edit[] | null {
  const { source, segment, target } = change;
  if (source.kind !== segment.kind) return null;
  if (target.kind === 'time') return timeEdits(text, language, change);
  if (COPIED.has(target.kind) || COPIED.has(source.kind)) return literal(change);
  return amountEdits(text, language, change);
}

const COPIED: ReadonlySet<NumberToken['kind']> = new Set(['phone', 'code', 'law', 'document']);

/** Codes and telephone numbers are the same in all languages. */
function literal({ source, segment, target }: NumberChange): readonly Edit[] | null {
  if (source.kind !== target.kind) return null;
  if (source.kind === 'law') return lawEdits(source, segment, target);
  if (source.text !== target.text) return null;
  return [{ start: target.start, end: target.end, text: segment.text }];
}

/** The parts of a law's number, between the marks of the translation: 27-06, 27.06. */
function lawEdits(source: NumberToken, segment: NumberToken, target: NumberToken): readonly Edit[] | null {
  const mark = /^\d+([-./])\d/.exec(target.text)?.[1] ?? '';
  const written = ({ runs }: NumberToken) => runs.join(mark);
  if (target.text !== written(source) || !/^\d+(?:[-./]\d+)+$/.test(segment.text)) return null;
  return [{ start: target.start, end: target.end, text: written(segment) }];
}

function amountEdits(
  text: string,
  language: LanguageTag,
  { from, source, segment, target }: NumberChange,
): readonly Edit[] | null {
  const value = valueIn(segment, from, target.power);
  const before = valueIn(target, language, target.power);
  const sameUnit =
    source.power === segment.power &&
    source.percent === segment.percent &&
    source.currency === segment.currency;
  if (!sameUnit || value === null || before === null || isHeadOfSpan(text, target)) return null;
  if (target.written === 'words') return wordEdits(text, language, { before, after: value, target });
  const written = text.slice(target.start, target.digitsEnd);
  const digits = numberAsWritten(value, written, language, groupsFirst(source, segment));
  if (digits === null) return null;
  const [first] = /[\d\u0660-\u0669]/.exec(written) ?? [];
  const start = first === undefined ? target.start : target.start + written.indexOf(first);
  const suffix = ordinalEdit(text, language, target.digitsEnd, before, value);
  if (suffix === null) return null;
  const number = { start, end: target.digitsEnd, text: digits };
  if (suffix !== undefined) return [number, suffix];
  const counted = countedEdits(text, language, target, { before, after: value });
  return counted === null ? null : [number, ...counted];
}

/** The segment groups its digits, and nothing tells that the translation would not: the source had none to group. */
const groupsFirst = (source: NumberToken, segment: NumberToken): boolean =>
  /\d\D\d{3}/u.test(segment.text) && !/\d\D?\d{3}/u.test(source.text);

/** 2019-20: the second year leans on the first. */
const isHeadOfSpan = (text: string, { digitsEnd, runs }: NumberToken): boolean =>
  runs[0]?.length === 4 && /^[-–]\d{2}(?!\d)/u.test(text.slice(digitsEnd, digitsEnd + 4));

/** The one value a number has, in units of a power of ten; null where it has none, several, or too long ones. */
function valueIn(number: NumberToken, language: LanguageTag, unit: number): string | null {
  const value = readingOf(number, language);
  const { power } = number;
  if (value === null || value.length > LONGEST) return null;
  if (power === unit) return value;
  if (power > unit) return shift(value, power - unit);
  const scaled = Number(value) / 10 ** (unit - power);
  const short = String(Math.round(scaled * 1000) / 1000);
  return Number(short) === scaled && scaled >= 1 ? short : null;
}

/**
 * What a language means by a number of two readings: 1,500 is grouped in English and 1.500 in French and Arabic,
 * 1.500 is a fraction in English. 1,500 can be either in the other two, which take the English form over too.
 */
function readingOf({ values, text }: NumberToken, language: LanguageTag): string | null {
  const [grouped, fraction] = values;
  if (grouped === undefined || fraction === undefined) return grouped ?? null;
  const english = primaryLanguage(language) === 'en';
  if (values.length > 2 || !/\d[.,]\d/.test(text)) return null;
  if (/\d,\d/.test(text)) return english ? grouped : null;
  return english ? fraction : grouped;
}

/** A number with the signs of the language and the habits of what stands there; null for any other sign in it. */
function numberAsWritten(
  value: string,
  written: string,
  language: LanguageTag,
  segmentGroups: boolean,
): string | null {
  const bare = written.replace(/^[^\d\u0660-\u0669]+/u, '');
  if (/[^\d\s.,'’\u0660-\u0669٫٬]/u.test(bare) || /^0\d/.test(bare)) return null;
  const eastern = /[\u0660-\u0669]/.test(bare);
  const signs = eastern ? (['٬', '٫'] as const) : SIGNS[primaryLanguage(language)];
  if (signs === undefined) return null;
  const [whole = '', fraction] = value.split('.');
  const grouped = /[\d\u0660-\u0669]\D[\d\u0660-\u0669]{3}/u.test(bare) || segmentGroups;
  // Years stand ungrouped beside counts of four digits: what stands there, or in the segment, decides.
  const plain = !grouped && (whole.length < 5 || /^[\d\u0660-\u0669]{5}/u.test(bare));
  const parted = plain ? whole : whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, signs[0]);
  const text = fraction === undefined ? parted : `${parted}${signs[1]}${fraction}`;
  return eastern ? text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))) : text;
}

/** The suffix of an ordinal in digits: undefined where there is none, null where it is not known. */
function ordinalEdit(
  text: string,
  language: LanguageTag,
  at: number,
  before: string,
  after: string,
): Edit | null | undefined {
  const primary = primaryLanguage(language);
  const suffix = /^(?:st|nd|rd|th|er|re|ère|ème|e|nde?)(?![\p{L}])/u.exec(text.slice(at, at + 4))?.[0];
  if (suffix === undefined || (primary !== 'en' && primary !== 'fr')) return undefined;
  if (primary === 'en') return { start: at, end: at + suffix.length, text: englishOrdinal(Number(after)) };
  // 1er and 1re have a gender, 2e has none.
  if (before === '1' || after === '1') return null;
  return { start: at, end: at + suffix.length, text: suffix === 'ème' ? suffix : 'e' };
}

export function englishOrdinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return (teen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[value % 10]) ?? 'th';
}
