import type { Role, RoleField } from '#core/model/column-role.ts';
import { TERM_STATUSES, type TermStatus } from '#core/model/glossary.ts';
import { PLAIN_TERM, TERM_FORMS, type TermData, type TermForm } from '#core/model/termbase.ts';
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
    const form = abbreviation === true ? 'abbreviation' : '';
    own.push({ ...PLAIN_TERM, text: one.trim(), status: status ?? nextStatus(own), region, form });
  }
}

const SEMICOLONS = ';؛；';

/** The first term of a language is the preferred one where nobody says which is. */
const nextStatus = (own: readonly TermData[]): TermStatus =>
  own.some((other) => other.status === 'preferred') ? 'admitted' : 'preferred';

/** Terms between semicolons (`;`, `؛`, `；`); one inside brackets belongs to its term. */
export function semicolonValues(text: string): readonly string[] {
  const values: string[] = [];
  let end = text.length;
  // Read from the end, each semicolon knows the bracket that comes next: a closing one means that it is inside.
  let next = '';
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const character = text.charAt(at);
    if (character === '(' || character === ')') next = character;
    else if (next !== ')' && SEMICOLONS.includes(character)) {
      values.push(text.slice(at + 1, end).trim());
      end = at;
    }
  }
  values.push(text.slice(0, end).trim());
  return values.reverse();
}

/** A value of a field of a term; where it is none, what was there before. */
export function fieldValue(name: keyof TermData, value: string, before: unknown): unknown {
  if (name === 'status') return statusIn(value) ?? before;
  if (name === 'form') return formIn(value) ?? before;
  // Two columns may say something of one term.
  if (TEXTS.has(name) && typeof before === 'string' && before !== '' && before !== value)
    return `${before}\n${value}`;
  return name === 'partOfSpeech' ? partOfSpeechOf(value) : value;
}

/** Whether a field with closed values says something that none of them is: then it is kept as it stands. */
export const isUnknown = (field: RoleField, text: string): boolean =>
  (field === 'status' && valuesIn(text).some((value) => value !== '' && statusIn(value) === null)) ||
  (field === 'form' && valuesIn(text).some((value) => value !== '' && formIn(value) === null));

const statusIn = (value: string): TermStatus | null =>
  statusOf(value) ?? TERM_STATUSES.find((status) => status === value) ?? null;

function formIn(value: string): TermForm | null {
  const plain = value
    .trim()
    .toLowerCase()
    .replace(/[\s_-]/g, '');
  return TERM_FORMS.find((form) => form === value) ?? formOf(value) ?? FORMS.get(plain) ?? null;
}

/** What tables call the forms of terms. */
const FORMS: ReadonlyMap<string, TermForm> = new Map([
  ['fullform', 'full'],
  ['longform', 'full'],
  ['formelongue', 'full'],
  ['shortform', 'short'],
  ['formecourte', 'short'],
  ['abbrev', 'abbreviation'],
  ['abbr', 'abbreviation'],
  ['abréviation', 'abbreviation'],
  ['sigle', 'acronym'],
  ['acronyme', 'acronym'],
  ['variante', 'variant'],
]);
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
