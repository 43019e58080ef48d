import type { LanguageTag } from '#core/model/language.ts';
import { type Role, TERM_FIELDS } from './roles.ts';
import type { Column } from './row-concept.ts';

/**
 * What columns mean beside each other, where their headings alone do not say it. `Source` beside columns of terms is a
 * source; `Language` and `Term` are a table with a row for each term; a detail of terms that stands behind several
 * columns of terms (memoQ's `Term_Info`) is of the one before it.
 */
export function laidOut(columns: readonly Column[]): readonly Column[] {
  const roles = columns.map(({ role }) => role);
  const has = (field: Role['field']) => roles.some((role) => role.field === field);
  const pairs = !has('term');
  const long = pairs && has('sourceLanguage') && !has('sourceTerm') && !has('targetTerm');
  let before: LanguageTag | undefined;
  const repeated = repeatedDetails(columns);
  return columns.map((column, at) => {
    const { role, heading } = column;
    if (role.field === 'term') before = role.language;
    if (!pairs && role.field === 'sourceTerm') return { heading, role: { field: 'source' } };
    if (long && at === columns.findIndex((one) => isTermHeading(one.heading)))
      return { heading, role: { field: 'sourceTerm' } };
    const detail = detailOf(column);
    if (detail === null || long || has('sourceTerm')) return column;
    if (before !== undefined && (repeated.has(heading) || detail === 'termInfo'))
      return { heading, role: { field: detail, language: before } };
    // One gender for three languages is nobody's: kept with the concept as it is.
    return FOR_ALL.has(detail) ? column : { heading, role: { field: 'ignore' } };
  });
}

/** Whether rows with one identifier are terms of one concept: a row for each term, or memoQ's way with synonyms. */
export const isRowPerTerm = (columns: readonly Column[]): boolean =>
  columns.some(({ role }) => role.field === 'termInfo') ||
  (columns.some(({ role }) => role.field === 'sourceLanguage') &&
    columns.some(({ role }) => role.field === 'sourceTerm') &&
    !columns.some(({ role }) => role.field === 'targetTerm'));

const DETAILS = [...TERM_FIELDS, 'termInfo'] as const;
/** What one column may say of the terms of all languages. */
const FOR_ALL: ReadonlySet<string> = new Set(['status', 'partOfSpeech']);

const isTermHeading = (heading: string): boolean =>
  /^(term|terme|expression|المصطلح|مصطلح)$/i.test(heading.trim());

/** The field of terms that a column without language names. */
function detailOf({ role }: Column): (typeof DETAILS)[number] | null {
  if (role.language !== undefined) return null;
  return DETAILS.find((field) => field === role.field) ?? null;
}

function repeatedDetails(columns: readonly Column[]): ReadonlySet<string> {
  const details = columns.filter((column) => detailOf(column) !== null).map(({ heading }) => heading);
  return new Set(details.filter((heading, at) => details.indexOf(heading) !== at));
}
