import type { Role } from '#core/model/column-role.ts';
import type { LanguageTag } from '#core/model/language.ts';
import { guessLanguage } from '#core/text/language-guess.ts';
import type { Row } from './csv.ts';
import type { Column } from './row-concept.ts';
import { type Separator, semicolonValues } from './values.ts';

/** What a table does not say of itself, by what is in it. */

/** Rows above the headings: a title, who made it and when. */
const MOST_TITLES = 10;

/**
 * How many rows at the top hold no concepts: 0 without headings, 1 with headings alone, more where titles stand above
 * them, with most of their cells empty. `said`: whether there are headings.
 */
export function titleRows(
  rows: readonly Row[],
  rolesOf: (fields: readonly string[]) => readonly (Role | null)[],
  said: boolean | undefined,
): number {
  if (said === false) return 0;
  const isTitle = ({ fields }: Row) =>
    fields.filter((field) => field.trim() !== '').length <= MOST_TITLE_CELLS;
  const known = (row: Row | undefined) => rolesOf(row?.fields ?? []).filter((role) => role !== null);
  const titles = rows.slice(0, MOST_TITLES).findIndex((row) => !isTitle(row));
  // A table of two columns has no titles that could be told from it.
  const below = known(rows[titles]);
  if (titles > 0 && below.length > known(rows[0]).length && below.some(({ field }) => TERMS.has(field)))
    return titles + 1;
  return said === true || known(rows[0]).length > 0 ? 1 : 0;
}

/** Cells of a row that is the title of a table. */
const MOST_TITLE_CELLS = 2;
const TERMS: ReadonlySet<Role['field']> = new Set(['term', 'sourceTerm', 'targetTerm']);

/**
 * Columns of terms whose language nobody names, by their texts: `source` and `target`, and all columns of a table
 * without headings. Only where no two would be of the same language, and none would be left over.
 */
export function guessLanguages(columns: readonly Column[], rows: readonly Row[]): readonly Column[] {
  const has = (field: Role['field']) => columns.some(({ role }) => role.field === field);
  if (has('term') || has('sourceLanguage') || has('targetLanguage')) return columns;
  const isBare = columns.every(({ heading }) => heading === '');
  const found = columns.map(({ role }, at): LanguageTag | null =>
    isBare || TERMS.has(role.field)
      ? guessLanguage(rows.map(({ fields }) => fields[at] ?? '').join('\n'))
      : null,
  );
  const remarks = isBare ? columnOfRemarks(found, rows) : null;
  if (remarks !== null)
    return columns.map((column, at) => ({
      ...column,
      role: roleBesideRemarks(found[at] ?? null, at === remarks),
    }));
  const languages = found.filter((language) => language !== null);
  const isWhole = !isBare || (languages.length === columns.length && languages.length > 1);
  if (!isWhole || new Set(languages).size < languages.length) return columns;
  return columns.map((column, at) => {
    const language = found[at] ?? null;
    return language === null ? column : { ...column, role: { field: 'term', language } };
  });
}

/**
 * The third column of a glossary of OmegaT: a remark that not every row has, behind terms in two languages. null where
 * there is none.
 */
function columnOfRemarks(found: readonly (LanguageTag | null)[], rows: readonly Row[]): number | null {
  const [source = null, target = null, third = null] = found;
  if (found.length !== 3 || source === null || target === null || source === target) return null;
  // A third language has terms, were there a gap among them or not.
  if (third !== null && third !== source && third !== target) return null;
  return rows.some(({ fields }) => (fields[2] ?? '').trim() === '') ? 2 : null;
}

const roleBesideRemarks = (language: LanguageTag | null, isRemark: boolean): Role =>
  isRemark || language === null ? { field: 'note' } : { field: 'term', language };

/** Cells with semicolons of which so many are lists, and no slips of the pen. */
const LEAST_CELLS = 2;
const LEAST_SHARE = 0.1;

/** Whether semicolons part the terms of a cell, as many lists have synonyms; our own tables have bars. */
export function guessSeparator(columns: readonly Column[], rows: readonly Row[]): Separator {
  if (columns.some(({ heading }) => heading.startsWith('term:'))) return '|';
  const cells = rows.flatMap(({ fields }) =>
    columns.flatMap(({ role }, at) => (TERMS.has(role.field) ? [fields[at] ?? ''] : [])),
  );
  const filled = cells.filter((cell) => cell.trim() !== '');
  const lists = filled.filter((cell) => {
    const values = semicolonValues(cell);
    return values.length > 1 && values.every((value) => value !== '');
  });
  return lists.length >= LEAST_CELLS && lists.length >= filled.length * LEAST_SHARE ? ';' : '|';
}
