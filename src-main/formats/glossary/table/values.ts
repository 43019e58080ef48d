import type { Role } from '#core/model/column-role.ts';
import { TERM_STATUSES, type TermStatus } from '#core/model/glossary.ts';
import { PLAIN_TERM, TERM_FORMS, type TermData } from '#core/model/termbase.ts';
import { formOf, partOfSpeechOf, statusOf } from '../tbx/values.ts';

/** What parts the terms of one cell: bars and lines, or semicolons as well. */
export type Separator = '|' | ';';

/** Terms of a cell behind those that there are already. */
export function addTerms(
  own: TermData[],
  text: string,
  { status, abbreviation }: Role,
  region: string,
  separator: Separator,
): void {
  for (const one of valuesIn(text).flatMap((value) =>
    separator === ';' ? semicolonValues(value) : [value],
  )) {
    if (one.trim() === '') continue;
    const preferred = own.some((other) => other.status === 'preferred') ? 'admitted' : 'preferred';
    const form = abbreviation === true ? 'abbreviation' : '';
    own.push({ ...PLAIN_TERM, text: one.trim(), status: status ?? preferred, region, form });
  }
}

/** Terms between semicolons (`;`, `؛`, `；`); one inside brackets belongs to its term. */
export const semicolonValues = (text: string): readonly string[] =>
  text.split(/[;؛；](?![^(]*\))/).map((value) => value.trim());

/** A value of a field of a term; where it is none, what was there before. */
export function fieldValue(name: keyof TermData, value: string, before: unknown): unknown {
  if (name === 'status')
    return (
      statusOf(value) ?? TERM_STATUSES.find((status): status is TermStatus => status === value) ?? before
    );
  if (name === 'form') return TERM_FORMS.find((form) => form === value) ?? formOf(value) ?? before;
  // Two columns may say something of one term.
  if (TEXTS.has(name) && typeof before === 'string' && before !== '' && before !== value)
    return `${before}\n${value}`;
  return name === 'partOfSpeech' ? partOfSpeechOf(value) : value;
}

const TEXTS: ReadonlySet<keyof TermData> = new Set(['example', 'source', 'note']);

/** Values of one field, parted by bars or lines; `\|` is a bar of the text, `\n` a line break in it. */
export function valuesIn(text: string): readonly string[] {
  return text
    .split(/(?<!\\)\||\n/)
    .map((value) =>
      value.trim().replace(/\\([|n\\])/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped)),
    );
}

/** The values as one field. */
export const valuesToText = (values: readonly string[]): string =>
  values
    .map((value) => value.replace(/[\\|\n]/g, (special) => (special === '\n' ? '\\n' : `\\${special}`)))
    .join(' | ');
